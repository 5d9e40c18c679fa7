/**
 * Is a talk about what only its prose says? Learned from the judged lists of FOSDEM (`topics/judged-fosdem-N.json`).
 *
 *   npm run bench:about              each list by what the others teach: the honest figure
 *   npm run bench:about -- --learn   learns from all lists and writes graph/link/topics/about-weights.ts
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { foldKey } from '../../graph/fold.ts';
import { linkEvents } from '../../graph/link/events/events.ts';
import { link } from '../../graph/link/link.ts';
import { collectMentions } from '../../graph/link/people/mentions.ts';
import { linkItems } from '../../graph/link/talks/items.ts';
import { aboutFeatures, aboutNames } from '../../graph/link/topics/about.ts';
import { mentionsOf } from '../../graph/link/topics/assign.ts';
import { collectDocuments } from '../../graph/link/topics/collect.ts';
import { logisticRegression } from '../../graph/link/topics/keyphrases/logistic-regression.ts';
import { linkTopics } from '../../graph/link/topics/link-topics.ts';
import { readDocuments } from '../../graph/link/topics/read-documents.ts';
import { phraseKey } from '../../graph/link/topics/texts/tokens.ts';
import { TextReader } from '../../graph/link/topics/vocabulary/text-facts.ts';
import { fosdemPages } from './graph-of.ts';

interface Example {
  list: number;
  values: number[];
  label: number;
}

/** Ridge on the weights. */
const penalty = 5;

const { values: options } = parseArgs({ options: { learn: { type: 'boolean' } } });
const examples = await readExamples();
const { bias, weights } = learn(examples);
console.log(
  `${examples.length} pairs of talk and topic, ${examples.filter(({ label }) => label).length} of them right`,
);
aboutNames.forEach((name, at) => {
  console.log(`  ${name.padEnd(40)} ${weights[at]!.toFixed(2)}`);
});
const chances = new Map<Example, number>();
for (const list of new Set(examples.map((one) => one.list))) {
  const model = learn(examples.filter((one) => one.list !== list));
  for (const one of examples) if (one.list === list) chances.set(one, chanceOf(one, model));
}
const loss = examples.reduce((sum, one) => sum - Math.log(one.label ? chances.get(one)! : 1 - chances.get(one)!), 0);
console.log(`each list by the others: negative log likelihood ${loss.toFixed(1)}`);
for (const least of [0.4, 0.5, 0.6, 0.65, 0.7, 0.8]) {
  const taken = examples.filter((one) => chances.get(one)! >= least);
  console.log(`  chance of ${least} and more: ${taken.length}, right ${taken.filter(({ label }) => label).length}`);
}
if (options.learn) {
  const rounded = JSON.stringify({
    bias: Number(bias.toFixed(3)),
    weights: weights.map((one) => Number(one.toFixed(3))),
  });
  writeFileSync(
    new URL('../../graph/link/topics/about-weights.ts', import.meta.url),
    [
      '/**',
      ' * Weights of a logistic regression for `aboutFeatures`: made by `npm run bench:about -- --learn` from what was judged by eye,',
      ` * ${examples.length} pairs of a talk of FOSDEM 2014 to 2016 and a topic of the lists 2 to ${Math.max(...examples.map(({ list }) => list))} that only its prose says.`,
      ' */',
      `export const aboutWeights: { bias: number; weights: readonly number[] } = ${rounded};`,
      '',
    ].join('\n'),
  );
}

function learn(from: readonly Example[]) {
  return logisticRegression(
    from.map(({ values }) => values),
    from.map(({ label }) => label),
    penalty,
  );
}

function chanceOf({ values }: Example, model: ReturnType<typeof learn>): number {
  return 1 / (1 + Math.exp(-values.reduce((sum, value, at) => sum + value * model.weights[at]!, model.bias)));
}

async function readExamples(): Promise<Example[]> {
  const pages = await fosdemPages();
  const events = linkEvents(pages);
  const items = linkItems(pages, events);
  const people = collectMentions(pages, events, items).map(({ name }) => name);
  const { documents } = collectDocuments(pages, events, items);
  const reader = new TextReader();
  const linked = linkTopics(documents, [...people, 'FOSDEM'], [], [], undefined, reader);
  const mentions = [...mentionsOf(readDocuments(documents, linked.topics, linked.definitions, reader), linked.study)];
  const names = namesOf(items.talks, link(pages, new Map()).graph.nodes);
  const found: Example[] = [];
  for (let list = 2; ; list++) {
    const chosen = fileOf<{ topics: { ask: string }[] }>('chosen', list);
    const judged = fileOf<{ right: { [ask: string]: string[] } }>('judged', list);
    if (!chosen || !judged) return found;
    for (const { ask } of chosen.topics) {
      const topic = linked.topics.get(phraseKey(ask)) ?? linked.topics.get(foldKey(ask));
      const right = new Set(judged.right[ask]);
      for (const { assignment, manner, around } of mentions) {
        if (assignment.topic !== topic || assignment.fields.includes('track')) continue;
        const name = names.get(assignment.document.key);
        if (name === undefined) continue;
        const label = right.has(name) ? 1 : 0;
        found.push({ list, label, values: aboutFeatures(topic, manner, around) });
      }
    }
  }
}

/** The names by which talks were judged, year and the graph's id, by the keys of documents; without talks of one title in one year. */
function namesOf(
  talks: ReturnType<typeof linkItems>['talks'],
  nodes: ReturnType<typeof link>['graph']['nodes'],
): Map<string, string> {
  const nodesOf = Map.groupBy(
    nodes.filter(({ label }) => label === 'Talk'),
    ({ properties: { year, title } }) => `${year}|${title}`,
  );
  return new Map(
    talks.flatMap(({ key, event, sources }) => {
      const { title, url } = sources[0]!.record;
      const found = nodesOf.get(`${event?.year}|${title}`) ?? [];
      return found.length === 1
        ? [[`talk|${key}`, `${event?.year}/${/([^/]+)\/?$/.exec(url ?? '')?.[1] ?? found[0]!.id}`]]
        : [];
    }),
  );
}

function fileOf<T>(what: 'chosen' | 'judged', list: number): T | undefined {
  const file = new URL(`topics/${what}-fosdem-${list}.json`, import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
}
