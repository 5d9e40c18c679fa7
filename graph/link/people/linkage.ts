/** Joins what is weighed pair by pair, the surest first; joined groups are weighed by the mean over what is known of them. */
import type { Evidence } from './person-mention.ts';
import type { Weights } from './weights.ts';

/** Average linkage (Sokal & Michener 1958) over the pairs of which anything is known. */
export class MeanLinkage {
  private readonly count: number;
  private readonly sizes: number[];
  private readonly weights: Weights;
  private readonly prior: number;
  /** Sums over pairs of mentions, and how many pairs; employers by themselves. */
  private readonly sum: Float64Array;
  private readonly pairs: Float64Array;
  private readonly employer: Float64Array;
  private readonly employerPairs: Float64Array;

  /**
   * @param sizes how many mentions each part has.
   * @param prior the weight of one printed name by itself.
   */
  constructor(sizes: number[], weights: Weights, prior: number) {
    this.count = sizes.length;
    this.sizes = [...sizes];
    this.weights = weights;
    this.prior = prior;
    const cells = this.count * this.count;
    this.sum = new Float64Array(cells);
    this.pairs = new Float64Array(cells);
    this.employer = new Float64Array(cells);
    this.employerPairs = new Float64Array(cells);
  }

  /** Takes down the evidence on two parts. */
  set(i: number, j: number, evidence: Evidence[]): void {
    const size = this.sizes[i]! * this.sizes[j]!;
    for (const at of [i * this.count + j, j * this.count + i]) {
      for (const { kind, weight } of evidence) {
        if (kind === 'organization') {
          this.employer[at] = weight * size;
          this.employerPairs[at] = size;
        } else {
          this.sum[at]! += weight * size;
          this.pairs[at] = size;
        }
      }
    }
  }

  /**
   * Joins while the surest two are one rather than two.
   *
   * @param union joins two parts; false where they must stay apart.
   */
  join(union: (i: number, j: number) => boolean): void {
    const alive = this.sizes.map((_, index) => index);
    const refused = new Set<number>();
    for (;;) {
      let most = Number.NEGATIVE_INFINITY;
      let best: [number, number] | undefined;
      for (const i of alive) {
        for (const j of alive) {
          if (j >= i) break;
          if (!this.isKnown(i, j) || refused.has(i * this.count + j)) continue;
          const score = this.score(i, j);
          if (score <= most) continue;
          most = score;
          best = [j, i];
        }
      }
      if (!best || most < this.weights.apart) break;
      const [i, j] = best;
      if (!union(i, j)) {
        refused.add(j * this.count + i);
        continue;
      }
      this.absorb(alive, i, j);
    }
    this.joinUnknown(alive, union);
  }

  /**
   * What nothing is known of goes to the one person of that name; where there are several, to the one who holds most of
   * the mentions, if there is such a one: else it could be anybody's.
   */
  private joinUnknown(alive: number[], union: (i: number, j: number) => boolean): void {
    const told = alive.filter((i) => alive.some((j) => j !== i && this.isKnown(i, j)));
    const unknown = alive.filter((i) => !told.includes(i));
    if (unknown.length === 0) return;
    const total = told.reduce((sum, i) => sum + this.sizes[i]!, 0);
    const [first = unknown[0]!] = told.sort((a, b) => this.sizes[b]! - this.sizes[a]! || a - b);
    if (told.length > 1 && this.sizes[first]! < this.weights.dominance * total) return;
    for (const i of unknown) if (i !== first) union(first, i);
  }

  private isKnown(i: number, j: number): boolean {
    const at = i * this.count + j;
    return this.pairs[at]! > 0 || this.employerPairs[at]! > 0;
  }

  private score(i: number, j: number): number {
    const at = i * this.count + j;
    // The more mentions stand against each other, the surer their mean; but ten talks for one employer say no more against
    // ten for another than one against one.
    const growth = Math.min(this.weights.growthMost, (this.sizes[i]! * this.sizes[j]!) ** this.weights.growth);
    const employer = this.employerPairs[at]! > 0 ? this.employer[at]! / this.employerPairs[at]! : 0;
    return this.prior + employer + (this.pairs[at]! > 0 ? (this.sum[at]! / this.pairs[at]!) * growth : 0);
  }

  private absorb(alive: number[], i: number, j: number): void {
    for (const k of alive) {
      if (k === i || k === j) continue;
      for (const table of [this.sum, this.pairs, this.employer, this.employerPairs]) {
        table[i * this.count + k]! += table[j * this.count + k]!;
        table[k * this.count + i] = table[i * this.count + k]!;
      }
    }
    this.sizes[i]! += this.sizes[j]!;
    alive.splice(alive.indexOf(j), 1);
  }
}
