import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageRecord, PersonRef, TalkRecord } from '../../parsers/records.ts';
import { parseTopicsFile } from '../../workspace/topics-file.ts';
import type { Graph, GraphNode, NodeLabel } from '../model.ts';
import { contentHash, type FrozenIds } from './identity.ts';
import type { LinkPage } from './input.ts';
import { link } from './link.ts';

const quote = (text: string) => ({ quote: text });

function page(key: string, records: PageRecord[], more: Partial<LinkPage> = {}): LinkPage {
  const url = `https://${key}`;
  return { id: `page-${key}`, key: url, url, sha256: contentHash(key), platform: 'sample', records, ...more };
}

function speaker(name: string, more: Partial<PersonRef> = {}): PersonRef {
  return { name, statedName: name, role: 'speaker', evidence: quote(name), ...more };
}

function talk(title: string, people: PersonRef[], more: Partial<TalkRecord> = {}): TalkRecord {
  return { kind: 'talk', title, people, topics: [], links: [], evidence: quote(title), ...more };
}

function of(graph: Graph, label: NodeLabel): GraphNode[] {
  return graph.nodes.filter((node) => node.label === label);
}

function names(graph: Graph, label: NodeLabel): string[] {
  return of(graph, label)
    .map((node) => String(node.properties.name ?? node.properties.title ?? node.properties.label))
    .sort();
}

const reef2018 = { series: 'Reef Days', edition: '2018', hintBasis: 'index' as const };
const reef2020 = { series: 'Reef Days', edition: '2020', hintBasis: 'index' as const };

test('one talk on two pages is one; two talks of one title on one page are two', () => {
  const { graph } = link(
    [
      page(
        'reef.test/schedule',
        [talk('Welcome', []), talk('Welcome', []), talk('Tide tables', [speaker('Ada Marlow')])],
        reef2018,
      ),
      page(
        'reef.test/proposals/7',
        [talk('Tide tables', [speaker('Ada Marlow')], { abstract: 'How to read them.' })],
        reef2018,
      ),
    ],
    new Map(),
  );
  assert.deepEqual(names(graph, 'Talk'), ['Tide tables', 'Welcome', 'Welcome']);
  const tides = of(graph, 'Talk').find((node) => node.properties.title === 'Tide tables')!;
  assert.equal(tides.properties.abstract, 'How to read them.');
  assert.deepEqual(tides.properties.textFrom, ['title', 'abstract']);
});

test('a page that infers an authorship gives way to the page that states which it is', () => {
  const inferred = { role: 'author', basis: 'inferred', score: 0.7, reason: 'the page does not tell' } as const;
  const key = { talkKey: '7', url: 'https://reef.test/7' };
  const { graph } = link(
    [
      page('reef.test/7', [talk('Tides', [speaker('Ada Marlow', { role: 'coauthor' })], key)], reef2018),
      page('reef.test/7/author/1', [talk('Tides', [speaker('Ada Marlow', inferred)], key)], reef2018),
      page('reef.test/8/author/2', [talk('Moons', [speaker('Bo Fenn', inferred)], { talkKey: '8' })], reef2018),
    ],
    new Map(),
  );
  assert.deepEqual(
    of(graph, 'Participation').map(({ properties: { statedName, role, basis } }) => [statedName, role, basis]),
    [
      ['Ada Marlow', 'coauthor', 'stated'],
      ['Bo Fenn', 'author', 'inferred'],
    ],
  );
});

test('one talk may be told by the clocks of the place here and by those of UTC there', () => {
  const told = (startsAt: string, people: PersonRef[] = []) => [talk('Tides', people, { startsAt })];
  const talksOf = (first: PageRecord[], second: PageRecord[]) =>
    names(
      link([page('reef.test/talks', first, reef2018), page('shore.test/feed', second, reef2018)], new Map()).graph,
      'Talk',
    ).length;
  const ada = [speaker('Ada Marlow')];
  const handle = [speaker('admar')];
  // The next day in UTC, on the west coast still the same.
  assert.equal(talksOf(told('2018-11-11T17:00:00-08:00'), told('2018-11-12T01:00:00+00:00')), 1);
  assert.equal(talksOf(told('2018-11-11T17:00:00'), told('2018-11-12T01:00:00+00:00')), 1);
  assert.equal(talksOf(told('2018-11-11T17:00:00-08:00'), told('2018-11-12T09:00:00-08:00')), 2);
  assert.equal(talksOf(told('2018-11-11T17:00:00-08:00'), told('2018-11-13T01:00:00+00:00')), 2);
  assert.equal(talksOf(told('2018-11-11T17:00:00'), told('2018-11-12T17:00:00')), 2);
  // At one moment it is one talk, whatever its speakers are called.
  assert.equal(talksOf(told('2018-11-11T09:00:00+01:00', ada), told('2018-11-11T08:00:00+00:00', handle)), 1);
  assert.equal(talksOf(told('2018-11-11T09:00:00+01:00', ada), told('2018-11-11T09:00:00', handle)), 1);
  assert.equal(talksOf(told('2018-11-11T09:00:00+01:00', ada), told('2018-11-11T09:00:00+00:00', handle)), 2);
});

test('a time with the offset of its zone goes before the same time without', () => {
  const local = talk('Tide tables', [], { startsAt: '2018-05-03T10:00:00', url: 'https://reef.test/talk/7' });
  const whole = { ...local, startsAt: '2018-05-03T10:00:00-03:30' };
  const other = { ...local, startsAt: '2018-05-03T11:00:00Z' };
  const startOf = (...records: TalkRecord[]) => {
    const pages = records.map((record, index) => page(`reef.test/${index}`, [record], reef2018));
    return of(link(pages, new Map()).graph, 'Talk')[0]!.properties.startsAt;
  };
  assert.equal(startOf(local, whole), '2018-05-03T10:00:00-03:30');
  assert.equal(startOf(whole, local), '2018-05-03T10:00:00-03:30');
  assert.equal(startOf(local, other), '2018-05-03T10:00:00', 'another time is no better one');
});

test('a person stays one over spellings and employers, and namesakes that a site tells apart stay two', () => {
  const { graph } = link(
    [
      page(
        'reef.test/2018',
        [
          talk('Anchors', [speaker('MARLOW, Ada J.', { affiliation: 'Elm GmbH' })]),
          talk('Ropes', [speaker('Björn Ask')]),
        ],
        reef2018,
      ),
      page(
        'reef.test/2020',
        [
          talk('Sails', [speaker('Ada Marlow', { affiliation: 'Oak Labs' })]),
          talk('Oars', [speaker('Bjorn Ask')]),
          talk('Knots', [speaker('Kim Example', { affiliation: 'Elm', personKey: '7' })]),
          talk('Masts', [speaker('Kim Example', { affiliation: 'Ash', personKey: '8' })]),
        ],
        reef2020,
      ),
    ],
    new Map(),
  );
  assert.deepEqual(names(graph, 'Person'), ['Ada J. Marlow', 'Björn Ask', 'Kim Example', 'Kim Example']);
  const ada = of(graph, 'Person').find((node) => node.properties.name === 'Ada J. Marlow')!;
  assert.ok((ada.properties.keys as string[]).includes('ada marlow'));
  const employers = graph.relationships
    .filter((r) => r.type === 'AFFILIATED_WITH' && r.from === ada.id)
    .map((r) => r.properties.from);
  assert.deepEqual(employers.sort(), [2018, 2020]);
});

test('of several biographies the last one told is hers, however long an earlier one', () => {
  const self = (biography: string): PageRecord => ({
    kind: 'person',
    name: 'Ada Marlow',
    biography,
    links: [],
    career: [],
    evidence: quote('Ada Marlow'),
  });
  const { graph } = link(
    [
      page(
        'reef.test/2018/ada',
        [self('Ada Marlow keeps the anchors of Elm Ltd, and has done so for long.')],
        reef2018,
      ),
      page('reef.test/2018/anchors', [talk('Anchors', [speaker('Ada Marlow', { affiliation: 'Elm Ltd' })])], reef2018),
      page('reef.test/2020/ada', [self('Ada Marlow sails for Oak Labs.')], reef2020),
      page('reef.test/2020/sails', [talk('Anchors at sea', [speaker('Ada Marlow')])], reef2020),
    ],
    new Map(),
  );
  assert.deepEqual(
    of(graph, 'Person').map((node) => [node.properties.name, node.properties.biography]),
    [['Ada Marlow', 'Ada Marlow sails for Oak Labs.']],
  );
});

test('two names that fit but share nothing are proposed, not joined', () => {
  const { graph } = link(
    [
      page('reef.test/2018', [talk('Anchors', [speaker('Anna J. Smith')])], reef2018),
      page('hill.test/2020', [talk('Sheep', [speaker('Anna Smith')])], {
        series: 'Hill Meet',
        edition: '2020',
        hintBasis: 'index',
      }),
    ],
    new Map(),
  );
  assert.equal(of(graph, 'Person').length, 2);
  const [proposal] = graph.relationships.filter((relationship) => relationship.type === 'MAYBE_SAME_AS');
  assert.match(String(proposal?.properties.reason), /names that fit/);
});

test('nobody speaks at a mere proposal, though the page says speaker', () => {
  const { graph } = link(
    [page('reef.test/1', [talk('Anchors', [speaker('Ada Marlow')], { status: 'proposed' })], reef2018)],
    new Map(),
  );
  assert.equal(graph.relationships.filter((relationship) => relationship.type === 'SPOKE_AT').length, 0);
  assert.equal(of(graph, 'Participation')[0]!.properties.role, 'speaker');
});

test('a topic is primary by title and mentioned by text, with the sentence that says so', () => {
  const { graph } = link(
    [
      page('reef.test/a', [talk('Running TideSQL at sea', [])], reef2018),
      page(
        'reef.test/b',
        [talk('Buoys', [], { abstract: 'We count them. They are kept in TideSQL, of course. Nothing else.' })],
        reef2020,
      ),
    ],
    new Map(),
  );
  const topic = of(graph, 'Topic').find((node) => node.properties.label === 'TideSQL')!;
  const about = graph.relationships.filter(
    (relationship) => relationship.type === 'ABOUT' && relationship.to === topic.id,
  );
  assert.deepEqual(about.map((relationship) => relationship.properties.kind).sort(), ['mention', 'primary']);
  const mention = about.find((relationship) => relationship.properties.kind === 'mention')!;
  assert.deepEqual(mention.properties.quotes, ['They are kept in TideSQL, of course.']);
  assert.deepEqual([topic.properties.primaryCount, topic.properties.mentionCount], [1, 1]);
});

test('a topic that became another, an event told under its initials, an agenda', () => {
  const { graph } = link(
    [
      page(
        'plumb.test/mc',
        [
          { kind: 'event', name: 'RD 2020', evidence: quote('RD 2020') },
          {
            kind: 'session',
            title: 'Anchors MC',
            people: [],
            unknownRoles: ['lead'],
            topics: [
              { label: 'Soft moorings', kind: 'primary', form: 'agenda-item', evidence: quote('Soft moorings') },
              {
                label: 'Chain wear - what next?',
                kind: 'primary',
                form: 'agenda-item',
                evidence: quote('Chain wear - what next?'),
              },
            ],
            evidence: quote('Anchors MC'),
          },
          {
            kind: 'session',
            title: 'Anchors microconference',
            edition: '2018',
            eventBasis: 'inferred',
            people: [],
            topics: [],
            evidence: quote('in 2018'),
          },
          {
            kind: 'relation',
            type: 'renamed',
            subject: 'topic',
            from: 'kmoor',
            to: 'pmoor',
            asOf: '2018',
            text: 'formerly kmoor',
            evidence: quote('formerly kmoor'),
          },
        ],
        reef2020,
      ),
    ],
    new Map(),
  );
  assert.deepEqual(names(graph, 'Event'), ['Reef Days 2018', 'Reef Days 2020']);
  assert.deepEqual(names(graph, 'Series'), ['Anchors Microconference', 'Reef Days']);
  const points = of(graph, 'Session').filter((node) => node.properties.type === 'agenda-item');
  assert.deepEqual(points.map((node) => [node.properties.position, node.properties.title]).sort(), [
    [1, 'Soft moorings'],
    [2, 'Chain wear - what next?'],
  ]);
  const [evolved] = graph.relationships.filter((relationship) => relationship.type === 'EVOLVED_INTO');
  assert.deepEqual([evolved?.properties.asOf, evolved?.properties.toldIn], [2018, 2020]);
});

test('linking again with the frozen ids gives the same graph, also with a page more', () => {
  const pages = [
    page('reef.test/2018', [talk('Anchors', [speaker('Ada Marlow', { affiliation: 'Elm' })])], reef2018),
    page('reef.test/2020', [talk('Sails', [speaker('Ada Marlow')])], reef2020),
  ];
  const first = link(pages, new Map());
  const frozen: FrozenIds = new Map();
  for (const { label, mention, entity } of first.identity.assigned) {
    frozen.set(label, (frozen.get(label) ?? new Map()).set(mention, entity));
  }
  const second = link(pages, frozen);
  assert.deepEqual(second.graph, first.graph);
  assert.deepEqual(second.identity, { assigned: [], redirects: [] });
  const third = link([page('a.test/0', [talk('Keels', [speaker('Ada Marlow')])], reef2018), ...pages], frozen);
  const ids = new Set(third.graph.nodes.map((node) => node.id));
  for (const node of first.graph.nodes)
    if (node.label !== 'Topic') assert.ok(ids.has(node.id), `${node.label} ${node.id} kept its id`);
});

test('what a person decides goes before all else, and can be taken back', () => {
  const pages = [
    page('reef.test/2018', [talk('Anchors', [speaker('Ada Marlow')])], reef2018),
    page('hill.test/2020', [talk('Sheep', [speaker('A. Marlow')])], {
      series: 'Hill Meet',
      edition: '2020',
      hintBasis: 'index',
    }),
  ];
  const people = (graph: Graph) =>
    of(graph, 'Person')
      .map((node) => node.id)
      .sort();
  const first = link(pages, new Map());
  const frozen: FrozenIds = new Map();
  for (const { label, mention, entity } of first.identity.assigned) {
    frozen.set(label, (frozen.get(label) ?? new Map()).set(mention, entity));
  }
  const [a, b] = people(first.graph);
  assert.ok(a && b);
  const same = link(pages, frozen, [{ id: 'd1', decision: 'same', of: [[a], [b]] }]);
  assert.equal(people(same.graph).length, 1);
  assert.equal(same.identity.redirects.length, 1);
  assert.deepEqual(people(link(pages, frozen).graph), [a, b]);
});

test("the user's own topics go before what is read, over rebuilds, in their scope", () => {
  const pages = [
    page('reef.test/2018', [talk('Swell forecasts', []), talk('Swell heads and TideSQL', [])], reef2018),
    page(
      'reef.test/2020',
      [talk('Waves of the bay', [], { abstract: 'A swell comes, and TideSQL counts it.' })],
      reef2020,
    ),
    page('hill.test/2020', [talk('Swell of the hills', [])], {
      series: 'Hill Meet',
      edition: '2020',
      hintBasis: 'index',
    }),
  ];
  const file = parseTopicsFile(
    'topics:\n  - label: Sea waves\n    variants: [swell, waves]\n    exclude: [swell heads]\n    series: [reef days]\nignore: [TideSQL]\n',
  );
  const first = link(pages, new Map(), [], new Map(), file);
  const topic = of(first.graph, 'Topic').find((node) => node.properties.label === 'Sea waves')!;
  const about = (graph: Graph) =>
    graph.relationships
      .filter(({ type, to }) => type === 'ABOUT' && to === topic.id)
      .map(({ properties }) => `${properties.kind}: ${properties.quotes}`)
      .sort();
  assert.deepEqual(about(first.graph), ['primary: Swell forecasts', 'primary: Waves of the bay']);
  assert.ok(!names(first.graph, 'Topic').includes('TideSQL'));
  const frozen: FrozenIds = new Map();
  for (const { label, mention, entity } of first.identity.assigned)
    frozen.set(label, (frozen.get(label) ?? new Map()).set(mention, entity));
  const second = link(pages, frozen, [], new Map(), file);
  assert.deepEqual(second.graph, first.graph);
  assert.deepEqual(second.identity, { assigned: [], redirects: [] });
});
