/** What is kept of a person who asked to be forgotten: hashes by which she is known again, and nothing in clear. */
import { randomBytes } from 'node:crypto';
import { readName } from '../../parsers/reading/names.ts';
import type { ForgetDecision, NewDecision } from '../decisions.ts';
import { foldKey } from '../fold.ts';
import type { Mention } from '../link/people/mentions.ts';
import { nicknamesOf } from '../link/people/nicknames.ts';
import { contextsOf } from './contexts.ts';
import { hashNames, type NameForms, saltedHash } from './names.ts';
import { nearNames } from './near-names.ts';

/**
 * Makes the entry.
 *
 * @param names as printed.
 * @param mentions hers, as far as pages are known.
 * @param others mentions of namesakes: what they share with her does not tell her from them.
 * @param scope `everywhere` withholds her full names wherever they stand, `context` only where something else says that
 *   she is meant.
 * @param earlier entries of the file, whose salt is used again: texts are then hashed once for all.
 */
export function forgetEntry(
  names: string[],
  mentions: readonly Mention[],
  others: readonly Mention[],
  scope: ForgetDecision['scope'],
  earlier: readonly ForgetDecision[],
): NewDecision {
  const salt = earlier[0]?.salt ?? randomBytes(16).toString('hex');
  const hers = new Set(contextsOf(mentions));
  for (const context of contextsOf(others)) hers.delete(context);
  const contexts = [...hers].map((context) => saltedHash(salt, 'context', context)).sort();
  return { decision: 'forget', scope, ...hashNames(salt, formsOf(names)), contexts };
}

/** All forms in which a page may print the names. */
function formsOf(printed: string[]): NameForms {
  const forms: NameForms = { full: new Set(), short: new Set(), handles: new Set(), anyMiddle: true, near: [] };
  const { full, short, handles } = forms;
  for (const name of printed) {
    const words = foldKey(name).split(' ').filter(Boolean);
    if (words.length === 0) continue;
    const read = readName(name);
    const given = read.given ? foldKey(read.given).split(' ') : words.slice(0, -1);
    const family = read.family ? foldKey(read.family) : words.at(-1)!;
    const initials = given.map((word) => word[0]!);
    const isWhole = given.length > 0 && given[0]!.length > 1;
    // A bare word, or initials, are many people's.
    (isWhole ? full : short).add(words.join(' '));
    if (given.length === 0) continue;
    if (given.length > 1) forms.anyMiddle = false;
    if (isWhole) {
      for (const some of [given, [given[0]!], [given[0]!, ...initials.slice(1)]]) {
        full.add([...some, family].join(' '));
        // "Chidi Marlow, Ada Okoro" names nobody called Ada Marlow.
        short.add([family, ...some].join(' '));
      }
      full.add(`${given[0]}${family}`.replaceAll(' ', ''));
      for (const called of nicknamesOf(given[0]!)) {
        short.add(`${called} ${family}`);
        short.add(`${family} ${called}`);
      }
      // "Ada B."
      short.add(`${given[0]} ${family[0]}`);
      forms.near.push(...nearNames(name));
      handles.add(`${family}${given[0]}`.replaceAll(' ', ''));
    }
    for (const some of [initials, [initials[0]!]]) {
      short.add([...some, family].join(' '));
      short.add([family, ...some].join(' '));
    }
    short.add(family);
    handles.add(`${initials[0]}${family}`.replaceAll(' ', ''));
  }
  return forms;
}
