/** Series of events: which names are those of one. */
import type { EventRecord } from '../../../parsers/records.ts';
import { Clusters } from '../clusters.ts';
import { groupBy, type LinkPage } from '../input.ts';
import { doubtfulNumber } from './edition-numbers.ts';
import { type Claim, claimOfEventRecord } from './event-claims.ts';
import { abbreviates, comparableSeries, seriesKey, splitEventName } from './event-names.ts';

export interface LinkedSeries {
  key: string;
  name: string;
  variants: string[];
  /** Of variants that turned out to count editions ("Third Lake Forum"): the number, by their keys. */
  numbers: Map<string, number>;
}

/**
 * Joins the names of one series, and calls it as its user does, else as most pages do: those that an index and the page
 * itself give to one event, and abbreviations.
 */
export function linkSeries(pages: LinkPage[], claims: Map<LinkPage, Claim>): Map<string, LinkedSeries> {
  const names: { key: string; name: string; weight: number }[] = [];
  const indexOf = new Map<string, number>();
  const add = (name: string, weight: number): number => {
    const key = seriesKey(name) || name;
    let index = indexOf.get(key);
    if (index === undefined) {
      index = names.push({ key, name, weight: 0 }) - 1;
      indexOf.set(key, index);
    }
    names[index]!.weight += weight;
    return index;
  };
  const joins: [number, number][] = [];
  const printed: PrintedName[] = [];
  const shorts: [number, number][] = [];
  for (const page of pages) {
    const claim = claims.get(page);
    const own = claim && add(claim.series, page.series ? 1000 : 2);
    const records = page.records.filter((record): record is EventRecord => record.kind === 'event');
    for (const record of records) {
      const named = claimOfEventRecord(record);
      const index = add(named.series, 1);
      const year = named.year ?? claim?.year;
      printed.push({ series: named.series, number: named.number, year });
      const { alias } = splitEventName(record.name);
      if (alias && !record.series) shorts.push([index, add(alias, 1)]);
      if (own !== undefined && page.series && records.length === 1 && year === claim!.year) joins.push([own, index]);
    }
    for (const record of page.records) {
      if (!('event' in record) || !record.event) continue;
      const split = splitEventName(record.event);
      add(split.series, 1);
      printed.push(split);
    }
  }
  const counted = new Map<number, number>();
  for (const { series, rest, number } of countedNames(printed)) {
    const index = add(series, 0);
    counted.set(index, number);
    joins.push([add(rest, 0), index]);
  }
  const clusters = new Clusters(names.length);
  for (const [a, b] of joins) clusters.union(a, b);
  for (const group of groupBy(names.keys(), (index) => comparableSeries(names[index]!.name)).values())
    for (const index of group) clusters.union(group[0]!, index);
  // As initials, a short name that two series give themselves tells nothing.
  for (const group of groupBy(shorts, ([, short]) => short).values())
    if (new Set(group.map(([long]) => clusters.find(long))).size === 1) clusters.union(...group[0]!);
  const words = names.map(({ name }) => seriesKey(name).split(' '));
  const byLetter = groupBy(names.keys(), (index) => words[index]![0]![0]);
  for (let i = 0; i < names.length; i++) {
    const near = byLetter.get(words[i]![0]![0])!;
    const longs = near.flatMap((j) => (abbreviates(words[i]!, words[j]!) ? [clusters.find(j)] : []));
    // Initials that two series share tell nothing.
    if (new Set(longs).size === 1) clusters.union(i, longs[0]!);
  }
  const result = new Map<string, LinkedSeries>();
  for (const group of clusters.groups()) {
    const members = group.map((index) => names[index]!);
    const whole = group.filter((index) => !counted.has(index)).map((index) => names[index]!);
    const best = whole.reduce((a, b) =>
      b.weight > a.weight || (b.weight === a.weight && b.name.length > a.name.length) ? b : a,
    );
    const numbers = new Map(
      group.filter((index) => counted.has(index)).map((index) => [names[index]!.key, counted.get(index)!]),
    );
    const linked = { key: best.key, name: best.name, variants: members.map((member) => member.name), numbers };
    for (const member of members) result.set(member.key, linked);
  }
  return result;
}

/** A series as one name prints it. */
interface PrintedName {
  series: string;
  number?: number | undefined;
  year?: number | undefined;
}

/**
 * Names whose first word counts the edition, since the same series is printed with a number elsewhere too: "Second Lake Forum"
 * and "Third Lake Forum", or "Lake Forum 3". Not a name that stays what it is from year to year.
 */
function countedNames(printed: readonly PrintedName[]): { series: string; rest: string; number: number }[] {
  const sure = new Set<string>();
  const numbers = new Map<string, Set<number>>();
  const years = new Map<string, Set<number>>();
  const doubtful = new Map<string, { series: string; rest: string; number: number }>();
  for (const { series, number, year } of printed) {
    const may = number === undefined ? doubtfulNumber(series) : undefined;
    const key = comparableSeries(may?.rest ?? series);
    if (number !== undefined) sure.add(key);
    if (!may) continue;
    doubtful.set(series, { series, ...may });
    numbers.set(key, (numbers.get(key) ?? new Set()).add(may.number));
    if (year !== undefined) years.set(series, (years.get(series) ?? new Set()).add(year));
  }
  return [...doubtful.values()].filter(({ series, rest }) => {
    const key = comparableSeries(rest);
    return (years.get(series)?.size ?? 0) < 2 && (sure.has(key) || numbers.get(key)!.size > 1);
  });
}

/** Which year pages give to a counted edition of a series, where all agree. */
export function countedYears(
  pages: LinkPage[],
  series: Map<string, LinkedSeries>,
): (of: LinkedSeries, number: number | undefined) => number | undefined {
  const years = new Map<string, number | undefined>();
  for (const page of pages) {
    for (const record of page.records) {
      if (record.kind !== 'event') continue;
      const claim = claimOfEventRecord(record);
      const of = series.get(seriesKey(claim.series));
      const number = of && (claim.number ?? of.numbers.get(seriesKey(claim.series)));
      if (!of || number === undefined || claim.year === undefined) continue;
      const key = `${of.key}|${number}`;
      years.set(key, years.has(key) && years.get(key) !== claim.year ? undefined : claim.year);
    }
  }
  return (of, number) => (number === undefined ? undefined : years.get(`${of.key}|${number}`));
}

/** Whether a name is that of a series. */
export function sameSeries(series: Map<string, LinkedSeries>, name: string, other: LinkedSeries): boolean {
  return series.get(seriesKey(name)) === other;
}
