/**
 * The pages of `fixtures/unseen` and `unseen-2`, written in the styles of many sites before the reader had seen any, and those of `fixtures/no-programme`,
 * which hold no talk. `docs/reading.md` gives the figures of the first reading of each.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goldPages, recordsOf } from '../../../test/bench/gold.ts';
import { measurePage, share, type Tallies } from '../../../test/bench/measure.ts';

const folder = (name: string): string => new URL(`fixtures/${name}/`, import.meta.url).pathname;

test('programmes of unknown sites are read, and little else is taken for a talk', async () => {
  const tallies: Tallies = new Map();
  for (const set of ['unseen', 'unseen-2', 'unseen-3', 'unseen-4'])
    for (const { page, known } of goldPages(folder(set), `${folder(set)}gold.jsonl`)) {
      const given = await recordsOf(page, 'generic');
      measurePage(page.file, given, known, tallies);
      for (const talk of given) if (talk.kind === 'talk') assert.ok(talk.confidence! >= 0.75, talk.title);
    }
  for (const field of ['title', 'person', 'affiliation', 'start', 'end', 'room'] as const) {
    const { precision, recall } = share(tallies.get(field)!);
    assert.ok(precision >= 0.95, `${field}: precision ${precision}`);
    assert.ok(recall >= 0.85, `${field}: recall ${recall}`);
  }
});

test('pages that are no programme give no talk', async () => {
  const pages = goldPages(folder('no-programme'), `${folder('no-programme')}gold.jsonl`);
  assert.ok(pages.length >= 15);
  for (const { page } of pages) {
    const talks = (await recordsOf(page, 'generic')).filter((record) => record.kind === 'talk');
    assert.deepEqual(
      talks.map((talk) => talk.title),
      [],
      page.file,
    );
  }
});
