/** Topics of a collection that changes are found as if it had always been so, whatever is kept of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rememberingMemo } from '../../../../test/support/some-pages.ts';
import type { TopicsFile } from '../../../../workspace/topics-file.ts';
import type { LinkPage } from '../../input.ts';
import type { Memo } from '../../memo.ts';
import { randomNumbers } from '../../people/random.ts';
import { assignTopics, primarilyAbout } from '../assign.ts';
import { broaderByTexts } from '../broader/broader.ts';
import { linkTopics } from '../link-topics.ts';
import type { TopicDocument, TopicField } from '../texts/documents.ts';
import { TextReader } from './text-facts.ts';

const things = [
  'TideSQL',
  'rope physics',
  'boat trackers',
  'harbour maps',
  'Shoal',
  'anchor chains',
  'tidepool',
  'tide pool',
];
/** Words that are a noun in one sentence, and a verb or an adjective in another. */
const sentences = [
  'They anchor boats and drag ropes.',
  'The drag of an anchor is a drag.',
  'We map harbours and track boats.',
  'A map and a track are kept.',
  'The sand is fast and the chain is open.',
  'They open chains, and fast.',
  'It drags on: drag, drag and drag again.',
  'We like Shoal, and a shoal of fish, and shoals, and one more shoal.',
  'With a drift net, or a light house, see tide pool maps.',
];
/** Written apart in prose. */
const joined = ['driftnet', 'lighthouse'];

function draw(random: () => number) {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return (key: string): TopicDocument => {
    const thing = pick(things);
    const page = { id: `page ${key} ${pick(['a', 'b'])}` } as LinkPage;
    const text = (field: TopicField, text: string) => ({
      field,
      text,
      page,
      evidence: { quote: `${pick(['', 'so: '])}${text}` },
    });
    const titles = [`How they anchor ${thing} fast`, `${thing} drag maps`, `Track ${thing}`, `${thing}: open chains`];
    titles.push(`Growing the ${thing} community`);
    const prose = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(sentences));
    prose.push(
      pick(['', `${pick(things)} is a ${pick(['boat tracker', 'tide pool', 'harbour map'])}.`]),
      `${pick(things)} (TP).`,
    );
    return {
      ...{ key, kind: 'talk', series: [pick(['reef days', 'hill meet'])], year: pick([2017, 2018]) },
      texts: [
        text('title', pick(titles)),
        text('abstract', prose.join(' ')),
        ...(random() < 0.3 ? [text('tag', pick(things))] : []),
        ...(random() < 0.05 ? [text('tag', pick(joined))] : []),
        ...(random() < 0.3 ? [text('track', `${pick(things)} and ${pick(things)}`)] : []),
      ],
    };
  };
}

const defined = {
  label: 'Tide',
  variants: ['tide pool', 'boat trackers'],
  exclude: [],
  series: ['Reef Days'],
  from: 2018,
};
const files = [
  { topics: [], ignore: [] },
  { topics: [defined], ignore: ['rope physics', 'community management'] },
  { topics: [{ ...defined, exclude: ['tide pool maps', 'Track boat trackers'] }], ignore: [] },
] as TopicsFile[];

function topicsOf(documents: TopicDocument[], file: TopicsFile, memo?: Memo) {
  const reader = new TextReader(memo);
  const linked = linkTopics(documents, [], [], [], file, reader);
  const assignments = assignTopics(documents, linked.topics, linked.definitions, linked.study, reader);
  const broader = broaderByTexts(documents, linked.topics, primarilyAbout(assignments), reader);
  return { topics: [...linked.topics], proposals: linked.proposals, assignments, broader };
}

for (let seed = 1; seed <= 8; seed++) {
  test(`what is kept of documents makes no difference, seed ${seed}`, () => {
    const random = randomNumbers(seed);
    const drawn = draw(random);
    const memo = rememberingMemo();
    let documents: TopicDocument[] = [];
    let file = files[0]!;
    for (let step = 0; step < 16; step++) {
      // Some go, some are told otherwise or by another page, some come.
      documents = documents
        .filter(() => random() < 0.9)
        .map((document) => {
          const other = drawn(document.key);
          const chance = random();
          if (chance < 0.1) return other;
          if (chance < 0.2) return { ...document, year: other.year, series: other.series };
          const { page, evidence } = other.texts[0]!;
          return chance < 0.3
            ? { ...document, texts: document.texts.map((text) => ({ ...text, page, evidence })) }
            : document;
        });
      for (let count = 3; count > 0; count--) documents.push(drawn(`talk ${step} ${count}`));
      documents.sort((a, b) => (a.key < b.key ? -1 : 1));
      if (random() < 0.4) file = files[Math.floor(random() * files.length)]!;
      assert.deepEqual(topicsOf(documents, file, memo), topicsOf(documents, file), `step ${step}`);
    }
  });
}
