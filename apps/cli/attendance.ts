/** People and the years they were there, as a grid: of queries whose rows have `person` and `years`. */
import { columnOf, type Drawing, fill, oneLine, setDim } from './drawing.ts';

const LONGEST_NAME = 30;

/** @returns undefined where the years do not fit beside the names. */
export const drawAttendance: Drawing = ({ rows }, pen) => {
  const years = [...new Set(rows.flatMap((row) => row.years as number[]))].sort();
  const names = rows.map((row) => oneLine(row.person));
  const nameColumns = columnOf(names, LONGEST_NAME);
  const room = pen.width - nameColumns;
  const short = years.length * 6 > room;
  if (years.length === 0 || (short && years.length * 4 > room)) return undefined;
  const cell = (text: string) => text.padStart(short ? 4 : 6);
  const namesakes = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [
    {
      text: pen.dim(
        `${' '.repeat(nameColumns)}${years.map((year) => cell(short ? `’${String(year).slice(2)}` : String(year))).join('')}`,
      ),
    },
    ...rows.map((row, index) => {
      const there = new Set(row.years as number[]);
      const marks = years
        .map((year) => (there.has(year) ? '●' : '·'))
        .map((mark) => cell(short ? `${mark} ` : `${mark}  `));
      return { text: `${fill(names[index]!, nameColumns)}${marks.join('')}`.trimEnd(), row: index };
    }),
    ...(namesakes.size > 0
      ? [{ text: '' }, ...setDim(`${[...namesakes].join(', ')}: people of one name, kept apart.`, pen, 0)]
      : []),
  ];
};
