import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CorpusBuilder } from './encode.ts';
import { marksOf } from './marks.ts';
import { resolvePeople } from './resolve.ts';

test('two ORCIDs are two people, whatever agrees; one is one', () => {
  const builder = new CorpusBuilder();
  for (const orcid of ['0000-0001-1111-2222', '0000-0002-3333-4444', '0000-0001-1111-2222'])
    builder.add({
      name: 'Ravi Thistlewood',
      organization: 'elm',
      year: 2018,
      marks: marksOf([`https://orcid.org/${orcid}`], [], undefined),
    });
  const { clusters } = resolvePeople(builder.finish());
  assert.notEqual(clusters.find(0), clusters.find(1));
  assert.equal(clusters.find(0), clusters.find(2));
});

test('who prints two ORCIDs tells nobody apart by them', () => {
  const builder = new CorpusBuilder();
  const [a, b] = ['https://orcid.org/0000-0001-1111-2222', 'https://orcid.org/0000-0002-3333-4444'] as const;
  for (const links of [[a, b], [b], [a]])
    builder.add({
      name: 'Ravi Thistlewood',
      organization: 'elm',
      event: 'Reef 2018',
      year: 2018,
      marks: marksOf(links, [], undefined),
    });
  const { clusters } = resolvePeople(builder.finish());
  assert.equal(clusters.find(0), clusters.find(1));
  assert.equal(clusters.find(0), clusters.find(2));
});
