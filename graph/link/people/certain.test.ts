import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageRecord, PersonRef } from '../../../parsers/records.ts';
import { contentHash } from '../identity.ts';
import type { LinkPage } from '../input.ts';
import { link } from '../link.ts';

const quote = (text: string) => ({ quote: text });

/** One page of one event, with talks given by people under numbers of the site, and people's own records. */
function page(
  key: string,
  talks: { [title: string]: [name: string, number: string][] },
  own: [string, string][] = [],
): LinkPage {
  const person = ([name, personKey]: [string, string]): PersonRef => ({
    ...{ name, statedName: name, role: 'speaker', personKey, evidence: quote(name) },
  });
  const records: PageRecord[] = [
    ...Object.entries(talks).map(([title, people]): PageRecord => {
      const evidence = quote(title);
      return { kind: 'talk', title, people: people.map(person), topics: [], links: [], evidence };
    }),
    ...own.map(
      ([name, personKey]): PageRecord => ({
        ...{ kind: 'person', name, statedName: name, personKey, links: [], career: [], evidence: quote(name) },
      }),
    ),
  ];
  const url = `https://reef.test/${key}`;
  const event = { series: 'Reef Days', edition: '2018', hintBasis: 'index' as const };
  return { id: `page-${key}`, key: url, url, sha256: contentHash(key), platform: 'sample', records, ...event };
}

function people(...pages: LinkPage[]) {
  const { nodes, relationships } = link(pages, new Map()).graph;
  const names = nodes.filter(({ label }) => label === 'Person').map(({ properties }) => String(properties.name));
  return {
    names: names.sort(),
    asked: relationships.filter(({ type, from }) => type === 'MAYBE_SAME_AS' && from.startsWith('person')),
  };
}

test('an export that counts and one that prints codes tell of the same people', () => {
  const { names } = people(
    page('schedule.xml', { 'Tide tables': [['Ada Marlow', '33']], Ropes: [['Bo Lund', '34']] }),
    page('schedule.json', { 'Tide tables': [['Ada Marlow', 'WJJZNQ']], Ropes: [['Bo Lund', 'TJKPRZ']] }),
  );
  assert.deepEqual(names, ['Ada Marlow', 'Bo Lund']);
});

test('two numbers are two people, also of one name; one number is one person, also of a name of one letter', () => {
  assert.deepEqual(people(page('list', { Ropes: [['Mo', '1']], Tides: [['mo', '2']] })).names, ['Mo', 'mo']);
  assert.deepEqual(people(page('list', { Ropes: [['m', '1']], Tides: [['k', '2']] }, [['m', '1']])).names, ['k', 'm']);
});

test('unlike names under one number are asked about, not kept apart for good', () => {
  const { names, asked } = people(
    page('list', { Ropes: [['gullwing', '1']], Tides: [['Bo Lund', '2']] }, [
      ['Vera Zobel', '1'],
      ['Bo Lund', '2'],
    ]),
  );
  assert.deepEqual(names, ['Bo Lund', 'Vera Zobel', 'gullwing']);
  assert.equal(asked.length, 1);
});

test('the hash of a mail address that pictures show joins a person of two names, and keeps nobody apart', () => {
  const profile = (name: string, photoHash: string, emailHash?: string): PageRecord => ({
    ...{ kind: 'person', name, statedName: name, photoHash, links: [], career: [], evidence: quote(name) },
    ...(emailHash === undefined ? {} : { emailHash }),
  });
  const [one, two, three] = ['one', 'two', 'three'].map((key) => page(key, {}));
  one!.records.push(profile('Vera Marlow', 'ab12'));
  two!.records.push(profile('Vera Zobel', 'ab12'));
  // Whose platform publishes the hash by itself.
  three!.records.push(profile('Vera Kim', 'cd34', 'ab12'));
  assert.equal(people(one!, two!, three!).names.length, 1);
  const talks = page('talks', { Ropes: [['Vera Marlow', '7']] });
  talks.records.push(profile('Vera Marlow', 'ab12'), profile('Vera Marlow', 'cd34'));
  assert.deepEqual(people(talks).names, ['Vera Marlow']);
});

test('one name twice on one talk is two people where the list tells them apart, else one entered twice', () => {
  const lund = (more: Partial<PersonRef>): PersonRef => ({
    ...{ name: 'John Lund', statedName: 'John Lund', role: 'speaker', evidence: quote('John Lund'), ...more },
  });
  const count = (...listed: PersonRef[]) => {
    const one = page('list', { Ropes: [] });
    const [talk] = one.records as [Extract<PageRecord, { kind: 'talk' }>];
    talk.people.push(...listed);
    return people(one).names.length;
  };
  assert.equal(count(lund({}), lund({})), 1);
  assert.equal(count(lund({ affiliation: 'Elm Ltd' }), lund({})), 1);
  assert.equal(count(lund({ affiliation: 'Elm Ltd' }), lund({ affiliation: 'Elm' })), 1);
  assert.equal(count(lund({ affiliation: 'Elm Ltd' }), lund({ affiliation: 'Oak Works' })), 2);
  assert.equal(count(lund({ url: 'https://reef.test/u/1' }), lund({ url: 'https://reef.test/u/2' })), 2);
  assert.equal(count(lund({ photoHash: 'ab12' }), lund({ photoHash: 'cd34' })), 2);
  assert.equal(
    count(lund({ affiliation: 'Elm Ltd', emailHash: 'ab' }), lund({ affiliation: 'Oak Works', emailHash: 'ab' })),
    1,
  );
  // Who speaks may be printed as the author too, from another place.
  assert.equal(count(lund({ affiliation: 'Elm Ltd' }), lund({ role: 'author', affiliation: 'Oak Works' })), 1);
  assert.equal(
    count(lund({ affiliation: 'Elm Ltd' }), lund({ affiliation: 'Oak Works' }), lund({ affiliation: 'Ash Ltd' })),
    3,
  );
});
