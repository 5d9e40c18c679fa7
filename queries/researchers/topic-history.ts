import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { distinctEvidence, pageAddresses, quotedEvidence } from '../evidence.ts';
import { exactParameter, seriesParameter, titlesOnlyParameter, topicParameter } from '../parameters.ts';
import { defineQuery } from '../query.ts';
import { allEditions, editionsInScope } from '../reading/editions.ts';
import { type NarrowerOccurrence, occurrencesOfNarrower } from '../reading/narrower.ts';
import { agendaPoints, distinct, type Part, partsInThings, speakingRoles } from '../reading/people.ts';
import { type Occurrence, occurrencesIn, occurrencesOfTopics, readFrom, sizeOfEdition } from '../reading/topics.ts';
import { resolveSeries, resolveTopic } from '../resolve.ts';

export default defineQuery({
  name: 'topic-history',
  audience: 'researchers',
  question: 'When was a topic first spoken of, and how did it go on, edition by edition?',
  parameters: z.object({
    topic: topicParameter,
    series: seriesParameter.optional(),
    titlesOnly: titlesOnlyParameter,
    exact: exactParameter,
  }),
  columns: [
    'year',
    'event',
    'kind',
    'talks',
    'ofTalks',
    'agendaPoints',
    'ofAgendaPoints',
    'titles',
    'people',
    'through',
    'first',
  ],
  async run(ask, parameters) {
    const topic = await resolveTopic(ask, parameters.topic);
    const series = parameters.series === undefined ? undefined : await resolveSeries(ask, parameters.series);
    const editions = await editionsInScope(ask, series);
    const within: Occurrence[] = [];
    if (series?.kind === 'session') for (const edition of editions) within.push(...(await occurrencesIn(ask, edition)));
    const events = new Set(editions.map((edition) => edition.id));
    const read = async (ids: string[]) =>
      series?.kind === 'session'
        ? within.filter((one) => ids.includes(one.topicId))
        : (await occurrencesOfTopics(ask, ids)).filter((one) => events.has(one.eventId));
    const itself = await read([topic.id]);
    const narrower = parameters.exact ? [] : await occurrencesOfNarrower(ask, topic.id, itself, read);
    const through = new Set(narrower.map((one) => one.thingId));
    const direct = itself.filter((one) => one.kind === 'primary' || !through.has(one.thingId));
    const found = spokenOf(readFrom([...direct, ...narrower], parameters.titlesOnly));
    const parts = Map.groupBy(
      await partsInThings(ask, { talks: idsOf(found, 'Talk'), sessions: idsOf(found, 'Session') }),
      (part) => part.thingId,
    );
    const linksOf = (one: Told) => ('through' in one ? one.through.links : []);
    const addresses = await pageAddresses(ask, [...found, ...found.flatMap(linksOf)]);
    const rows = [];
    for (const group of Map.groupBy(found, (one) => `${one.eventId} ${one.kind}`).values()) {
      const { eventId, event, year, kind } = group[0]!;
      const size = await sizeOfEdition(ask, { id: eventId, label: 'Event' });
      rows.push({
        year,
        event,
        kind,
        talks: idsOf(group, 'Talk').length,
        ofTalks: size.talks,
        agendaPoints: new Set(group.filter((one) => agendaPoints.includes(one.type ?? '')).map((one) => one.thingId))
          .size,
        ofAgendaPoints: size.agendaPoints,
        titles: [...new Set(group.map((one) => one.title))],
        people: [...new Set(group.flatMap((one) => namesOf(parts.get(one.thingId) ?? [])))],
        through: distinct(group.flatMap((one) => ('through' in one ? one.through.label : []))),
        first: false,
        evidence: distinctEvidence(
          group.flatMap((one) => [one, ...linksOf(one)].flatMap((fact) => quotedEvidence(fact, addresses))),
        ),
      });
    }
    rows.sort((a, b) => (a.year ?? 9999) - (b.year ?? 9999) || (a.kind > b.kind ? -1 : 1));
    for (const row of rows) row.first = row.year !== null && row.year === rows[0]!.year;
    const scope = series ? editions : await allEditions(ask);
    return {
      rows,
      coverage: coverageOf(scope, [
        'talks about the topic (primary) and talks that mention it are never added up',
        narrower.length > 0 &&
          'narrower: talks about what is narrower only, counted by themselves (--exact leaves them out)',
        'first means first in what was captured',
      ]),
    };
  },
});

type Told = Occurrence | NarrowerOccurrence;

/** What an event as a whole is said to be about counts only where nothing in it is known to be. */
function spokenOf(found: Told[]): Told[] {
  const inside = new Set(found.filter((one) => one.thing !== 'Event').map((one) => one.eventId));
  return found.filter((one) => one.thing !== 'Event' || !inside.has(one.eventId));
}

function idsOf(found: Told[], thing: Occurrence['thing']): string[] {
  return [...new Set(found.filter((one) => one.thing === thing).map((one) => one.thingId))];
}

/** Who speaks there; of a mere proposal, who handed it in. */
function namesOf(parts: Part[]): string[] {
  const speaking = parts.filter((part) => speakingRoles.includes(part.role) && part.thingStatus !== 'proposed');
  if (speaking.length > 0) return speaking.map((part) => part.person);
  return parts.filter((part) => part.role === 'submitter').map((part) => `${part.person} (submitter)`);
}
