/** Disjoint sets of numbered things, with path halving and union by size (Tarjan 1975). Some may be kept apart for good. */
export class Clusters {
  private readonly parents: number[];
  private readonly sizes: number[];
  /** Of a set: on which side of which partings its members are. */
  private readonly sides = new Map<number, Map<number, number>>();
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
   * Keeps groups of things apart: no later union puts things of two of them into a set. Sets that hold things of several
   * already stay as they are.
   */
  part(...groups: number[][]): void {
    const parting = this.partings++;
    const sideOf = new Map<number, number>();
    const torn = new Set<number>();
    for (const [side, group] of groups.entries()) {
      for (const item of group) {
        const root = this.find(item);
        if ((sideOf.get(root) ?? side) !== side) torn.add(root);
        sideOf.set(root, side);
      }
    }
    for (const [root, side] of sideOf) {
      if (torn.has(root)) continue;
      const sides = this.sides.get(root) ?? new Map<number, number>();
      this.sides.set(root, sides.set(parting, side));
    }
  }

  /** Whether two things are in one set, or could be. */
  canJoin(a: number, b: number): boolean {
    const [x, y] = [this.find(a), this.find(b)];
    return x === y || !this.keptApart(x, y);
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
