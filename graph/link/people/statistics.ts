/** How common names, companions, series, organizations and words are in the data at hand. */

import { foldKey } from '../../fold.ts';
import type { Corpus } from './encode.ts';
import { EventPlaces } from './event-places.ts';
import { calledAs } from './marks.ts';
import { namesBeside, tableShare } from './names/common-names.ts';
import { PlaceShares } from './place-shares.ts';

export interface Statistics {
  /** Number of distinct names. */
  names: number;
  /** How many names of others are taken to stand beside those of a short list, each mentioned once. */
  beside: number;
  /** How much of what is known of a name's commonness is taken from public tables rather than from this data: 0 to 1. */
  tableShare: number;
  /** In how many distinct names a word, or a first letter of a first word, stands. */
  wordNames(word: string): number;
  initialNames(letter: string): number;
  /** Mentions that have this companion. */
  companionMentions: Int32Array;
  /** How many names print this organization. */
  organizationNames: Map<number, number>;
  /** The words of an organization's name that few others have: a city, a company. */
  organizationWords: string[][];
  /** How many are employed in one place. */
  places: PlaceShares;
  /** Whether as good as all mentions tell their series and year, so that names can be divided by all evidence at once. */
  visitsTold: boolean;
  /** Where the events of two mentions are held. */
  eventPlaces: EventPlaces;
  titleNames: Map<number, number>;
  /** How many names print a mark; endless for what is called as an employer, series or event of those who do. */
  markNames: Map<number, number>;
  /** Inverse frequency of a word over the mentions, 0 for words that are too common or met once. */
  wordWeight(word: number): number;
  series: SeriesAffinity;
}

/** Mentions of each name, by place. */
export type MentionsOfNames = number[][];

/** Words of at least so many mentions can be too common to say anything. */
const fewest = 20;

export function measure(corpus: Corpus, mentionsOf: MentionsOfNames): Statistics {
  const words = new Map<string, number>();
  const initials = new Map<string, number>();
  for (const form of corpus.names) {
    for (const word of new Set(form.words)) words.set(word, (words.get(word) ?? 0) + 1);
    const letter = form.words[0]![0]!;
    initials.set(letter, (initials.get(letter) ?? 0) + 1);
  }
  const companionMentions = new Int32Array(corpus.companionNames.size);
  const frequency = new Int32Array(corpus.wordCount);
  for (let mention = 0; mention < corpus.count; mention++) {
    for (const companion of corpus.companions.of(mention)) companionMentions[companion]!++;
    for (const word of corpus.words.of(mention)) frequency[word]!++;
  }
  const share = corpus.count * 0.03;
  const most = Math.max(fewest, share);
  const weights = Float32Array.from(frequency, (count) =>
    count < 2 || count > most ? 0 : Math.log(corpus.count / count),
  );
  // So short a list does not show by itself which words everybody uses.
  if (share < fewest) for (const word of corpus.grammarWords) weights[word] = 0;
  const markNames = namesPer(mentionsOf, (mention) => corpus.marks.of(mention));
  for (const mark of commonMarks(corpus)) markNames.set(mark, Number.POSITIVE_INFINITY);
  const beside = namesBeside(corpus.names.length);
  return {
    names: corpus.names.length,
    beside,
    tableShare: tableShare(corpus.count),
    wordNames: (word) => words.get(word) ?? 0,
    initialNames: (letter) => initials.get(letter) ?? 0,
    companionMentions,
    organizationNames: namesPer(mentionsOf, (mention) => [corpus.organization[mention]!]),
    organizationWords: rareWords(corpus.organizationNames),
    places: new PlaceShares(corpus, mentionsOf),
    visitsTold: tellVisits(corpus),
    eventPlaces: new EventPlaces(corpus),
    titleNames: namesPer(mentionsOf, (mention) => [corpus.title[mention]!]),
    markNames,
    wordWeight: (word) => weights[word]!,
    series: measureSeries(corpus, mentionsOf),
  };
}

/** What a division is weighed with was learned where both are told: where one is missing, most real names look torn. */
const visitsShare = 0.9;

function tellVisits({ count, series, year }: Corpus): boolean {
  let told = 0;
  for (let mention = 0; mention < count; mention++) if (series[mention]! >= 0 && year[mention]! >= 0) told++;
  return told >= visitsShare * count;
}

/** Marks that are called as an employer, a series or an event of those who print them: "github.com/elmworks" of Elm Works. */
function commonMarks(corpus: Corpus): Set<number> {
  const common = new Set<number>();
  for (let mention = 0; mention < corpus.count; mention++) {
    const marks = corpus.marks.of(mention);
    if (marks.length === 0) continue;
    const [organization, series, event] = [
      corpus.organization[mention]!,
      corpus.series[mention]!,
      corpus.event[mention]!,
    ];
    const around = [
      ...(organization >= 0 ? [foldKey(corpus.organizationNames[organization]!)] : []),
      ...(series >= 0 ? [foldKey(corpus.seriesNames[series]!)] : []),
      ...(event >= 0 ? [foldKey(corpus.eventNames[event]!)] : []),
    ].filter((name) => name.length > 2);
    for (const mark of marks) if (calledAs(corpus.markNames[mark]!, around)) common.add(mark);
  }
  return common;
}

function rareWords(names: string[]): string[][] {
  const words = names.map((name) => [...new Set(name.split(' '))].filter((word) => word.length > 3));
  const counts = new Map<string, number>();
  for (const list of words) for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(3, names.length * 0.02);
  return words.map((list) => list.filter((word) => counts.get(word)! <= most));
}

function namesPer(mentionsOf: MentionsOfNames, valuesOf: (mention: number) => Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>();
  const last = new Map<number, number>();
  for (const [name, mentions] of mentionsOf.entries()) {
    for (const mention of mentions) {
      for (const value of valuesOf(mention)) {
        if (value < 0 || last.get(value) === name) continue;
        last.set(value, name);
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/**
 * How much more often two series are visited by one person than by chance, learned from the names at hand: of each name
 * that is met several times, all pairs of its mentions, together weighing one.
 */
class SeriesAffinity {
  private readonly joint: Map<number, number>;
  private readonly share: Float64Array;
  private readonly people: number;
  private readonly count: number;

  constructor(joint: Map<number, number>, share: Float64Array, people: number) {
    this.joint = joint;
    this.share = share;
    this.people = people;
    this.count = share.length;
  }

  /**
   * The logarithm of the odds that two series speak for one person.
   *
   * @param own what the mentions that are looked at have themselves given to this pair of series.
   * @param caution how many people are taken to have visited them by chance, before any is counted.
   * @param returning how many times more of them visit one series again than chance has it.
   */
  weigh(a: number, b: number, own: number, caution: number, returning: number): number {
    const expected = this.people * this.share[a]! * this.share[b]! * (a === b ? 1 : 2);
    const met = Math.max(0, (this.joint.get(pairKey(a, b, this.count)) ?? 0) - own);
    return Math.log((met + caution * (a === b ? returning : 1)) / (expected + caution));
  }
}

function pairKey(a: number, b: number, count: number): number {
  return a < b ? a * count + b : b * count + a;
}

function measureSeries(corpus: Corpus, mentionsOf: MentionsOfNames): SeriesAffinity {
  const joint = new Map<number, number>();
  const share = new Float64Array(Math.max(1, corpus.seriesCount));
  let people = 0;
  for (const mentions of mentionsOf) {
    const counts = new Map<number, number>();
    for (const mention of mentions) {
      const series = corpus.series[mention]!;
      if (series >= 0) counts.set(series, (counts.get(series) ?? 0) + 1);
    }
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total < 2) continue;
    people++;
    const pairs = (total * (total - 1)) / 2;
    const list = [...counts].slice(0, 40);
    for (const [index, [series, count]] of list.entries()) {
      share[series]! += count / total;
      add(joint, pairKey(series, series, share.length), (count * (count - 1)) / 2 / pairs);
      for (const [other, otherCount] of list.slice(index + 1))
        add(joint, pairKey(series, other, share.length), (count * otherCount) / pairs);
    }
  }
  for (let series = 0; series < share.length; series++) share[series]! /= Math.max(1, people);
  return new SeriesAffinity(joint, share, people);
}

function add(map: Map<number, number>, key: number, value: number): void {
  map.set(key, (map.get(key) ?? 0) + value);
}
