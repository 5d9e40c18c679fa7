/** Names of things that the tables know the kind of: where a title has one as the tables do, it is a topic. */

import { phraseKey, tokenize } from '../texts/tokens.ts';
import { debianKinds } from './debian-kinds.ts';
import { ownKinds } from './known-tables.ts';

/** The names of what we wrote ourselves, by kind. */
const ownTables: readonly string[] = Object.values(ownKinds);

/** As the tables print them, by phrase key; without those that are everyday words. */
let known: ReadonlyMap<string, readonly string[]> | undefined;

function knownNames(): ReadonlyMap<string, readonly string[]> {
  known ??= Map.groupBy(
    [
      ...ownTables.flatMap((names) => names.split(', ')),
      ...Object.values(debianKinds).flatMap((names) => names.split(', ').map((name) => name.split('@')[0]!)),
    ].filter((name) => !name.endsWith('!')),
    phraseKey,
  );
  return known;
}

/** Of these, single words in small letters that our own table has: a title can begin with a capital, "Opkg". */
let own: ReadonlySet<string> | undefined;

function ownNames(): ReadonlySet<string> {
  own ??= new Set(
    ownTables.flatMap((names) => names.split(', ').filter((name) => /^\p{Ll}[\p{Ll}\p{N}-]{3,}$/u.test(name))),
  );
  return own;
}

/**
 * Whether a phrase is the name of a thing that the tables know, printed as they print it: "graph mining" in any case, with or without hyphens, Xilinx with a
 * capital, perf without one.
 *
 * @param key its phrase key.
 * @param printed as the text has it.
 */
export function isKnownName(key: string, printed: string): boolean {
  return (knownNames().get(key) ?? []).some(
    (name) =>
      printed === name ||
      printed.replace(/s$/, '') === name ||
      (name === name.toLowerCase() && /[ -]/.test(name) && apart(printed).replace(/s$/, '') === apart(name)) ||
      // "extending Python", at the head of a title.
      (name.includes(' ') && printed === capitalized(name)) ||
      (ownNames().has(name) && printed === capitalized(name)),
  );
}

/** "Time Based" and "time-based". */
function apart(printed: string): string {
  return printed.toLowerCase().replaceAll('-', ' ');
}

function capitalized(name: string): string {
  return `${name[0]!.toUpperCase()}${name.slice(1)}`;
}

/** The same with a capital that the tables do not print: Meson, which is filed as meson. */
export function isKnownCapitalized(key: string, printed: string): boolean {
  return /^\p{Lu}/u.test(printed) && knownNames().has(key);
}

/** The longest names that are looked for, in words. */
const longest = 4;

/** The names in a title wherever they stand: "automated driving" begins with a word that elsewhere is no part of a name, "5G" is short. */
export function knownNamesIn(title: string): { key: string; label: string }[] {
  const tokens = tokenize(title);
  return tokens.flatMap((first, at) => {
    const found: { key: string; label: string }[] = [];
    let key = first.key;
    if (isKnownName(key, first.text)) found.push({ key, label: first.text });
    for (const next of tokens.slice(at + 1, at + longest)) {
      if (next.breakBefore) break;
      key += ` ${next.key}`;
      const label = title.slice(first.start, next.end);
      if (isKnownName(key, label)) found.push({ key, label });
    }
    return found;
  });
}
