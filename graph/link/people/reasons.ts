/** Evidence in words. */
import type { Evidence } from './person-mention.ts';

/** Below this a piece of evidence is not worth a word (natural logarithm of the odds). */
const least = 0.15;

/** "names that fit, one fuller; the same employer; but years far apart". */
export function reasonOf(evidence: readonly Evidence[]): string {
  const name = evidence.filter(({ kind }) => kind === 'name');
  const others = evidence.filter(({ kind, weight }) => kind !== 'name' && Math.abs(weight) >= least);
  const byWeight = (a: Evidence, b: Evidence) => Math.abs(b.weight) - Math.abs(a.weight);
  const words = (list: Evidence[]) => list.sort(byWeight).map((one) => one.words);
  const speaking = words(others.filter(({ weight }) => weight > 0));
  const against = words(others.filter(({ weight }) => weight < 0));
  const parts = [...words(name), ...(speaking.length > 0 ? speaking : ['nothing else in common'])];
  return parts.join('; ') + (against.length > 0 ? `; but ${against.join(', ')}` : '');
}
