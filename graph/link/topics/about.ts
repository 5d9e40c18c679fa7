/** Whether the prose of a talk makes it one about a topic, or but mentions it: by how the text says it, learned from talks judged by eye. */
import { aboutWeights } from './about-weights.ts';
import { isName } from './broader/broader.ts';
import type { TopicText } from './texts/documents.ts';
import { longestQuote } from './texts/sentences.ts';
import { phraseKey } from './texts/tokens.ts';
import type { TextReader } from './vocabulary/text-facts.ts';
import type { Topic } from './vocabulary/vocabulary.ts';

/** A text that says a topic, and where: at least one place. In UTF-16 units. */
export interface Saying {
  text: TopicText;
  places: number[];
}

/** How the prose of a talk says a topic; from its own words alone. */
export const mannerNames = [
  'count',
  /** Whether a text says it before its first sentence ends. */
  'opening',
  /** The same, but for subtitles; and whether one of these says it. */
  'first',
  'subtitle',
  /** Where it is said first, in UTF-16 units; 0 in a subtitle. */
  'late',
  /** How often as an example or compared with something, in a list, as what is used, before another word. */
  'examples',
  'lists',
  'uses',
  'compounds',
  /** Whether a text says what it is. */
  'explained',
  /** How many other topics the prose says as often, or more often. */
  'rivals',
] as const;

export type Manner = { [name in (typeof mannerNames)[number]]: number };

/** What the study and the collection tell of a topic and a talk. */
export interface Surroundings {
  /** Chance that somebody would tag the talk with it. 0 to 1. */
  chance: number;
  /** Talks that say it, and those of them whose title or tag does. */
  talks: number;
  titled: number;
}

/** A talk whose prose has a name so often may well be about it, whatever its title says. */
const insisted = 4;
/** Said twice, and in the first sentence, it has to be so likely a tag; said so often, and later, so likely. */
const possiblyKey = 0.1;
const surelyKey = 0.25;
/** All that tells, weighed, has to be so sure; of what is said again and again, so sure. */
const surely = 0.65;
const surelyInsisted = 0.35;

/**
 * How surely the prose of a talk makes it one about a topic that no title, tag or track of it names.
 *
 * @returns whether it is about it; and firmly so, since it says it again and again and titles speak of it elsewhere.
 */
export function isAbout(topic: Topic, manner: Manner, around: Surroundings): { primary: boolean; firmly: boolean } {
  // What a short text says once, by the way, is said early as well.
  if (manner.count === 1 && manner.first === 0 && manner.subtitle === 0) return { primary: false, firmly: false };
  const { bias, weights } = aboutWeights;
  const odds = aboutFeatures(topic, manner, around).reduce((sum, value, at) => sum + value * weights[at]!, bias);
  const chance = 1 / (1 + Math.exp(-odds));
  const insistent = chance >= surelyInsisted && insistsOn(topic, manner, around);
  return { primary: insistent || chance >= surely, firmly: insistent && around.titled > 0 };
}

function insistsOn(topic: Topic, { count, opening }: Manner, { chance }: Surroundings): boolean {
  if (count >= insisted && isNameLike(topic)) return true;
  if (count >= 2 && (opening > 0 || count >= insisted) && chance >= possiblyKey) return true;
  return count >= insisted - 1 && chance >= surelyKey;
}

/** What `aboutFeatures` gives, in its order. */
export const aboutNames = [
  'in a subtitle',
  'in a first sentence',
  'how late it is said first',
  'likely a tag',
  'a name',
  'said by titles of talks that say it',
  'an example, or compared with',
  'in a list',
  'explained',
  'times, of a name',
  'used',
  'before another word',
  'others that are said as often',
] as const;

/** What tells whether a talk is about a topic, as numbers: what is learned from and weighed. */
export function aboutFeatures(topic: Topic, manner: Manner, { chance, talks, titled }: Surroundings): number[] {
  const { count, late } = manner;
  const named = isNameLike(topic) ? 1 : 0;
  return [
    manner.subtitle,
    manner.first,
    Math.log1p(late / 100),
    Math.log(Math.max(chance, leastChance) / (1 - chance)),
    named,
    Math.log((titled + 0.3) / (talks - titled + 1)),
    manner.examples / count,
    manner.lists / count,
    manner.explained,
    named * Math.log(count),
    manner.uses / count,
    manner.compounds / count,
    Math.log1p(manner.rivals),
  ];
}

/** The study tells no lower ones. */
const leastChance = 0.04;

const example =
  /(?:such as|like|including|e\.g\.,?|i\.e\.,?|for (?:example|instance),?|unlike|similar to|compar(?:ed|able) (?:to|with)|etc\.?|used by|instead of|from)\s+(?:[\p{L}\p{N}.+#-]+,? (?:(?:and|or) )?){0,3}$/iu;
const use = /\b(?:using|with|based on|in|via|from|by|through|uses|use|like) (?:the |a |an )?$/i;
/** One or two words of a list, and what stands before and behind each but the last of it. */
const item = '[\\p{L}\\p{N}.+#-]+(?: [\\p{L}\\p{N}.+#-]+)?';
const listedAmong = new RegExp(`^${item}(?:,| and | or )`, 'u');
const listedFirst = new RegExp(`^${item}, ${item},? (?:and|or|${item},) `, 'u');
const listedLast = new RegExp(`, (?:${item},? )?(?:and|or) $`, 'u');
const compound =
  /^[\p{L}\p{N}.+#-]+ (?!(?:and|or|for|is|was|are|in|on|with|to|from|has|that|which|as|by|can|will|of|at)\b)\p{Ll}{3,}/u;

/** Tells how texts say a topic, beside so many rivals. */
export function mannerOf(topic: Topic, sayings: readonly Saying[], rivals: number, reader: TextReader): Manner {
  const manner = Object.fromEntries(mannerNames.map((name) => [name, 0])) as Manner;
  manner.rivals = rivals;
  manner.late = Number.MAX_SAFE_INTEGER;
  for (const {
    text: { text, field },
    places,
  } of sayings) {
    if (places[0]! < openingOf(text)) manner.opening = 1;
    for (const at of places) {
      manner.count++;
      const head = text
        .slice(Math.max(0, at - longestQuote), at)
        .split(/[.!?]\s+|\n\s*\n|\n\s*[-*•]\s/)
        .at(-1)!;
      const rest = text.slice(at, at + longestQuote);
      if (field === 'subtitle') {
        manner.subtitle = 1;
        manner.late = 0;
      } else {
        if (head.length >= at) manner.first = 1;
        manner.late = Math.min(manner.late, at);
      }
      if (example.test(head)) manner.examples++;
      if ((/,\s+$/.test(head) && listedAmong.test(rest)) || listedFirst.test(rest) || listedLast.test(head))
        manner.lists++;
      if (use.test(head)) manner.uses++;
      if (compound.test(rest)) manner.compounds++;
    }
    const { callings } = reader.factsOf(text);
    if (callings.some(({ firm, name }) => firm && phraseKey(name) === topic.key)) manner.explained = 1;
  }
  return manner;
}

/** Where the first sentence of a text ends. */
function openingOf(text: string): number {
  return Math.min(longestQuote, /[.!?](?=\s|$)/.exec(text)?.index ?? longestQuote);
}

function isNameLike(topic: Topic): boolean {
  return topic.marked || isName(topic);
}
