import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { distinctEvidence, pageAddresses, quotedEvidence } from '../evidence.ts';
import { eventParameter, limitParameter, titlesOnlyParameter } from '../parameters.ts';
import { defineQuery } from '../query.ts';
import { broaderTopics, strongestKind, withBroader } from '../reading/compare.ts';
import { editionOfEvent } from '../reading/editions.ts';
import { type Occurrence, occurrencesIn, readFrom } from '../reading/topics.ts';
import { resolveEvent } from '../resolve.ts';

export default defineQuery({
  name: 'shared-topics',
  audience: 'researchers',
  question: 'Which topics come up in more than one session of an edition?',
  parameters: z.object({
    event: eventParameter,
    titlesOnly: titlesOnlyParameter,
    limit: limitParameter.optional(),
  }),
  columns: ['topic', 'sessions', 'kinds', 'titles'],
  async run(ask, parameters) {
    const event = await resolveEvent(ask, parameters.event);
    const edition = await editionOfEvent(ask, event);
    const found = withBroader(
      readFrom(await occurrencesIn(ask, edition), parameters.titlesOnly),
      await broaderTopics(ask),
    );
    const topmost = await topmostSessions(ask, event.id);
    const shared = [];
    for (const group of Map.groupBy(found, (one) => one.topicId).values()) {
      const bySession = new Map<string, { title: string; found: Occurrence[] }>();
      for (const one of group) {
        for (const session of topmost.get(one.thingId) ?? []) {
          const entry = bySession.get(session.id) ?? { title: session.title, found: [] };
          entry.found.push(one);
          bySession.set(session.id, entry);
        }
      }
      if (bySession.size > 1) shared.push({ topic: group[0]!.topic, sessions: [...bySession.values()] });
    }
    const addresses = await pageAddresses(
      ask,
      shared.flatMap((one) => one.sessions.flatMap((session) => session.found)),
    );
    const rows = shared
      .map(({ topic, sessions }) => {
        sessions.sort((a, b) => (a.title < b.title ? -1 : 1));
        return {
          topic,
          sessions: sessions.map((session) => session.title),
          kinds: sessions.map((session) => strongestKind(session.found)),
          titles: [...new Set(sessions.flatMap((session) => session.found.map((one) => one.title)))],
          evidence: distinctEvidence(
            sessions.flatMap((session) => session.found.flatMap((one) => quotedEvidence(one, addresses))),
          ),
        };
      })
      .sort(
        (a, b) => primaries(b) - primaries(a) || b.sessions.length - a.sessions.length || (a.topic < b.topic ? -1 : 1),
      );
    return {
      rows,
      coverage: coverageOf(
        [edition],
        ['one thing under two names is found only where the vocabulary or a person has joined them'],
      ),
    };
  },
});

function primaries(row: { kinds: string[] }): number {
  return row.kinds.filter((kind) => kind === 'primary').length;
}

/** For each talk, session and agenda point of an event: the sessions it belongs to that are part of no other session. */
async function topmostSessions(
  ask: Parameters<typeof occurrencesIn>[0],
  eventId: string,
): Promise<Map<string, { id: string; title: string }[]>> {
  const sessions = await ask(
    'MATCH (e:Event {id: $id})<-[:PART_OF]-(s:Session) RETURN s.id AS id, s.title AS title, s.type AS type',
    { id: eventId },
  );
  const links = [
    ...(await ask(
      'MATCH (e:Event {id: $id})<-[:PART_OF]-(s:Session)-[:PART_OF]->(up:Session) RETURN s.id AS id, up.id AS up',
      {
        id: eventId,
      },
    )),
    ...(await ask(
      'MATCH (e:Event {id: $id})<-[:PRESENTED_IN]-(t:Talk)-[:PRESENTED_IN]->(up:Session) RETURN t.id AS id, up.id AS up',
      { id: eventId },
    )),
  ];
  const titles = new Map(sessions.map((row) => [row.id as string, row.title as string]));
  const above = Map.groupBy(links, (row) => row.id as string);
  const climb = (id: string, depth: number): string[] => {
    const up = above.get(id) ?? [];
    if (up.length === 0 || depth > 8) return titles.has(id) ? [id] : [];
    return up.flatMap((row) => climb(row.up as string, depth + 1));
  };
  const things = new Set([...titles.keys(), ...links.map((row) => row.id as string)]);
  return new Map(
    [...things].map((id) => [id, [...new Set(climb(id, 0))].map((top) => ({ id: top, title: titles.get(top)! }))]),
  );
}
