import { type Decision, type DecisionLine, readDecisionLines } from '../../../graph/decisions.ts';
import { foldKey } from '../../../graph/fold.ts';
import { CONFGRAPH_LABEL, StoreError } from '../../../graph/stores/store.ts';
import { type LinkedThing, linksOfPerson, partedBy, personOfLink } from '../../../queries/reading/links.ts';
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { count } from '../crawl-text.ts';
import { conclude, type DecidingOptions, decidingOptions, writeDecision } from '../deciding/deciding.ts';
import { overruledBy } from '../deciding/overruled.ts';
import { stillJoinedBy } from '../deciding/still-joined.ts';
import { Failure, usageFailure } from '../failure.ts';
import { formatTable } from '../table.ts';

export default defineCommand<DecidingOptions & { list?: boolean }>({
  summary: 'take back the last decision, decision N, or a link that confgraph made; --list shows decisions',
  configure: (command) =>
    decidingOptions(command)
      .argument(
        '[N...]',
        'its number or id in the list: 7, or d7-x2k9, or several; or a link, as "confgraph why" prints it: link-…',
      )
      .option('--list', 'all decisions, and which of them hold'),
  async run(context, which, options) {
    if (which.some((one) => one.startsWith('link-'))) {
      if (which.length > 1)
        throw usageFailure('links are taken back one by one: what hangs on one may hang on another');
      return undoLink(context, options, which[0]!);
    }
    const lines = readDecisionLines(context.workspace().decisionsFile);
    if (options.list) return list(context, lines);
    // All are found before one is taken back: a wrong number must not leave half of it done.
    const undone = which.length === 0 ? [last(lines)] : [...new Set(which.map((one) => find(lines, one)))];
    const taken = undone.map(({ id }) => ({
      decision: writeDecision(context, options, { decision: 'undo', undoes: id }).id,
      undoes: id,
    }));
    const names = await namesOf(context, undone);
    const left = lines.filter(({ decision }) => !undone.includes(decision));
    const joinedBy = [...new Set(undone.flatMap((one) => stillJoinedBy(left, one)))];
    const told = [
      ...undone.map((one) => `Taken back: ${one.id}, ${words(one, names)}.`),
      ...(joinedBy.length > 0
        ? [
            `Both are still one by ${joinedBy.join(' and ')}. To part them: confgraph undo ${joinedBy.join(' ')}, or confgraph split`,
          ]
        : []),
    ];
    // Another undo would take back the decision before: an undo is none itself.
    const again = `To have ${undone.length === 1 ? 'it' : 'them'} again: decide again`;
    await conclude(context, options, { ...taken[0], taken, joinedBy }, told, again);
  },
});

/** Parts a person at a link: what hangs on it is somebody else from now on. */
async function undoLink(context: Context, options: DecidingOptions, link: string): Promise<void> {
  const reader = await context.reader();
  const ask = reader.query.bind(reader);
  const person = await personOfLink(ask, link);
  if (person === undefined) {
    throw new Failure('unknown-link', `no person of the graph is held together by "${link}"`, {
      hint: 'Links change when pages come or go. See: confgraph why PERSON, or confgraph query merges',
    });
  }
  const { off, stay } = partedBy(await linksOfPerson(ask, person), link);
  const side = (things: LinkedThing[]) => things.flatMap(({ mentions }) => mentions.map((key) => `person:${key}`));
  const decision = writeDecision(context, options, { decision: 'split', of: [[person, ...side(stay)], side(off)] });
  await conclude(context, options, { decision: decision.id, id: person, link, off, stay }, [
    `${off[0]!.person} (${person}) is two: noted as ${decision.id}. ${count(off.length, 'part')} ${off.length === 1 ? 'goes' : 'go'}, ${stay.length} ${stay.length === 1 ? 'stays' : 'stay'}.`,
    ...off.map(
      ({ name, role, year }) => `  goes: ${[year, role ?? 'own page', `"${name}"`].filter(Boolean).join(' ')}`,
    ),
  ]);
}

function holds({ decision, undoneBy }: DecisionLine): boolean {
  return decision.decision !== 'undo' && undoneBy === undefined;
}

function last(lines: DecisionLine[]): Decision {
  // Whom somebody asked to forget does not come back by the way: that has to be said by its id.
  const found = lines.findLast((line) => holds(line) && line.decision.decision !== 'forget');
  if (!found) {
    const forgetting = lines.some(holds) ? { hint: 'A forgetting is taken back by its id: confgraph undo --list' } : {};
    throw new Failure('nothing-to-undo', 'there is no decision to take back', forgetting);
  }
  return found.decision;
}

function find(lines: DecisionLine[], which: string): Decision {
  const hint = 'See: confgraph undo --list';
  const number = /^d?(\d+)$/.exec(which)?.[1];
  const fitting = lines.filter(
    ({ decision: { id } }) =>
      id === which || (number !== undefined && (id === `d${number}` || id.startsWith(`d${number}-`))),
  );
  if (fitting.length > 1) {
    const ids = fitting.map(({ decision }) => decision.id).join(', ');
    throw new Failure('ambiguous-name', `"${which}" fits several decisions: ${ids}`, { hint });
  }
  const [found] = fitting;
  if (!found) throw new Failure('unknown-decision', `there is no decision "${which}"`, { hint });
  if (found.decision.decision === 'undo')
    throw new Failure('is-undo', `${found.decision.id} takes back another; to have that again, decide again`, { hint });
  if (found.undoneBy)
    throw new Failure('undone-already', `${found.decision.id} was taken back already, by ${found.undoneBy}`, { hint });
  return found.decision;
}

async function list(context: Context, lines: DecisionLine[]): Promise<void> {
  const names = await namesOf(
    context,
    lines.map(({ decision }) => decision),
  );
  const overruled = overruledBy(lines);
  const decisions = lines.map((line) => ({
    ...line.decision,
    line: line.line,
    holds: holds(line),
    overruledBy: overruled.get(line.decision.id) ?? [],
  }));
  const rows = lines.map((line) => ({
    id: line.decision.id,
    when: line.decision.at?.slice(0, 10),
    by: line.decision.by,
    decision: words(line.decision, names),
    why: line.decision.note,
    holds: line.decision.decision === 'undo' ? '' : holding(line, overruled.get(line.decision.id) ?? []),
  }));
  await context.output.result({ decisions }, () =>
    rows.length === 0
      ? 'Nothing was decided yet.'
      : formatTable(['id', 'when', 'by', 'decision', 'why', 'holds'], rows, context.output.width, context.output.bold),
  );
}

/** Whether a decision holds, in words; one that a later one contradicts can be taken back all the same. */
function holding({ undoneBy }: DecisionLine, overruled: readonly string[]): string {
  if (undoneBy !== undefined) return `no: ${undoneBy}`;
  return overruled.length === 0 ? 'yes' : `overruled: ${overruled.join(', ')}`;
}

/** What a decision says; with names, where the graph has them. */
function words(decision: Decision, names: Map<string, string>): string {
  if (decision.decision === 'undo') return `undo of ${decision.undoes}`;
  if (decision.decision === 'forget') return 'a person forgotten';
  const sides = decision.of.map((side) => {
    const id = side.find((item) => names.has(item)) ?? side[0]!;
    return names.get(id) ?? id;
  });
  // Once they are one, both ids lead to one name: then what was printed tells them apart, else the ids.
  if (decision.decision !== 'split' && new Set(sides).size === 1) {
    for (const [index, side] of decision.of.entries())
      sides[index] = names.get(side.find((item) => item.includes(':') && names.has(item)) ?? '') ?? side[0]!;
  }
  if (decision.decision !== 'split') return `${sides.join(' and ')}: ${decision.decision}`;
  return `${sides[0]}: ${decision.of
    .slice(1)
    .map((side) => count(side.length, 'mention'))
    .join(' and ')} split off`;
}

async function namesOf(context: Context, decisions: Decision[]): Promise<Map<string, string>> {
  const ids = decisions.flatMap((decision) => ('of' in decision ? decision.of.flat() : []));
  const wanted = [...new Set(ids.filter((id) => /^[a-z]+-/.test(id)))];
  try {
    const rows = await (await context.reader()).query(
      `UNWIND $ids AS id MATCH (n:${CONFGRAPH_LABEL}) WHERE n.id = id OR id IN n.formerIds
       RETURN id, coalesce(n.name, n.title, n.label) AS name, n.variants AS variants`,
      { ids: wanted },
    );
    const mentions = ids.filter((id) => id.startsWith('person:')).map((id) => id.slice('person:'.length));
    const printed = await (await context.reader()).query(
      `UNWIND $mentions AS mention MATCH (x:Participation) WHERE mention IN x.mentions
       RETURN mention, x.statedName AS name`,
      { mentions },
    );
    const forms = rows.flatMap((row) => [String(row.name), ...((row.variants as string[] | null) ?? [])]);
    return new Map([
      ...rows.map((row) => [String(row.id), String(row.name)] as const),
      ...ids.flatMap((id) => printedForm(id, forms)),
      ...printed.map((row) => [`person:${row.mention}`, String(row.name)] as const),
    ]);
  } catch (error) {
    // Decisions can be looked at, and taken back, without a graph; they are then told by their ids.
    if (error instanceof StoreError) return new Map();
    throw error;
  }
}

/** Organizations and topics are mentioned by a key of their form ("topic:live patch"): the shortest printed form that begins so. */
function printedForm(mention: string, forms: readonly string[]): [string, string][] {
  const [, key] = /^(?:organization|topic):([^|]+)/.exec(mention) ?? [];
  if (key === undefined) return [];
  const fitting = forms.filter((form) => foldKey(form).startsWith(key)).sort((a, b) => a.length - b.length);
  return fitting[0] === undefined ? [] : [[mention, fitting[0]]];
}
