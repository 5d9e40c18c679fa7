/**
 * Joins what is weighed pair by pair, the surest first. Joined groups are weighed half by the mean over what is known of
 * them and half by their best pair: a person who moves on is near to him- or herself step by step.
 */
import type { Evidence } from './person-mention.ts';
import type { Weights } from './weights.ts';

/** Two groups: the evidence on their pairs, and how many mentions the smaller has. */
export interface LastJoin {
  near: number;
  few: number;
}

/** The weight of two groups' being one: the more mentions find nothing nearer on the other side, the surer are two sides. */
export function weighJoin({ slope, size, offset }: Weights['namesakes'], { near, few }: LastJoin): number {
  return slope * near + offset - size * Math.log(few);
}

/** Two groups that stay apart, by a part of each. */
export interface Apart {
  i: number;
  j: number;
  weight: number;
}

/** What is known of two groups beside their name. */
export interface Known {
  /** The weight of their employers; undefined where one has none. */
  employer: number | undefined;
  /** The most that two of their parts share of what is a person's own: companions, subjects, titles, marks. */
  own: number;
}

/** Whom series and years bring together are many. */
const own: ReadonlySet<Evidence['kind']> = new Set(['companions', 'title', 'text', 'marks']);

/** Joins two parts, given the weight of their being one and what it rests on; false where they must stay apart. */
export type Union = (i: number, j: number, weight: number, known: Known) => boolean;

/** Between average (Sokal & Michener 1958) and single linkage, over the pairs of which anything is known. */
export class Linkage {
  private readonly count: number;
  private readonly sizes: number[];
  private readonly weights: Weights['namesakes'];
  private readonly prior: number;
  /** Sums over pairs of mentions, how many pairs, and the best of them; employers by themselves. */
  private readonly sum: Float64Array;
  private readonly pairs: Float64Array;
  private readonly best: Float64Array;
  private readonly own: Float64Array;
  private readonly employer: Float64Array;
  private readonly employerPairs: Float64Array;

  /**
   * @param sizes how many mentions each part has.
   * @param prior the weight of one printed name by itself.
   */
  constructor(sizes: number[], weights: Weights['namesakes'], prior: number) {
    this.count = sizes.length;
    this.sizes = [...sizes];
    this.weights = weights;
    this.prior = prior;
    const cells = this.count * this.count;
    this.sum = new Float64Array(cells);
    this.pairs = new Float64Array(cells);
    this.best = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
    this.own = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
    this.employer = new Float64Array(cells);
    this.employerPairs = new Float64Array(cells);
  }

  /** Takes down the evidence on two parts. */
  set(i: number, j: number, evidence: Evidence[]): void {
    const size = this.sizes[i]! * this.sizes[j]!;
    const employer = evidence.find(({ kind }) => kind === 'organization');
    let [other, shared] = [0, 0];
    for (const { kind, weight } of evidence) {
      if (kind !== 'organization') other += weight;
      if (own.has(kind)) shared += weight;
    }
    for (const at of [i * this.count + j, j * this.count + i]) {
      this.own[at] = shared;
      if (employer) {
        this.employer[at] = employer.weight * size;
        this.employerPairs[at] = size;
      }
      if (evidence.length > (employer ? 1 : 0)) {
        this.sum[at] = other * size;
        this.best[at] = other;
        this.pairs[at] = size;
      }
    }
  }

  /**
   * Joins while the surest two are one rather than two.
   *
   * @param union joins two parts; false where they must stay apart.
   * @param least the weight from which two are one.
   * @returns pairs of groups that stay apart, by one part of each, with the weight of their being one.
   */
  join(union: Union, least: number): Apart[] {
    const alive = this.sizes.map((_, index) => index);
    const refused = new Set<number>();
    for (;;) {
      const found = this.surest(alive, refused);
      if (!found || found.score < least) break;
      const { i, j } = found;
      if (union(i, j, found.score, this.known(i, j))) this.absorb(alive, i, j);
      else refused.add(i * this.count + j);
    }
    this.joinUnknown(alive, union);
    return alive.flatMap((i) =>
      alive
        .filter((j) => j < i)
        .map((j) => ({ i: j, j: i, weight: this.isKnown(i, j) ? this.score(i, j) : this.prior })),
    );
  }

  /** The evidence on the last two groups when all before are joined; undefined where employers tell, or nothing is known. */
  lastJoin(): LastJoin | undefined {
    const alive = this.sizes.map((_, index) => index);
    while (alive.length > 2) {
      const found = this.surest(alive, new Set());
      if (!found) return undefined;
      this.absorb(alive, found.i, found.j);
    }
    const [i, j] = alive as [number, number];
    const at = i * this.count + j;
    if (this.pairs[at] === 0 || this.employerPairs[at]! > 0) return undefined;
    return { near: this.near(at), few: Math.min(this.sizes[i]!, this.sizes[j]!) };
  }

  private surest(alive: number[], refused: Set<number>): { i: number; j: number; score: number } | undefined {
    let found: { i: number; j: number; score: number } | undefined;
    for (const i of alive) {
      for (const j of alive) {
        if (j >= i) break;
        if (!this.isKnown(i, j) || refused.has(j * this.count + i)) continue;
        const score = this.score(i, j);
        if (!found || score > found.score) found = { i: j, j: i, score };
      }
    }
    return found;
  }

  /**
   * What nothing is known of goes to the one person of that name; where there are several, to the one who holds most of
   * the mentions, if there is such a one: else it could be anybody's.
   */
  private joinUnknown(alive: number[], union: Union): void {
    const told = alive.filter((i) => alive.some((j) => j !== i && this.isKnown(i, j)));
    const unknown = alive.filter((i) => !told.includes(i));
    if (unknown.length === 0) return;
    const total = told.reduce((sum, i) => sum + this.sizes[i]!, 0);
    const [first = unknown[0]!] = told.sort((a, b) => this.sizes[b]! - this.sizes[a]! || a - b);
    if (told.length > 1 && this.sizes[first]! < this.weights.dominance * total) return;
    for (const i of unknown) if (i !== first) union(first, i, this.prior, { employer: undefined, own: 0 });
  }

  private isKnown(i: number, j: number): boolean {
    const at = i * this.count + j;
    return this.pairs[at]! > 0 || this.employerPairs[at]! > 0;
  }

  private score(i: number, j: number): number {
    const at = i * this.count + j;
    const { employer = 0 } = this.known(i, j);
    if (this.pairs[at] === 0) return this.prior + employer;
    const few = Math.min(this.sizes[i]!, this.sizes[j]!);
    return this.prior + employer + weighJoin(this.weights, { near: this.near(at), few });
  }

  private known(i: number, j: number): Known {
    const at = i * this.count + j;
    return {
      // Ten talks for one employer say no more against ten for another than one against one.
      employer: this.employerPairs[at]! > 0 ? this.employer[at]! / this.employerPairs[at]! : undefined,
      own: this.own[at]!,
    };
  }

  private near(at: number): number {
    const { best } = this.weights;
    return (1 - best) * (this.sum[at]! / this.pairs[at]!) + best * this.best[at]!;
  }

  private absorb(alive: number[], i: number, j: number): void {
    for (const k of alive) {
      if (k === i || k === j) continue;
      for (const table of [this.sum, this.pairs, this.employer, this.employerPairs]) {
        table[i * this.count + k]! += table[j * this.count + k]!;
        table[k * this.count + i] = table[i * this.count + k]!;
      }
      for (const table of [this.best, this.own]) {
        const most = Math.max(table[i * this.count + k]!, table[j * this.count + k]!);
        table[i * this.count + k] = table[k * this.count + i] = most;
      }
    }
    this.sizes[i]! += this.sizes[j]!;
    alive.splice(alive.indexOf(j), 1);
  }
}
