/** Lists of people as pages print them: "A & B", "LAST, First (Org); LAST, First", "A (Org), B (Org2)". */
import { collapse } from '../page.ts';
import { lastBracket } from './brackets.ts';
import { isAboutName, isSuffix } from './name-affixes.ts';
import { isCapitals } from './name-case.ts';
import { particles, placeholders } from './name-words.ts';
import { longestName, readName } from './names.ts';
import { anyRoleLead, anyRoleNoun, roleLead } from './role-words.ts';

export interface NamedPerson {
  name: string;
  statedName: string;
  /** What stands in brackets or behind "@" after the name, or after its comma where it can be nothing else. */
  affiliation?: string;
  /** What brackets say of the person's part here: "moderator", "remote", "confirmed". */
  remark?: string;
}

/** Case does not matter; "by" and the like need a space, labels a colon. */
const leadIn = new RegExp(String.raw`^\s*(?:${anyRoleLead}|by:?\s+|with\s+|hosts?\s*:\s*)`, 'iu');

/** Before some of a list: "A, B; moderation: C". */
const ledBy = new RegExp(String.raw`^\s*${roleLead('moderator')}`, 'iu');

/** Between people in any language. */
const conjunction = /,?\s+(?:and|und|et|og|och|sowie|&|\+|w\/|with)\s+/iy;

/** Words between people that stand within names too ("Ortega y Gasset"): they part full names only. Small letters. */
const narrowConjunction = /^(.*\S\s\S.*?)\s(?:y|e|i|a|en|ja|ve|és|и|і|та)\s(\S+\s.*\S)$/u;

const organizationPart =
  /(?<![\p{L}])(?:inc|ltd|llc|llp|gmbh|corp|corporation|company|universit\p{L}*|univerz\p{L}*|uniwersytet|hochschule|institut\p{L}*|istituto|foundation|stiftung|labs?|laborator\p{L}+|technologies|consulting|solutions|college|polytechnic)(?![\p{L}])/iu;

/** What brackets after a name say of the part that somebody plays, not of where they work. */
const part = new RegExp(
  String.raw`^(?:(?:co-)?(?:${anyRoleNoun}|host|lead)|remote(?:ly)?|virtual(?:ly)?|online|in[- ]person|hybrid|keynote|tentative|confirmed|invited|cancell?ed|absent|student|presenting|\d+)$`,
  'iu',
);

const nobody =
  /^(?:to be (?:announced|confirmed|determined|decided)|n\.?\s?n\.?|(?:various|multiple|several|all|many)(?![\p{L}\p{M}]).*|et al(?![\p{L}\p{M}]).*|(?:and )?(?:(?:\d+|many|some|a few) )?(?:others|other speakers|more|friends|guests|colleagues)(?: (?:tba|tbd|to come))?)\.?$/iu;

/**
 * Reads a list of people: "A & B", "A, B and C", "LAST, First (Org); LAST, First", "A (Org), B (Org2)".
 *
 * @param options.organizationAfterComma for lists parted by semicolons or lines, each "Name, Organization".
 */
export function readPeople(text: string, options: { organizationAfterComma?: boolean } = {}): NamedPerson[] {
  const segments = splitOutside(text.replace(leadIn, ''), /[;\n•]|\s[/|·]\s/y);
  const people: NamedPerson[] = [];
  for (const stated of segments) {
    const segment = stated.replace(ledBy, '');
    if (options.organizationAfterComma) {
      const person = readPersonAndOrganization(segment);
      if (person) people.push(person);
      continue;
    }
    for (const one of splitList(segment)) {
      const person = personFrom(one.text);
      if (person)
        people.push({
          ...person,
          ...(one.organization === undefined ? {} : { affiliation: one.organization }),
          ...(segment === stated ? {} : { remark: 'moderator' }),
        });
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

function personFrom(text: string): NamedPerson | undefined {
  if (text.length > 2 * longestName) return undefined;
  let stated = collapse(text).replace(/^[\s,;:–—-]+|[\s,;:]+$/g, '');
  let affiliation: string | undefined;
  let remark: string | undefined;
  for (let bracket = lastBracket(stated); bracket !== undefined; bracket = lastBracket(stated)) {
    if (bracket.inside.includes('@') && /\S@\S/.test(bracket.inside)) break;
    if (part.test(bracket.inside)) remark = bracket.inside;
    else if (!isAboutName(bracket.inside) && !isNameAgain(bracket.before, bracket.inside)) affiliation = bracket.inside;
    stated = bracket.before;
  }
  const at = /^(.{2,80}?)\s+@\s+(\S.*)$/.exec(stated);
  if (at) {
    stated = at[1]!;
    affiliation ??= at[2]!;
  }
  const { name } = readName(stated);
  const plain = stated.toLowerCase().replace(/\.$/, '');
  if (!/\p{L}/u.test(name) || placeholders.has(plain) || nobody.test(stated)) return undefined;
  return {
    name,
    statedName: stated,
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(remark === undefined ? {} : { remark }),
  };
}

const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s・·]+$/u;

/** Whether the brackets hold the same name in another script: "Xiaoming Wang (王小明)", not "Xiaoming Wang (清华大学)". */
function isNameAgain(before: string, inside: string): boolean {
  if (eastAsian.test(inside) === eastAsian.test(before)) return false;
  if (eastAsian.test(before))
    return /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,2}$/u.test(inside) && !organizationPart.test(inside);
  return (
    inside.replace(/\s/g, '').length <= 6 &&
    !/(?:大学|大學|学院|學院|公司|研究所|研究院|中心|实验室|株式会社|会社|財団|協会|대학교|대학|회사|연구소|재단)$/.test(
      inside,
    )
  );
}

interface ListedPerson {
  text: string;
  organization?: string;
}

/** Parts one segment of a list, whose commas may part people, stand in "LAST, First", or lead to an organization. */
function splitList(segment: string): ListedPerson[] {
  const groups = splitOutside(segment, conjunction).map((group) =>
    joinSuffixes(
      splitOutside(group, /[,、，]/y)
        .flatMap(splitNarrow)
        .flatMap(splitBracketed),
    ),
  );
  const allInverted = groups.every(
    (group) => group.length === 2 && isFewWords(group[0]!) && isFewWords(withoutBracket(group[1]!)),
  );
  if (allInverted) return groups.map((group) => ({ text: group.join(', ') }));
  return groups.flatMap((group) => {
    const people: ListedPerson[] = [];
    for (let index = 0; index < group.length; index += 1) {
      const one = group[index]!;
      const next = group[index + 1];
      const last = people.at(-1);
      if (last !== undefined && organizationPart.test(withoutBracket(one)) && !/[)\]]$/.test(last.text.trim())) {
        last.organization = collapse(last.organization === undefined ? one : `${last.organization}, ${one}`);
        continue;
      }
      const inverted = next !== undefined && isInverted(one, next);
      people.push({ text: inverted ? `${one}, ${next}` : one });
      if (inverted) index += 1;
    }
    return people;
  });
}

/** "LEE" before "Ann", and "Lee" before "A.". */
function isInverted(family: string, given: string): boolean {
  if (/[)\]]$/.test(family.trim())) return false;
  if (isCapitals(family) && !isCapitals(given)) return true;
  return /^\s*(?:\p{Lu}\.[\s-]*){1,4}$/u.test(given) && /\p{Ll}{2}/u.test(family) && !/\.\s*$/.test(family);
}

function splitNarrow(text: string): string[] {
  if (text.length > longestName) return [text];
  const match = narrowConjunction.exec(text);
  if (!match || !areFullNames(match[1]!) || !areFullNames(match[2]!)) return [text];
  return [match[1]!, match[2]!];
}

/** "Ada Elm (Moss) Bo Oak": brackets behind a full name end it. "Robert (Bob) Elm" is one. */
function splitBracketed(text: string): string[] {
  const match = /^(\s*\S+ [^()]*\S \([^()]{2,120}\)) +(\p{Lu}\S* .*)$/su.exec(text);
  return match && areFullNames(match[1]!) ? [match[1]!, ...splitBracketed(match[2]!)] : [text];
}

function areFullNames(text: string): boolean {
  const words = collapse(withoutBracket(text)).split(' ');
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word) || particles.has(word));
}

/** Puts "Jr.", "PhD" and "Inc." back to the name whose comma parted them. */
function joinSuffixes(parts: string[]): string[] {
  const joined: string[] = [];
  for (const one of parts) {
    if (joined.length > 0 && (isSuffix(one) || /^\s*(?:Inc|Ltd|LLC|LLP|Corp)\.?\s*$/.test(one)))
      joined.push(`${joined.pop()!}, ${one.trim()}`);
    else joined.push(one);
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
  return parts.filter((one) => one.trim() !== '');
}

function withoutBracket(text: string): string {
  return lastBracket(text.trim())?.before ?? text;
}

function isFewWords(text: string): boolean {
  return /^\s*[\p{L}\p{M}'’.-]+\s*$/u.test(text) && !eastAsian.test(text);
}
