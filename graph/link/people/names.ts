/** When two names can be one person's. Only the names are looked at; whether they are is for `link.ts` to weigh. */

export interface NameForm {
  given: string[];
  family: string;
}

/**
 * - `same`: the same words.
 * - `fuller`: one says more (a middle name or initial) and nothing contradicts.
 * - `initial`: the first name of one is but an initial of the other's.
 * - `apart`: they cannot be one name, or not for a reason this looks at.
 */
export type NameRelation = 'same' | 'fuller' | 'initial' | 'apart';

/** How two names stand to each other. Both are folded. */
export function relateNames(a: NameForm, b: NameForm): NameRelation {
  if (!a.family || a.family !== b.family) return 'apart';
  const [x, y] = a.given.length <= b.given.length ? [a.given, b.given] : [b.given, a.given];
  if (x.length === 0 || y.length === 0) return 'apart';
  let relation: NameRelation = x.length === y.length ? 'same' : 'fuller';
  // The first words must meet; middle words may be missing, yet those that are there keep their order.
  for (let i = 0, j = 0; i < x.length; i++, j++) {
    if (i > 0) while (j < y.length && !meet(x[i]!, y[j]!)) j++;
    if (j >= y.length || !meet(x[i]!, y[j]!)) return 'apart';
    if (x[i] !== y[j]) {
      if (i === 0) relation = 'initial';
      else if (relation === 'same') relation = 'fuller';
    }
  }
  return relation;
}

/** Whether two words of a name are equal, or one is the initial of the other. */
function meet(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length === 1 && long.startsWith(short);
}

/** Whether two names differ by one letter put in, left out, changed or swapped (Damerau 1964). */
export function differByOneLetter(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.length === restB.length) {
    const swapped =
      restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
    return swapped || restA.slice(1) === restB.slice(1);
  }
  return restA.length > restB.length ? restA.slice(1) === restB : restA === restB.slice(1);
}
