/** Which decisions hold together what a decision joined that is taken back. Pure. */
import type { Decision, DecisionLine } from '../../../graph/decisions.ts';

/**
 * Decisions that still hold and join both sides of `undone`: who was merged again after a merge is noted with all mentions of
 * both; and one may be the other by way of a third.
 *
 * @returns their ids, in the order of the file; none where `undone` did not join anything.
 */
export function stillJoinedBy(lines: readonly DecisionLine[], undone: Decision): string[] {
  if (undone.decision !== 'same') return [];
  const [first, second] = undone.of.map((side) => new Set(side)) as [Set<string>, Set<string>];
  const joins = lines.flatMap(({ decision, undoneBy }) =>
    undoneBy !== undefined || decision.id === undone.id
      ? []
      : joinedIn(decision).map((items) => ({ id: decision.id, items })),
  );
  const isOfBoth = (side: readonly string[]) =>
    side.some((item) => first.has(item) && !second.has(item)) &&
    side.some((item) => second.has(item) && !first.has(item));
  const direct = joins.filter(({ items }) => isOfBoth(items)).map(({ id }) => id);
  return [...new Set(direct.length > 0 ? direct : wayBetween(joins, first, second))];
}

/** What a decision makes one: each list of things. */
function joinedIn(decision: Decision): string[][] {
  if (decision.decision === 'split') return decision.of.slice(1);
  return decision.decision === 'same' ? [decision.of.flat()] : [];
}

interface Joining {
  id: string;
  items: readonly string[];
}

/** The fewest decisions by which something of the one side is something of the other, in their order; none if it is not. */
function wayBetween(joins: readonly Joining[], from: ReadonlySet<string>, to: ReadonlySet<string>): string[] {
  const reached = new Map<string, Joining | undefined>(
    [...from].filter((item) => !to.has(item)).map((item) => [item, undefined]),
  );
  const joinsOf = new Map<string, Joining[]>();
  for (const join of joins)
    for (const item of join.items) {
      const known = joinsOf.get(item);
      if (known) known.push(join);
      else joinsOf.set(item, [join]);
    }
  const cameFrom = new Map<Joining, string>();
  // A map's keys are gone over in the order they were added, those added meanwhile too: the nearest first.
  for (const item of reached.keys()) {
    if (to.has(item)) {
      const way = new Set<string>();
      for (let join = reached.get(item); join; join = reached.get(cameFrom.get(join)!)) way.add(join.id);
      return joins.map(({ id }) => id).filter((id) => way.has(id));
    }
    for (const join of joinsOf.get(item) ?? []) {
      if (cameFrom.has(join)) continue;
      cameFrom.set(join, item);
      for (const next of join.items) if (!reached.has(next) && !from.has(next)) reached.set(next, join);
    }
  }
  return [];
}
