/** Links that confgraph made by itself: how sure, between which names, why, and by which id each is undone. */
import { type Drawing, oneLine, set, setDim } from '../drawing.ts';

const SCORE = 7;

const draw: Drawing = ({ rows }, pen) =>
  rows.flatMap((row, index) => {
    const [person, as, other] = [row.person, row.as, row.joinedWith].map(oneLine);
    const year = row.year === null ? '' : `, ${row.year}`;
    const names = as === other ? `${as}${year}` : `${as}${year}, is “${other}”`;
    const [first, ...rest] = set(
      `${names}${person === as || person === other ? '' : ` (${person})`}`,
      pen,
      SCORE,
      index,
    );
    return [
      { ...first!, text: pen.bold(String(row.score).padEnd(SCORE)) + first!.text.trimStart() },
      ...rest,
      ...set(row.reason as string, pen, SCORE + 2),
      ...setDim(row.link as string, pen, SCORE + 2),
    ];
  });
export default draw;
