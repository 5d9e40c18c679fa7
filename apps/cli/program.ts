/** The command line: finds the commands, gives them the global options. */
import { readdirSync, readFileSync } from 'node:fs';
import { type Argument, Command, CommanderError, Option } from 'commander';
import type { CliCommand } from './command.ts';
import { createContext, type GlobalOptions } from './context.ts';
import type { Output } from './output.ts';

const folder = new URL('./commands/', import.meta.url);

export interface Surroundings {
  output: Output;
  signal: AbortSignal;
  /** Where help and the version go. */
  writeOut(text: string): void;
}

/**
 * Runs the command that `argv` names.
 *
 * @param argv without the interpreter and the script.
 * @throws whatever stopped the command; CommanderError for a wrong command line.
 */
export async function runProgram(argv: string[], surroundings: Surroundings): Promise<void> {
  const program = newProgram('confgraph');
  program
    .description('Turns conference websites into a knowledge graph that can be questioned across years.')
    .version(packageVersion(), '-V, --version')
    .usage('[options] COMMAND …')
    .addHelpText(
      'after',
      '\nHelp on one command: confgraph COMMAND --help\nTry it on bundled sample conferences: confgraph demo',
    );
  configureOutput(program, surroundings);
  for (const name of await commandsFor(argv)) {
    const definition = await loadCommand(name);
    const command = newProgram(name).description(definition.summary).summary(definition.summary);
    configureOutput(command, surroundings);
    definition.configure?.(command);
    command.action(async () => {
      const context = createContext(program.opts<GlobalOptions>(), surroundings.output, surroundings.signal);
      try {
        await definition.run(context, command.args, command.opts());
      } finally {
        await context.close();
      }
    });
    program.addCommand(command);
  }
  await program.parseAsync(argv.length === 0 ? ['--help'] : argv, { from: 'user' });
}

/** The global options, read before anything else so that even a wrong command line is answered in JSON if asked so. */
export function wantsJson(argv: string[]): { json: boolean; quiet: boolean } {
  const own = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  return { json: own.includes('--json'), quiet: own.includes('--quiet') };
}

function newProgram(name: string): Command {
  const command = new Command(name);
  command
    .exitOverride()
    .showSuggestionAfterError()
    .helpOption('-h, --help', 'show this help')
    .configureHelp({
      showGlobalOptions: true,
      sortSubcommands: false,
      // The list of commands names what each takes; that it takes options its own help tells.
      subcommandTerm: (sub) => [sub.name(), ...sub.registeredArguments.map(humanReadableArgument)].join(' '),
    });
  if (name === 'confgraph') {
    command
      .addOption(new Option('--workspace <DIR>', 'the folder to work in').default('.', 'this folder'))
      .option('--store <ADDRESS>', 'where the graph is: "embedded", or a Neo4j such as bolt://localhost:7687')
      .option('--json', 'results on stdout as JSON, and nothing else there')
      .option('--quiet', 'no progress and no messages but errors');
  }
  return command;
}

/** As commander writes it: "<url...>", "[N]". */
function humanReadableArgument(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}

function configureOutput(command: Command, { writeOut }: Surroundings): void {
  // Errors are thrown and reported by main.ts, so that they look like all others.
  command.configureOutput({ writeOut, writeErr: () => {}, outputError: () => {} });
}

/** All commands, in the order in which a newcomer meets them; what is not in this list comes last. */
const order = [
  ...['demo', 'init', 'add', 'remove', 'crawl', 'import', 'build', 'update', 'query', 'search', 'status'],
  ...['review', 'why', 'merge', 'split', 'undo', 'forget'],
];

function commandNames(): string[] {
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return readdirSync(folder)
    .filter((file) => /\.(ts|js)$/.test(file) && !/\.(test|d)\.(ts|js)$/.test(file))
    .map((file) => file.replace(/\.(ts|js)$/, ''))
    .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** Loads just the one command that is named: with all of them, "confgraph parse" would start at half the speed. */
async function commandsFor(argv: string[]): Promise<string[]> {
  const named = commandIn(argv);
  return named === undefined ? commandNames() : [named];
}

/** The command that a command line names; undefined where it names none that there is. */
export function commandIn(argv: string[]): string | undefined {
  const [named] = plainWords(argv);
  return named !== undefined && commandNames().includes(named) ? named : undefined;
}

/** The words of a command line without the global options and their values. */
export function plainWords(argv: string[]): string[] {
  const valued = new Set(['--workspace', '--store']);
  return argv.filter((word, index) => !word.startsWith('-') && !valued.has(argv[index - 1] ?? ''));
}

async function loadCommand(name: string): Promise<CliCommand> {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const module = (await import(new URL(`${name}.${extension}`, folder).href)) as { default: CliCommand };
  return module.default;
}

function packageVersion(): string {
  // One folder further up once it is built.
  const up = import.meta.url.endsWith('.ts') ? '../../package.json' : '../../../package.json';
  return (JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8')) as { version: string }).version;
}

export { CommanderError };
