/** What `query coverage` says of pages that a crawl did not bring, against a server on loopback. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { html, serveSite } from '../../crawlers/testing/site.ts';
import { confgraph, emptyFolder, json } from './testing.ts';

const talk = (title: string, name: string): string =>
  `<!doctype html><html><head><title>${title} | River Days 2020</title><script type="application/ld+json">${JSON.stringify(
    {
      '@context': 'https://schema.org',
      '@type': 'EducationEvent',
      name: title,
      startDate: '2020-05-04T10:00:00+02:00',
      performer: { '@type': 'Person', name },
    },
  )}</script></head><body><h1>${title}</h1><p>${name}</p></body></html>`;

test('each page that was not had is a gap of its edition, with the reason', async (t) => {
  const talks = [1, 2, 3, 4, 5].map((number) => `/2020/talks/${number}`);
  const site = await serveSite({
    '/robots.txt': 'User-agent: *\nDisallow: /2020/talks/3\n',
    '/2020/': html('River Days 2020', ...talks, '/2020/schedule.json'),
    '/2020/talks/1': talk('Cones at scale', 'Ada Quill'),
    '/2020/talks/4': (_, response) => response.writeHead(403).end(),
    '/2020/talks/5': talk('Soft anchors', 'Bo Oak'),
    '/2020/schedule.json': (_, response) =>
      response.setHeader('content-type', 'application/json').end('{"schedule":{"version":"1","conference":{"title":'),
  });
  t.after(() => site.close());
  const folder = emptyFolder(t);
  writeFileSync(
    join(folder, 'confgraph.yaml'),
    `crawl: { delay: 0, privateHosts: ["${site.host}"] }\nsources:\n  - { url: "${site.origin}/2020/", series: River Days, edition: "2020" }\n`,
  );
  await confgraph(['crawl', '--workspace', folder, '--quiet']);
  await confgraph(['build', '--workspace', folder, '--quiet']);
  const run = await confgraph(['query', 'coverage', '--workspace', folder, '--json']);
  assert.equal(run.code, 0, run.stderr);
  const [row] = json(run).rows as { year: number; talks: number; gaps: string[] }[];
  assert.deepEqual([row?.year, row?.talks], [2020, 2]);
  const gaps = row!.gaps.filter((gap) => gap.includes('not read'));
  const tells = (path: string, reason: RegExp) =>
    assert.ok(
      gaps.some((gap) => gap.includes(`${site.origin}${path}:`) && reason.test(gap)),
      `${path} ${reason} is not among ${JSON.stringify(row!.gaps, undefined, 2)}`,
    );
  tells('/2020/talks/2', /the server answered 404/);
  tells('/2020/talks/3', /robots\.txt of .* does not allow it/);
  tells('/2020/talks/4', /403/);
  tells('/2020/schedule.json', /cannot be read: .*JSON/);
  assert.equal(gaps.length, 4);
});
