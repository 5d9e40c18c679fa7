/** Who spoke on a topic: a person, when and for whom, and the talks. */
import { count } from '../crawl-text.ts';
import { type Drawing, set, setDim, some } from '../drawing.ts';

const draw: Drawing = ({ rows }, pen) =>
  rows.flatMap((row, index) => {
    const from = (row.organizations as string[]).length > 0 ? ` (${some(row.organizations as string[], 3)})` : '';
    const through = (row.through as string[] | undefined) ?? [];
    const mentions = row.kind === 'mention' ? ', mentioned only' : through.length > 0 ? `, on ${some(through, 3)}` : '';
    const talks = `${count(Number(row.talks), 'talk')}, ${(row.years as number[]).join(', ')}${mentions}`;
    return [
      ...set(`${row.person}${from}: ${talks}`, pen, 0, index),
      ...setDim(some(row.titles as string[], 4, true), pen, 4),
    ];
  });
export default draw;
