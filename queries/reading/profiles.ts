/** What is known of one person, organization, topic or talk, as somebody needs it who decides who or what it is. */
import { readTalkMention } from '../../graph/link/talks/talk-mentions.ts';
import { distinctEvidence, pageAddresses, quotedEvidence, statedEvidence } from '../evidence.ts';
import type { Ask, RowEvidence } from '../query.ts';
import { engagementsOf, periodOf } from './affiliations.ts';
import { distinct, partsOfPerson } from './people.ts';
import { type Decidable, decidable } from './proposals.ts';

/** A part of it that can be split off: one talk of a person, one printed form of an organization, one source of a talk. */
export interface ProfilePart {
  /** Id of the talk, session or event, where it is one. */
  id: string | null;
  /** What it is, in words. */
  text: string;
  year: number | null;
  mentions: string[];
}

export interface Profile {
  id: string;
  label: Decidable;
  name: string;
  /** Further names as printed. */
  printed: string[];
  /** Lines by heading, in the order to be shown: years, events, employers, co-speakers … */
  facts: { [heading: string]: string[] };
  parts: ProfilePart[];
  quotes: RowEvidence[];
}

/** Reads one; undefined where there is none of that id. */
export async function profileOf(ask: Ask, label: Decidable, id: string): Promise<Profile | undefined> {
  const [self] = await ask(
    `MATCH (n:${label} {id: $id}) RETURN n.${decidable[label]} AS name, n.variants AS variants, n.mentions AS mentions`,
    { id },
  );
  if (!self) return undefined;
  const mentions = (self.mentions as string[] | null) ?? [];
  const name = String(self.name);
  const printed = ((self.variants as string[] | null) ?? []).filter((variant) => variant !== name);
  const more = await readers[label](ask, id, { name, printed, mentions });
  return { id, label, name, printed, ...more };
}

interface Self {
  name: string;
  printed: string[];
  mentions: string[];
}
type Reader = (ask: Ask, id: string, self: Self) => Promise<Pick<Profile, 'facts' | 'parts' | 'quotes'>>;
const readers: { [L in Decidable]: Reader } = {
  Person: personProfile,
  Organization: organizationProfile,
  Topic: topicProfile,
  Talk: talkProfile,
};

async function personProfile(ask: Ask, id: string, self: Self) {
  const parts = await partsOfPerson(ask, id);
  const rows = await ask(
    `MATCH (p:Person {id: $id})-[:HAS_ROLE]->(x:Participation)-[:ROLE_IN]->(t)
     RETURN x.id AS id, x.role AS role, x.statedName AS statedName, x.statedAffiliation AS affiliation, x.year AS year,
            x.mentions AS mentions, t.id AS thingId, coalesce(t.title, t.name) AS title ORDER BY year, title, role`,
    { id },
  );
  const eventOf = new Map(parts.map((part) => [part.id, part.event]));
  const stated = await statedEvidence(ask, 'Participation', parts.map((part) => part.id).slice(0, 50));
  const own = (await statedEvidence(ask, 'Person', [id])).get(id)!;
  const companions = await ask(
    `MATCH (p:Person {id: $id})-[:HAS_ROLE]->(:Participation)-[:ROLE_IN]->(t:Talk)<-[:ROLE_IN]-(:Participation)<-[:HAS_ROLE]-(o:Person)
     WHERE o.id <> $id RETURN DISTINCT o.name AS name ORDER BY name`,
    { id },
  );
  const talks = await ask(
    `MATCH (:Person {id: $id})-[:HAS_ROLE]->(:Participation)-[:ROLE_IN]->(t:Talk)
     RETURN DISTINCT t.id AS id, t.year AS year, t.track AS track, coalesce(t.abstract, t.summary) AS text ORDER BY year, id`,
    { id },
  );
  const topics = await ask(
    `MATCH (:Person {id: $id})-[:HAS_ROLE]->(:Participation)-[:ROLE_IN]->(:Talk)-[:ABOUT {kind: 'primary'}]->(o:Topic)
     RETURN DISTINCT o.label AS name ORDER BY name`,
    { id },
  );
  const employers = (await engagementsOf(ask, id, true)).map((one) =>
    [one.organization, periodOf(one) || one.statedFor.join(', ')].filter(Boolean).join(' '),
  );
  const facts = {
    years: yearsOf(parts.map((part) => part.year)),
    events: distinct(parts.map((part) => part.event)),
    employers: distinct(employers),
    'co-speakers': companions.map((row) => String(row.name)),
    tracks: distinct(talks.flatMap((talk) => (talk.track ? [String(talk.track)] : []))),
    talks: distinct(parts.map((part) => withYear(part.title, part.year))),
    topics: topics.map((row) => String(row.name)),
    about: beginnings(talks.map((talk) => talk.text)),
  };
  const list = rows.map((row): ProfilePart => {
    const as = row.statedName === self.name ? '' : ` as "${row.statedName}"`;
    const of = row.affiliation ? `, ${row.affiliation}` : '';
    const event = eventOf.get(row.id as string);
    const text = `${row.role}${as}${of}: ${row.title}${event && event !== row.title ? ` (${event})` : ''}`;
    return {
      id: row.thingId as string,
      text,
      year: row.year as number | null,
      mentions: (row.mentions as string[] | null) ?? [],
    };
  });
  if (self.mentions.length > 0) {
    const pages = distinct(own.map((one) => one.url)).join(', ');
    list.push({ id: null, text: `own page: ${pages}`, year: null, mentions: self.mentions });
  }
  const quotes = distinctEvidence([...own, ...parts.flatMap((part) => stated.get(part.id)?.slice(0, 1) ?? [])]);
  return { facts, parts: list, quotes };
}

async function organizationProfile(ask: Ask, id: string, self: Self) {
  const rows = await ask(
    `MATCH (o:Organization {id: $id})<-[:FROM_ORGANIZATION]-(x:Participation)<-[:HAS_ROLE]-(p:Person)
     RETURN x.id AS id, x.year AS year, x.statedAffiliation AS stated, p.name AS person ORDER BY id`,
    { id },
  );
  const tied = async (type: string, from: string, to: string) =>
    (
      await ask(
        `MATCH ${from}-[:${type}]->${to} RETURN CASE WHEN a.id = $id THEN b.name ELSE a.name END AS name ORDER BY name`,
        { id },
      )
    ).map((row) => String(row.name));
  const a = '(a:Organization {id: $id})';
  const facts = {
    years: yearsOf(rows.map((row) => row.year as number | null)),
    people: distinct(rows.map((row) => String(row.person))).sort(),
    'unit of': await tied('UNIT_OF', a, '(b:Organization)'),
    units: await tied('UNIT_OF', '(b:Organization)', a),
    became: await tied('RENAMED_TO', a, '(b:Organization)'),
    'was before': await tied('RENAMED_TO', '(b:Organization)', a),
  };
  const stated = await statedEvidence(
    ask,
    'Participation',
    rows.slice(0, 8).map((row) => row.id as string),
  );
  return { facts, parts: printedParts(self), quotes: distinctEvidence([...stated.values()].flat()) };
}

/** Printed forms, each with its mention; the bare key stays with what is not split off. */
function printedParts(self: Self): ProfilePart[] {
  return self.mentions
    .filter((mention) => mention.includes('|'))
    .map((mention) => ({ id: null, text: `printed: ${mention.split('|')[1]}`, year: null, mentions: [mention] }));
}

async function topicProfile(ask: Ask, id: string, self: Self) {
  const rows = await ask(
    `MATCH (n:Topic {id: $id})<-[r:ABOUT]-(t) RETURN t.title AS title, t.year AS year, r.kind AS kind, r.pages AS pages, r.quotes AS quotes
     ORDER BY kind DESC, year, title`,
    { id },
  );
  const broader = await ask('MATCH (:Topic {id: $id})-[:BROADER]->(o:Topic) RETURN o.label AS name ORDER BY name', {
    id,
  });
  const primary = rows.filter((row) => row.kind === 'primary' && row.title);
  const facts = {
    years: yearsOf(rows.map((row) => row.year as number | null)),
    broader: broader.map((row) => String(row.name)),
    talks: distinct(primary.map((row) => withYear(String(row.title), row.year as number | null))),
    'mentioned in': rows.length > primary.length ? [`${rows.length - primary.length} more`] : [],
  };
  const some = rows.slice(0, 8);
  const addresses = await pageAddresses(ask, some);
  const quotes = distinctEvidence(some.flatMap((row) => quotedEvidence(row, addresses).slice(0, 1)));
  const parts = self.mentions.map((mention) => ({ id: null, text: mention, year: null, mentions: [mention] }));
  return { facts, parts, quotes };
}

async function talkProfile(ask: Ask, id: string, self: Self) {
  const [talk] = await ask(
    'MATCH (t:Talk {id: $id})-[:PRESENTED_IN]->(e:Event) RETURN t.year AS year, t.startsAt AS at, t.status AS status, e.name AS event',
    { id },
  );
  const [said] = await ask(
    'MATCH (t:Talk {id: $id}) RETURN t.track AS track, coalesce(t.abstract, t.summary) AS text',
    {
      id,
    },
  );
  const people = await ask(
    'MATCH (t:Talk {id: $id})<-[:ROLE_IN]-(x:Participation)<-[:HAS_ROLE]-(p:Person) RETURN DISTINCT p.name AS name ORDER BY name',
    { id },
  );
  const quotes = (await statedEvidence(ask, 'Talk', [id])).get(id)!;
  const facts = {
    event: talk ? [String(talk.event)] : [],
    'starts at': talk?.at ? [String(talk.at)] : [],
    status: talk?.status ? [String(talk.status)] : [],
    people: people.map((row) => String(row.name)),
    track: said?.track ? [String(said.track)] : [],
    about: beginnings([said?.text]),
  };
  const read = self.mentions.map((mention) => readTalkMention(mention, [self.name, ...self.printed]));
  const pages = await ask(
    'UNWIND $ids AS id MATCH (p:Page {id: id}) RETURN id, coalesce(p.url, p.file, p.sha256) AS address',
    {
      ids: [...new Set(read.map(({ page }) => page))],
    },
  );
  const addresses = new Map(pages.map((row) => [row.id, String(row.address)]));
  const parts = self.mentions.map((mention, index): ProfilePart => {
    const { page, title } = read[index]!;
    return { id: null, text: [title, addresses.get(page)].filter(Boolean).join(', '), year: null, mentions: [mention] };
  });
  return { facts, parts, quotes };
}

/** Texts of talks, as one line each. */
function beginnings(texts: readonly unknown[]): string[] {
  return distinct(texts.flatMap((text) => (text ? [`“${String(text).replace(/\s+/g, ' ')}”`] : [])));
}

function withYear(title: string, year: number | null): string {
  return year === null ? title : `${title} (${year})`;
}

function yearsOf(years: (number | null)[]): string[] {
  return [...new Set(years.filter((year) => year !== null))].sort((a, b) => a - b).map(String);
}
