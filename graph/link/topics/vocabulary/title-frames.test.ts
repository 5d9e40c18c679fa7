import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignTopics } from '../assign.ts';
import { linkTopics } from '../link-topics.ts';
import { talk } from '../testing/documents.ts';
import { TextReader } from './text-facts.ts';
import { framedBy } from './title-frames.ts';

test('a title frames a subject by what is done', () => {
  const framed = {
    'community management': [
      'Building a community around TideKit',
      'Maintaining & growing a technical community',
      'From Reefview to Betterreef: facilitating contributions',
      'Attracting new volunteers: what we tried',
    ],
    'community metric': ['Participation metrics at the Harbour', 'Using metrics to measure sailing communities'],
    education: ['Teaching TideKit', 'Teaching boats to kids', 'Connecting design students & projects'],
    migration: ['How we moved from Nets to Shoal', 'Migrating a harbour from paper to TideKit'],
    scalability: ['Lessons learned running tides at scale', 'Scaling out harbours'],
    debugging: ['Hunting the bug from the deep', 'Using a lamp to debug nets'],
    testing: ['How to test nets', 'Make your tests float'],
    performance: ['Optimizing nets', 'Nets: tuning them by hand', 'How TideKit makes your boat run fast'],
    security: ['Writing secure sailing applications', 'Securing the harbour', 'Nets secure by default'],
    'language binding': [
      'Extending Python, with what?',
      'Integrating Lua and C',
      'How to write Ruby extensions at sea',
    ],
    diversity: ['Women in sailing'],
  };
  for (const [key, titles] of Object.entries(framed))
    for (const title of titles) assert.deepEqual(framedBy(title), [key], title);
  for (const title of [
    ...['Building community wireless networks', 'Harbour community edition', 'A community take on nets'],
    ...[
      'Teaching fish to fly',
      'Moving boats',
      'Fish scale counting at last',
      'The bug report form',
      'Capacity metrics',
      'Self-optimizing boats',
      'A secure place at sea',
      'Extending the harbour in C',
      'Harbour extensions',
    ],
  ])
    assert.deepEqual(framedBy(title), [], title);
});

test('a talk whose title frames a subject is about it, with the title as the quote', () => {
  const documents = [
    talk('1', { title: 'Building a community around TideKit' }),
    talk('2', { title: 'TideKit in July' }),
  ];
  const reader = new TextReader();
  const { topics, definitions, study } = linkTopics(documents, [], [], [], undefined, reader);
  const found = assignTopics(documents, topics, definitions, study, reader);
  assert.deepEqual(
    found
      .filter(({ topic }) => topic.key === 'community management')
      .map(({ document, kind, statements }) => [document.key, kind, statements.map(({ quote }) => quote)]),
    [['talk|1', 'primary', ['Building a community around TideKit']]],
  );
});
