import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTalkHeading } from './talk-heading.ts';

/** Title / people, each "name, affiliation", with the role where it is not speaker; a type goes first. */
function shown(line: string): string | undefined {
  const heading = readTalkHeading(line);
  if (!heading) return undefined;
  const people = heading.people.map((person) => {
    const role = person.role === 'speaker' ? '' : `${person.role} `;
    return `${role}${person.name}${person.affiliation ? `, ${person.affiliation}` : ''}`;
  });
  return `${heading.type ? `[${heading.type}] ` : ''}${heading.title} / ${people.join('; ')}`;
}

const talks: [string, string][] = [
  ['Threads considered useful - Zoe Abbot, Contoso:', 'Threads considered useful / Zoe Abbot, Contoso'],
  ['Threads considered useful – Zoe Abbot, Contoso Ltd.', 'Threads considered useful / Zoe Abbot, Contoso Ltd.'],
  ['Threads considered useful—Zoe Abbot', 'Threads considered useful / Zoe Abbot'],
  ['Threads -- a history -- Zoe Abbot (Contoso)', 'Threads -- a history / Zoe Abbot, Contoso'],
  ['CPU Time: Where it goes - Rafa J. Wolski, Elm OTC', 'CPU Time: Where it goes / Rafa J. Wolski, Elm OTC'],
  ['Signing without tears by Dov Harrow', 'Signing without tears / Dov Harrow'],
  ['Signing without tears, by Dov Harrow & Di Everley', 'Signing without tears / Dov Harrow; Di Everley'],
  ['"Side by Side" by Dov Harrow (Elm University)', 'Side by Side / Dov Harrow, Elm University'],
  ['Fay Grimm (Oakware): One build to rule them all', 'One build to rule them all / Fay Grimm, Oakware'],
  ['Fay Grimm, Oakware: One build to rule them all', 'One build to rule them all / Fay Grimm, Oakware'],
  ['Fay Grimm - One build to rule them all', 'One build to rule them all / Fay Grimm'],
  ['Keynote: All of it - Bo Fenwick and Cleo Marsh', '[keynote] All of it / Bo Fenwick; Cleo Marsh'],
  [
    'Proofs for us — Per Quist, Birch GmbH and Ola Rask, Cedar University',
    'Proofs for us / Per Quist, Birch GmbH; Ola Rask, Cedar University',
  ],
  [
    'Mentoring - Moderated by Edda Rowe, Larch Foundation; Finn Gale, Gus Holt & Ada Quill',
    '[panel] Mentoring / moderator Edda Rowe, Larch Foundation; panelist Finn Gale; panelist Gus Holt; panelist Ada Quill',
  ],
  ['Storage Update (Zoe Abbot, Contoso)', 'Storage Update / Zoe Abbot, Contoso'],
  ['Storage Update [Zoe Abbot]', 'Storage Update / Zoe Abbot'],
  ['Storage Update - Zoe Abbot @ Contoso [slides, video]', 'Storage Update / Zoe Abbot, Contoso'],
  ['10:30 Storage Update - Zoe Abbot from Contoso', 'Storage Update / Zoe Abbot, Contoso'],
  [
    'Mentoring - Moderated by Edda Rowe, Finn Gale & Gus Holt',
    '[panel] Mentoring / moderator Edda Rowe; panelist Finn Gale; panelist Gus Holt',
  ],
  [
    'Panel: Mentoring - Finn Gale, Gus Holt & Ada Quill',
    '[panel] Mentoring / panelist Finn Gale; panelist Gus Holt; panelist Ada Quill',
  ],
  ['Mentoring - panel with Finn Gale and Gus Holt', '[panel] Mentoring / panelist Finn Gale; panelist Gus Holt'],
];
for (const [line, expected] of talks) test(`reads “${line}”`, () => assert.equal(shown(line), expected));

const others = [
  'The place:',
  'Booths (Highlights):',
  'Talks - Highlights',
  'Lunch sponsored by Hal Ingram',
  'Posted by Kit Lowell',
  'Background - what was slow',
  'Memory Management - The Details',
  'FooCon 2016 - Highlights',
  'How it works',
  'There was a great talk by Zoe Abbot',
  'My favourite talk by Zoe Abbot',
  'Photo: Zoe Abbot',
];
for (const line of others) test(`takes “${line}” for no talk`, () => assert.equal(shown(line), undefined));

test('only an affiliation or the form makes a heading sure', () => {
  assert.equal(readTalkHeading('Lessons - Tess Underhill')?.sure, false);
  assert.equal(readTalkHeading('Lessons - Tess Underhill, Contoso')?.sure, true);
  assert.equal(readTalkHeading('Lessons by Tess Underhill')?.sure, true);
});
