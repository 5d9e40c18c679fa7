/**
 * Do topics retrieve? Twenty topics of FOSDEM 2014 to 2016 were chosen, with a pattern each, before the graph was asked
 * (`topics/chosen-fosdem.json`); the pool of its answers and of what the patterns find was judged by eye
 * (`topics/judged-fosdem.json`: talks on the topic, by their ids).
 *
 *   npm run bench:retrieval              precision and recall of the talks that are primarily about each topic
 *   npm run bench:retrieval -- --pool    the pool itself, for judging: A an answer, m a mention, - neither
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { foldKey } from '../../graph/fold.ts';
import { link } from '../../graph/link/link.ts';
import { phraseKey } from '../../graph/link/topics/tokens.ts';
import type { TalkRecord } from '../../parsers/records.ts';
import { fosdemPages } from './graph-of.ts';

const { values: options } = parseArgs({ options: { pool: { type: 'boolean' } } });

const chosen = JSON.parse(readFileSync(new URL('topics/chosen-fosdem.json', import.meta.url), 'utf8')) as {
  topics: { ask: string; pattern: string }[];
};
interface Judged {
  right: { [ask: string]: string[] };
  /** The pool that was judged. */
  judged?: { [ask: string]: string[] };
}
const judgedFile = new URL('topics/judged-fosdem.json', import.meta.url);
const judged = existsSync(judgedFile) ? (JSON.parse(readFileSync(judgedFile, 'utf8')) as Judged) : { right: {} };

const pages = await fosdemPages();
const { graph } = link(pages, new Map());
const records = new Map<string, TalkRecord>();
for (const page of pages)
  for (const record of page.records) if (record.kind === 'talk') records.set(`${page.edition}|${record.title}`, record);

interface Talk {
  name: string;
  title: string;
  text: string;
  head: string;
}
const talks = new Map<string, Talk>();
for (const { label, id, properties } of graph.nodes) {
  if (label !== 'Talk') continue;
  const title = String(properties.title);
  const record = records.get(`${properties.year}|${title}`);
  const name = `${properties.year}/${/([^/]+)\/?$/.exec(record?.url ?? '')?.[1] ?? id}`;
  const head = `${title}\n${record?.track ?? ''}`;
  talks.set(id, { name, title, head, text: `${head}\n${record?.summary ?? ''}\n${record?.abstract ?? ''}` });
}

const total = { answers: 0, right: 0, relevant: 0 };
const recalls: number[] = [];
for (const { ask, pattern } of chosen.topics) {
  const topic = graph.nodes.find(
    ({ label, properties }) =>
      label === 'Topic' && [phraseKey(ask), foldKey(ask)].some((key) => (properties.keys as string[]).includes(key)),
  );
  const kinds = new Map<string, string>();
  for (const { type, from, to, properties } of graph.relationships)
    if (type === 'ABOUT' && topic && to === topic.id && talks.has(from)) kinds.set(from, String(properties.kind));
  const pool = [...talks].filter(([id, { text, head }]) => {
    if (kinds.has(id) || new RegExp(pattern, 'i').test(head)) return true;
    return (text.match(new RegExp(pattern, 'gi'))?.length ?? 0) >= 2;
  });
  const right = new Set(judged.right[ask] ?? []);
  const answers = pool.filter(([id]) => kinds.get(id) === 'primary');
  const known = new Set(judged.judged?.[ask] ?? []);
  const unjudged = answers.filter(([, { name }]) => !known.has(name) && !right.has(name));
  const good = answers.filter(([, { name }]) => right.has(name));
  console.log(
    `${ask.padEnd(22)} topic: ${String(topic?.properties.label ?? 'none').padEnd(22)} ${answers.length} answers, ${good.length} right of ${right.size} on it in a pool of ${pool.length}`,
  );
  if (!options.pool)
    for (const [, { name, head }] of unjudged) console.log(`  not judged yet: ${name} ${head.replace('\n', ' | ')}`);
  if (options.pool) {
    for (const [id, talk] of pool) {
      const kind = kinds.get(id);
      const found = [...talk.text.slice(talk.head.length).matchAll(new RegExp(pattern, 'gi'))];
      const around = found[0]
        ? talk.text.slice(talk.head.length).slice(Math.max(0, found[0].index - 60), found[0].index + 60)
        : '';
      console.log(
        `  ${kind === 'primary' ? 'A' : kind === 'mention' ? 'm' : '-'} ${talk.name} | ${talk.head.replace('\n', ' | ')} | x${found.length} ${around.replace(/\s+/g, ' ')}`,
      );
    }
  }
  total.answers += answers.length;
  total.right += good.length;
  total.relevant += right.size;
  if (right.size > 0) recalls.push(good.length / right.size);
}
console.log(
  `all: ${total.answers} answers, ${total.right} right, ${total.relevant} on it: precision ${(total.right / total.answers).toFixed(3)}, ` +
    `recall ${(total.right / total.relevant).toFixed(3)}; mean recall of ${recalls.length} topics ${(recalls.reduce((a, b) => a + b, 0) / recalls.length).toFixed(2)}`,
);
