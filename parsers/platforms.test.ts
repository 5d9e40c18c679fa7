/**
 * What holds for every platform: each folder in `platforms/` is found by itself, with its fixtures. A fixture is a page
 * `<case>.<ext>` and beside it `<case>.expected.json` with `{ url, records }`, written or checked by hand.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import * as cheerio from 'cheerio';
import { type Expectation, statedRecords, expectationSuffix as suffix } from '../test/support/expectation.ts';
import { collapse, openPage, type Page } from './page.ts';
import { recordSchema } from './records.ts';
import { detectPlatform, platforms } from './registry.ts';

const root = new URL('./platforms/', import.meta.url);

function readExpectation(folder: URL, name: string): Expectation {
  return JSON.parse(readFileSync(new URL(name + suffix, folder), 'utf8')) as Expectation;
}

async function openFixture(folder: URL, file: string, url: string | undefined): Promise<Page> {
  return await openPage({ bytes: readFileSync(new URL(file, folder)), url });
}

/** All evidence within records, however deep. */
function quotesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'evidence' in value ? [(value.evidence as { quote: string }).quote] : [];
  return [...own, ...Object.values(value).flatMap(quotesOf)];
}

/** The text of a page, white space collapsed; of JSON, of all its values. */
function textOf(page: Page): string {
  if (page.form === 'html') return collapse(page.$().root().text());
  if (page.form === 'xml') return collapse(cheerio.load(page.source, { xml: true }).root().text());
  // iCalendar folds its lines and escapes commas, as markup escapes its brackets.
  if (page.form === 'ics')
    return collapse(
      page.source.replace(/\r?\n[ \t]/g, '').replace(/\\([\\;,n])/gi, (_, one) => (one === 'n' ? ' ' : one)),
    );
  if (page.form !== 'json') return collapse(page.source);
  const values: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
    else values.push(String(value));
  };
  collect(page.json());
  return collapse(values.join('\n'));
}

for (const platform of platforms) {
  const folder = new URL(`${platform.id}/fixtures/`, root);
  describe(`platform ${platform.id}`, () => {
    const entries = readdirSync(folder, { withFileTypes: true });
    // Folders hold pages that are measured together and not one by one.
    const files = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
    const cases = files.filter((file) => file.endsWith(suffix)).map((file) => file.slice(0, -suffix.length));

    test('has fixtures, each a page with its expectation', () => {
      assert.ok(cases.length > 0, `${platform.id} has no fixtures/<case>${suffix}`);
      const pages = files.filter((file) => !file.endsWith(suffix));
      assert.deepEqual(pages.map((file) => file.replace(/\.[^.]+$/, '')).sort(), [...cases].sort());
    });

    test('finds nothing on empty pages', async () => {
      const empty = [
        '',
        ' \n',
        '<!DOCTYPE html><html><head></head><body></body></html>',
        '<?xml version="1.0"?><a/>',
        '{}',
      ];
      for (const text of empty) {
        const page = await openPage({ bytes: Buffer.from(text) });
        assert.ok(platform.detect(page) < 0.5, `claims the page ${JSON.stringify(text)}`);
        assert.deepEqual(platform.parse(page), []);
      }
    });

    for (const name of cases) {
      const expected = readExpectation(folder, name);
      const file = files.find((one) => one.startsWith(`${name}.`) && !one.endsWith(suffix))!;

      test(`reads ${file}`, async () => {
        const page = await openFixture(folder, file, expected.url);
        if (platform.id !== 'generic') {
          const claims = platforms.filter((one) => one.id !== 'generic' && one.detect(page) >= 0.5);
          assert.equal(
            detectPlatform(page)?.id,
            platform.id,
            `detected wrongly; ${claims.map((one) => one.id)} claim it`,
          );
          assert.deepEqual(
            claims.map((one) => one.id),
            [platform.id],
            'claimed by exactly one platform',
          );
        }
        // A field that the schema does not know would be lost without a word.
        for (const record of platform.parse(page)) assert.deepEqual(plain(recordSchema.parse(record)), plain(record));
        assert.deepEqual(statedRecords(page, platform.id), expected.records);
      });

      test(`quotes what ${file} says`, async () => {
        const page = await openFixture(folder, file, expected.url);
        const text = textOf(page);
        for (const quote of quotesOf(platform.parse(page)))
          assert.ok(text.includes(quote), `not on the page: ${quote}`);
      });
    }
  });
}

/** Without fields that are undefined. */
function plain(record: object): unknown {
  return JSON.parse(JSON.stringify(record));
}
