/** A person on one page: names, biography, where she worked, what she did, and what that is about. */
import type { AnswerRow } from '../../../queries/query.ts';
import { type Drawing, type DrawnLine, oneLine, type Pen, set, setDim } from '../drawing.ts';

interface Numbered {
  row: AnswerRow;
  index: number;
}

const draw: Drawing = ({ rows }, pen) => {
  const all = rows.map((row, index) => ({ row, index }));
  const of = (...whats: string[]) => all.filter(({ row }) => whats.includes(String(row.what)));
  const told = new Set(['name', 'name, as printed', 'biography', 'country', 'affiliation', 'topic', 'topic mentioned']);
  const parts = all.filter(({ row }) => !told.has(String(row.what)));
  const printed = of('name, as printed').map(({ row }) => `“${oneLine(row.value)}”`);
  return [
    ...of('name').map(({ row, index }) => ({ text: pen.bold(oneLine(row.value)), row: index })),
    ...(printed.length > 0 ? setDim(`also printed as ${printed.join(', ')}`, pen, 0) : []),
    ...of('country').flatMap(({ row, index }) => set(row.value as string, pen, 0, index)),
    ...section('', of('biography'), pen, ({ row, index }) => set(row.value as string, pen, 2, index)),
    ...section('Worked at', of('affiliation'), pen, ({ row, index }) =>
      set([row.value, row.detail].filter(Boolean).map(oneLine).join(': '), pen, 2, index),
    ),
    ...section('Took part', parts, pen, (one) => drawPart(one, pen)),
    ...topics('About', of('topic'), pen),
    ...topics('Mentioned', of('topic mentioned'), pen),
  ];
};
export default draw;

function section(title: string, rows: Numbered[], pen: Pen, line: (one: Numbered) => DrawnLine[]): DrawnLine[] {
  if (rows.length === 0) return [];
  return [{ text: '' }, ...(title === '' ? [] : [{ text: pen.bold(title) }]), ...rows.flatMap(line)];
}

function drawPart({ row, index }: Numbered, pen: Pen): DrawnLine[] {
  const status = row.status && row.status !== 'unknown' ? `, ${oneLine(row.status)}` : '';
  const [first, ...rest] = set(`${oneLine(row.what)}${status}: ${oneLine(row.value)}`, pen, 8, index);
  const where = [row.event === row.value ? '' : row.event, row.detail].filter(Boolean).map(oneLine).join(', ');
  return [
    { ...first!, text: `  ${String(row.year ?? '').padEnd(4)}  ${first!.text.trimStart()}` },
    ...rest,
    ...(where === '' ? [] : setDim(where, pen, 10)),
  ];
}

function topics(title: string, rows: Numbered[], pen: Pen): DrawnLine[] {
  if (rows.length === 0) return [];
  const names = rows.map(({ row }) => oneLine(row.value)).join(', ');
  return [{ text: '' }, { text: pen.bold(title) }, ...set(names, pen, 2, rows[0]!.index)];
}
