import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { textBlocks } from './blocks.ts';
import { readContinuations, readRenames } from './lineage.ts';
import { readProse } from './prose.ts';
import { type KnownPerson, namesIn, resolveName } from './resolve-names.ts';

const known: KnownPerson[] = [
  { name: 'Ada Quill', source: 'author line' },
  { name: 'Bo van der Marsh', source: 'author line' },
  { name: 'Cleo Vargasson', source: 'attendee list' },
];
const read = (text: string) => readProse(textBlocks(text.split('\n')), { title: 'Storage MC', known, year: '2022' });

describe('who is meant', () => {
  test('a full name stands as it is', () => {
    assert.deepEqual(resolveName('Dan Ochre', known), { name: 'Dan Ochre' });
    assert.deepEqual(resolveName('ada quill', known), { name: 'Ada Quill' });
  });
  test('a first name is the one full name of the page that begins with it', () => {
    const ada = resolveName('Ada', known);
    assert.equal(ada?.name, 'Ada Quill');
    assert.equal(ada?.basis, 'inferred');
    assert.ok(ada.score! < 1);
    assert.match(ada.reason!, /author line/);
  });
  test('a first name that two people have, or none, is nobody', () => {
    assert.equal(resolveName('Ada', [...known, { name: 'Ada Brook', source: 'attendee list' }]), undefined);
    assert.equal(resolveName('Zoe', known), undefined);
    assert.equal(resolveName('We', known), undefined);
  });
  test('a misspelt family name is the name it was meant for, another given name is another person', () => {
    assert.equal(resolveName('Cleo Vargason', known)?.name, 'Cleo Vargasson');
    assert.equal(resolveName('Cleo Vargason', known)?.basis, 'inferred');
    assert.equal(resolveName('Ida Quill', known)?.name, 'Ida Quill');
  });
});

describe('earlier editions', () => {
  const tellings: [string, string, string, string][] = [
    ['Ada, Bo, and Dan Ochre organized the last Storage Uconf in 2019.', 'Storage Uconf', '2019', 'organizer'],
    ['In 2019, Ada Quill ran the previous Storage microconference.', 'Storage microconference', '2019', 'organizer'],
    [
      'The last Storage MC was held in 2019 and organised by Ada Quill and Dan Ochre.',
      'Storage MC',
      '2019',
      'organizer',
    ],
    ['The 2019 Storage Microconference was organized by Dan Ochre.', 'Storage Microconference', '2019', 'organizer'],
    ['Dan Ochre led the last microconference in 2019.', 'Storage MC', '2019', 'lead'],
    ['The previous edition took place in 2019.', 'Storage MC', '2019', ''],
  ];
  for (const [text, title, edition, role] of tellings) {
    test(text, () => {
      const { sessions } = read(text);
      assert.deepEqual(
        sessions.map((one) => [one.title, one.edition, one.eventBasis]),
        [[title, edition, 'inferred']],
      );
      assert.ok(sessions[0]!.people.every((person) => person.role === role));
      assert.equal(sessions[0]!.people.length === 0, role === '');
      assert.ok(sessions[0]!.people.every((person) => person.name.includes(' ')));
    });
  }
  for (const text of [
    'The Storage MC will be held in 2022 and organized by Ada Quill.',
    'We organized a dinner in 2019.',
    'Kernel 5.0 was released in 2019.',
    'Ada Quill joined Fjord Labs in 2019.',
  ]) {
    test(`tells of none: ${text}`, () => assert.deepEqual(read(text).sessions, []));
  }
});

describe('outcomes', () => {
  const text = [
    'The last Storage MC was held in 2019 and organized by Ada Quill.',
    '',
    'Accomplishments from that meeting:',
    '',
    "- After Dan Ochre's talk about zoned tapes, the driver was rewritten.",
    '- Ewa Lind posted a series, formerly called tapefs, that was merged as part of the reelfs file system.',
    '- The lock was removed.',
  ].join('\n');

  test('each bullet is one, of the edition spoken of, with the people it names', () => {
    const outcomes = read(text).relations.filter((one) => one.type === 'outcome');
    assert.deepEqual(
      outcomes.map((one) => [one.from, one.edition, one.people?.map((person) => person.name)]),
      [
        ['Storage MC', '2019', ['Dan Ochre']],
        ['Storage MC', '2019', ['Ewa Lind']],
        ['Storage MC', '2019', []],
      ],
    );
  });
  test('a talk told in passing is a talk of that edition', () => {
    assert.deepEqual(
      read(text).talks.map((talk) => [
        talk.title,
        talk.edition,
        talk.session,
        talk.people[0]?.name,
        talk.people[0]?.role,
      ]),
      [['zoned tapes', '2019', 'Storage MC', 'Dan Ochre', 'speaker']],
    );
  });
  test('a renaming has the year of the passage', () => {
    const renamed = read(text).relations.filter((one) => one.type === 'renamed');
    assert.deepEqual(
      renamed.map((one) => [one.from, one.to, one.asOf]),
      [['tapefs', 'reelfs', '2019']],
    );
  });
  test('outcomes of no known edition are left alone', () => {
    assert.deepEqual(read('Outcomes:\n\n- The lock was removed.').relations, []);
  });
  test('a year in the introduction, or last year, tells the edition', () => {
    assert.equal(read('Results of 2020:\n\n- The lock was removed.').relations[0]?.edition, '2020');
    assert.equal(read('Accomplishments since last year:\n\n- The lock was removed.').relations[0]?.edition, '2021');
  });
});

describe('renamings', () => {
  const renames = (text: string) => readRenames(textBlocks([text])).map((one) => [one.from, one.to]);
  test('are told in several ways', () => {
    assert.deepEqual(renames('We look at reelfs, formerly known as tapefs, and its tools.'), [['tapefs', 'reelfs']]);
    assert.deepEqual(renames('In short, tapefs was renamed to reelfs.'), [['tapefs', 'reelfs']]);
    assert.deepEqual(renames('The Reel Tree data structure (previously called Tape Tree) is new.'), [
      ['Tape Tree', 'Reel Tree'],
    ]);
  });
  test('need two names', () => {
    assert.deepEqual(renames('This project, formerly known as tapefs, is still small.'), []);
    assert.deepEqual(renames('It was renamed to something better.'), []);
    assert.deepEqual(renames('A problem formerly known to few.'), []);
    assert.deepEqual(renames('The outcome is now called reelfs.'), []);
    assert.deepEqual(renames('Prototypes evolved into products.'), []);
  });
  test('are also told of what went on under another name', () => {
    assert.deepEqual(renames('tapefs evolved into reelfs within a year.'), []);
    assert.deepEqual(renames('Over time TapeFS has evolved into ReelFS.'), [['TapeFS', 'ReelFS']]);
    assert.deepEqual(renames('After TapeFS was renamed to ReelFS, all was well.'), [['TapeFS', 'ReelFS']]);
    assert.deepEqual(renames('The REEL/2 protocol is the official successor to REEL/1.1, as all know.'), [
      ['REEL/1.1', 'REEL/2'],
    ]);
    assert.deepEqual(renames('TapeFS was eventually superseded by openREEL Leap.'), [['TapeFS', 'openREEL Leap']]);
  });
  test('are not told of people who follow one another', () => {
    assert.deepEqual(renames('In 2019 Ada Quill was succeeded by Dan Ochre as chair of the board.'), []);
    assert.deepEqual(renames('Ada Quill was succeeded by Dan Ochre.'), []);
    assert.deepEqual(renames('Dan Ochre is the successor of Ada as maintainer.'), []);
    assert.deepEqual(renames('The Tape Tree data structure was succeeded by Reel Tree.'), [['Tape Tree', 'Reel Tree']]);
  });
  for (const text of [
    'TapeFS was never renamed to ReelFS.',
    'It is not true that TapeFS was renamed to ReelFS.',
    'ReelFS is not the successor of TapeFS.',
    'Nobody knows whether ReelFS is the successor of TapeFS.',
    'It might be that ReelFS is the successor of TapeFS.',
    'So TapeFS was superseded by ReelFS?',
    'ReelFS is no replacement for TapeFS.',
  ])
    test(`are not told where it is denied, asked or supposed: ${text}`, () => assert.deepEqual(renames(text), []));
});

test('names of a passage: those of the page, and those who do something', () => {
  const found = namesIn('With help of Ada Quill, Page Cache folios landed, and Dan Ochre proposed a test.', known);
  assert.deepEqual(
    found.map((one) => one.name),
    ['Ada Quill', 'Dan Ochre'],
  );
});

describe('continuations', () => {
  const told = (text: string) =>
    readContinuations(textBlocks([text]), 'Faster tapes').map((one) => [one.subject, one.from, one.to, one.asOf]);
  test('name what they go on from', () => {
    assert.deepEqual(told('This is a follow-up to our 2019 talk "Slow tapes", with numbers.'), [
      ['talk', 'Slow tapes', 'Faster tapes', '2019'],
    ]);
    assert.deepEqual(told('A continuation of last year’s talk “Slow tapes” given at Reelconf 2018.'), [
      ['talk', 'Slow tapes', 'Faster tapes', '2018'],
    ]);
    assert.deepEqual(told('It is a follow-up to the 2019 Storage Microconference.'), [
      ['session', 'Storage Microconference', 'Faster tapes', '2019'],
    ]);
  });
  test('without a name there is nothing to go on from', () => {
    assert.deepEqual(told('This is a follow-up to a discussion on the list.'), []);
    assert.deepEqual(told('We follow up on bugs.'), []);
  });
});
