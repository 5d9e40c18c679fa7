/** The frozen weights of the evidence; `weights.json` says how they were made. */
import type { Nearness } from '../events/event-places.ts';
import type { NameRelation } from './names/name-relations.ts';
import type { EvidenceKind } from './person-mention.ts';
import frozen from './weights.json' with { type: 'json' };

export type Scale = { [kind in EvidenceKind]: number };

/** All weights are natural logarithms of odds, unless told otherwise. */
export interface Weights {
  /** How the numbers came to be. */
  madeBy: string;
  /** Upper ends (excluded) of the classes of years between two mentions, and the weight of each class. */
  yearGaps: number[];
  year: number[];
  /** The same for the cosine of two texts. */
  cosines: number[];
  text: number[];
  /** People who are taken to have visited two series by chance, before any is counted. */
  seriesCaution: number;
  /** How many times more of those visit one series again. */
  returning: number;
  /** Probability that a person met again has a given companion again, and the most that companions weigh. */
  sharedCompanion: number;
  companionsMost: number;
  /** None shared, where the one with fewer has 1, 2-3, 4-7, 8 or more. */
  noCompanion: number[];
  sharedOrganization: number;
  organizationMost: number;
  /** Two of which one became the other, or both came out of one. */
  relatedOrganization: number;
  /** Two whose names share a rare word, such as a city's. */
  similarOrganization: number;
  /** Share of those with two employers who stay in one place, and of all others who are in such a place where no list tells. */
  samePlace: number;
  anyPlace: number;
  /** Share of people who print another employer in the same year (or with no year told), and who stay where they are in one. */
  severalEmployers: number;
  /** Share of people who print two employers at one event. */
  severalAtOnce: number;
  staying: number;
  sharedTitle: number;
  sharedMark: number;
  /** Two that have pages or handles of their own on one service, and none in common. */
  otherMark: number;
  /** Other hashes of mail addresses in one year: an account for each. */
  otherMail: number;
  /** People of one name by chance beyond what counting words says, and the count given to a word never met elsewhere. */
  chance: number;
  wordChance: number;
  /** Two printed names: the weight of a person's being printed so at all, and what each kind of evidence is multiplied by. */
  variants: { bias: { [relation in NameRelation]: number }; scale: Scale };
  /** Mentions of one printed name. */
  namesakes: {
    bias: number;
    scale: Scale;
    /** What is taken off a name of one word that many have, before `scale.name`. */
    alone: number;
    /** What doubling the number of employers printed beside one name weighs (by its natural logarithm). */
    crowd: number;
    /** Which share of what is known must be one namesake's, for the rest of the mentions to be his or hers. */
    dominance: number;
    /** How much of the evidence on two groups is that of their best pair; the rest is that of the mean pair. */
    best: number;
    /** From that evidence to odds, and what the size of the smaller group (its logarithm) takes off. */
    slope: number;
    offset: number;
    size: number;
    /** Added to the odds of two people where anything but the employer tells: to split one costs less than to mix two. */
    strictness: number;
    /** What the estimated share of such names weighs; see `estimateDoubt` and `shareOfTwo`. */
    doubt: number;
    tornAnyway: number;
    namesBefore: number;
  };
  /** Mentions of one printed name of which series and years tell, and employers do not: see `cut.ts` and `divide.ts`. */
  cut: {
    scale: Scale;
    /** As `seriesCaution` above. */
    seriesCaution: number;
    /** The weight of a pair of mentions that speaks neither for one person nor for two. */
    level: number;
    /** What each thing seen of the best cut in two says of one person. */
    odds: {
      bias: number;
      between: number;
      best: number;
      few: number;
      shared: number;
    };
    /** Added to the odds of one person where a name was divided already. */
    third: number;
    /** A closer look (`refine.ts`): at odds below which it is taken, how much better it has to fit, and what it says. */
    refined: {
      below: number;
      gain: number;
      odds: { bias: number; between: number; best: number; few: number; shared: number; fit: number };
    };
    /** What the name's own weight, and the estimated share of such names, are multiplied by. */
    name: number;
    doubt: number;
    /** See `shareOfTwo`. */
    tornAnyway: number;
  };
  /** Events of two mentions in one city, one country, one continent, or farther apart. */
  places: { [nearness in Nearness]: number };
  /** At least so much makes two names one person, or a question. */
  same: number;
  ask: number;
  /** From this weight an initial (of a short list: any fitting name) is joined though nothing but the names speaks for it. */
  sureAlone: number;
  /** So much other evidence joins names that say little by themselves; and in a short list, more than one series. */
  support: number;
  shortSupport: number;
  /** Two names one letter apart, both printed more than once, are joined from so much of other evidence. */
  repeatedSlip: number;
  /** How much better than the next the best must be. */
  margin: number;
  /** A name printed with several employers: a list of so many names tells half of how common it is; the rest do this part of all speakers. */
  halfTold: number;
  partOfSpeakers: number;
  /** From so many speakers elsewhere who are called so, other employers are one person's only with so much other evidence. */
  commonFrom: number;
  commonSupport: number;
  /** Mentions of one printed name are two people below it. */
  apart: number;
}

export const frozenWeights: Weights = frozen;
