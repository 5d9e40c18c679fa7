/** The past, read out of a real archive: pywb, which replays what the demo's sites once answered. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { serveDemo } from '../../demo/serve.ts';
import { build } from '../../graph/build.ts';
import { openStore } from '../../graph/stores/open.ts';
import type { GraphReader } from '../../graph/stores/store.ts';
import { runQuery } from '../../queries/run.ts';
import { type PastAnswer, recordByPywb, startPywb } from '../../test/support/pywb.ts';
import { NO_TOOLS, webArchiveTools } from '../../test/support/web-archives.ts';
import { readCapture } from '../../workspace/archive.ts';
import { configSchema } from '../../workspace/config.ts';
import { createWorkspace, type Workspace } from '../../workspace/workspace.ts';
import { crawl } from '../crawl.ts';
import { importPaths } from '../import.ts';

const tools = webArchiveTools();
const skip = tools ? false : NO_TOOLS;

interface Row {
  page: string;
  sha256: string;
  content_type: string;
  fetched_at: string;
  archived_from: string | null;
  warc_file: string;
  warc_offset: number;
  warc_length: number;
}
const rows = (workspace: Workspace) =>
  workspace.database.prepare('SELECT * FROM capture ORDER BY page').all() as unknown as Row[];

async function inGraph<T>(workspace: Workspace, work: (reader: GraphReader) => Promise<T>): Promise<T> {
  const store = await openStore('embedded', { graphDirectory: workspace.graphDirectory });
  await build(workspace, store);
  const reader = await store.reader();
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}

/** Who spoke on what. */
const talks = (reader: GraphReader) =>
  reader.query(
    `MATCH (p:Person)-[s:SPOKE_AT]->(t:Talk)
     RETURN p.name AS person, t.title AS talk, s.role AS role, s.year AS year ORDER BY person, talk, role`,
  );

test('sites that are gone, out of pywb and out of a file that it recorded: the same pages and graph as of the sites', {
  skip,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'confgraph-past-'));
  const live = createWorkspace(join(folder, 'live'));
  const past = createWorkspace(join(folder, 'past'));
  const imported = createWorkspace(join(folder, 'imported'));
  const demo = await serveDemo();
  const crawlSettings = { delay: 0, indexPerMinute: 60_000, privateHosts: demo.hosts };
  const sites = demo.sites;
  await crawl(live, configSchema.parse({ crawl: crawlSettings, sources: sites }));
  const recorded = await recordByPywb(
    tools!,
    rows(live).map((row) => row.page),
  );
  await demo.close();
  const dateOf = (page: string) => {
    const { edition } = sites.find((site) => site.include.some((below) => page.startsWith(below)))!;
    return `${Number(edition) + 1}-02-03T04:05:06Z`;
  };
  const answers = rows(live).map((row): PastAnswer => {
    const { body } = readCapture(live, row);
    return { url: row.page, date: dateOf(row.page), body: body.toString(), type: row.content_type };
  });
  // Long after: parked.
  const parked = answers.map(({ url }) => ({
    url,
    date: '2024-01-01T00:00:00Z',
    body: `<html data-adblockkey="x"><title>${new URL(url).host}</title>Buy this domain</html>`,
  }));
  const pywb = await startPywb(tools!, [...answers, ...parked]);
  try {
    const config = configSchema.parse({
      crawl: { ...crawlSettings, privateHosts: [pywb.host] },
      sources: sites.map((site) => ({ ...site, wayback: pywb.replay })),
    });
    const report = await crawl(past, config);
    assert.deepEqual(report.failed, []);
    assert.equal(report.left, 0);
    const summary = (one: Row) => [one.page, one.sha256];
    assert.deepEqual(rows(past).map(summary), rows(live).map(summary));
    for (const row of rows(past)) {
      assert.equal(row.fetched_at, dateOf(row.page).replace('Z', '.000Z'));
      assert.match(row.archived_from!, /\/past\/20\d\d0203040506id_\/http:/);
    }
    const wanted = await inGraph(live, talks);
    assert.ok(wanted.length > 50);
    assert.deepEqual(await inGraph(past, talks), wanted);
    for (const { series, edition, include } of sites) {
      for (const url of include) await importPaths(imported, [recorded.file], { url, series, edition });
    }
    assert.deepEqual(rows(imported).map(summary), rows(live).map(summary));
    assert.deepEqual(await inGraph(imported, talks), wanted, 'the WARC file that pywb recorded, imported');

    const editions = await inGraph(past, (reader) => runQuery(reader, 'editions', { series: sites[0]!.series }));
    const [edition] = editions.rows;
    const evidence = edition!.evidence.find(({ url }) => url.startsWith(sites[0]!.url))!;
    assert.equal(evidence.archivedFrom, `${pywb.replay}20170203040506id_/${evidence.url}`);
    assert.equal(evidence.capturedAt, '2017-02-03T04:05:06.000Z');

    const before = pywb.asked().length;
    const again = await crawl(past, config);
    assert.deepEqual([again.fetched, again.unchanged, again.failed.length, again.left], [0, 0, 0, 0]);
    const asked = pywb.asked().slice(before);
    assert.ok(
      asked.every((path) => path.includes('/cdx?') || path.includes('/index?')),
      asked.join('\n'),
    );
  } finally {
    await pywb.close();
    live.close();
    past.close();
    imported.close();
    recorded.remove();
    rmSync(folder, { recursive: true, force: true });
  }
});
