/** The command `confgraph`: runs it, and turns whatever happens into an exit code and words. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeError, type ExitCode, exitCode, Failure, interrupted } from './failure.ts';
import { createOutput, type Output } from './output.ts';
import { CommanderError, commandIn, plainWords, runProgram, wantsJson } from './program.ts';

/** @param argv without the interpreter and the script. Sets `process.exitCode` and comes back. */
export async function main(argv: string[]): Promise<void> {
  standWhereTheUserStands();
  leaveQuietlyWhenNobodyReads();
  const output = createOutput({ ...wantsJson(argv), stdout: process.stdout, stderr: process.stderr });
  const interrupt = listenForInterrupts(output);
  try {
    await runProgram(argv, { output, signal: interrupt.signal, writeOut: (text) => process.stdout.write(text) });
    if (interrupt.signal.aborted) process.exitCode = exitCode.interrupted;
  } catch (error) {
    output.progress.clear();
    process.exitCode = interrupt.signal.aborted ? await stopped(error, output) : await fail(error, output, argv);
  } finally {
    interrupt.stop();
  }
}

/** People were told when they pressed Ctrl-C; a program gets its one value too. */
async function stopped(error: unknown, output: Output): Promise<ExitCode> {
  const printed = error instanceof Failure && error.printed;
  if (output.json && !printed) await output.result({ error: interrupted }, () => []);
  return exitCode.interrupted;
}

async function fail(error: unknown, output: Output, argv: string[]): Promise<ExitCode> {
  if (error instanceof CommanderError) {
    // Help and the version are "thrown" too.
    if (error.exitCode === 0) return exitCode.done;
    const message =
      error.code === 'commander.help'
        ? missingCommand(argv)
        : error.message.replace(/^error: /, '').replace(/\n\(?(Did you mean [^)]*)\)?$/, '. $1');
    await output.error({ code: 'usage', message, hint: await usageHint(message, argv) });
    return exitCode.usage;
  }
  const { exitCode: code, defect, ...report } = describeError(error);
  if (defect && error instanceof Error) output.warn(error.stack ?? '');
  await output.error(report, error instanceof Failure && error.printed);
  return code;
}

/** Commander shows its help where no command is given, and where help is asked on what is none. */
function missingCommand(argv: string[]): string {
  const [first, second] = plainWords(argv);
  return first === 'help' && second !== undefined ? `unknown command '${second}'` : 'no command given';
}

async function usageHint(message: string, argv: string[]): Promise<string> {
  const [, word] = /^unknown command '([a-z-]+)'/.exec(message) ?? [];
  // Loaded only now: few command lines are about questions.
  const { queries } = word === undefined ? { queries: [] } : await import('../../queries/registry.ts');
  if (queries.some(({ name }) => name === word)) return `That is a question: confgraph query ${word}`;
  const command = commandIn(argv);
  return command ? `See: confgraph ${command} --help` : 'See: confgraph --help, or confgraph COMMAND --help';
}

/**
 * The first Ctrl-C asks the command to come to a clean stop, the second ends it at once; nothing is lost either way,
 * it only takes longer to go on.
 */
function listenForInterrupts(output: Output): { signal: AbortSignal; stop(): void } {
  const controller = new AbortController();
  const onSignal = () => {
    if (controller.signal.aborted) process.exit(exitCode.interrupted);
    controller.abort();
    output.warn('Stopping. Nothing is lost: run the same command again to go on where it stopped.');
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    stop: () => process.off('SIGINT', onSignal).off('SIGTERM', onSignal),
  };
}

/** npm runs a script in the folder of the package, wherever its user stands; the paths they type are from where they stand. */
function standWhereTheUserStands(): void {
  const { npm_lifecycle_event: script, npm_package_json: packageFile, INIT_CWD: folder } = process.env;
  const own = fileURLToPath(new URL('../../package.json', import.meta.url));
  if (script === 'confgraph' && packageFile === own && folder && resolve('package.json') === own) process.chdir(folder);
}

/** "confgraph query | head" closes the pipe when it has seen enough: that is no failure. */
function leaveQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCode.done);
    throw error;
  });
}

if (import.meta.main) await main(process.argv.slice(2));
