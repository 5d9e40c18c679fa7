/**
 * What becomes of ids and decisions over the life of a workspace: pages come, change and go, things are merged, split and
 * forgotten, and all that is taken back again, in any order.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalLines } from '../../test/support/canonical-graph.ts';
import { answers, inOrder, type Kept, keep, rememberingMemo, somePages } from '../../test/support/some-pages.ts';
import type { DecidedLabel, ForgetDecision, IdentityDecision } from '../decisions.ts';
import type { Graph } from '../model.ts';
import { forgetEntry } from '../withhold/entry.ts';
import { withholding } from '../withhold/records.ts';
import type { LinkPage } from './input.ts';
import { link } from './link.ts';
import { randomNumbers } from './people/random.ts';

const lasting: { [label: string]: DecidedLabel } = { Person: 'person', Organization: 'organization', Talk: 'talk' };

/** The mentions that each person, organization and talk is made of, by id. */
function mentionsOf({ nodes, relationships }: Graph): Map<string, Set<string>> {
  const parts = new Map(nodes.map(({ id, properties }) => [id, (properties.mentions as string[] | undefined) ?? []]));
  const found = new Map<string, Set<string>>();
  for (const { id, label } of nodes) {
    const kind = lasting[label];
    if (kind) found.set(id, new Set(parts.get(id)!.map((mention) => `${kind}:${mention}`)));
  }
  for (const { type, from, to } of relationships)
    if (type === 'HAS_ROLE') for (const mention of parts.get(to)!) found.get(from)?.add(`person:${mention}`);
  return found;
}

/** A workspace that is linked after every step, and what has to hold each time. */
class Life {
  readonly present = new Map<string, LinkPage>();
  readonly kept: Kept = { frozen: new Map(), redirects: new Map() };
  readonly memo = rememberingMemo();
  decisions: IdentityDecision[] = [];
  forgotten: ForgetDecision[] = [];
  graph: Graph = { nodes: [], relationships: [] };
  /** Every id that was ever given, with all that it ever stood for. */
  private readonly given = new Map<string, Set<string>>();
  private count = 0;

  pages(): LinkPage[] {
    const without = withholding(this.forgotten);
    return inOrder([...this.present.values()]).map((page) => ({
      ...page,
      records: without.records(page, page.records),
    }));
  }

  link(what: string): void {
    const pages = this.pages();
    const { frozen, redirects } = this.kept;
    const { graph, identity } = link(pages, frozen, this.decisions, redirects, undefined, this.memo);
    keep(this.kept, identity);
    const again = link(pages, frozen, this.decisions, redirects);
    assert.deepEqual(again.graph, graph, `${what}: linked again, without what was remembered, it is the same`);
    assert.deepEqual(again.identity.assigned, [], what);
    this.graph = graph;
    this.hold(what);
  }

  private hold(what: string): void {
    const now = answers(this.graph);
    const made = mentionsOf(this.graph);
    const owner = new Map<string, string>();
    for (const [id, mentions] of made) {
      for (const mention of mentions) {
        assert.equal(owner.get(mention), undefined, `${what}: ${mention} is of two`);
        owner.set(mention, id);
      }
      const before = this.given.get(id);
      const own = before === undefined || [...mentions].some((mention) => before.has(mention));
      assert.ok(own, `${what}: ${id} was given to something else`);
      this.given.set(id, new Set([...(before ?? []), ...mentions]));
    }
    for (const [label, ids] of this.kept.frozen) {
      for (const [mention, id] of ids) {
        if (owner.has(`${label}:${mention}`))
          assert.ok(now.has(id), `${what}: ${id} leads nowhere, though its page is there`);
      }
    }
    for (const { of, decision } of this.undisputed()) {
      const [a, b] = of.map((side) => new Set(side.flatMap((mention) => owner.get(mention) ?? [])));
      const both = new Set([...a!, ...b!]);
      if (decision === 'same') assert.ok(both.size <= 1, `${what}: decided to be one, and is ${[...both]}`);
      else for (const id of a!) assert.ok(!b!.has(id), `${what}: ${id} was decided to be two`);
    }
  }

  /** Decisions on mentions that no other decision speaks of. */
  private undisputed(): IdentityDecision[] {
    const spoken = this.decisions.map(({ of }) => new Set(of.flat()));
    return this.decisions.filter((_, at) =>
      spoken.every((other, index) => index === at || [...other].every((item) => !spoken[at]!.has(item))),
    );
  }

  /** Decides as the commands do: of the whole of two things, or of a part of one. */
  decide(random: () => number): string {
    const kind = (['Person', 'Organization', 'Talk'] as const)[Math.floor(random() * 3)]!;
    const made = mentionsOf(this.graph);
    const things = this.graph.nodes.filter(({ label, id }) => label === kind && made.get(id)!.size > 0);
    const pick = () => things[Math.floor(random() * things.length)]!;
    const [a, b] = [pick(), pick()];
    const id = `d${++this.count}`;
    const side = (of: string) => [of, ...[...made.get(of)!].sort()];
    const parts = [...made.get(a.id)!].sort();
    if (a === b && parts.length < 2) return 'nothing is decided';
    // An organization's mention is a spelling: what is split off is chosen by pages elsewhere.
    if (a === b && kind === 'Organization') return 'nothing is decided';
    const decision: IdentityDecision =
      a === b
        ? { id, decision: 'split', of: [[a.id, ...parts.slice(1)], parts.slice(0, 1)] }
        : { id, decision: random() < 0.7 ? 'same' : 'different', of: [side(a.id), side(b.id)] };
    this.decisions.push(decision);
    return `${id}: ${decision.decision} ${decision.of.map((items) => items[0]).join(' ')}`;
  }
}

/** People whose names nobody shares a word with. */
const asking = ['Emeka Eze', 'Dunja Petrić', 'Björn Ask'];

for (let seed = 1; seed <= 6; seed++) {
  test(`ids and decisions last whatever comes, seed ${seed}`, () => {
    const random = randomNumbers(seed * 977);
    const drawn = somePages(random, 30);
    const pool = drawn
      .map((page) => ({ at: random(), page }))
      .sort((a, b) => a.at - b.at)
      .map(({ page }) => page);
    const life = new Life();
    const bring = (most: number) => {
      for (const page of pool.splice(0, 1 + Math.floor(random() * most))) life.present.set(page.key, page);
      return 'pages come';
    };
    const somePage = () => [...life.present.values()][Math.floor(random() * life.present.size)]!;
    bring(8);
    bring(8);
    life.link('the first pages');
    for (let step = 0; step < 14; step++) {
      const chance = random();
      let what: string;
      if (chance < 0.3 && pool.length > 0) what = bring(5);
      else if (chance < 0.6) what = life.decide(random);
      else if (chance < 0.7 && life.decisions.length > 0) {
        const [back] = life.decisions.splice(Math.floor(random() * life.decisions.length), 1);
        what = `${back!.id} is taken back`;
      } else if (chance < 0.8) {
        const page = somePage();
        const [first, ...rest] = page.records;
        const changed = first?.kind === 'talk' ? { ...first, abstract: `Now told otherwise, ${step}.` } : first!;
        life.present.set(page.key, { ...page, sha256: `changed${step}`, records: [changed, ...rest] });
        what = `${page.key} changes`;
      } else if (chance < 0.88 && life.present.size > 4) {
        const page = somePage();
        life.present.delete(page.key);
        pool.push(page);
        what = `${page.key} goes`;
      } else if (life.forgotten.length > 0 && chance < 0.93) {
        life.forgotten.pop();
        what = 'a forgetting is taken back';
      } else {
        const name = asking[Math.floor(random() * asking.length)]!;
        const entry = forgetEntry([name], [], [], 'everywhere', life.forgotten);
        life.forgotten.push({ ...entry, id: `f${step}` } as ForgetDecision);
        what = `${name} is forgotten`;
      }
      life.link(`seed ${seed}, step ${step}, ${what}`);
      const given = /^(\S+) .* is forgotten$/.exec(what)?.[1];
      if (given) assert.ok(!JSON.stringify(life.graph).includes(given), `${given} is in the graph`);
    }

    life.decisions = [];
    life.forgotten = [];
    for (const page of drawn) life.present.set(page.key, page);
    life.link('all is as it was drawn');
    assert.deepEqual(canonicalLines(life.graph), canonicalLines(link(life.pages(), new Map()).graph));
    for (let index = 0; index < 4; index++) life.decide(random);
    life.link('decided on all');
    const clone = link(life.pages(), new Map(), life.decisions).graph;
    assert.deepEqual(
      canonicalLines(life.graph),
      canonicalLines(clone),
      'in a clone, which has given other ids, the same is decided',
    );
  });
}
