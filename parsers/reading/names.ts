/**
 * People's names as conference pages print them, brought into reading order. What cannot be known from the print (which
 * of two Spanish surnames is which, whether "Wei Li" is Li or Wei) is left as it stands.
 */
import { collapse } from '../page.ts';
import { familyCase, hasLower, isCapitals, isLongCapitals, isShoutedFamily, nameCase } from './name-case.ts';
import {
  degrees,
  dottedHonorifics,
  generations,
  honorifics,
  neverInNames,
  particles,
  placeholders,
} from './name-words.ts';

export interface ReadName {
  /** In reading order, capitals undone, without forms of address, degrees and nickname: "Davidlohr Bueso". */
  name: string;
  /** As printed, white space collapsed. */
  statedName: string;
  /** Absent, like `family`, where a name is one word or its parts cannot be told. */
  given?: string;
  family?: string;
  honorific?: string;
  /** "Jr.", "III" (these stay in `name`), "PhD" (these do not). */
  suffix?: string;
  nickname?: string;
}

/** In UTF-16 units. What is longer is a text; looking for a name's parts in it would only cost time. */
const longestName = 200;

export interface NamedPerson {
  name: string;
  statedName: string;
  /** What stands in brackets after the name, or after its comma where the caller says so. */
  affiliation?: string;
}

/**
 * Reads one name: "BUESO, Davidlohr", "Dr. Ada M. Lovelace, PhD", "Ben (bwh) Hutchings".
 *
 * @param stated the name alone, without affiliation. A comma is taken for "Family, Given". A text of more than 200
 * characters is given back as it is.
 * @returns at least `name` and `statedName`; both empty only where the text is.
 */
export function readName(stated: string): ReadName {
  const statedName = collapse(stated);
  const result: ReadName = { name: statedName, statedName };
  if (statedName.length > longestName) return result;
  let text = collapse(
    statedName
      .replace(/<[^<>]*@[^<>]*>|\((?:mailto:)?\S+@\S+\)/g, ' ')
      .replace(/\(\s*(?:she|he|they|her|him|ze|xe)\s*\/[^)]*\)/gi, ' '),
  );
  text = takeNickname(text, result);
  text = takeHonorific(text, result);
  text = takeSuffix(text, result).replace(/^[,;:\s]+|[,;:\s]+$/g, '');
  if (text === '') return result;

  const generation = result.suffix !== undefined && generations.has(key(result.suffix)) ? ` ${result.suffix}` : '';
  const parts = text.split(/\s*,\s*/);
  if (parts.length === 2 && parts[0] && parts[1]) {
    result.family = familyCase(parts[0]);
    result.given = nameCase(takeHonorific(parts[1], result), false);
    result.name = `${result.given} ${result.family}${generation}`;
    return result;
  }
  const words = text.split(' ');
  if (words.length === 1) {
    // One word may be a handle ("RMS"): its capitals are its own.
    result.name = text + generation;
    return result;
  }
  const shouted = words.findIndex((word) => !isShoutedFamily(word));
  if (shouted > 0 && words.slice(shouted).every((word) => hasLower(word) && !particles.has(word))) {
    // "AKASHI Takahiro": capitals mark a family name that stands first.
    result.family = familyCase(words.slice(0, shouted).join(' '));
    result.given = words.slice(shouted).join(' ');
    result.name = `${result.given} ${result.family}${generation}`;
    return result;
  }
  if (/^\p{Script=Han}|^\p{Script=Hangul}|^\p{Script=Katakana}|^\p{Script=Hiragana}/u.test(text)) {
    result.family = words[0]!;
    result.given = words.slice(1).join(' ');
    result.name = text;
    return result;
  }
  const allCapitals = !hasLower(text);
  let start = words.length - 1;
  // "Carlos SANTANA GARCÍA": where capitals set the family name off, all of them do.
  if (!allCapitals) while (start > 1 && isCapitals(words[start]!) && isLongCapitals(words[start - 1]!)) start -= 1;
  while (start > 1 && particles.has(words[start - 1]!.toLowerCase())) start -= 1;
  result.given = nameCase(words.slice(0, start).join(' '), allCapitals);
  const family = words.slice(start).join(' ');
  result.family = isLongCapitals(words.at(-1)!) || allCapitals ? familyCase(family) : nameCase(family, false);
  result.name = `${result.given} ${result.family}${generation}`;
  return result;
}

/**
 * Reads a list of people: "A & B", "A, B and C", "LAST, First (Org); LAST, First", "A (Org), B (Org2)".
 *
 * @param options.organizationAfterComma for lists parted by semicolons or lines, each "Name, Organization".
 */
export function readPeople(text: string, options: { organizationAfterComma?: boolean } = {}): NamedPerson[] {
  const segments = splitOutside(text, /[;\n•]/y);
  const people: NamedPerson[] = [];
  for (const segment of segments) {
    if (options.organizationAfterComma) {
      const person = readPersonAndOrganization(segment);
      if (person) people.push(person);
      continue;
    }
    for (const one of splitList(segment)) {
      const person = personFrom(one);
      if (person) people.push(person);
    }
  }
  return people;
}

/**
 * Reads "Chris Mason, Facebook" and "Chris Mason (Facebook)": all after the first comma is the affiliation as printed.
 * Undefined where no name is there.
 */
export function readPersonAndOrganization(text: string): NamedPerson | undefined {
  const [before, ...rest] = splitOutside(text, /,/y);
  const person = before === undefined ? undefined : personFrom(before);
  while (rest[0] !== undefined && isSuffix(rest[0])) rest.shift();
  const affiliation = collapse(rest.join(', '));
  return person && affiliation !== '' ? { ...person, affiliation } : person;
}

/**
 * Whether a short text can be a person's full name and hardly anything else. Conservative: one word never is, and a
 * text with a word of titles or organizations never is. Many a title of two capitalized words still looks like a name:
 * use it only where a name is expected.
 */
export function looksLikePersonName(text: string): boolean {
  const { name } = readName(text);
  if (name.length > 60 || /[\d:!?/@#<>{}[\]=+*_|\\“”"]/.test(name)) return false;
  const words = name.split(' ');
  if (words.length < 2 || words.length > 6) return false;
  if (
    words.some(
      (word) => neverInNames.has(word.toLowerCase().replace(/(?<=\p{L}{2})\.$/u, '')) && !particles.has(key(word)),
    )
  )
    return false;
  if (words.some((word) => word.length > 6 && /(tions?|agement|[iy][sz](ation|ing)|ability|ology|wares?)$/i.test(word)))
    return false;
  let full = 0;
  for (const [index, word] of words.entries()) {
    if (/^\p{Lu}\p{M}*\.?(-?\p{Lu}\.)*$|^\p{Lu}\p{Ll}{1,2}\.$/u.test(word)) continue;
    if (index > 0 && index < words.length - 1 && particles.has(word.toLowerCase())) continue;
    if (generations.has(key(word)) && index === words.length - 1) continue;
    if (!/^(?:[dlo]['’])?[\p{Lu}\p{Lt}][\p{L}\p{M}'’ʼ-]*[\p{L}\p{M}]$/u.test(word)) return false;
    if (word.length > 3 && !hasLower(word)) return false;
    full += 1;
  }
  return full >= 1;
}

function personFrom(text: string): NamedPerson | undefined {
  if (text.length > 2 * longestName) return undefined;
  let stated = collapse(text).replace(/^[\s,;:–—-]+|[\s,;:]+$/g, '');
  let affiliation: string | undefined;
  const bracket = /^(.*?\S)\s*[([（]\s*(.+?)\s*[)\]）]$/.exec(stated);
  if (bracket && !bracket[2]!.includes('@') && !/^\s*(she|he|they)\s*\//i.test(bracket[2]!)) {
    stated = bracket[1]!;
    affiliation = bracket[2]!;
  }
  const { name } = readName(stated);
  const plain = stated.toLowerCase().replace(/\.$/, '');
  if (!/\p{L}/u.test(name) || placeholders.has(plain) || /^et al\b|^(and )?(many )?(others|more)$/i.test(plain)) return;
  return affiliation === undefined ? { name, statedName: stated } : { name, statedName: stated, affiliation };
}

/** Parts one segment of a list, whose commas may part people or stand in "LAST, First". */
function splitList(segment: string): string[] {
  const groups = splitOutside(segment, /,?\s+(?:and|und|et|&|\+)\s+/iy).map((group) =>
    joinSuffixes(splitOutside(group, /,/y)),
  );
  const allInverted = groups.every((group) => group.length === 2 && group.every((part) => isFewWords(part)));
  return groups.flatMap((group) => {
    if (allInverted) return [group.join(', ')];
    const people: string[] = [];
    for (let index = 0; index < group.length; index += 1) {
      const part = group[index]!;
      const next = group[index + 1];
      const inverted = next !== undefined && isCapitals(part) && !isCapitals(next) && !/[)\]]$/.test(part.trim());
      people.push(inverted ? `${part}, ${next}` : part);
      if (inverted) index += 1;
    }
    return people;
  });
}

/** Puts "Jr." and "PhD" back to the name whose comma parted them. */
function joinSuffixes(parts: string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    if (joined.length > 0 && isSuffix(part)) joined.push(`${joined.pop()!}, ${part.trim()}`);
    else joined.push(part);
  }
  return joined;
}

/** Splits a text at a sticky pattern, but not within brackets. Empty parts are dropped. */
function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]!;
    if ('([（'.includes(character)) depth += 1;
    else if (')]）'.includes(character)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    separator.lastIndex = index;
    const match = separator.exec(text);
    if (!match || match[0] === '') continue;
    parts.push(text.slice(start, index));
    start = index + match[0].length;
    index = start - 1;
  }
  parts.push(text.slice(start));
  return parts.filter((part) => part.trim() !== '');
}

function takeNickname(text: string, result: ReadName): string {
  const quoted = /(^|\s)["“„«'‘]([^"“”„«»'‘’]{1,30})["”“»'’](?=[\s,]|$)/.exec(text);
  const bracketed = /\s\(([\p{L}\p{M}\d._-]{1,30})\)(?=\s\S)/u.exec(text) ?? /\s\(([\p{Ll}\d._-]{2,20})\)$/u.exec(text);
  const match = quoted ?? bracketed;
  let rest = text;
  if (match) {
    const without = collapse(text.replace(match[0], ' ')).replace(/ ,/g, ',');
    if (without !== '') {
      result.nickname = collapse(match[2] ?? match[1]!);
      rest = without;
    }
  }
  const outside = collapse(rest.replace(/\s*\([^()]*\)\s*$/, ''));
  return outside === '' ? rest : outside;
}

function takeHonorific(text: string, result: ReadName): string {
  const words = text.split(' ');
  let count = 0;
  while (count < words.length - 1 && isHonorific(words[count]!)) count += 1;
  if (count === 0) return text;
  const honorific = words.slice(0, count).join(' ');
  result.honorific ??= honorific;
  return words.slice(count).join(' ');
}

function isHonorific(word: string): boolean {
  return honorifics.has(key(word)) || (word.endsWith('.') && dottedHonorifics.has(key(word)));
}

function takeSuffix(text: string, result: ReadName): string {
  const match = /^(.*\S)[\s,]+(\S+)$/.exec(text);
  if (!match || !isSuffix(match[2]!)) return text;
  const body = match[1]!.replace(/,$/, '');
  // "Ma, Jun", "Yo-Yo Ma", "Wei Meng" and "Wei MENG" are people: a degree follows a comma and a full name, or shows
  // by its capitals, small letters or full stops among each other.
  const afterComma = /,\s*$/.test(text.slice(0, text.length - match[2]!.length));
  const isMixed = /^\p{Lu}\p{Ll}*\.?\p{Lu}/u.test(match[2]!) && /[\p{Ll}.]/u.test(match[2]!) && !isInitials(match[2]!);
  if (degrees.has(key(match[2]!)) && !(afterComma ? body.includes(' ') : isMixed)) return text;
  if (!/\p{L}{2}/u.test(body)) return text;
  const inner = takeSuffix(body, result);
  result.suffix = result.suffix === undefined || generations.has(key(match[2]!)) ? match[2]! : result.suffix;
  return inner;
}

function isSuffix(text: string): boolean {
  const word = key(text.trim());
  return (generations.has(word) && !isInitials(text.trim())) || degrees.has(word);
}

/** "J.R." is a pair of initials, "Jr." and "Ph.D." are none. */
function isInitials(word: string): boolean {
  return /^(\p{L}\.){2}$/u.test(word);
}

/** A word as the lists hold it: lower case, no full stops. */
function key(word: string): string {
  return word.replace(/[.,]/g, '').toLowerCase();
}

function isFewWords(text: string): boolean {
  return /^\s*[\p{L}\p{M}'’.-]+\s*$/u.test(text);
}
