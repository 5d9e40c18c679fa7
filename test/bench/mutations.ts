/**
 * `npm run bench:mutations`: ten thousand damaged pages of the corpora and fixtures, always the same. None may crash a parser, keep it
 * longer than its size allows, or give a person whose name is not on the page. Exits with 1 where one does.
 */

import { readMutated } from './mutated.ts';
import { corpusPages, fixturePages } from './pages.ts';

const count = Number(process.env.COUNT ?? 10_000);
const seed = Number(process.env.SEED ?? 2026);
const pages = [...corpusPages(), ...fixturePages()].filter(
  ({ file, bytes }) => !/\.pdf$/.test(file) && bytes.length < 400_000,
);
const started = process.cpuUsage();
const { faults, slowest } = await readMutated(pages, {
  count,
  seed,
  limit: 1500,
  onProgress: (done, found) => console.error(`${done} of ${count}, ${found.length} faults`),
});
const { user } = process.cpuUsage(started);
for (const { kind, page, number, how, parser, text } of faults)
  console.log(`${kind} #${number} ${page} (${how.join(', ')}) as ${parser}: ${text.slice(0, 700)}`);
console.log(
  `${count} damaged pages of ${pages.length}, each read twice (seed ${seed}): ${faults.length} faults; slowest ${slowest.toFixed(0)} ms of CPU for 100 kB; ${(user / 1e6).toFixed(0)} s of CPU`,
);
if (faults.length > 0) process.exitCode = 1;
