/** Pairs of names that two sites print: one edition, two of one series, or two series. Written before the rules were held to them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventRecord } from '../../../parsers/records.ts';
import { contentHash } from '../identity.ts';
import type { LinkPage } from '../input.ts';
import { link } from '../link.ts';

type Outcome = 'one edition' | 'one series' | 'two series';
type Told = string | { name: string; on?: string; place?: string };

const pairs: [Told, Told, Outcome][] = [
  ['HPC 2020', 'Harbour Pilots Conference 2020', 'one edition'],
  ["Harbour Pilots Conference '20", 'Harbour Pilots Conference 2020', 'one edition'],
  ['Harbour Pilots Conf 2020', 'Harbour Pilots Conference 2020', 'one edition'],
  ['European Tide Conference 2019', 'ETC 2019', 'one edition'],
  ['reef-days-2020', 'Reef Days 2020', 'one edition'],
  ['ReefDays 2020', 'Reef Days 2020', 'one edition'],
  ['reefdays2020', 'Reef Days 2020', 'one edition'],
  ['tidecon19', 'TideCon 2019', 'one edition'],
  ['The Reef Days 2018', 'Reef Days 2018', 'one edition'],
  ['REEF DAYS 2018', 'Reef Days 2018', 'one edition'],
  ['Réef Days 2018', 'Reef Days 2018', 'one edition'],
  ['Reef Days 2018, Porto Azul', 'Reef Days 2018', 'one edition'],
  // One edition, if its series is held in one place a year; but many series are held in ten cities at once.
  [{ name: 'Reef Days Porto Azul 2018', place: 'Porto Azul' }, 'Reef Days 2018', 'two series'],
  ['Reef Days 2018 - Day 1', 'Reef Days 2018', 'one edition'],
  ['Reef Days 2018 Schedule', 'Reef Days 2018', 'one edition'],
  [{ name: 'Reef Days', on: '2018-05-04' }, 'Reef Days 2018', 'one edition'],
  [{ name: 'TideCamp 14', on: '2014-03-01' }, 'TideCamp 2014', 'one edition'],
  ['5th Annual Reef Days 2018', 'Reef Days 2018', 'one edition'],
  ['Jornadas de Mareas 2014', 'XIV Jornadas de Mareas 2014', 'one edition'],
  ['12th International Workshop on Tides (TW 2012)', 'TW 2012', 'one edition'],
  ['Tide Conf 2016 (TC16)', 'TC16', 'one edition'],
  ["SIGTIDE '16: 43rd Annual Conference on Tides", 'SIGTIDE 2016', 'one edition'],
  ['Proceedings of the 12th Tide Workshop', '12th Tide Workshop', 'one edition'],
  ['Tide Workshop XII', '12th Tide Workshop', 'one edition'],
  ['TideCon EU 2019', 'TideCon Europe 2019', 'one edition'],
  ['TideCon NA 2019', 'TideCon North America 2019', 'one edition'],
  ['Reef Days 2018', 'Reef Days 2019', 'one series'],
  ['XIV Jornadas de Mareas', 'XV Jornadas de Mareas', 'one series'],
  ['14th Tide Workshop', '15th Tide Workshop', 'one series'],
  ['Fifth Reef Days', 'Sixth Reef Days', 'one series'],
  ['1er Encuentro de Mareas', '2do Encuentro de Mareas', 'one series'],
  ['7º Encontro de Marés', '8ª Encontro de Marés', 'one series'],
  ['Reef Days #5', 'Reef Days #6', 'one series'],
  ['Reef Days 5', 'Reef Days 6', 'one series'],
  ['25. Gezeitentagung 2012', '26. Gezeitentagung 2013', 'one series'],
  ['12th International Workshop on Tides (TW 2012)', '13th International Workshop on Tides (TW 2013)', 'one series'],
  ['Reef Days Spring 2018', 'Reef Days Fall 2018', 'one series'],
  ['TideCon Europe 2019', 'TideCon North America 2019', 'two series'],
  ['TideCon 2019', 'TideCon Europe 2019', 'two series'],
  ['Reef Days 2018', 'Reef Days Asia 2018', 'two series'],
  [
    { name: 'Kelp Summit 2018', on: '2018-05-04', place: 'Porto Azul' },
    { name: 'Reef Days 2018', on: '2018-05-04', place: 'Porto Azul' },
    'two series',
  ],
  ['Mini-Reef-Days 2018', 'Reef Days 2018', 'two series'],
  ['RD18', 'Reef Days 2018', 'two series'],
  ['TideCon (UK) 2018', 'TideCon 2018', 'two series'],
  ['X Developers Days 2018', 'Developers Days 2018', 'two series'],
  ['First Aid Days 2018', 'Aid Days 2018', 'two series'],
  ['CCC Days 2018', 'Days 2018', 'two series'],
  ['Workshop on Tides at TideCon 2019', 'TideCon 2019', 'two series'],
  ['Reef Days 2022 (co-located with TideCon 2022)', 'Reef Days 2022', 'one edition'],
  ['Reef Days 2022, held in conjunction with TideCon 2022', 'TideCon 2022', 'two series'],
  ['First Workshop on Tides', 'Workshop on Tides 2019', 'one series'],
  ['Second Workshop on Tides', 'Third Workshop on Tides', 'one series'],
  ['Second Lake Forum', 'Third Lake Forum', 'one series'],
  ['Second Lake Forum', '3rd Lake Forum', 'one series'],
  ['Third Lake Forum', 'Lake Forum 3', 'one edition'],
  ['III Lake Forum', 'Lake Forum 3', 'one edition'],
  ['Third Lake Forum', 'Lake Forum IV', 'one series'],
  ['First Lake Forum', 'Lake Forum, 2nd edition', 'one series'],
  ['Third Lake Forum (2019)', 'Lake Forum #2 (2018)', 'one series'],
  ['Zweites Seeforum', 'Drittes Seeforum', 'one series'],
  ['Vierte Seetage', 'IV. Seetage', 'one edition'],
  ['Deuxième Rencontre du Lac', '3e Rencontre du Lac', 'one series'],
  ['Segundas Charlas del Lago', 'III Charlas del Lago', 'one series'],
  ['Seconda Serata del Lago', 'Terza Serata del Lago', 'one series'],
  ['Primeiro Dia do Lago', 'Segundo Dia do Lago', 'one series'],
  ['Third Space Symposium 2019', 'Space Symposium 2019', 'two series'],
  ['Second Life Days 2018', 'Life Days 2019', 'two series'],
];

function pageOf(told: Told, host: string): LinkPage {
  const { name, on, place } = typeof told === 'string' ? { name: told } : told;
  const evidence = { quote: name };
  const event: EventRecord = {
    kind: 'event',
    name,
    evidence,
    ...(on ? { startDate: on } : {}),
    ...(place ? { place } : {}),
  };
  const url = `https://${host}.test/`;
  const talk = { kind: 'talk' as const, title: `A talk of ${host}`, people: [], topics: [], links: [], evidence };
  return { id: `page-${host}`, key: url, url, sha256: contentHash(host), platform: 'sample', records: [event, talk] };
}

function outcomeOf(a: Told, b: Told): Outcome {
  const { nodes } = link([pageOf(a, 'alpha'), pageOf(b, 'beta')], new Map()).graph;
  const count = (label: string) => nodes.filter((node) => node.label === label).length;
  if (count('Series') > 1) return 'two series';
  return count('Event') > 1 ? 'one series' : 'one edition';
}

for (const [a, b, expected] of pairs) {
  const [x, y] = [a, b].map((told) => (typeof told === 'string' ? told : told.name));
  test(`"${x}" and "${y}": ${expected}`, () => {
    assert.equal(outcomeOf(a, b), expected);
    assert.equal(outcomeOf(b, a), expected, 'the other way round');
  });
}

test('an edition keeps its id when another tells that its name counts', () => {
  const [second, third] = [pageOf('Second Lake Forum', 'alpha'), pageOf('Third Lake Forum', 'beta')];
  const idsOf = (label: string, { nodes }: ReturnType<typeof link>['graph']) =>
    nodes.filter((node) => node.label === label).map(({ id }) => id);
  const before = link([second], new Map());
  const frozen = new Map<string, Map<string, string>>();
  for (const { label, mention, entity } of before.identity.assigned)
    frozen.set(label, (frozen.get(label) ?? new Map()).set(mention, entity));
  const { graph } = link([second, third], frozen);
  assert.deepEqual(idsOf('Series', graph), idsOf('Series', before.graph));
  assert.ok(idsOf('Event', graph).includes(idsOf('Event', before.graph)[0]!));
});
