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

const shows = (abstract: string, name = 'Tobias Renfield', title = 'Soft anchors for all') => ({
  ...talk(title, name),
  abstract,
});
const abstracts = (...talks: TalkRecord[]) =>
  withholding([entry])
    .records(page, talks)
    .map((record) => ('abstract' in record ? record.abstract : undefined));

test('in the text of her own talk her given or family name alone is hers, there and nowhere else', () => {
  const other = shows('Toby, Tobias and Renfield are names.', 'Bo Fenwick', 'Ropes');
  assert.deepEqual(
    abstracts(
      shows('Renfield shows how. Tobias walks us through; Toby’s and Tobias’ anchors: https://code.example/trenfield'),
      shows('Rennfield pulls, Tobias too', 'Tobias Renfeld'),
      other,
    ),
    [
      '███ shows how. ███ walks us through; ███ and ███ anchors: https://code.example/███',
      'Rennfield pulls, ███ too',
      other.abstract,
    ],
  );
});

test('a given name stays where it is that of somebody beside her, a topic, or a word of grammar', () => {
  const beside = shows('Tobias Lund asks, Tobias and Renfield answer.');
  const lund = talk('', 'Tobias Lund').people[0]!;
  assert.deepEqual(abstracts({ ...beside, people: [...beside.people, lund] }), [
    'Tobias Lund asks, Tobias and ███ answer.',
  ]);
  const evidence = { quote: 'Tobias' };
  const tagged = {
    ...shows('Tobias is a language, Renfield says.'),
    topics: [{ label: 'Tobias', kind: 'primary' as const, evidence }],
  };
  assert.deepEqual(abstracts(tagged), ['Tobias is a language, ███ says.']);
  const will = { id: 'd2', ...forgetEntry(['Will Renfield'], [], [], 'everywhere', []) } as ForgetDecision;
  const [left] = withholding([will]).records(page, [shows('Will it hold? Renfield tells.', 'Will Renfield')]);
  assert.equal((left as TalkRecord).abstract, 'Will it hold? ███ tells.');
});

test('a name near to hers is blacked out of the address of the page that prints it, alike for the page and its records', () => {
  const url = 'https://reef.test/2020/renfeld-tobias/trenfeld';
  const other = { key: url, url };
  const hers = { ...talk('Soft anchors for all', 'Tobias Renfeld'), url };
  const without = withholding([entry]);
  const left = without.records(other, [hers]);
  assert.equal(left[0]!.url, 'https://reef.test/2020/███/███');
  assert.equal(without.address(url, left), left[0]!.url);
  const elsewhere = 'https://reef.test/2020/list/all/';
  assert.equal(without.address(elsewhere, left), elsewhere);
});

test('of a name written without a space the given name alone is hers too in her own talk', () => {
  const xiaoming = { id: 'd2', ...forgetEntry(['王小明'], [], [], 'everywhere', []) } as ForgetDecision;
  const [left] = withholding([xiaoming]).records(page, [shows('王小明 builds, 小明 tells.', '王小明')]);
  assert.equal((left as TalkRecord).abstract, '███ builds, ███ tells.');
});

test('who stands beside her under nearly her name is somebody else, there and where she is not named', () => {
  const jan = talk('Peat for everyone', 'Jan Berg', 'Elm Works');
  const ida = { ...jan.people[0]!, name: 'Ida Berg', statedName: 'Ida Berg' };
  const both = { ...jan, people: [...jan.people, ida] };
  const said = { page, said: { record: both, who: jan.people[0] } } as unknown as Mention;
  const forgotten = { id: 'd3', ...forgetEntry(['Jan Berg'], [said], [], 'everywhere', []) } as ForgetDecision;
  const left = (...talks: TalkRecord[]) =>
    withholding([forgotten])
      .records(page, talks)
      .flatMap((record) => ('people' in record ? record.people!.map(({ name }) => name) : []));
  assert.deepEqual(left(both), ['Ida Berg']);
  assert.deepEqual(left(talk('Peat for everyone', 'Ida Berg')), ['Ida Berg']);
  assert.deepEqual(left(talk('Mosses', 'Yan Berg', 'Elm Works')), ['Yan Berg'], 'a colleague');
  assert.deepEqual(left(talk('Peat for everyone', 'Yan Berg', 'Elm Works')), []);
});
