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
  ['Third Lake Forum', 'Third Lake Forum', undefined],
  ['Twenty-First Lake Forum', 'Lake Forum', 21],
  ['Terceras Jornadas del Lago', 'Jornadas del Lago', 3],
  ['Troisième Forum du Lac', 'Forum du Lac', 3],
  ['Terzo Forum del Lago', 'Forum del Lago', 3],
  ['Segundo Encontro do Lago', 'Encontro do Lago', 2],
  ['Erste Hilfe Tage', 'Erste Hilfe Tage', undefined],
  ['Quinta Dias', 'Quinta Dias', undefined],
  ['3.ª Jornada', 'Jornada', 3],
  ['IIIe Forum', 'Forum', 3],
  ['Lake Forum, 3rd edition', 'Lake Forum', 3],
  ['Lake Forum (Third Edition)', 'Lake Forum', 3],
  ['Forum du Lac – 3e édition', 'Forum du Lac', 3],
  ['Third edition of the Lake Forum', 'Lake Forum', 3],
  ['Lake Forum Special Edition', 'Lake Forum Special Edition', undefined],
  ['Lake Forum No. 3', 'Lake Forum', 3],
  ['IVIV Jornadas', 'IVIV Jornadas', undefined],
  ['VX Jornadas', 'VX Jornadas', undefined],
  ['Quarto Workshop', 'Quarto Workshop', undefined],
  ['Nona Conference', 'Nona Conference', undefined],
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
