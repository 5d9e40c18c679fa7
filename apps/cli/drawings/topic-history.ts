/** A topic over the editions: a bar each for the talks about it, about narrower topics, and for those that only mention it. */
import type { AnswerRow } from '../../../queries/query.ts';
import { bar, columnOf, type Drawing, fill, percent, setDim, some, withoutYear } from '../drawing.ts';

const LONGEST_BAR = 24;
const signs: { [kind: string]: { sign: string; beside: string; alone: string } } = {
  primary: { sign: '█', beside: 'talks about it', alone: 'about it' },
  narrower: { sign: '▒', beside: 'about a narrower topic', alone: 'about narrower topics' },
  mention: { sign: '░', beside: 'it is only mentioned', alone: 'that mention it' },
};
/** Of fewer talks a share in percent would say no more than the counts. */
const FEW_TALKS = 20;

const draw: Drawing = ({ rows, coverage }, pen) => {
  const size = (row: AnswerRow) => Number(row.talks) || Number(row.agendaPoints);
  const most = Math.max(...rows.map(size));
  const names = rows.map((row) => withoutYear(row.event, row.year));
  const alike = new Set(names).size === 1;
  const nameColumns = alike ? 0 : columnOf(names, 28);
  const notes = rows.map(noteOf);
  const barColumns = Math.max(
    8,
    Math.min(LONGEST_BAR, pen.width - 10 - nameColumns - Math.max(...notes.map((note) => note.length))),
  );
  const kinds = Object.entries(signs).filter(([kind]) => rows.some((row) => row.kind === kind));
  const legend =
    kinds.length > 1
      ? kinds.map(([, { sign, beside }]) => `${sign} ${beside}`).join('   ')
      : `talks ${kinds[0]![1].alone}`;
  return [
    { text: pen.dim(alike ? `${names[0]}: ${legend}` : legend) },
    ...rows.flatMap((row, index) => {
      const again = index > 0 && rows[index - 1]!.event === row.event;
      const head = [
        again ? '    ' : String(row.year ?? '?').padEnd(4),
        ...(alike ? [] : [fill(again ? '' : names[index]!, nameColumns)]),
        bar(size(row), most, barColumns, signs[String(row.kind)]!.sign),
        notes[index]!,
      ];
      return [{ text: head.join('  ').trimEnd(), row: index }, ...setDim(wordsOf(row), pen, 6)];
    }),
    ...notFound(rows, coverage.editions ?? []).flatMap((text) => [{ text: '' }, ...setDim(text, pen, 0)]),
  ];
};
export default draw;

/** What the bar stands for: talks, else points of agendas. */
function noteOf({ talks, ofTalks, agendaPoints, ofAgendaPoints }: AnswerRow): string {
  if (Number(talks) === 0 && Number(agendaPoints) > 0) return pointsOf({ agendaPoints, ofAgendaPoints });
  const share = Number(ofTalks) >= FEW_TALKS ? `, ${percent(Number(talks), Number(ofTalks))}` : '';
  return `${talks} of ${ofTalks}${share}`;
}

function pointsOf({ agendaPoints, ofAgendaPoints }: { [count: string]: unknown }): string {
  return `${agendaPoints} of ${ofAgendaPoints} agenda points`;
}

function wordsOf(row: AnswerRow): string {
  const { titles, people, talks, agendaPoints } = row;
  // A session or a whole edition on it, of which no single talk is known to be.
  if (Number(talks) === 0 && Number(agendaPoints) === 0)
    return `said of ${some(titles as string[], 3, true)} as a whole`;
  const by = people as string[];
  const points = Number(talks) > 0 && Number(agendaPoints) > 0 ? `and ${pointsOf(row)}: ` : '';
  const through = (row.through as string[] | undefined) ?? [];
  const narrower = through.length > 0 ? `${some(through, 4)}: ` : '';
  return `${points}${narrower}${some(titles as string[], 3, true)}${by.length > 0 ? ` – ${some(by, 4)}` : ''}`;
}

function notFound(rows: readonly AnswerRow[], editions: readonly string[]): string[] {
  const found = new Set(rows.map((row) => row.event));
  const without = editions.filter((edition) => !found.has(edition));
  return without.length > 0 ? [`Captured, and not found in: ${some(without, 8)}`] : [];
}
