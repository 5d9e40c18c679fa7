/** What became of a topic: an arrow for each step, the sentence that tells it, and where it was found last. */
import { type Drawing, oneLine, set, setDim, some } from '../drawing.ts';

const draw: Drawing = ({ rows }, pen) =>
  rows.flatMap((row, index) => {
    const step = [oneLine(row.kind), row.asOf].filter(Boolean).join(' ');
    const told = row.toldIn && row.toldIn !== row.asOf ? `, as is told in ${row.toldIn}` : '';
    const how = row.lastSeenAs === 'mention' ? 'mentioned in' : 'in';
    const last = row.lastSeen
      ? `${oneLine(row.became)} was found last in ${row.lastSeen}, ${how} ${some(row.lastSeenIn as string[], 3, true)}`
      : `${oneLine(row.became)} was found in no edition`;
    return [
      ...(index > 0 ? [{ text: '' }] : []),
      { text: `${pen.bold(oneLine(row.topic))} ──${step}──▶ ${pen.bold(oneLine(row.became))}${told}`, row: index },
      ...(row.quote ? setDim(`“${oneLine(row.quote)}”`, pen, 2) : []),
      ...set(`${last}.`, pen, 2),
    ];
  });
export default draw;
