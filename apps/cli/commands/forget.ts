import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { type ForgetDecision, readDecisions } from '../../../graph/decisions.ts';
import { foldKey } from '../../../graph/fold.ts';
import type { GraphReader } from '../../../graph/stores/store.ts';
import { forgetEntry } from '../../../graph/withhold/entry.ts';
import { findMentions } from '../../../graph/withhold/mentions.ts';
import { formsOf, isWholeWord } from '../../../graph/withhold/name-forms.ts';
import { findNames } from '../../../graph/withhold/names.ts';
import { blackOutNotes } from '../../../graph/withhold/settle.ts';
import type { Profile } from '../../../queries/reading/profiles.ts';
import { runBuild } from '../building.ts';
import { defineCommand } from '../command.ts';
import { count } from '../crawl-text.ts';
import { writeDecision } from '../deciding/deciding.ts';
import { findThings } from '../deciding/things.ts';
import { Failure, usageFailure } from '../failure.ts';
import { finish, goOn } from '../outcome.ts';

interface ForgetOptions {
  scope?: ForgetDecision['scope'];
  ahead?: boolean;
  by?: string;
}

export default defineCommand<ForgetOptions>({
  summary: 'take a person out for good, also of what is crawled later, and keep no name in clear',
  configure: (command) =>
    command
      .argument('<person>', 'id or name')
      .option(
        '--scope <SCOPE>',
        'everywhere: wherever the full name stands; context: only where something else says who is meant, so that namesakes stay. Default: context where namesakes are known',
        scopeOption,
      )
      .option('--ahead', 'the person is in no page yet: withhold this name from what will be crawled')
      .option('--by <NAME>', 'who decides; default: your name on this machine')
      .addHelpText('after', '\nPages as they came stay in .confgraph/archive: docs/decisions.md says what that means.'),
  async run(context, [name], options) {
    const workspace = context.workspace();
    const { forgotten } = readDecisions(workspace.decisionsFile);
    let entry: ReturnType<typeof forgetEntry>;
    let namesakes: Profile[] = [];
    if (options.ahead) {
      if (foldKey(name!).split(' ').length < 2 && !isWholeWord(name!))
        throw usageFailure('--ahead needs a full name: one word is many people');
      entry = forgetEntry([name!], [], [], 'everywhere', forgotten);
    } else {
      const reader = await context.reader();
      const [person] = await findThings(reader, [name!], 'Person');
      mustBeNamed(name!, person!);
      namesakes = await namesakesOf(reader, person!);
      const [own, theirs] = findMentions(workspace, [mentionsOf([person!]), mentionsOf(namesakes)]);
      const names = [...new Set([person!.name, ...person!.printed])];
      const scope = options.scope ?? (namesakes.length > 0 ? 'context' : 'everywhere');
      entry = forgetEntry(names, own!, theirs!, scope, forgotten);
    }
    const { id } = writeDecision(context, options, entry);
    const finder = findNames(entry as ForgetDecision);
    const notes = blackOutNotes(workspace.decisionsFile, entry as ForgetDecision);
    const { scope, full } = entry as ForgetDecision;
    for (const file of [workspace.configFile, workspace.topicsFile]) {
      const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
      if (finder.blackOut(text, false) !== text)
        context.output.warn(`${basename(file)} holds the name: it is yours to change.`);
    }
    const report = { decision: id, scope, namesakes: namesakes.map((other) => other.id), notes };
    const noted = [`Noted as ${id}, without the name; the graph still holds it.`];
    const built = await goOn(context, { report, lines: noted }, () => runBuild(context, true));
    await finish(context.output, {
      ...built,
      report: { ...report, build: built.report },
      lines: () => [
        `Forgotten, noted as ${id} without the name: ${count(built.report.withheld, 'record')} changed, and the graph is built anew.`,
        scope === 'everywhere' && full.length > 0
          ? 'The name is withheld wherever it stands, also from what is crawled later.'
          : 'The name is withheld where talk, employer, people beside it or addresses say who is meant, also from what is crawled later.',
        ...(scope === 'context' && namesakes.length > 0
          ? [
              `${count(namesakes.length, 'other')} called so stay: ${namesakes.map((other) => other.id).join(', ')}. If one of them is meant too: confgraph forget ID`,
            ]
          : []),
        ...(notes > 0 ? [`The name was blacked out in ${count(notes, 'earlier note')} of decisions.jsonl.`] : []),
        'Pages as they came stay in .confgraph/archive, where no answer looks; other stores are cleared by their next build.',
      ],
    });
  },
});

function scopeOption(given: string): ForgetDecision['scope'] {
  if (given === 'everywhere' || given === 'context') return given;
  throw new InvalidArgumentError('It must be "everywhere" or "context".');
}

/**
 * A part of a name may be enough to look at somebody, not to take somebody out for good.
 *
 * @throws Failure where what was given is neither the person's id nor a name as pages print it.
 */
function mustBeNamed(given: string, { id, name, printed }: Profile): void {
  const names = [name, ...printed];
  if (/^person-[0-9a-f]{16}$/.test(given) || names.some((one) => foldKey(one) === foldKey(given))) return;
  if (formsOf(names).full.has(foldKey(given))) return;
  throw new Failure('ambiguous-name', `"${given}" is only a part of a name, or near to it: ${name} (${id})`, {
    hint: `If that is who is meant: confgraph forget ${id}`,
  });
}

/** Others who are called so too. */
async function namesakesOf(reader: GraphReader, person: Profile): Promise<Profile[]> {
  const rows = await reader.query(
    `MATCH (own:Person {id: $id}) UNWIND own.keys AS key MATCH (p:Person) WHERE key IN p.keys AND p.id <> $id
     RETURN DISTINCT key, p.id AS id ORDER BY id`,
    { id: person.id },
  );
  // One word is no full name: nobody is withheld for that alone.
  const ids = new Set(rows.filter((row) => String(row.key).includes(' ')).map((row) => String(row.id)));
  return ids.size > 0 ? findThings(reader, [...ids], 'Person') : [];
}

function mentionsOf(people: Profile[]): Set<string> {
  return new Set(people.flatMap(({ parts }) => parts.flatMap(({ mentions }) => mentions)));
}
