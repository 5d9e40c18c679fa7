/** What the texts of every document say of topics, with the words that say so. */
import type { LinkPage } from '../input.ts';
import type { Row, Rows } from '../rows.ts';
import { type Manner, mannerNames, mannerOf, type Saying } from './about.ts';
import { kindsOf, meaningsOf } from './broader/broader.ts';
import { isPlatformIn } from './broader/platforms.ts';
import { matches, type Named, named } from './matches.ts';
import { isAside } from './texts/asides.ts';
import { isBreak, isOfRoom } from './texts/breaks.ts';
import { isNamed, isPrimary, type TopicDocument, type TopicField, type TopicText } from './texts/documents.ts';
import { PhraseIndex } from './texts/phrase-index.ts';
import { sentenceAround } from './texts/sentences.ts';
import { bareTopic, phraseKey, tokenize } from './texts/tokens.ts';
import type { Definitions } from './vocabulary/definitions.ts';
import { rowsByMeaning } from './vocabulary/document-rows.ts';
import type { TextReader } from './vocabulary/text-facts.ts';
import { framedBy } from './vocabulary/title-frames.ts';
import type { Topic } from './vocabulary/vocabulary.ts';

export interface TopicAssignment {
  document: TopicDocument;
  topic: Topic;
  kind: 'primary' | 'mention';
  score: number;
  fields: TopicField[];
  statements: { page: LinkPage; quote: string }[];
}

const fieldScores: { [field in TopicField]: number } = {
  title: 1,
  agenda: 1,
  subject: 1,
  tag: 0.9,
  track: 0.6,
  outcome: 0.5,
  subtitle: 0.45,
  summary: 0.4,
  abstract: 0.3,
  description: 0.3,
};

/** Of what a title names only as what its subject is on, in or for. */
const platformScore = 0.8;

/** A topic found in a document, before it is known how likely somebody would tag the document with it. */
export interface Found extends TopicAssignment {
  /** How the prose of a talk says what only prose says. */
  manner?: Manner;
}

/** What each document says of topics, by its own words and what they mean: titles, tags and tracks make it one about a topic, prose mentions it. */
export function readDocuments(
  documents: readonly TopicDocument[],
  topics: ReadonlyMap<string, Topic>,
  definitions: Definitions,
  reader: TextReader,
): Found[][] {
  const meanings = meaningsOf(topics);
  for (const [key, labels] of definitions.excluded)
    meanings.set(key, `${meanings.get(key) ?? ''} not ${JSON.stringify(labels)}`);
  let index: PhraseIndex<Named> | undefined;
  const rows = rowsByMeaning(documents, reader, 'about', { meanings, beyondTexts: true }, (document) => {
    index ??= indexOf(topics, definitions);
    return rowOf(foundIn(document, topics, index, definitions, reader), document);
  });
  const byKey = new Map([...topics.values()].map((topic) => [topic.key, topic]));
  return documents.map((document, place) => readRow(rows, place, document, byKey));
}

function indexOf(topics: ReadonlyMap<string, Topic>, definitions: Definitions): PhraseIndex<Named> {
  const index = new PhraseIndex<Named>();
  for (const key of new Set([...topics.keys(), ...definitions.excluded.keys()]))
    index.set(key, { key, topic: topics.get(key), excluded: definitions.excluded.get(key) ?? [] });
  return index;
}

function foundIn(
  document: TopicDocument,
  topics: ReadonlyMap<string, Topic>,
  index: PhraseIndex<Named>,
  definitions: Definitions,
  reader: TextReader,
): Found[] {
  const found = new Map<string, TopicAssignment>();
  const said = new Map<string, Saying[]>();
  const counted = new Set<string>();
  const title = document.texts.find(({ field }) => field === 'title')?.text ?? '';
  const ofRoom = isOfRoom(title);
  const ofBreak = isBreak(title);
  const texts = ofBreak ? document.texts.filter(({ field }) => field !== 'track') : document.texts;
  for (const text of texts) {
    const matched = isNamed(text.field) ? named(text, topics) : matches(text, index, reader);
    for (const { topic, quote, places } of matched) {
      if (!definitions.holds(topic, document)) continue;
      const byTheWay = text.field === 'title' && isAside(text.text, places);
      const aside = ofRoom || byTheWay || (text.field === 'track' && !isTracks(topic, text.text));
      const on = text.field === 'title' && isPlatformIn(text.text, places);
      add(found, document, topic, text, quote, aside ? 'mention' : undefined, on ? platformScore : undefined);
      // The same text may stand on several pages.
      if (isPrimary(text.field) || counted.has(text.text)) continue;
      said.set(topic.key, [...(said.get(topic.key) ?? []), { text, places }]);
    }
    counted.add(text.text);
    if (text.field !== 'title' || ofRoom || document.kind !== 'talk') continue;
    for (const key of framedBy(text.text)) {
      const topic = topics.get(key);
      if (topic && definitions.holds(topic, document)) add(found, document, topic, text, text.text);
    }
  }
  for (const { topic, text } of ownAcronyms(texts, topics, reader))
    if (!ofRoom && definitions.holds(topic, document)) add(found, document, topic, text, text.evidence.quote);
  if (document.kind !== 'talk') return [...found.values()];
  for (const { topic, text, quote } of kindsOfSubject(document, title, topics, reader)) {
    if (definitions.holds(topic, document)) add(found, document, topic, text, quote, 'primary');
  }
  return [...found.values()].map((one) => {
    const sayings = said.get(one.topic.key);
    return one.kind === 'mention' && sayings && !ofBreak
      ? { ...one, manner: mannerOf(one.topic, sayings, rivalsOf(one.topic, said), reader) }
      : one;
  });
}

/** How many other topics prose says at least as often, but for those whose names hold it or are within it. */
function rivalsOf({ key }: Topic, said: ReadonlyMap<string, Saying[]>): number {
  const times = (sayings: readonly Saying[]) => sayings.reduce((sum, { places }) => sum + places.length, 0);
  const own = times(said.get(key)!);
  const holds = (long: string, short: string) => ` ${long} `.includes(` ${short} `);
  return [...said].filter(([other, sayings]) => times(sayings) >= own && !holds(other, key) && !holds(key, other))
    .length;
}

const fieldNames = Object.keys(fieldScores) as TopicField[];

/** Fields are written as the digits of one number. */
const digits = 16;

/** Of each topic its key and the quotes; and kind, whether there is a manner and whether the title has it as a platform in one, the fields, how many quotes and of which texts, the manner. */
function rowOf(found: readonly Found[], { texts }: TopicDocument): Row {
  const row: Row = { words: [], numbers: [] };
  for (const { topic, kind, score, fields, statements, manner } of found) {
    row.words.push(topic.key, ...statements.map(({ quote }) => quote));
    row.numbers.push(
      4 * Number(score < scoreOf(fields)) + 2 * Number(manner !== undefined) + Number(kind === 'primary'),
      fields.reduceRight((rest, field) => rest * digits + fieldNames.indexOf(field) + 1, 0),
      statements.length,
      ...statements.map(({ page }) => texts.findIndex((text) => text.page === page)),
      ...(manner ? mannerNames.map((name) => manner[name]) : []),
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
    const one: Found = {
      ...{ document, topic, fields, statements },
      kind: told & 1 ? 'primary' : 'mention',
      score: told & 4 ? Math.max(platformScore, scoreOf(fields.filter((field) => field !== 'title'))) : scoreOf(fields),
    };
    if (told & 2) one.manner = Object.fromEntries(mannerNames.map((name) => [name, numbers[at++]!])) as Manner;
    found.push(one);
  }
  return found;
}

function scoreOf(fields: readonly TopicField[]): number {
  return Math.max(...fields.map((field) => fieldScores[field]));
}

/**
 * Whether a track is one on this topic. Of several subjects, "Tracing, profiling and debugging", a talk need not be about each;
 * and "Open document editors" is on such editors, not on editors: a common word behind others says less than all of them. Nor is it on
 * OpenDocument, which it has in two words before another.
 */
function isTracks({ key, label, variants }: Topic, track: string): boolean {
  const whole = phraseKey(bareTopic(track));
  if (variants.some((variant) => phraseKey(variant) === whole)) return true;
  if (/,|&|\/|\band\b/i.test(track)) return false;
  const isApart = !label.includes(' ') && !whole.split(' ').includes(phraseKey(label));
  if (isApart && !variants.some((variant) => ` ${whole}`.endsWith(` ${phraseKey(variant)}`))) return false;
  const isCommonWord = !key.includes(' ') && variants.some((variant) => /^\p{Ll}/u.test(variant));
  return !(isCommonWord && whole.endsWith(` ${key}`));
}

/** "GC" in a title whose text says "garbage collection (GC)". */
function* ownAcronyms(
  texts: readonly TopicText[],
  topics: ReadonlyMap<string, Topic>,
  reader: TextReader,
): Iterable<{ topic: Topic; text: TopicText }> {
  for (const { field, text } of texts) {
    if (isNamed(field) || !text.includes('(')) continue;
    for (const [short, long] of reader.factsOf(text).expansions) {
      const topic = topics.get(phraseKey(long));
      if (!topic || topics.get(phraseKey(short)) === topic) continue;
      for (const title of texts) {
        const holds = title.field === 'title' && tokenize(title.text).some((token) => token.text === short);
        if (holds) yield { topic, text: title };
      }
    }
  }
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

function add(
  found: Map<string, TopicAssignment>,
  document: TopicDocument,
  topic: Topic,
  text: TopicText,
  quote: string,
  kind: TopicAssignment['kind'] = isPrimary(text.field) ? 'primary' : 'mention',
  score = fieldScores[text.field],
): void {
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
