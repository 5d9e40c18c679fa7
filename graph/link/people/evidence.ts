/**
 * What speaks for and against two groups of mentions being one person, as logarithms of odds that are added up
 * (Fellegi & Sunter 1969). How much an agreement weighs follows from how rare it is in the data at hand.
 */

import { weighEmployers } from './employers.ts';
import type { Corpus } from './encode.ts';
import { isMail, serviceOf } from './marks.ts';
import { commonInitial, commonness } from './names/common-names.ts';
import type { NameForm } from './names/name-form.ts';
import type { NameComparison } from './names/name-relations.ts';
import { isNameOfMany, namesakesElsewhere } from './names/namesakes-elsewhere.ts';
import type { Evidence } from './person-mention.ts';
import { cosine, type Profile, sharedOf } from './profile.ts';
import type { Scales, Weighed } from './scales.ts';
import type { Statistics } from './statistics.ts';
import type { Scale } from './weights.ts';

/**
 * How rare two agreeing names are: against how many others of such a name there are by chance.
 *
 * @param own how many of the data's distinct names are the two persons' own.
 * @param beside how many names are taken to stand beside those of the data.
 */
export function weighRarity(
  { statistics, weights }: Scales,
  agreeing: [string, string][],
  own: number,
  beside = 0,
): number {
  const count = Math.max(1, statistics.names) + beside;
  let others = count;
  for (const [a, b] of agreeing) {
    const initial = a.length === 1 || b.length === 1;
    const names = initial ? statistics.initialNames(a[0]!) : wordCount(statistics, a, b);
    const common =
      beside && beside * (initial ? commonInitial : a === b ? commonness(a) : commonness(a) + commonness(b));
    others *= (Math.max(0, names - own) + weights.wordChance + common) / count;
  }
  // Few names tell little of how common a name is.
  return -Math.log(Math.min(others, count) + weights.chance + 0.5 / count);
}

/**
 * How rare a printed name is: against how many others are called so. The fewer names the list has, the more of that is taken
 * from how common the name is elsewhere.
 *
 * @param employers how many are printed with the name. Of one, a long list tells whom a given name alone may mean there.
 */
export function weighCommonness({ statistics, weights }: Scales, { words }: NameForm, employers = 0): number {
  const count = Math.max(1, statistics.names);
  const [first = '', ...more] = words;
  const isHandle = more.length === 0 && !isNameOfMany(first) && statistics.wordNames(first) < 2;
  // What somebody chose to be called has as little chance to be met again as two words have.
  let others = isHandle ? weights.wordChance : count;
  for (const word of words) {
    const names = word.length === 1 ? statistics.initialNames(word) : statistics.wordNames(word);
    others *= (Math.max(0, names - 1) + weights.wordChance) / count;
  }
  const elsewhere = isHandle ? 0 : namesakesElsewhere(words);
  // Of several employers more than those of the list may be: the fewer names it has, the less it tells of them.
  const unknown = employers > 1 && !isHandle && more.length > 0 ? weights.halfTold / (weights.halfTold + count) : 0;
  const here = (1 - unknown) * Math.min(others + 0.5 / count, count) + unknown * weights.partOfSpeakers * elsewhere;
  const expected = (1 - statistics.tableShare) * here + statistics.tableShare * elsewhere;
  // Of a given name alone, anybody who has it may be meant.
  const alone = more.length === 0 && !isHandle ? weights.namesakes.alone : 0;
  return -Math.log(expected + weights.chance) - alone * (employers === 1 ? statistics.tableShare : 1);
}

/** The weight of two different names by themselves. */
export function weighNames(scales: Scales, { relation, agreeing }: NameComparison): number {
  if (agreeing.length === 0) return scales.weights.variants.bias[relation];
  const { bias, scale } = scales.weights.variants;
  // What somebody chose to be called is rarer than names are.
  const beside = relation === 'alias' && agreeing.length === 1 ? 0 : scales.statistics.beside;
  return bias[relation] + scale.name * weighRarity(scales, agreeing, 2, beside);
}

function wordCount(statistics: Statistics, a: string, b: string): number {
  return a === b ? statistics.wordNames(a) : statistics.wordNames(a) + statistics.wordNames(b);
}

/** All evidence but the names. `own` tells that both print one name: what they gave to the statistics is taken out. */
export function weighProfiles(
  scales: Scales,
  scale: Scale,
  a: Profile,
  b: Profile,
  own?: OwnSeries,
  caution = scales.weights.seriesCaution,
): Evidence[] {
  const { corpus, statistics, weights } = scales;
  const evidence: Evidence[] = [];
  const add = (kind: Evidence['kind'], weight: number, words: string) => {
    if (weight !== 0 && scale[kind] !== 0) evidence.push({ kind, weight: weight * scale[kind], words });
  };
  add(...weighCompanions(scales, a, b));
  add(...weighMarks(scales, a, b));
  const titles = sharedOf(a.titles, b.titles).filter((title) => statistics.titleNames.get(title)! <= 4);
  if (titles.length > 0) add('title', weights.sharedTitle, 'a talk of the same title');
  const [series, year, place] = weighVisits(scales, a, b, own);
  add('series', series, series > 0 ? 'series that the same people visit' : 'series that different people visit');
  add('year', year, year > 0 ? 'years close together' : 'years far apart');
  add('place', place, place > 0 ? 'events in one country' : 'events in different parts of the world');
  add(...weighEmployers(scales, a, b));
  const similarity = cosine(a, b);
  if (similarity !== undefined) {
    const weight = weights.text[classOf(similarity, weights.cosines)]!;
    add('text', weight, weight > 0 ? 'similar subjects' : 'different subjects');
  }
  return evidence;

  function weighVisits({ statistics }: Scales, a: Profile, b: Profile, own?: OwnSeries): [number, number, number] {
    let series = 0;
    let seriesPairs = 0;
    let year = 0;
    let yearPairs = 0;
    let place = 0;
    for (const x of a.sample) {
      for (const y of b.sample) {
        const [seriesX, seriesY] = [corpus.series[x]!, corpus.series[y]!];
        if (seriesX >= 0 && seriesY >= 0) {
          series += statistics.series.weigh(
            seriesX,
            seriesY,
            own?.of(seriesX, seriesY) ?? 0,
            caution,
            weights.returning,
          );
          seriesPairs++;
        }
        const nearness = scale.place !== 0 ? statistics.eventPlaces.nearness(x, y) : undefined;
        if (nearness) place += weights.places[nearness];
        const [yearX, yearY] = [corpus.year[x]!, corpus.year[y]!];
        if (yearX >= 0 && yearY >= 0) {
          year += weights.year[classOf(Math.abs(yearX - yearY), weights.yearGaps)]!;
          yearPairs++;
        }
      }
    }
    return [
      seriesPairs ? series / seriesPairs : 0,
      yearPairs ? year / yearPairs : 0,
      place / (a.sample.length * b.sample.length),
    ];
  }
}

/** What mentions of one name gave to the affinity of series. */
export class OwnSeries {
  private readonly counts = new Map<number, number>();
  private total = 0;

  constructor(corpus: Corpus, mentions: number[]) {
    for (const mention of mentions) {
      const series = corpus.series[mention]!;
      if (series < 0) continue;
      this.counts.set(series, (this.counts.get(series) ?? 0) + 1);
      this.total++;
    }
  }

  of(a: number, b: number): number {
    if (this.total < 2) return 0;
    const [x, y] = [this.counts.get(a) ?? 0, this.counts.get(b) ?? 0];
    return (a === b ? (x * (x - 1)) / 2 : x * y) / ((this.total * (this.total - 1)) / 2);
  }
}

/** How what belongs to one person is called. */
export const markWords = {
  mail: 'the same hash of a mail address',
  handle: 'the same handle',
  link: 'the same page of their own',
  site: 'the same number or page on a site',
  other: 'other handles on one service',
  otherMail: 'other hashes of mail addresses in one year',
};

/** So many names, spellings of one among them, may print what belongs to one person. */
export const mostOfOneMark = 4;

function weighMarks({ corpus, statistics, weights }: Scales, a: Profile, b: Profile): Weighed {
  if (a.marks.size === 0 || b.marks.size === 0) return ['marks', 0, ''];
  const shared = sharedOf(a.marks, b.marks).filter((mark) => statistics.markNames.get(mark)! <= mostOfOneMark);
  const kinds = shared.map((mark) => corpus.markNames[mark]!.split(' ', 1)[0]!);
  if (kinds.includes('mail')) return ['marks', weights.sharedMark, markWords.mail];
  if (kinds.includes('handle')) return ['marks', weights.sharedMark, markWords.handle];
  if (kinds.includes('link')) return ['marks', weights.sharedMark, markWords.link];
  if (kinds.length > 0) return ['marks', weights.sharedMark, markWords.site];
  if (haveOtherMails(corpus, a, b)) return ['marks', weights.otherMail, markWords.otherMail];
  const services = (marks: ReadonlySet<number>) =>
    new Set(
      [...marks]
        .filter((mark) => statistics.markNames.get(mark)! <= mostOfOneMark)
        .flatMap((mark) => serviceOf(corpus.markNames[mark]!) ?? []),
    );
  const others = services(b.marks);
  const both = [...services(a.marks)].some((service) => others.has(service));
  return both ? ['marks', weights.otherMark, markWords.other] : ['marks', 0, ''];
}

/** Whether other hashes of addresses stand with each in one year. Over the years people change their addresses. */
export function haveOtherMails(corpus: Corpus, a: Profile, b: Profile): boolean {
  if (sharedOf(a.marks, b.marks).some((mark) => isMail(corpus.markNames[mark]!))) return false;
  const years = new Set(yearsOfMails(corpus, a));
  return years.size > 0 && yearsOfMails(corpus, b).some((year) => years.has(year));
}

function yearsOfMails(corpus: Corpus, { sample, marks }: Profile): number[] {
  if (![...marks].some((mark) => isMail(corpus.markNames[mark]!))) return [];
  const hashed = sample.filter((mention) => corpus.marks.of(mention).some((mark) => isMail(corpus.markNames[mark]!)));
  return hashed.map((mention) => corpus.year[mention]!).filter((year) => year >= 0);
}

function weighCompanions({ corpus, statistics, weights }: Scales, a: Profile, b: Profile): Weighed {
  if (a.companions.size === 0 || b.companions.size === 0) return ['companions', 0, ''];
  const shared = sharedOf(a.companions, b.companions);
  if (shared.length === 0) {
    const least = Math.min(a.companions.size, b.companions.size);
    const weight = weights.noCompanion[Math.min(weights.noCompanion.length - 1, Math.floor(Math.log2(least)))]!;
    return ['companions', weight, 'no co-speaker in common'];
  }
  let weight = 0;
  for (const companion of shared) {
    const share = statistics.companionMentions[companion]! / (corpus.count + statistics.beside);
    weight += Math.log1p(weights.sharedCompanion / share);
  }
  return [
    'companions',
    Math.min(weights.companionsMost, weight),
    shared.length > 1 ? `${shared.length} co-speakers in common` : 'the same co-speaker',
  ];
}

/** The place of a value among classes by their upper ends. */
function classOf(value: number, ends: readonly number[]): number {
  let place = 0;
  while (place < ends.length && value >= ends[place]!) place++;
  return place;
}
