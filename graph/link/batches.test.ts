/** Pages that come in any order and in any batches end in the graph of all at once; ids that were given lead on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageRecord, PersonRef } from '../../parsers/records.ts';
import { canonicalLines } from '../../test/support/canonical-graph.ts';
import type { IdentityDecision } from '../decisions.ts';
import type { Graph } from '../model.ts';
import { contentHash, type FrozenIds, type IdentityChanges } from './identity.ts';
import type { LinkPage } from './input.ts';
import { link } from './link.ts';

/** Numbers from 0 to below 1 that are the same for the same seed (Mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const people = [
  ['Ada J. Marlow', 'Ada Marlow', 'A. Marlow', 'MARLOW, Ada'],
  ['Björn Ask', 'Bjorn Ask', 'B. Ask'],
  ['Chidi Okoro', 'Chidi Okorro'],
  ['Kim Example'],
  ['Kim Example', 'K. Example'],
  ['Dunja Petrić', 'Dunja Petric'],
  ['Emeka Eze'],
];
const employers = ['Elm', 'Elm GmbH', 'Oak Labs', 'Ash University', 'ash university', undefined, undefined];
const subjects = ['soft anchors', 'TideSQL', 'rope physics', 'BUOY meshes', 'harbour maps'];

/** Talks of three series and four years, told on schedules, on pages of their own, and by people's own pages. */
function somePages(random: () => number): LinkPage[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const pages = new Map<string, LinkPage>();
  const quote = (text: string) => ({ quote: text });
  const put = (key: string, edition: Partial<LinkPage>, record: PageRecord) => {
    const url = `https://${key}`;
    const page = pages.get(key) ?? {
      id: `page-${contentHash(url)}`,
      key: url,
      url,
      sha256: contentHash(key),
      records: [],
    };
    page.records.push(record);
    pages.set(key, { ...page, platform: 'sample', ...edition });
  };
  for (let index = 0; index < 40; index++) {
    const series = pick(['Reef Days', 'Hill Meet', 'Wood Fair']);
    const year = pick(['2016', '2017', '2018', '2019']);
    const edition = { series, edition: year, hintBasis: 'index' as const };
    const site = `${series.split(' ')[0]!.toLowerCase()}.test/${year}`;
    const title = `${pick(['On', 'Beyond', 'Why'])} ${pick(subjects)} ${pick(['at sea', 'on land', 'for all'])}`;
    const speakers = Array.from({ length: 1 + Math.floor(random() * 2) }, (): PersonRef => {
      const name = pick(pick(people));
      const affiliation = pick(employers);
      return {
        name,
        statedName: name,
        role: 'speaker',
        evidence: quote(`${name} of ${title}`),
        ...(affiliation ? { affiliation } : {}),
      };
    });
    const talk: PageRecord = {
      kind: 'talk',
      title,
      people: speakers,
      topics: [],
      links: [],
      abstract: `We tell of ${pick(subjects)} and of ${pick(subjects)}.`,
      evidence: quote(title),
      ...(random() < 0.3 ? { track: pick(['Main', 'Side']) } : {}),
    };
    if (random() < 0.7) put(`${site}/schedule`, edition, talk);
    if (random() < 0.7)
      put(`${site}/talk/${contentHash(title)}`, edition, {
        ...talk,
        url: `https://${site}/talk/${contentHash(title)}`,
      });
  }
  return [...pages.values()];
}

function inOrder(pages: LinkPage[]): LinkPage[] {
  return pages.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

interface Kept {
  frozen: FrozenIds;
  redirects: Map<string, string>;
}

function keep({ frozen, redirects }: Kept, changes: IdentityChanges): void {
  for (const { label, mention, entity } of changes.assigned) {
    frozen.set(label, (frozen.get(label) ?? new Map()).set(mention, entity));
  }
  for (const { old, new: to } of changes.redirects) redirects.set(old, to);
}

/** Ids that a graph answers for, with the node each leads to. */
function answers({ nodes }: Graph): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id, properties } of nodes) {
    for (const one of [id, ...((properties.formerIds as string[] | undefined) ?? [])]) {
      assert.equal(found.get(one), undefined, `${one} leads to two`);
      found.set(one, id);
    }
  }
  return found;
}

/** What may vanish as pages come: topics, which are chosen over all texts, and nodes that hang on another's id. */
const lasting = new Set(['Person', 'Organization', 'Talk', 'Event', 'Series', 'Session']);

for (let seed = 1; seed <= 12; seed++) {
  test(`any batches are as good as all at once, seed ${seed}`, () => {
    const random = randomFrom(seed);
    const pages = somePages(random);
    const whole = link(inOrder(pages), new Map()).graph;
    const shuffled = pages
      .map((page) => ({ page, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ page }) => page);
    const kept: Kept = { frozen: new Map(), redirects: new Map() };
    let known = new Map<string, string>();
    let last: Graph = { nodes: [], relationships: [] };
    for (let count = 0; count < pages.length; ) {
      count = Math.min(pages.length, count + 1 + Math.floor(random() * (pages.length / 3)));
      const { graph, identity } = link(inOrder(shuffled.slice(0, count)), kept.frozen, [], kept.redirects);
      keep(kept, identity);
      const now = answers(graph);
      for (const [id, node] of known) assert.ok(now.has(id), `${id} (${node}) leads nowhere after ${count} pages`);
      const stays = graph.nodes.filter(({ label }) => lasting.has(label)).map(({ id }) => id);
      known = new Map([...now].filter(([, node]) => stays.includes(node)));
      last = graph;
    }
    assert.deepEqual(canonicalLines(last), canonicalLines(whole));
    const again = link(inOrder(pages), kept.frozen, [], kept.redirects);
    assert.deepEqual(again.graph, last, 'a second build changes nothing');
    assert.deepEqual(again.identity.assigned, []);
  });

  test(`decisions taken back leave no trace, seed ${seed}`, () => {
    const random = randomFrom(seed + 100);
    const pages = inOrder(somePages(random));
    const kept: Kept = { frozen: new Map(), redirects: new Map() };
    const first = link(pages, kept.frozen);
    keep(kept, first.identity);
    const decisions = [...Array(4)].map((_, index): IdentityDecision => {
      const label = random() < 0.5 ? 'Person' : 'Talk';
      const ids = first.graph.nodes.filter((node) => node.label === label).map(({ id }) => id);
      const [a, b] = [ids[Math.floor(random() * ids.length)]!, ids[Math.floor(random() * ids.length)]!];
      return { id: `d${index}`, decision: random() < 0.7 ? 'same' : 'different', of: [[a], [b]] };
    });
    for (const some of [decisions, decisions.slice(0, 2), decisions.slice(1)]) {
      const { graph, identity } = link(pages, kept.frozen, some, kept.redirects);
      keep(kept, identity);
      const now = answers(graph);
      for (const { of } of decisions) for (const [id] of of) assert.ok(now.has(id!), `${id} leads nowhere`);
      const newest = some.at(-1)!;
      const [a, b] = newest.of.map(([id]) => now.get(id!));
      if (newest.of[0]![0] !== newest.of[1]![0]) assert.equal(a === b, newest.decision === 'same');
    }
    const back = link(pages, kept.frozen, [], kept.redirects);
    assert.deepEqual(canonicalLines(back.graph), canonicalLines(first.graph));
    assert.deepEqual(
      back.graph.nodes.map(({ id }) => id),
      first.graph.nodes.map(({ id }) => id),
      'every id is as before',
    );
  });
}
