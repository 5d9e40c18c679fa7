/** An organization over time: what it became and belongs to, then who was there, year by year. */
import type { AnswerRow } from '../../../queries/query.ts';
import { bar, columnOf, type Drawing, type DrawnLine, fill, oneLine, type Pen, set } from '../drawing.ts';
import { wrap } from '../width.ts';

const PEOPLE = new Set(['people', 'employed']);

const draw: Drawing = ({ rows }, pen) => {
  const numbered = rows.map((row, index) => ({ row, index }));
  const ties = numbered.filter(({ row }) => !PEOPLE.has(String(row.what)));
  const there = numbered.filter(({ row }) => PEOPLE.has(String(row.what)));
  return [
    ...ties.flatMap(({ row, index }) => tie(row, index, pen)),
    ...(ties.length > 0 && there.length > 0 ? [{ text: '' }] : []),
    ...drawPeople(there, pen),
  ];
};
export default draw;

function tie(row: AnswerRow, index: number, pen: Pen): DrawnLine[] {
  const year = row.year ? `${row.year}  ` : '      ';
  const words = `${oneLine(row.organization)} ${row.what} ${oneLine(row.value)}`;
  const [first, ...rest] = set(words, pen, year.length, index);
  const source = row.source ? [{ text: pen.dim(`${' '.repeat(year.length)}${oneLine(row.source)}`) }] : [];
  return [{ ...first!, text: year + first!.text.trimStart() }, ...rest, ...source];
}

function drawPeople(there: { row: AnswerRow; index: number }[], pen: Pen): DrawnLine[] {
  if (there.length === 0) return [];
  const names = there.map(({ row }) => oneLine(row.organization));
  const alike = new Set(names).size === 1;
  const nameColumns = alike ? 0 : columnOf(names, 24);
  const sizes = there.map(({ row }) => (row.what === 'people' ? oneLine(row.value).split(', ').length : 0));
  const most = Math.max(...sizes);
  const barColumns = Math.min(12, most);
  return [
    { text: pen.dim(alike ? `People of ${names[0]}` : 'People') },
    ...there.flatMap(({ row, index }, at) => {
      const head = [
        String(row.year ?? '').padEnd(4),
        ...(alike ? [] : [fill(names[at]!, nameColumns)]),
        `${bar(sizes[at]!, most, barColumns)} ${sizes[at] || ' '}`,
      ].join('  ');
      const said = oneLine(row.value);
      const words = row.what === 'employed' ? `worked there: ${said}` : said;
      return wrap(words, Math.max(24, pen.width - head.length - 2)).map((line, lineAt) => ({
        text: `${lineAt === 0 ? head : ' '.repeat(head.length)}  ${line}`,
        ...(lineAt === 0 ? { row: index } : {}),
      }));
    }),
  ];
}
