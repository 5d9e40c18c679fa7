import type { Command } from 'commander';
import { canonicalAddress } from '../../../crawlers/addresses.ts';
import { readDecisions } from '../../../graph/decisions.ts';
import { withholding } from '../../../graph/withhold/records.ts';
import { checkParameters, type ParameterForm, parameterForms } from '../../../queries/parameters.ts';
import type { AnswerRow, Audience, EvidencePage, Query } from '../../../queries/query.ts';
import { queries, queryByName } from '../../../queries/registry.ts';
import { type QueryResult, runQuery } from '../../../queries/run.ts';
import { type MissedPage, missedPages } from '../../../workspace/missed.ts';
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { type Drawing, drawingOf } from '../drawing.ts';
import { usageFailure } from '../failure.ts';
import { type Output, printable } from '../output.ts';
import { readParameters } from '../parameters.ts';
import { abridge, partConstants, partRemarks } from '../remarks.ts';
import { formatTable } from '../table.ts';
import { wrap } from '../width.ts';

export default defineCommand<{ evidence?: boolean; table?: boolean; help?: boolean }>({
  summary: 'ask a named question; without a name, list them all',
  configure: (command: Command) =>
    command
      .usage('[NAME] [--PARAMETER VALUE …]')
      .argument('[name]', 'the query')
      .argument('[parameters...]', 'its parameters, as the list says: --topic tracing')
      .option('--evidence', 'with each row the pages that state it, and their words')
      .option('--table', 'a table of all columns, also where the answer would be drawn')
      // Which options there are depends on the query; help too is the query's own.
      .allowUnknownOption()
      .helpOption(false)
      .option('-h, --help', 'show this help, or that of the query NAME'),
  async run(context, words, options) {
    const { output, reader } = context;
    const [name, ...rest] = words;
    if (name === undefined) return list(output, options.help === true);
    if (name.startsWith('-')) throw usageFailure(`the name of the query comes before ${name}`, namesHint);
    const query = queryByName(name);
    if (options.help) return output.result(describe(query), () => helpOf(query));
    const given = readParameters(query, rest);
    // Before a store is opened: a wrong parameter is a wrong command line, whether there is a graph or not.
    checkParameters(query, given);
    const beside = name === 'coverage' ? { missed: missedIn(context) } : {};
    const result = await runQuery(await reader(), name, given, beside);
    const draw = options.table || output.json ? undefined : await drawingOf(query.name);
    await output.result(options.evidence ? result : withoutEvidence(result), () =>
      show(query, result, output, options.evidence === true, draw),
    );
  },
});

/** What the workspace was to hold and does not; a graph that is asked from elsewhere has none. */
function missedIn(context: Context): MissedPage[] {
  const { sources } = context.config();
  const byAddress = new Map(sources.map((source) => [canonicalAddress(source.url) ?? source.url, source]));
  const workspace = context.workspace();
  const { text } = withholding(readDecisions(workspace.decisionsFile).forgotten);
  return missedPages(workspace.database, byAddress).map((page) => ({
    ...page,
    url: text(page.url),
    reason: text(page.reason),
    foundOn: page.foundOn && text(page.foundOn),
  }));
}

const namesHint = 'Without a name, "confgraph query" lists all queries with their parameters.';

const titles: { [A in Audience]: string } = {
  researchers: 'For researchers',
  organizers: 'For organizers',
  curators: 'For those who keep the data, and take it on',
};

function list(output: Output, help: boolean): Promise<void> {
  const usage = [
    'Usage: confgraph query [NAME] [--PARAMETER VALUE …] [--evidence] [--table]',
    '  --evidence  with each row the pages that state it, and their words',
    '  --table     a table of all columns, also where the answer would be drawn',
    '  An option given twice makes a list.',
    '  See confgraph --help for the options of every command.',
    '',
  ];
  return output.result({ queries: queries.map(describe) }, () => [
    ...(help ? usage : []),
    ...Object.entries(titles).flatMap(([audience, title]) => {
      const own = queries.filter((query) => query.audience === audience);
      return own.length === 0 ? [] : [output.bold(title), ...own.flatMap((query) => listing(query, output.width)), ''];
    }),
    'Help on one query: confgraph query NAME --help',
  ]);
}

function listing(query: Query, width: number): string[] {
  return [
    ...usageLines(query, width),
    ...wrap(query.question, Math.min(width, 100) - 6).map((line) => `      ${line}`),
  ];
}

/** Name and parameters; what has no room in a line goes below the first parameter, and no parameter is parted from its value. */
function usageLines(query: Query, width: number): string[] {
  const lines = [`  ${query.name}`];
  for (const usage of parameterForms(query).map(usageOf)) {
    const longer = `${lines.at(-1)} ${usage}`;
    if (longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(`${' '.repeat(query.name.length + 2)} ${usage}`);
  }
  return lines;
}

function describe(query: Query) {
  const { name, audience, question, columns } = query;
  return { name, audience, question, parameters: parameterForms(query), columns };
}

function usageOf(form: ParameterForm): string {
  const values = { text: ' TEXT', number: ' N', list: ' TEXT …', flag: '' };
  const usage = `${form.option}${values[form.type]}`;
  return form.required ? usage : `[${usage}]`;
}

function helpOf(query: Query): string[] {
  const forms = parameterForms(query);
  const shown = forms.map((form) => usageOf({ ...form, required: true }));
  const width = Math.max(0, ...shown.map((usage) => usage.length));
  return [
    `confgraph query ${[query.name, ...forms.map(usageOf)].join(' ')}`,
    '',
    query.question,
    ...(forms.length > 0 ? [''] : []),
    ...forms.map((form, index) =>
      `  ${shown[index]!.padEnd(width)}  ${form.description}${form.required ? ' (required)' : ''}`.trimEnd(),
    ),
    '',
    `Columns: ${query.columns.join(', ')}`,
  ];
}

function withoutEvidence(result: QueryResult) {
  const { query, params, rows, coverage } = result;
  return { query, params, rows: rows.map(({ evidence, ...row }) => row), coverage };
}

function show(
  query: Query,
  result: QueryResult,
  output: Output,
  evidence: boolean,
  draw: Drawing | undefined,
): string[] {
  const { rows, coverage } = result;
  const note = wrap(`Coverage: ${printable(coverage.note)}.`.replace('..', '.'), output.width).map(output.dim);
  if (rows.length === 0) return ['No rows.', '', ...note];
  const below = evidence ? ['', ...quotes(rows, output)] : [];
  const drawn = draw?.(result, {
    width: drawnWidth(output) - (evidence ? MARGIN : 0),
    bold: output.bold,
    dim: output.dim,
  });
  if (drawn) return [...drawn.map(({ text, row }) => numberedLine(text, evidence ? row : null)), ...below, '', ...note];
  const constants = partConstants(query.columns, rows);
  const { columns, remarks } = partRemarks(constants.columns, constants.rows);
  const numbered = evidence || remarks.some(({ texts }) => texts.size > 1);
  const shown = constants.rows.map((row, index) => ({ '#': index + 1, ...abridge(row) }));
  const table = formatTable(numbered ? ['#', ...columns] : columns, shown, output.width, output.bold);
  const said = remarks.flatMap(({ column, texts }) =>
    [...texts].flatMap(([text, at]) => {
      const which = texts.size > 1 ? ` (${at.join(', ')})` : '';
      return ['', ...wrap(`${column}${which}: ${text}`, output.width)];
    }),
  );
  const above = constants.said.map(({ column, text }) => `${column}: ${text}`).join('; ');
  return [...(above ? [...wrap(`In all rows ${above}`, output.width), ''] : []), table, ...said, ...below, '', ...note];
}

/** A drawing that is very wide is hard to follow. */
function drawnWidth(output: Output): number {
  return Math.max(40, Math.min(output.width, 100));
}

/** Where quotes follow, a line that stands for a row begins with its number; `null` is where none do. */
function numberedLine(text: string, row: number | undefined | null): string {
  if (row === null) return text;
  return ((row === undefined ? '' : `${row + 1}.`).padEnd(MARGIN) + text).trimEnd();
}

/** Under the table, by the number of the row: the words of the pages, and below them each page that has them. */
function quotes(rows: AnswerRow[], output: Output): string[] {
  return rows.flatMap((row, index) => {
    const pagesOf = new Map<string, Set<string>>();
    for (const { quote, ...page } of row.evidence) {
      pagesOf.set(quote, (pagesOf.get(quote) ?? new Set()).add(pageText(page)));
    }
    const lines = [...pagesOf].flatMap(([quote, urls]) => [
      ...wrap(`“${printable(quote)}”`, output.width - MARGIN),
      ...[...urls].slice(0, SOME_PAGES).map((url) => output.dim(printable(url))),
      ...(urls.size > SOME_PAGES ? [output.dim(`and ${urls.size - SOME_PAGES} pages more`)] : []),
    ]);
    if (lines.length === 0) lines.push('(computed; no page states it)');
    return lines.map((line, at) => (at === 0 ? `${index + 1}.` : '').padEnd(MARGIN) + line);
  });
}

function pageText({ url, archivedFrom, capturedAt }: EvidencePage): string {
  return archivedFrom === undefined ? url : `${url} as of ${capturedAt?.slice(0, 10)}: ${archivedFrom}`;
}

/** Of many pages with the same words some are named; with --json all. */
const SOME_PAGES = 5;
/** Room for the number of the row. */
const MARGIN = 5;
