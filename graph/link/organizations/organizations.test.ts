import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Statement } from '../input.ts';
import { checkOrganizations } from './organization-check.ts';
import { proposeOrganizations } from './organization-proposals.ts';
import { OrganizationBook } from './organizations.ts';

const statement = { page: { key: 'page', id: 'page' }, evidence: { quote: '-' } } as unknown as Statement;

/** What the print alone cannot tell, or is not read yet. */
const open = new Set([
  'Staff Engineer at Bramble Works, Berlin',
  'IBM Research - Zurich',
  'Bramble Labs, Bramble Works',
  'Huawei Technologies, Bramble Lab',
  'Bramble Works & University of Thornfield',
  'Berlin, Germany',
  '@bramble',
]);

test('printed affiliations come to the organizations that were written down before', () => {
  const wrong = checkOrganizations(statement).filter(({ what, holds }) => !holds && !open.has(what));
  assert.deepEqual(wrong, []);
});

test('a department is no unit of itself, and what is decided goes before what is known to all', () => {
  const book = new OrganizationBook();
  const [university] = book.read('Department of Botany, University of Thornfield', statement);
  assert.equal(university!.unitOf.size, 0);

  const apart = new OrganizationBook([{ same: false, of: [['hp'], ['hewlett packard']] }], ['HP', 'Hewlett-Packard']);
  assert.notEqual(apart.read('HP', statement)[0], apart.read('Hewlett-Packard', statement)[0]);
});

test('what names no employer has no key, and an employer the same by every print', () => {
  const book = new OrganizationBook();
  for (const none of ['Freelance', 'Independent', '', 'Germany']) {
    assert.equal(book.keyOf(none), undefined, none);
    assert.deepEqual(book.read(none, statement), [], none);
  }
  assert.equal(book.keyOf('Department of Botany, University of Thornfield'), book.keyOf('Univ. of Thornfield'));
  assert.notEqual(book.keyOf('Oak Labs'), undefined);
});

test('who prints both makes it likelier that two names are one organization', () => {
  const book = new OrganizationBook();
  const [institute, short] = ['Thornfield Institute of Tides', 'TIT'].map((name) => book.add(name));
  book.finish();
  const [alone] = proposeOrganizations(book.all, new Map());
  const people = new Map([institute!, short!].map((organization) => [organization, new Set([1, 2])]));
  const [both] = proposeOrganizations(book.all, people);
  assert.ok(both!.score > alone!.score);
  assert.match(both!.reason, /may be the initials of the other; 2 people print both$/);
});

test('a name with a place after it is asked about, but not where several places tell campuses apart', () => {
  const asked = (...names: string[]) => {
    const book = new OrganizationBook([], new Set(names));
    for (const name of names) book.add(name);
    book.finish();
    return proposeOrganizations(book.all, new Map()).map(({ reason }) => reason);
  };
  assert.deepEqual(asked('University of Elm', 'University of Elm, Oakham'), [
    'University of Elm and University of Elm, Oakham: the same name but for "Oakham" after it',
  ]);
  assert.deepEqual(asked('University of Elm', 'University of Elm, Oakham', 'University of Elm, Ashby'), []);
});

test('an abbreviation that two names at hand fit is none of them', () => {
  const names = ['Elm Agric. Univ.', 'Elm Agricultural University', 'Elm Agricola University'];
  const book = new OrganizationBook([], new Set(names));
  assert.equal(new Set(names.map((name) => book.add(name))).size, 3);
});
