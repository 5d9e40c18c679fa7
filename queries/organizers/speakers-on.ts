import { coverageOf } from '../coverage.ts';
import { distinctEvidence, pageAddresses, quotedEvidence } from '../evidence.ts';
import { defineQuery } from '../query.ts';
import type { NarrowerOccurrence } from '../reading/narrower.ts';
import { linksThrough, onTopicParameters, readOnTopic } from '../reading/on-topic.ts';
import { distinct, evidenceOfParts, partsInThings, spoke } from '../reading/people.ts';
import { type Occurrence, readFrom } from '../reading/topics.ts';

/** The strongest first. */
const kinds = ['primary', 'narrower', 'mention'] as const;

export default defineQuery({
  name: 'speakers-on',
  audience: 'organizers',
  question: 'Who spoke on a topic?',
  parameters: onTopicParameters,
  columns: ['person', 'talks', 'years', 'titles', 'events', 'organizations', 'kind', 'through'],
  async run(ask, parameters) {
    const { editions, itself, narrower, isAsked } = await readOnTopic(ask, parameters);
    const found: (Occurrence | NarrowerOccurrence)[] = readFrom([...itself, ...narrower], parameters.titlesOnly).filter(
      (one) => isAsked(one) && (parameters.mentions || one.kind !== 'mention'),
    );
    const links = found.flatMap(linksThrough);
    const parts = (
      await partsInThings(ask, {
        talks: found.filter((one) => one.thing === 'Talk').map((one) => one.thingId),
        sessions: found.filter((one) => one.thing === 'Session').map((one) => one.thingId),
      })
    ).filter(spoke);
    const saying = await evidenceOfParts(ask, parts);
    const addresses = await pageAddresses(ask, [...found, ...links]);
    const rows = [...Map.groupBy(parts, (part) => part.personId).values()].map((group) => {
      const things = found.filter((one) => group.some((part) => part.thingId === one.thingId));
      return {
        person: group[0]!.person,
        personId: group[0]!.personId,
        talks: new Set(group.map((part) => part.thingId)).size,
        years: distinct(group.map((part) => part.year)),
        titles: distinct(group.map((part) => part.title)),
        events: distinct(group.map((part) => part.event)),
        organizations: distinct(group.map((part) => part.organization)),
        kind: kinds.find((kind) => things.some((one) => one.kind === kind))!,
        through: distinct(things.flatMap((one) => ('through' in one ? one.through.label : []))),
        evidence: distinctEvidence([
          ...saying(group),
          ...things.flatMap((one) => [one, ...linksThrough(one)].flatMap((fact) => quotedEvidence(fact, addresses))),
        ]),
      };
    });
    rows.sort((a, b) => b.talks - a.talks || (a.years[0] ?? 0) - (b.years[0] ?? 0) || (a.person < b.person ? -1 : 1));
    const proposals = found.filter((one) => one.thing === 'Talk' && one.status === 'proposed').length;
    return {
      rows,
      coverage: coverageOf(editions, [
        links.length > 0 &&
          'through names the narrower topics that somebody spoke on instead (--exact leaves these out)',
        proposals > 0 && `${proposals} mere proposals on the topic are left out`,
        !parameters.mentions && 'talks that only mention the topic are left out (--mentions)',
      ]),
    };
  },
});
