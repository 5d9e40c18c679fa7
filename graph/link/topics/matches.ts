/** Where a text says which topics. */
import { isPrimary, type TopicText } from './texts/documents.ts';
import { placesOfFolded, wordsOfFolded } from './texts/folded-text.ts';
import type { PhraseIndex } from './texts/phrase-index.ts';
import { sentenceAround } from './texts/sentences.ts';
import { areaWords } from './texts/stop-words.ts';
import { bareTopic, phraseKey } from './texts/tokens.ts';
import { isWeak } from './vocabulary/phrases.ts';
import type { TextReader } from './vocabulary/text-facts.ts';
import type { Topic } from './vocabulary/vocabulary.ts';

export interface Match {
  topic: Topic;
  quote: string;
  /** Where the text says it, in UTF-16 units; within the words of longer topics not. */
  places: number[];
}

/** The topic that a tag or subject names as a whole. */
export function named(text: TopicText, topics: ReadonlyMap<string, Topic>): Match[] {
  const topic = topics.get(phraseKey(text.text)) ?? topics.get(phraseKey(bareTopic(text.text)));
  return topic ? [{ topic, quote: text.evidence.quote, places: [0] }] : [];
}

/** What a phrase names: a topic, and labels of topics that are not meant within it. */
export interface Named {
  key: string;
  topic: Topic | undefined;
  excluded: readonly string[];
}

/** In titles all topics, also those inside longer ones; in prose the longest, and terms inside them. */
export function matches(text: TopicText, index: PhraseIndex<Named>, reader: TextReader): Match[] {
  const { folded } = reader.factsOf(text.text);
  const { words, breaks, tokens } = wordsOfFolded(folded);
  let places: ReturnType<typeof placesOfFolded> | undefined;
  const primary = isPrimary(text.field);
  const result: Match[] = [];
  const seen = new Map<string, Match>();
  let covered = 0;
  // Where the user's words stand within which a topic is not meant: each up to the word it ends before.
  const excluded = new Map<string, number>();
  for (let start = 0; start < words.length; start++) {
    for (const { named, end, broken } of phrasesAt(index, words, breaks, start).reverse()) {
      const { key, topic } = named;
      for (const label of named.excluded) excluded.set(label, Math.max(end, excluded.get(label) ?? 0));
      if (!topic || broken) continue;
      if (topic.defined && end <= (excluded.get(topic.defined.label) ?? 0)) continue;
      const inside = end <= covered;
      covered = Math.max(covered, end);
      const known = seen.get(topic.key);
      if (known) {
        if (!inside) known.places.push(places![tokens[start]!]!.start);
        continue;
      }
      if (inside && !primary && !topic.marked && !topic.defined) continue;
      places ??= placesOfFolded(folded);
      const [from, to] = [places[tokens[start]!]!.start, places[tokens[end - 1]!]!.end];
      if (topic.exact && !isPrintedSo(topic, text, from, to)) continue;
      if (end === start + 1 && isWeak(key) && !topic.marked && !topic.exact && !topic.defined) {
        const asArea = primary && areaWords.has(key) && !inside && words[start - 1] !== 'high';
        if (!asArea || (text.field === 'track' && words.length > 1)) continue;
      }
      const quote = primary ? text.evidence.quote : sentenceAround(text.text, from, to);
      const match = { topic, quote, places: [from] };
      seen.set(topic.key, match);
      result.push(match);
    }
  }
  return result;
}

/** The phrases that begin at a word, shortest first: the word each ends before, and whether a sign stands within. */
function phrasesAt(index: PhraseIndex<Named>, words: string[], breaks: boolean[], start: number) {
  const found: { named: Named; end: number; broken: boolean }[] = [];
  let node = index.startingWith(words[start]!);
  let broken = false;
  for (let end = start + 1; node; end++) {
    if (node.value) found.push({ named: node.value, end, broken });
    if (end >= words.length) break;
    broken ||= breaks[end]!;
    node = node.next?.get(words[end]!);
  }
  return found;
}

/** "in Go", not "go" nor "Go and see"; REST, not "the rest". */
function isPrintedSo({ label }: Topic, { text }: TopicText, from: number, to: number): boolean {
  if (text.trim() === label) return true;
  if (text === text.toUpperCase()) return false;
  const printed = text
    .slice(from, to)
    .split('-')
    .some((part) => part === label || part === `${label}s`);
  return printed && (/^\p{Lu}{2,}/u.test(label) || /[\p{L}\p{N},] $/u.test(text.slice(0, from)));
}
