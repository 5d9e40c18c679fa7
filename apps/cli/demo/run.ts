/** The demo: conference sites of its own, crawled over HTTP, built into a graph, and five questions answered. */
import { crawl } from '../../../crawlers/crawl.ts';
import type { CrawlReport } from '../../../crawlers/types.ts';
import { type Demo, serveDemo } from '../../../demo/serve.ts';
import { type BuildReport, build } from '../../../graph/build.ts';
import { openStore } from '../../../graph/stores/open.ts';
import { type QueryResult, runQuery } from '../../../queries/run.ts';
import { loadConfig } from '../../../workspace/config.ts';
import { showBuild } from '../building.ts';
import { count, duration } from '../crawl-text.ts';
import type { Output } from '../output.ts';
import { nextQuestion, questions } from './answers.ts';
import { type Style, set } from './text.ts';
import { openDemoWorkspace, portsFor } from './workspace.ts';

export interface DemoOptions {
  output: Output;
  /** Where its workspace is made, or found again. */
  directory?: string | undefined;
  signal?: AbortSignal | undefined;
}

export interface DemoReport {
  directory: string;
  crawl: CrawlReport;
  build: BuildReport;
  answers: QueryResult[];
}

/**
 * Serves the sites, crawls and builds them in a workspace of the demo's own, and shows five answers.
 *
 * @throws WorkspaceError where the folder is in other use; CrawlError, StoreError and QueryError as the parts do.
 */
export async function runDemo(options: DemoOptions): Promise<DemoReport> {
  const { output, signal } = options;
  const directory = options.directory ?? 'confgraph-demo';
  const demo = await serveDemo({ ports: portsFor(directory) });
  try {
    const report = await fromSitesToAnswers(demo, directory, output, signal);
    await output.result(report, () => [
      ...answerLines(report.answers, styleOf(output)),
      ...nextSteps(directory, styleOf(output)),
    ]);
    return report;
  } finally {
    await demo.close();
  }
}

async function fromSitesToAnswers(
  demo: Demo,
  directory: string,
  output: Output,
  signal: AbortSignal | undefined,
): Promise<DemoReport> {
  const style = styleOf(output);
  const note = (lines: string[]) => output.note(lines.join('\n'));
  note([...heading(style), '', ...sitesLines(demo)]);
  const workspace = openDemoWorkspace(directory, demo);
  try {
    const crawled = await crawl(workspace, loadConfig(workspace.configFile), {
      signal,
      onProgress: ({ done, waiting }) => output.progress.update('crawl', `${done} pages done, ${waiting} waiting`),
    });
    note(crawlLines(crawled));
    signal?.throwIfAborted();
    const store = await openStore('embedded', { graphDirectory: workspace.graphDirectory });
    const built = await build(workspace, store, {
      ...(signal ? { signal } : {}),
      onProgress: showBuild(output),
    });
    note([...buildLines(built), '']);
    const reader = await store.reader();
    try {
      const answers: QueryResult[] = [];
      for (const { query, params } of questions) answers.push(await runQuery(reader, query, params));
      return { directory: workspace.directory, crawl: crawled, build: built, answers };
    } finally {
      await reader.close();
    }
  } finally {
    workspace.close();
  }
}

function heading(style: Style): string[] {
  return [
    'confgraph demo',
    ...set(
      'Two invented conferences, five editions on three kinds of software, and a traveller’s blog. They are served on this machine only; every person and organization is invented.',
      style,
      0,
    ),
  ];
}

function sitesLines(demo: Demo): string[] {
  return demo.sites.map(({ series, edition, url }, index) => {
    const site = demo.software[index] === 'Blogger' ? `a blog on ${series}` : series;
    return `  ${edition}  ${site.padEnd(37)} ${demo.software[index]!.padEnd(18)} ${new URL(url).host}`;
  });
}

function crawlLines(report: CrawlReport): string[] {
  const same = report.notModified + report.unchanged;
  const refused = report.refused.list.filter((one) => one.by === 'robots');
  return [
    '',
    `Crawled in ${duration(report.seconds)}: ${count(report.fetched, 'new page')}, ${same} unchanged, ${report.failed.length} failed.`,
    ...report.failed.map(({ url, reason }) => `  ${url}: ${reason}`),
    ...(report.refused.told > 0
      ? [`${count(report.refused.told, 'page')} more needed no request: the sites’ exports tell all they say.`]
      : []),
    ...(refused.length > 0
      ? [`robots.txt refused ${count(refused.length, 'address', 'addresses')}; they were left alone:`]
      : []),
    ...refused.map(({ url }) => `  ${url}`),
  ];
}

function buildLines(report: BuildReport): string[] {
  const graph = report.graph;
  const many = (label: string, one: string, more?: string) => count(graph[label] ?? 0, one, more);
  return [
    `Built: ${many('Event', 'edition')}, ${many('Talk', 'talk')}, ${many('Person', 'person', 'people')}, ${many('Organization', 'organization')}, ${many('Topic', 'topic')}.`,
    ...(report.changed ? [] : ['Nothing changed since the last run.']),
    ...report.unreadable.map(({ page, reason }) => `  ${page}: ${reason}`),
  ];
}

/** What the answers rest on is the same for most of them, so it is said when it changes. */
function answerLines(answers: QueryResult[], style: Style): string[] {
  let said = '';
  return answers.flatMap((answer, index) => {
    const question = questions[index]!;
    // What a column means matters only where columns are shown.
    const [basis = '', ...remarks] = answer.coverage.note.split('; ').filter((part) => !/^[a-z]+[A-Z]/.test(part));
    const note = basis === said ? remarks : [basis, ...remarks];
    said = basis;
    return [
      style.bold(`${index + 1}  ${question.asked}`),
      ...set(asTyped(question), style, 3).map(style.dim),
      '',
      ...question.draw(answer, style),
      ...(note.length > 0 ? ['', ...set(`${capitalized(note.join('; '))}.`, style, 4).map(style.dim)] : []),
      '',
    ];
  });
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A question as one types it behind `confgraph`. */
function asTyped({ query, params }: { query: string; params: { [name: string]: string } }): string {
  return ['query', query, ...Object.entries(params).map(([name, value]) => `--${name} ${quote(value)}`)].join(' ');
}

function quote(value: string): string {
  return /^[\w./-]+$/.test(value) ? value : `"${value}"`;
}

/** How the command is called: in a clone by npm, where it is installed by its name. */
const typed = import.meta.url.endsWith('.ts') ? 'npm run -s confgraph --' : 'confgraph';

function nextSteps(directory: string, style: Style): string[] {
  const command = (text: string, what: string) => [`  ${typed} ${text}`, style.dim(`      ${what}`)];
  return [
    style.bold('And now your own conferences'),
    ...command('add https://… --series "My Conference" --edition 2026', 'look at a site and add it to confgraph.yaml'),
    ...command('update', 'crawl what was added, politely, and build the graph'),
    ...command('query', 'list all the questions that can be asked'),
    '',
    style.bold('Or more of this demo'),
    ...command(`search patching --workspace ${quote(directory)}`, 'find people, talks, topics and organizations'),
    `  ${typed} ${asTyped(nextQuestion)} \\`,
    `      --workspace ${quote(directory)}`,
    style.dim('      is that a trend? only a test can tell'),
  ];
}

/** Quotes and charts are set for 80 columns, also in a file; for fewer only where they can still be read. */
function styleOf(output: Output): Style {
  return { width: Math.max(40, Math.min(output.width || 80, 80)), bold: output.bold, dim: output.dim };
}
