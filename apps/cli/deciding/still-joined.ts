/** Which decisions hold together what a decision joined that is taken back. Pure. */
import type { Decision, DecisionLine } from '../../../graph/decisions.ts';

/**
 * Decisions that still hold and speak of both sides of `undone` as of one thing: who was merged again after a merge is
 * noted with all mentions of both.
 *
 * @returns their ids, in the order of the file; none where `undone` did not join anything.
 */
export function stillJoinedBy(lines: readonly DecisionLine[], undone: Decision): string[] {
  if (undone.decision !== 'same') return [];
  const [first, second] = undone.of.map((side) => new Set(side)) as [Set<string>, Set<string>];
  const isOfBoth = (side: readonly string[]) =>
    side.some((item) => first.has(item) && !second.has(item)) &&
    side.some((item) => second.has(item) && !first.has(item));
  return lines.flatMap(({ decision, undoneBy }) => {
    if (undoneBy !== undefined || decision.id === undone.id) return [];
    if (decision.decision === 'split') return decision.of.slice(1).some(isOfBoth) ? [decision.id] : [];
    if (decision.decision !== 'same') return [];
    const [a, b] = decision.of as [string[], string[]];
    return isOfBoth([...a, ...b]) ? [decision.id] : [];
  });
}
