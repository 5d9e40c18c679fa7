/**
 * What people decided about identities: `decisions.jsonl`, one decision a line, made to be kept in git. A line is never
 * changed; a later `undo` names the line it takes back.
 *
 *     {"id":"d1","decision":"same","of":[["person-1f…"],["person-9c…"]],"at":"2026-11-21","by":"you","note":"…"}
 *     {"id":"d2","decision":"different","of":[["person-1f…"],["person-30…"]]}
 *     {"id":"d3","decision":"undo","undoes":"d1"}
 */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const common = {
  id: z.string().min(1),
  at: z.string().optional(),
  by: z.string().optional(),
  note: z.string().optional(),
};

/** The things decided on: each side a list of ids of people, or of mentions of theirs. */
const sides = z.array(z.array(z.string().min(1)).min(1)).length(2);

export const decisionSchema = z.discriminatedUnion('decision', [
  z.strictObject({ ...common, decision: z.literal('same'), of: sides }),
  z.strictObject({ ...common, decision: z.literal('different'), of: sides }),
  z.strictObject({ ...common, decision: z.literal('undo'), undoes: z.string().min(1) }),
]);

export type Decision = z.output<typeof decisionSchema>;
/** A decision that holds. */
export type IdentityDecision = Exclude<Decision, { decision: 'undo' }>;

/** A line of decisions.jsonl that is none; `message` names the file and line and says what to do. */
export class DecisionError extends Error {
  override name = 'DecisionError';
}

/**
 * Reads the decisions that hold: those that no later line takes back, in their order.
 *
 * @throws DecisionError for a line that is no decision: nothing is built on decisions that were not understood.
 */
export function readDecisions(file: string): IdentityDecision[] {
  if (!existsSync(file)) return [];
  const decisions = new Map<string, IdentityDecision>();
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return;
      const where = `${file} line ${index + 1}`;
      const decision = parseLine(line, where);
      if (decision.decision !== 'undo') {
        if (decisions.has(decision.id))
          throw new DecisionError(`${where}: the id "${decision.id}" was used before. Give each decision its own.`);
        decisions.set(decision.id, decision);
      } else if (!decisions.delete(decision.undoes)) {
        throw new DecisionError(`${where}: there is no decision "${decision.undoes}" above it to undo.`);
      }
    });
  return [...decisions.values()];
}

function parseLine(line: string, where: string): Decision {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new DecisionError(`${where}: not valid JSON (${(cause as Error).message}). Correct the line or delete it.`, {
      cause,
    });
  }
  const result = decisionSchema.safeParse(value);
  if (!result.success)
    throw new DecisionError(
      `${where}: not a decision: ${z.prettifyError(result.error)}. Correct the line or delete it.`,
    );
  return result.data;
}
