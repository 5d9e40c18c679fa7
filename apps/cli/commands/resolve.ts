import { createWriteStream, type WriteStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { CorpusBuilder } from '../../../graph/link/people/encode.ts';
import { listedMention, mentionOf } from '../../../graph/link/people/list.ts';
import { doubtful, type Outcome, type Question } from '../../../graph/link/people/person-mention.ts';
import { reasonOf } from '../../../graph/link/people/reasons.ts';
import { resolvePeople } from '../../../graph/link/people/resolve.ts';
import { defineCommand } from '../command.ts';
import { count } from '../crawl-text.ts';
import { exitCode, Failure, usageFailure } from '../failure.ts';
import { openList, type RowForm, readRows, UnusableLines } from '../listed-rows.ts';

const mentions: RowForm<typeof listedMention> = {
  schema: listedMention,
  heading: 'name',
  lists: new Set(['co', 'links', 'handles']),
};

export default defineCommand<{ links?: string }>({
  summary: 'tell who is who in a list of mentions of people; needs no workspace',
  configure: (command) =>
    command
      .argument('<file>', 'JSON lines {id, name, …}, or a table (CSV, TSV) with such headings; - for stdin')
      .option('--links <file>', 'write each link and each question there, with its score and reasons'),
  async run({ output, signal }, [file], { links }) {
    const unusable = new UnusableLines();
    const ids: string[] = [];
    const lineOf = new Map<string, number>();
    const builder = new CorpusBuilder();
    // A file of links that is the list itself would be emptied before it is read.
    if (links !== undefined && file !== '-' && (await isSameFile(links, file!)))
      throw usageFailure(`--links ${links} is the list itself; name another file`);
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
      if (line % 5000 === 0) output.progress.update('resolve', `${count(line, 'line')} read`);
    }
    output.progress.update('resolve', `${count(ids.length, 'mention')}`);
    const writer = links === undefined ? undefined : new LinkWriter(links, ids);
    const note = writer && ((link: Question) => writer.write(link, 'same'));
    const { clusters, questions } = resolvePeople(builder.finish(), { note });
    for (const question of questions) writer?.write(question, question.score < doubtful ? 'different' : 'ask');
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
    const asked = questions.filter(({ score }) => score >= doubtful).length;
    const hint = asked > 0 && !links ? ' (--links FILE writes them)' : '';
    const inDoubt = asked > 0 ? ` ${count(asked, 'pair')} in doubt${hint}.` : '';
    output.note(`${count(ids.length, 'mention')}, ${count(clusterOf.size, 'person', 'people')}.${inDoubt}`);
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

/** Writes links and questions as JSON lines. */
class LinkWriter {
  private readonly stream: WriteStream;
  private readonly ids: readonly string[];

  constructor(file: string, ids: readonly string[]) {
    this.stream = createWriteStream(file);
    this.ids = ids;
  }

  write({ a, b, score, evidence }: Question, outcome: Outcome): void {
    const line = {
      a: this.ids[a],
      b: this.ids[b],
      outcome,
      score: Number(score.toFixed(3)),
      reason: reasonOf(evidence),
    };
    this.stream.write(`${JSON.stringify(line)}\n`);
  }

  /** @throws where the file could not be written. */
  async close(): Promise<void> {
    this.stream.end();
    await finished(this.stream);
  }
}
