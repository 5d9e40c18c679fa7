import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CorpusBuilder } from '../people/encode.ts';
import { mentionOf } from '../people/list.ts';
import { resolvePeople } from '../people/resolve.ts';
import { areRelated, successions } from './known-organizations.ts';
import { organizationKey } from './organization-key.ts';

test('organizations of which one became the other are related, over legal forms', () => {
  const related = (a: string, b: string) => areRelated(organizationKey(a), organizationKey(b));
  assert.ok(related('Novell, Inc.', 'SUSE'));
  assert.ok(related('Parallels', 'Virtuozzo'));
  assert.ok(related('Free Electrons', 'Bootlin'));
  assert.ok(related('HP', 'Hewlett-Packard Co.'));
  assert.ok(!related('Novell', 'Oracle'));
  assert.ok(!related('Elm', 'Oak'));
});

test('every row has a source, and no two rows say the same', () => {
  const seen = new Set<string>();
  for (const { from, to, source } of successions) {
    assert.match(source, /^https:\/\/en\.wikipedia\.org\/wiki\/\S+$/, `${from}, ${to}`);
    const key = [organizationKey(from), organizationKey(to)].sort().join('|');
    assert.ok(!seen.has(key), `${from} and ${to} stand twice`);
    seen.add(key);
  }
});

test('a successor of an employer does not speak for two people, another employer of the same year does', () => {
  const scores = [
    ['Novell', 'SUSE'],
    ['Novell', 'Elm'],
  ].map((employers) => {
    const builder = new CorpusBuilder();
    const names = ['A. Marlow', 'Ada Marlow'];
    for (const [at, affiliation] of employers.entries())
      builder.add(mentionOf({ id: `${at}`, name: names[at]!, affiliation, year: 2008 }));
    const evidence: number[] = [];
    const note = (link: { evidence: { kind: string; weight: number }[] }) =>
      evidence.push(link.evidence.find(({ kind }) => kind === 'organization')!.weight);
    for (const question of resolvePeople(builder.finish(), { note }).questions) note(question);
    return evidence[0];
  });
  assert.ok(scores[0]! > 0);
  assert.ok(scores[1] === undefined || scores[1] < 0);
});
