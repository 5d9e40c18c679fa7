/** People with their parts, their employers, and those they may be. */
import type { Basis, Status } from '../../parsers/records.ts';
import { foldKey } from '../fold.ts';
import { type LinkedAffiliation, linkAffiliations, yearOf } from './affiliations.ts';
import { type ItemIds, isMereProposal, keysOf } from './assemble-events.ts';
import type { GraphBuilder } from './builder.ts';
import { outweighs } from './events/events.ts';
import { contentHash, type IdentityBook } from './identity.ts';
import { groupBy, mostFrequent } from './input.ts';
import type { OrganizationProposal } from './organizations/organization-proposals.ts';
import type { LinkedOrganization, OrganizationBook } from './organizations/organizations.ts';
import { type Link, linksFrom } from './people/joins.ts';
import type { LinkedPeople } from './people/link.ts';
import type { Mention, Target } from './people/mentions.ts';

/** Writes organizations before people, since people refer to them. */
export function assembleOrganizations(
  graph: GraphBuilder,
  book: OrganizationBook,
  proposals: readonly OrganizationProposal[],
  identity: IdentityBook,
): Map<LinkedOrganization, string> {
  const ids = identity.assign(
    'organization',
    book.all.map((organization) => [...organization.mentions]),
  );
  const organizations = new Map(book.all.map((organization, index) => [organization, ids[index]!]));
  for (const [organization, id] of organizations) {
    const variants = [...new Set([organization.name, ...organization.variants])];
    const mentions = [...organization.mentions].sort();
    graph.node('Organization', { id, name: organization.name, keys: keysOf(variants), variants, mentions });
  }
  for (const [organization, id] of organizations) {
    for (const [parent, statements] of organization.unitOf)
      graph.relate('UNIT_OF', id, organizations.get(parent)!, graph.evidenced(statements));
    for (const [later, statements] of organization.renamedTo)
      graph.relate('RENAMED_TO', id, organizations.get(later)!, graph.evidenced(statements));
    for (const [later, { how, year, source }] of organization.became)
      graph.relate('SUCCEEDED_BY', id, organizations.get(later)!, { how, asOf: year, source });
  }
  for (const { a, b, score, reason } of proposals) {
    const [from, to] = [organizations.get(a)!, organizations.get(b)!].sort() as [string, string];
    graph.relate('MAYBE_SAME_AS', from, to, { score: Math.round(score * 100) / 100, reason });
  }
  return organizations;
}

/**
 * Writes people, participations and affiliations.
 *
 * @param affiliations of each person, in the order of `linked.people`.
 * @returns the ids of the people, in that order.
 */
export function assemblePeople(
  graph: GraphBuilder,
  linked: LinkedPeople,
  affiliations: LinkedAffiliation[][],
  organizations: Map<LinkedOrganization, string>,
  book: OrganizationBook,
  ids: ItemIds,
  identity: IdentityBook,
): string[] {
  const people = identity.assign(
    'person',
    linked.people.map((mentions) => mentions.map((mention) => mention.key)),
  );
  linked.people.forEach((mentions, index) => {
    const id = people[index]!;
    const name = displayName(mentions);
    const variants = [...new Set([name, ...mentions.flatMap((mention) => [mention.name, mention.statedName])])];
    const records = mentions.flatMap((mention) => mention.record ?? []);
    graph.node('Person', {
      id,
      name,
      biography: latestBiography(mentions),
      country: records.find((record) => record.country)?.country,
      keys: [...new Set([...keysOf(variants), ...shortForms(mentions)])],
      variants,
      mentions: keysIfAny(mentions.filter((mention) => !isPart(mention))),
    });
    const thingOf = (mention: Mention) => (isPart(mention) ? participationId(id, mention, ids) : mention.key);
    const anchor = mentions.find((mention) => mention.name === name) ?? mentions[0]!;
    const links = linksFrom(thingOf(anchor), linked.joins[index]!, thingOf);
    for (const mention of mentions) {
      if (!mention.record) continue;
      const why = { mention: mention.key, ...linkProperties(links.get(mention.key)) };
      graph.stated(id, { page: mention.page, evidence: mention.evidence }, isPart(mention) ? {} : why);
    }
    assembleParticipations(graph, id, mentions, links, affiliations[index]!, organizations, book, ids);
    assembleAffiliations(graph, id, affiliations[index]!, organizations);
  });
  for (const { a, b, score, reason } of linked.proposals) {
    const [from, to] = [people[a]!, people[b]!].sort() as [string, string];
    graph.relate('MAYBE_SAME_AS', from, to, { score: Math.round(score * 100) / 100, reason });
  }
  return people;
}

/** What was said last of a person; of one year, and of years that nobody tells, the fullest. */
function latestBiography(mentions: Mention[]): string | undefined {
  const told = mentions.flatMap(({ year, record }) =>
    record?.biography ? [{ year: year ?? 0, text: record.biography }] : [],
  );
  return told.sort((a, b) => b.year - a.year || b.text.length - a.text.length || (a.text < b.text ? -1 : 1))[0]?.text;
}

/** The fullest form of a name; of several, the one printed most. Names that a page only misprints do not count. */
function displayName(mentions: Mention[]): string {
  const names = mentions.map((mention) => mention.name);
  const words = (name: string) =>
    foldKey(name)
      .split(' ')
      .filter((word) => word.length > 1).length;
  const most = Math.max(...names.map(words));
  const full = names.filter((name) => words(name) === most);
  const withMiddle = full.filter(
    (name) => foldKey(name).split(' ').length === Math.max(...full.map((other) => foldKey(other).split(' ').length)),
  );
  const accented = withMiddle.filter((name) => name.normalize('NFC') !== name.normalize('NFKD').replace(/\p{M}/gu, ''));
  return mostFrequent(accented.length > 0 ? accented : withMiddle) ?? names[0]!;
}

/** "james bottomley" of James E.J. Bottomley: how people ask for him. */
function shortForms(mentions: Mention[]): string[] {
  return [
    ...new Set(
      mentions
        .filter((mention) => mention.family && mention.given[0]!.length > 1)
        .map((mention) => `${mention.given[0]} ${mention.family}`),
    ),
  ];
}

function assembleParticipations(
  graph: GraphBuilder,
  person: string,
  mentions: Mention[],
  links: Map<string, Link<Mention>>,
  affiliations: LinkedAffiliation[],
  organizations: Map<LinkedOrganization, string>,
  book: OrganizationBook,
  ids: ItemIds,
): void {
  const parts = groupBy(mentions.filter(isPart), (mention) => participationId(person, mention, ids));
  for (const [part, group] of parts) {
    const { role, target, year, event } = group[0]!;
    const item = idOf(target!, ids);
    const best = group.reduce((a, b) => (outweighs(b.basis, a.basis) ? b : a));
    const printed = group.filter((mention) => mention.affiliation);
    const id = graph.node('Participation', {
      id: part,
      role: role!,
      status: statusOf(group, target!),
      statedName: mostFrequent(
        group.filter((mention) => mention.basis === best.basis).map((mention) => mention.statedName),
      )!,
      statedAffiliation: mostFrequent(printed.map((mention) => mention.affiliation!)),
      year,
      basis: best.basis,
      score: best.score,
      reason: best.reason,
      mentions: keysIfAny(group),
    });
    graph.relate('HAS_ROLE', person, id, linkProperties(links.get(id)));
    graph.relate('ROLE_IN', id, item);
    for (const mention of group) graph.stated(id, mention);
    const own = printed.flatMap((mention) => book.read(mention.affiliation!, mention));
    for (const organization of own)
      graph.relate('FROM_ORGANIZATION', id, organizations.get(organization)!, { basis: 'stated' });
    if (printed.length === 0) {
      const known = knownEmployer(mentions, affiliations, event, year, book);
      if (known) graph.relate('FROM_ORGANIZATION', id, organizations.get(known)!, { basis: 'inferred' });
    }
    if (target!.kind === 'talk' && spoke.has(role!) && !isMereProposal(target!.talk)) {
      graph.relate('SPOKE_AT', person, item, { role, year });
    }
  }
}

/** Whether a mention is a part in something; else it is a page of the person's own. */
function isPart(mention: Mention): boolean {
  return mention.target !== undefined && mention.role !== undefined;
}

function participationId(person: string, { target, role }: Mention, ids: ItemIds): string {
  return `participation-${contentHash(person, `${idOf(target!, ids)}|${role}`)}`;
}

function linkProperties(link: Link<Mention> | undefined) {
  if (!link) return {};
  const { a, b, basis, score, reason } = link.join;
  const other = link.with;
  return {
    link: `link-${contentHash(...[a.key, b.key].sort())}`,
    linkedTo: other.key,
    linkedName: other.name,
    linkBasis: basis,
    // What is weighed is never certain.
    score: basis === 'weighed' ? Math.min(0.999, Math.round(score * 1000) / 1000) : score,
    reason,
  };
}

function keysIfAny(mentions: Mention[]): string[] | undefined {
  return mentions.length > 0 ? mentions.map((mention) => mention.key) : undefined;
}

const spoke = new Set(['speaker', 'panelist', 'moderator']);

function idOf(target: Target, ids: ItemIds): string {
  if (target.kind === 'talk') return ids.talks.get(target.talk)!;
  if (target.kind === 'session') return ids.sessions.get(target.session)!;
  return ids.events.get(target.event)!;
}

function statusOf(mentions: Mention[], target: Target): Status {
  const said = mentions.find((mention) => mention.status !== 'unknown')?.status;
  if (said) return said;
  return target.kind === 'talk'
    ? (target.talk.sources.find(({ record }) => record.status)?.record.status ?? 'unknown')
    : 'unknown';
}

/** The employer at an event: as another page of the event prints it, else the one whose years in a career hold it. */
function knownEmployer(
  mentions: Mention[],
  affiliations: LinkedAffiliation[],
  event: Mention['event'],
  year: number | undefined,
  book: OrganizationBook,
): LinkedOrganization | undefined {
  if (!event) return undefined;
  const printed = mentions.filter((mention) => mention.event === event && mention.affiliation);
  const named = new Set(
    printed
      .map((mention) => book.read(mention.affiliation!, mention)[0])
      .filter((organization) => organization !== undefined),
  );
  if (named.size > 0) return named.size === 1 ? [...named][0] : undefined;
  if (year === undefined) return undefined;
  const held = affiliations.filter((step) => {
    const [from, to] = [yearOf(step.from), yearOf(step.to)];
    return step.type === 'employment' && from !== undefined && from <= year && to !== undefined && year <= to;
  });
  return held.length === 1 ? held[0]!.organization : undefined;
}

function assembleAffiliations(
  graph: GraphBuilder,
  person: string,
  affiliations: LinkedAffiliation[],
  organizations: Map<LinkedOrganization, string>,
): void {
  const spans = new Map<LinkedOrganization, { from?: number | undefined; to?: number | undefined }>();
  for (const affiliation of affiliations) {
    const id = graph.node('Affiliation', {
      id: `affiliation-${contentHash(person, affiliation.key)}`,
      type: affiliation.type,
      statedOrganization: affiliation.statedOrganization,
      title: affiliation.title,
      from: affiliation.from,
      fromYear: yearOf(affiliation.from),
      fromBasis: affiliation.fromBasis satisfies Basis,
      to: affiliation.to,
      toYear: yearOf(affiliation.to),
      toBasis: affiliation.toBasis,
      asOf: [...affiliation.asOf].sort(),
      position: affiliation.position,
    });
    graph.relate('HAS_AFFILIATION', person, id);
    graph.relate('WITH_ORGANIZATION', id, organizations.get(affiliation.organization)!);
    for (const statement of affiliation.statements) graph.stated(id, statement);
    if (affiliation.type !== 'employment' && affiliation.type !== 'stated') continue;
    const years = [yearOf(affiliation.from), yearOf(affiliation.to), ...[...affiliation.asOf].map(Number)].filter(
      (year) => year !== undefined,
    );
    const span = spans.get(affiliation.organization) ?? {};
    span.from = years.length > 0 ? Math.min(span.from ?? Number.POSITIVE_INFINITY, ...years) : span.from;
    span.to = years.length > 0 ? Math.max(span.to ?? Number.NEGATIVE_INFINITY, ...years) : span.to;
    spans.set(affiliation.organization, span);
  }
  for (const [organization, span] of spans)
    graph.relate('AFFILIATED_WITH', person, organizations.get(organization)!, { ...span });
}

/** The affiliations of every person; reads every printed affiliation once, which is what fills the book. */
export function gatherAffiliations(linked: LinkedPeople, book: OrganizationBook): LinkedAffiliation[][] {
  return linked.people.map((mentions) => linkAffiliations(mentions, book));
}
