/** Which decisions later ones contradict. Pure. */
import type { DecisionLine, IdentityDecision } from '../../../graph/decisions.ts';

/**
 * Of decisions that contradict each other the later one holds: a merge of what is kept apart later, and what was kept apart
 * and is merged later.
 *
 * @returns by id of an earlier decision that was not taken back, the later ones, in the order of the file.
 */
export function overruledBy(lines: readonly DecisionLine[]): Map<string, string[]> {
  const holding = lines.flatMap(({ decision, undoneBy }) =>
    undoneBy === undefined && 'of' in decision ? [decision] : [],
  );
  const found = new Map<string, string[]>();
  const later = new Map<string, number[]>();
  // Decisions that share nothing are not compared: a file may hold very many.
  for (const [at, decision] of holding.entries())
    for (const item of new Set(decision.of.flat())) {
      const known = later.get(item);
      if (known) known.push(at);
      else later.set(item, [at]);
    }
  for (const [at, decision] of holding.entries()) {
    const near = new Set(decision.of.flat().flatMap((item) => later.get(item)!.filter((other) => other > at)));
    const by = [...near]
      .sort((a, b) => a - b)
      .flatMap((other) => (contradict(decision, holding[other]!) ? [holding[other]!.id] : []));
    if (by.length > 0) found.set(decision.id, by);
  }
  return found;
}

function contradict(a: IdentityDecision, b: IdentityDecision): boolean {
  const [joining, parting] = a.decision === 'same' ? [a, b] : [b, a];
  if (joining.decision !== 'same' || parting.decision === 'same') return false;
  const [first, second] = joining.of.map(speaksOf);
  const parts = parting.of.map(speaksOf);
  return parts.some((one, i) => parts.some((other, j) => i !== j && meet(one, first!) && meet(other, second!)));
}

/** Mentions are what a decision holds by, where it has some: one id may have become that of both. */
function speaksOf(side: readonly string[]): readonly string[] {
  const mentions = side.filter((item) => /^[a-z]+:/.test(item));
  return mentions.length > 0 ? mentions : side;
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  const items = new Set(b);
  return a.some((item) => items.has(item));
}
