/** What holds for the records of every platform. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from './page.ts';
import { parsePage } from './parse.ts';
import { saltedMailHash } from './reading/mail-hash.ts';

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

test('an address that holds the hash of a mail address is in no record; of a person the hash stays, salted', async () => {
  const hash = 'd41aa98f00b204e9800998ecf8427e55';
  const photo = `https://secure.gravatar.com/avatar/${hash}?s=200`;
  const card = (image: string) =>
    `<title>Ada Marlow</title><div itemscope itemtype="https://schema.org/Person"><h1 itemprop="name">Ada Marlow</h1>
     <img itemprop="image" src="${image}"><a itemprop="url" href="https://gravatar.com/${hash}">Profile</a>
     <p itemprop="description">Ada builds anchors for reefs and teaches others how ropes are made to hold.
     See ${photo} (or gravatar.com/${hash}).</p></div>`;
  const read = async (image: string) => {
    const page = await openPage({ bytes: Buffer.from(card(image)), url: 'https://reef.example/2019/ada' });
    const { records } = parsePage(page);
    assert.doesNotMatch(JSON.stringify(records), new RegExp(hash));
    return records.find((record) => record.kind === 'person')!;
  };
  const hashed = await read(photo);
  assert.match(hashed.biography!, /to hold\.\s+See … \(or …/);
  assert.deepEqual([hashed.photo, hashed.photoHash], [undefined, saltedMailHash(hash)]);
  assert.equal((await read('https://reef.example/ada.jpg')).photo, 'https://reef.example/ada.jpg');
});
