/** The five questions that the demo asks, and how each answer is shown. */

import type { AnswerRow } from '../../../queries/query.ts';
import type { QueryResult } from '../../../queries/run.ts';
import { drawAttendance } from '../attendance.ts';
import type { Drawing } from '../drawing.ts';
import affiliations from '../drawings/affiliations.ts';
import history from '../drawings/topic-history.ts';
import lineage from '../drawings/topic-lineage.ts';
import { plainest, quoted, type Style, set } from './text.ts';

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

/** The answer as the command draws it, set in as everything here, with quotes below. */
function drawn(draw: Drawing, answer: QueryResult, style: Style): string[] {
  const lines = draw(answer, { ...style, width: style.width - INDENT }) ?? [];
  return lines.map(({ text }) => `${' '.repeat(INDENT)}${text}`.trimEnd());
}

const INDENT = 4;

function drawHistory(answer: QueryResult, style: Style): string[] {
  const about = answer.rows.filter((row) => row.kind === 'primary');
  const examples = [about[0], about.at(-1)].flatMap((row, index) =>
    row ? ['', ...set(`${index === 0 ? 'The first' : 'Of the last'}:`, style, 4), ...titleQuoted(row, style)] : [],
  );
  return [...drawn(history, answer, style), ...examples];
}

/** The title that most pages print is a talk's, and no mere point of an agenda. */
function titleQuoted(row: AnswerRow, style: Style): string[] {
  const pages = (title: string) => row.evidence.filter(({ quote }) => quote.includes(title)).length;
  const [title = ''] = (row.titles as string[]).toSorted((a, b) => pages(b) - pages(a));
  return quoted(plainest(row.evidence, title), style);
}

function drawLineage(answer: QueryResult, style: Style): string[] {
  const pages = answer.rows.flatMap((row) => plainest(row.evidence, String(row.topic))?.url ?? []);
  return [...drawn(lineage, answer, style), ...pages.map((url) => style.dim(`      ${url}`))];
}

/** The timeline, then the sentence that tells the career, and the line that tells the latest. */
function drawAffiliations(answer: QueryResult, style: Style): string[] {
  const career = answer.rows.find((row) => row.fromBasis === 'stated');
  const latest = answer.rows.findLast((row) => row.fromBasis !== 'stated');
  return [
    ...drawn(affiliations, answer, style),
    ...(career ? ['', ...quoted(plainest(career.evidence, String(career.from), /\/users\//), style)] : []),
    ...(latest ? ['', ...quoted(plainest(latest.evidence, String(latest.organization)), style)] : []),
  ];
}

/** A row a person, a column an edition. */
function drawReturning(answer: QueryResult, style: Style): string[] {
  const example = answer.rows.find((row) => row.person === 'Søren Kjeldsen');
  return [
    ...drawn(drawAttendance, answer, style),
    ...(example
      ? [
          '',
          ...set(`${example.person} came back under another spelling:`, style, 4),
          ...quoted(plainest(example.evidence, 'Søren Kjeldsen Copperline'), style),
          ...quoted(plainest(example.evidence, 'Soren Kjeldsen,'), style),
        ]
      : []),
  ];
}

function drawLapsed(answer: QueryResult, style: Style): string[] {
  return answer.rows.flatMap((row) => [
    ...set(`${style.bold(String(row.person))}, organizer in ${(row.years as number[]).join(' and ')}`, style, 4),
    '',
    ...quoted(plainest(row.evidence, String(row.person)), style),
  ]);
}
