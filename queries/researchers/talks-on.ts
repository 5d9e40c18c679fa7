import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { distinctEvidence, pageAddresses, quotedEvidence } from '../evidence.ts';
import {
  exactParameter,
  fromParameter,
  limitParameter,
  seriesParameter,
  titlesOnlyParameter,
  toParameter,
  topicParameter,
} from '../parameters.ts';
import { defineQuery } from '../query.ts';
import { editionsInScope } from '../reading/editions.ts';
import { becauseOf, type NarrowerOccurrence, occurrencesOfNarrower } from '../reading/narrower.ts';
import { distinct, partsInThings, spoke } from '../reading/people.ts';
import { type Occurrence, occurrencesOf, readFrom } from '../reading/topics.ts';
import { resolveSeries, resolveTopic } from '../resolve.ts';

export default defineQuery({
  name: 'talks-on',
  audience: 'researchers',
  question: 'Which talks are about a topic, or about one that is narrower?',
  parameters: z.object({
    topic: topicParameter,
    from: fromParameter.optional(),
    to: toParameter.optional(),
    series: seriesParameter.optional(),
    mentions: z.boolean().default(false).describe('Also talks that only mention the topic'),
    titlesOnly: titlesOnlyParameter,
    exact: exactParameter,
    limit: limitParameter.optional(),
  }),
  columns: ['year', 'event', 'title', 'kind', 'through', 'because', 'people'],
  async run(ask, parameters) {
    const { from = 0, to = Number.POSITIVE_INFINITY, titlesOnly, mentions, exact } = parameters;
    const topic = await resolveTopic(ask, parameters.topic);
    const series = parameters.series === undefined ? undefined : await resolveSeries(ask, parameters.series);
    const editions = await editionsInScope(ask, series);
    const events = new Set(editions.map((edition) => edition.eventId));
    const unbounded = parameters.from === undefined && parameters.to === undefined;
    const asked = ({ thing, eventId, year }: Pick<Occurrence, 'thing' | 'eventId' | 'year'>) =>
      thing === 'Talk' && events.has(eventId) && (unbounded || (year !== null && year >= from && year <= to));
    const itself = await occurrencesOf(ask, topic.id);
    const narrower = exact ? [] : await occurrencesOfNarrower(ask, topic.id, itself);
    const through = new Map(readFrom(narrower, titlesOnly).map((one) => [one.thingId, one]));
    const found: (Occurrence | NarrowerOccurrence)[] = [
      ...readFrom(itself, titlesOnly).filter(
        ({ kind, thingId }) => kind === 'primary' || (mentions && !through.has(thingId)),
      ),
      ...through.values(),
    ].filter(asked);
    const parts = Map.groupBy(
      (await partsInThings(ask, { talks: distinct(found.map((one) => one.thingId)), sessions: [] })).filter(spoke),
      (part) => part.thingId,
    );
    const links = found.flatMap((one) => ('through' in one ? one.through.links : []));
    const addresses = await pageAddresses(ask, [...found, ...links]);
    const rows = found.map((one) => {
      const by = 'through' in one ? one.through : undefined;
      return {
        year: one.year,
        event: one.event,
        title: one.title,
        talkId: one.thingId,
        status: one.status,
        kind: one.kind,
        through: by?.label ?? null,
        because: by ? becauseOf(by) : null,
        people: distinct((parts.get(one.thingId) ?? []).map((part) => part.person)),
        evidence: distinctEvidence([one, ...(by?.links ?? [])].flatMap((fact) => quotedEvidence(fact, addresses))),
      };
    });
    const rank = ['primary', 'narrower', 'mention'];
    rows.sort(
      (a, b) =>
        rank.indexOf(a.kind) - rank.indexOf(b.kind) ||
        (a.year ?? 9999) - (b.year ?? 9999) ||
        (a.title < b.title ? -1 : 1),
    );
    return {
      rows: rows.slice(0, parameters.limit),
      coverage: coverageOf(editions, [
        through.size > 0 && 'narrower: the talk is about another topic, for the reason given; --exact leaves these out',
        !mentions && 'talks that only mention the topic are left out (--mentions)',
      ]),
    };
  },
});
