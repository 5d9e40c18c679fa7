/** Runs a build for a command: `build` and `update` do the same. */
import { type BuildProgress, type BuildReport, build } from '../../graph/build.ts';
import type { LinkStep } from '../../graph/link/progress.ts';
import { StoreError } from '../../graph/stores/store.ts';
import type { Context } from './context.ts';
import { count } from './crawl-text.ts';
import type { Outcome } from './outcome.ts';
import type { Output } from './output.ts';
import { hang } from './width.ts';

const stages = { parse: 'reading pages', link: 'linking', load: 'loading the graph' };

const linkSteps: { [step in LinkStep]: (done: number, total: number) => string } = {
  people: (_, pages) => `who is who on ${count(pages, 'page')}`,
  texts: (done, total) => `topics, ${done} of ${total} texts read`,
  phrases: (done, total) => `topics, ${done} of ${total} texts searched for phrases`,
  spellings: (done, total) => `topics, ${done} of ${total} texts searched for spellings`,
  talks: (done, total) => `topics, ${done} of ${total} talks and sessions assigned`,
  graph: () => 'putting the graph together',
};

/** Shows how far a build is. */
export function showBuild({ progress }: Output): (of: BuildProgress) => void {
  return (of) => progress.update(stages[of.stage], buildProgress(of));
}

/** How far a stage of a build is, in words. */
function buildProgress({ stage, step, done, total }: BuildProgress): string {
  if (stage !== 'link') return `${done} of ${total}`;
  return linkSteps[step ?? (done < total ? 'people' : 'graph')](done, total);
}

/** So many lines of the user's files that come to nothing are told one by one. */
const mostUnheeded = 20;

/**
 * Builds the workspace of a command, with its progress.
 *
 * @param decided whether it is to bring a decision into the graph that is noted already.
 * @throws what `build` throws.
 */
export async function runBuild(context: Context, decided = false): Promise<Outcome<BuildReport>> {
  const { output, signal } = context;
  const report = await orDecided(decided, async () =>
    build(context.workspace(), await context.store(), {
      signal,
      onProgress: showBuild(output),
    }),
  );
  for (const one of report.unheeded.slice(0, mostUnheeded)) output.warn(`confgraph: ${one}`);
  const more = report.unheeded.length - mostUnheeded;
  if (more > 0)
    output.warn(`confgraph: and ${count(more, 'line')} more of topics.yaml and decisions.jsonl that come to nothing`);
  const pages = report.parsed + report.reused;
  return {
    report,
    lines: () => buildLines(report).flatMap((line) => hang('', line, output.width)),
    failed: report.unreadable.map(({ page, reason }) => ({ what: page, reason })),
    message: `${count(report.unreadable.length, 'page')} could not be read; the graph holds what the others say`,
    nothingDone: pages === 0,
  };
}

/** Where another build is at work, says that the decision is kept all the same. */
async function orDecided<T>(decided: boolean, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!decided || !(error instanceof StoreError) || error.code !== 'locked') throw error;
    throw new StoreError(
      'locked',
      `${error.message}. What you decided is noted, and is not in the graph yet`,
      'Wait until it is done, then run: confgraph build',
      error,
    );
  }
}

function buildLines(report: BuildReport): string[] {
  const { parsed, reused, records, graph, load, changed, linked } = report;
  const { nodes, relationships } = load;
  const written = (part: typeof nodes) => `${part.created} new, ${part.updated} changed, ${part.removed} gone`;
  return [
    `Read ${count(parsed, 'page')} (${reused} read before): ${listedRecords(records) || 'no records'}.`,
    `The graph: ${listed(graph) || 'empty'}.`,
    changed
      ? `Nodes: ${written(nodes)}. Relationships: ${written(relationships)}.`
      : linked
        ? 'Nothing changed: the graph was up to date.'
        : 'Nothing is new since the last build: the graph is up to date.',
    ...(load.replaced
      ? [
          'This database held the graph of another workspace: this one took its place. Building there again brings it back.',
        ]
      : []),
    ...(parsed + reused > 0 && Object.keys(records).length === 0
      ? [
          'Nothing was recognized on these pages: no talk, session, person or event. "confgraph parse FILE" shows what is read off a saved page.',
        ]
      : Object.keys(graph).length > 0
        ? ['Next: confgraph query, which lists the questions']
        : []),
  ];
}

/** Records by their kind: "12 talks, 3 people", most first. */
export function listedRecords(counts: { [kind: string]: number }): string {
  return mostFirst(counts)
    .map(([kind, number]) => count(number, kind, kind === 'person' ? 'people' : undefined))
    .join(', ');
}

/** Nodes by their label, pages by their state: "12 Person, 3 Talk", most first. */
export function listed(counts: { [name: string]: number }): string {
  return mostFirst(counts)
    .map(([name, number]) => `${number} ${name}`)
    .join(', ');
}

function mostFirst(counts: { [name: string]: number }): [string, number][] {
  return Object.entries(counts)
    .filter(([, number]) => number > 0)
    .sort((a, b) => b[1] - a[1]);
}
