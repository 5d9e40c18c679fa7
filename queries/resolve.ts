/** From a name that a user gives to the node that it means: by id, by exact key, or by its only sensible match. */
import { foldKey } from '../graph/fold.ts';
import type { Row } from '../graph/stores/store.ts';
import { matchNames, type Named, namesHolding, nearestNames, withoutKindWords } from './names.ts';
import { type Ask, QueryError } from './query.ts';

export interface FoundSeries extends Named {
  kind: 'event' | 'session';
}
export interface FoundEvent extends Named {
  year: number | null;
  edition: string | null;
}
export interface FoundSession extends Named {
  year: number | null;
  type: string;
  eventId: string;
  event: string;
  /** Other editions that the name fits as well, where the latest was taken. */
  otherYears: number[];
}

const columns = 'n.id AS id, n.keys AS keys';

/** @throws QueryError `unknown-name` or `ambiguous-name`; so do all of these. */
export async function resolvePerson(ask: Ask, name: string): Promise<Named> {
  const found = await candidates<Named & { label?: string }>(ask, 'Person', 'n.name AS name', name);
  if (found.fitting.length > 1) {
    const told = await tellNamesakesApart(ask, found.fitting);
    for (const one of found.fitting) one.label = told.get(one.id) ?? one.name;
  }
  return only('person', name, found);
}

/** Of people with one name between them, by their ids, the name with what tells who is who: for whom and when they were there. */
export async function tellNamesakesApart(
  ask: Ask,
  people: readonly { id: string; name: string }[],
): Promise<Map<string, string>> {
  const alike = people.filter((one) => people.some((other) => other !== one && other.name === one.name));
  if (alike.length === 0) return new Map();
  const rows = await ask(
    `UNWIND $ids AS id MATCH (p:Person {id: id})-[:HAS_ROLE]->(x:Participation)
     RETURN id, x.statedAffiliation AS affiliation, x.year AS year`,
    { ids: alike.map(({ id }) => id) },
  );
  return new Map(
    alike.map(({ id, name }) => {
      const own = rows.filter((row) => row.id === id);
      const known = (column: string) =>
        [...new Set(own.map((row) => row[column]).filter((value) => value !== null))].sort();
      return [id, [name, ...known('affiliation').slice(0, 3), ...known('year')].join(', ')];
    }),
  );
}

/**
 * The topic of this name or id. Of several, those with most talks are named first, and also such as hold the words further back.
 *
 * @throws QueryError where there is none or more than one.
 */
export async function resolveTopic(ask: Ask, name: string): Promise<Named> {
  const select = 'n.label AS name, n.primaryCount AS talks';
  const found = await candidates<Named & { label?: string; talks: number }>(ask, 'Topic', select, name);
  // .NET is no net.
  if (/^\.\p{L}/u.test(name))
    found.fitting = found.fitting.filter(({ id, keys }) => id === name || keys.some((key) => key.startsWith('.')));
  if (found.fitting.length > 1) {
    const wider = namesHolding(name, await everything<Named & { talks: number }>(ask, 'Topic', select));
    const all = new Map([...found.fitting, ...wider].map((one) => [one.id, one]));
    found.fitting = [...all.values()];
  }
  return only('topic', name, found);
}

/** The organization of this name or id. @throws QueryError where there is none or more than one. */
export async function resolveOrganization(ask: Ask, name: string): Promise<Named> {
  return only('organization', name, await candidates(ask, 'Organization', 'n.name AS name', name));
}

/** A series of events or of sessions. */
export async function resolveSeries(ask: Ask, name: string): Promise<FoundSeries> {
  return only('series', name, await candidates<FoundSeries>(ask, 'Series', 'n.name AS name, n.kind AS kind', name));
}

/** One edition: by its own name, by its series and year ("Example Conference 2020"), or by a year that only one has. */
export async function resolveEvent(ask: Ask, name: string): Promise<FoundEvent> {
  const select = 'n.name AS name, n.year AS year, n.edition AS edition';
  const all = await everything<FoundEvent>(ask, 'Event', select);
  const id = await idNow(ask, 'Event', name);
  const byId = all.filter((event) => event.id === id);
  if (byId.length === 1) return byId[0]!;
  const key = foldKey(name);
  const exact = all.filter((event) => event.keys.includes(key));
  if (exact.length > 0) return only('event', name, pick(exact, all));
  const isOf = (event: FoundEvent, edition: string) => String(event.year) === edition || event.edition === edition;
  if (/^(\S+)$/.test(key)) {
    const ofYear = all.filter((event) => isOf(event, key));
    if (ofYear.length > 0) return only('event', name, pick(ofYear, all));
  }
  const [, seriesName, edition] = /^(.+) (\S+)$/.exec(key) ?? [];
  if (seriesName && edition) {
    const series = matchNames(
      seriesName,
      await everything<FoundSeries>(ask, 'Series', 'n.name AS name, n.kind AS kind'),
    );
    const rows = await ask(
      `UNWIND $series AS id MATCH (s:Series {id: id})<-[:EDITION_OF]-(e:Event) RETURN DISTINCT e.id AS id`,
      { series: series.map((one) => one.id) },
    );
    const editions = all.filter((event) => rows.some((row) => row.id === event.id) && isOf(event, edition));
    if (editions.length > 0) return only('event', name, pick(editions, all));
    const known = all.filter((event) => rows.some((row) => row.id === event.id));
    if (known.length > 0 && /^\d{4}$/.test(edition)) {
      throw new QueryError(
        'unknown-name',
        `There is no event "${name}" in the graph`,
        `Of ${series[0]!.name} there are: ${known
          .map((event) => event.edition ?? event.year)
          .sort()
          .join(', ')}.`,
      );
    }
  }
  return only('event', name, pick(matchNames(name, all), all));
}

/**
 * A session, not a point of an agenda. Where the name fits several editions of the same session, the one of the event
 * or year named is meant, else the latest. `preferred` are ids of sessions that have what the question asks for: another
 * is meant only where the name fits none of them.
 */
export async function resolveSession(
  ask: Ask,
  name: string,
  { eventId, preferred }: { eventId?: string | undefined; preferred?: ReadonlySet<string> | undefined } = {},
): Promise<FoundSession> {
  const rows = await ask(
    `MATCH (n:Session)-[:PART_OF]->(e:Event) WHERE NOT n.type IN ['agenda-item', 'discussion-point']
     RETURN ${columns}, n.title AS name, n.type AS type, n.year AS ownYear, e.id AS eventId, e.name AS event, e.year AS year`,
  );
  const seriesOf = new Map(
    (await ask(`MATCH (n:Session)-[:EDITION_OF]->(s:Series) RETURN n.id AS id, s.id AS series, s.keys AS keys`)).map(
      (row) => [row.id as string, row],
    ),
  );
  const all = rows.map((row) => {
    const series = seriesOf.get(row.id as string);
    return {
      ...(row as unknown as FoundSession),
      year: (row.ownYear ?? row.year) as number | null,
      keys: [...(row.keys as string[]), ...((series?.keys as string[] | undefined) ?? [])],
      family: (series?.series as string | undefined) ?? withoutKindWords(foldKey(row.name as string)),
    };
  });
  const id = await idNow(ask, 'Session', name);
  const byId = all.filter((session) => session.id === id);
  const key = foldKey(name);
  // A year at the end says which edition; a word such as "microconference" says that no track is meant.
  const [, bare, year] = /^(.+?) ((?:19|20)\d\d)$/.exec(key) ?? [];
  const here = all.filter((session) => eventId === undefined || session.eventId === eventId);
  const ofYear = year === undefined ? [] : here.filter((session) => String(session.year) === year);
  const fit = (sessions: typeof all, inYear: typeof all) => {
    const direct = matchNames(name, sessions);
    return direct.length > 0 || !bare ? direct : matchNames(bare, preferringKind(bare, inYear));
  };
  let fitting = byId;
  if (fitting.length === 0 && preferred) {
    const wanted = (session: FoundSession) => preferred.has(session.id);
    fitting = fit(here.filter(wanted), ofYear.filter(wanted));
  }
  if (fitting.length === 0) fitting = fit(here, ofYear);
  fitting = preferringKind(key, fitting);
  const sameFamily = new Set(fitting.map((session) => session.family)).size === 1;
  if (fitting.length > 1 && sameFamily) {
    const latest = fitting.reduce((a, b) => ((b.year ?? 0) > (a.year ?? 0) ? b : a));
    const rivals = fitting.filter((session) => session.year === latest.year);
    if (rivals.length === 1) {
      const others = fitting.filter((session) => session !== latest).map((session) => session.year ?? 0);
      return { ...latest, otherYears: [...new Set(others)].sort((a, b) => a - b) };
    }
  }
  const shown = fitting.map((session) => ({ ...session, label: `${session.name}, ${session.event}` }));
  return { ...(await only('session', name, pick(shown, here))), otherYears: [] };
}

/** Where the name says that a microconference is meant, and there are such, these. */
function preferringKind<T extends FoundSession>(key: string, sessions: T[]): T[] {
  if (key === withoutKindWords(key) || /\btrack\b/.test(key)) return sessions;
  const microconferences = sessions.filter((session) => session.type === 'microconference');
  return microconferences.length > 0 ? microconferences : sessions;
}

interface Candidates<T> {
  fitting: T[];
  /** Names of all that there are, for suggestions. */
  names: () => Promise<string[]> | string[];
}

function pick<T extends Named>(fitting: T[], all: readonly Named[]): Candidates<T> {
  return { fitting, names: () => all.map((one) => one.name) };
}

async function candidates<T extends Named>(
  ask: Ask,
  label: string,
  select: string,
  name: string,
): Promise<Candidates<T>> {
  const byId = await ask(`MATCH (n:${label} {id: $id}) RETURN ${columns}, ${select}`, { id: name });
  if (byId.length > 0) return pick(byId.map(named<T>), []);
  const now = await idNow(ask, label, name);
  if (now !== name) return candidates(ask, label, select, now);
  const exact = await ask(`MATCH (n:${label}) WHERE $key IN n.keys RETURN ${columns}, ${select}`, {
    key: foldKey(name),
  });
  if (exact.length > 0) return pick(exact.map(named<T>), []);
  const all = await everything<T>(ask, label, select);
  return pick(matchNames(name, all), all);
}

/** Of an id that its bearer lost, by a merge or otherwise, the id that stands for it now; anything else as it is. */
async function idNow(ask: Ask, label: string, name: string): Promise<string> {
  if (!/^[a-z]+-[0-9a-f]{16}$/.test(name)) return name;
  const rows = await ask(`MATCH (n:${label}) WHERE $id IN n.formerIds RETURN n.id AS id`, { id: name });
  return rows.length === 1 ? String(rows[0]!.id) : name;
}

async function everything<T extends Named>(ask: Ask, label: string, select: string): Promise<T[]> {
  return (await ask(`MATCH (n:${label}) RETURN ${columns}, ${select}`)).map(named<T>);
}

function named<T extends Named>(row: Row): T {
  return { ...row, keys: (row.keys as string[] | null) ?? [] } as unknown as T;
}

const plurals: { [what: string]: string } = { series: 'series', person: 'people' };

async function only<T extends Named & { label?: string; talks?: number }>(
  what: string,
  name: string,
  found: Candidates<T> | Promise<Candidates<T>>,
): Promise<T> {
  const { fitting, names } = await found;
  if (fitting.length === 1) return fitting[0]!;
  if (fitting.length > 1) {
    const list = fitting
      .toSorted(
        (a, b) =>
          (b.talks ?? 0) - (a.talks ?? 0) || (`${a.label ?? a.name} ${a.id}` < `${b.label ?? b.name} ${b.id}` ? -1 : 1),
      )
      .slice(0, 10)
      .map((one) => `${one.label ?? one.name} (${one.id})`)
      .join('; ');
    const more = fitting.length > 10 ? `; and ${fitting.length - 10} more` : '';
    throw new QueryError(
      'ambiguous-name',
      `"${name}" fits ${fitting.length} ${plurals[what] ?? `${what}s`}: ${list}${more}`,
      'Give more of the name, or the id.',
    );
  }
  const near = nearestNames(name, await names());
  throw new QueryError(
    'unknown-name',
    `There is no ${what} "${name}" in the graph`,
    near.length > 0
      ? `Did you mean ${near.map((one) => `"${one}"`).join(' or ')}?`
      : `"confgraph search ${name.split(/\s+/)[0]}" looks in everything that was captured.`,
  );
}
