/** Which topic is broader than another: by their names alone, and by what texts say. */
import type { Row } from '../../rows.ts';
import { isMisleadingHead } from '../knowledge/misleading-heads.ts';
import { anyKinds, type Calling } from '../texts/callings.ts';
import type { TopicDocument, TopicText } from '../texts/documents.ts';
import { sentenceAround } from '../texts/sentences.ts';
import { phraseKey, tokenize } from '../texts/tokens.ts';
import { rowsByMeaning } from '../vocabulary/document-rows.ts';
import { isWeak } from '../vocabulary/phrases.ts';
import { isOfOneSense, tellingWords } from '../vocabulary/senses.ts';
import type { TextReader } from '../vocabulary/text-facts.ts';
import type { Topic } from '../vocabulary/vocabulary.ts';

export interface Broader {
  /** Keys of the two. */
  narrower: string;
  broader: string;
  reason: string;
  /** Who says so; none where it is by the names alone. */
  statements: { page: TopicText['page']; quote: string }[];
  /** Address of a public source, for what everybody can know. */
  source?: string;
}

/** So many quotes are kept of what many texts say. */
const mostStatements = 5;
/** So many texts have to say it, where none of them is itself about the narrower topic. */
const fewestTexts = 2;
const longestKind = 4;
const mostKinds = 2;
/** What a thing is like, though a noun stands at the end. */
export const qualities: ReadonlySet<string> = new Set([
  'open source',
  'open hardware',
  'free software',
  'foss',
  'floss',
  'cross platform',
  'real time',
  'general purpose',
  'high performance',
  'command line',
]);

/** "NUMA load balancing" is narrower than "load balancing", its head, and than NUMA, a term it starts with. */
export function broaderByName(key: string, topics: ReadonlyMap<string, Topic>): Broader[] {
  const result: Broader[] = [];
  const add = (broader: string, reason: string) => {
    if (topics.get(broader) !== topics.get(key) && !result.some((one) => one.broader === broader))
      result.push({ narrower: key, broader, reason, statements: [] });
  };
  const words = key.split(' ');
  for (let start = 1; start < words.length && !isMisleadingHead(key); start++) {
    const head = words.slice(start).join(' ');
    if (!topics.has(head) || topics.get(head) === topics.get(key)) continue;
    add(head, 'the head of its name');
    break;
  }
  // "Perl 5" is narrower than Perl.
  const unversioned = words.slice(0, -1).join(' ');
  if (/^v?\d+(?:\.\d+)*$/.test(words.at(-1)!) && topics.has(unversioned))
    add(unversioned, 'its name without the version');
  const first = words.length > 1 ? topics.get(words[0]!) : undefined;
  if (first && (first.marked || isName(first))) add(words[0]!, 'a term its name starts with');
  for (const deed of deedsOf(key)) if (topics.has(deed)) add(deed, 'the deed that it does');
  return result;
}

/** "Package management" and "package managing" of "package manager"; "debugging" of "debugger". */
export function deedsOf(key: string): string[] {
  const [, stem] = /^(.*\p{L}{3,})[eo]r$/u.exec(key) ?? [];
  if (!stem) return [];
  const deeds = [`${stem}ing`];
  if (stem.endsWith('manag')) deeds.unshift(`${stem}ement`);
  if (/(?:at|ct|ss)$/.test(stem)) deeds.push(`${stem}ion`);
  if (stem.endsWith('iz')) deeds.push(`${stem}ation`);
  return deeds;
}

/**
 * What texts call one topic by another: "Driftbase is a graph database". It takes a text that is itself about the narrower
 * topic, or two texts; and that not as many call it something else altogether.
 *
 * @param isAbout whether a document is primarily about a topic.
 */
export function broaderByTexts(
  documents: readonly TopicDocument[],
  topics: ReadonlyMap<string, Topic>,
  isAbout: (document: TopicDocument, topic: Topic) => boolean,
  reader: TextReader,
): Broader[] {
  const rows = rowsByMeaning(
    documents,
    reader,
    'broader',
    { meanings: meaningsOf(topics), beyondTexts: true },
    (document) => linksIn(document, topics, reader),
  );
  const byKey = new Map([...topics.values()].map((topic) => [topic.key, topic]));
  const found = new Map<string, Broader & { documents: Set<string>; said: boolean }>();
  const callings = new Map<string, Map<string, Set<string>>>();
  const naming = new Set<string>();
  for (const [place, document] of documents.entries()) {
    const [words, numbers] = [rows.textsAt(place), rows.numbersAt(place)];
    for (const [at, text] of numbers.entries()) {
      const [narrower, broader, quote] = words.slice(3 * at) as [string, string, string];
      if (broader === '') {
        if (isAbout(document, byKey.get(narrower)!)) addTo(callings, narrower, document.key, quote.split(' '));
        continue;
      }
      const { page } = document.texts[text]!;
      const key = `${narrower}|${broader}`;
      let one = found.get(key);
      if (!one) {
        const reason = 'a text calls it so';
        one = { narrower, broader, reason, statements: [], documents: new Set(), said: false };
        found.set(key, one);
      }
      one.documents.add(document.key);
      naming.add(`${narrower} ${document.key}`);
      one.said ||= isAbout(document, byKey.get(narrower)!);
      const known = one.statements.some((other) => other.page === page && other.quote === quote);
      if (!known && one.statements.length < mostStatements) one.statements.push({ page, quote });
    }
  }
  return [...found.values()]
    .filter(({ said, documents: saying }) => said || saying.size >= fewestTexts)
    .filter(({ narrower, broader, documents: saying }) => {
      const called = callings.get(narrower) ?? new Map<string, Set<string>>();
      return isOfOneSense(
        saying,
        broader.split(' '),
        called,
        (document, words) => naming.has(`${narrower} ${document}`) || [...words].some((word) => topics.has(word)),
      );
    })
    .sort((a, b) => b.documents.size - a.documents.size || (a.narrower + a.broader < b.narrower + b.broader ? -1 : 1))
    .map(({ narrower, broader, reason, statements }) => ({ narrower, broader, reason, statements }));
}

function addTo(
  callings: Map<string, Map<string, Set<string>>>,
  topic: string,
  document: string,
  words: string[],
): void {
  const ofTopic = callings.get(topic) ?? new Map<string, Set<string>>();
  callings.set(topic, ofTopic);
  const known = ofTopic.get(document) ?? new Set<string>();
  ofTopic.set(document, known);
  for (const word of words) known.add(word);
}

/** What is all that a document can learn of topics, by the keys of these. */
export function meaningsOf(topics: ReadonlyMap<string, Topic>): Map<string, string> {
  const told = new Map<Topic, string>();
  const meanings = new Map<string, string>();
  for (const [key, topic] of topics) {
    let meaning = told.get(topic);
    if (meaning === undefined) {
      meaning = JSON.stringify(topic);
      told.set(topic, meaning);
    }
    meanings.set(key, meaning);
  }
  return meanings;
}

/**
 * What the texts of a document call topics: keys of the two and the quote; and which text says so. Without a second key, the words of
 * all that is said of one instead of the quote.
 */
function linksIn({ texts }: TopicDocument, topics: ReadonlyMap<string, Topic>, reader: TextReader): Row {
  const row: Row = { words: [], numbers: [] };
  const read = new Set<string>();
  for (const [at, { text }] of texts.entries()) {
    if (read.has(text)) continue;
    read.add(text);
    for (const calling of reader.factsOf(text).callings) {
      const narrower = named(calling, topics);
      if (!narrower) continue;
      const telling = calling.firm ? tellingWords(calling.kinds) : [];
      if (telling.length > 0) {
        row.words.push(narrower.key, '', telling.join(' '));
        row.numbers.push(at);
      }
      for (const broader of kindsOf(calling, topics)) {
        if (broader === narrower || isPartOf(narrower, broader) || isPartOf(broader, narrower)) continue;
        row.words.push(narrower.key, broader.key, sentenceAround(text, calling.start, calling.end));
        row.numbers.push(at);
      }
    }
  }
  return row;
}

/** Leaves out what was said before, and what would make a topic broader than itself; the first are kept. */
export function withoutCircles(all: readonly Broader[]): Broader[] {
  const kept: Broader[] = [];
  const above = new Map<string, Set<string>>();
  for (const one of all) {
    const known = above.get(one.narrower) ?? new Set();
    if (known.has(one.broader) || isAbove(one.narrower, one.broader, above)) continue;
    kept.push(one);
    above.set(one.narrower, known.add(one.broader));
  }
  return kept;
}

/** Whether a topic is reached on the way up from another, or is it. */
function isAbove(wanted: string, from: string, above: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const reached = new Set([from]);
  for (const key of reached) for (const next of above.get(key) ?? []) reached.add(next);
  return reached.has(wanted);
}

/** The topic that a calling is of: all its words, or the last of them behind a house's name ("Mozilla Firefox"). */
function named({ name }: Calling, topics: ReadonlyMap<string, Topic>): Topic | undefined {
  const words = name.split(/\s+/).filter(Boolean);
  for (let start = 0; start < words.length; start++) {
    const rest = words.slice(start).join(' ');
    const topic = topics.get(phraseKey(rest));
    if (!topic || (start > 0 && !/\p{Lu}/u.test(rest))) continue;
    if (isWeak(topic.key) || anyKinds.has(topic.key)) return undefined;
    if (topic.exact && !topic.variants.includes(rest)) return undefined;
    // LISP, a protocol, and Lisp, a language, share a key.
    const shouted = topic.variants.filter((variant) => /^\p{Lu}{4,}$/u.test(variant)).length;
    return shouted > 0 && shouted < topic.variants.length && words.length === 1 ? undefined : topic;
  }
  return undefined;
}

/** The topics that its kinds end in, or stand before a word for anything; else what that is for. */
export function* kindsOf({ kinds, purpose }: Calling, topics: ReadonlyMap<string, Topic>): Iterable<Topic> {
  let nothing = true;
  // Who is many things at once is not asked for under the last of them.
  for (const kind of kinds.slice(0, mostKinds)) {
    const words = tokenize(kind).map(({ key }) => key);
    const head = endingIn(words, topics);
    if (head) {
      nothing = false;
      yield head;
      continue;
    }
    let end = words.length;
    while (end > 0 && anyKinds.has(words[end - 1]!)) end--;
    const bare = end < words.length ? endingIn(words.slice(0, end), topics) : undefined;
    // "A Pebble framework" is for Pebble, but no Pebble.
    if (bare && !new RegExp(`\\p{Lu}\\S*(?:\\s+\\S+){${words.length - end}}$`, 'u').test(kind)) {
      nothing = false;
      yield bare;
    }
  }
  const general = kinds.some((kind) => anyKinds.has(phraseKey(kind).split(' ').at(-1)!));
  if (!purpose || !nothing || !general) return;
  const words = tokenize(purpose).map(({ key }) => key);
  const last = topics.get(words.at(-1)!);
  const whole = topics.get(words.join(' ')) ?? endingIn(words, topics, 2) ?? (last?.marked ? last : undefined);
  if (whole && !isWeak(whole.key)) yield whole;
}

/** The topic of the longest ending of a phrase. */
function endingIn(words: readonly string[], topics: ReadonlyMap<string, Topic>, fewest = 1): Topic | undefined {
  for (let size = Math.min(longestKind, words.length); size >= fewest; size--) {
    const key = words.slice(words.length - size).join(' ');
    const topic = topics.get(key);
    if (topic && !topic.exact && !qualities.has(key) && !(size === 1 && (isWeak(key) || anyKinds.has(key))))
      return topic;
  }
  return undefined;
}

/** Whether it is printed as a name rather than as a kind. */
export function isName({ marked, variants }: Topic): boolean {
  return marked || variants.every((variant) => /^\p{Lu}/u.test(variant));
}

/** Whether the words of one topic hold those of the other: their names alone say which is broader. */
function isPartOf(a: Topic, b: Topic): boolean {
  return ` ${a.key} `.includes(` ${b.key} `);
}
