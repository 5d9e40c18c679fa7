/** What the heads of a timetable's columns say of the talks below, and which first rows are no heads. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../../page.ts';
import generic from './index.ts';

/** "Title | room | track" of each talk of a timetable with this first row. */
function placed(...heads: string[]): Promise<string[]> {
  const cell = (title: string, person: string) => `<td><b>${title}</b><br>${person}</td>`;
  const rows = `<tr><td>10:00</td>${cell('Growing cones at scale', 'Ada Quill')}${cell('Why needles fall', 'Bo Fenwick')}</tr>
<tr><td>11:00</td>${cell('Resin for the rest of us', 'Gus Holt')}${cell('Bark, slowly', 'Ines Jarvis')}</tr>`;
  return placedIn(`<tr>${heads.join('')}</tr>${rows}`);
}

async function placedIn(rows: string): Promise<string[]> {
  const html = `<!doctype html><html><head><title>PineCon 2021</title></head><body><h1>Schedule</h1><table>${rows}</table></body></html>`;
  const page = await openPage({ bytes: Buffer.from(html), url: 'https://pinecon.example/2021/schedule/' });
  return generic
    .parse(page)
    .flatMap((record) =>
      record.kind === 'talk' ? [[record.title, record.room, record.track].filter(Boolean).join(' | ')] : [],
    );
}

const titles = ['Growing cones at scale', 'Why needles fall', 'Resin for the rest of us', 'Bark, slowly'];
const below = (one: string, other: string) => titles.map((title, at) => `${title} | ${at % 2 === 0 ? one : other}`);

test('rooms and tracks over the columns are those of the talks below', async () => {
  assert.deepEqual(await placed('<th></th>', '<th>Elm Hall</th>', '<th>Oak Hall</th>'), below('Elm Hall', 'Oak Hall'));
  assert.deepEqual(
    await placed('<td>Time</td>', '<td>Elm Hall</td>', '<td>Oak Hall</td>'),
    below('Elm Hall', 'Oak Hall'),
  );
  assert.deepEqual(
    await placed('<th></th>', '<th>Roots track</th>', '<th>Leaves track</th>'),
    below('Roots track', 'Leaves track'),
  );
});

test('a first row with a text as long as a sentence, or of one cell for all, is no row of rooms', async () => {
  const sentence = 'Elm Hall opens at nine, and all who come before that may wait in the garden.';
  assert.deepEqual(await placed('<td></td>', '<td>Elm Hall</td>', `<td>${sentence}</td>`), titles);
  assert.deepEqual(await placed('<td></td>', '<td colspan="2">Elm Hall</td>'), titles);
});

test('over the hours stands no room; a row of a talk and its room, below another of that hour, is no row of rooms', async () => {
  assert.deepEqual(
    await placed('<td>Time</td>', '<td>Elm Hall</td>', '<td>Needles</td>'),
    below('Elm Hall', 'Needles'),
  );
  const talks = [
    ['Ada Quill', 'Elm Hall'],
    ['Bo Fenwick', 'Oak Hall'],
    ['Gus Holt', 'Elm Hall'],
    ['Ines Jarvis', 'Oak Hall'],
  ];
  const rows = talks.map(([person, room], at) => {
    const hour = at % 2 === 0 ? `<td rowspan="2">1${at}:00</td>` : '';
    return `<tr>${hour}<td><b>${titles[at]}</b><br>${person}</td><td>${room}</td></tr>`;
  });
  assert.deepEqual(await placedIn(rows.join('')), titles);
});
