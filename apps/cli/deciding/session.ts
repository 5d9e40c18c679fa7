/** A review: which proposal comes next, what was said of those before, and what follows from it. Pure. */
import type { IdentityDecision } from '../../../graph/decisions.ts';

export interface Pair {
  firstId: string;
  secondId: string;
}

/** What people have said so far of ids: who is one with whom, and who is not. */
export class Settled {
  private readonly parents = new Map<string, string>();
  private readonly apart: [string, string][] = [];

  constructor(decisions: readonly Pick<IdentityDecision, 'decision' | 'of'>[] = []) {
    for (const { decision, of } of decisions) {
      const [first, second] = of.map((side) => side.find((item) => /^[a-z]+-/.test(item)));
      // A split speaks of mentions: its parts have no ids before the next build.
      if (decision === 'split' || !first || !second) continue;
      this.note(decision, { firstId: first, secondId: second });
    }
  }

  note(decision: 'same' | 'different', { firstId, secondId }: Pair): void {
    if (decision === 'same') this.parents.set(this.find(firstId), this.find(secondId));
    else this.apart.push([firstId, secondId]);
  }

  /** What follows for a pair: they are one; they are two; or nothing. */
  of({ firstId, secondId }: Pair): 'same' | 'different' | undefined {
    const [a, b] = [this.find(firstId), this.find(secondId)];
    if (a === b) return 'same';
    const parted = this.apart.some(([x, y]) => {
      const [c, d] = [this.find(x), this.find(y)];
      return (c === a && d === b) || (c === b && d === a);
    });
    return parted ? 'different' : undefined;
  }

  private find(id: string): string {
    let at = id;
    while (this.parents.has(at) && this.parents.get(at) !== at) at = this.parents.get(at)!;
    return at;
  }
}

export interface Step<P> {
  pair: P;
  said: 'same' | 'different' | 'skip';
  /** Id of the decision, where one was written. */
  decision?: string;
}

/** Walks through proposals. What follows from earlier answers is not asked. */
export class ReviewSession<P extends Pair> {
  readonly steps: Step<P>[] = [];
  private readonly pairs: readonly P[];
  private readonly before: readonly IdentityDecision[];
  private settled: Settled;

  constructor(pairs: readonly P[], before: readonly IdentityDecision[]) {
    this.pairs = pairs;
    this.before = before;
    this.settled = new Settled(before);
  }

  /** Those that still wait for an answer. */
  get open(): P[] {
    const skipped = new Set(this.steps.filter(({ said }) => said === 'skip').map(({ pair }) => pair));
    return this.pairs.filter((pair) => !skipped.has(pair) && this.settled.of(pair) === undefined);
  }

  say(step: Step<P>): void {
    this.steps.push(step);
    if (step.said !== 'skip') this.settled.note(step.said, step.pair);
  }

  /** Takes back the last answer; undefined where there is none. */
  takeBack(): Step<P> | undefined {
    const last = this.steps.pop();
    if (!last) return undefined;
    this.settled = new Settled(this.before);
    for (const { said, pair } of this.steps) if (said !== 'skip') this.settled.note(said, pair);
    return last;
  }
}
