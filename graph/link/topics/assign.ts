/** Finds the topics in every document: what it is about, and what it mentions, with the words that say so. */
import type { LinkPage } from '../input.ts';
import type { Row, Rows } from '../rows.ts';
import { isName, kindsOf, meaningsOf } from './broader.ts';
import type { Definitions } from './definitions.ts';
import { rowsByMeaning } from './document-rows.ts';
import { isNamed, isPrimary, type TopicDocument, type TopicField, type TopicText } from './documents.ts';
import { placesOfFolded, wordsOfFolded } from './folded-text.ts';
import { PhraseIndex } from './phrase-index.ts';
import { isWeak } from './phrases.ts';
import { longestQuote, sentenceAround } from './sentences.ts';
import type { Study } from './study.ts';
import type { TextReader } from './text-facts.ts';
import { bareTopic, phraseKey } from './tokens.ts';
import type { Topic } from './vocabulary.ts';

export interface TopicAssignment {
  document: TopicDocument;
  topic: Topic;
  kind: 'primary' | 'mention';
  score: number;
  fields: TopicField[];
  statements: { page: LinkPage; quote: string }[];
}

/** A talk whose prose has a name so often is about it, whatever its title says. */
const insisted = 4;
/** Chances that somebody would tag the talk with it: where its first sentence says it, and where only later ones do. */
const possiblyKey = 0.1;
const surelyKey = 0.25;

const fieldScores: { [field in TopicField]: number } = {
  title: 1,
  agenda: 1,
  subject: 1,
  tag: 0.9,
  track: 0.6,
  outcome: 0.5,
  summary: 0.4,
  abstract: 0.3,
  description: 0.3,
};

/** Matches the vocabulary against all documents. Linear in the length of the texts. */
export function assignTopics(
  documents: TopicDocument[],
  topics: Map<string, Topic>,
  definitions: Definitions,
  study: Study,
  reader: TextReader,
): TopicAssignment[] {
  const meanings = meaningsOf(topics);
  for (const [key, labels] of definitions.excluded)
    meanings.set(key, `${meanings.get(key) ?? ''} not ${JSON.stringify(labels)}`);
  let index: PhraseIndex<Named> | undefined;
  const rows = rowsByMeaning(documents, reader, 'about', { meanings, beyondTexts: true }, (document) => {
    index ??= indexOf(topics, definitions);
    return rowOf(foundIn(document, topics, index, definitions, reader), document);
  });
  const byKey = new Map([...topics.values()].map((topic) => [topic.key, topic]));
  const assignments = documents.flatMap((document, place) => {
    const found = readRow(rows, place, document, byKey);
    if (document.kind === 'talk') {
      for (const one of found) {
        if (one.kind !== 'mention') continue;
        const ofTrack = one.fields.length > 1 && one.fields.includes('track');
        if (ofTrack || isInsistedOn(one, study)) one.kind = 'primary';
      }
    }
    return found;
  });
  // A session's description repeats its agenda: what a point says is the point's, not the session's once more.
  const told = new Set<string>();
  for (const { document, topic } of assignments) if (document.within) told.add(`${document.within.key} ${topic.key}`);
  return assignments.filter(
    ({ document, topic, kind }) => kind === 'primary' || !told.has(`${document.key} ${topic.key}`),
  );
}

function indexOf(topics: ReadonlyMap<string, Topic>, definitions: Definitions): PhraseIndex<Named> {
  const index = new PhraseIndex<Named>();
  for (const key of new Set([...topics.keys(), ...definitions.excluded.keys()]))
    index.set(key, { key, topic: topics.get(key), excluded: definitions.excluded.get(key) ?? [] });
  return index;
}

/** A topic found in a document, before it is known how likely somebody would tag the document with it. */
interface Found extends TopicAssignment, Said {}

/** What a document says of topics, by its own words and what they mean. */
function foundIn(
  document: TopicDocument,
  topics: ReadonlyMap<string, Topic>,
  index: PhraseIndex<Named>,
  definitions: Definitions,
  reader: TextReader,
): Found[] {
  const found = new Map<string, TopicAssignment>();
  const said = new Map<string, Said>();
  const counted = new Set<string>();
  const title = document.texts.find(({ field }) => field === 'title')?.text ?? '';
  const texts = isBreak(title) ? document.texts.filter(({ field }) => field !== 'track') : document.texts;
  for (const text of texts) {
    const matched = isNamed(text.field) ? named(text, topics) : matches(text, index, reader);
    for (const { topic, quote, count, early } of matched) {
      if (!definitions.holds(topic, document)) continue;
      add(found, document, topic, text, quote, isOneOfSeveral(topic, text) ? 'mention' : undefined);
      // The same text may stand on several pages.
      if (counted.has(text.text)) continue;
      const before = said.get(topic.key) ?? { count: 0, early: false };
      said.set(topic.key, { count: before.count + count, early: before.early || early });
    }
    counted.add(text.text);
  }
  if (document.kind === 'talk') {
    for (const { topic, text, quote } of kindsOfSubject(document, title, topics, reader)) {
      if (definitions.holds(topic, document)) add(found, document, topic, text, quote, 'primary');
    }
  }
  return [...found.values()].map((one) => ({ ...one, ...(said.get(one.topic.key) ?? { count: 0, early: false }) }));
}

const fieldNames = Object.keys(fieldScores) as TopicField[];

/** Fields are written as the digits of one number. */
const digits = 16;

/** Of each topic its key and the quotes; and kind, earliness and count in one, the fields, how many quotes and of which texts. */
function rowOf(found: readonly Found[], { texts }: TopicDocument): Row {
  const row: Row = { words: [], numbers: [] };
  for (const { topic, kind, fields, statements, count, early } of found) {
    row.words.push(topic.key, ...statements.map(({ quote }) => quote));
    row.numbers.push(
      4 * count + 2 * Number(early) + Number(kind === 'primary'),
      fields.reduceRight((rest, field) => rest * digits + fieldNames.indexOf(field) + 1, 0),
      statements.length,
      ...statements.map(({ page }) => texts.findIndex((text) => text.page === page)),
    );
  }
  return row;
}

function readRow(rows: Rows, place: number, document: TopicDocument, topics: ReadonlyMap<string, Topic>): Found[] {
  const [words, numbers] = [rows.wordsAt(place), rows.numbersAt(place)];
  const textAt = (word: number) => rows.strings[words[word]!]!;
  const found: Found[] = [];
  for (let word = 0, at = 0; word < words.length; ) {
    const topic = topics.get(textAt(word++))!;
    const told = numbers[at++]!;
    const fields: TopicField[] = [];
    for (let rest = numbers[at++]!; rest > 0; rest = Math.floor(rest / digits))
      fields.push(fieldNames[(rest % digits) - 1]!);
    const statements: Found['statements'] = [];
    for (let left = numbers[at++]!; left > 0; left--)
      statements.push({ page: document.texts[numbers[at++]!]!.page, quote: textAt(word++) });
    found.push({
      ...{ document, topic, fields, statements },
      kind: told & 1 ? 'primary' : 'mention',
      score: Math.max(...fields.map((field) => fieldScores[field])),
      count: told >> 2,
      early: (told & 2) !== 0,
    });
  }
  return found;
}

/** A track of several subjects, "Tracing, profiling and debugging": a talk of it need not be about each. */
function isOneOfSeveral({ variants }: Topic, { field, text }: TopicText): boolean {
  if (field !== 'track' || !/,|&|\/|\band\b/i.test(text)) return false;
  return !variants.some((variant) => phraseKey(bareTopic(text)) === phraseKey(variant));
}

/** What the text calls the subject of the title: "Shoal is a package manager", or under the title alone "A package manager". */
function* kindsOfSubject(
  { texts }: TopicDocument,
  title: string,
  topics: ReadonlyMap<string, Topic>,
  reader: TextReader,
): Iterable<{ topic: Topic; text: TopicText; quote: string }> {
  const words = ` ${phraseKey(title)} `;
  for (const text of texts) {
    if (isNamed(text.field) || text.field === 'track') continue;
    for (const calling of reader.factsOf(text.text).callings) {
      if (!calling.firm || !endsWithin(phraseKey(calling.name), words)) continue;
      const quote = sentenceAround(text.text, calling.start, calling.end);
      for (const topic of kindsOf(calling, topics)) yield { topic, text, quote };
    }
  }
}

/** Whether the last words of a name stand in a title: "keep shoal" in " of shoal ". The empty name is the title's own. */
function endsWithin(name: string, title: string): boolean {
  const words = name.split(' ');
  return name === '' || words.some((_, start) => title.includes(` ${words.slice(start).join(' ')} `));
}

/** Tells whether a document is primarily about a topic. */
export function primarilyAbout(assignments: readonly TopicAssignment[]) {
  const about = new Set(
    assignments.flatMap(({ document, topic, kind }) => (kind === 'primary' ? `${document.key} ${topic.key}` : [])),
  );
  return (document: TopicDocument, topic: Topic) => about.has(`${document.key} ${topic.key}`);
}

/** "Opening note", "Lunch": a talk that is no talk is not about the subject of its room. */
const isBreak = (title: string) =>
  /^(?:(?:this is )?not an? )?(?:lunch|coffee|tea|break|opening|closing|welcom(?:e|ing)|introduction|intro|wrap-?up|goodbye|farewell|registration|open (?:space|discussion|mic)|networking \(?(?:lunch|break))\b(?!.*:)(?:\W+\p{L}+){0,5}\W*$/iu.test(
    title.trim(),
  );

/** A name that the prose says again and again; or what its first sentence says, and the rest too, and somebody would tag it with. */
function isInsistedOn({ topic, document, count, early }: Found, study: Study): boolean {
  if (count >= insisted && (topic.marked || isName(topic))) return true;
  if (count < (early ? 2 : insisted - 1)) return false;
  const chance = Math.max(...topic.variants.map((variant) => study.chanceIn(document.key, variant)));
  return chance >= (early || count >= insisted ? possiblyKey : surelyKey);
}

interface Said {
  count: number;
  /** Whether the first sentence of a text says it. */
  early: boolean;
}

function add(
  found: Map<string, TopicAssignment>,
  document: TopicDocument,
  topic: Topic,
  text: TopicText,
  quote: string,
  kind: TopicAssignment['kind'] = isPrimary(text.field) ? 'primary' : 'mention',
): void {
  const score = fieldScores[text.field];
  let known = found.get(topic.key);
  // Being about a topic outdoes mentioning it: the words that only mention it are left out.
  if (known && known.kind === 'mention' && kind === 'primary') known = undefined;
  if (!known) {
    known = { document, topic, kind, score, fields: [], statements: [] };
    found.set(topic.key, known);
  } else if (known.kind !== kind) return;
  known.score = Math.max(known.score, score);
  if (!known.fields.includes(text.field)) known.fields.push(text.field);
  const said = known.statements.some(
    (other) => other.page === text.page && (kind === 'mention' || other.quote === quote),
  );
  if (!said) known.statements.push({ page: text.page, quote });
}

interface Match {
  topic: Topic;
  quote: string;
  /** How often the text says it, and whether its first sentence does. */
  count: number;
  early: boolean;
}

function named(text: TopicText, topics: ReadonlyMap<string, Topic>): Match[] {
  const topic = topics.get(phraseKey(text.text)) ?? topics.get(phraseKey(bareTopic(text.text)));
  return topic ? [{ topic, quote: text.evidence.quote, count: 1, early: false }] : [];
}

/** What a phrase names: a topic, and labels of topics that are not meant within it. */
interface Named {
  key: string;
  topic: Topic | undefined;
  excluded: readonly string[];
}

/** In titles all topics, also those inside longer ones; in prose the longest, and terms inside them. */
function matches(text: TopicText, index: PhraseIndex<Named>, reader: TextReader): Match[] {
  const { folded } = reader.factsOf(text.text);
  const { words, breaks, tokens } = wordsOfFolded(folded);
  let places: ReturnType<typeof placesOfFolded> | undefined;
  const primary = isPrimary(text.field);
  const opening = primary ? 0 : Math.min(longestQuote, /[.!?](?=\s|$)/.exec(text.text)?.index ?? longestQuote);
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
        if (!inside) known.count++;
        continue;
      }
      if (inside && !primary && !topic.marked && !topic.defined) continue;
      places ??= placesOfFolded(folded);
      const [from, to] = [places[tokens[start]!]!.start, places[tokens[end - 1]!]!.end];
      if (topic.exact && !isPrintedSo(topic, text, from, to)) continue;
      if (end === start + 1 && isWeak(key) && !topic.marked && !topic.exact && !topic.defined) continue;
      const quote = primary ? text.evidence.quote : sentenceAround(text.text, from, to);
      const match = { topic, quote, count: 1, early: from < opening };
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
