/** What the commands share that decide who is who: writing decisions, and bringing them into the graph. */
import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { appendDecision, type Decision, type NewDecision, readDecisions } from '../../../graph/decisions.ts';
import { withholding } from '../../../graph/withhold/records.ts';
import type { Profile } from '../../../queries/reading/profiles.ts';
import { runBuild } from '../building.ts';
import type { Context } from '../context.ts';
import { finish, goOn } from '../outcome.ts';

export interface DecidingOptions {
  by?: string;
  note?: string;
  build?: boolean;
}

/** Declares the options that all deciding commands take. */
export function decidingOptions(command: Command): Command {
  return command
    .option('--by <NAME>', 'who decides; default: your name on this machine')
    .option('--note <TEXT>', 'why, kept with the decision; git keeps it too, so leave names out')
    .option('--build', 'bring it into the graph at once, as "confgraph build" does');
}

/** Writes a decision with who, when and why. */
export function writeDecision(
  context: Context,
  options: DecidingOptions,
  decision: NewDecision extends infer D ? (D extends NewDecision ? Omit<D, 'by' | 'note'> : never) : never,
): Decision {
  const file = context.workspace().decisionsFile;
  // Who was forgotten does not come back by a note.
  const note = options.note && withholding(readDecisions(file).forgotten).text(options.note);
  const who = { by: options.by ?? userInfo().username, ...(note ? { note } : {}) };
  return appendDecision(file, { ...decision, ...who } as NewDecision, new Date().toISOString());
}

/** Mentions that are noted beside an id: enough to find it again where ids differ. */
const NOTED = 20;

/** One side of a decision: the id, and mentions by which it holds in a clone too. */
export function sideOf(profile: Profile): string[] {
  const prefix = profile.label.toLowerCase();
  // One of each part first, so that what is noted does not hang on one page.
  const mentions = profile.parts.flatMap((part) => part.mentions.slice(0, 1));
  const rest = profile.parts.flatMap((part) => part.mentions.slice(1));
  return [profile.id, ...[...mentions, ...rest].slice(0, NOTED).map((mention) => `${prefix}:${mention}`)];
}

/**
 * Ends a deciding command: builds if asked to, else says that it has to be done.
 *
 * @param again how to take this back, or to have it again.
 */
export async function conclude(
  context: Context,
  options: DecidingOptions,
  report: object,
  lines: string[],
  again = 'To take it back: confgraph undo',
): Promise<void> {
  if (!options.build) {
    const next = [`Next: confgraph build, which brings it into the graph. ${again}`];
    return context.output.result({ ...report, built: false }, () => [...lines, ...next]);
  }
  const built = await goOn(context, { report: { ...report, built: false }, lines }, () => runBuild(context, true));
  await finish(context.output, {
    ...built,
    report: { ...report, built: true, build: built.report },
    lines: () => [...lines, ...[built.lines()].flat().filter((line) => !line.startsWith('Next:'))],
  });
}
