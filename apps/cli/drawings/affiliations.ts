/** A career as a timeline: what is known of each employment as a line, an end that nobody tells as dots. */
import type { AnswerRow } from '../../../queries/query.ts';
import { columnOf, type Drawing, fill, oneLine, setDim } from '../drawing.ts';

interface Axis {
  first: number;
  last: number;
  columns: number;
}

const draw: Drawing = ({ rows }, pen) => {
  const names = rows.map((row) => oneLine(row.organization));
  const years = rows.flatMap(yearsOf);
  const nameColumns = columnOf(names, Math.floor(pen.width * 0.45));
  const axis: Axis = {
    first: Math.min(...years),
    last: Math.max(...years),
    columns: Math.min(50, pen.width - nameColumns - 3 - BEHIND),
  };
  const timed = years.length > 0 && axis.last > axis.first;
  return [
    ...(timed ? [{ text: pen.dim(`${' '.repeat(nameColumns)}   ${scale(axis)}`.trimEnd()) }] : []),
    ...rows.flatMap((row, index) => {
      const track = timed ? `   ${trackOf(row, axis)}` : '';
      const name = timed ? fill(names[index]!, nameColumns) : names[index]!;
      const details = [row.title, inWords(row), row.note].filter(Boolean).map(oneLine).join(', ');
      return [{ text: `${pen.bold(name)}${track}`.trimEnd(), row: index }, ...setDim(details, pen, 2)];
    }),
  ];
};
export default draw;

const UNKNOWN_END = '╌╌';
/** Room behind the last year: its figures begin there, and so may an unknown end. */
const BEHIND = 3;

function inWords(row: AnswerRow): string {
  const stated = row.statedFor as number[];
  const alsoStated = row.from !== null || row.to !== null ? '' : stated.join(', ');
  return alsoStated === '' ? oneLine(row.period) : `stated for ${alsoStated}`;
}

/** Years of dates that may be no more than a year: "2008", "2008-04". */
function yearOf(date: unknown): number | undefined {
  const year = Number.parseInt(String(date ?? ''), 10);
  return Number.isInteger(year) ? year : undefined;
}

function yearsOf(row: AnswerRow): number[] {
  return [yearOf(row.from), yearOf(row.to), ...(row.statedFor as number[])].filter((year) => year !== undefined);
}

function place(year: number, { first, last, columns }: Axis): number {
  return Math.round(((year - first) / (last - first)) * (columns - 1));
}

function trackOf(row: AnswerRow, axis: Axis): string {
  const track: string[] = Array.from({ length: axis.columns + BEHIND }, () => ' ');
  const put = (at: number, marks: string) => {
    for (const [index, mark] of [...marks].entries()) if (track[at + index] === ' ') track[at + index] = mark;
  };
  const [from, to] = [yearOf(row.from), yearOf(row.to)];
  const stated = row.statedFor as number[];
  for (const year of stated) put(place(year, axis), '●');
  if (from !== undefined) {
    const until = to ?? Math.max(from, ...stated);
    put(place(from, axis), '━'.repeat(place(until, axis) - place(from, axis) + 1));
    if (to === undefined) put(place(until, axis) + 1, UNKNOWN_END);
  } else if (to !== undefined) {
    put(Math.max(0, place(to, axis) - UNKNOWN_END.length), UNKNOWN_END);
    put(place(to, axis), '━');
  }
  return track.join('').trimEnd();
}

/** Years above the tracks, as many as have room. */
function scale(axis: Axis): string {
  const { first, last, columns } = axis;
  const step = [1, 2, 5, 10, 20, 50].find((years) => (years / (last - first)) * (columns - 1) >= 7) ?? 100;
  let line = '';
  for (let year = Math.ceil(first / step) * step; year <= last; year += step)
    line = `${line.padEnd(place(year, axis))}${year}`;
  return line;
}
