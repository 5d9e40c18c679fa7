import assert from 'node:assert/strict';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { serveDemo } from '../demo/serve.ts';
import { configSchema } from '../workspace/config.ts';
import { lockWorkspace } from '../workspace/lock.ts';
import { createWorkspace, type Workspace } from '../workspace/workspace.ts';
import { crawl } from './crawl.ts';
import { Hosts } from './hosts.ts';
import { planCrawl, surveyAndPlan } from './plan.ts';
import { type Answer, configFor, html, type Site, serveSite } from './testing/site.ts';

function emptyWorkspace(t: TestContext): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'confgraph-plan-'));
  const workspace = createWorkspace(folder);
  t.after(() => {
    workspace.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return workspace;
}

async function serve(t: TestContext, pages: Record<string, Answer>): Promise<Site> {
  const site = await serveSite(pages);
  t.after(() => site.close());
  return site;
}

function assertWithin(share: number, planned: number, real: number, what: string): void {
  assert.ok(Math.abs(planned - real) <= share * real, `${what}: planned ${planned}, came to ${real}`);
}

/** When each host was asked for something, in milliseconds, in the order asked; from now on. */
function hearRequests(t: TestContext): Map<string, number[]> {
  const heard = new Map<string, number[]>();
  const hear = (message: unknown) => {
    const { origin } = (message as { request: { origin: string | URL } }).request;
    const times = heard.get(String(origin)) ?? [];
    heard.set(String(origin), [...times, performance.now()]);
  };
  subscribe('undici:request:create', hear);
  t.after(() => unsubscribe('undici:request:create', hear));
  return heard;
}

const gapsOf = (times: number[]) => times.slice(1).map((time, index) => time - times[index]!);

test('of the demo’s sites, never seen before, requests and time are within a quarter of what the crawl then takes', async (t) => {
  const demo = await serveDemo();
  t.after(() => demo.close());
  const workspace = emptyWorkspace(t);
  const DELAY = 250;
  const config = configSchema.parse({ crawl: { delay: DELAY / 1000, privateHosts: demo.hosts }, sources: demo.sites });
  const plan = await surveyAndPlan(workspace, config, {});
  // How long a busy machine takes to answer itself is not what is measured.
  workspace.database.exec("DELETE FROM meta WHERE key LIKE 'pace %'");
  const planned = planCrawl(workspace, config);
  assert.equal(planned.requests, plan.requests);
  assert.ok(planned.seconds <= plan.seconds, `${planned.seconds} of ${plan.seconds} s are delays`);
  const heard = hearRequests(t);
  const report = await crawl(workspace, config);
  assertWithin(0.25, plan.requests, report.requests, 'requests');
  const gaps = [...heard.values()].map(gapsOf);
  assert.equal([...heard.values()].flat().length, report.requests, 'requests heard');
  // A timer that comes late is the machine's. So what was waited for counts, and that no more was waited for than that.
  const waited = gaps.map((each) => each.reduce((sum, gap) => sum + Math.min(gap, DELAY), 0));
  assertWithin(0.25, planned.seconds, Math.max(...waited) / 1000, 'seconds of waiting');
  const least = Math.min(...gaps.flat());
  assert.ok(least < 1.25 * DELAY, `${least} ms at least from one request to the next`);
  assert.ok(plan.asked > 0 && report.requests > 20, `${plan.asked} asked to find out, ${report.requests} then`);
  // Once crawled, everything is known.
  const again = await surveyAndPlan(workspace, config, {});
  assert.equal(again.asked, 0);
  assertWithin(0.1, again.requests, plan.asked + report.requests, 'requests of the next round');
});

test('where a host takes longer to answer than is waited, its answers are the time', async (t) => {
  const links = ['/a', '/b', '/c', '/d'];
  const site = await serve(t, {
    '/': html('Start', ...links),
    ...Object.fromEntries(links.map((path) => [path, html(path, '/')])),
  });
  const workspace = emptyWorkspace(t);
  const config = configFor(site);
  await crawl(workspace, config);
  new Hosts(workspace.database).keepPace(site.host, 3_000);
  assert.equal(planCrawl(workspace, config).seconds, 5 * 3);
});

test('what a plan asked for is kept: the crawl asks for the rest, nothing twice', async (t) => {
  const talks = Array.from({ length: 30 }, (_, index) => `/talks/${index}`);
  const site = await serve(t, {
    '/robots.txt': 'User-agent: *\nDisallow: /talks/7\n',
    '/': html('Start', ...talks),
    ...Object.fromEntries(talks.map((path) => [path, html(path, '/')])),
  });
  const workspace = emptyWorkspace(t);
  const plan = await surveyAndPlan(workspace, configFor(site), {});
  assert.equal(plan.asked, site.asked.length);
  assert.deepEqual([plan.sources[0]!.state, plan.sources[0]!.robots, plan.growing], ['new', 'allows', false]);
  const asked = site.asked.length;
  const second = await surveyAndPlan(workspace, configFor(site), {});
  assert.deepEqual([second.requests, second.sources[0]!.state], [plan.requests - second.asked, 'resume']);
  await crawl(workspace, configFor(site));
  assert.equal(site.asked.length, asked + plan.requests);
  assert.equal(new Set(site.asked).size, site.asked.length);
  assert.equal(site.asked.length, 1 + 1 + 29);
});

test('pages that each lead to one of their own count for two', async (t) => {
  const talks = Array.from({ length: 40 }, (_, index) => index);
  const site = await serve(t, {
    '/': html('Start', ...talks.map((talk) => `/talks/${talk}`)),
    ...Object.fromEntries(talks.map((talk) => [`/talks/${talk}`, html('Talk', '/', '/about', `/people/${talk}`)])),
    ...Object.fromEntries(talks.map((talk) => [`/people/${talk}`, html('Ada Brandt', '/about')])),
    '/about': html('About'),
  });
  const workspace = emptyWorkspace(t);
  const plan = await surveyAndPlan(workspace, configFor(site), {});
  assert.equal(plan.growing, true);
  const report = await crawl(workspace, configFor(site));
  assertWithin(0.25, plan.requests, report.requests, 'requests');
  assert.ok(plan.sources[0]!.known < report.requests / 1.5, 'more than was known');
});

test('a source of which nothing can be had is named with the reason', async (t) => {
  const site = await serve(t, { '/robots.txt': 'User-agent: *\nDisallow: /\n', '/': html('Start') });
  const plan = await surveyAndPlan(emptyWorkspace(t), configFor(site), {});
  assert.equal(plan.requests, 0);
  assert.equal(plan.sources[0]!.robots, 'refuses');
  assert.match(plan.sources[0]!.trouble!.reason, /robots\.txt of .* does not allow it/);
});

test('while another crawl is at work a plan asks for nothing, and says who it is', async (t) => {
  const site = await serve(t, { '/': html('Start') });
  const workspace = emptyWorkspace(t);
  const release = lockWorkspace(workspace, 'crawl');
  const plan = await surveyAndPlan(workspace, configFor(site), {});
  release();
  assert.deepEqual(site.asked, []);
  assert.match(plan.notes.join(), new RegExp(`process ${process.pid}.*known so far`));
});
