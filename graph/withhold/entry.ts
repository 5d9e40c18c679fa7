/** What is kept of a person who asked to be forgotten: hashes by which she is known again, and nothing in clear. */
import { randomBytes } from 'node:crypto';
import type { ForgetDecision, NewDecision } from '../decisions.ts';
import type { Mention } from '../link/people/mentions.ts';
import { contextsOf } from './contexts.ts';
import { formsOf } from './name-forms.ts';
import { hashNames, saltedHash } from './names.ts';

/**
 * Makes the entry.
 *
 * @param names as printed.
 * @param mentions hers, as far as pages are known.
 * @param others mentions of namesakes: what they share with her does not tell her from them.
 * @param scope `everywhere` withholds her full names wherever they stand, `context` only where something else says that
 *   she is meant.
 * @param earlier entries of the file, whose salt is used again: texts are then hashed once for all.
 */
export function forgetEntry(
  names: string[],
  mentions: readonly Mention[],
  others: readonly Mention[],
  scope: ForgetDecision['scope'],
  earlier: readonly ForgetDecision[],
): NewDecision {
  const salt = earlier[0]?.salt ?? randomBytes(16).toString('hex');
  const hers = new Set(contextsOf(mentions));
  for (const context of contextsOf(others)) hers.delete(context);
  const contexts = [...hers].map((context) => saltedHash(salt, 'context', context)).sort();
  return { decision: 'forget', scope, ...hashNames(salt, formsOf(names)), contexts };
}
