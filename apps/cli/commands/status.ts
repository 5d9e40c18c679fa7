import type { CrawlProgress } from '../../../crawlers/types.ts';
import { hashOfInputs, readLastBuild } from '../../../graph/last-build.ts';
import { nodeSchemas } from '../../../graph/model.ts';
import { CONFGRAPH_LABEL, type GraphReader, StoreError } from '../../../graph/stores/store.ts';
import { PARSER_VERSION } from '../../../parsers/parse.ts';
import { type Activity, currentActivity } from '../../../workspace/activity.ts';
import { countWorkspace, type WorkspaceCounts } from '../../../workspace/counts.ts';
import { lockHolder } from '../../../workspace/lock.ts';
import type { Workspace } from '../../../workspace/workspace.ts';
import { listed, listedRecords } from '../building.ts';
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { count, crawlProgress } from '../crawl-text.ts';
import type { FailedItem } from '../failure.ts';
import { finish } from '../outcome.ts';
import { hang } from '../width.ts';

type Nodes = { [label: string]: number };

export default defineCommand({
  summary: 'what is there, stage by stage, and what to do next',
  async run(context) {
    const workspace = context.workspace();
    const sources = context.config().sources.length;
    const counts = countWorkspace(workspace.database, PARSER_VERSION);
    const crawling = currentActivity<CrawlProgress>(workspace, 'crawl');
    const building = lockHolder(workspace, 'build');
    const failed: FailedItem[] = [];
    const graph = await countGraph(context, failed);
    const next = nextSteps(sources, counts, {
      hasGraph: graph !== undefined,
      storeFailed: failed.length > 0,
      crawling: crawling !== undefined,
      building: building !== undefined,
      behind: isBehind(workspace),
    });
    await finish(context.output, {
      report: {
        workspace: workspace.directory,
        sources,
        ...counts,
        crawling: crawling ?? null,
        building: building ?? null,
        graph: graph ?? null,
        next,
      },
      lines: () =>
        [
          ['Workspace', workspace.directory],
          ['Sources', `${sources} in confgraph.yaml`],
          ['Crawl', listed(counts.frontier as Nodes) || 'nothing yet'],
          ...(crawling ? [['Crawling', crawlingText(crawling)]] : []),
          ['Captures', `${count(counts.captures, 'content')} of ${count(counts.pages, 'page')}`],
          ['Parsed', parsedText(counts)],
          ['Records', listedRecords(counts.records) || 'none yet'],
          ['Graph', graphText(graph, failed.length > 0)],
          ...(building ? [['Building', `process ${building.pid} since ${building.since}`]] : []),
          ...next.map((step) => ['Next', step]),
        ].flatMap(([heading = '', text = '']) => hang(heading.padEnd(11), text, context.output.width)),
      failed,
      message: 'the graph could not be looked at; the rest is above',
      nothingDone: false,
    });
  },
});

function crawlingText({ pid, since, progress }: Activity<CrawlProgress>): string {
  return `process ${pid} since ${since}: ${progress ? crawlProgress(progress) : 'has just begun'}`;
}

function parsedText({ parsed, silent, toParse, unreadable }: WorkspaceCounts): string {
  const nothing = silent > 0 ? ` (nothing was recognized on ${silent})` : '';
  return `${parsed}${nothing}, to parse ${toParse}, unreadable ${unreadable}`;
}

function graphText(graph: { store: string; nodes: Nodes } | undefined, failed: boolean): string {
  if (graph) return `${listed(graph.nodes) || 'empty'} (${graph.store})`;
  return failed ? 'cannot be looked at' : 'none yet';
}

/** Undefined where there is no graph yet, or where its store fails: then that is added to `failed`. */
async function countGraph(
  context: Context,
  failed: FailedItem[],
): Promise<{ store: string; address: string; nodes: Nodes } | undefined> {
  try {
    const { kind, address } = await context.store();
    return { store: kind, address, nodes: await countNodes(await context.reader()) };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.code !== 'no-graph') failed.push({ what: 'graph', reason: error.message, hint: error.hint });
    return undefined;
  }
}

async function countNodes(reader: GraphReader): Promise<Nodes> {
  const nodes: Nodes = {};
  for (const label of Object.keys(nodeSchemas)) {
    const [row] = await reader.query(`MATCH (n:${label}:${CONFGRAPH_LABEL}) RETURN count(n) AS number`);
    nodes[label] = Number(row?.number ?? 0);
  }
  return nodes;
}

interface Situation {
  hasGraph: boolean;
  storeFailed: boolean;
  crawling: boolean;
  building: boolean;
  /** Whether the last build rested on other pages, decisions or topics. */
  behind: boolean;
}

function isBehind(workspace: Workspace): boolean {
  const last = readLastBuild(workspace);
  return last !== undefined && last.inputs !== hashOfInputs(workspace);
}

function nextSteps(
  sources: number,
  counts: WorkspaceCounts,
  { hasGraph, storeFailed, crawling, building, behind }: Situation,
): string[] {
  const { captures, frontier, toParse, unreadable } = counts;
  const steps: string[] = [];
  if (crawling)
    steps.push('wait for the crawl; "confgraph status" shows how far it is, Ctrl-C in its terminal stops it');
  else if (frontier.waiting > 0) steps.push(`confgraph crawl     goes on with ${count(frontier.waiting, 'page')}`);
  else if (sources > 0 && frontier.done === 0) steps.push('confgraph crawl     fetches the sources');
  if (captures === 0 && sources === 0) steps.push('confgraph add URL, or confgraph import PATH');
  if (building) steps.push('wait for the build');
  else if (captures > 0 && !storeFailed && (toParse > 0 || !hasGraph)) steps.push('confgraph build');
  else if (hasGraph && behind)
    steps.push('confgraph build     brings into the graph what was fetched, removed or decided since');
  if (unreadable > 0) steps.push('confgraph build     names the pages that cannot be read');
  if (steps.length === 0 && hasGraph) steps.push('confgraph query     lists the questions');
  return steps;
}
