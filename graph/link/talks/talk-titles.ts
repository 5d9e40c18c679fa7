/** Titles of talks as several pages print them: with the event's name, a speaker, a remark, a subtitle more or less. Pure text. */
import { foldKey } from '../../fold.ts';
import { differByOneLetter } from '../people/names/names.ts';
import { titleKey } from './titles.ts';

/** Names that a title may carry beside its own words, folded. */
export interface NamesBeside {
  /** Of the event: its series with and without the year. */
  events: ReadonlySet<string>;
  people: ReadonlySet<string>;
}

export interface PlainTitle {
  /** The title's own words, folded; with the kind of gathering where that tells a talk of one title from another. */
  key: string;
  /** Folded names of people that stand in it. */
  people: string[];
  cancelled: boolean;
}

const remark =
  /^(?:cancell?ed|postponed|rescheduled|moved|updated?|new|video|recording|slides|live|remote|online|recorded|english|en|full talk)$/i;
const cancelling = /^(?:cancell?ed|postponed|rescheduled|moved)$/i;
/** Of these, a talk and one of the same title are one. */
const kinds =
  /^(?:(?:opening |closing )?keynote|invited talk|talk|plenary|lightning talk|presentation|session|video|recording)$/i;
/** A gathering on a subject is none of the talks on it. */
const gathering = /^(?:bof|birds of a feather|workshop|tutorial|panel)$/i;

/** Takes off a title what is not its own: "Ada Marlow - Anchors that hold [video]" is "Anchors that hold". */
export function plainTitle(title: string, names: NamesBeside): PlainTitle {
  const people: string[] = [];
  let cancelled = false;
  let kind = '';
  /** Whether a piece is no part of the title. */
  const isBeside = (piece: string): boolean => {
    const text = piece.trim();
    const key = foldKey(text);
    if (cancelling.test(text)) cancelled = true;
    if (names.people.has(key)) people.push(key);
    else if (gathering.test(text)) kind = /^b/i.test(text) ? 'bof' : key;
    else return remark.test(text) || kinds.test(text) || names.events.has(key);
    return true;
  };
  let rest = title.replace(/\s*[([]([^()[\]]{2,60})[)\]]\s*/g, (whole, inside: string, at: number) => {
    const outside = at === 0 || at + whole.length === title.length;
    return outside && isBeside(inside) ? ' ' : whole;
  });
  for (;;) {
    const first = /^(.{2,60}?)(?:\s+[-–—|·]+\s+|\s*[:|]\s+)(?=\S)/.exec(rest);
    if (first && isBeside(first[1]!)) rest = rest.slice(first[0].length);
    else {
      const last = /^(.*\S)(?:\s+[-–—|·@]+\s+|\s*[:|]\s+)([^:|]{2,60})$/.exec(rest);
      if (!last || !isBeside(last[2]!)) break;
      rest = last[1]!;
    }
  }
  const closing = /^(.*\S)\s+(bof|birds of a feather)$/i.exec(rest.trim());
  if (closing) [kind, rest] = ['bof', closing[1]!];
  const key = titleKey(rest) || titleKey(title);
  return { key: kind ? `${key} (${kind})` : key, people, cancelled };
}

/** In characters: shorter beginnings are those of many titles. */
const leastBeginning = 12;

/**
 * Whether two titles of one person's talks at one event are one title: cut short, without its subtitle, made longer, or
 * with a typing error. Numbers in them are the same, so that no part is another.
 */
export function areNearTitles(a: string, b: string): boolean {
  const [x, y] = [foldKey(a).split(' '), foldKey(b).split(' ')];
  if (numbersOf(x) !== numbersOf(y)) return false;
  return (
    isCutShort(a, b) ||
    isCutShort(b, a) ||
    isWithoutSubtitle(a, b) ||
    isWithoutSubtitle(b, a) ||
    isLonger(x, y) ||
    isLonger(y, x) ||
    isMistyped(x, y)
  );
}

/** The numbers among words, roman ones too, in their order. */
export function numbersOf(words: readonly string[]): string {
  return words.filter((word) => /\d/.test(word) || /^(?:i{1,3}|iv|vi{0,3}|ix|x)$/.test(word)).join(' ');
}

function isCutShort(a: string, b: string): boolean {
  const beginning = /^(.*?)\s*(?:…|\.\.\.)\s*$/.exec(a)?.[1];
  if (beginning === undefined) return false;
  const key = foldKey(beginning);
  return key.length >= leastBeginning && foldKey(b).startsWith(key);
}

function isWithoutSubtitle(a: string, b: string): boolean {
  const head = /^(.*?\S)(?:\s*:\s|\s+[-–—]\s|\.\s|\?\s|!\s)/.exec(b)?.[1];
  if (head === undefined) return false;
  const key = foldKey(head);
  return key.includes(' ') && key === foldKey(a);
}

function isLonger(shorter: readonly string[], longer: readonly string[]): boolean {
  if (shorter.length < 3 || shorter.length >= longer.length || shorter.length < longer.length / 2) return false;
  const words = new Set(longer);
  return shorter.every((word) => words.has(word));
}

function isMistyped(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const other = a.flatMap((word, at) => (word === b[at] ? [] : [[word, b[at]!] as const]));
  if (other.length !== 1) return false;
  const [[first, second]] = other as [readonly [string, string]];
  return first.length >= 4 && second.length >= 4 && first[0] === second[0] && differByOneLetter(first, second);
}
