import { createReadStream } from 'node:fs';
import { CorpusBuilder } from '../../../graph/link/people/encode.ts';
import { type ListedMention, listedMention, mentionOf } from '../../../graph/link/people/list.ts';
import { resolvePeople } from '../../../graph/link/people/resolve.ts';
import { defineCommand } from '../command.ts';
import { count } from '../crawl-text.ts';
import { exitCode, type FailedItem, Failure } from '../failure.ts';
import { linesOf } from '../lines.ts';

export default defineCommand({
  summary: 'tell who is who in a list of mentions of people; needs no workspace',
  configure: (command) => command.argument('<file>', 'JSON lines {id, name, …}, or - for stdin'),
  async run({ output, signal }, [file]) {
    const failed: FailedItem[] = [];
    const ids: string[] = [];
    const lineOf = new Map<string, number>();
    const builder = new CorpusBuilder();
    const named = file === '-' ? 'stdin' : file!;
    const input = file === '-' ? process.stdin : createReadStream(file!);
    let line = 0;
    for await (const text of linesOf(input)) {
      line++;
      if (signal.aborted) return;
      if (text.trim() === '') continue;
      const read = readLine(text);
      const where = `${named} line ${line}`;
      if (typeof read === 'string') {
        failed.push({ what: where, reason: read });
        continue;
      }
      const before = lineOf.get(read.id);
      if (before !== undefined) {
        failed.push({
          what: where,
          reason: `the id "${read.id}" was used in line ${before}. Give each mention its own.`,
        });
        continue;
      }
      lineOf.set(read.id, line);
      ids.push(read.id);
      builder.add(mentionOf(read));
      if (line % 5000 === 0) output.progress.update('resolve', `${count(line, 'line')} read`);
    }
    output.progress.update('resolve', `${count(ids.length, 'mention')}`);
    const { clusters } = resolvePeople(builder.finish());
    // A cluster is called by its first mention, so that the names of clusters do not depend on how they were found.
    const clusterOf = new Map<number, string>();
    for (const [index, id] of ids.entries()) {
      const root = clusters.find(index);
      const cluster = clusterOf.get(root) ?? id;
      clusterOf.set(root, cluster);
      await output.line(output.json ? JSON.stringify({ id, cluster }) : `${id}\t${cluster}`);
    }
    output.progress.clear();
    output.note(`${count(ids.length, 'mention')}, ${count(clusterOf.size, 'person', 'people')}.`);
    if (failed.length === 0) return;
    throw new Failure(
      ids.length > 0 ? 'partial' : 'failed',
      `${count(failed.length, 'line')} of ${line} could not be used`,
      {
        failed,
        hint: 'Correct these lines; the others were resolved.',
        exitCode: ids.length > 0 ? exitCode.partial : exitCode.failed,
        printed: true,
      },
    );
  },
});

/** A mention, or in words why the line is none. */
function readLine(text: string): ListedMention | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `not valid JSON: ${(error as Error).message}`;
  }
  const parsed = listedMention.safeParse(value);
  if (parsed.success) return parsed.data;
  return parsed.error.issues
    .map(({ path, message }) => (path.length > 0 ? `"${path.join('.')}": ${message}` : message))
    .join('; ');
}
