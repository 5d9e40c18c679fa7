/**
 * Lists that need no labels: names of two people made by printing two people's mentions under one name. A printed name
 * is taken for one person, which holds but for few. (The same idea tells `doubt.ts` how many namesakes a list holds.)
 */
import { createHash } from 'node:crypto';
import type { ListedMention } from '../list.ts';
import { randomNumbers } from '../random.ts';
import type { GoldSet } from './learn.ts';

/** Who is put together has so many mentions at least. */
const fewest = 3;

/**
 * Puts pairs of names together; only their mentions are scored.
 *
 * @param pairs how many, at most.
 */
export function tearNames(list: readonly ListedMention[], pairs: number, seed: number): GoldSet {
  const byName = Map.groupBy(list, ({ name }) => name);
  const names = [...byName].filter(([, mentions]) => mentions.length >= fewest).map(([name]) => name);
  const random = randomNumbers(seed);
  for (let at = names.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [names[at], names[other]] = [names[other]!, names[at]!];
  }
  const printedAs = new Map<string, string>();
  for (let pair = 0; pair < pairs && 2 * pair + 1 < names.length; pair++)
    for (const name of names.slice(2 * pair, 2 * pair + 2)) printedAs.set(name, names[2 * pair]!);
  return {
    list: list.map((mention) => ({ ...mention, name: printedAs.get(mention.name) ?? mention.name })),
    gold: list.map(({ id, name }) => ({
      id,
      name: printedAs.get(name) ?? name,
      gold: name,
      verified: printedAs.has(name),
    })),
  };
}

/** Mentions of one name in so many, by a hash of the name. */
export function someNames(list: readonly ListedMention[], oneIn: number): ListedMention[] {
  return list.filter(({ name }) => createHash('sha256').update(name).digest()[0]! % oneIn === 0);
}

/** What the scorer leaves aside. */
export function withoutVerified({ list, gold }: GoldSet): ListedMention[] {
  return list.filter((_, index) => gold[index]!.verified === false);
}
