import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openPage } from '../../page.ts';
import { parsePage } from '../../parse.ts';
import { exportCovers } from './covers.ts';

const site = 'https://oakton.wordcamp.org/2026';

async function coveredBy(file: string): Promise<{ covered: string[]; links: string[] }> {
  const bytes = readFileSync(join(import.meta.dirname, 'fixtures', file));
  const url = `${site}/wp-json/wp/v2/${file.replace('.json', '')}?per_page=100&_embed`;
  const page = await openPage({ bytes, url, contentType: 'application/json' });
  const links = (JSON.parse(String(bytes)) as { link: string }[]).map(({ link }) => link);
  return { covered: exportCovers(page, parsePage(page).records), links };
}

test('sessions and speakers whose text the interface gives need no page of their own', async () => {
  for (const file of ['sessions.json', 'speakers.json']) {
    const { covered, links } = await coveredBy(file);
    assert.ok(covered.length > 0, file);
    for (const one of covered) assert.ok(links.includes(one), one);
  }
});

test('what it gives without text keeps its page', async () => {
  const { covered, links } = await coveredBy('sessions.json');
  assert.ok(covered.length < links.length, `${covered.length} of ${links.length}`);
});
