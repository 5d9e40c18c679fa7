/** Who spoke in which edition: what the questions on newcomers, regulars and pauses rest on. */
import type { Ask } from '../query.ts';
import type { Edition } from './editions.ts';
import { type Part, partsOfEditions, spoke } from './people.ts';

export interface Appearance {
  edition: Edition;
  part: Part;
}

/** All appearances in these editions, by person. Mere proposals are none. */
export async function appearancesIn(ask: Ask, editions: readonly Edition[]): Promise<Map<string, Appearance[]>> {
  const found: Appearance[] = [];
  const parts = await partsOfEditions(ask, editions);
  for (const edition of editions) {
    for (const part of parts.get(edition.id) ?? []) if (spoke(part)) found.push({ edition, part });
  }
  return Map.groupBy(found, ({ part }) => part.personId);
}

/** The editions of these appearances, each once, oldest first. */
export function editionsSpokenAt(appearances: readonly Appearance[]): Edition[] {
  return [...new Map(appearances.map(({ edition }) => [edition.id, edition])).values()].sort(
    (a, b) => (a.year ?? 0) - (b.year ?? 0),
  );
}

/** The years of these appearances, each once, ascending. */
export function yearsSpoken(appearances: readonly Appearance[]): number[] {
  return [...new Set(appearances.flatMap(({ edition }) => edition.year ?? []))].sort((a, b) => a - b);
}
