/** Pages that only a browser can read, on a site on loopback, rendered by a real Chromium. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { withoutChromium } from '../../test/support/chromium.ts';
import { readCapture } from '../../workspace/archive.ts';
import type { Config } from '../../workspace/config.ts';
import { createWorkspace, type Workspace } from '../../workspace/workspace.ts';
import { crawl } from '../crawl.ts';
import { type Answer, configFor, html, type Site, serveSite } from '../testing/site.ts';

const skip = await withoutChromium();

async function serve(t: TestContext, pages: Record<string, Answer>): Promise<Site> {
  const site = await serveSite(pages);
  t.after(() => site.close());
  return site;
}

function emptyWorkspace(t: TestContext): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'confgraph-rendering-'));
  const workspace = createWorkspace(folder);
  t.after(() => {
    workspace.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return workspace;
}

const run = (workspace: Workspace, config: Config) =>
  crawl(workspace, config, { timing: { retry: [5, 5], overload: [5], patience: 2_000 } });

/** The contents kept of a page, oldest first. */
function contents(workspace: Workspace, path: string): string[] {
  return workspace.database
    .prepare("SELECT * FROM capture WHERE url LIKE '%' || ? ORDER BY seen_at, id")
    .all(path)
    .map((row) => readCapture(workspace, row as never).body.toString());
}

const shell =
  '<!doctype html><html><head><title>Days</title></head><body><div id="root"></div><script src="/app.js"></script></body></html>';
const send =
  (type: string, body: string): Answer =>
  (_request, response) =>
    response.writeHead(200, { 'content-type': type }).end(body);

/** A site of which a server gives nothing but shells; `app.js` also tries whatever it should not. */
function scripted(elsewhere: string): Record<string, Answer> {
  const talk = (id: number) => ({ id, title: `Taming the tide ${id}`, speaker: 'Ada Brandt' });
  return {
    '/robots.txt': 'User-agent: *\nDisallow: /private/\n',
    '/': shell,
    '/talk/1': shell,
    '/talk/2': shell,
    '/about': html('About us: a conference on rivers', '/'),
    '/app.js': send(
      'text/javascript',
      `const get = (url) => fetch(url).then((answer) => answer.json()).catch(() => undefined);
       const say = (name, text, to) => to.appendChild(Object.assign(document.createElement(name), { textContent: text }));
       new Image().src = '/logo.png';
       navigator.sendBeacon('/counted', 'x');
       new WebSocket('ws://' + location.host + '/socket');
       const root = document.getElementById('root');
       (async () => {
         await get('/private/secrets.json');
         await get('${elsewhere}/tracker.json');
         await fetch('/vote', { method: 'POST' }).catch(() => undefined);
         const talks = await get('/data.json');
         for (const talk of talks) {
           if (location.pathname === '/') say('a', talk.title, root).href = '/talk/' + talk.id;
           else if (location.pathname === '/talk/' + talk.id) {
             say('h1', talk.title, root);
             const inner = root.attachShadow ? say('x-speaker', '', root).attachShadow({ mode: 'open' }) : root;
             say('p', 'A talk by ' + talk.speaker, inner);
           }
         }
         say('a', 'About', root).href = '/about';
       })();`,
    ),
    '/data.json': send('application/json', JSON.stringify([talk(1), talk(2)])),
  };
}

test('a page that scripts build is rendered, its links followed, and what came kept beside it', { skip }, async (t) => {
  const elsewhere = await serve(t, {});
  const site = await serve(t, scripted(elsewhere.origin));
  const workspace = emptyWorkspace(t);
  const config = configFor(site, { crawl: { privateHosts: [site.host, elsewhere.host] } });
  const report = await run(workspace, config);
  assert.deepEqual(report.failed, []);
  assert.deepEqual([...site.asked].sort(), [
    '/',
    '/about',
    '/app.js',
    '/data.json',
    '/robots.txt',
    '/talk/1',
    '/talk/2',
  ]);
  assert.deepEqual(elsewhere.asked, [], 'third parties are not asked');
  const names = new Set(site.requests.map((request) => `${request.method} ${request.headers['user-agent']}`));
  assert.deepEqual([...names], ['GET confgraph/0.1 (+tests@conf.example)']);

  const [came, rendered, ...more] = contents(workspace, '/talk/2');
  assert.equal(came, shell);
  assert.match(rendered!, /<h1>Taming the tide 2<\/h1>.*A talk by Ada Brandt/s);
  assert.deepEqual(more, []);
  assert.equal(contents(workspace, '/about').length, 1, 'a page that says something is left as it came');

  const archive = gunzipSync(readFileSync(join(workspace.archiveDirectory, 'crawl-00001.warc.gz'))).toString();
  const response = /WARC-Type: response\r\nWARC-Record-ID: (\S+)\r\n[^\r]*\r\nWARC-Target-URI: \S+\/talk\/2\r\n/.exec(
    archive,
  );
  const conversion = archive.slice(archive.indexOf('WARC-Type: conversion'), archive.length);
  assert.ok(conversion.includes(`WARC-Refers-To: ${response![1]}\r\n`), 'the record names what it was made from');

  // The shells stay as they are: only their data change, and one talk is gone.
  site.pages['/data.json'] = send('application/json', JSON.stringify([{ id: 2, title: 'Ebb', speaker: 'Bo Lund' }]));
  const again = await run(workspace, config);
  assert.match(contents(workspace, '/talk/2').at(-1)!, /<h1>Ebb<\/h1>.*A talk by Bo Lund/s);
  assert.equal(again.failed.length, 0);
});

test('without a Chromium the crawl goes on, and names the pages with what to install; later they are rendered', {
  skip,
}, async (t) => {
  const site = await serve(t, {
    ...scripted('http://elsewhere.example'),
    '/': shell.replace('</body>', '<nav><a href="/about">About</a></nav></body>'),
  });
  const workspace = emptyWorkspace(t);
  const named = process.env.CONFGRAPH_CHROMIUM;
  process.env.CONFGRAPH_CHROMIUM = '/nowhere/chromium';
  try {
    const report = await run(workspace, configFor(site));
    assert.deepEqual(
      report.failed.map(({ url, reason }) => [new URL(url).pathname, reason]),
      [['/', 'it is built by scripts, and there is no Chromium to run them']],
    );
    assert.match(report.failed[0]!.hint, /Install Chromium .*CONFGRAPH_CHROMIUM/);
    assert.equal(contents(workspace, '/about').length, 1);
    assert.match(contents(workspace, '/')[0]!, /id="root"/);
  } finally {
    if (named === undefined) delete process.env.CONFGRAPH_CHROMIUM;
    else process.env.CONFGRAPH_CHROMIUM = named;
  }
  const report = await run(workspace, configFor(site));
  assert.deepEqual(report.failed, []);
  assert.match(contents(workspace, '/talk/1').at(-1)!, /Taming the tide 1/);
});

test('scripts that never end, that fail and that show nothing cost their page alone', { skip }, async (t) => {
  const built = (script: string) => shell.replace('<script src="/app.js">', `<script>${script}`);
  const site = await serve(t, {
    '/': html('Start', '/endless', '/nothing', '/away', '/fine'),
    '/endless': built('for (;;);'),
    '/nothing': built('throw new Error("broken")'),
    '/away': built('location.href = "/elsewhere"'),
    '/fine': built('document.getElementById("root").innerHTML = "<h1>Fine</h1><a href=/next>next</a>"'),
    '/next': html('Next'),
  });
  const workspace = emptyWorkspace(t);
  const report = await run(workspace, configFor(site, { crawl: { timeout: 3 } }));
  assert.deepEqual(
    report.failed.map(({ url }) => new URL(url).pathname),
    ['/endless'],
  );
  assert.match(report.failed[0]!.reason, /could not be rendered|do not come to rest/);
  assert.ok(site.asked.includes('/next'), 'what a script wrote is followed');
  assert.ok(!site.asked.includes('/elsewhere'), 'a script cannot lead away');
  assert.match(contents(workspace, '/fine').at(-1)!, /<h1>Fine<\/h1>/);
  assert.equal(contents(workspace, '/nothing').length, 1);
});

test('a crawl that is stopped while a page is rendered ends within two seconds', { skip }, async (t) => {
  const script = 'fetch("/ready").then(() => { for (;;); });';
  const site = await serve(t, {
    '/': shell.replace('<script src="/app.js">', `<script>${script}`),
    '/ready': send('text/plain', 'yes'),
  });
  const workspace = emptyWorkspace(t);
  const stop = new AbortController();
  const crawling = crawl(workspace, configFor(site), { signal: stop.signal });
  while (!site.asked.includes('/ready')) await new Promise((resolve) => setImmediate(resolve));
  const began = performance.now();
  stop.abort();
  const report = await crawling;
  assert.ok(performance.now() - began < 2_000, `${performance.now() - began} ms`);
  assert.deepEqual([report.stopped, report.left], [true, 1]);
});
