/** Pages that come, change and go in any order, built each time with what is remembered, end in the graph of those left. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { importPaths } from '../crawlers/import.ts';
import { build } from '../graph/build.ts';
import { randomNumbers } from '../graph/link/people/random.ts';
import { embeddedStore } from '../graph/stores/embedded.ts';
import { createWorkspace, type Workspace } from '../workspace/workspace.ts';
import { canonicalLines } from './support/canonical-graph.ts';
import { graphIn } from './support/graph-in.ts';
import { oneDaySchedule } from './support/schedules.ts';

const root = mkdtempSync(join(tmpdir(), 'confgraph-changes-'));
after(() => rmSync(root, { recursive: true, force: true }));

const people = ['Ada J. Marlow', 'Ada Marlow', 'A. Marlow', 'Björn Ask', 'Chidi Okoro', 'Gwen Pryce', 'Emeka Eze'];
const subjects = ['TideSQL', 'soft anchors', 'rope physics', 'BUOY meshes', 'harbour maps', 'tide tables'];

interface Page {
  url: string;
  file: string;
}

/** Writes what a page of an edition says at a step. */
function writePage(random: () => number, series: string, year: number, step: number): Page {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const slug = series.toLowerCase().replaceAll(' ', '-');
  const talks = Array.from({ length: 2 + Math.floor(random() * 4) }, (_, index) => {
    const prose = Array.from(
      { length: 5 },
      () => `We look at ${pick(subjects)} and at ${pick(subjects)}, step ${step}.`,
    );
    const persons = [...new Set([pick(people), pick(people)])].map(
      (name, at) => `<person id="${index}${at}">${name}</person>`,
    );
    return `<event id="${index}"><start>${10 + index}:00</start><duration>00:45</duration><room>Quay</room><slug>talk_${index}</slug>
      <title>${pick(['On', 'Beyond', 'Why'])} ${pick(subjects)} ${pick(['at sea', 'for all'])}</title><subtitle/><track>Main</track><type>lecture</type>
      <language>en</language><abstract>${prose.join(' ')}</abstract><description/><persons>${persons.join('')}</persons><links/></event>`;
  });
  mkdirSync(join(root, 'pages'), { recursive: true });
  const file = join(root, 'pages', `${slug}-${year}-${step}.xml`);
  writeFileSync(file, oneDaySchedule(series, year, talks));
  // What was seen last counts.
  utimesSync(file, 1_700_000_000 + step, 1_700_000_000 + step);
  return { url: `https://${slug}.test/${year}/schedule.xml`, file };
}

async function bring(workspace: Workspace, { url, file }: Page): Promise<void> {
  assert.deepEqual((await importPaths(workspace, [file], { url })).failed, []);
}

for (const { seed, first } of [
  { seed: 3, first: 3 },
  { seed: 11, first: 3 },
  { seed: 7, first: 30 },
]) {
  test(`whatever comes, changes and goes after ${first} pages, seed ${seed}`, async () => {
    const random = randomNumbers(seed);
    const workspace = createWorkspace(join(root, `workspace-${seed}`));
    const store = embeddedStore(workspace.graphDirectory);
    const present = new Map<string, Page>();
    let inPart = 0;
    for (let step = 0; step < 10; step++) {
      for (let count = step === 0 ? first : 1; count > 0; count--) {
        const series = ['Reef Days', 'Hill Meet'][Math.floor(random() * 2)]!;
        const page = writePage(random, series, 2016 + Math.floor(random() * Math.max(4, first)), step);
        await bring(workspace, page);
        present.set(page.url, page);
      }
      const [gone] = [...present.keys()];
      if (random() < 0.3 && present.size > 2) {
        workspace.database.prepare('DELETE FROM capture WHERE page = ?').run(gone!);
        present.delete(gone!);
      }
      if (step === 4) truncateSync(workspace.memoFile, 5000);
      if (step === 6) rmSync(workspace.memoFile);
      const loads: number[] = [];
      const report = await build(workspace, store, {
        onProgress: ({ stage, done, total }) => stage === 'load' && loads.push(done / total),
      });
      assert.ok(report.linked, `step ${step}`);
      // Of a load that writes only what changes nothing is told but its end.
      if (loads.length === 1) inPart++;
      assert.ok(!(await build(workspace, store)).linked, 'a second build finds nothing new');
    }
    if (first > 3) assert.ok(inPart > 0, 'among many pages few changes are written by themselves');
    const whole = createWorkspace(join(root, `whole-${seed}`));
    const wholeStore = embeddedStore(whole.graphDirectory);
    for (const page of present.values()) await bring(whole, page);
    await build(whole, wholeStore);
    assert.deepEqual(canonicalLines(await graphIn(store)), canonicalLines(await graphIn(wholeStore)));
    whole.close();
    workspace.close();
  });
}
