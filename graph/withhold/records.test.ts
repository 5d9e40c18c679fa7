import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TalkRecord } from '../../parsers/records.ts';
import type { ForgetDecision } from '../decisions.ts';
import type { Mention } from '../link/people/mentions.ts';
import { forgetEntry } from './entry.ts';
import { withholding } from './records.ts';

const page = { key: 'https://reef.test/2020/', url: 'https://reef.test/2020/' };

function talk(title: string, name: string, affiliation?: string): TalkRecord {
  const evidence = { quote: name };
  const who = { name, statedName: name, role: 'speaker' as const, evidence, ...(affiliation ? { affiliation } : {}) };
  return { kind: 'talk', title, people: [who], topics: [], links: [], evidence: { quote: title } };
}

const known = talk('Soft anchors for all', 'Tobias Renfield', 'Elm Works');
const mention = { page, said: { record: known, who: known.people[0] } } as unknown as Mention;
const entry = { id: 'd1', ...forgetEntry(['Tobias Renfield'], [mention], [], 'everywhere', []) } as ForgetDecision;
const namesLeft = (...talks: TalkRecord[]) =>
  withholding([entry])
    .records(page, talks)
    .flatMap((record) => ('people' in record ? record.people!.map(({ name }) => name) : []));

test('a nickname is withheld where the employer says who is meant, and a slip of the pen where the talk does', () => {
  assert.deepEqual(namesLeft(talk('Ropes', 'Toby Renfield', 'Elm Works'), talk('Knots', 'Toby Renfield')), [
    'Toby Renfield',
  ]);
  assert.deepEqual(namesLeft(talk('Soft anchors for all', 'Tobias Renfeld')), []);
  assert.deepEqual(namesLeft(talk('Ropes', 'Tobias Renfeld', 'Elm Works')), ['Tobias Renfeld']);
});

test('a name that is but near to hers is taken out of quotes and prose too, and no other name', () => {
  for (const name of ['Tobias Renfeld', 'Тобиас Ренфилд']) {
    const hers = {
      ...talk('Soft anchors for all', name),
      evidence: { quote: `Soft anchors for all ${name}` },
      abstract: `${name} builds anchors with Ada Brandt.`,
    };
    const event = {
      kind: 'event' as const,
      name: 'Reef Days',
      description: `With ${name}.`,
      evidence: { quote: name },
    };
    const left = withholding([entry]).records(page, [hers, event]);
    assert.deepEqual(left, [
      {
        ...hers,
        people: [],
        evidence: { quote: 'Soft anchors for all ███' },
        abstract: '███ builds anchors with Ada Brandt.',
      },
      { ...event, description: 'With ███.', evidence: { quote: '███' } },
    ]);
    const other = { ...talk('Ropes', 'Bo Fenwick'), abstract: `${name} builds ropes.` };
    assert.deepEqual(withholding([entry]).records(page, [hers, other])[1], other);
  }
});
