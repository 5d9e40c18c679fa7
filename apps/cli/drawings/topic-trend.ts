/** Trends: of one topic its share in each edition as bars; of many a line each, with the shares as a curve. Series apart: no edition follows one of another. */
import type { AnswerRow } from '../../../queries/query.ts';
import { type EditionCount, isWeighed, type SeriesCounts } from '../../../queries/researchers/topic-trend.ts';
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

const draw: Drawing = ({ rows, params }, pen) =>
  params.topic === undefined ? drawMany(rows, pen) : drawOne(rows, pen);
export default draw;

function drawOne(rows: readonly AnswerRow[], pen: Pen): DrawnLine[] {
  const all = rows.flatMap(seriesOf);
  const names = new Set(all.map(nameOf));
  const counted = all.flatMap(({ editions }) => editions.filter((one) => one.compared));
  const most = Math.max(0, ...counted.map(share));
  const labelColumns = columnOf(all.flatMap(labelsOf), 36);
  const marked = Math.max(8, Math.min(24, pen.width - labelColumns - 28));
  const bars = (series: SeriesCounts) =>
    series.editions.map((count, index) => {
      const marks = bar(share(count), most, marked, count.compared ? '█' : '░');
      const left = count.proposals > 0 ? `, ${count.proposals} mere proposals left out` : '';
      const note = `${percent(count.hits, count.talks).padStart(5)}  ${count.hits} of ${count.talks}${left}`;
      const said = count.compared ? note : `${note}, not compared`;
      return { text: fitTo(`  ${fill(labelsOf(series)[index]!, labelColumns)}  ${marks}  ${said}`, pen.width) };
    });
  return [
    ...setDim(`share of the talks${names.size === 1 ? `, ${[...names][0]}` : ', each series by itself'}`, pen, 0),
    ...rows.flatMap((row, index) => {
      const told = [row.p === null ? '' : `p ${significant(row.p)}`, oneLine(row.change)].filter(Boolean).join('; ');
      return [
        ...(index > 0 ? [{ text: '' }] : []),
        {
          text: `${oneLine(row.topic)}, ${oneLine(row.read)}: ${pen.bold(oneLine(row.verdict))}${told && ` (${told})`}`,
          row: index,
        },
        ...seriesOf(row).flatMap((series) => [
          ...(names.size > 1 ? [{ text: fitTo(` ${pen.dim(headingOf(series))}`, pen.width) }] : []),
          ...bars(series),
        ]),
      ];
    }),
    ...caveats(rows, pen),
  ];
}

function drawMany(rows: readonly AnswerRow[], pen: Pen): DrawnLine[] {
  const groups = rows.map((row) => seriesOf(row).filter(isWeighed));
  const names = new Set(groups.flat().map(nameOf));
  const longest = Math.max(0, ...groups.flat().map((series) => comparedOf(series).length));
  const seriesColumns = names.size > 1 ? columnOf([...names], 26) : -2;
  const lines = rows.flatMap((row, index) =>
    groups[index]!.map((series, at) => {
      const counts = comparedOf(series);
      return {
        // Of a topic in several series the first line says what holds for all of them.
        topic: at === 0 ? fitTo(oneLine(row.topic), Math.max(14, pen.width - 52 - longest - seriesColumns)) : '',
        'read in': at === 0 ? row.read : '',
        series: fitTo(nameOf(series), seriesColumns),
        '': spark(counts.map(share)),
        share: `${percentOf(counts[0]!)} → ${percentOf(counts.at(-1)!)}`,
        talks: counts.length <= 6 ? counts.map(({ hits }) => hits).join(' ') : `${sum(counts)} in all`,
        'adj. p': at === 0 ? significant(row.adjustedP) : '',
      };
    }),
  );
  const columns = ['topic', 'read in', ...(names.size > 1 ? ['series'] : []), '', 'share', 'talks', 'adj. p'];
  // All rows in one table, so that its columns are the same under every verdict.
  const [head, ...body] = formatTable(columns, lines, Number.POSITIVE_INFINITY, pen.bold).split('\n');
  let next = 0;
  return [
    ...setDim(overWhich(groups.flat(), names), pen, 0),
    { text: fitTo(head!, pen.width) },
    ...rows.flatMap((row, index) => [
      ...(row.verdict === rows[index - 1]?.verdict ? [] : [{ text: '' }, { text: pen.bold(oneLine(row.verdict)) }]),
      ...groups[index]!.map((_, at) => ({
        text: fitTo(body[next++]!, pen.width),
        ...(at === 0 ? { row: index } : {}),
      })),
    ]),
    ...caveats(rows, pen),
  ];
}

function overWhich(all: readonly SeriesCounts[], names: Set<string>): string {
  if (names.size > 1) {
    return 'Each topic over the series in which it comes up, each by itself: a line a series, its editions from left to right; the verdict and p are over all of them';
  }
  const editions = all.map(comparedOf).reduce((most, one) => (one.length > most.length ? one : most), []);
  const [first, last] = [editions[0]?.edition ?? '', editions.at(-1)?.edition ?? ''];
  return `Each topic over ${editions.length} editions, ${oneLine(first)} to ${oneLine(last)}`;
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

function seriesOf(row: AnswerRow): SeriesCounts[] {
  return row.series as SeriesCounts[];
}

function comparedOf({ editions }: SeriesCounts): EditionCount[] {
  return editions.filter((one) => one.compared);
}

function nameOf({ series, editions }: SeriesCounts): string {
  return oneLine(series ?? editions[0]!.edition);
}

function headingOf(series: SeriesCounts): string {
  if (series.change !== null) return `${nameOf(series)}: ${oneLine(series.change)}`;
  return comparedOf(series).length > 1 ? nameOf(series) : `${nameOf(series)}: nothing to compare it with`;
}

/** Years, where a year is all that tells the editions of a series apart; else their names. */
function labelsOf({ editions }: SeriesCounts): string[] {
  const names = editions.map(({ edition }) => oneLine(edition));
  const rest = names.map((name, index) => name.replace(String(editions[index]!.year), '').trim());
  const years = editions.every(({ year }) => year !== null) && new Set(rest).size === 1 && rest[0] !== names[0];
  return years ? editions.map(({ year }) => String(year)) : names;
}

function percentOf({ hits, talks }: EditionCount): string {
  return percent(hits, talks);
}

function share({ hits, talks }: EditionCount): number {
  return talks === 0 ? 0 : hits / talks;
}

function sum(counts: readonly EditionCount[]): string {
  return String(counts.reduce((total, { hits }) => total + hits, 0));
}

function significant(p: unknown): string {
  if (typeof p !== 'number') return '';
  return p < 0.0001 ? '< 0.0001' : String(Number(p.toPrecision(2)));
}
