import { coverageOf } from '../coverage.ts';
import { distinctEvidence, pageAddresses, quotedEvidence } from '../evidence.ts';
import { defineQuery, QueryError } from '../query.ts';
import { becauseOf, type NarrowerOccurrence } from '../reading/narrower.ts';
import { linksThrough, onTopicParameters, readOnTopic, readScope } from '../reading/on-topic.ts';
import { distinct, partsInThings, spoke } from '../reading/people.ts';
import { titlesSaying } from '../reading/titles-saying.ts';
import { type Occurrence, readFrom } from '../reading/topics.ts';
import { resolveTopic } from '../resolve.ts';

export default defineQuery({
  name: 'talks-on',
  audience: 'researchers',
  question: 'Which talks are about a topic, or about one that is narrower?',
  parameters: onTopicParameters,
  columns: ['year', 'event', 'title', 'kind', 'through', 'because', 'people'],
  async run(ask, parameters) {
    const { titlesOnly, mentions } = parameters;
    const unknown = await resolveTopic(ask, parameters.topic).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (unknown instanceof QueryError && unknown.code === 'unknown-name') {
      const { editions, isAsked } = await readScope(ask, parameters);
      const rows = await titlesSaying(ask, parameters.topic, isAsked);
      if (rows.length === 0) throw unknown;
      const said = `there is no topic "${parameters.topic}"; ${rows.length === 1 ? '1 talk says' : `${rows.length} talks say`} it in the title`;
      return { rows, coverage: coverageOf(editions, [said]) };
    }
    const { editions, itself, narrower, isAsked } = await readOnTopic(ask, parameters);
    const through = new Map(readFrom(narrower, titlesOnly).map((one) => [one.thingId, one]));
    const found: (Occurrence | NarrowerOccurrence)[] = [
      ...readFrom(itself, titlesOnly).filter(
        ({ kind, thingId }) => kind === 'primary' || (mentions && !through.has(thingId)),
      ),
      ...through.values(),
    ].filter((one) => one.thing === 'Talk' && isAsked(one));
    const parts = Map.groupBy(
      (await partsInThings(ask, { talks: distinct(found.map((one) => one.thingId)), sessions: [] })).filter(spoke),
      (part) => part.thingId,
    );
    const addresses = await pageAddresses(ask, [...found, ...found.flatMap(linksThrough)]);
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
        evidence: distinctEvidence([one, ...linksThrough(one)].flatMap((fact) => quotedEvidence(fact, addresses))),
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
      rows,
      coverage: coverageOf(editions, [
        through.size > 0 && 'narrower: the talk is about another topic, for the reason given; --exact leaves these out',
        !mentions && 'talks that only mention the topic are left out (--mentions)',
      ]),
    };
  },
});
