import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TalkRecord } from '../../../../parsers/records.ts';
import { parseTopicsFile } from '../../../../workspace/topics-file.ts';
import type { Graph } from '../../../model.ts';
import { contentHash } from '../../identity.ts';
import type { LinkPage } from '../../input.ts';
import { link } from '../../link.ts';

const evidence = (quote: string) => ({ quote });

/** The graph of talks, by title and abstract. */
function graphOf(talks: { [title: string]: string }, definitions = ''): Graph {
  const records = Object.entries(talks).map(
    ([title, abstract]): TalkRecord => ({
      kind: 'talk',
      title,
      abstract,
      people: [],
      topics: [],
      links: [],
      evidence: evidence(title),
    }),
  );
  const [key, hint] = ['https://reef.test', 'index' as const];
  const page: LinkPage = {
    id: 'page-reef',
    key,
    url: key,
    sha256: contentHash(key),
    platform: 'sample',
    series: 'Reef Days',
    edition: '2018',
    hintBasis: hint,
    records,
  };
  return link([page], new Map(), [], new Map(), parseTopicsFile(definitions)).graph;
}

const topic = (graph: Graph, label: string) =>
  graph.nodes.find((node) => node.label === 'Topic' && node.properties.label === label);

/** Labels of the topics that a relationship leads to a topic from. */
function below(graph: Graph, label: string): string[] {
  const id = topic(graph, label)?.id;
  const labels = new Map(graph.nodes.map((node) => [node.id, String(node.properties.label)]));
  return graph.relationships
    .filter(({ type, to }) => type === 'BROADER' && to === id)
    .map(({ from }) => labels.get(from)!)
    .sort();
}

const calls = {
  'SIP from the harbour': 'We speak SIP with ships. SIP is what they speak.',
  'Asterisk on a buoy': 'How Asterisk came to run there, and what Asterisk does at night.',
};

test('a kind of two topics is a topic, though no text names it; nothing is said to be about it', () => {
  const graph = graphOf(calls);
  const kind = topic(graph, 'telephony')!;
  assert.deepEqual(below(graph, 'telephony'), ['Asterisk', 'SIP', 'VoIP']);
  assert.deepEqual([kind.properties.primaryCount, kind.properties.mentionCount], [0, 0]);
  assert.equal(graph.relationships.filter(({ type, to }) => type === 'ABOUT' && to === kind.id).length, 0);
});

test('what texts say of such a kind is found', () => {
  const graph = graphOf({ ...calls, 'Telephony at sea': 'Buoys and wires.' });
  assert.equal(topic(graph, 'Telephony')!.properties.primaryCount, 1);
});

test('what only mentions a kind or a thing of it makes none', () => {
  const mentioned = graphOf({ 'Ropes and knots': 'They outlive telephony. Some use SIP, and some SIP phones.' });
  assert.equal(topic(mentioned, 'telephony'), undefined);
});

test('a kind is of a kind itself', () => {
  const graph = graphOf({
    'VP9 for divers': 'VP9 under water: we measured VP9.',
    'VP8 for gulls': 'VP8 in the air: we measured VP8.',
  });
  assert.deepEqual(below(graph, 'video codec'), ['VP8', 'VP9']);
  assert.deepEqual(below(graph, 'multimedia'), ['codec', 'video codec']);
});

test("the user's own file goes before: what is to be ignored is no kind", () => {
  assert.equal(topic(graphOf(calls, 'ignore: [telephony]\n'), 'telephony'), undefined);
});

test('a kind is found by its other name, and is the topic of that name where there is one', () => {
  const talks = { 'APRS at sea': 'APRS tells where boats are.', 'Ham radio for gulls': 'It is for all.' };
  const { properties } = topic(graphOf(talks), 'amateur radio')!;
  assert.ok((properties.keys as string[]).includes('ham radio'));
  assert.equal(properties.primaryCount, 1);
  const defined = graphOf(talks, 'topics:\n  - label: Ham radio\n');
  assert.equal(topic(defined, 'amateur radio'), undefined);
  assert.deepEqual(below(defined, 'Ham radio'), ['APRS']);
});

test('an everyday word is a thing of a kind where a talk on it says a word of the kind', () => {
  const about = (more: string) => ({
    'Sandstorm on our pier': `We run Sandstorm. Since then Sandstorm ${more}.`,
    'Why Sandstorm': 'All that Sandstorm has.',
  });
  assert.deepEqual(below(graphOf(about('is what we do our self-hosting with')), 'self-hosting'), ['Sandstorm']);
  assert.equal(topic(graphOf(about('blows from the east')), 'self-hosting'), undefined);
});

test('what everybody knows by two names is one topic, but for initials that no text explains', () => {
  const graph = graphOf({
    'GlusterFS for harbours': 'GlusterFS holds our charts. All say GlusterFS.',
    'Gluster for buoys': 'Gluster holds theirs. They say Gluster.',
    'SBC for gulls': 'SBC tells them apart. SBC, again.',
    'The single-board computer at sea': 'What a single-board computer is for whales.',
  });
  const { keys, primaryCount } = topic(graph, 'GlusterFS')!.properties;
  assert.ok((keys as string[]).includes('gluster'));
  assert.equal(primaryCount, 2);
  assert.ok(!(topic(graph, 'SBC')!.properties.keys as string[]).includes('single board computer'));
});
