/** What people see of a crawl while it runs: from a second terminal, and when they stop it. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { html, type Site, serveSite } from '../../crawlers/testing/site.ts';
import type { CrawlProgress } from '../../crawlers/types.ts';
import { confgraph, emptyFolder, entry, json } from './testing.ts';

/** A site of which one page is not answered, and a workspace that crawls it. */
async function hangingSite(t: TestContext): Promise<{ site: Site; folder: string; reached: Promise<unknown> }> {
  const reached = Promise.withResolvers<void>();
  const site = await serveSite({
    '/': html('Start', '/talks/1', '/hangs', '/talks/2'),
    '/talks/1': html('One'),
    '/talks/2': html('Two'),
    '/hangs': () => reached.resolve(),
  });
  t.after(() => site.close());
  const folder = emptyFolder(t);
  writeFileSync(
    join(folder, 'confgraph.yaml'),
    `crawl: { delay: 0, privateHosts: ["${site.host}"] }\nsources: [{ url: "${site.origin}/" }]\n`,
  );
  return { site, folder, reached: reached.promise };
}

function startCrawl(t: TestContext, folder: string): { child: ChildProcess; stderr: () => string } {
  const child = spawn(process.execPath, [entry, 'crawl', '--workspace', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let text = '';
  child.stderr!.setEncoding('utf8').on('data', (more: string) => {
    text += more;
  });
  t.after(() => child.kill('SIGKILL'));
  return { child, stderr: () => text };
}

test('a second terminal sees how far a crawl is, and a second crawl is told who is at it', async (t) => {
  const { site, folder, reached } = await hangingSite(t);
  const { child } = startCrawl(t, folder);
  await reached;
  const look = async () => json(await confgraph(['status', '--workspace', folder, '--json']));
  type Crawling = { pid: number; since: string; progress?: CrawlProgress };
  let crawling: Crawling | null;
  do crawling = (await look()).crawling as Crawling | null;
  while (crawling?.progress?.url !== `${site.origin}/hangs`);
  assert.equal(crawling.pid, child.pid);
  assert.deepEqual([crawling.progress.done, crawling.progress.waiting], [2, 2]);
  const words = await confgraph(['status', '--workspace', folder]);
  assert.match(words.stdout, new RegExp(`Crawling +process ${child.pid} since .*: 2 pages done, 2 waiting, 0 failed`));
  assert.match(words.stdout, /wait for the crawl/);

  const second = await confgraph(['crawl', '--workspace', folder, '--json']);
  assert.equal(second.code, 1);
  const { error } = json(second);
  assert.equal(error?.code, 'locked');
  assert.match(error!.message, new RegExp(`process ${child.pid}`));
  assert.match(error!.hint!, /confgraph status/);

  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  assert.equal((await look()).crawling, null);
});

test('Ctrl-C in a crawl ends it within two seconds, also while a server does not answer', async (t) => {
  const { site, folder, reached } = await hangingSite(t);
  const { child, stderr } = startCrawl(t, folder);
  await reached;
  const ended = once(child, 'exit');
  const began = performance.now();
  child.kill('SIGINT');
  const [code] = await ended;
  assert.ok(performance.now() - began < 2_000, `${performance.now() - began} ms`);
  assert.equal(code, 130);
  assert.match(stderr(), /Stopping\. Nothing is lost/);
  site.pages['/hangs'] = html('At last');
  const again = json(await confgraph(['crawl', '--workspace', folder, '--json']));
  assert.deepEqual([again.resumed, again.fetched, again.left], [true, 2, 0]);
  assert.equal(site.asked.filter((path) => path === '/talks/1').length, 1);
});
