/** Where in a sentence an employment is told, and whether the sentence tells it of the person described. */
import { isTitle, trimTitle } from './career-title.ts';

/** Whether the step is held now, is over, or neither is said. */
export type Tense = 'current' | 'past' | 'unknown';

const helpers =
  /^(?:is|am|are|was|were|be|been|being|has|have|had|he's|she's|i'm|i’m|he’s|she’s|i've|i’ve|currently|now|also|still|presently|previously|formerly|first|then|later|recently|initially|briefly|since|subsequently|both|once|actively|that|time|which|point)$/iu;
const pronoun = /^(?:he|she|they|i|he's|she's|i'm|i’m|he’s|she’s|i've|i’ve)$/iu;

/**
 * Whether what stands before a verb leaves its subject to be the person: a pronoun, the name itself, or nothing. "Her
 * husband works at …" and "the team joined …" do not.
 *
 * @param names words that the person may be called by in this sentence; undefined allows any capitalized subject.
 */
export function tellsOfPerson(before: string, names: ReadonlySet<string> | undefined): boolean {
  const words = before.trim().split(' ').filter(Boolean);
  while (words.length > 0 && helpers.test(words.at(-1)!)) words.pop();
  const last = words.at(-1);
  if (last === undefined || pronoun.test(last) || /^["“(*-]+$/.test(last)) return true;
  if (/^who$/i.test(last)) return words.length <= 6 && !/\b(?:with|to|by|for|people|those)\b/i.test(words.join(' '));
  if (/^(?:and|or|then|before|after|by|while|when|to|years|prior|until)$/i.test(last))
    return !/\b(?:his|her|my|their) \p{Ll}+\b/u.test(words.slice(-4).join(' '));
  if (/[,;:)]$/.test(last) || /^(?:19|20)\d\d[,)]?$/.test(last)) return true;
  if (!/^\p{Lu}/u.test(last)) return false;
  const subject: string[] = [];
  while (words.length > 0 && /^\p{Lu}/u.test(words.at(-1)!) && (subject.length === 0 || !/[,;]$/.test(words.at(-1)!)))
    subject.unshift(words.pop()!);
  if (subject.length > 4 || /^(?:The|Its|His|Her|Their|My|Our|This)$/u.test(subject[0]!)) return false;
  if (words.length > 0 && !/[,;]$|^(?:and|when|where)$/.test(words.at(-1)!)) return false;
  return names === undefined || subject.some((word) => names.has(word));
}

/** Whether words before a verb are only a subject with helping words: "he", "Jane Doe has been". */
export function isSubject(words: string): boolean {
  return words
    .split(' ')
    .filter(Boolean)
    .every((word) => helpers.test(word) || pronoun.test(word) || /^\p{Lu}/u.test(word));
}

const copula = /^(?:is|am|are|was|were|been|'m|'s|i'm|i’m|he's|she's|he’s|she’s|became|becoming)$/iu;
const adverb =
  /^(?:currently|now|also|still|presently|previously|formerly|then|later|recently|most|initially|once|today|mainly|primarily)$/iu;
const article = /^(?:an?|the|its|their|our|his|her|one)$/iu;
const asVerb =
  /^(?:works?|worked|working|serves?|served|serving|employed|hired|started|role|position|job|time|years|currently)$/iu;

export interface TitleFound {
  title: string;
  tense: Tense;
  /** Whether the words tell when the position began ("became CTO"). */
  starts: boolean;
  /** Offset in the text of the word before which the clause's subject and leading period stand. */
  verbAt: number;
}

/**
 * Walks back from the preposition before an organization over the title that stands there, as far as the word that
 * makes it a statement: "is", "as", a comma after the name, the sentence's start. Undefined where nothing does.
 */
export function titleBefore(left: string, names: ReadonlySet<string> | undefined): TitleFound | undefined {
  const words = left.trimEnd().split(' ');
  const collected: string[] = [];
  let index = words.length - 1;
  for (; index >= 0 && collected.length < 14; index--) {
    const word = words[index]!;
    if (copula.test(word) || adverb.test(word) || word === 'as' || /^(?:[–—-]|who|which|where)$/.test(word)) break;
    if (/[,;:)]$|\p{L}{3}\.$/u.test(word) && !/^(?:Sr|Jr|Assoc|Asst|Prof)\.$/.test(word)) break;
    if (article.test(word)) {
      const before = words[index - 1] ?? '';
      if (!/^(?:of|on|in|for|to)$/.test(before) || !/^(?:the|its|their)$/i.test(word)) break;
    }
    collected.unshift(word);
  }
  if (collected.length === 0 || collected.length >= 14) return undefined;
  let title = trimTitle(collected.join(' ').replace(/^(?:and|or)\s/, ''));
  if (!isTitle(title) && /\sand\s/.test(title)) title = title.slice(title.lastIndexOf(' and ') + 5);
  if (!isTitle(title)) return undefined;
  const adverbs: string[] = [];
  while (index >= 0 && (article.test(words[index]!) || adverb.test(words[index]!))) {
    adverbs.push(words[index]!.toLowerCase());
    index -= 1;
  }
  if (
    adverbs[0] === 'one' ||
    (index >= 0 && /^(?:of|with|by|to|from|and|or)$/.test(words[index]!) && adverbs.length > 0)
  ) {
    if (words[index] !== 'and') return undefined;
  }
  const said = adverbs.join(' ');
  const marker = (words[index] ?? '').toLowerCase();
  const before = words.slice(0, Math.max(0, index)).join(' ');
  const verbAt = before.length;
  const adverbTense: Tense | undefined = /previously|formerly|once|initially/.test(said)
    ? 'past'
    : /currently|now|presently|still|today/.test(said)
      ? 'current'
      : undefined;
  if (index < 0) return { title, tense: adverbTense ?? 'unknown', starts: false, verbAt: 0 };
  if (copula.test(marker)) {
    if (!tellsOfPerson(/^(?:i|he|she)['’]/.test(marker) ? `${before} he` : before, names)) return undefined;
    const starts = marker.startsWith('becom') || marker === 'became';
    const past = /^(?:was|were)$/.test(marker) || adverbTense === 'past';
    return { title, tense: past ? 'past' : starts || marker === 'been' ? 'unknown' : 'current', starts, verbAt };
  }
  if (marker === 'as') {
    const verb = words[index - 1] ?? '';
    if (!asVerb.test(verb) || !tellsOfPerson(words.slice(0, index - 1).join(' '), names)) return undefined;
    const tense = /^(?:works?|serves?|currently)$/.test(verb) ? 'current' : /ed$/.test(verb) ? 'past' : 'unknown';
    return {
      title,
      tense,
      starts: /^(?:hired|started)$/.test(verb),
      verbAt: words.slice(0, index - 1).join(' ').length,
    };
  }
  // A title in apposition ("Jane Doe, CTO of …") or coordinated with one before it ("is a writer and an engineer at").
  if (/[,]$/.test(marker) || marker === 'and') {
    const clause = words.slice(0, index + 1).join(' ');
    const name = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{L}[\p{L}.'’-]*){0,4},$/u.test(clause) && marker !== 'and';
    if (/^(?:previously|formerly|before that|prior to that|earlier),$/i.test(clause))
      return { title, tense: 'past', starts: false, verbAt: 0 };
    if (/^currently,$/i.test(clause)) return { title, tense: 'current', starts: false, verbAt: 0 };
    const stated = /^((?:\S+\s){0,5}?)(is|am|was|I'm|I’m|She's|He's|She’s|He’s)\s/u.exec(clause);
    if (
      stated &&
      !/\bmarried\b|\bfather\b|\bmother\b/.test(clause) &&
      tellsOfPerson(stated[2]!.length > 3 ? 'he' : stated[1]!, names)
    )
      return { title, tense: stated[2] === 'was' ? 'past' : (adverbTense ?? 'current'), starts: false, verbAt };
    if (name) return { title, tense: adverbTense ?? 'unknown', starts: false, verbAt };
  }
  if (adverbTense !== undefined && /[.;:,(]$/.test(marker)) return { title, tense: adverbTense, starts: false, verbAt };
  return undefined;
}
