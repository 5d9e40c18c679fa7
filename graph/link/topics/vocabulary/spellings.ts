/** One topic written apart and together: "file systems" where titles say "filesystem", "bootloader" where they say "boot loader". */

import type { TopicDocument } from '../texts/documents.ts';
import { wordsOfFolded } from '../texts/folded-text.ts';
import { grammarWords } from '../texts/stop-words.ts';
import { rowsByMeaning } from './document-rows.ts';
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
  const rows = rowsByMeaning(
    documents,
    reader,
    'spellings',
    {
      meanings: new Map([...whole.keys()].map((letters) => [letters, ''])),
      formsOf: partings,
    },
    ({ texts }) => ({ words: texts.flatMap(({ text }) => spellingsIn(text, whole, reader)), numbers: [] }),
  );
  const result = new Map(topics);
  for (const place of documents.keys()) {
    const words = rows.textsAt(place);
    for (let at = 0; at < words.length; at += 2) {
      const [key, letters] = words.slice(at) as [string, string];
      const topic = whole.get(letters);
      if (topic && !result.has(key) && !defined.has(key) && !defined.has(topic.key)) result.set(key, topic);
    }
  }
  return result;
}

/** A word, and every two words that it can be written as. */
function* partings(letters: string): Iterable<string> {
  yield letters;
  for (let at = shortestPart; at <= letters.length - shortestPart; at++)
    yield `${letters.slice(0, at)} ${letters.slice(at)}`;
}

/** Under which keys a text writes which of the words, each key followed by the word. */
function spellingsIn(text: string, whole: ReadonlyMap<string, Topic>, reader: TextReader): string[] {
  const found: string[] = [];
  const { words, breaks } = wordsOfFolded(reader.factsOf(text).folded);
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.length >= shortestWhole && whole.has(word)) found.push(word, word);
    if (at === 0 || breaks[at] || !isPart(word) || !isPart(words[at - 1]!)) continue;
    const letters = words[at - 1]! + word;
    if (letters.length >= shortestWhole && whole.has(letters)) found.push(`${words[at - 1]} ${word}`, letters);
  }
  return found;
}

function isPart(word: string): boolean {
  return word.length >= shortestPart && !grammarWords.has(word);
}
