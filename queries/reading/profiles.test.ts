/** What somebody is shown who decides who a person is. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Graph } from '../../graph/model.ts';
import { embeddedStore } from '../../graph/stores/embedded.ts';
import { named, related, smallGraph } from '../../test/support/small-graph.ts';
import type { Ask } from '../query.ts';
import { topicsOfTwoYears } from './compare.ts';
import { profileOf } from './profiles.ts';

async function asking(t: TestContext, { nodes, relationships }: Partial<Graph> = {}): Promise<Ask> {
  const directory = mkdtempSync(join(tmpdir(), 'confgraph-profiles-'));
  const store = embeddedStore(directory);
  const small = smallGraph();
  const graph = {
    nodes: [...small.nodes, ...(nodes ?? [])],
    relationships: [...small.relationships, ...(relationships ?? [])],
  };
  await store.load(graph);
  const reader = await store.reader();
  t.after(async () => {
    await reader.close();
    rmSync(directory, { recursive: true });
  });
  return reader.query.bind(reader);
}

test('a person is shown with years, events, tracks and talks, and with how each page prints the name', async (t) => {
  const talk = named('Talk', 'talk:3', 'Buoys that think', {
    ...{ year: 2020, track: 'Embedded', abstract: 'They do.', textFrom: ['title'], textLength: 20 },
  });
  const part = { role: 'speaker', status: 'confirmed', statedName: 'I. Çelebi', statedAffiliation: 'Tarn', year: 2020 };
  const ask = await asking(t, {
    nodes: [talk, { label: 'Participation', id: 'participation:3', properties: { ...part, basis: 'stated' } }],
    relationships: [
      related('talk:3', 'PRESENTED_IN', 'event:tidal:2020', { basis: 'stated' }),
      related('person:ines', 'HAS_ROLE', 'participation:3'),
      related('participation:3', 'ROLE_IN', 'talk:3'),
      related('participation:3', 'STATED_IN', 'page:2', { quote: 'I. Çelebi, Tarn' }),
    ],
  });
  const profile = await profileOf(ask, 'Person', 'person:ines');
  assert.deepEqual(profile?.facts, {
    years: ['2019', '2020'],
    events: ['TidalConf 2019', 'TidalConf 2020'],
    employers: [],
    'co-speakers': [],
    tracks: ['Embedded'],
    talks: ['Kernel tracing with C++ (2019)', 'Buoys that think (2020)'],
    topics: ['Kernel tracing'],
    about: ['“They do.”'],
  });
  assert.deepEqual(
    profile.parts.map(({ text, year }) => [text, year]),
    [
      ['speaker: Kernel tracing with C++ (TidalConf 2019)', 2019],
      ['speaker as "I. Çelebi", Tarn: Buoys that think (TidalConf 2020)', 2020],
    ],
  );
});

test('two years are compared over the conferences of both, and a year without any is named', async (t) => {
  const ask = await asking(t, {
    nodes: [
      named('Series', 'series:quay', 'QuayCamp', { kind: 'event' }),
      named('Event', 'event:quay:2020', 'QuayCamp 2020', { edition: '2020', year: 2020, basis: 'stated' }),
    ],
    relationships: [related('event:quay:2020', 'EDITION_OF', 'series:quay')],
  });
  const scope = { series: undefined, from: 2019, to: 2020, titlesOnly: false };
  const { fromEditions, toEditions } = await topicsOfTwoYears(ask, scope);
  assert.deepEqual(
    [fromEditions, toEditions].flat().map(({ name }) => name),
    ['TidalConf 2019', 'TidalConf 2020'],
  );
  const years = /^There are editions of 2019, 2020\.$/;
  await assert.rejects(topicsOfTwoYears(ask, { ...scope, to: 2031 }), {
    message: '--to 2031: no edition of that year is in the graph',
    hint: years,
  });
  await assert.rejects(topicsOfTwoYears(ask, { ...scope, from: 1999 }), { message: /^--from 1999: / });
  const tidal = { id: 'series:tidal', name: 'TidalConf', keys: [], kind: 'event' as const };
  await assert.rejects(topicsOfTwoYears(ask, { ...scope, series: tidal, to: 2031 }), {
    message: '--to 2031: no edition of TidalConf of that year is in the graph',
  });
});
