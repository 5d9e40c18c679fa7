/** When a talk of an unknown site begins: what the page says to machines, and which of its attributes say nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../../page.ts';
import generic from './index.ts';

async function starts(when: (day: number) => string): Promise<(string | undefined)[]> {
  const card = (title: string, person: string, day: number) =>
    `<div class="session"><h3 class="title"><a href="/talks/${day}">${title}</a></h3><p class="speaker">${person}</p>${when(day)}</div>`;
  const body = `<h1>Programme</h1>${card('Growing cones at scale', 'Ada Quill', 4)}${card('Why needles fall', 'Bo Fenwick', 5)}${card('Resin for the rest of us', 'Gus Holt', 6)}`;
  const html = `<!doctype html><html><head><title>PineCon 2021</title></head><body>${body}</body></html>`;
  const page = await openPage({ bytes: Buffer.from(html), url: 'https://pinecon.example/2021/schedule/' });
  return generic.parse(page).flatMap((record) => (record.kind === 'talk' ? [record.startsAt] : []));
}

const iso = (day: number) => `2021-05-0${day}T09:30:00+02:00`;

test('<time datetime> and <abbr title> tell a start', async () => {
  const all = [4, 5, 6].map(iso);
  assert.deepEqual(await starts((day) => `<p><time datetime="${iso(day)}">in the morning</time></p>`), all);
  assert.deepEqual(await starts((day) => `<p><abbr class="when" title="${iso(day)}">in the morning</abbr></p>`), all);
});

test('the title of another element tells none', async () => {
  const none = [undefined, undefined, undefined];
  assert.deepEqual(await starts((day) => `<p><span title="${iso(day)}">slides were added</span></p>`), none);
});
