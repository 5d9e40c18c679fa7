/**
 * What people decided about identities: `decisions.jsonl`, one decision a line, made to be kept in git. A line is never
 * changed (but that `forget` blacks a name out of notes); a later `undo` names the line it takes back. Of two that contradict each other the later one holds.
 *
 *     {"id":"d1-x7k2","decision":"same","of":[["person-1f…","person:8a…"],["person-9c…"]],"at":"2026-11-21T…","by":"you","note":"…"}
 *     {"id":"d2-09ab","decision":"different","of":[["person-1f…"],["person-30…"]]}
 *     {"id":"d3-m31p","decision":"split","of":[["talk-55…","talk:0c…"],["talk:6e…","talk:71…"]]}
 *     {"id":"d4-zz01","decision":"undo","undoes":"d1-x7k2"}
 *     {"id":"d5-6f0c","decision":"forget","scope":"everywhere","salt":"…","full":["…"],…}
 *
 * A side lists what it speaks of: ids (`person-1f…`), and mentions (`person:8a…`), which are made of the pages alone: so a
 * decision holds in a clone too, where the graph is built anew and ids may differ. Names are left out on purpose: git forgets
 * nothing, and people can ask to be forgotten.
 */
import { randomInt } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { lockWorkspace } from '../workspace/lock.ts';
import { readUserText } from '../workspace/user-text.ts';

export const decidedLabels = ['person', 'organization', 'topic', 'talk'] as const;
export type DecidedLabel = (typeof decidedLabels)[number];

const common = {
  id: z.string().min(1),
  at: z.string().optional(),
  by: z.string().optional(),
  note: z.string().optional(),
};

const item = z.string().regex(new RegExp(`^(?:${decidedLabels.join('|')})[-:].`), {
  error: `expected an id such as "person-1f…" or a mention such as "person:8a…", of: ${decidedLabels.join(', ')}`,
});
const side = z.array(item).min(1);
const ofOneLabel = (sides: string[][]) => new Set(sides.flat().map((item) => item.split(/[-:]/)[0])).size === 1;
const sides = z.array(side).length(2).refine(ofOneLabel, 'both sides must be of one kind');

const hashes = z.array(z.string().regex(/^[0-9a-f]+$/));

const decisionSchema = z.discriminatedUnion('decision', [
  /** Both sides are one. */
  z.strictObject({ ...common, decision: z.literal('same'), of: sides }),
  /** The sides are two. */
  z.strictObject({ ...common, decision: z.literal('different'), of: sides }),
  /** What was one falls apart: the first side, which names it, stays; each other is one thing by itself. */
  z.strictObject({
    ...common,
    decision: z.literal('split'),
    of: z.array(side).min(2).refine(ofOneLabel, 'all sides must be of one kind'),
  }),
  z.strictObject({ ...common, decision: z.literal('undo'), undoes: z.string().min(1) }),
  /** A person is to be forgotten: hashes by which names and surroundings are known again (`withhold/names.ts`). */
  z.strictObject({
    ...common,
    decision: z.literal('forget'),
    /** Whether full names are withheld wherever they stand, or only where something else says who is meant. */
    scope: z.enum(['everywhere', 'context']),
    salt: z.string().min(16),
    full: hashes,
    short: hashes,
    handles: hashes,
    anyMiddle: z.boolean(),
    ends: hashes,
    longest: z.int().positive(),
    sounds: hashes.optional(),
    lacking: hashes.optional(),
    contexts: hashes,
  }),
]);

export type Decision = z.output<typeof decisionSchema>;
export type ForgetDecision = Extract<Decision, { decision: 'forget' }>;
/** A decision on who or what is the same. */
export type IdentityDecision = Exclude<Decision, { decision: 'undo' | 'forget' }>;
/** The decisions that hold. */
export interface Decisions {
  identity: IdentityDecision[];
  forgotten: ForgetDecision[];
}
/** A decision to be written: its id and time come with the writing. */
export type NewDecision = Decision extends infer D ? (D extends Decision ? Omit<D, 'id' | 'at'> : never) : never;

/** A line of decisions.jsonl that is none; `message` names the file and line and says what to do. */
export class DecisionError extends Error {
  override name = 'DecisionError';
}

/** A decision with its place in the file, and the undo that took it back, if one did. */
export interface DecisionLine {
  decision: Decision;
  /** From 1. */
  line: number;
  undoneBy?: string;
}

/** What an id or a mention is of. */
export function labelOf(itemOfSide: string): DecidedLabel {
  return /^[a-z]+/.exec(itemOfSide)![0] as DecidedLabel;
}

/**
 * Reads every line.
 *
 * @throws DecisionError for a line that is no decision: nothing is built on decisions that were not understood.
 */
export function readDecisionLines(file: string): DecisionLine[] {
  const lines = new Map<string, DecisionLine>();
  readUserText(file, DecisionError)
    .split('\n')
    .forEach((text, index) => {
      if (text.trim() === '') return;
      const where = `${file} line ${index + 1}`;
      const decision = parseLine(text, where);
      if (lines.has(decision.id))
        throw new DecisionError(`${where}: the id "${decision.id}" was used before. Give each decision its own.`);
      if (decision.decision === 'undo') {
        const undone = lines.get(decision.undoes);
        if (!undone || undone.decision.decision === 'undo')
          throw new DecisionError(
            `${where}: there is no decision "${decision.undoes}" above it to undo. Correct the line or delete it.`,
          );
        // Two may take back the same in two clones, which git then joins.
        undone.undoneBy ??= decision.id;
      }
      lines.set(decision.id, { decision, line: index + 1 });
    });
  return [...lines.values()];
}

/**
 * Reads the decisions that hold: those that no later line takes back, in their order.
 *
 * @throws DecisionError
 */
export function readDecisions(file: string): Decisions {
  const decisions: Decisions = { identity: [], forgotten: [] };
  for (const { decision, undoneBy } of readDecisionLines(file)) {
    if (undoneBy || decision.decision === 'undo') continue;
    if (decision.decision === 'forget') decisions.forgotten.push(decision);
    else decisions.identity.push(decision);
  }
  return decisions;
}

/**
 * Adds a decision at the end of the file, with one write that is on the disk when this comes back: a process killed at any
 * moment leaves the line whole or not at all.
 *
 * @param now ISO 8601, UTC.
 * @throws DecisionError where a line that is there already is no decision; nothing is written then.
 */
export function appendDecision(file: string, decision: NewDecision, now: string): Decision {
  return oneAtATime(file, () => append(file, decision, now));
}

function append(file: string, decision: NewDecision, now: string): Decision {
  const lines = readDecisionLines(file);
  // The ending keeps apart what two people decide in two clones, which git then joins.
  const id = `d${lines.length + 1}-${randomInt(36 ** 4)
    .toString(36)
    .padStart(4, '0')}`;
  const { decision: kind, by, note, ...what } = decision;
  const written = { id, decision: kind, ...what, at: now, by, note };
  const checked = decisionSchema.parse(JSON.parse(JSON.stringify(written)));
  const text = readUserText(file, DecisionError);
  // A file edited by hand may lack its last line feed.
  const line = Buffer.from(`${text === '' || text.endsWith('\n') ? '' : '\n'}${JSON.stringify(written)}\n`);
  const descriptor = openSync(file, 'a');
  try {
    const count = writeSync(descriptor, line);
    if (count !== line.length)
      throw new DecisionError(`${file}: only a part of the last line could be written (is the disk full?). Delete it.`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  return checked;
}

/**
 * Changes the notes of lines that are there, and nothing else: the one thing that is ever changed, where a note holds the
 * name of somebody who is to be forgotten. The file is replaced as a whole.
 *
 * @returns how many lines were changed.
 */
export function rewriteNotes(file: string, rewrite: (note: string) => string): number {
  return oneAtATime(file, () => rewriteAll(file, rewrite));
}

/** Nobody else writes meanwhile: a line appended to a file that is just being replaced would be lost. */
function oneAtATime<T>(file: string, write: () => T): T {
  const release = lockWorkspace(
    { archiveDirectory: join(dirname(file), '.confgraph', 'archive') },
    'decision',
    patience,
  );
  try {
    return write();
  } finally {
    release();
  }
}

/** Milliseconds that a decision waits for another one to be written. */
const patience = 10_000;

function rewriteAll(file: string, rewrite: (note: string) => string): number {
  const lines = readUserText(file, DecisionError).split('\n');
  let changed = 0;
  const rewritten = lines.map((line, index) => {
    if (line.trim() === '') return line;
    const decision = parseLine(line, `${file} line ${index + 1}`);
    const note = decision.note === undefined ? undefined : rewrite(decision.note);
    if (note === decision.note) return line;
    changed++;
    return JSON.stringify({ ...JSON.parse(line), note });
  });
  if (changed === 0) return 0;
  writeFileSync(`${file}.new`, rewritten.join('\n'), { flush: true });
  renameSync(`${file}.new`, file);
  return changed;
}

/** What git leaves where two sides changed the same lines. */
const conflictMark = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/;

function parseLine(line: string, where: string): Decision {
  if (conflictMark.test(line))
    throw new DecisionError(
      `${where}: a mark of a conflict in git. Keep the lines of both sides, and delete the marks.`,
    );
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
