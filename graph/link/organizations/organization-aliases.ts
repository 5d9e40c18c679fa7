/** Which keys of organizations are one for certain: parted otherwise, told so by a print, or known by everybody. */
import { bareOrganization } from '../../../parsers/reading/affiliations.ts';
import { foldKey } from '../../fold.ts';
import { knownAliases } from './known-organizations.ts';
import { abbreviated } from './organization-abbreviations.ts';
import { organizationKey } from './organization-key.ts';

/** Fewer letters than this are one whatever the spaces only by chance. */
const fewestLetters = 6;
const small = new Set(['of', 'the', 'for', 'and', 'de', 'des', 'der', 'fur', 'la', 'le', 'du', 'di', 'et', 'in']);

/** The initials of a name's words, with and without the small ones. */
export function initialsOf(key: string): string[] {
  const words = key.split(' ');
  const initials = (some: string[]) => some.map((word) => word[0]).join('');
  return [...new Set([initials(words.filter((word) => !small.has(word))), initials(words)])];
}

/**
 * Groups of keys that are one organization.
 *
 * @param printed all names of organizations at hand, as printed: how one writes itself is learned from them.
 */
export function aliasGroups(printed: ReadonlySet<string>): string[][] {
  const byLetters = new Map<string, Set<string>>();
  const expansions = new Map<string, Set<string>>();
  for (const name of printed) {
    const key = organizationKey(name);
    const letters = key.replaceAll(' ', '');
    if (letters.length >= fewestLetters) byLetters.set(letters, (byLetters.get(letters) ?? new Set()).add(key));
    // "Elm Institute of Tides (EIT)" says itself what EIT is.
    const acronym = /\(([A-Z][A-Za-z]{1,9})\)\s*$/.exec(name)?.[1];
    const short = acronym && foldKey(acronym);
    if (short && initialsOf(organizationKey(bareOrganization(name))).includes(short))
      expansions.set(short, (expansions.get(short) ?? new Set()).add(key));
  }
  const told = [...expansions].filter(([, keys]) => keys.size === 1).map(([short, keys]) => [short, ...keys]);
  const respaced = [...byLetters.values()].filter((keys) => keys.size > 1).map((keys) => [...keys].sort());
  return [...knownAliases, ...told, ...respaced, ...abbreviated(printed)].map((group) => group.map(String));
}
