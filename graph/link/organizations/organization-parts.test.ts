import assert from 'node:assert/strict';
import { test } from 'node:test';
import { organizationKey } from './organization-key.ts';
import { isPart } from './organization-parts.ts';

test('a campus is a part of what it is called after, another organization of a longer name is not', () => {
  const cases: [string, string, boolean][] = [
    ['University of Elm', 'University of Elm Thornfield', true],
    ['Elm University', 'Elm University Hospital', true],
    ['Northwestern University', 'Northwestern University School of Tides', true],
    ['Elm University', 'Elm University of Tides', false],
    ['American University', 'American University in Cairo', false],
    ['German University', 'German University in Thornfield', false],
    ['Northeastern University', 'Northeastern University China', false],
    ['National University', 'National University Thornfield', false],
    ['Elm Society', 'Elm Society Bank', false],
  ];
  for (const [whole, part, is] of cases) {
    assert.equal(isPart(organizationKey(whole), organizationKey(part)), is, part);
    assert.equal(isPart(organizationKey(part), organizationKey(whole)), is, part);
  }
});
