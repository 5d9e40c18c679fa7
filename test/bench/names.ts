/**
 * Measures which names are one person's: `npm run bench:names` tells which rows of the table of pairs hold, by class.
 * A quarter of the rows is set apart: only their figure is told, with `-- --apart`. `-- --common` holds the table of namesakes instead,
 * common names and rare ones.
 */
import { parseArgs } from 'node:util';
import { type CheckedPair, checkNamePair } from '../../graph/link/people/bench/check-name-pairs.ts';
import { readNamePairs } from '../../graph/link/people/bench/name-pairs.ts';

const { apart, common } = parseArgs({
  options: { apart: { type: 'boolean', default: false }, common: { type: 'boolean', default: false } },
}).values;
const rows = readNamePairs(common ? 'common-names.txt' : 'name-pairs.txt')
  .filter((pair) => pair.apart === apart)
  .map(checkNamePair);
const holds = ({ pair, found }: CheckedPair) => pair.expected === found;

const kinds = Map.groupBy(rows, ({ pair }) => pair.kind);
for (const [kind, list] of kinds) {
  console.log(`${kind}: ${list.filter(holds).length} of ${list.length}`);
  if (apart) continue;
  for (const { pair, found, why } of list.filter((row) => !holds(row))) {
    const [a, b] = pair.mentions;
    console.log(`  ${pair.expected}, found ${found}: ${a!.name} / ${b!.name} (${pair.why})${why ? `: ${why}` : ''}`);
  }
}
const count = (expected: string, found: string) =>
  rows.filter((row) => row.pair.expected === expected && row.found === found).length;
for (const expected of ['same', 'ask', 'different'])
  console.log(
    `expected ${expected}: ${['same', 'ask', 'different'].map((found) => `${count(expected, found)} ${found}`).join(', ')}`,
  );
console.log(`${rows.filter(holds).length} of ${rows.length} hold`);
