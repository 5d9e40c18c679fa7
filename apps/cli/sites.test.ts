/** `add` and `remove`, against a server on loopback. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { parseConfig } from '../../workspace/config.ts';
import { confgraph, emptyFolder, json } from './testing.ts';

const pages: { [path: string]: (request: IncomingMessage, response: ServerResponse) => void } = {
  '/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /private/\n'),
  '/2020/': (_, response) =>
    response
      .setHeader('content-type', 'text/html')
      .end(
        '<html><title>River Days  2020</title><p>Soon. <a href="missing">More</a> <a href="closed">Yet more</a></p></html>',
      ),
  '/2020/closed': (_, response) => response.writeHead(403).end(),
  '/2020': (_, response) => response.writeHead(301, { location: '/2020/' }).end(),
  '/away': (_, response) => response.writeHead(302, { location: '/private/' }).end(),
  '/private/': (_, response) => response.end('secret'),
  '/home/2021/': (_, response) =>
    response
      .setHeader('content-type', 'text/html')
      .end(
        '<html><title>River Days 2021</title><h1>River Days 2021</h1><a href="plan">Programme</a> <a href="/home/2020/">2020</a> <a href="/private/talks">Talks</a></html>',
      ),
  '/home/2021/plan': (_, response) =>
    response.setHeader('content-type', 'text/html').end(
      `<html><title>Programme</title><script type="application/ld+json">${JSON.stringify(
        ['Cones at scale', 'Soft anchors'].map((name) => ({
          '@context': 'https://schema.org',
          '@type': 'EducationEvent',
          name,
          startDate: '2021-05-04T10:00:00+02:00',
          performer: { '@type': 'Person', name: 'Ada Quill' },
        })),
      )}</script><h1>Programme</h1></html>`,
    ),
};

async function site(t: TestContext) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const page = pages[request.url ?? ''];
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { host, origin: `http://${host}`, asked };
}

function workspaceFor(t: TestContext, host: string): string {
  const folder = emptyFolder(t);
  const config = `# mine\ncrawl:\n  delay: 0   # only here\n  privateHosts: ["${host}"]\n`;
  writeFileSync(join(folder, 'confgraph.yaml'), config);
  return folder;
}

test('add finds the programme of a site of unknown make by what its links are called, and other editions', async (t) => {
  const { host, origin, asked } = await site(t);
  const folder = workspaceFor(t, host);
  const run = await confgraph(['add', `${origin}/home/2021/`, '--workspace', folder, '--json']);
  assert.equal(run.code, 0, run.stderr);
  const [added] = json(run).added as { programme: { [name: string]: unknown } }[];
  assert.deepEqual(added!.programme.expected, { talks: 2, from: `${origin}/home/2021/plan`, confidence: 0.95 });
  assert.deepEqual(added!.programme.forbidden, [`${origin}/private/talks`]);
  assert.deepEqual(added!.programme.editions, [`${origin}/home/2020/`]);
  assert.deepEqual([...new Set(asked)], ['/robots.txt', '/home/2021/', '/home/2021/plan']);
});

const configOf = (folder: string) => readFileSync(join(folder, 'confgraph.yaml'), 'utf8');

test('add looks at a site once, says what it is, and writes it below what the file had', async (t) => {
  const { host, origin, asked } = await site(t);
  const folder = workspaceFor(t, host);
  const before = configOf(folder);
  const args = ['--series', 'River Days', '--edition', '2020', '--workspace', folder, '--json'];
  const run = await confgraph(['add', `${origin}/2020`, ...args]);
  assert.equal(run.code, 0, run.stderr);
  const [added] = json(run).added as { [name: string]: unknown }[];
  assert.equal(added?.url, `${origin}/2020/`);
  assert.equal(added?.title, 'River Days 2020');
  assert.equal(added?.platform, undefined);
  assert.deepEqual([...new Set(asked)], ['/robots.txt', '/2020', '/2020/']);
  assert.ok(configOf(folder).startsWith(before));
  assert.deepEqual(parseConfig(configOf(folder)).sources, [
    { url: `${origin}/2020/`, series: 'River Days', edition: '2020' },
  ]);
  await confgraph(['add', `${origin}/2020/`, ...args]);
  assert.equal(parseConfig(configOf(folder)).sources.length, 1);
});

test('what robots.txt refuses, also behind a redirect, is not fetched and not added; the rest is', async (t) => {
  const { host, origin, asked } = await site(t);
  const folder = workspaceFor(t, host);
  const addresses = ['/private/', '/away', '/gone', '/2020/'].map((path) => origin + path);
  const run = await confgraph(['add', ...addresses, '--workspace', folder, '--json']);
  assert.equal(run.code, 3);
  const failed = json(run).error?.failed ?? [];
  assert.deepEqual(
    failed.map(({ what }) => what),
    addresses.slice(0, 3),
  );
  assert.match(failed[0]!.reason, /robots\.txt does not allow/);
  assert.match(failed[1]!.reason, /robots\.txt does not allow/);
  assert.match(failed[2]!.reason, /answered 404/);
  assert.ok(failed.every(({ hint }) => hint !== undefined));
  assert.ok(!asked.includes('/private/'));
  assert.equal(parseConfig(configOf(folder)).sources.length, 1);
});

test('a private address is refused unless the configuration names it, and no workspace is made for nothing', async (t) => {
  const { origin, asked } = await site(t);
  const folder = join(emptyFolder(t), 'none');
  const run = await confgraph(['add', `${origin}/2020/`, '--workspace', folder, '--json']);
  assert.equal(run.code, 1);
  assert.match(JSON.stringify(json(run).error), /privateHosts/);
  assert.deepEqual(asked, []);
  assert.ok(!existsSync(folder));
});

test('crawl fetches what it may and lists what it could not: exit 3; what a dry run asked for is not asked for again', async (t) => {
  const { host, origin, asked } = await site(t);
  const folder = workspaceFor(t, host);
  writeFileSync(join(folder, 'confgraph.yaml'), `${configOf(folder)}sources:\n  - url: ${origin}/2020/\n`);
  const dry = await confgraph(['crawl', '--dry-run', '--workspace', folder, '--json']);
  assert.equal(dry.code, 0);
  const plan = json(dry);
  assert.equal((plan.sources as unknown[]).length, 1);
  assert.equal(plan.asked, asked.length);
  const run = await confgraph(['crawl', '--workspace', folder, '--json']);
  assert.equal(run.code, 3);
  const report = json(run);
  assert.equal(asked.length, Number(plan.asked) + Number(plan.requests));
  assert.deepEqual([...asked].sort(), [...new Set(asked)].sort());
  assert.deepEqual(
    report.error?.failed?.map(({ what }) => what),
    [`${origin}/2020/closed`],
  );
  assert.deepEqual(report.deadLinks, [{ url: `${origin}/2020/missing`, status: 404, foundOn: `${origin}/2020/` }]);
  const status = json(await confgraph(['status', '--workspace', folder, '--json']));
  assert.deepEqual([status.captures, status.toParse, status.sources], [1, 1, 1]);
  assert.match(JSON.stringify(status.next), /confgraph build/);
  const other = await confgraph(['crawl', 'https://other.example/', '--workspace', folder, '--json']);
  assert.equal(other.code, 2);
});

test('remove takes the source out again, and only that', async (t) => {
  const { host, origin } = await site(t);
  const folder = workspaceFor(t, host);
  const before = configOf(folder);
  await confgraph(['add', `${origin}/2020/`, '--workspace', folder]);
  const run = await confgraph(['remove', `${origin}/2020/`, 'https://other.example/', '--workspace', folder, '--json']);
  assert.equal(run.code, 3);
  assert.deepEqual(json(run).removed, [{ url: `${origin}/2020/`, captures: 0 }]);
  assert.equal(configOf(folder), `${before}sources: []\n`);
});

/** A server that never answers; `asked` is called when somebody waits, `left` when nobody does any more. */
async function silentSite(t: TestContext, asked: () => void, left = () => {}): Promise<string> {
  const server = createServer((request) => {
    request.socket.on('close', left);
    asked();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('Ctrl-C while a site does not answer stops at once, says how to go on, and changes nothing', async (t) => {
  let interrupt = () => {};
  const host = await silentSite(t, () => interrupt());
  const folder = workspaceFor(t, host);
  const before = configOf(folder);
  const run = await confgraph(['add', `http://${host}/`, '--workspace', folder, '--json'], {
    started: (child) => {
      interrupt = () => child.kill('SIGINT');
    },
  });
  assert.equal(run.code, 130);
  assert.equal(json(run).error?.code, 'interrupted');
  assert.match(run.stderr, /^Stopping\. .*run the same command again/m);
  assert.equal(configOf(folder), before);
});

test('a kill of the command also ends the newer Node that it runs on', async (t) => {
  let kill = () => {};
  const ended = Promise.withResolvers<void>();
  const host = await silentSite(t, () => kill(), ended.resolve);
  const folder = workspaceFor(t, host);
  const old = `if (!process.env.CONFGRAPH_RERUN) Object.defineProperty(process.versions, 'node', { value: '18.0.0' });`;
  const run = confgraph(['add', `http://${host}/`, '--workspace', folder], {
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(old)}` },
    started: (child) => {
      kill = () => child.kill('SIGKILL');
    },
  });
  await assert.rejects(run);
  await ended.promise;
});

test('add says how many talks there are, of which edition, what robots.txt forbids, and how sure its reader is', async (t) => {
  const fixtures = join(import.meta.dirname, '../../parsers/platforms/wafer/fixtures');
  const schedule = readFileSync(join(fixtures, 'schedule.html'));
  const list = readFileSync(join(fixtures, 'talks.html'));
  const asked: string[] = [];
  const answers: { [path: string]: string | Buffer } = {
    '/robots.txt': 'User-agent: *\nDisallow: /talks/13\n',
    '/schedule/': schedule,
    '/talks/': list,
  };
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const answer = answers[request.url ?? ''];
    if (answer === undefined) response.writeHead(404).end();
    else response.setHeader('content-type', request.url === '/robots.txt' ? 'text/plain' : 'text/html').end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = workspaceFor(t, host);
  const run = await confgraph(['add', `http://${host}/talks/`, '--workspace', folder]);
  assert.equal(run.code, 0, run.stderr);
  assert.match(run.stdout, /Platform: wafer; 3 links to its programme/);
  assert.match(run.stdout, /unverified/);
  assert.match(run.stdout, /Edition: OakConf 2017 \(2017\)/);
  assert.match(run.stdout, /Talks: 2 by this page/);
  assert.match(run.stdout, /robots\.txt forbids 1 link of the programme, such as http:\S+\/talks\/13-moss-at-night\//);
  assert.ok(!asked.includes('/talks/13-moss-at-night/'));
});

test('a host of one’s own is refused with the setting that allows it, and how to come by the file', async (t) => {
  const folder = emptyFolder(t);
  const { stderr, code } = await confgraph(['add', 'http://127.0.0.1:9/2020/'], { cwd: folder });
  assert.equal(code, 1);
  assert.match(stderr, /127\.0\.0\.1 is a loopback address.*crawl\.privateHosts in confgraph\.yaml/);
  assert.match(stderr, /"confgraph init" makes a confgraph\.yaml here/);
  assert.deepEqual(existsSync(join(folder, 'confgraph.yaml')), false);
});
