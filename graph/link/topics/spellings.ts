/** One topic written apart and together: "file systems" where titles say "filesystem", "bootloader" where they say "boot loader". */
import type { TopicDocument } from './documents.ts';
import { wordsOfFolded } from './folded-text.ts';
import { grammarWords } from './stop-words.ts';
import type { TextReader } from './text-facts.ts';
import type { Topic } from './vocabulary.ts';

/** Letters of a word that two may be written for, and of each of the two. */
const shortestWhole = 7;
const shortestPart = 3;

/**
 * Adds to the topics the keys under which texts write them otherwise. Linear in the length of the texts.
 *
 * @param topics by key; not changed.
 * @param defined keys that the user's own file speaks of: they stay as they are.
 */
export function withSpellings(
  topics: ReadonlyMap<string, Topic>,
  documents: readonly TopicDocument[],
  reader: TextReader,
  defined: ReadonlySet<string>,
): Map<string, Topic> {
  const whole = new Map<string, Topic>();
  for (const [key, topic] of topics) {
    const words = key.split(' ');
    const letters = words.join('');
    if (words.length > 2 || letters.length < shortestWhole || !/^\p{L}+$/u.test(letters)) continue;
    if (words.length === 1 || words.every(isPart)) whole.set(letters, topic);
  }
  const result = new Map(topics);
  const add = (key: string, letters: string) => {
    const topic = whole.get(letters);
    if (topic && !result.has(key) && !defined.has(key) && !defined.has(topic.key)) result.set(key, topic);
  };
  for (const text of new Set(documents.flatMap(({ texts }) => texts.map(({ text }) => text)))) {
    const { words, breaks } = wordsOfFolded(reader.factsOf(text).folded);
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (word.length >= shortestWhole) add(word, word);
      if (at === 0 || breaks[at] || !isPart(word) || !isPart(words[at - 1]!)) continue;
      const letters = words[at - 1]! + word;
      if (letters.length >= shortestWhole && whole.has(letters)) add(`${words[at - 1]} ${word}`, letters);
    }
  }
  return result;
}

function isPart(word: string): boolean {
  return word.length >= shortestPart && !grammarWords.has(word);
}
