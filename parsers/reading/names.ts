/**
 * People's names as conference pages print them, brought into reading order. What cannot be known from the print (which
 * of two Spanish surnames is which, whether "Wei Li" is Li or Wei) is left as it stands.
 */

import { collapse } from '../page.ts';
import {
  isGeneration,
  isHonorific,
  isSureDegree,
  parkedParticles,
  takeFamilySuffix,
  takeHonorific,
  takeNickname,
  takeSuffix,
  takeSurroundings,
  wordKey,
} from './name-affixes.ts';
import { familyCase, hasLower, isCapitals, isLongCapitals, isShoutedFamily, nameCase } from './name-case.ts';
import { neverInNames, particles, shortFamilies } from './name-words.ts';
import type { ReadName } from './read-name.ts';

/** In UTF-16 units. What is longer is a text; looking for a name's parts in it would only cost time. */
export const longestName = 200;

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
  let text = takeSurroundings(statedName.normalize('NFC').replace(/^[,;:\s]+/, ''), result);
  text = takeNickname(text, result);
  text = takeHonorific(text, result);
  text = takeSuffix(text, result).replace(/^[,;:\s]+|[,;:\s]+$/g, '');
  if (text === '') return result;

  const parts = text.split(/\s*,\s*/).filter((part, index) => index > 0 || !isSureDegree(part));
  if (parts.length === 1) text = parts[0]!;
  if (parts.length === 2 && parts[0] && parts[1]) {
    const [given, parked] = parkedParticles(takeHonorific(parts[1], result));
    const family = familyCase(takeFamilySuffix(parts[0], result));
    result.family = parked === '' ? family : `${parked} ${family}`;
    result.given = nameCase(given, false);
    result.name = `${result.given} ${result.family}${generationOf(result)}`;
    return result;
  }
  const generation = generationOf(result);
  const words = text.split(' ');
  if (words.length === 1) {
    // One word may be a handle ("RMS"): its capitals are its own.
    result.name = text + generation;
    return result;
  }
  const shouted = words.findIndex((word) => !isShoutedFamily(word));
  if (
    shouted > 0 &&
    words.slice(shouted).every((word) => hasLower(word) && !particles.has(word) && !isHonorific(word))
  ) {
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
  while (start > 1 && isParticle(words, start - 1)) start -= 1;
  result.given = nameCase(words.slice(0, start).join(' '), allCapitals);
  const family = words.slice(start).join(' ');
  const shouts = isLongCapitals(words.at(-1)!) || allCapitals || shortFamilies.has(words.at(-1)!);
  result.family = shouts ? familyCase(family) : nameCase(family, false);
  result.name = `${result.given} ${result.family}${generation}`;
  return result;
}

/** "von", and the "und" of "von und zu". */
function isParticle(words: readonly string[], index: number): boolean {
  const word = words[index]!.toLowerCase();
  return particles.has(word) || (word === 'und' && particles.has(words[index - 1]?.toLowerCase() ?? ''));
}

function generationOf(result: ReadName): string {
  return result.suffix !== undefined && isGeneration(result.suffix) ? ` ${result.suffix}` : '';
}

/**
 * Whether a short text can be a person's full name and hardly anything else. Conservative: one word never is, and a
 * text with a word of titles or organizations never is. Many a title of two capitalized words still looks like a name:
 * use it only where a name is expected.
 */
export function looksLikePersonName(text: string): boolean {
  const { name, statedName } = readName(text);
  if (/\d/.test(statedName) || name.length > 60 || /[\d:!?/@#<>{}[\]=+*_|\\“”"]/.test(name)) return false;
  const words = name.split(' ');
  if (words.length < 2 || words.length > 6) return false;
  if (
    words.some(
      (word) => neverInNames.has(word.toLowerCase().replace(/(?<=\p{L}{2})\.$/u, '')) && !particles.has(wordKey(word)),
    )
  )
    return false;
  if (words.some((word) => word.length > 6 && /(tions?|agement|[iy][sz](ation|ing)|ability|ology|wares?)$/i.test(word)))
    return false;
  let full = 0;
  for (const [index, word] of words.entries()) {
    if (/^\p{Lu}\p{M}*\.?(-?\p{Lu}\.)*$|^\p{Lu}\p{Ll}{1,2}\.$/u.test(word)) continue;
    if (index > 0 && index < words.length - 1 && particles.has(word.toLowerCase())) continue;
    if (isGeneration(word) && index === words.length - 1) continue;
    if (!/^(?:[dlo]['’])?[\p{Lu}\p{Lt}][\p{L}\p{M}'’ʼ-]*[\p{L}\p{M}]$/u.test(word)) return false;
    if (word.length > 3 && !hasLower(word)) return false;
    full += 1;
  }
  return full >= 1;
}
