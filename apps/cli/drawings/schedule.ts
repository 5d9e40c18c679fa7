/** The programme of an edition, day by day. */
import type { AnswerRow } from '../../../queries/query.ts';
import { columnOf, type Drawing, type DrawnLine, oneLine, type Pen, set, setDim, some } from '../drawing.ts';

const draw: Drawing = ({ rows }, pen) => {
  const days = Map.groupBy([...rows.keys()], (index) => dayOf(rows[index]!));
  return [...days].flatMap(([day, indices], at) => {
    const clocks = indices.map((index) => clockOf(rows[index]!));
    const columns = columnOf(clocks, 13);
    return [
      ...(at > 0 ? [{ text: '' }] : []),
      { text: pen.bold(day === '' ? 'No time stated' : day) },
      ...indices.flatMap((index, place) => entry(rows[index]!, index, clocks[place]!.padEnd(columns), pen)),
    ];
  });
};
export default draw;

function entry(row: AnswerRow, index: number, clock: string, pen: Pen): DrawnLine[] {
  const indent = clock === '' ? 2 : clock.length + 4;
  const [first, ...rest] = set(oneLine(row.title), pen, indent, index);
  const status = row.status === 'unknown' || row.status === 'confirmed' ? '' : row.status;
  const kind = row.kind === 'talk' ? '' : row.kind;
  const session = row.session === row.title ? '' : row.session;
  const about = [some(row.people as string[], 6), row.room, session, kind, status].filter(Boolean).map(oneLine);
  return [
    { ...first!, text: `  ${clock}`.padEnd(indent) + first!.text.trimStart() },
    ...rest,
    ...(about.length > 0 ? setDim(about.join(' · '), pen, indent + 2) : []),
  ];
}

/** Dates as the page gives them, in the time of the place: "2020-05-04", "2020-05-04T09:30:00+02:00". */
function dayOf({ startsAt }: AnswerRow): string {
  return /^\d{4}-\d\d-\d\d/.exec(String(startsAt ?? ''))?.[0] ?? '';
}

function clockOf({ startsAt, endsAt }: AnswerRow): string {
  const clock = (time: unknown) => /T(\d\d:\d\d)/.exec(String(time ?? ''))?.[1];
  return [clock(startsAt), clock(endsAt)].filter((time) => time !== undefined).join('–');
}
