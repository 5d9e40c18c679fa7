/**
 * A page saved as text gives the records that its HTML gives, of the kinds of pages that people save: whatever the text
 * tells is told alike, and what it cannot tell is named here.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { openPage } from '../parsers/page.ts';
import { parsePage } from '../parsers/parse.ts';
import { compareFacts, figuresText } from './support/compare.ts';
import { htmlToText } from './support/html-text.ts';
import { factsOfRecords } from './support/record-facts.ts';
import { shared, withoutShared } from './support/shared.ts';

const platforms = join(import.meta.dirname, '../parsers/platforms');

/** What text loses: the name of the event stands in the page's title, states are pictures or classes. */
const openConferenceWare = ['event', 'status'];
/** Track, session and type stand in one line, and the room beside its building. */
const indico = ['track', 'session', 'type', 'room', 'topic', 'description'];

/** A fixture of a platform; what its text does not tell. */
const ours: [string, string[]][] = [
  ['openconferenceware/fixtures/session', openConferenceWare],
  ['openconferenceware/fixtures/user', openConferenceWare],
  ['indico/fixtures/contribution', indico],
  ['indico/fixtures/contribution-indico2', indico],
  ['indico/fixtures/microconferences', indico],
  ['trip-report/fixtures/blogger', []],
  ['trip-report/fixtures/wordpress', ['abstract']],
];

/** Where nothing but a space stands between several names, text does not tell where one ends. */
const runTogether = /^contrib_2020_25\.html$/;

/** Pages of the corpora, by folder. */
const real: [string, RegExp, string[]][] = [
  ['openconferenceware', /^(?:user|session|proposal|track)_\d+\.html$/, openConferenceWare],
  ['indico', /^contrib_20\d\d_\d+\.html$/, [...indico, 'abstract']],
];

async function factsOf(source: string, file: string, url?: string) {
  const page = await openPage({ bytes: Buffer.from(source), file, url });
  return factsOfRecords(parsePage(page).records);
}

/** Asserts that the text says nothing that the markup does not, and leaves out only what it may. */
async function compare(html: string, url: string | undefined, lost: readonly string[]): Promise<string> {
  const figures = compareFacts(await factsOf(htmlToText(html), 'page.txt'), await factsOf(html, 'page.html', url));
  for (const { field, wrong, missing } of figures) {
    if (lost.includes(field)) continue;
    assert.deepEqual({ field, wrong, missing }, { field, wrong: [], missing: [] });
  }
  return figuresText(figures);
}

describe('our own pages, and as text', () => {
  for (const [path, lost] of ours) {
    test(path, async (context) => {
      const html = readFileSync(join(platforms, `${path}.html`), 'utf8');
      const { url } = JSON.parse(readFileSync(join(platforms, `${path}.expected.json`), 'utf8')) as { url?: string };
      context.diagnostic(await compare(html, url, lost));
    });
  }
});

describe('real pages, and as text', () => {
  for (const [folder, wanted, lost] of real) {
    test(folder, { skip: withoutShared('corpus', folder) }, async () => {
      const [, ...rows] = readFileSync(shared('corpus', folder, 'INDEX.tsv'), 'utf8')
        .trim()
        .split('\n');
      const pages = rows
        .map((row) => row.split('\t'))
        .filter(([file]) => wanted.test(file!) && !runTogether.test(file!));
      assert.ok(pages.length > 5);
      for (const [file, url] of pages)
        await compare(readFileSync(shared('corpus', folder, file!), 'utf8'), url, lost).catch((cause) => {
          throw new Error(`${file}: ${(cause as Error).message}`, { cause });
        });
    });
  }
});
