import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phraseKey, singular } from '../texts/tokens.ts';
import { candidatesOf } from './phrases.ts';

const wholes = (title: string) =>
  candidatesOf(title)
    .filter((candidate) => candidate.whole)
    .map((candidate) => candidate.label);
const marked = (title: string) =>
  candidatesOf(title)
    .filter((candidate) => candidate.marked)
    .map((candidate) => candidate.label);

test('a title gives the phrases between its stop words', () => {
  assert.deepEqual(wholes('Soft Anchors for Moorings'), ['Soft Anchors', 'Moorings']);
  assert.deepEqual(wholes('Introduction to tide tables'), ['tide tables']);
  assert.deepEqual(wholes('Next steps for buoy/chain shifting in harbours'), ['buoy/chain shifting', 'harbours']);
  assert.deepEqual(wholes('Why?'), []);
});

test('numbers, degrees and what is said among people are no phrases', () => {
  assert.deepEqual(wholes('High level tide tables in the 2000s'), ['tide tables']);
  assert.deepEqual(wholes("The n00b's guide to multiple moorings"), ['moorings']);
});

test('what stands before the colon is the subject', () => {
  const subject = candidatesOf('ktide: a new way to count waves').find((candidate) => candidate.subject);
  assert.equal(subject?.label, 'ktide');
});

test('names and terms are known by their form', () => {
  assert.deepEqual(marked('BUOY-aware anchors with TideSQL'), ['TideSQL', 'BUOY']);
  assert.deepEqual(marked('Crypto chains for ROPE 2.0'), ['ROPE 2.0', 'ROPE']);
  assert.deepEqual(marked('THE WHOLE TITLE SHOUTS'), []);
});

test('a name of two letters is one where it is known, but not the end of a longer one, nor initials', () => {
  const labels = (title: string) => candidatesOf(title).map(({ label }) => label);
  assert.ok(labels('Tide tables with Qt').includes('Qt'));
  assert.ok(!labels('Tide tables on a Pi').includes('Pi'));
  assert.ok(!labels('Tide tables by Xu').includes('Xu'));
  assert.ok(!labels('Tide tables on TC').includes('TC'));
});

test('a deed done in lower case is no part of the name behind it', () => {
  const parts = { partOf: (word: string) => (word === 'ported' ? ('verb' as const) : ('name' as const)) };
  const labels = candidatesOf('How we ported TideSQL to Moorings', parts).map(({ label }) => label);
  assert.deepEqual(labels, ['TideSQL', 'Moorings']);
});

test('spelling, number and joints do not tell topics apart', () => {
  assert.equal(phraseKey('Work-Queues'), phraseKey('work queue'));
  assert.equal(phraseKey('TIDE_WAVE'), phraseKey('tide wave'));
  assert.equal(phraseKey('Bücherei'), phraseKey('bucherei'));
  for (const [plural, one] of [
    ['libraries', 'library'],
    ['boxes', 'box'],
    ['kernels', 'kernel'],
    ['status', 'status'],
    ['kubernetes', 'kubernete'],
    ['pass', 'pass'],
  ]) {
    assert.equal(singular(plural!), one);
  }
});
