import { createWriteStream, type WriteStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import type { Clusters } from '../../../graph/link/clusters.ts';
import { CorpusBuilder } from '../../../graph/link/people/encode.ts';
import { judgeQuestions } from '../../../graph/link/people/judges.ts';
import { type ListedMention, listedMention, mentionOf } from '../../../graph/link/people/list.ts';
import { doubtful, type Outcome, type Question } from '../../../graph/link/people/person-mention.ts';
import { portraitOf } from '../../../graph/link/people/portrait.ts';
import { reasonOf } from '../../../graph/link/people/reasons.ts';
import { resolvePeople } from '../../../graph/link/people/resolve.ts';
import { defineCommand } from '../command.ts';
import { count } from '../crawl-text.ts';
import { exitCode, Failure, usageFailure } from '../failure.ts';
import { loadJudge } from '../judge-module.ts';
import { openList, type RowForm, readRows, UnusableLines } from '../listed-rows.ts';

const mentions: RowForm<typeof listedMention> = {
  schema: listedMention,
  heading: 'name',
  lists: new Set(['co', 'links', 'handles']),
};

export default defineCommand<{ links?: string; judge?: string }>({
  summary: 'tell who is who in a list of mentions of people; needs no workspace',
  configure: (command) =>
    command
      .argument('<file>', 'JSON lines {id, name, …}, or a table (CSV, TSV) with such headings; - for stdin')
      .option('--links <file>', 'write each link and each question there, with its score and reasons')
      .option('--judge <module>', 'let this module of yours decide on pairs in doubt: {name, judge} or {name, embed}'),
  async run({ output, signal }, [file], { links, judge: judgeFile }) {
    const unusable = new UnusableLines();
    const ids: string[] = [];
    const lineOf = new Map<string, number>();
    const builder = new CorpusBuilder();
    // A file of links that is the list itself would be emptied before it is read.
    if (links !== undefined && file !== '-' && (await isSameFile(links, file!)))
      throw usageFailure(`--links ${links} is the list itself; name another file`);
    const judge = judgeFile === undefined ? undefined : await loadJudge(judgeFile);
    const told: ListedMention[] = [];
    const { named, open } = openList(file!);
    let line = 0;
    for await (const row of readRows(open(), mentions)) {
      line = row.line;
      if (signal.aborted) return;
      const where = `${named} line ${line}`;
      if ('reason' in row) {
        unusable.add(where, row.reason);
        continue;
      }
      const read = row.value;
      const before = lineOf.get(read.id);
      if (before !== undefined) {
        unusable.add(where, `the id "${read.id}" was used in line ${before}. Give each mention its own.`);
        continue;
      }
      lineOf.set(read.id, line);
      ids.push(read.id);
      builder.add(mentionOf(read));
      if (judge) told.push(read);
      if (line % 5000 === 0) output.progress.update('resolve', `${count(line, 'line')} read`);
    }
    output.progress.update('resolve', `${count(ids.length, 'mention')}`);
    const writer = links === undefined ? undefined : new LinkWriter(links, ids);
    const note = writer && ((link: Question) => writer.write(link, 'same'));
    const { clusters, questions } = resolvePeople(builder.finish(), { note });
    const inDoubt = questions.filter(({ score }) => score >= doubtful);
    for (const question of questions) if (question.score < doubtful) writer?.write(question, 'different');
    let left = inDoubt.length;
    if (judge) {
      output.progress.update('resolve', `${judge.name} judges ${count(inDoubt.length, 'pair')}`);
      const judged = await judgeQuestions(inDoubt, clusters, portraits(told, clusters), judge);
      for (const pair of judged) writer?.write(pair, pair.outcome, pair.reason);
      left = judged.filter(({ outcome }) => outcome === 'ask').length;
    } else for (const question of inDoubt) writer?.write(question, 'ask');
    await writer?.close();
    // A cluster is called by its first mention, so that the names of clusters do not depend on how they were found.
    const clusterOf = new Map<number, string>();
    for (const [index, id] of ids.entries()) {
      const root = clusters.find(index);
      const cluster = clusterOf.get(root) ?? id;
      clusterOf.set(root, cluster);
      await output.line(output.json ? JSON.stringify({ id, cluster }) : `${id}\t${cluster}`);
    }
    output.progress.clear();
    const hint = left > 0 && !links ? ' (--links FILE writes them)' : '';
    const doubts = left > 0 ? ` ${count(left, 'pair')} in doubt${hint}.` : '';
    output.note(`${count(ids.length, 'mention')}, ${count(clusterOf.size, 'person', 'people')}.${doubts}`);
    if (unusable.count === 0) return;
    const none = ids.length === 0;
    throw new Failure(none ? 'failed' : 'partial', `${count(unusable.count, 'line')} of ${line} could not be used`, {
      failed: unusable.items(),
      hint: none
        ? 'Each line has to be a JSON object: {"id":"1","name":"Ada Brandt","year":2020}. A table (CSV) needs a line of headings with "name".'
        : 'Correct these lines; the others were resolved.',
      exitCode: none ? exitCode.failed : exitCode.partial,
    });
  },
});

async function isSameFile(a: string, b: string): Promise<boolean> {
  // What is not there yet is no other file.
  const [one, other] = await Promise.all([a, b].map((file) => realpath(file).catch(() => undefined)));
  return one !== undefined && one === other;
}

/** What the list tells of a mention's person, by mention. */
function portraits(told: readonly ListedMention[], clusters: Clusters): (mention: number) => string {
  const people = Map.groupBy(told.keys(), (mention) => clusters.find(mention));
  return (mention) => portraitOf(people.get(clusters.find(mention))!.map((one) => told[one]!));
}

/** Writes links and questions as JSON lines. */
class LinkWriter {
  private readonly stream: WriteStream;
  private readonly ids: readonly string[];

  constructor(file: string, ids: readonly string[]) {
    this.stream = createWriteStream(file);
    this.ids = ids;
  }

  write({ a, b, score, evidence }: Question, outcome: Outcome, reason = reasonOf(evidence)): void {
    const line = {
      a: this.ids[a],
      b: this.ids[b],
      outcome,
      score: Number(score.toFixed(3)),
      reason,
    };
    this.stream.write(`${JSON.stringify(line)}\n`);
  }

  /** @throws where the file could not be written. */
  async close(): Promise<void> {
    this.stream.end();
    await finished(this.stream);
  }
}
