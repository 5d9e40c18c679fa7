/** What was captured of each edition: a bar of the talks that were read whole, shares of what is known, and the gaps. */
import type { AnswerRow } from '../../../queries/query.ts';
import { count } from '../crawl-text.ts';
import { type Drawing, type DrawnLine, oneLine, type Pen, percent, set, setDim } from '../drawing.ts';
import { wrap } from '../width.ts';

const LONGEST_BAR = 20;

const draw: Drawing = ({ rows }, pen) =>
  rows.flatMap((row, index) => [
    ...(index > 0 ? [{ text: '' }] : []),
    { text: `${pen.bold(oneLine(row.event))}${how(row)}`, row: index },
    ...figures(row, pen),
    ...(row.gaps as string[]).flatMap((gap) =>
      wrap(oneLine(gap), pen.width - 4).map((line, at) => ({ text: `${at === 0 ? '  – ' : '    '}${line}` })),
    ),
  ]);
export default draw;

function how({ known, platforms }: AnswerRow): string {
  return `  (${[known === 'captured' ? '' : oneLine(known), ...(platforms as string[])].filter(Boolean).join(', ')})`;
}

function figures(row: AnswerRow, pen: Pen): DrawnLine[] {
  const [talks, expected, captured] = [Number(row.talks), Number(row.expected), Number(row.captured)];
  const around = [
    [row.proposals, 'mere proposal'],
    [row.sessions, 'session'],
    [row.agendaPoints, 'agenda point'],
    [row.people, 'person', 'people'],
  ]
    .filter(([number]) => Number(number) > 0)
    .map(([number, one, many]) => count(Number(number), String(one), many as string | undefined))
    .join(', ');
  const lines: DrawnLine[] = [];
  // Mere proposals are among those known and read, but nobody expects them.
  const of = Math.max(expected, talks);
  if (of > 0) {
    const columns = Math.min(LONGEST_BAR, pen.width - 26);
    const full = Math.round((Math.min(captured, of) / of) * columns);
    lines.push({ text: `  ${'█'.repeat(full)}${'░'.repeat(columns - full)}  ${captured} of ${of} read whole` });
  }
  if (talks > 0) {
    const known = [
      ['people', row.withSpeakers],
      ['text', row.withText],
      ['affiliation', row.withAffiliation],
      ['time', row.withTime],
    ].map(([what, count]) => `${what} ${percent(Number(count), talks)}`);
    lines.push(...set(`of ${talks} talks known: ${known.join(', ')}`, pen, 2));
  }
  return [...lines, ...(around === '' ? [] : setDim(around, pen, 2))];
}
