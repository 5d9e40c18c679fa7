/** Why the mentions of one person are one: every join with its score and its words, brought to what they stand in. */

/** On what a join rests: a person's word, a site's own, or evidence that was weighed. */
export const joinBases = ['decided', 'stated', 'weighed'] as const;
export type JoinBasis = (typeof joinBases)[number];

/** Two mentions that were joined, by their places or, later, as such. */
export interface Join<M = number> {
  a: M;
  b: M;
  basis: JoinBasis;
  /** Probability that they are one, as far as the evidence tells; 1 for what was decided or stated. */
  score: number;
  /** In words. */
  reason: string;
}

/** One thing's link to another nearer to the anchor. */
export interface Link<M> {
  /** Key of the other thing, and the mention there that was joined. */
  to: string;
  with: M;
  join: Join<M>;
}

/**
 * Brings joins of mentions to the things they stand in (parts of a person, own pages), as a tree that hangs on an anchor: so
 * everything but the anchor has one link, and taking that link away takes away what hangs on it. Where several joins lead to
 * one thing the surest is kept (the tree of Kruskal 1956).
 *
 * @param thingOf key of the thing a mention stands in.
 * @returns links by the key of the thing; things that no join reaches have none.
 */
export function linksFrom<M>(
  anchor: string,
  joins: readonly Join<M>[],
  thingOf: (mention: M) => string,
): Map<string, Link<M>> {
  const parents = new Map<string, string>();
  const find = (thing: string): string => {
    let at = thing;
    while (parents.has(at)) at = parents.get(at)!;
    return at;
  };
  const neighbours = new Map<string, Link<M>[]>();
  const add = (thing: string, link: Link<M>) => {
    const known = neighbours.get(thing);
    if (known) known.push(link);
    else neighbours.set(thing, [link]);
  };
  for (const join of joins.toSorted((x, y) => y.score - x.score)) {
    const [a, b] = [thingOf(join.a), thingOf(join.b)];
    const [x, y] = [find(a), find(b)];
    if (x === y) continue;
    parents.set(x, y);
    add(a, { to: b, with: join.b, join });
    add(b, { to: a, with: join.a, join });
  }
  const links = new Map<string, Link<M>>();
  const seen = new Set([anchor]);
  for (const thing of seen) {
    for (const { to, with: there, join } of neighbours.get(thing) ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      links.set(to, { to: thing, with: there === join.a ? join.b : join.a, join });
    }
  }
  return links;
}
