import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { CollectionCounter, rankKeyphrases } from '../../../graph/link/topics/keyphrases.ts';
import { shippedModel } from '../../../graph/link/topics/tag-table.ts';
import { defineCommand } from '../command.ts';
import { count } from '../crawl-text.ts';
import { exitCode, Failure } from '../failure.ts';
import { linesOf, readJsonLine, UnusableLines } from '../lines.ts';
import { positive } from '../parameters.ts';

/** A text to tell the topics of. Other fields, such as tags that somebody gave it, are not read. */
const row = z.object({
  id: z
    .union([z.string().min(1), z.number()], { error: orMissing('must be a number or a text that is not empty') })
    .transform(String),
  text: z.string({ error: orMissing('must be a text') }),
  series: z.string().nullish(),
});

export default defineCommand<{ limit: number }>({
  summary: 'tell the topics of texts in a list; needs no workspace',
  configure: (command) =>
    command
      .argument('<file>', 'JSON lines {id, text, series?}, or - for stdin')
      .option('--limit <N>', 'at most so many topics a text', positive, 15),
  async run({ output, signal }, [file], { limit }) {
    const named = file === '-' ? 'stdin' : file!;
    // The file is read twice, as a word's weight depends on how many texts hold it; stdin can be read but once.
    const kept: string[] | undefined = file === '-' ? [] : undefined;
    if (kept) for await (const text of linesOf(process.stdin)) kept.push(text);
    const lines = () => kept ?? linesOf(createReadStream(file!));
    const model = shippedModel();
    const collection = new CollectionCounter(model.table);
    const unusable = new UnusableLines();
    let line = 0;
    for await (const text of lines()) {
      line++;
      if (signal.aborted) return;
      if (text.trim() === '') continue;
      const read = readJsonLine(row, text);
      if ('reason' in read) unusable.add(`${named} line ${line}`, read.reason);
      else collection.add(read.value.text);
      if (line % 1000 === 0) output.progress.update('topics', `${count(line, 'line')} read`);
    }
    let done = 0;
    for await (const text of lines()) {
      if (signal.aborted) return;
      const parsed = text.trim() === '' ? undefined : readJsonLine(row, text);
      if (!parsed || 'reason' in parsed) continue;
      const read = parsed.value;
      const keys = rankKeyphrases(read.text, model, collection, {
        isTalk: Boolean(read.series),
        series: read.series ?? undefined,
        limit,
      });
      await output.line(JSON.stringify({ id: read.id, keys: keys.map(({ label }) => label) }));
      done++;
      if (done % 100 === 0) output.progress.update('topics', `${done} of ${count(collection.documents, 'text')}`);
    }
    output.progress.clear();
    output.note(`Topics of ${count(done, 'text')}.`);
    if (unusable.count === 0) return;
    throw new Failure(
      done > 0 ? 'partial' : 'failed',
      `${count(unusable.count, 'line')} of ${line} could not be used`,
      {
        failed: unusable.items(),
        hint:
          done > 0
            ? 'Correct these lines; the others were read.'
            : 'Every line is an object by itself: {"id":"a1","text":"title. What it is about","series":"name, if it is a talk"}',
        exitCode: done > 0 ? exitCode.partial : exitCode.failed,
        printed: true,
      },
    );
  },
});

function orMissing(otherwise: string) {
  return ({ input }: { input?: unknown }) => (input === undefined ? 'is missing' : otherwise);
}
