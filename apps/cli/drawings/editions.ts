/** Editions over time: what was captured of each, its talks as a bar. */
import type { AnswerRow } from '../../../queries/query.ts';
import { count } from '../crawl-text.ts';
import { bar, type Drawing, oneLine, set } from '../drawing.ts';

const draw: Drawing = ({ rows }, pen) => {
  const size = (row: AnswerRow) => Number(row.talks) + Number(row.agendaPoints);
  const most = Math.max(1, ...rows.map(size));
  return rows.flatMap((row, index) => {
    const named = row.edition === row.event ? oneLine(row.event) : `${oneLine(row.edition)}, ${oneLine(row.event)}`;
    const counts = [
      counted(row.talks, 'talk'),
      counted(row.agendaPoints, 'agenda point'),
      counted(row.sessions, 'session'),
    ].filter(Boolean);
    const head = `${row.year ?? '?   '}  ${bar(size(row), most, Math.min(16, pen.width - 32))}  `;
    const note = [row.known === 'captured' ? '' : oneLine(row.known), ...counts].filter(Boolean).join(', ');
    const [first, ...rest] = set(note === '' ? named : `${named}: ${note}`, pen, head.length, index);
    return [{ ...first!, text: head + first!.text.trimStart() }, ...rest];
  });
};
export default draw;

function counted(value: unknown, what: string): string {
  return Number(value) === 0 ? '' : count(Number(value), what);
}
