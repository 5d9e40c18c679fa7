/** Talks whose titles say some words: what is left to answer with where these are no topic. */
import { phraseKey } from '../../graph/link/topics/texts/tokens.ts';
import { distinctEvidence, statedEvidence } from '../evidence.ts';
import type { AnswerRow, Ask } from '../query.ts';
import { partsInThings, spoke } from './people.ts';

/** Whether a title says some words, next to each other: case, accents, hyphens and plurals do not matter. */
export function titleSays(title: string, words: string): boolean {
  return ` ${phraseKey(title)} `.includes(` ${phraseKey(words)} `);
}

/** The graph holds titles; what else a talk says stands on its pages. Oldest first. */
export async function titlesSaying(
  ask: Ask,
  words: string,
  isAsked: (one: { eventId: string; year: number | null }) => boolean,
): Promise<AnswerRow[]> {
  const talks = await ask(
    `MATCH (t:Talk)-[:PRESENTED_IN]->(e:Event)
     RETURN t.id AS id, t.title AS title, t.status AS status, e.id AS eventId, e.name AS event, e.year AS year`,
  );
  const found = talks
    .filter(({ title }) => titleSays(String(title), words))
    .filter(({ eventId, year }) => isAsked({ eventId: String(eventId), year: (year ?? null) as number | null }));
  const ids = found.map(({ id }) => String(id));
  const stated = await statedEvidence(ask, 'Talk', ids);
  const parts = Map.groupBy(
    (await partsInThings(ask, { talks: ids, sessions: [] })).filter(spoke),
    (part) => part.thingId,
  );
  return found
    .map(({ id, title, status, event, year }) => ({
      year: year ?? null,
      event: String(event),
      title: String(title),
      talkId: String(id),
      status: status ?? null,
      kind: 'title',
      through: null,
      because: null,
      people: [...new Set((parts.get(String(id)) ?? []).map(({ person }) => person))],
      evidence: distinctEvidence(stated.get(String(id)) ?? []),
    }))
    .sort((a, b) => Number(a.year ?? 9999) - Number(b.year ?? 9999) || (a.title < b.title ? -1 : 1));
}
