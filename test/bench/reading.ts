/**
 * `npm run bench:reading`: how well a reader that does not know the platform reads its pages. Without arguments all
 * corpora beside the project and all fixtures, against what the platforms' own parsers make of them (the corpus tests hold those against
 * the platforms' exports). With a folder and a gold file: those pages. `docs/reading.md` tells of the gold file.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parsePage } from '../../parsers/parse.ts';
import type { PageRecord } from '../../parsers/records.ts';
import { detectPlatform } from '../../parsers/registry.ts';
import { goldPages, type Known, opens, recordsOf } from './gold.ts';
import { addTallies, type Difference, measurePage, type Tallies, tallyLines } from './measure.ts';
import { type BenchPage, corpusPages, fixturePages } from './pages.ts';

const usage = `usage: npm run bench:reading -- [--group NAME]… [--platform ID] [--differences]
       npm run bench:reading -- FOLDER --gold FILE [--platform ID] [--differences]
  --group NAME    only this corpus ("indico", "fixtures/sched"); may be repeated
  --gold FILE     JSON Lines: the records known, as "confgraph parse" prints them, each with "file"; see docs/reading.md
  --platform ID   the reader measured; generic where absent, "auto" lets confgraph choose
  --differences   lists what was wrong and missing`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      gold: { type: 'string' },
      platform: { type: 'string', default: 'generic' },
      group: { type: 'string', multiple: true },
      differences: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help || positionals.length > 1 || (positionals.length === 1) !== (values.gold !== undefined)) {
    console.error(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const platform = values.platform === 'auto' ? undefined : values.platform;
  const read = positionals[0] ? goldPages(positionals[0], values.gold!) : await ownPages(values.group);
  const groups = new Map<string, Group>();
  for (const { page, known } of read) {
    const group: Group = groups.get(page.group) ?? { tallies: new Map(), pages: 0, differences: [] };
    groups.set(page.group, group);
    group.pages += 1;
    const given = await recordsOf(page, platform);
    group.differences.push(...measurePage(page.file, given, known, group.tallies));
  }
  const real: Tallies = new Map();
  const written: Tallies = new Map();
  for (const [name, { tallies, pages, differences }] of groups) {
    addTallies(name.startsWith('fixtures/') ? written : real, tallies);
    console.log(`${name} (${pages} pages)               known given right`);
    for (const line of tallyLines(tallies)) console.log(line);
    if (values.differences)
      for (const { file, field, kind, text } of differences)
        console.log(`    ${kind} ${field} in ${file}: ${text.slice(0, 220)}`);
  }
  for (const [name, tallies] of [
    ['all real pages', real],
    ['all fixtures', written],
  ] as const) {
    if (tallies.size === 0) continue;
    console.log(name);
    for (const line of tallyLines(tallies)) console.log(line);
  }
}

interface Group {
  tallies: Tallies;
  pages: number;
  differences: Difference[];
}

/** Corpus and fixtures. Machine exports are left out: no reader of pages is meant for them. */
async function ownPages(only: readonly string[] | undefined): Promise<Known[]> {
  const wanted = (page: BenchPage): boolean => only === undefined || only.includes(page.group);
  const found: Known[] = [];
  for (const page of corpusPages().filter(wanted)) {
    const opened = await opens(page);
    if (!opened || !/^(?:html|text|pdf)$/.test(opened.form)) continue;
    const own = detectPlatform(opened);
    found.push({ page, known: own ? parsePage(opened, { platform: own.id }).records : [] });
  }
  for (const page of fixturePages().filter(wanted)) {
    const opened = await opens(page);
    if (!opened || !/^(?:html|text)$/.test(opened.form)) continue;
    const { records } = JSON.parse(readFileSync(page.expected, 'utf8')) as { records: PageRecord[] };
    found.push({ page, known: records });
  }
  return found;
}

await main();
