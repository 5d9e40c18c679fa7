import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../page.ts';
import { parsePage } from '../parse.ts';
import { materialKind } from './materials.ts';

const cases: [url: string, label: string | undefined, kind: string | undefined][] = [
  ['https://oak.example/roots.pdf', 'Slides (PDF)', 'slides'],
  ['https://oak.example/roots.pdf', 'Vortragsfolien', undefined],
  ['https://oak.example/roots.pdf', 'Folien', 'slides'],
  ['https://oak.example/roots.odp', undefined, 'slides'],
  ['https://oak.example/r?id=7', 'Recording', 'video'],
  ['https://oak.example/roots.webm', 'Roots that talk', 'video'],
  ['https://youtu.be/abc', undefined, 'video'],
  ['https://oak.example/roots.mp3', 'Download', 'audio'],
  ['https://doi.org/10.1/2', undefined, 'paper'],
  ['https://oak.example/roots.pdf', 'Pre-print', 'paper'],
  ['https://github.com/ada/roots', 'roots', 'code'],
  ['https://oak.example/roots.pdf', 'roots.pdf', undefined],
  ['https://ada.example/', 'Home page', undefined],
  ['not an address', 'Codex of moss', undefined],
];

test('tells what a material is by its label, else by its address, else not', () => {
  for (const [url, label, kind] of cases) assert.equal(materialKind(url, label), kind, `${label} ${url}`);
});

test('every talk that is read has its materials by kind', async () => {
  const page = await openPage({
    url: 'https://oak.example/talk/7',
    bytes: Buffer.from(
      '<!DOCTYPE html><title>Roots - OakConf 2017</title><section class="wafer wafer-talk"><h1>Roots</h1><p>Speaker: <a href="/users/ada/">Ada Elm</a></p><ul id="urls"><li><a href="/r.pdf">Slides</a></li><li><a href="/r">More</a></li></ul></section>',
    ),
  });
  const talk = parsePage(page).records.find((record) => record.kind === 'talk');
  assert.deepEqual(talk?.links, [
    { url: 'https://oak.example/r.pdf', label: 'Slides', kind: 'slides' },
    { url: 'https://oak.example/r', label: 'More' },
  ]);
});
