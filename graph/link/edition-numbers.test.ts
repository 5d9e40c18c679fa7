/** Numbers of editions as names print them; a word that only looks like one belongs to the name. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeNumber } from './edition-numbers.ts';

const names: [name: string, rest: string, number: number | undefined][] = [
  ['12th Reef Days', 'Reef Days', 12],
  ['The 3rd Annual Reef Days', 'Reef Days', 3],
  ['Fifth Reef Days', 'Reef Days', 5],
  ['First Reef Days', 'First Reef Days', undefined],
  ['First Annual Reef Days', 'Reef Days', 1],
  ['25. Rifftage', 'Rifftage', 25],
  ['4º Dias do Recife', 'Dias do Recife', 4],
  ['Reef Days #5', 'Reef Days', 5],
  ['Reef Days 7', 'Reef Days', 7],
  ['Reef Days 0', 'Reef Days 0', undefined],
  ['Reef Days 700', 'Reef Days 700', undefined],
  ['I Jornadas del Arrecife', 'Jornadas del Arrecife', 1],
  ['I love reefs', 'I love reefs', undefined],
  ['X Days', 'X Days', undefined],
  ['Reef Days V', 'Reef Days V', undefined],
  ['Reef Days III', 'Reef Days', 3],
  ['IV. Rifftage', 'Rifftage', 4],
  ['XIV Jornadas', 'Jornadas', 14],
  ['XXXIX Jornadas', 'Jornadas', 39],
  ['XL Jornadas', 'Jornadas', 40],
  ['LXXXVIII Jornadas', 'Jornadas', 88],
  ['VV Jornadas', 'VV Jornadas', undefined],
  ['LL Jornadas', 'LL Jornadas', undefined],
  ['IIII Jornadas', 'IIII Jornadas', undefined],
  ['IVIV Jornadas', 'IVIV Jornadas', undefined],
  ['VX Jornadas', 'VX Jornadas', undefined],
];

for (const [name, rest, number] of names)
  test(`${name} is ${number === undefined ? 'of no number' : `number ${number} of ${rest}`}`, () => {
    const found = takeNumber(name, false);
    assert.deepEqual([found.rest, found.number], [rest, number]);
  });

test('beside a year a bare number belongs to the name, one behind a sign does not', () => {
  assert.deepEqual(takeNumber('Area 51', true), { rest: 'Area 51' });
  assert.deepEqual(takeNumber('Area 51 #2', true), { rest: 'Area 51', number: 2 });
});
