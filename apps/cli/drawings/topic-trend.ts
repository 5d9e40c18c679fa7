/** Trends: of one topic its share in each edition as bars; of many a line each, with the shares as a curve. */
import type { AnswerRow } from '../../../queries/query.ts';
import {
  bar,
  columnOf,
  type Drawing,
  type DrawnLine,
  fill,
  oneLine,
  type Pen,
  percent,
  setDim,
  spark,
} from '../drawing.ts';
import { formatTable } from '../table.ts';
import { fitTo } from '../width.ts';

interface Count {
  edition: string;
  talks: number;
  of: number;
  rest: string;
}

const draw: Drawing = ({ rows, params }, pen) =>
  params.topic === undefined ? drawMany(rows, pen) : drawOne(rows, pen);
export default draw;

function drawOne(rows: readonly AnswerRow[], pen: Pen): DrawnLine[] {
  const all = rows.map(countsOf);
  const most = Math.max(...all.flat().map(share));
  const editions = all.flat().map(({ edition }) => edition);
  // Of one series the years say all.
  const [, series] = /^(.*?)\s*\b\d{4}$/.exec(editions[0] ?? '') ?? [];
  const years = series !== undefined && editions.every((edition) => /^ ?\d{4}$/.test(edition.replace(series, '')));
  const labelOf = (edition: string) => (years ? edition.replace(series, '').trim() : edition);
  const labelColumns = columnOf(editions.map(labelOf), 36);
  return [
    ...(years ? [{ text: pen.dim(`share of the talks, ${series}`) }] : []),
    ...rows.flatMap((row, index) => {
      const told = [row.p === null ? '' : `p ${significant(row.p)}`, oneLine(row.change)].filter(Boolean).join('; ');
      return [
        ...(index > 0 ? [{ text: '' }] : []),
        {
          text: `${oneLine(row.topic)}, ${oneLine(row.read)}: ${pen.bold(oneLine(row.verdict))}${told && ` (${told})`}`,
          row: index,
        },
        ...all[index]!.map((count) => {
          const marks = bar(share(count), most, Math.max(8, Math.min(24, pen.width - labelColumns - 28)));
          const note = `${percent(count.talks, count.of).padStart(5)}  ${count.talks} of ${count.of}${count.rest}`;
          return { text: fitTo(`  ${fill(labelOf(count.edition), labelColumns)}  ${marks}  ${note}`, pen.width) };
        }),
      ];
    }),
    ...caveats(rows, pen),
  ];
}

function drawMany(rows: readonly AnswerRow[], pen: Pen): DrawnLine[] {
  const lines = rows.map((row) => {
    const counts = countsOf(row);
    const [first, last] = [counts[0], counts.at(-1)];
    return {
      topic: fitTo(oneLine(row.topic), Math.max(14, pen.width - 50 - counts.length)),
      'read in': row.read,
      '': spark(counts.map(share)),
      share: first && last ? `${percent(first.talks, first.of)} → ${percent(last.talks, last.of)}` : '',
      talks: counts.length <= 6 ? counts.map(({ talks }) => talks).join(' ') : `${sum(counts)} in all`,
      'adj. p': significant(row.adjustedP),
    };
  });
  const columns = ['topic', 'read in', '', 'share', 'talks', 'adj. p'];
  // All rows in one table, so that its columns are the same under every verdict.
  const [head, ...body] = formatTable(columns, lines, Number.POSITIVE_INFINITY, pen.bold).split('\n');
  return [
    ...setDim(overWhich(rows), pen, 0),
    { text: fitTo(head!, pen.width) },
    ...rows.flatMap((row, index) => [
      ...(row.verdict === rows[index - 1]?.verdict ? [] : [{ text: '' }, { text: pen.bold(oneLine(row.verdict)) }]),
      { text: fitTo(body[index]!, pen.width), row: index },
    ]),
    ...caveats(rows, pen),
  ];
}

/** A topic is followed through the series that know it, so that without --series rows can stand for different editions. */
function overWhich(rows: readonly AnswerRow[]): string {
  const lists = rows.map((row) => countsOf(row).map(({ edition }) => edition));
  const [editions = []] = lists;
  const lengths = lists.map(({ length }) => length);
  return lists.every((list) => list.join() === editions.join())
    ? `Each topic over ${editions.length} editions, ${editions[0] ?? ''} to ${editions.at(-1) ?? ''}`
    : `Each topic over the editions of the series in which it comes up, ${Math.min(...lengths)} to ${Math.max(...lengths)} of them; --topic names them`;
}

/** Caveats that differ in a figure alone are one, with the least and the greatest of them. */
function caveats(rows: readonly AnswerRow[], pen: Pen): DrawnLine[] {
  const figure = /\d+(?:\.\d+)?(?= percentage points between)/;
  const found = new Map<string, number[]>();
  for (const { caveat } of rows) {
    if (!caveat) continue;
    const text = oneLine(caveat);
    const key = text.replace(figure, '#');
    found.set(key, [...(found.get(key) ?? []), ...(figure.test(text) ? [Number(figure.exec(text)![0])] : [])]);
  }
  return [...found].flatMap(([text, figures]) => {
    const [least, greatest] = [Math.min(...figures), Math.max(...figures)];
    const range = least === greatest ? String(least) : `${least} to ${greatest}`;
    return [{ text: '' }, ...setDim(`Caveat: ${text.replace('#', range)}.`, pen, 0)];
  });
}

/** "FOSDEM 2014: 1 of 513 talks, 5 mere proposals left out", as the query says it. */
function countsOf(row: AnswerRow): Count[] {
  return (row.editions as string[]).map((text) => {
    const [, edition = text, talks = '0', of = '0', rest = ''] = /^(.*): (\d+) of (\d+) talks?(.*)$/.exec(text) ?? [];
    return { edition: oneLine(edition), talks: Number(talks), of: Number(of), rest };
  });
}

function share({ talks, of }: Count): number {
  return of === 0 ? 0 : talks / of;
}

function sum(counts: readonly Count[]): string {
  return String(counts.reduce((total, { talks }) => total + talks, 0));
}

function significant(p: unknown): string {
  if (typeof p !== 'number') return '';
  return p < 0.0001 ? '< 0.0001' : String(Number(p.toPrecision(2)));
}
