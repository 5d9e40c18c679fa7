/** A career is told in the order of its years, whatever order its passages tell it in. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ask } from '../query.ts';
import { engagementsOf, remarkOnEnd } from './affiliations.ts';

interface Stated {
  organization: string;
  position?: number;
  from?: number;
  to?: number;
  asOf?: string[];
}

/** Answers as a graph of one person would that has these affiliations, each stated by no page. */
function graphOf(stated: readonly Stated[]): Ask {
  const rows = stated.map(({ organization, position, from, to, asOf }, index) => ({
    id: `affiliation-${index}`,
    type: asOf ? 'stated' : 'employment',
    stated: organization,
    started: from === undefined ? null : String(from),
    fromYear: from,
    fromBasis: from === undefined ? 'unknown' : 'stated',
    ended: to === undefined ? null : String(to),
    toYear: to,
    toBasis: to === undefined ? 'unknown' : 'stated',
    asOf,
    position,
  }));
  return async (cypher) => (cypher.includes('a.statedOrganization') ? rows : []);
}

const told = async (stated: readonly Stated[]) =>
  (await engagementsOf(graphOf(stated), 'person-1')).map(({ organization }) => organization);

test('years go before places in a passage, of which one may begin with the present employer', async () => {
  assert.deepEqual(
    await told([
      { organization: 'Copperline', position: 0, from: 2011 },
      { organization: 'Elm Works', position: 1, from: 1995 },
      { organization: 'Northlight', position: 4, from: 2008, to: 2011 },
    ]),
    ['Elm Works', 'Northlight', 'Copperline'],
  );
});

test('what has no year goes behind what begins before it in its passage', async () => {
  assert.deepEqual(
    await told([
      { organization: 'Northlight', position: 3, from: 2008 },
      { organization: 'Elm Works', position: 2 },
      { organization: 'Copperline', position: 0 },
      { organization: 'Driftbase', position: 1, from: 2001 },
    ]),
    ['Copperline', 'Driftbase', 'Elm Works', 'Northlight'],
  );
});

test('what is printed beside a name stands at the first year that prints it', async () => {
  assert.deepEqual(
    await told([
      { organization: 'Northlight', position: 0, from: 2008, to: 2010 },
      { organization: 'Elm Works', asOf: ['2004', '2016'] },
    ]),
    ['Elm Works', 'Northlight'],
  );
});

test('an employment that two pages tell is told once, one that begins again is told again', async () => {
  const twice = { organization: 'Northlight', from: 2008, to: 2010 };
  assert.deepEqual(await told([twice, { ...twice, position: 1 }]), ['Northlight']);
  assert.deepEqual(await told([twice, { ...twice, from: 2014, to: 2016 }]), ['Northlight', 'Northlight']);
  assert.deepEqual(await told([twice, { ...twice, to: 2012 }]), ['Northlight', 'Northlight']);
});

test('an end is called unknown but for the last of a career', async () => {
  const all = await engagementsOf(
    graphOf([
      { organization: 'Northlight', position: 0, from: 2008 },
      { organization: 'Elm Works', position: 1, from: 2001 },
    ]),
    'person-1',
  );
  assert.deepEqual(
    all.map((one) => [one.organization, remarkOnEnd(one, all)]),
    [
      ['Elm Works', 'end unknown'],
      ['Northlight', null],
    ],
  );
});
