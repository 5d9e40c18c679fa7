import { z } from 'zod';
import { CollectionCounter, rankKeyphrases } from '../../../graph/link/topics/keyphrases/keyphrases.ts';
import { shippedModel } from '../../../graph/link/topics/keyphrases/tag-table.ts';
import { defineCommand } from '../command.ts';
import { count } from '../crawl-text.ts';
import { exitCode, Failure } from '../failure.ts';
import { type ListedRow, openList, type RowForm, readRows, UnusableLines } from '../listed-rows.ts';
import { positive } from '../parameters.ts';

/** A text to tell the topics of. Other fields, such as tags that somebody gave it, are not read. */
const listedText = z.object(
  {
    id: z.union([z.string().min(1), z.number()], 'has to be text or a number').transform(String),
    text: z.string('has to be text'),
    series: z.string('has to be text').nullish(),
  },
  'no JSON object',
);
const texts: RowForm<typeof listedText> = { schema: listedText, heading: 'text' };

export default defineCommand<{ limit: number }>({
  summary: 'tell the topics of texts in a list; needs no workspace',
  configure: (command) =>
    command
      .argument('<file>', 'JSON lines {id, text, series?}, or a table (CSV, TSV) with such headings; - for stdin')
      .option('--limit <N>', 'at most so many topics a text', positive, 15),
  async run({ output, signal }, [file], { limit }) {
    const { named, again, open } = openList(file!);
    // The list is read twice, as a word's weight depends on how many texts hold it; what comes but once is kept.
    const kept: ListedRow<z.output<typeof listedText>>[] = [];
    const model = shippedModel();
    const collection = new CollectionCounter(model.table);
    const unusable = new UnusableLines();
    const lineOf = new Map<string, number>();
    let line = 0;
    for await (const row of readRows(open(), texts)) {
      line = row.line;
      if (signal.aborted) return;
      if ('reason' in row) unusable.add(`${named} line ${line}`, row.reason);
      else {
        const { id, text } = row.value;
        const before = lineOf.get(id);
        if (before !== undefined)
          unusable.add(`${named} line ${line}`, `the id "${id}" was used in line ${before}. Give each text its own.`);
        else {
          lineOf.set(id, line);
          collection.add(text);
          if (!again) kept.push(row);
        }
      }
      if (line % 1000 === 0) output.progress.update('topics', `${count(line, 'line')} read`);
    }
    let done = 0;
    for await (const row of again ? readRows(open(), texts) : kept) {
      if (signal.aborted) return;
      if ('reason' in row || lineOf.get(row.value.id) !== row.line) continue;
      const { id, text, series } = row.value;
      const keys = rankKeyphrases(text, model, collection, {
        isTalk: Boolean(series),
        series: series ?? undefined,
        limit,
      });
      await output.line(JSON.stringify({ id, keys: keys.map(({ label }) => label) }));
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
            : 'Each line has to be a JSON object: {"id":"a1","text":"title. What it is about","series":"name, if it is a talk"}. A table (CSV) needs a line of headings with "text".',
        exitCode: done > 0 ? exitCode.partial : exitCode.failed,
      },
    );
  },
});
