import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LinkedThing, partedBy } from './links.ts';

/** A thing of a person: what it is known by, the link that joins it, and to what. */
const thing = (mention: string, link: string | null, linkedTo: string | null) =>
  ({ thing: mention, mentions: [mention], link, linkedTo }) as LinkedThing;

test('with a link goes what hangs on it, however far, and nothing else', () => {
  const things = [
    thing('root', null, null),
    thing('talk', 'link-1', 'root'),
    thing('panel', 'link-2', 'talk'),
    thing('paper', 'link-3', 'panel'),
    thing('keynote', 'link-4', 'root'),
  ];
  const parted = (link: string) => {
    const { off, stay } = partedBy(things, link);
    return [off.map((one) => one.thing), stay.map((one) => one.thing)];
  };
  assert.deepEqual(parted('link-2'), [
    ['panel', 'paper'],
    ['root', 'talk', 'keynote'],
  ]);
  assert.deepEqual(parted('link-1'), [
    ['talk', 'panel', 'paper'],
    ['root', 'keynote'],
  ]);
  assert.deepEqual(parted('link-9'), [[], ['root', 'talk', 'panel', 'paper', 'keynote']]);
});
