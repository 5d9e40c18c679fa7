/** How many talks of each edition are on a topic, and out of how many: from titles alone, and from full texts. */
import type { Row } from '../../graph/stores/store.ts';
import type { Ask } from '../query.ts';
import type { YearCount } from '../statistics/cochran-armitage.ts';
import type { Edition } from './editions.ts';
import { notHeld } from './people.ts';

/**
 * titles: talks whose title names the topic, of all talks. full texts: talks that are about the topic by title, summary or
 * abstract, of those that have more than a title; a track or a tag that says so is no text. mentions: those that only mention it there; never added to the others.
 */
export type Reading = 'titles' | 'full texts' | 'mentions';
export const readings: readonly Reading[] = ['titles', 'full texts', 'mentions'];

export interface EditionTalks {
  edition: Edition;
  /** Talks in the programme; proposals are not, unless asked for. */
  talks: number;
  /** Of these, those of which more than the title was captured. */
  fullTexts: number;
  proposals: number;
  /** Hits by topic, then reading. */
  hits: Map<string, { label: string; counts: { [reading in Reading]: number } }>;
}

/** Counts the talks of these editions, all of one label, and those on each topic. */
export async function countTalks(ask: Ask, editions: readonly Edition[], proposals: boolean): Promise<EditionTalks[]> {
  const label = editions[0]?.label ?? 'Event';
  const ids = editions.map((edition) => edition.id);
  const sizes = await ask(
    `UNWIND $ids AS scope MATCH (n:${label} {id: scope})<-[:PRESENTED_IN]-(t:Talk)
     RETURN scope, t.status AS status, t.eventBasis AS basis,
            ('abstract' IN t.textFrom OR 'summary' IN t.textFrom) AS full, count(t) AS count`,
    { ids },
  );
  const about = await ask(
    `UNWIND $ids AS scope MATCH (n:${label} {id: scope})<-[:PRESENTED_IN]-(t:Talk)-[r:ABOUT]->(k:Topic)
     RETURN scope, t.status AS status, t.eventBasis AS basis,
            ('abstract' IN t.textFrom OR 'summary' IN t.textFrom) AS full,
            k.id AS topic, k.label AS label, r.kind AS kind, ('title' IN r.fields) AS inTitle,
            ('title' IN r.fields OR 'subtitle' IN r.fields OR 'summary' IN r.fields OR 'abstract' IN r.fields) AS inText, count(t) AS count`,
    { ids },
  );
  // A talk that only another edition's page tells of is no sample of its own edition's programme.
  const counts = (row: Row) =>
    row.basis !== 'inferred' && (proposals ? row.status !== 'declined' : !notHeld.includes(row.status as string));
  const sum = (rows: Row[]) => rows.reduce((total, row) => total + (row.count as number), 0);
  const sizesOf = Map.groupBy(sizes, (row) => row.scope as string);
  const aboutOf = Map.groupBy(about, (row) => row.scope as string);
  return editions.map((edition) => {
    const own = sizesOf.get(edition.id) ?? [];
    const hits: EditionTalks['hits'] = new Map();
    for (const row of (aboutOf.get(edition.id) ?? []).filter(counts)) {
      const id = row.topic as string;
      const entry = hits.get(id) ?? { label: row.label as string, counts: { titles: 0, 'full texts': 0, mentions: 0 } };
      hits.set(id, entry);
      const count = row.count as number;
      if (row.inTitle) entry.counts.titles += count;
      if (row.full && row.inText) entry.counts[row.kind === 'primary' ? 'full texts' : 'mentions'] += count;
    }
    return {
      edition,
      talks: sum(own.filter(counts)),
      fullTexts: sum(own.filter((row) => counts(row) && row.full === true)),
      proposals: sum(own.filter((row) => row.status === 'proposed')),
      hits,
    };
  });
}

/** The editions that can be compared in one reading, by series, oldest first. */
export function comparableSeries(editions: readonly EditionTalks[], reading: Reading): EditionTalks[][] {
  return bySeries(editions.filter((one) => isComparable(one, reading)));
}

/** Editions that follow each other. One of which no series is known stands alone: nothing says that it follows another. */
export function bySeries(editions: readonly EditionTalks[]): EditionTalks[][] {
  return [...Map.groupBy(editions, (one) => one.edition.seriesId ?? one.edition.id).values()];
}

/** Whether an edition has a share that could be compared: its year is known, and enough of its talks. */
export function isComparable(one: EditionTalks, reading: Reading): boolean {
  return one.edition.year !== null && denominator(one, reading) >= fewestTalks;
}

/** The counts of one topic in each of these series that has it at all. */
export function yearCounts(series: readonly EditionTalks[][], topicId: string, reading: Reading): YearCount[][] {
  return series
    .filter((editions) => editions.some((one) => one.hits.has(topicId)))
    .map((editions) =>
      editions.map((one) => ({
        year: one.edition.year!,
        hits: one.hits.get(topicId)?.counts[reading] ?? 0,
        talks: denominator(one, reading),
      })),
    );
}

/** Of how many talks a share is one: all, or those of which more than the title is known. */
export function denominator(one: EditionTalks, reading: Reading): number {
  return reading === 'titles' ? one.talks : one.fullTexts;
}

/** An edition of which fewer talks were captured has no share that could be compared. */
export const fewestTalks = 10;
