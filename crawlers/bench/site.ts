/**
 * The site of the benchmark: a conference of PAGES pages (5,000) on 127.0.0.1:PORT (8473), each of about 12 KB and with
 * some 45 links, made anew for every request, so that a large site takes no memory. With robots.txt, sitemap and ETag;
 * the same bytes in every run. Prints the port when it listens.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const pages = Number(process.env.PAGES ?? 5_000);
const editions = Math.max(1, Math.round(pages / 100));
const words =
  'index shard replica kernel schema planner latency compiler ledger quorum gossip trace heap lattice parser runtime'.split(
    ' ',
  );
const names = 'Ada Ines Jonas Mei Oskar Priya Ravi Selma Tomas Yuki Brandt Carvalho Dahl Okafor Sato Weber'.split(' ');

/** Numbers that look random and are the same each time (Numerical Recipes' generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function address(n: number): string {
  if (n === 0) return '/';
  return n <= editions ? `/${n}/` : `/${(n % editions) + 1}/talk/${n}`;
}

function numberOf(path: string): number | undefined {
  const found = path === '/' ? 0 : Number(/^\/(\d+)\/(?:talk\/(\d+))?$/.exec(path)?.slice(1).findLast(Boolean));
  return Number.isInteger(found) && found < pages && address(found) === path ? found : undefined;
}

function talksOf(edition: number): number[] {
  const talks: number[] = [];
  for (let talk = editions + 1; talk < pages; talk += 1) if ((talk % editions) + 1 === edition) talks.push(talk);
  return talks;
}

function page(n: number): string {
  const next = numbers(n);
  const text = (count: number) => Array.from({ length: count }, () => words[next(words.length)]).join(' ');
  const link = (to: number) => `<li><a href="${address(to)}">${text(5)}</a> <small>${names[next(16)]}</small></li>`;
  const list =
    n === 0
      ? Array.from({ length: editions }, (_, i) => i + 1)
      : n <= editions
        ? talksOf(n)
        : Array.from({ length: 30 }, () => editions + 1 + next(pages - editions - 1));
  const menu = Array.from({ length: 15 }, (_, i) => `<li><a href="/${(i % editions) + 1}/">Edition ${i}</a></li>`);
  const prose = Array.from({ length: 14 }, () => `<p>${text(70)}.</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${text(6)}</title></head><body>
<nav><ul>${menu.join('')}</ul></nav><main><h1>${text(6)}</h1>${prose}<ul>${list.map(link).join('\n')}</ul></main></body></html>`;
}

const server = createServer({ keepAliveTimeout: 30_000 }, (request, response) => {
  const path = request.url!;
  const { port } = server.address() as AddressInfo;
  const site = `http://127.0.0.1:${port}`;
  if (path === '/robots.txt') return response.end(`User-agent: *\nDisallow: /private/\nSitemap: ${site}/sitemap.xml\n`);
  if (path === '/sitemap.xml') {
    const urls = Array.from({ length: pages }, (_, n) => `<url><loc>${site}${address(n)}</loc></url>`).join('');
    const list = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`;
    return response.setHeader('content-type', 'application/xml').end(`<?xml version="1.0"?>${list}`);
  }
  const n = numberOf(path);
  if (n === undefined) return response.writeHead(404).end();
  const etag = `"${createHash('sha1').update(path).digest('hex')}"`;
  if (request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end();
  return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag }).end(page(n));
});
server.listen(Number(process.env.PORT ?? 8473), '127.0.0.1', () => {
  console.log((server.address() as AddressInfo).port);
});
