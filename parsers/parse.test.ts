/** What holds for the records of every platform. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from './page.ts';
import { parsePage } from './parse.ts';

const schedule = (
  abstract: string,
) => `<?xml version="1.0"?><schedule><conference><title>Reef Days 2019</title></conference>
<day index="1" date="2019-05-04"><room name="Quay"><event id="7"><start>10:00</start><duration>00:30</duration><title>Soft anchors</title>
<type>lecture</type><abstract>${abstract}</abstract><persons><person id="3">Ada Marlow</person></persons></event></room></day></schedule>`;

const calendar = (text: string) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:7\r\nDTSTART:20190504T100000Z\r\nDTEND:20190504T103000Z\r\nSUMMARY:Soft anchors - Ada Marlow\r\nDESCRIPTION:${text}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

async function abstracts(source: string): Promise<(string | undefined)[]> {
  const page = await openPage({ bytes: Buffer.from(source), url: 'https://reef.example/2019/schedule' });
  return parsePage(page).records.flatMap((record) => (record.kind === 'talk' ? [record.abstract] : []));
}

test('no text of a record holds an address of mail, whichever platform read it', async () => {
  for (const form of [schedule, calendar]) {
    assert.deepEqual(await abstracts(form('Ask ada@reef.example for a rope.')), ['Ask for a rope.']);
    assert.deepEqual(await abstracts(form('Ropes, as @ada says.')), ['Ropes, as @ada says.']);
    assert.deepEqual(await abstracts(form('ada@reef.example')), [undefined]);
  }
});
