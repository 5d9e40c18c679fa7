import { readDecisions } from '../../../graph/decisions.ts';
import { profileOf } from '../../../queries/reading/profiles.ts';
import { type Decidable, openProposals, type ProposedPair } from '../../../queries/reading/proposals.ts';
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { count } from '../crawl-text.ts';
import { conclude, type DecidingOptions, decidingOptions, sideOf, writeDecision } from '../deciding/deciding.ts';
import { readAnswers } from '../deciding/keys.ts';
import { ReviewSession } from '../deciding/session.ts';
import { sideBySide } from '../deciding/side-by-side.ts';
import { kindOption } from '../deciding/things.ts';
import { printable } from '../output.ts';
import { positive } from '../parameters.ts';
import { wrap } from '../width.ts';

interface ReviewOptions extends DecidingOptions {
  kind?: Decidable;
  limit?: number;
}

const answers = {
  s: 'same',
  d: 'different',
  k: 'skip',
  m: 'more',
  u: 'undo',
  q: 'quit',
} as const;
type Answer = (typeof answers)[keyof typeof answers];

const plurals = { Person: 'people', Organization: 'organizations', Topic: 'topics', Talk: 'talks' } as const;

const help = [
  's  same       both are one: from the next build on they have one id',
  'd  different  they are two, and are not proposed again',
  'k  skip       not now; asked again next time',
  'm  more       everything that is known of both',
  'u  undo       take back the last answer',
  'q  quit       every answer is kept already',
];

export default defineCommand<ReviewOptions>({
  summary: 'decide who and what is the same, those first that most hangs on',
  configure: (command) =>
    decidingOptions(command)
      .option('--kind <KIND>', 'only: person, organization, topic or talk', kindOption)
      .option('--limit <N>', 'at most so many proposals', positive)
      .addHelpText(
        'after',
        `\nAnswers, one key each, or one line each where input is piped:\n${help.map((line) => `  ${line}`).join('\n')}\n\nWith --json the proposals are listed, and nothing is asked.`,
      ),
  async run(context, _words, options) {
    const reader = await context.reader();
    const ask = reader.query.bind(reader);
    const before = readDecisions(context.workspace().decisionsFile).identity;
    const pairs = (await openProposals(ask)).filter(({ label }) => !options.kind || label === options.kind);
    const session = new ReviewSession(pairs, before);
    const total = session.open.length;
    if (context.output.json) {
      const proposals = [];
      for (const { firstId, secondId, first: _, second: __, ...pair } of session.open.slice(0, options.limit ?? 50)) {
        const [first, second] = [await profileOf(ask, pair.label, firstId), await profileOf(ask, pair.label, secondId)];
        proposals.push({ ...pair, first, second });
      }
      return context.output.result({ total, proposals }, () => []);
    }
    if (total === 0) return context.output.result({}, () => 'Nothing to decide: no proposal waits.');
    await context.output.line(waiting(session.open));
    const stopped = await talk(context, ask, session, options);
    const said = (what: string) => session.steps.filter((step) => step.said === what).length;
    const decided = said('same') + said('different');
    const summary = `${count(decided, 'decision')} (${said('same')} same, ${said('different')} different), ${said('skip')} skipped, ${session.open.length} left.`;
    if (decided > 0) return conclude(context, options, {}, [summary]);
    return context.output.result({}, () => (stopped ? summary : `${summary} That was all.`));
  },
});

type Ask = Parameters<typeof profileOf>[0];

/** Asks until all is answered; true where it was left before. */
async function talk(
  context: Context,
  ask: Ask,
  session: ReviewSession<ProposedPair>,
  options: ReviewOptions,
): Promise<boolean> {
  const { output } = context;
  const input = readAnswers(process.stdin, context.signal);
  try {
    for (;;) {
      const [pair] = session.open;
      if (!pair || session.steps.length >= (options.limit ?? Number.POSITIVE_INFINITY)) return false;
      const first = (await profileOf(ask, pair.label, pair.firstId))!;
      const second = (await profileOf(ask, pair.label, pair.secondId))!;
      let everything = false;
      for (let answer: Answer | undefined = 'more'; answer === 'more'; everything = true) {
        await output.line('');
        await output.line(heading(pair, session, output.bold, output.dim));
        for (const line of wrap(printable(pair.reason), output.width)) await output.line(line);
        await output.line('');
        for (const line of sideBySide(first, second, { ...output, everything })) await output.line(line);
        await output.line('');
        answer = await listen(context, input);
        if (answer === undefined || answer === 'quit') return true;
        if (answer === 'undo') await undo(context, session, options);
        else if (answer === 'skip') session.say({ pair, said: 'skip' });
        else if (answer !== 'more') {
          const of = [sideOf(first), sideOf(second)];
          const note = options.note ?? `reviewed; proposed with ${pair.score}`;
          const { id } = writeDecision(context, { ...options, note }, { decision: answer, of });
          session.say({ pair, said: answer, decision: id });
          await output.line(`${output.bold(answer)}, noted as ${id}`);
        }
      }
    }
  } finally {
    input.close();
  }
}

function heading(
  pair: ProposedPair,
  session: ReviewSession<ProposedPair>,
  bold: (text: string) => string,
  dim: (text: string) => string,
): string {
  const left = session.open.length - 1;
  const hangs = `${count(pair.facts[0], 'fact')} against ${pair.facts[1]}`;
  const about = dim(`${hangs} · score ${pair.score} · ${left} more after this`);
  return `${bold(`One ${pair.label.toLowerCase()}, or two?`)}  ${about}`;
}

/** How many proposals wait, by kind. */
function waiting(pairs: readonly ProposedPair[]): string {
  const kinds = [...Map.groupBy(pairs, ({ label }) => label)].map(
    ([label, { length }]) => `${length} ${length === 1 ? label.toLowerCase() : plurals[label]}`,
  );
  const hint = kinds.length > 1 ? ' One kind alone: --kind' : '';
  return `${count(pairs.length, 'proposal')} to decide: ${kinds.join(', ')}.${hint}`;
}

async function listen({ output }: Context, input: ReturnType<typeof readAnswers>): Promise<Answer | undefined> {
  for (;;) {
    const keys = Object.entries(answers).map(([key, word]) => `${output.bold(key)} ${word}`);
    await output.write(`${keys.join('   ')}   ${output.bold('?')} › `);
    const given = await input.next();
    await output.write(input.byKey ? '\n' : `${given ?? ''}\n`);
    if (given === undefined) return undefined;
    const answer = answers[given as keyof typeof answers] ?? Object.values(answers).find((word) => word === given);
    if (answer) return answer;
    for (const line of help) await output.line(`  ${line}`);
  }
}

async function undo(context: Context, session: ReviewSession<ProposedPair>, options: ReviewOptions): Promise<void> {
  const last = session.takeBack();
  if (!last) return context.output.line('Nothing to take back in this review. Of earlier ones: confgraph undo');
  const names = `${last.pair.first} and ${last.pair.second}`;
  if (last.decision) writeDecision(context, options, { decision: 'undo', undoes: last.decision });
  await context.output.line(`Taken back: ${names}, ${last.said}.`);
}
