import { z } from 'zod';
import { foldKey } from '../../graph/fold.ts';
import { coverageOf } from '../coverage.ts';
import { distinctEvidence, pageAddresses, statedEvidence } from '../evidence.ts';
import { limitParameter, topicParameter } from '../parameters.ts';
import { type Ask, defineQuery, type RowEvidence } from '../query.ts';
import { allEditions } from '../reading/editions.ts';
import { distinct, type Part, partsInThings, speakingRoles } from '../reading/people.ts';
import { occurrencesOf } from '../reading/topics.ts';
import { resolveTopic } from '../resolve.ts';

/** Why somebody is worth asking, best first. */
const grounds = [
  'named in what the pages tell of the topic itself',
  'spoke on it',
  'wrote on it',
  'proposed it',
] as const;

interface Ground {
  rank: number;
  personId: string;
  person: string;
  why: string;
  year: number | null;
  /** How surely what they have a part in is about the topic: 1 where its title or a tag says so. 0 to 1. */
  score: number;
  evidence: RowEvidence[];
}

export default defineQuery({
  name: 'whom-to-ask',
  audience: 'organizers',
  question: 'Whom should one ask about a topic?',
  parameters: z.object({ topic: topicParameter, limit: limitParameter.optional() }),
  columns: ['rank', 'person', 'why', 'lastYear'],
  async run(ask, parameters) {
    const topic = await resolveTopic(ask, parameters.topic);
    const family = await lineage(ask, topic.id);
    const found: Ground[] = [...(await namedInHistory(ask, family)), ...(await partInTalks(ask, family))];
    const rows = [...Map.groupBy(found, (ground) => ground.personId).values()].map((group) => {
      group.sort((a, b) => a.rank - b.rank || (b.year ?? 0) - (a.year ?? 0));
      return {
        grade: group[0]!.rank,
        person: group[0]!.person,
        personId: group[0]!.personId,
        why: distinct(group.map((ground) => ground.why)),
        lastYear: group.reduce<number | null>(
          (last, one) => (one.year !== null && one.year > (last ?? 0) ? one.year : last),
          null,
        ),
        score: Math.max(...group.map((ground) => ground.score)),
        times: group.length,
        evidence: distinctEvidence(group.flatMap((ground) => ground.evidence)),
      };
    });
    rows.sort(
      (a, b) =>
        a.grade - b.grade ||
        (b.lastYear ?? 0) - (a.lastYear ?? 0) ||
        b.score - a.score ||
        b.times - a.times ||
        (a.person < b.person ? -1 : 1),
    );
    return {
      rows: rows.map(({ grade: _, times: __, score: ___, ...row }, index) => ({ rank: index + 1, ...row })),
      coverage: coverageOf(await allEditions(ask), [
        `ranked: ${grounds.join(', then ')}; the later the better, then the surer that what they spoke on is about it`,
        family.length > 1 && `names of the topic over time: ${family.map((one) => one.label).join(', ')}`,
      ]),
    };
  },
});

interface TopicName {
  id: string;
  label: string;
  keys: string[];
}

/** The topic, and all that it became or was before. */
async function lineage(ask: Ask, id: string): Promise<TopicName[]> {
  const found = new Map<string, TopicName>();
  for (const queue = [id]; queue.length > 0; ) {
    const next = queue.shift()!;
    if (found.has(next)) continue;
    const [row] = await ask('MATCH (k:Topic {id: $id}) RETURN k.id AS id, k.label AS label, k.keys AS keys', {
      id: next,
    });
    found.set(next, row as unknown as TopicName);
    const ties = [
      ...(await ask('MATCH (k:Topic {id: $id})-[:EVOLVED_INTO]->(o:Topic) RETURN o.id AS id', { id: next })),
      ...(await ask('MATCH (k:Topic {id: $id})<-[:EVOLVED_INTO]-(o:Topic) RETURN o.id AS id', { id: next })),
    ];
    queue.push(...ties.map((tie) => tie.id as string));
  }
  return [...found.values()];
}

/** People whom a passage on the topic's own history names: how it changed its name, or what came of it. */
async function namedInHistory(ask: Ask, family: TopicName[]): Promise<Ground[]> {
  const passages: { page: string; text: string; year: number | null }[] = [];
  for (const { id } of family) {
    const steps = await ask(
      'MATCH (k:Topic {id: $id})-[r:EVOLVED_INTO]->(:Topic) RETURN r.pages AS pages, r.quotes AS quotes, r.asOf AS year',
      { id },
    );
    for (const step of steps) {
      for (const [index, page] of (step.pages as string[]).entries()) {
        passages.push({
          page,
          text: (step.quotes as string[])[index] ?? '',
          year: (step.year as number | null) ?? null,
        });
      }
    }
  }
  const names = family.flatMap((one) => one.keys);
  const outcomes = await ask(
    'MATCH (o:Outcome)-[:STATED_IN]->(g:Page) RETURN g.id AS page, o.text AS text, o.year AS year ORDER BY page, text',
  );
  for (const outcome of outcomes) {
    const text = ` ${foldKey(outcome.text as string)} `;
    if (names.some((name) => text.includes(` ${name} `) || text.includes(` ${name}s `)))
      passages.push(outcome as never);
  }
  if (passages.length === 0) return [];
  const stated = await ask(
    `UNWIND $pages AS id MATCH (g:Page {id: id})<-[s:STATED_IN]-(x:Participation)<-[:HAS_ROLE]-(p:Person)
     RETURN id AS page, x.id AS part, x.statedName AS statedName, p.id AS personId, p.name AS person ORDER BY page, part`,
    { pages: distinct(passages.map((passage) => passage.page)) },
  );
  const grounds: (Ground & { page: string; text: string })[] = [];
  for (const passage of passages) {
    const text = ` ${foldKey(passage.text)} `;
    for (const row of stated.filter((one) => one.page === passage.page)) {
      const full = [row.person, row.statedName]
        .map((name) => foldKey(name as string))
        .filter((name) => name.includes(' '));
      if (!full.some((name) => text.includes(` ${name} `))) continue;
      const own = /\b(his|her|their) (own )?(project|work|patch(es|set)?|series|framework|implementation)\b/i.exec(
        passage.text,
      );
      grounds.push({
        rank: 0,
        personId: row.personId as string,
        person: row.person as string,
        why: own ? `named with the topic, as "${own[0]}"` : 'named with the topic',
        year: passage.year,
        score: 1,
        page: passage.page,
        text: passage.text,
        evidence: [],
      });
    }
  }
  const addresses = await pageAddresses(
    ask,
    grounds.map((ground) => ({ pages: [ground.page] })),
  );
  return grounds.map((ground) => ({ ...ground, evidence: [{ ...addresses.get(ground.page)!, quote: ground.text }] }));
}

/** People with a part in what is about the topic; who merely mentions it is not asked first, nor last. */
async function partInTalks(ask: Ask, family: TopicName[]): Promise<Ground[]> {
  const things = (await Promise.all(family.map(({ id }) => occurrencesOf(ask, id)))).flat();
  const primary = things.filter((one) => one.kind === 'primary');
  const parts = await partsInThings(ask, {
    talks: distinct(primary.filter((one) => one.thing === 'Talk').map((one) => one.thingId)),
    sessions: distinct(primary.filter((one) => one.thing === 'Session').map((one) => one.thingId)),
  });
  const scoreOf = new Map<string, number>();
  for (const { thingId, score, fields } of primary) {
    const said = fields.some((field) => field === 'title' || field === 'tag') ? 1 : score;
    scoreOf.set(thingId, Math.max(scoreOf.get(thingId) ?? 0, said));
  }
  const asking = parts.filter((part) => rankOf(part) !== undefined);
  const evidence = await statedEvidence(
    ask,
    'Participation',
    asking.map((part) => part.id),
  );
  return asking.map((part) => ({
    rank: rankOf(part)!,
    personId: part.personId,
    person: part.person,
    why: reasonOf(part),
    year: part.year,
    score: scoreOf.get(part.thingId) ?? 0,
    evidence: evidence.get(part.id) ?? [],
  }));
}

function rankOf(part: Part): number | undefined {
  if (part.thingStatus === 'proposed') return part.role === 'mentioned' ? undefined : 3;
  if (speakingRoles.includes(part.role)) return 1;
  if (['author', 'coauthor', 'lead', 'organizer'].includes(part.role)) return 2;
  return part.role === 'submitter' ? 3 : undefined;
}

function reasonOf(part: Part): string {
  const of = `"${part.title}" (${part.event})`;
  if (part.thingStatus !== 'proposed') return `${part.role} of ${of}`;
  return part.role === 'submitter'
    ? `submitter of the proposal ${of}`
    : `listed as ${part.role} on the page of the proposal ${of}`;
}
