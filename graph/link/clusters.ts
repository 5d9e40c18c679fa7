/** Disjoint sets of numbered things, with path halving and union by size (Tarjan 1975). */
export class Clusters {
  private readonly parents: number[];
  private readonly sizes: number[];

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

  /** Joins the sets of two things; true where they were apart. */
  union(a: number, b: number): boolean {
    let x = this.find(a);
    let y = this.find(b);
    if (x === y) return false;
    if (this.sizes[x]! < this.sizes[y]!) [x, y] = [y, x];
    this.parents[y] = x;
    this.sizes[x]! += this.sizes[y]!;
    return true;
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
