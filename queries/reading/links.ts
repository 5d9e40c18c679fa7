/** Why the parts and own pages of people are theirs: what was joined to what, how surely, and for which reasons. */
import type { Ask } from '../query.ts';

/** A part or own page of a person with the link that made it so. */
export interface LinkedThing {
  /** Id of the participation; of an own page its mention. */
  thing: string;
  personId: string;
  person: string;
  /** As printed there. */
  name: string;
  role: string | null;
  year: number | null;
  mentions: string[];
  /** Null for what all else hangs on. */
  link: string | null;
  /** A mention of the thing it was joined with, and the name printed there. */
  linkedTo: string | null;
  linkedName: string | null;
  basis: 'decided' | 'stated' | 'weighed' | null;
  score: number | null;
  reason: string | null;
}

const why =
  'p.id AS personId, p.name AS person, r.link AS link, r.linkedTo AS linkedTo, r.linkedName AS linkedName, r.linkBasis AS basis, r.score AS score, r.reason AS reason';
const part = `x.id AS thing, x.statedName AS name, x.role AS role, x.year AS year, x.mentions AS mentions`;

/** All of one person. */
export async function linksOfPerson(ask: Ask, id: string): Promise<LinkedThing[]> {
  const parts = await ask(`MATCH (p:Person {id: $id})-[r:HAS_ROLE]->(x:Participation) RETURN ${why}, ${part}`, { id });
  const pages = await ask(
    `MATCH (p:Person {id: $id})-[r:STATED_IN]->(x:Page) WHERE r.mention IS NOT NULL
     RETURN ${why}, r.mention AS thing, coalesce(x.url, x.file, x.sha256) AS name`,
    { id },
  );
  const own = pages.map((row) => ({ ...row, role: null, year: null, mentions: [row.thing] }));
  return [...parts, ...own] as unknown as LinkedThing[];
}

/** All parts of all people that evidence alone made theirs. */
export async function weighedLinks(ask: Ask): Promise<LinkedThing[]> {
  return (await ask(
    `MATCH (p:Person)-[r:HAS_ROLE]->(x:Participation) WHERE r.linkBasis = 'weighed' RETURN ${why}, ${part}`,
  )) as unknown as LinkedThing[];
}

/** The person whose mentions a link joins. */
export async function personOfLink(ask: Ask, link: string): Promise<string | undefined> {
  const rows = [
    ...(await ask('MATCH (p:Person)-[r:HAS_ROLE]->(:Participation) WHERE r.link = $link RETURN p.id AS id', { link })),
    ...(await ask('MATCH (p:Person)-[r:STATED_IN]->(:Page) WHERE r.link = $link RETURN p.id AS id', { link })),
  ];
  return rows[0]?.id as string | undefined;
}

/** What hangs on a link, and what remains of the person without it. */
export function partedBy(things: readonly LinkedThing[], link: string): { off: LinkedThing[]; stay: LinkedThing[] } {
  const hanging = Map.groupBy(things, ({ linkedTo }) => linkedTo);
  const off = new Set(things.filter((one) => one.link === link));
  for (const { mentions } of off)
    for (const mention of mentions) for (const one of hanging.get(mention) ?? []) off.add(one);
  return { off: [...off], stay: things.filter((one) => !off.has(one)) };
}
