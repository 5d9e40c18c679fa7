/**
 * `npm run fixture ID FILE… -- [--url URL] [--case NAME] [--into FOLDER]`: takes files as fixtures of a platform, and writes beside each what its
 * parser makes of it now. Read that file before committing it: it says what is, not what should be. A file already
 * among the fixtures stays, and its expectation is written anew.
 */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openPage, type PageForm } from '../../parsers/page.ts';
import { detectPlatform, platformById, platforms } from '../../parsers/registry.ts';
import { type Expectation, expectationSuffix, statedRecords } from '../../test/support/expectation.ts';

const endings: Partial<Record<PageForm, string>> = {
  html: '.html',
  text: '.txt',
  json: '.json',
  xml: '.xml',
  ics: '.ics',
  pdf: '.pdf',
};
const root = join(import.meta.dirname, '../../parsers/platforms');

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, case: { type: 'string' }, into: { type: 'string' } },
  });
  const [id, ...files] = positionals;
  if (id === undefined || files.length === 0)
    return wrong('npm run fixture ID FILE… -- [--url URL] [--case NAME] [--into FOLDER]');
  const platform = platformById(id);
  if (!platform)
    return wrong(
      `no platform ${id}; there are ${platforms.map((one) => one.id).join(', ')}. npm run platform new ${id} makes one.`,
    );
  if (values.url !== undefined && !URL.canParse(values.url))
    return wrong(`--url ${values.url}: not an absolute address`);
  for (const file of files) {
    if (!existsSync(file)) return wrong(`${file}: no such file`);
    await write(id, file, values.into ?? join(root, id, 'fixtures'), values.url, values.case);
  }
  return 0;
}

async function write(
  id: string,
  file: string,
  folder: string,
  url: string | undefined,
  name: string | undefined,
): Promise<void> {
  const bytes = readFileSync(file);
  const inPlace = resolve(dirname(file)) === resolve(folder) && name === undefined;
  const stem = inPlace ? basename(file).replace(/\.[^.]+$/, '') : (name ?? basename(file).replace(/\.[^.]+$/, ''));
  const form = (await openPage({ bytes, url })).form;
  const target = join(folder, inPlace ? basename(file) : `${stem}${endings[form] ?? '.html'}`);
  const expected = join(folder, stem + expectationSuffix);
  const known = existsSync(expected) ? (JSON.parse(readFileSync(expected, 'utf8')) as Expectation) : undefined;
  if (!inPlace) copyFileSync(file, target);
  const address = url ?? known?.url;
  const page = await openPage({ bytes, url: address });
  const records = statedRecords(page, id);
  writeFileSync(
    expected,
    `${JSON.stringify({ ...(address === undefined ? {} : { url: address }), records }, null, 2)}\n`,
  );
  console.log(
    `${expected}: ${records.length} ${records.length === 1 ? 'record' : 'records'}. Check them against the page; the people in a fixture are invented.`,
  );
  const claimant = detectPlatform(page)?.id;
  if (id !== 'generic' && claimant !== id)
    console.log(
      `  ${id} does not claim this page${claimant === undefined ? '' : `, ${claimant} does`}: its test fails until "detect" in parsers/platforms/${id}/index.ts is at least 0.5 here.`,
    );
}

function wrong(message: string): number {
  console.error(message);
  return 2;
}

process.exitCode = await main();
