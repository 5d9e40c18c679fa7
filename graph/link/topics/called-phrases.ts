/**
 * Topics that no title need name: kinds that texts call several things ("shoal is a package manager", "… Nets, a package
 * manager"), and names that a text explains and its title has.
 */
import { anyKinds } from './callings.ts';
import type { TopicDocument } from './documents.ts';
import { isWeak, mayBePhrase } from './phrases.ts';
import { emptyHeads } from './stop-words.ts';
import type { Study } from './study.ts';
import { isKnownTag } from './tag-table.ts';
import type { TextReader } from './text-facts.ts';
import { type Token, tokenize } from './tokens.ts';

export interface CalledPhrase {
  key: string;
  label: string;
}

/** So many things have to be called so, and in so many texts. */
const fewestNames = 2;
const fewestTexts = 2;
const longestKind = 3;

interface Kind {
  label: string;
  names: Set<string>;
  texts: Set<string>;
  /** Whether a sentence says so ("is a …"), and not only lists ("vendors such as …"). */
  firm: boolean;
  /** As often as it was met, and met behind each word. */
  count: number;
  behind: Map<string, number>;
}

/** Kinds that several things are called, in the order of their first mention. */
export function calledKinds(documents: readonly TopicDocument[], study: Study, reader: TextReader): CalledPhrase[] {
  const found = new Map<string, Kind>();
  for (const document of documents) {
    for (const text of new Set(document.texts.map(({ text }) => text))) {
      for (const { name, kinds, firm } of reader.factsOf(text).callings) {
        for (const printed of kinds) {
          const words = tokenize(printed);
          let end = words.length;
          do {
            for (let size = 1; size <= longestKind && size <= end; size++) {
              const kind = noteKind(found, words, end - size, end, printed);
              kind.names.add((name.split(/\s+/).at(-1) || document.key).toLowerCase());
              kind.texts.add(document.key);
              if (firm) kind.firm = true;
            }
          } while (end > 1 && anyKinds.has(words[--end]!.key));
        }
      }
    }
  }
  return [...found].filter(([key, kind]) => isKind(key, kind, study)).map(([key, { label }]) => ({ key, label }));
}

function noteKind(found: Map<string, Kind>, words: Token[], from: number, to: number, printed: string): Kind {
  const key = words
    .slice(from, to)
    .map((word) => word.key)
    .join(' ');
  let kind = found.get(key);
  if (!kind) {
    const label = printed.slice(words[from]!.start, words[to - 1]!.end);
    kind = { label, names: new Set(), texts: new Set(), firm: false, count: 0, behind: new Map() };
    found.set(key, kind);
  }
  kind.count++;
  const behind = words[from - 1]?.key ?? '';
  kind.behind.set(behind, (kind.behind.get(behind) ?? 0) + 1);
  return kind;
}

function isKind(key: string, { label, names, texts, firm, count, behind }: Kind, study: Study): boolean {
  if (!firm || names.size < fewestNames || texts.size < fewestTexts) return false;
  const tokens = tokenize(label);
  const last = key.split(' ').at(-1)!;
  if (!mayBePhrase(tokens) || emptyHeads.has(last) || anyKinds.has(last) || key.split(' ').every(isWeak)) return false;
  // "Hypervisor", "debugger": one word is a kind of things where it does something.
  if (tokens.length === 1) return names.size > fewestNames && /(?:er|or)$/.test(key) && study.partOf(label) === 'noun';
  // "Source database", always behind "open", is no phrase of its own.
  if (Math.max(...[...behind].map(([word, times]) => (word === '' ? 0 : times))) === count) return false;
  const [first] = tokens as [Token];
  const part = study.partOf(first.text);
  return part === 'noun' || part === 'name' || part === undefined || isKnownTag(label);
}

/** Names of titles that the text under them explains: "Shoal is a …", "Shoal, a …". */
export function explainedNames(document: TopicDocument, reader: TextReader): CalledPhrase[] {
  const title = document.texts.find(({ field }) => field === 'title')?.text;
  if (title === undefined) return [];
  const titleTokens = tokenize(title);
  const titleKey = ` ${titleTokens.map(({ key }) => key).join(' ')} `;
  const found = new Map<string, CalledPhrase>();
  for (const text of new Set(document.texts.map(({ text }) => text))) {
    for (const { name, firm } of reader.factsOf(text).callings) {
      const tokens = tokenize(name);
      const key = tokens.map((token) => token.key).join(' ');
      if (!firm || tokens.length === 0 || tokens.length > 2 || !mayBePhrase(tokens) || !titleKey.includes(` ${key} `))
        continue;
      if (!tokens.every(({ text: word }) => /\p{Lu}/u.test(word)) || tokens.some((token) => isWeak(token.key)))
        continue;
      found.set(key, { key, label: name });
    }
  }
  return [...found.values()];
}
