import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentHash } from '../identity.ts';
import type { LinkPage } from '../input.ts';
import type { TopicDocument, TopicField } from './documents.ts';
import { linkTopics } from './link-topics.ts';

const page: LinkPage = { id: 'p', key: 'https://reef.test', sha256: contentHash('p'), records: [] };

function talk(key: string, texts: { [field in TopicField]?: string }): TopicDocument {
  return {
    key: `talk|${key}`,
    kind: 'talk',
    texts: Object.entries(texts).map(([field, text]) => ({
      field: field as TopicField,
      text,
      page,
      evidence: { quote: text },
    })),
  };
}

const prose = 'The harbour keeps a list of what was seen, and by whom, and when. '.repeat(6);
const labels = (documents: TopicDocument[], excluded: string[] = [], affiliations: string[] = []) =>
  [...new Set(linkTopics(documents, excluded, affiliations, []).topics.values())].map(({ label }) => label);

test('a phrase that the text says again is a topic; one that only the title has is none', () => {
  const found = labels([
    talk('1', { title: 'Tide tables and golden sorrows', abstract: `${prose} We print tide tables of the bay.` }),
  ]);
  assert.ok(found.includes('Tide tables'), found.join());
  assert.ok(!found.includes('golden sorrows'), found.join());
});

test('deeds, sorts of talk and gatherings are no topics, nor are people, nor employers', () => {
  const found = labels(
    [
      talk('1', { title: 'Introduction to TideSQL', abstract: 'What it is.' }),
      talk('2', { title: 'AMENDMENT: Anchors MC lead meeting', abstract: 'We meet.' }),
      talk('3', { title: 'Ada Marlow and NorthWharf on doesn’t and open', abstract: 'They speak.' }),
      talk('4', { title: 'The TideSQL hackathon', abstract: 'We meet.' }),
    ],
    ['Ada Marlow'],
    ['NorthWharf', 'NorthWharf'],
  );
  assert.deepEqual(found, ['TideSQL']);
});

test('one topic under several spellings and under its initials', () => {
  const { topics } = linkTopics(
    [
      talk('1', { tag: 'Harbor Query Language', abstract: 'The Harbor Query Language (HQL) is small.' }),
      talk('2', { title: 'HQL for all APIs', abstract: 'HQL is an API.' }),
      talk('3', { tag: 'TideSQL', title: 'Tide SQL and its API' }),
      talk('4', { tag: 'buoy virtualisation' }),
      talk('5', { tag: 'Buoy-Virtualization' }),
    ],
    [],
    [],
    [],
  );
  const same = (a: string, b: string) => assert.equal(topics.get(a), topics.get(b), `${a} and ${b}`);
  same('hql', 'harbor query language');
  same('tidesql', 'tide sql');
  assert.ok(topics.get('api') && !topics.has('apis'));
  assert.deepEqual(topics.get('buoy virtualization')?.variants.toSorted(), [
    'Buoy-Virtualization',
    'buoy virtualisation',
  ]);
});

test('an acronym with two expansions, and initials that no text explains, are proposed only', () => {
  const { topics, proposals } = linkTopics(
    [
      talk('1', { tag: 'Harbor Query Language', abstract: 'Harbor Query Language (HQL). Hill Quartz League (HQL).' }),
      talk('2', { tag: 'HQL' }),
      talk('3', { tag: 'free tide tables' }),
      talk('4', { title: 'FTT again' }),
    ],
    [],
    [],
    [],
  );
  assert.notEqual(topics.get('hql'), topics.get('harbor query language'));
  assert.deepEqual(
    proposals.map(({ a, b }) => [a, b]),
    [
      ['harbor query language', 'hql'],
      ['free tide table', 'ftt'],
    ],
  );
});
