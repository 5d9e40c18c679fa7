/**
 * Do topics retrieve? Lists of topics of FOSDEM 2014 to 2016 were chosen, with a pattern each, before the graph was asked
 * (`topics/chosen-fosdem-N.json`); the pools of its answers and of what the patterns find were judged by eye
 * (`topics/judged-fosdem-N.json`: talks on the topic, by their ids). An answer is a talk that is primarily about the topic,
 * or about one that a text calls a narrower one; where there is no such topic, one whose title says it.
 *
 *   npm run bench:retrieval                        precision and recall for each list
 *   npm run bench:retrieval -- --list 3            of one list only
 *   npm run bench:retrieval -- --list 3 --pool     the pool itself, for judging: A an answer, n one through a narrower
 *                                                  topic, m a mention, - neither
 *   npm run bench:retrieval -- --missed            talks that are on a topic and no answers
 *   npm run bench:retrieval -- --wrong             answers that are not on their topic
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { foldKey } from '../../graph/fold.ts';
import { link } from '../../graph/link/link.ts';
import { phraseKey } from '../../graph/link/topics/texts/tokens.ts';
import type { Graph } from '../../graph/model.ts';
import type { TalkRecord } from '../../parsers/records.ts';
import { leastScore, narrowerTopics } from '../../queries/reading/narrower.ts';
import { titleSays } from '../../queries/reading/titles-saying.ts';
import { fosdemPages } from './graph-of.ts';

interface Chosen {
  ask: string;
  pattern: string;
}
interface Judged {
  right: { [ask: string]: string[] };
  /** The pool that was judged. */
  judged?: { [ask: string]: string[] };
}
interface Talk {
  name: string;
  text: string;
  /** Title and track. */
  head: string;
}
type Kind = 'A' | 'n' | 'm' | '-';

const { values: options } = parseArgs({
  options: {
    pool: { type: 'boolean' },
    list: { type: 'string' },
    missed: { type: 'boolean' },
    wrong: { type: 'boolean' },
  },
});
const pages = await fosdemPages();
const { graph } = link(pages, new Map());
const talks = talksOf(graph);
const labels = new Map(graph.nodes.map(({ id, properties }) => [id, String(properties.label)]));
const links = graph.relationships
  .filter(({ type }) => type === 'BROADER')
  .map(({ from, to, properties }) => ({
    narrower: from,
    label: labels.get(from)!,
    broader: to,
    reason: String(properties.reason),
    pages: (properties.pages ?? []) as string[],
    quotes: (properties.quotes ?? []) as string[],
    leastScore: Number(properties.leastScore ?? 0),
  }));
for (let list = 2; fileOf('chosen', list); list++)
  if (options.list === undefined || options.list === String(list)) measure(list);

function fileOf<T>(what: 'chosen' | 'judged', list: number): T | undefined {
  const file = new URL(`topics/${what}-fosdem-${list}.json`, import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
}

/** The talks by id, with what the programme says of each. */
function talksOf({ nodes }: Graph): Map<string, Talk> {
  const records = new Map<string, TalkRecord>();
  for (const page of pages)
    for (const record of page.records)
      if (record.kind === 'talk') records.set(`${page.edition}|${record.title}`, record);
  const found = new Map<string, Talk>();
  for (const { label, id, properties } of nodes) {
    if (label !== 'Talk') continue;
    const record = records.get(`${properties.year}|${properties.title}`);
    const name = `${properties.year}/${/([^/]+)\/?$/.exec(record?.url ?? '')?.[1] ?? id}`;
    const head = `${properties.title}\n${record?.track ?? ''}`;
    found.set(id, { name, head, text: `${head}\n${record?.summary ?? ''}\n${record?.abstract ?? ''}` });
  }
  return found;
}

/** What the graph says of each talk and the topic, and the topic's label. */
function answersOf(ask: string): { label: string; kinds: Map<string, Kind> } {
  const topic = graph.nodes.find(
    ({ label, properties }) =>
      label === 'Topic' &&
      [phraseKey(ask), ...(ask.startsWith('.') ? [] : [foldKey(ask)])].some((key) =>
        (properties.keys as string[]).includes(key),
      ),
  );
  const kinds = new Map<string, Kind>();
  if (!topic) {
    // What `talks-on` answers then: the talks whose titles say it.
    for (const [id, { head }] of talks) if (titleSays(head.split('\n')[0]!, ask)) kinds.set(id, 'A');
    return { label: 'none', kinds };
  }
  const about = (id: string, kind: string, least = 0) =>
    graph.relationships.flatMap(({ type, from, to, properties: { kind: own, score } }) =>
      type === 'ABOUT' && to === id && own === kind && Number(score) >= least && talks.has(from) ? from : [],
    );
  const narrower = narrowerTopics(links, topic.id);
  for (const one of narrower) {
    const { id, others } = one;
    const elsewhere = new Set(others.flatMap((other) => about(other, 'primary')));
    for (const talk of about(id, 'primary', leastScore(one))) if (!elsewhere.has(talk)) kinds.set(talk, 'n');
  }
  for (const talk of about(topic.id, 'mention')) if (kinds.get(talk) !== 'n') kinds.set(talk, 'm');
  for (const talk of about(topic.id, 'primary')) kinds.set(talk, 'A');
  return { label: String(topic.properties.label), kinds };
}

function measure(list: number): void {
  const judged = fileOf<Judged>('judged', list) ?? { right: {} };
  const total = { answers: 0, right: 0, relevant: 0, through: 0, throughRight: 0 };
  const recalls: number[] = [];
  for (const { ask, pattern } of fileOf<{ topics: Chosen[] }>('chosen', list)!.topics) {
    const { label, kinds } = answersOf(ask);
    const count = (text: string) => text.match(new RegExp(pattern, 'gi'))?.length ?? 0;
    const said = (kind: Kind | undefined) => kind !== undefined && kind !== '-';
    const pool = [...talks].filter(
      ([id, { text, head }]) => said(kinds.get(id)) || count(head) > 0 || count(text) >= 2,
    );
    const right = new Set(judged.right[ask] ?? []);
    const known = new Set([...right, ...(judged.judged?.[ask] ?? [])]);
    const answers = pool.filter(([id]) => kinds.get(id) === 'A' || kinds.get(id) === 'n');
    const good = answers.filter(([, { name }]) => right.has(name));
    const through = (found: typeof pool) => found.filter(([id]) => kinds.get(id) === 'n').length;
    console.log(
      `${ask.padEnd(22)} topic: ${label.padEnd(22)} ${answers.length} answers, ${good.length} right of ${right.size} on it in a pool of ${pool.length}; ` +
        `through narrower topics ${through(answers)}, ${through(good)} right`,
    );
    if (options.pool) for (const [id, talk] of pool) showTalk(kinds.get(id) ?? '-', talk, pattern);
    else
      for (const [id, { name, head }] of answers)
        if (!known.has(name)) console.log(`  not judged yet: ${kinds.get(id)} ${name} ${head.replace('\n', ' | ')}`);
    if (options.missed)
      for (const [id, talk] of talks)
        if (right.has(talk.name) && !answers.some(([answer]) => answer === id))
          showTalk(kinds.get(id) ?? '-', talk, pattern);
    if (options.wrong)
      for (const [id, talk] of answers) if (!right.has(talk.name)) showTalk(kinds.get(id)!, talk, pattern);
    total.answers += answers.length;
    total.right += good.length;
    total.relevant += right.size;
    total.through += through(answers);
    total.throughRight += through(good);
    if (right.size > 0) recalls.push(good.length / right.size);
  }
  console.log(
    `list ${list}: ${total.answers} answers (${total.through} through narrower topics), ${total.right} right (${total.throughRight}), ${total.relevant} on it: ` +
      `precision ${(total.right / total.answers).toFixed(3)}, recall ${(total.right / total.relevant).toFixed(3)}; ` +
      `mean recall of ${recalls.length} topics ${(recalls.reduce((a, b) => a + b, 0) / recalls.length).toFixed(2)}`,
  );
}

function showTalk(kind: Kind, { name, head, text }: Talk, pattern: string): void {
  const body = text.slice(head.length);
  const found = [...body.matchAll(new RegExp(pattern, 'gi'))];
  const plain = (part: string) =>
    part
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const around = found[0] ? plain(body.slice(Math.max(0, found[0].index - 60), found[0].index + 60)) : '';
  console.log(
    `  ${kind} ${name} | ${head.replace('\n', ' | ')} | ${plain(body).slice(0, 260)} | x${found.length} ${around}`,
  );
}
