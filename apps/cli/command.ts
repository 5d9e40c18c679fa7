/** What a command is. One file each in `commands/`, named as the command is; `program.ts` finds them. */
import type { Command } from 'commander';
import type { Context } from './context.ts';

export interface CliCommand<O extends object = object> {
  /** One line for the list of commands. */
  summary: string;
  /** Declares arguments and options. */
  configure?(command: Command): void;
  /**
   * Does it. What failed is thrown (`failure.ts`); a command that comes back is done.
   *
   * @param args as typed, options taken out.
   */
  run(context: Context, args: string[], options: O): Promise<void>;
}

/** Declares a command, for the types' sake. */
export function defineCommand<O extends object = object>(command: CliCommand<O>): CliCommand<O> {
  return command;
}
