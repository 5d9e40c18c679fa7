/**
 * What documents gave, kept from build to build (`Memo`). What a document's texts give by themselves holds as long as the texts do. What
 * also hangs on the collection hangs on what phrases mean there (which are topics, and under which names): it holds until a phrase that
 * the document has every word of means something else. So nothing kept can differ from what would be read again.
 */
import { hash } from 'node:crypto';
import { type Memo, recallRows } from '../../memo.ts';
import { stepOf } from '../../progress.ts';
import { type Row, type Rows, RowsBuilder } from '../../rows.ts';
import { isNamed, isPrimary, type TopicDocument } from '../texts/documents.ts';
import { wordsOfFolded } from '../texts/folded-text.ts';
import { bareTopic, phraseKey } from '../texts/tokens.ts';
import type { TextReader } from './text-facts.ts';
import { framedBy } from './title-frames.ts';

type Work = (document: TopicDocument, at: number) => Row;

/** Rows of what the texts of each document give by themselves. */
export function rowsOfTexts(
  documents: readonly TopicDocument[],
  reader: TextReader,
  kind: string,
  work: Work,
  holds?: (at: number, before: Rows, place: number) => boolean,
): Rows {
  return recallRows(reader.memo, kind, documents, textsKey, telling(documents, reader, kind, work), holds);
}

export interface Meanings {
  /** By each phrase all that `work` may learn of it; nothing of phrases that are not here. Words with spaces between. */
  meanings: ReadonlyMap<string, string>;
  /** Other forms of a phrase under which `work` finds it, itself among them. */
  formsOf?: (phrase: string) => Iterable<string>;
  /** Whether it gives more than texts: pages, quotes, what series and year allow. */
  beyondTexts?: boolean;
}

/** Rows of what documents give by what phrases mean in the collection. */
export function rowsByMeaning(
  documents: readonly TopicDocument[],
  reader: TextReader,
  kind: string,
  { meanings, formsOf = (phrase) => [phrase], beyondTexts = false }: Meanings,
  work: Work,
): Rows {
  const changed = noteChanges(reader.memo, `meanings: ${kind}`, meanings);
  const words = wordRowsOf(documents, reader);
  const stale =
    changed &&
    holdersOf(
      words,
      changed.flatMap((phrase) => [...formsOf(phrase)]),
    );
  const holds = (at: number) => stale?.[at] === 0;
  const key = beyondTexts ? wholeKey : textsKey;
  return recallRows(reader.memo, kind, documents, key, telling(documents, reader, kind, work), holds);
}

function telling({ length }: readonly TopicDocument[], { tell }: TextReader, kind: string, work: Work): Work {
  const step = stepOf(kind);
  return (document, at) => {
    tell(step, at, length);
    return work(document, at);
  };
}

const wordRows = new WeakMap<TextReader, { documents: readonly TopicDocument[]; rows: Rows }>();

function wordRowsOf(documents: readonly TopicDocument[], reader: TextReader): Rows {
  let known = wordRows.get(reader);
  if (known?.documents !== documents) {
    known = { documents, rows: rowsOfTexts(documents, reader, 'words', (document) => wordsIn(document, reader)) };
    wordRows.set(reader, known);
  }
  return known.rows;
}

/** @returns phrases that mean something else than at the last build; undefined where that is not known. */
function noteChanges(memo: Memo, kind: string, meanings: ReadonlyMap<string, string>): string[] | undefined {
  const before = memo.before(kind);
  const now = new RowsBuilder();
  for (const [phrase, meaning] of meanings) now.add(phrase, { words: [meaning], numbers: [] });
  memo.keep(kind, now.finish());
  if (!before) return undefined;
  const meant = (place: number) => before.strings[before.wordsAt(place)[0]!];
  const changed: string[] = [];
  for (const [phrase, meaning] of meanings) {
    const place = before.placeOf(phrase);
    if (place === undefined || meant(place) !== meaning) changed.push(phrase);
  }
  for (const phrase of before.columns.keys) if (!meanings.has(phrase)) changed.push(phrase);
  return changed;
}

/** Which rows have all words of a phrase: 1 for these. */
function holdersOf(rows: Rows, phrases: Iterable<string>): Uint8Array {
  // By the rarest word: what is met later is met less.
  const byWord = new Map<number, number[][]>();
  for (const phrase of phrases) {
    const ids = phrase.split(' ').map((word) => rows.idOf(word));
    if (ids.includes(-1)) continue;
    const rarest = Math.max(...ids);
    const others = byWord.get(rarest);
    if (others) others.push(ids);
    else byWord.set(rarest, [ids]);
  }
  const found = new Uint8Array(rows.count);
  const seenIn = new Int32Array(rows.strings.length).fill(-1);
  for (let place = 0; place < rows.count; place++) {
    const own = rows.wordsAt(place);
    for (const id of own) seenIn[id] = place;
    if (own.some((id) => byWord.get(id)?.some((ids) => ids.every((other) => seenIn[other] === place))))
      found[place] = 1;
  }
  return found;
}

/** Every word under which a phrase can be looked for in a document. */
function wordsIn({ texts }: TopicDocument, reader: TextReader): Row {
  const words = new Set<string>();
  const addAll = (key: string) => {
    for (const word of key.split(' ')) words.add(word);
  };
  for (const { field, text } of texts) {
    const { folded, callings, expansions } = reader.factsOf(text);
    for (const word of wordsOfFolded(folded).words) words.add(word);
    if (isNamed(field)) addAll(phraseKey(bareTopic(text)));
    // A title can say a subject without a word of its name.
    if (field === 'title') framedBy(text).forEach(addAll);
    // A piece of a text can fall into other words than the whole.
    for (const piece of expansions.flat()) addAll(phraseKey(piece));
    for (const { name, kinds, purpose } of callings)
      for (const piece of [name, ...kinds, purpose ?? '']) addAll(phraseKey(piece));
  }
  words.delete('');
  return { words: [...words], numbers: [] };
}

const textKeys = new WeakMap<TopicDocument, string>();

/** Of the texts of a document, and which fields they stand in. */
function textsKey(document: TopicDocument): string {
  let key = textKeys.get(document);
  if (key === undefined) {
    key = digest(document.texts.flatMap(({ field, text }) => [field, text]));
    textKeys.set(document, key);
  }
  return key;
}

/** Of all that a document holds. */
function wholeKey(document: TopicDocument): string {
  const { key, kind, texts, series, year } = document;
  const said = texts.flatMap(({ field, page, evidence }) => [
    page.id,
    isPrimary(field) || isNamed(field) ? evidence.quote : '',
  ]);
  return digest([textsKey(document), key, kind, `${year}`, `${series?.length}`, ...(series ?? []), ...said]);
}

function digest(parts: readonly string[]): string {
  return hash('sha256', parts.map((part) => `${part.length}:${part}`).join(''), 'base64url').slice(0, 22);
}
