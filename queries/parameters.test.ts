import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { checkParameters, fromParameter, parameterForms, titlesOnlyParameter, topicParameter } from './parameters.ts';
import { defineQuery, QueryError } from './query.ts';
import { queries, queryByName } from './registry.ts';

const query = defineQuery({
  name: 'sample',
  audience: 'researchers',
  question: 'A sample?',
  parameters: z.object({
    topic: topicParameter,
    from: fromParameter.optional(),
    titlesOnly: titlesOnlyParameter,
    role: z.enum(['speaker', 'host']).optional(),
    person: z.array(z.string()).min(1).optional().describe('People'),
  }),
  columns: [],
  run: async () => ({ rows: [], coverage: { note: 'none' } }),
});

const refused = (given: { [name: string]: unknown }, message: RegExp, hint?: RegExp) =>
  assert.throws(
    () => checkParameters(query, given),
    (error) => {
      assert.ok(error instanceof QueryError);
      assert.equal(error.code, 'bad-parameter');
      assert.match(error.message, message);
      if (hint) assert.match(error.hint ?? '', hint);
      return true;
    },
  );

test('text from a command line becomes numbers, flags and lists; both spellings of a name are read', () => {
  assert.deepEqual(checkParameters(query, { topic: 'pods', from: '2017', 'titles-only': 'true', person: 'Dana' }), {
    topic: 'pods',
    from: 2017,
    titlesOnly: true,
    person: ['Dana'],
  });
  assert.deepEqual(checkParameters(query, { '--topic': 2020, titlesOnly: false, from: undefined }), {
    topic: '2020',
    titlesOnly: false,
  });
});

test('a wrong parameter is refused, and the message names it', () => {
  refused({}, /sample needs --topic/, /Usage: query sample --topic/);
  refused({ topic: 'pods', form: 2017 }, /no parameter --form/, /--from/);
  refused({ topic: 'pods', from: 'soon' }, /--from must be a number, not "soon"/);
  refused({ topic: 'pods', from: '17' }, /--from must be at least 1900, not 17$/);
  refused({ topic: 'pods', from: '2017.5' }, /--from must be a whole number, not 2017\.5$/);
  refused({ topic: ' ' }, /--topic must not be empty$/);
  refused({ topic: 'pods', role: 'boss' }, /--role must be one of speaker, host, not "boss"$/);
  refused({ topic: 'pods', titlesOnly: 'perhaps' }, /--titles-only is on or off/);
  refused({ topic: ['pods', 'vaults'] }, /--topic only once/);
});

test('the forms of parameters tell a command line how to read them', () => {
  assert.deepEqual(
    parameterForms(query).map(({ option, type, required }) => [option, type, required]),
    [
      ['--topic', 'text', true],
      ['--from', 'number', false],
      ['--titles-only', 'flag', false],
      ['--role', 'text', false],
      ['--person', 'list', false],
    ],
  );
});

test('every query that is found describes itself and its parameters', () => {
  assert.ok(queries.length > 25);
  assert.equal(new Set(queries.map(({ name }) => name)).size, queries.length);
  for (const one of queries) {
    assert.match(one.question, /^[A-Z].*\?/, one.name);
    assert.ok(one.columns.length > 0, one.name);
    for (const form of parameterForms(one)) assert.ok(form.description, `${one.name} ${form.option}`);
  }
});

test('a wrong name of a query gets the nearest ones', () => {
  assert.equal(queryByName('agenda').name, 'agenda');
  assert.throws(
    () => queryByName('co-speaker'),
    (error) => error instanceof QueryError && error.code === 'unknown-query' && /co-speakers/.test(error.hint ?? ''),
  );
});
