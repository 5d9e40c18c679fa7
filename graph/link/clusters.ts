/** Disjoint sets of numbered things, with path halving and union by size (Tarjan 1975). Some may be kept apart for good. */
export class Clusters {
  private readonly parents: number[];
  private readonly sizes: number[];
  /** Of a set: on which side of which partings its members are. */
  private readonly sides = new Map<number, Map<number, 0 | 1>>();
  private partings = 0;

  constructor(count: number) {
    this.parents = Array.from({ length: count }, (_, index) => index);
    this.sizes = new Array(count).fill(1);
  }

  find(item: number): number {
    const parents = this.parents;
    let at = item;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]!]!;
      at = parents[at]!;
    }
    return at;
  }

  /**
   * Keeps two groups of things apart: no later union puts one of the first and one of the second into a set. Sets that hold
   * things of both already stay as they are.
   */
  part(first: number[], second: number[]): void {
    const parting = this.partings++;
    const roots = [first, second].map((group) => new Set(group.map((item) => this.find(item))));
    for (const [side, own] of roots.entries()) {
      for (const root of own) {
        if (roots[1 - side]!.has(root)) continue;
        const sides = this.sides.get(root) ?? new Map<number, 0 | 1>();
        this.sides.set(root, sides.set(parting, side as 0 | 1));
      }
    }
  }

  /** Joins the sets of two things; true where they were apart and may be joined. */
  union(a: number, b: number): boolean {
    let x = this.find(a);
    let y = this.find(b);
    if (x === y || this.keptApart(x, y)) return false;
    const sides = new Map([...(this.sides.get(x) ?? []), ...(this.sides.get(y) ?? [])]);
    if (this.sizes[x]! < this.sizes[y]!) [x, y] = [y, x];
    this.parents[y] = x;
    this.sizes[x]! += this.sizes[y]!;
    if (sides.size > 0) this.sides.set(x, sides);
    return true;
  }

  private keptApart(x: number, y: number): boolean {
    const own = this.sides.get(x);
    const others = this.sides.get(y);
    if (!own || !others) return false;
    for (const [parting, side] of own) if (others.has(parting) && others.get(parting) !== side) return true;
    return false;
  }

  /** The sets, each with its members ascending, in the order of their first members. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (let item = 0; item < this.parents.length; item++) {
      const root = this.find(item);
      const group = groups.get(root);
      if (group) group.push(item);
      else groups.set(root, [item]);
    }
    return [...groups.values()];
  }
}
