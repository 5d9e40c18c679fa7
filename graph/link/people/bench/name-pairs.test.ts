import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkNamePair } from './check-name-pairs.ts';
import { readNamePairs } from './name-pairs.ts';

/** Of the rows that rules were mended by. Who mends another raises it. */
const holding = 199;

test('pairs of names become what the table says, and hardly any is joined that must not be', () => {
  const rows = readNamePairs()
    .filter(({ apart }) => !apart)
    .map(checkNamePair);
  const wrong = rows.filter(({ pair, found }) => pair.expected === 'different' && found === 'same');
  assert.ok(wrong.length <= 1, wrong.map(({ pair }) => pair.mentions[0]!.name).join(', '));
  const right = rows.filter(({ pair, found }) => pair.expected === found);
  assert.ok(
    right.length >= holding,
    `${right.length} of ${rows.length} rows hold; npm run bench:names tells which do not`,
  );
});

/** The same of the table of common names. */
const holdingOfCommon = 52;

test('a common name at two employers is asked about, not joined; a rare name or a handle is one person', () => {
  const rows = readNamePairs('common-names.txt')
    .filter(({ apart }) => !apart)
    .map(checkNamePair);
  const wrong = rows.filter(({ pair, found }) => pair.expected !== 'same' && found === 'same');
  assert.ok(wrong.length <= 1, wrong.map(({ pair }) => `${pair.mentions[0]!.name}: ${pair.why}`).join(', '));
  const right = rows.filter(({ pair, found }) => pair.expected === found);
  assert.ok(
    right.length >= holdingOfCommon,
    `${right.length} of ${rows.length} hold; see npm run bench:names -- --common`,
  );
});
