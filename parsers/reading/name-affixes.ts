/** What stands around a name and is no part of it: forms of address, degrees, nicknames, pronouns, marks of footnotes. */
import { collapse } from '../page.ts';
import { hasLower } from './name-case.ts';
import { degrees, dottedHonorifics, generations, honorifics, honorificTails, particles } from './name-words.ts';
import type { ReadName } from './read-name.ts';

const pronoun =
  '(?:she|he|they|them|her|him|his|hers|theirs|ze|xe|it|any|all|sie|ihr|er|ihm|dey|elle|il|iel|lui|ella|él|elles?|hij|zij|hen|hun|lei|hon|han|hän)';
const pronouns = new RegExp(
  String.raw`\s*[([]\s*${pronoun}(?:\s+pronouns?|(?:\s*[/,|]\s*\p{L}{1,8}){0,4})\s*[)\]]|\s*(?:,|[-–—|])\s*${pronoun}(?:\s*\/\s*${pronoun}){1,3}\s*$`,
  'giu',
);
/** Case matters: "Born" and "Nee" are names. */
const bornAs =
  /[\s,]*[([]?\s*(?<![\p{L}])(?:née?|nee|geb\.|geborene?r?|born|rozená|roz\.|z domu)\s+\p{Lu}[^()[\]]{0,60}[)\]]?$/u;
const alias = /[\s,(]+(?:aka|a\.k\.a\.?|alias|also known as)\s+["“”'‘’]?([^"“”'‘’()]{1,40})["“”'‘’]?\)?$/;
const handle = /\s+@([\w.-]{2,30})$/;
const footnotes = /(?<=[\p{L}\p{M}.)])\s*(?:[*†‡§¶⁰¹²³⁴-⁹]+,?)+$/u;
const footnoteNumbers = /(?<=\p{L}\p{M}*[ .].*\p{Ll})(?:\d{1,2},)*\d{1,2}$/u;

/** Takes addresses of mail, pronouns, a name at birth and marks of footnotes off; a handle is kept as the nickname. */
export function takeSurroundings(stated: string, result: ReadName): string {
  let text = collapse(stated.replace(/<[^<>]*@[^<>]*>|\((?:mailto:)?\S+@\S+\)/g, ' ').replace(pronouns, ' '));
  text = text.replace(footnotes, '').replace(footnoteNumbers, '').replace(bornAs, '').trim() || text;
  for (const form of [alias, handle]) {
    const match = form.exec(text);
    if (!match || match.index === 0) continue;
    result.nickname = match[1]!.trim();
    text = text.slice(0, match.index);
  }
  return text;
}

/** Whether what brackets hold says nothing but how somebody is called: "she/her", "née Oak". */
export function isAboutName(bracket: string): boolean {
  const inBrackets = ` (${collapse(bracket)})`;
  if (inBrackets.length > 80) return false;
  return collapse(inBrackets.replace(pronouns, '')) === '' || bornAs.test(inBrackets);
}

const openQuote = '["“”„«»\'‘’‚`]';
const quoted = new RegExp(String.raw`(?:^|\s)${openQuote}([^"“”„«»'‘’‚${'`'}]{1,30})${openQuote}(?=[\s,]|$)`);

/** Takes a nickname in quotes or brackets off, and any other brackets at the end. */
export function takeNickname(text: string, result: ReadName): string {
  const match =
    quoted.exec(text) ??
    /\s\(([\p{L}\p{M}\d._-]{1,30})\)(?=\s\S)/u.exec(text) ??
    /\s[([]([\p{Ll}\d._-]{2,20})[)\]]$/u.exec(text);
  let rest = text;
  if (match) {
    const without = collapse(text.replace(match[0], ' ')).replace(/ ,/g, ',');
    if (without !== '') {
      result.nickname ??= collapse(match[1]!);
      rest = without;
    }
  }
  const outside = collapse(rest.replace(/\s*\([^()]*\)\s*$/, ''));
  return outside === '' ? rest : outside;
}

/** Takes "Dr.", "Prof. Dr. rer. nat.", "Mme" off the beginning. */
export function takeHonorific(text: string, result: ReadName): string {
  const words = text.split(' ');
  let count = 0;
  while (count < words.length - 1 && (isHonorific(words[count]!) || (count > 0 && isTail(words[count]!)))) count += 1;
  if (count === 0) return text;
  const honorific = words.slice(0, count).join(' ');
  result.honorific ??= honorific;
  return words.slice(count).join(' ');
}

/** "Dr.", "Prof", "Univ.-Prof.": a form of address before a name. */
export function isHonorific(word: string): boolean {
  const plain = wordKey(word);
  return (
    honorifics.has(plain) ||
    (word.endsWith('.') && dottedHonorifics.has(plain)) ||
    /^(?:dipl|univ|priv|assoc|asst|dr)\.?-\p{L}[\p{L}.-]*$/iu.test(word)
  );
}

/** "rer.", "nat.", "h.c." behind a form of address. */
function isTail(word: string): boolean {
  return honorificTails.has(wordKey(word)) && !/^\p{Lu}/u.test(word);
}

/** Takes "Jr.", "III", "PhD" off the end, however many. */
export function takeSuffix(text: string, result: ReadName): string {
  const match = /^(.*\S)[\s,]+(\S+)$/.exec(text);
  if (!match || !isSuffix(match[2]!)) return text;
  const body = match[1]!.replace(/,$/, '');
  // "Ma, Jun", "Yo-Yo Ma", "Wei Meng" and "Wei MENG" are people: a degree follows a comma and a full name, stands
  // before another one, or shows by its capitals, small letters or full stops among each other.
  const afterComma = /,\s*$/.test(text.slice(0, text.length - match[2]!.length));
  const isSure =
    isSureDegree(match[2]!) || (result.suffix !== undefined && isDegree(result.suffix) && !hasLower(match[2]!));
  if (isDegree(match[2]!) && !(afterComma ? body.includes(' ') : isSure && body.includes(' '))) return text;
  if (!/\p{L}{2}/u.test(body)) return text;
  if (result.suffix === undefined || isGeneration(match[2]!)) result.suffix = generationCase(match[2]!, body);
  return takeSuffix(body, result);
}

/** Takes what is no part of it off a family name that stands first: "Adams Jr., Henry", "Adams PhD, Henry". */
export function takeFamilySuffix(family: string, result: ReadName): string {
  const match = /^(.*\S)\s+(\S+)$/.exec(family);
  if (!match || !(isGeneration(match[2]!) || isSureDegree(match[2]!))) return family;
  if (result.suffix === undefined || isGeneration(match[2]!)) result.suffix = generationCase(match[2]!, match[1]!);
  return takeFamilySuffix(match[1]!, result);
}

/** "JR." among other capitals is "Jr."; "III" stays. */
function generationCase(word: string, body: string): string {
  const shouted = /^[JS]R\.?$|^(?:JUN|SEN)IOR$/.test(word) && !hasLower(body);
  return shouted ? word[0] + word.slice(1).toLowerCase() : word;
}

/** "Jr.", "III": which of several of one name; not "V.", which may be an initial. */
export function isGeneration(word: string): boolean {
  return generations.has(wordKey(word)) && !isInitials(word);
}

function isDegree(word: string): boolean {
  return degrees.has(wordKey(word));
}

/** "PhD", "M.Sc.": what capitals, small letters and full stops among each other show. "Ma" is a name. */
export function isSureDegree(word: string): boolean {
  const isMixed = /^\p{Lu}\p{Ll}*\.?\p{Lu}/u.test(word) && /[\p{Ll}.]/u.test(word) && !isInitials(word);
  return isMixed && isDegree(word);
}

/** "Jr.", "PhD": what may stand behind a comma without being a person. */
export function isSuffix(text: string): boolean {
  const word = text.trim();
  return isGeneration(word) || isDegree(word);
}

/** "J.R." is a pair of initials, "Jr." and "Ph.D." are none. */
function isInitials(word: string): boolean {
  return /^(\p{L}\.){2}$/u.test(word);
}

/** Particles that a catalogue puts behind the given name go to the family: "Ursula von der" → ["Ursula", "von der"]. */
export function parkedParticles(given: string): [given: string, parked: string] {
  const words = given.split(' ');
  let end = words.length;
  while (end > 1 && particles.has(words[end - 1]!) && words[end - 1]!.length > 1) end -= 1;
  return [words.slice(0, end).join(' '), words.slice(end).join(' ')];
}

/** A word as the lists hold it: lower case, no full stops. */
export function wordKey(word: string): string {
  return word.replace(/[.,]/g, '').toLowerCase();
}
