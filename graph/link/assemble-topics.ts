/** Topics, what is about them, and what became of them. */
import { type ItemIds, keysOf } from './assemble-events.ts';
import type { GraphBuilder } from './builder.ts';
import type { EventBook } from './events/events.ts';
import type { IdentityBook } from './identity.ts';
import type { Items } from './talks/items.ts';
import { type Broader, broaderByName, withoutCircles } from './topics/broader/broader.ts';
import { isPlatformKind, isThing, subjectScore } from './topics/broader/platforms.ts';
import type { LinkedTopics } from './topics/link-topics.ts';
import type { TopicAssignment } from './topics/read-documents.ts';
import type { Lineage } from './topics/told-lineages.ts';
import type { Topic } from './topics/vocabulary/vocabulary.ts';

/**
 * @param assignments what is said of topics.
 * @param kinds topics though nothing may be said of them.
 */
export function assembleTopics(
  graph: GraphBuilder,
  assignments: readonly TopicAssignment[],
  kinds: readonly Topic[],
  lineages: Lineage[],
  { topics, proposals }: LinkedTopics,
  broader: readonly Broader[],
  book: EventBook,
  items: Items,
  ids: ItemIds,
  identity: IdentityBook,
): void {
  const used = new Map<string, { topic: Topic; primary: number; mention: number }>();
  for (const { topic, kind } of assignments) {
    const count = used.get(topic.key) ?? { topic, primary: 0, mention: 0 };
    count[kind]++;
    used.set(topic.key, count);
  }
  for (const { from, to } of lineages) {
    for (const key of [from, to]) {
      const topic = topics.get(key);
      if (topic && !used.has(topic.key)) used.set(topic.key, { topic, primary: 0, mention: 0 });
    }
  }
  // Kinds of what is used are topics, whether a text names them or not.
  for (const topic of kinds) if (!used.has(topic.key)) used.set(topic.key, { topic, primary: 0, mention: 0 });
  const list = [...used.values()];
  const keys = new Map<Topic, string[]>();
  for (const [key, topic] of topics) keys.set(topic, [...(keys.get(topic) ?? []), key]);
  const mentions = list.map(({ topic }) => keys.get(topic)!.sort());
  const topicIds = identity.assign('topic', mentions);
  const topicId = new Map(list.map(({ topic }, index) => [topic.key, topicIds[index]!]));
  list.forEach(({ topic, primary, mention }, index) => {
    graph.node('Topic', {
      id: topicIds[index]!,
      label: topic.label,
      primaryCount: primary,
      mentionCount: mention,
      keys: [...new Set([...keysOf(topic.variants), ...mentions[index]!])],
      variants: topic.variants,
      mentions: mentions[index]!,
    });
  });

  const documentId = documentIds(book, items, ids);
  for (const { document, topic, kind, score, fields, statements } of assignments) {
    const from = documentId.get(document.key);
    if (!from) continue;
    graph.relate('ABOUT', from, topicId.get(topic.key)!, {
      kind,
      score,
      fields: [...fields],
      pages: statements.map(({ page }) => graph.page(page)),
      quotes: statements.map(({ quote }) => quote),
    });
  }
  for (const { from, to, kind, source } of lineages) {
    const [a, b] = [from, to].map((key) => topicId.get(topics.get(key)?.key ?? ''));
    if (!a || !b || a === b) continue;
    const { page, record } = source;
    graph.relate('EVOLVED_INTO', a, b, {
      kind,
      asOf: record.asOf ? Number(record.asOf.slice(0, 4)) : book.eventOf(page)?.event.year,
      toldIn: book.eventOf(page)?.event.year,
      ...graph.evidenced([{ page, evidence: record.evidence }]),
    });
  }
  for (const { a, b, score, reason } of proposals) {
    const [from, to] = [a, b].map((key) => topicId.get(topics.get(key)?.key ?? ''));
    if (from && to && from !== to) graph.relate('MAYBE_SAME_AS', from, to, { score, reason });
  }
  relateBroader(graph, topicId, used, broader);
}

function relateBroader(
  graph: GraphBuilder,
  topicId: Map<string, string>,
  used: Map<string, { topic: Topic }>,
  stated: readonly Broader[],
): void {
  const topics = new Map([...used].map(([key, { topic }]) => [key, topic]));
  const known = stated.filter(({ narrower, broader }) => topics.has(narrower) && topics.has(broader));
  const byName = [...topics.keys()].flatMap((key) => broaderByName(key, topics));
  for (const { narrower, broader, reason, statements, source } of withoutCircles([...byName, ...known])) {
    const evidence =
      statements.length === 0
        ? {}
        : { pages: statements.map(({ page }) => graph.page(page)), quotes: statements.map(({ quote }) => quote) };
    const leastScore = isPlatformKind(broader) && isThing(topics.get(narrower)!) ? subjectScore : undefined;
    graph.relate('BROADER', topicId.get(narrower)!, topicId.get(broader)!, { reason, ...evidence, source, leastScore });
  }
}

function documentIds(book: EventBook, items: Items, ids: ItemIds): Map<string, string> {
  const result = new Map<string, string>();
  for (const talk of items.talks) result.set(`talk|${talk.key}`, ids.talks.get(talk)!);
  for (const session of items.sessions) {
    result.set(`session|${session.key}`, ids.sessions.get(session)!);
    for (const item of session.agenda) result.set(`session|${item.key}`, ids.agenda.get(item.key)!);
  }
  for (const event of book.events) result.set(`event|${event.key}`, ids.events.get(event)!);
  return result;
}
