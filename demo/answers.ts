/** The five questions that the demo asks, and how each answer is shown. */
import type { AnswerRow } from '../queries/query.ts';
import type { QueryResult } from '../queries/run.ts';
import { bars, described, plainest, quoted, type Style, set } from './text.ts';

export interface DemoQuestion {
  query: string;
  params: { [name: string]: string };
  /** As a researcher or an organizer would put it. */
  asked: string;
  draw(answer: QueryResult, style: Style): string[];
}

export const questions: DemoQuestion[] = [
  {
    query: 'topic-history',
    params: { topic: 'live patching' },
    asked: 'Live patching: when did it come up, and how did it go on?',
    draw: drawHistory,
  },
  {
    query: 'topic-lineage',
    params: { topic: 'workfan' },
    asked: 'What became of workfan, which nobody speaks of any more?',
    draw: drawLineage,
  },
  {
    query: 'affiliations',
    params: { person: 'Inês Carvalho' },
    asked: 'Where has Inês Carvalho worked?',
    draw: drawAffiliations,
  },
  {
    query: 'returning',
    params: { series: 'Millrace Systems Conference' },
    asked: 'Who keeps coming back to the Millrace Systems Conference?',
    draw: drawReturning,
  },
  {
    query: 'lapsed',
    params: { role: 'organizer', series: 'Memory and Reliability Microconference', since: '2018' },
    asked: 'Who organized its microconference in 2018, and has not been back?',
    draw: drawLapsed,
  },
];

/** A question for the reader to ask next, whose honest answer is that five editions show no trend. */
export const nextQuestion = { query: 'topic-trend', params: { topic: 'live patching' } };

/** Talks about a topic as bars; what only mentions it is told apart, never added. */
function drawHistory(answer: QueryResult, style: Style): string[] {
  const about = answer.rows.filter((row) => row.kind === 'primary');
  const mentions = answer.rows.filter((row) => row.kind === 'mention');
  const chart = bars(
    about.map((row) => ({
      label: String(row.year),
      value: Number(row.talks),
      note: `${row.talks} of ${row.ofTalks}   ${shortName(String(row.event), Number(row.year))}`,
    })),
    24,
  );
  const examples = [about[0], about.at(-1)].flatMap((row, index) =>
    row ? ['', ...set(`${index === 0 ? 'The first' : 'Of the last'}:`, style, 4), ...titleQuoted(row, style)] : [],
  );
  return [
    style.dim('    talks about it, of all talks and proposals'),
    ...chart.map((line) => `    ${line}`),
    ...(mentions.length > 0
      ? ['', ...set(`Only mentioned, and not counted here: ${mentions.map(mentioned).join(', ')}.`, style, 4)]
      : []),
    ...examples,
  ];
}

function shortName(event: string, year: number): string {
  return event.replace(` ${year}`, '');
}

function mentioned(row: AnswerRow): string {
  return `${row.year} (${(row.titles as string[]).map((title) => `“${title}”`).join(', ')})`;
}

/** The title that most pages print is a talk's, and no mere point of an agenda. */
function titleQuoted(row: AnswerRow, style: Style): string[] {
  const pages = (title: string) => row.evidence.filter(({ quote }) => quote.includes(title)).length;
  const [title = ''] = (row.titles as string[]).toSorted((a, b) => pages(b) - pages(a));
  return quoted(plainest(row.evidence, title), style);
}

function drawLineage(answer: QueryResult, style: Style): string[] {
  return answer.rows.flatMap((row) => [
    ...set(
      `It became ${style.bold(String(row.became))}${row.asOf ? ` in ${row.asOf}` : ''}, as a page of ${row.toldIn} tells, and is there still in ${row.lastSeen}: ${(row.lastSeenIn as string[]).map((title) => `“${title}”`).join(', ')}.`,
      style,
      4,
    ),
    '',
    ...quoted(plainest(row.evidence, String(row.topic)), style),
  ]);
}

/** A line for each employer, then the sentence that tells the career, and the line that tells the latest. */
function drawAffiliations(answer: QueryResult, style: Style): string[] {
  const lines = answer.rows.flatMap((row) => {
    const title = row.title ? `, ${row.title}` : '';
    return described(period(row), 24, `${style.bold(String(row.organization))}${title}`, style);
  });
  const career = answer.rows.find((row) => row.fromBasis === 'stated');
  const latest = answer.rows.findLast((row) => row.fromBasis !== 'stated');
  return [
    ...lines,
    ...(career ? ['', ...quoted(plainest(career.evidence, String(career.from), /\/users\//), style)] : []),
    ...(latest ? ['', ...quoted(plainest(latest.evidence, String(latest.organization)), style)] : []),
  ];
}

function period(row: AnswerRow): string {
  if (row.from === null || row.from === undefined) return String(row.period);
  if (row.to === null || row.to === undefined) return `${row.from}–`;
  return row.toBasis === 'inferred' ? `${row.from}–${row.to} (inferred)` : `${row.from}–${row.to}`;
}

/** A row a person, a column an edition. */
function drawReturning(answer: QueryResult, style: Style): string[] {
  const years = [...new Set(answer.rows.flatMap((row) => row.years as number[]))].sort();
  const names = Math.max(...answer.rows.map((row) => String(row.person).length));
  const twice = namesakes(answer.rows);
  const example = answer.rows.find((row) => row.person === 'Søren Kjeldsen');
  return [
    style.dim(`    ${''.padEnd(names)}  ${years.join('  ')}`),
    ...answer.rows.map((row) => {
      const marks = years.map((year) => ((row.years as number[]).includes(year) ? '  ●   ' : '  ·   '));
      return `    ${String(row.person).padEnd(names)}  ${marks.join('')}`.trimEnd();
    }),
    ...(twice.length > 0 ? ['', ...set(`${twice.join(', ')}: two people of one name, kept apart.`, style, 4)] : []),
    ...(example
      ? [
          '',
          ...set(`${example.person} came back under another spelling:`, style, 4),
          ...quoted(plainest(example.evidence, 'Søren Kjeldsen Copperline'), style),
          ...quoted(plainest(example.evidence, 'Soren Kjeldsen (Aurelia'), style),
        ]
      : []),
  ];
}

function namesakes(rows: AnswerRow[]): string[] {
  const people = Map.groupBy(rows, (row) => String(row.person));
  return [...people].flatMap(([name, group]) => (group.length > 1 ? [name] : []));
}

function drawLapsed(answer: QueryResult, style: Style): string[] {
  return answer.rows.flatMap((row) => [
    ...set(`${style.bold(String(row.person))}, organizer in ${(row.years as number[]).join(' and ')}`, style, 4),
    '',
    ...quoted(plainest(row.evidence, String(row.person)), style),
  ]);
}
