/** The editions that the graph holds: events of a conference, or sessions of a microconference over the years. */
import { statedEvidence } from '../evidence.ts';
import { type Ask, QueryError, type RowEvidence } from '../query.ts';
import { type FoundEvent, type FoundSeries, type FoundSession, resolveEvent, resolveSeries } from '../resolve.ts';

export interface Edition {
  id: string;
  label: 'Event' | 'Session';
  name: string;
  year: number | null;
  /** Itself for an event, the event that holds it for a session. */
  eventId: string;
  event: string;
  /** How it is known which edition the pages belong to. */
  basis: string;
  /** False where only pages of other editions tell of it. */
  captured: boolean;
  seriesId: string | null;
  series: string | null;
}

/** Every event, oldest first. */
export async function allEditions(ask: Ask): Promise<Edition[]> {
  const events = await ask('MATCH (e:Event) RETURN e.id AS id, e.name AS name, e.year AS year, e.basis AS basis');
  const series = await ask(
    'MATCH (s:Series)<-[:EDITION_OF]-(e:Event) RETURN e.id AS id, s.id AS seriesId, s.name AS series',
  );
  const seriesOf = new Map(series.map((row) => [row.id, row]));
  const told = await toldByOthers(
    ask,
    events.filter((row) => row.basis === 'inferred').map((row) => row.id as string),
  );
  return byYear(
    events.map((row) => ({
      id: row.id as string,
      label: 'Event',
      name: row.name as string,
      year: (row.year as number | null) ?? null,
      eventId: row.id as string,
      event: row.name as string,
      basis: row.basis as string,
      captured: !told.has(row.id as string),
      seriesId: (seriesOf.get(row.id)?.seriesId as string | undefined) ?? null,
      series: (seriesOf.get(row.id)?.series as string | undefined) ?? null,
    })),
  );
}

/** The editions of one series, oldest first. */
export async function editionsOf(ask: Ask, series: FoundSeries): Promise<Edition[]> {
  if (series.kind === 'event') return (await allEditions(ask)).filter((edition) => edition.seriesId === series.id);
  const rows = await ask(
    `MATCH (s:Series {id: $series})<-[:EDITION_OF]-(n:Session)-[:PART_OF]->(e:Event)
     RETURN n.id AS id, n.title AS name, n.year AS year, n.eventBasis AS basis,
            e.id AS eventId, e.name AS event, e.year AS eventYear, e.basis AS eventBasis`,
    { series: series.id },
  );
  return byYear(
    rows.map((row) => {
      const basis = (row.basis ?? row.eventBasis) as string;
      return {
        id: row.id as string,
        label: 'Session',
        name: row.name as string,
        year: ((row.year ?? row.eventYear) as number | null) ?? null,
        eventId: row.eventId as string,
        event: row.event as string,
        basis,
        captured: basis !== 'inferred',
        seriesId: series.id,
        series: series.name,
      };
    }),
  );
}

/** The editions in question: of a series where one is named, else all events. */
export async function editionsInScope(ask: Ask, series: FoundSeries | undefined): Promise<Edition[]> {
  return series === undefined ? allEditions(ask) : editionsOf(ask, series);
}

/** The edition that an event is. */
export async function editionOfEvent(ask: Ask, event: FoundEvent): Promise<Edition> {
  return (await allEditions(ask)).find((edition) => edition.id === event.id)!;
}

/** The edition that a session belongs to, for the coverage note. */
export async function editionOfSession(ask: Ask, session: FoundSession): Promise<Edition> {
  return (await allEditions(ask)).find((edition) => edition.id === session.eventId)!;
}

/** What pages say of editions: of the edition itself, else of a few things that it holds. By the edition's id. */
export async function evidenceOfEditions(ask: Ask, editions: readonly Edition[]): Promise<Map<string, RowEvidence[]>> {
  const ids = (label: string) => editions.filter((edition) => edition.label === label).map((edition) => edition.id);
  const evidence = new Map([
    ...(await statedEvidence(ask, 'Event', ids('Event'))),
    ...(await statedEvidence(ask, 'Session', ids('Session'))),
  ]);
  const silent = [...evidence].filter(([, quotes]) => quotes.length === 0).map(([id]) => id);
  for (const [label, relationship] of [
    ['Session', 'PART_OF'],
    ['Talk', 'PRESENTED_IN'],
  ] as const) {
    const rows = await ask(
      `UNWIND $ids AS scope MATCH (e:Event {id: scope})<-[:${relationship}]-(n:${label}) RETURN scope, min(n.id) AS id`,
      { ids: silent },
    );
    const quotes = await statedEvidence(
      ask,
      label,
      rows.map((row) => row.id as string),
    );
    for (const row of rows) evidence.get(row.scope as string)!.push(...quotes.get(row.id as string)!);
  }
  return evidence;
}

/**
 * The edition that a question names by `--event`, or by `--series` and `--year`, with the earlier ones of its series.
 *
 * @throws QueryError where neither is given, or there is none
 */
export async function editionInQuestion(
  ask: Ask,
  given: { event?: string | undefined; series?: string | undefined; year?: number | undefined },
): Promise<{ edition: Edition; earlier: Edition[] }> {
  let editions: Edition[];
  let edition: Edition | undefined;
  if (given.event !== undefined) {
    const event = await resolveEvent(ask, given.event);
    const all = await allEditions(ask);
    edition = all.find((one) => one.id === event.id)!;
    const { seriesId } = edition;
    editions = seriesId === null ? [edition] : all.filter((one) => one.seriesId === seriesId);
  } else if (given.series !== undefined && given.year !== undefined) {
    const series = await resolveSeries(ask, given.series);
    editions = await editionsOf(ask, series);
    edition = editions.find((one) => one.year === given.year);
    if (!edition) {
      throw new QueryError(
        'unknown-name',
        `--year ${given.year}: no edition of ${series.name} of that year is in the graph`,
        `There are editions of ${editions.map((one) => one.year).join(', ')}.`,
      );
    }
  } else {
    throw new QueryError('bad-parameter', 'Of which edition? Give --event, or --series and --year.');
  }
  const { year } = edition;
  return { edition, earlier: editions.filter((one) => one.year !== null && year !== null && one.year < year) };
}

/** Of these events, those of which nothing is known but what pages of other editions tell. */
async function toldByOthers(ask: Ask, events: string[]): Promise<Set<string>> {
  if (events.length === 0) return new Set();
  const talks = await ask(
    `UNWIND $events AS id MATCH (e:Event {id: id})<-[:PRESENTED_IN]-(n:Talk) RETURN DISTINCT id, n.eventBasis AS basis`,
    { events },
  );
  const sessions = await ask(
    `UNWIND $events AS id MATCH (e:Event {id: id})<-[:PART_OF]-(n:Session) RETURN DISTINCT id, n.eventBasis AS basis`,
    { events },
  );
  const told = new Set([...talks, ...sessions].map((row) => row.id as string));
  for (const row of [...talks, ...sessions]) if (row.basis !== 'inferred') told.delete(row.id as string);
  return told;
}

function byYear(editions: Edition[]): Edition[] {
  return editions.sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || (a.name < b.name ? -1 : 1));
}
