/** What a text by itself gives to the topics of the collection. */
import { type Memo, noMemo } from '../../memo.ts';
import { type TellProgress, tellNobody } from '../../progress.ts';
import { isKnownSubject, knownPhrases } from '../keyphrases/tag-table.ts';
import { isKnownName } from '../knowledge/known-names.ts';
import { type Calling, callingsIn } from '../texts/callings.ts';
import { expansionsIn } from '../texts/expansions.ts';
import { type FoldedText, foldText } from '../texts/folded-text.ts';
import { type Token, tokenize } from '../texts/tokens.ts';
import { stemOf } from '../texts/words.ts';
import { hasOwnForm, isTechnology, mayBePhrase } from './phrases.ts';

export interface TextFacts {
  folded: FoldedText;
  /** Phrases of two and three words that people were seen to take for tags: key, and as printed first. */
  known: [key: string, label: string][];
  /** Words said again and again that are names by their form, known names of technologies or subjects; as printed first. */
  names: string[];
  /** Acronyms with what it expands them to. */
  expansions: [short: string, long: string][];
  /** What it calls things. */
  callings: Calling[];
}

/** A name is said again and again that is said so often. */
const again = 3;

/** Gives the facts of texts, each read once. Whoever goes over all of them tells `tell` how far it is. */
export class TextReader {
  /** What documents gave at the last build. */
  readonly memo: Memo;
  readonly tell: TellProgress;
  private readonly read = new Map<string, TextFacts>();

  constructor(memo: Memo = noMemo, tell: TellProgress = tellNobody) {
    this.memo = memo;
    this.tell = tell;
  }

  factsOf(text: string): TextFacts {
    let facts = this.read.get(text);
    if (!facts) {
      facts = factsIn(text);
      this.read.set(text, facts);
    }
    return facts;
  }
}

function factsIn(text: string): TextFacts {
  const tokens = tokenize(text);
  const known = new Map<string, string>();
  const words = tokens.flatMap(({ key, breakBefore, start, end }) =>
    key
      .split(' ')
      .map((word, index) => ({ word, stem: stemOf(word), breakBefore: index === 0 && breakBefore, start, end })),
  );
  for (const [at, first] of words.entries()) {
    let [key, stems] = [first.word, first.stem];
    for (const next of words.slice(at + 1, at + 3)) {
      if (next.breakBefore) break;
      key += ` ${next.word}`;
      stems += ` ${next.stem}`;
      if (knownPhrases.has(stems) && !known.has(key)) known.set(key, text.slice(first.start, next.end));
    }
  }
  return {
    folded: foldText(tokens),
    known: [...known],
    names: namesIn(tokens).filter((name) => !isWorkedFor(name, text)),
    expansions: [...expansionsIn(text)],
    callings: [...callingsIn(text, tokens)],
  };
}

/** "At Pierworks we …", "the team at Pierworks": whom somebody works for. */
function isWorkedFor(name: string, text: string): boolean {
  if (!text.includes(`t ${name}`)) return false;
  const at = `at ${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`;
  return new RegExp(
    `(?:^|[.!?]\\s+|\\n[^\\S\\n]*)A${at.slice(1)}|\\b(?:works?|working|worked|team|engineers?|developers?|manager|architect|colleagues|here|we) ${at}`,
    'u',
  ).test(text);
}

function namesIn(tokens: readonly Token[]): string[] {
  const counts = new Map<string, { token: Token; count: number }>();
  for (const token of tokens) {
    const known = counts.get(token.key);
    if (known) known.count++;
    else if (
      /^\p{L}/u.test(token.text) &&
      (hasOwnForm(token.text) ||
        isTechnology(token.text) ||
        isKnownSubject(token.key) ||
        isKnownName(token.key, token.text))
    )
      counts.set(token.key, { token, count: 1 });
  }
  return [...counts.values()].flatMap(({ token, count }) => (count >= again && mayBePhrase([token]) ? token.text : []));
}
