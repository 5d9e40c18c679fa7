/** What is about a topic or a narrower one, in the editions and years that are asked for: what queries on a topic begin with. */
import { z } from 'zod';
import {
  exactParameter,
  fromParameter,
  limitParameter,
  seriesParameter,
  titlesOnlyParameter,
  toParameter,
  topicParameter,
} from '../parameters.ts';
import type { Ask } from '../query.ts';
import { resolveSeries, resolveTopic } from '../resolve.ts';
import { type Edition, editionsInScope } from './editions.ts';
import { type BroaderLink, type NarrowerOccurrence, occurrencesOfNarrower } from './narrower.ts';
import { type Occurrence, occurrencesOf } from './topics.ts';

export const onTopicParameters = z.object({
  topic: topicParameter,
  from: fromParameter.optional(),
  to: toParameter.optional(),
  series: seriesParameter.optional(),
  mentions: z.boolean().default(false).describe('Also talks that only mention the topic'),
  titlesOnly: titlesOnlyParameter,
  exact: exactParameter,
  limit: limitParameter.optional(),
});

export interface OnTopic {
  editions: Edition[];
  itself: Occurrence[];
  narrower: NarrowerOccurrence[];
  /** Whether it is of the editions and years that are asked for. */
  isAsked(one: Pick<Occurrence, 'eventId' | 'year'>): boolean;
}

/** Reads what is about the topic; nothing is left out yet but narrower topics, where they are not wanted. */
export async function readOnTopic(ask: Ask, parameters: z.output<typeof onTopicParameters>): Promise<OnTopic> {
  const { exact } = parameters;
  const topic = await resolveTopic(ask, parameters.topic);
  const scope = await readScope(ask, parameters);
  const itself = await occurrencesOf(ask, topic.id);
  return { ...scope, itself, narrower: exact ? [] : await occurrencesOfNarrower(ask, topic.id, itself) };
}

/** The editions that are asked for, and what is of these and of the years. */
export async function readScope(
  ask: Ask,
  { from, to, series: name }: z.output<typeof onTopicParameters>,
): Promise<Pick<OnTopic, 'editions' | 'isAsked'>> {
  const editions = await editionsInScope(ask, name === undefined ? undefined : await resolveSeries(ask, name));
  const events = new Set(editions.map((edition) => edition.eventId));
  return {
    editions,
    isAsked: ({ eventId, year }) =>
      events.has(eventId) &&
      (from === undefined || (year !== null && year >= from)) &&
      (to === undefined || (year !== null && year <= to)),
  };
}

/** The links that lead from the narrower topic to the one asked for; none where it is about that one. */
export function linksThrough(one: Occurrence | NarrowerOccurrence): BroaderLink[] {
  return 'through' in one ? one.through.links : [];
}
