import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { looksLikePersonName, readName } from './names.ts';
import { readPeople, readPersonAndOrganization } from './people-lists.ts';

/** Printed, the name read from it. */
const printed: [string, string][] = [
  ['NILSDOTTER, Ingrid', 'Ingrid Nilsdotter'],
  ['Nilsdotter, Ingrid', 'Ingrid Nilsdotter'],
  ['GARCÍA-LÖWE, María José', 'María José García-Löwe'],
  ['VAN DER BERG, Jan', 'Jan van der Berg'],
  ['van der BERG, Jan', 'Jan van der Berg'],
  ['Rob van der HEIJ', 'Rob van der Heij'],
  ['DE LA CRUZ, Ana', 'Ana de la Cruz'],
  ['LE, Minh', 'Minh Le'],
  ['Fiona McKENNA', 'Fiona McKenna'],
  ['MCKENNA, Fiona R.', 'Fiona R. McKenna'],
  ["O'DOYLE, Sean", "Sean O'Doyle"],
  ['AOYAMA Takeshi', 'Takeshi Aoyama'],
  ['Carlos SANTANA PRADO', 'Carlos Santana Prado'],
  ['KP Rao', 'KP Rao'],
  ['R.M. Brown', 'R.M. Brown'],
  ['BROWN, R.M.', 'R.M. Brown'],
  ['JEAN-LUC MARIN', 'Jean-Luc Marin'],
  ['İPEKÇİ, Can', 'Can İpekçi'],
  ['Dr. Ada Long', 'Ada Long'],
  ['LONG, Dr. Ada', 'Ada Long'],
  ['Prof. Dr. Hans Müller', 'Hans Müller'],
  ['Ada Long, PhD', 'Ada Long'],
  ['Henry Adams III', 'Henry Adams III'],
  ['Adams, Henry, Jr.', 'Henry Adams Jr.'],
  ['Yo-Yo Ma', 'Yo-Yo Ma'],
  ['Ma, Jun', 'Jun Ma'],
  ['Wei Meng', 'Wei Meng'],
  ['Wei MENG', 'Wei Meng'],
  ['Wei Meng, MEng', 'Wei Meng'],
  ['Ada Long Ph.D.', 'Ada Long'],
  ['Anil M.A.', 'Anil M.A.'],
  ['Ing Tan', 'Ing Tan'],
  ['Ing. Petr Novak', 'Petr Novak'],
  ['James "Jim" Dale', 'James Dale'],
  ['Ben (benny) Dale', 'Ben Dale'],
  ['Jane Dale <jane@example.org>', 'Jane Dale'],
  ['Jane Dale (she/her)', 'Jane Dale'],
  ['  Jane \u00a0\n Dale ', 'Jane Dale'],
  ['Madonna', 'Madonna'],
  ['RMX', 'RMX'],
  ['山田 太郎', '山田 太郎'],
];

describe('readName', () => {
  for (const [stated, name] of printed) {
    test(`reads ${stated.trim()}`, () => assert.equal(readName(stated).name, name));
  }

  test('tells the parts of a name', () => {
    assert.deepEqual(readName('Prof. VAN DER BERG, Jan "Jos", Jr.'), {
      name: 'Jan van der Berg Jr.',
      statedName: 'Prof. VAN DER BERG, Jan "Jos", Jr.',
      given: 'Jan',
      family: 'van der Berg',
      honorific: 'Prof.',
      suffix: 'Jr.',
      nickname: 'Jos',
    });
  });

  test('gives no parts of a name of one word', () => {
    assert.deepEqual(readName('Cher'), { name: 'Cher', statedName: 'Cher' });
  });
});

describe('readName on generated names', () => {
  const given = ['Ana', 'Jean-Luc', 'María José', 'Wei', 'Çağla', 'Olu', 'J.R.', 'Søren'];
  const families = ['Berg', 'de la Fuente', "O'Hara", 'Łukasik', 'McBride', 'Li', 'García-Löwe', 'van Dijk', 'Xu'];
  const forms: [string, (given: string, family: string) => string][] = [
    ['Given Family', (g, f) => `${g} ${f}`],
    ['Family, Given', (g, f) => `${f}, ${g}`],
    ['FAMILY, Given', (g, f) => `${f.toUpperCase()}, ${g}`],
    ['honorific', (g, f) => `Dr. ${g} ${f}`],
    ['degree', (g, f) => `${g} ${f}, PhD`],
    ['nickname', (g, f) => `${g} "Zed" ${f}`],
    ['white space', (g, f) => `\n ${g}\u00a0 \t${f} `],
  ];
  for (const [form, print] of forms) {
    test(`${form}: the name comes back, and reading it again changes nothing`, () => {
      for (const g of given) {
        for (const f of families) {
          const read = readName(print(g, f));
          assert.equal(read.name, `${g} ${f}`, print(g, f));
          assert.equal(read.family, f);
          assert.equal(readName(read.name).name, read.name);
        }
      }
    });
  }
});

describe('readPeople', () => {
  const lists: [string, string[]][] = [
    ['Ann Lee & Bob Roy', ['Ann Lee', 'Bob Roy']],
    ['Ann Lee, Bob Roy and Cy Poe', ['Ann Lee', 'Bob Roy', 'Cy Poe']],
    ['Ann Lee, Bob Roy, and Cy Poe', ['Ann Lee', 'Bob Roy', 'Cy Poe']],
    ['Dana, Pete, and Ying Hua', ['Dana', 'Pete', 'Ying Hua']],
    ['LEE, Ann (Oak Labs); ROY, Bob', ['Ann Lee @Oak Labs', 'Bob Roy']],
    ['Ann Lee (Oak), Bob Roy (Elm, Inc.)', ['Ann Lee @Oak', 'Bob Roy @Elm, Inc.']],
    ['Ann Lee (Oak (Berlin)) and Bob Roy', ['Ann Lee @Oak (Berlin)', 'Bob Roy']],
    ['Lee, Ann and Roy, Bob', ['Ann Lee', 'Bob Roy']],
    ['LEE, Ann, ROY, Bob', ['Ann Lee', 'Bob Roy']],
    ['Lee, Ann', ['Ann Lee']],
    ['Ann Lee, Jr., and Bob Roy', ['Ann Lee Jr.', 'Bob Roy']],
    ['Ann Lee et al.', ['Ann Lee']],
    ['Ann Lee, Bob Roy, and others', ['Ann Lee', 'Bob Roy']],
    ['J. Ortega y Gasset', ['J. Ortega y Gasset']],
    ['Alexander Sand', ['Alexander Sand']],
    ['TBD', []],
    ['', []],
  ];
  for (const [text, expected] of lists) {
    test(`reads "${text}"`, () => {
      const people = readPeople(text).map((one) => one.name + (one.affiliation ? ` @${one.affiliation}` : ''));
      assert.deepEqual(people, expected);
    });
  }

  test('reads organizations after commas where told to', () => {
    assert.deepEqual(readPeople('Ann Lee, Oak; Bob Roy, Elm, Inc.', { organizationAfterComma: true }), [
      { name: 'Ann Lee', statedName: 'Ann Lee', affiliation: 'Oak' },
      { name: 'Bob Roy', statedName: 'Bob Roy', affiliation: 'Elm, Inc.' },
    ]);
    assert.deepEqual(readPersonAndOrganization('Ann Lee'), { name: 'Ann Lee', statedName: 'Ann Lee' });
  });
});

test('texts that are no names cost no time', () => {
  const started = performance.now();
  for (const text of ['('.repeat(50_000), '"'.repeat(50_000), 'a (b '.repeat(10_000)]) {
    assert.deepEqual(readPeople(text), []);
    assert.equal(looksLikePersonName(text), false);
  }
  assert.ok(performance.now() - started < 2000);
});

describe('looksLikePersonName', () => {
  const people = [
    'Ingrid Nilsdotter',
    'Rob van der Heij',
    'NILSDOTTER, Ingrid',
    'J. R. Brown',
    'Marc A. Brown',
    'Frank Ch. Brown',
    "Sean O'Doyle",
    'Wei Li',
  ];
  const others = [
    'Memory Management',
    'Linux Kernel',
    'Oak Labs',
    'The Machine',
    'Real Time',
    'ktask',
    'Ingrid',
    'Accepted Microconferences',
    'Room 3',
    'How to Test',
    'What is New?',
    '',
  ];
  for (const name of people) test(`${name} is one`, () => assert.equal(looksLikePersonName(name), true));
  for (const text of others) test(`"${text}" is none`, () => assert.equal(looksLikePersonName(text), false));
});
