/** From the records of all pages to one graph: who is who, what is what, and which words say so. Pure. */
import type { OrganizationRecord, RelationRecord } from '../../parsers/records.ts';
import type { TopicsFile } from '../../workspace/topics-file.ts';
import type { IdentityDecision } from '../decisions.ts';
import { foldKey } from '../fold.ts';
import type { Graph } from '../model.ts';
import type { LinkedAffiliation } from './affiliations.ts';
import { assembleItems, type ItemIds } from './assemble-events.ts';
import { assembleOrganizations, assemblePeople, gatherAffiliations } from './assemble-people.ts';
import { assembleTopics } from './assemble-topics.ts';
import { GraphBuilder } from './builder.ts';
import { type DecidedMentions, decide, decidedApart } from './decided.ts';
import { type EventBook, linkEvents } from './events/events.ts';
import { contentHash, type FrozenIds, IdentityBook, type IdentityChanges } from './identity.ts';
import { groupBy, type LinkPage, type Statement } from './input.ts';
import { type Memo, noMemo } from './memo.ts';
import { type OrganizationProposal, proposeOrganizations } from './organizations/organization-proposals.ts';
import { type LinkedOrganization, OrganizationBook } from './organizations/organizations.ts';
import { linkPeople } from './people/link.ts';
import { collectMentions, findSession } from './people/mentions.ts';
import { type TellProgress, tellNobody } from './progress.ts';
import { findContinuations } from './talks/continuations.ts';
import { type Items, linkItems } from './talks/items.ts';
import { proposeTalks } from './talks/talk-proposals.ts';
import { assignTopics, primarilyAbout } from './topics/assign.ts';
import { broaderByTexts } from './topics/broader/broader.ts';
import { keepKinds } from './topics/broader/kinds.ts';
import { broaderByKnowledge } from './topics/broader/known-broader.ts';
import { collectDocuments } from './topics/collect.ts';
import { linkTopics } from './topics/link-topics.ts';
import { TextReader } from './topics/vocabulary/text-facts.ts';

/**
 * Links pages to a graph.
 *
 * @param pages the newest capture of each page, in an order that is the same over rebuilds.
 * @param frozen ids given before, so that they stay.
 * @param decisions of people, who know better.
 * @param redirects ids of before, and those they led to.
 * @param definitions topics as the user wants them, whatever the pages say.
 * @param memo what texts gave before. The graph is the same with and without.
 * @param tell is told how far it is.
 */
export function link(
  pages: LinkPage[],
  frozen: FrozenIds,
  decisions: readonly IdentityDecision[] = [],
  redirects: ReadonlyMap<string, string> = new Map(),
  definitions: TopicsFile = { topics: [], ignore: [] },
  memo: Memo = noMemo,
  tell: TellProgress = tellNobody,
): { graph: Graph; identity: IdentityChanges } {
  tell('people', 0, pages.length);
  const graph = new GraphBuilder();
  const identity = new IdentityBook(frozen, redirects);
  const decided = decide(decisions, frozen);
  for (const page of pages) graph.page(page);

  const events = linkEvents(pages);
  const items = linkItems(pages, events, decided.talk);
  const mentions = collectMentions(pages, events, items);
  const organizations = new OrganizationBook(
    decided.organization,
    new Set([...mentions.flatMap(({ affiliation }) => affiliation ?? []), ...pages.flatMap(printedOrganizations)]),
  );
  const linked = linkPeople(mentions, (affiliation) => organizations.keyOf(affiliation), decided.person, memo);
  const apart = decidedApart(decided.person);
  const keys = (index: number) => linked.people[index]!.map((mention) => mention.key);
  linked.proposals = linked.proposals.filter(({ a, b }) => !apart(keys(a), keys(b)));
  const affiliations = gatherAffiliations(linked, organizations);
  for (const mention of mentions) if (mention.affiliation) organizations.read(mention.affiliation, mention);
  const supporters = gatherSupporters(pages, organizations);
  gatherRenamings(pages, organizations);
  organizations.finish();

  const { documents, lineages } = collectDocuments(pages, events, items);
  const reader = new TextReader(memo, tell);
  const linkedTopics = linkTopics(
    documents,
    [
      ...mentions.map((mention) => mention.name),
      ...events.series.flatMap((series) => series.variants),
      ...events.events.flatMap((event) => [event.name, ...event.variants]),
    ],
    mentions.flatMap(({ affiliation }) => affiliation ?? []),
    decided.topic,
    definitions,
    reader,
  );
  const assignments = assignTopics(
    documents,
    linkedTopics.topics,
    linkedTopics.definitions,
    linkedTopics.study,
    reader,
  );

  const broader = [
    ...broaderByTexts(documents, linkedTopics.topics, primarilyAbout(assignments), reader),
    ...broaderByKnowledge(linkedTopics.topics, linkedTopics.study, assignments),
  ];
  const { kinds, said } = keepKinds(linkedTopics.topics, broader, assignments);

  tell('graph', 0, 0);
  const ids = assembleItems(
    graph,
    events,
    items,
    [
      ...mentions.map(({ target }) => (target?.kind === 'event' ? target.event : undefined)),
      ...supporters.map(({ statement, record }) => events.eventOf(statement.page, record)?.event),
    ],
    identity,
  );
  const organizationIds = assembleOrganizations(
    graph,
    organizations,
    proposeApart(organizations, affiliations, decided.organization),
    identity,
  );
  assemblePeople(graph, linked, affiliations, organizationIds, organizations, ids, identity);
  assembleTopics(graph, said, kinds, lineages, linkedTopics, broader, events, items, ids, identity);
  const talksApart = decidedApart(decided.talk);
  for (const { a, b, score, reason } of proposeTalks(items.talks, linked.people)) {
    if (talksApart(a.mentions, b.mentions)) continue;
    const [from, to] = [ids.talks.get(a)!, ids.talks.get(b)!].sort() as [string, string];
    graph.relate('MAYBE_SAME_AS', from, to, { score, reason });
  }
  assembleSupporters(graph, supporters, events, ids, organizationIds);
  assembleRelations(graph, pages, events, items, ids);
  for (const { earlier, later, reason, statements } of findContinuations(items, linked.people)) {
    const said = { reason, ...graph.evidenced(statements) };
    graph.relate('CONTINUES', ids.talks.get(later)!, ids.talks.get(earlier)!, said);
  }
  for (const [id, formerIds] of identity.formerIds()) graph.amend(id, { formerIds });
  return { graph: graph.graph(), identity: identity.changes };
}

/** Organizations that may be one, but for those that were decided to be two. */
function proposeApart(
  book: OrganizationBook,
  affiliations: LinkedAffiliation[][],
  decided: readonly DecidedMentions[],
): OrganizationProposal[] {
  const people = new Map<LinkedOrganization, Set<number>>();
  for (const [person, own] of affiliations.entries())
    for (const { organization } of own) people.set(organization, (people.get(organization) ?? new Set()).add(person));
  const apart = decidedApart(decided);
  return proposeOrganizations(book.all, people).filter(({ a, b }) => !apart([...a.mentions], [...b.mentions]));
}

/** Names of organizations on a page, but for those beside names of people. */
function printedOrganizations({ records }: LinkPage): string[] {
  return records.flatMap((record) => {
    if (record.kind === 'organization') return [record.name];
    return record.kind === 'person' ? (record.career ?? []).map(({ organization }) => organization) : [];
  });
}

interface Supporter {
  organization: LinkedOrganization;
  record: OrganizationRecord;
  statement: Statement;
}

function gatherSupporters(pages: LinkPage[], book: OrganizationBook): Supporter[] {
  return pages.flatMap((page) =>
    page.records
      .filter((record): record is OrganizationRecord => record.kind === 'organization')
      .map((record) => ({
        organization: book.add(record.name),
        record,
        statement: { page, evidence: record.evidence },
      })),
  );
}

function gatherRenamings(pages: LinkPage[], book: OrganizationBook): void {
  for (const page of pages) {
    for (const record of page.records) {
      if (record.kind !== 'relation' || record.subject !== 'organization' || record.type !== 'renamed' || !record.to)
        continue;
      const from = book.add(record.from);
      const to = book.add(record.to);
      if (from !== to) from.renamedTo.set(to, [...(from.renamedTo.get(to) ?? []), { page, evidence: record.evidence }]);
    }
  }
}

function assembleSupporters(
  graph: GraphBuilder,
  supporters: Supporter[],
  book: EventBook,
  ids: ItemIds,
  organizations: Map<LinkedOrganization, string>,
): void {
  const groups = groupBy(
    supporters.flatMap((supporter) => {
      const event = book.eventOf(supporter.statement.page, supporter.record)?.event;
      return event ? [{ ...supporter, event }] : [];
    }),
    ({ organization, record, event }) => `${organizations.get(organization)}|${record.role}|${ids.events.get(event)}`,
  );
  for (const [key, group] of groups) {
    const { organization, record, event } = group[0]!;
    const evidence = graph.evidenced(group.map(({ statement }) => statement));
    graph.relate(
      'SUPPORTED',
      organizations.get(organization)!,
      ids.events.get(event)!,
      { kind: record.role, ...evidence },
      key,
    );
  }
}

/** Outcomes of sessions and talks, and talks that continue others. */
function assembleRelations(graph: GraphBuilder, pages: LinkPage[], book: EventBook, items: Items, ids: ItemIds): void {
  for (const page of pages) {
    for (const record of page.records) {
      if (record.kind !== 'relation') continue;
      const event = book.eventOf(page, record)?.event;
      const statement = { page, evidence: record.evidence };
      if (record.type === 'outcome') {
        const id = graph.node('Outcome', {
          id: `outcome-${contentHash(page.key, record.text)}`,
          text: record.text,
          year: event?.year,
        });
        graph.stated(id, statement);
        const session = record.subject === 'session' ? findSession(items, event, record.from) : undefined;
        const talk = record.subject === 'talk' ? findTalk(items, event, record.from) : undefined;
        const of = session ? ids.sessions.get(session) : talk && ids.talks.get(talk);
        if (of) graph.relate('RESULT_OF', id, of);
      } else if (record.type === 'continues' && record.subject === 'talk' && record.to) {
        assembleContinuation(graph, items, ids, record, statement);
      }
    }
  }
}

function assembleContinuation(
  graph: GraphBuilder,
  items: Items,
  ids: ItemIds,
  record: RelationRecord,
  statement: Statement,
): void {
  const [earlier, later] = [record.from, record.to!].map((title) => findTalk(items, undefined, title));
  if (earlier && later && earlier !== later) {
    graph.relate('CONTINUES', ids.talks.get(later)!, ids.talks.get(earlier)!, graph.evidenced([statement]));
  }
}

/** The talk of that title, if there is just one. */
function findTalk(items: Items, event: { key: string } | undefined, title: string) {
  const wanted = foldKey(title);
  const found = items.talks.filter(
    (talk) =>
      (!event || talk.event?.key === event.key) && talk.sources.some(({ record }) => foldKey(record.title) === wanted),
  );
  return found.length === 1 ? found[0] : undefined;
}
