/** What is known of phrases from talks that people gave tags to, and the weights learned on them. */
import { debianKinds } from '../knowledge/debian-kinds.ts';
import { ownKinds } from '../knowledge/known-tables.ts';
import { learnedTable } from '../knowledge/learned-table.ts';
import { type Lexicon, lexicon, namesOfSubjects } from '../knowledge/lexicon.ts';
import { phraseKey } from '../texts/tokens.ts';
import { stemKey } from '../texts/words.ts';
import { readTree, type Tree, writeTree } from './trees.ts';

export interface KnownPhrase {
  /** Talks whose text holds it, and those of them that have it as a tag. */
  documents: number;
  tagged: number;
  /** Talks that have it as a tag, and series of these. */
  tags: number;
  series: number;
}

export interface TagTable {
  /** Number of talks it was learned from. */
  documents: number;
  /** By the stems of the phrase. */
  phrases: ReadonlyMap<string, KnownPhrase>;
  /** In how many talks' tags each stem occurs. */
  tagWords: ReadonlyMap<string, number>;
  lexicon: Lexicon;
}

export interface KeyphraseModel {
  table: TagTable;
  bias: number;
  /** By position in `featureNames`, for the first of them. */
  weights: number[];
  /** They split on positions in `featureNames`. */
  trees: Tree[];
}

/** The part of a table that single talks left: a phrase that is no tag has to be met in so many talks to be kept. */
const fewest = 3;

/** Writes a model as text, one phrase a line; without phrases too rare to say anything. */
export function writeModel({ table, bias, weights, trees }: KeyphraseModel): string {
  const lines = [`documents\t${table.documents}`, `bias\t${bias.toFixed(5)}`];
  lines.push(`weights\t${weights.map((weight) => weight.toFixed(5)).join(' ')}`);
  for (const tree of trees) lines.push(`tree\t${writeTree(tree)}`);
  lines.push('phrases');
  for (const key of [...table.phrases.keys()].sort()) {
    const { documents, tagged, tags, series } = table.phrases.get(key)!;
    if (tags > 0 || documents >= fewest) lines.push([key, documents, tagged, tags, series].join('\t'));
  }
  lines.push('words');
  for (const word of [...table.tagWords.keys()].sort()) lines.push(`${word}\t${table.tagWords.get(word)}`);
  return lines.join('\n');
}

/** Reads what `writeModel` wrote. */
export function readModel(text: string, known: Lexicon): KeyphraseModel {
  const [head, rest] = text.split('\nphrases\n') as [string, string];
  const [phraseLines, wordLines] = rest.split('\nwords\n') as [string, string];
  const valuesOf = (name: string) =>
    head
      .split('\n')
      .filter((line) => line.startsWith(`${name}\t`))
      .map((line) => line.slice(name.length + 1));
  const value = (name: string) => valuesOf(name)[0]!;
  const phrases = new Map<string, KnownPhrase>();
  for (const line of phraseLines.split('\n')) {
    const [key, ...numbers] = line.split('\t');
    const [documents, tagged, tags, series] = numbers.map(Number) as [number, number, number, number];
    phrases.set(key!, { documents, tagged, tags, series });
  }
  const tagWords = new Map(
    wordLines.split('\n').map((line) => {
      const [word, count] = line.split('\t');
      return [word!, Number(count)];
    }),
  );
  return {
    table: { documents: Number(value('documents')), phrases, tagWords, lexicon: known },
    bias: Number(value('bias')),
    weights: value('weights').split(' ').map(Number),
    trees: valuesOf('tree').map(readTree),
  };
}

let shipped: KeyphraseModel | undefined;

/** The model that confgraph ships. */
export function shippedModel(): KeyphraseModel {
  shipped ??= readModel(learnedTable, lexicon());
  return shipped;
}

/** Whether people were seen to take a phrase for a tag, or it is the name of a technology. */
export function isKnownTag(phrase: string): boolean {
  const key = stemKey(phrase);
  return lexicon().names.has(key) || (shippedModel().table.phrases.get(key)?.tags ?? 0) > 0;
}

/** Kinds of things that tables know. */
const kinds = [...Object.keys(ownKinds), ...Object.keys(debianKinds)];

/** As texts print them, but for plurals: "virtualized" is not virtualization. */
const subjectKeys: ReadonlySet<string> = new Set([...kinds, ...namesOfSubjects()].map(phraseKey));

/**
 * Whether it is the name of a subject of computing: people look for it, whatever its words are.
 *
 * @param key of the phrase (`phraseKey`).
 */
export function isKnownSubject(key: string): boolean {
  return subjectKeys.has(key);
}

/** Stems of the phrases of several words that are known as tags or subjects. */
export const knownPhrases: ReadonlySet<string> = new Set(
  [
    ...lexicon().names,
    ...lexicon().subjects,
    ...kinds.map(stemKey),
    ...[...shippedModel().table.phrases].filter(([, { tags }]) => tags > 0).map(([key]) => key),
  ].filter((key) => key.includes(' ')),
);
