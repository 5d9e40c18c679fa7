/** The steps of a career, put together from what single sentences tell. */
import type { CareerStep } from '../records.ts';
import type { Tense } from './career-clauses.ts';

/** A step while it is being put together. */
export interface Step {
  organization: string;
  title?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  toInferred?: boolean;
  tense: Tense;
  type: 'employment' | 'office' | 'education';
  /** Whether the verb told a beginning ("joined"): only such steps, in order, end each other. */
  begins: boolean;
  sentence: string;
  /** Where the organization starts in the sentence, and where what belongs to the step ends. */
  at: number;
  end: number;
}

/** One sentence that lists employers in the order of their starts tells when each but the last ended. */
export function inferEnds(steps: Step[]): void {
  const listed = steps.filter((step) => step.begins && step.type === 'employment');
  if (listed.some((step) => step.from === undefined)) return;
  for (let index = 0; index + 1 < listed.length; index++) {
    const step = listed[index]!;
    const next = listed[index + 1]!.from!;
    if (step.to !== undefined || step.from! > next) continue;
    step.to = next;
    step.toInferred = true;
    step.tense = 'past';
  }
}

/** Puts together what two sentences tell of one step: a title here, its years there. */
export function mergeSteps(steps: readonly Step[]): Step[] {
  const merged: Step[] = [];
  for (const step of steps) {
    const same = merged.findIndex((other) => isSameStep(other, step));
    if (same < 0) {
      merged.push({ ...step });
      continue;
    }
    const other = merged[same]!;
    const dated = (other.from ?? other.to) ? other : step;
    merged[same] = {
      ...dated,
      title: other.title ?? step.title,
      from: other.from ?? step.from,
      to: other.to ?? step.to,
      toInferred: (other.to ? other.toInferred : step.toInferred) ?? false,
      tense: other.tense === 'unknown' ? step.tense : other.tense,
      type: other.title ? other.type : step.type,
    };
  }
  return merged;
}

function isSameStep(a: Step, b: Step): boolean {
  if (key(a.organization) !== key(b.organization)) return false;
  if ((a.type === 'education') !== (b.type === 'education')) return false;
  if (a.title && b.title && a.title.toLowerCase() !== b.title.toLowerCase()) return false;
  if ((a.from && b.from && a.from !== b.from) || (a.to && b.to && a.to !== b.to)) return false;
  return !(a.tense === 'current' && b.tense === 'past') && !(a.tense === 'past' && b.tense === 'current');
}

function key(organization: string): string {
  return organization
    .replace(/\s\(.*$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** The record of a step: what it does not tell is absent, with the basis `unknown`. */
export function finishStep(step: Step): CareerStep {
  return {
    organization: step.organization,
    ...(step.title ? { title: step.title } : {}),
    ...(step.from ? { from: step.from } : {}),
    fromBasis: step.from ? 'stated' : 'unknown',
    ...(step.to ? { to: step.to } : {}),
    toBasis: step.to ? (step.toInferred ? 'inferred' : 'stated') : 'unknown',
    type: step.type,
    evidence: { quote: step.sentence },
  };
}
