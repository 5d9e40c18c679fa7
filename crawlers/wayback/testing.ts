/** An archive of the web on loopback that speaks as the Wayback Machine does. For tests. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Config, configSchema } from '../../workspace/config.ts';

export interface PastCapture {
  url: string;
  /** YYYYMMDDhhmmss */
  timestamp: string;
  body: string;
  mime?: string;
  status?: string;
}

export interface FakeArchive {
  host: string;
  replay: string;
  /** What it was asked for, in order, robots.txt included. */
  asked: string[];
  /** The same without robots.txt and questions to the index, as "timestamp address". */
  read(): string[];
  /** Questions to the index. */
  questions(): URL[];
  /** May answer instead of the archive: then true. */
  instead: (request: IncomingMessage, response: ServerResponse) => boolean;
  captures: PastCapture[];
  close(): Promise<void>;
}

const keyOf = (url: string) =>
  url
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/:80(?=\/)/, '')
    .replace(/\/$/, '')
    .toLowerCase();

/** @param captures may be changed while it runs. @param most rows that one answer has at most. */
export async function serveArchive(captures: PastCapture[], most = 100_000): Promise<FakeArchive> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    if (archive.instead(request, response)) return;
    const url = new URL(request.url!, 'http://archive.invalid');
    if (url.pathname === '/cdx/search/cdx') answerIndex(archive.captures, url.searchParams, most, response);
    else if (url.pathname.startsWith('/web/')) replay(archive.captures, request.url!, response);
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const archive: FakeArchive = {
    host,
    replay: `http://${host}/web/`,
    asked,
    read: () =>
      asked.flatMap((path) => {
        const found = /^\/web\/(\d+)id_\/(.*)$/.exec(path);
        return found ? [`${found[1]} ${found[2]}`] : [];
      }),
    questions: () =>
      asked.filter((path) => path.startsWith('/cdx/')).map((path) => new URL(path, 'http://archive.invalid')),
    instead: () => false,
    captures,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return archive;
}

function digestOf(body: string): string {
  return createHash('sha1').update(body).digest('hex').slice(0, 32).toUpperCase();
}

function answerIndex(captures: PastCapture[], query: URLSearchParams, most: number, response: ServerResponse): void {
  const below = keyOf(query.get('url')!);
  const rows = captures
    .filter((one) => keyOf(one.url).startsWith(below))
    .filter((one) => one.timestamp >= (query.get('from') ?? '0') && one.timestamp <= (query.get('to') ?? '9'))
    .map((one) => [
      keyOf(one.url),
      one.timestamp,
      one.url,
      one.mime ?? 'text/html',
      one.status ?? '200',
      digestOf(one.body),
      String(one.body.length),
    ])
    .filter((row) =>
      query.getAll('filter').every((filter) => {
        const [, not, field, pattern] = /^(!?)(\w+):(.*)$/.exec(filter)!;
        const value = field === 'statuscode' ? row[4]! : row[3]!;
        return new RegExp(`^(?:${pattern})$`).test(value) === (not === '');
      }),
    )
    .sort((a, b) => (`${a[0]} ${a[1]}` < `${b[0]} ${b[1]}` ? -1 : 1))
    .filter((row, index, all) => row[5] !== all[index - 1]?.[5] || row[0] !== all[index - 1]?.[0]);
  const from = Number(query.get('resumeKey') ?? 0);
  const to = from + Math.min(Number(query.get('limit')), most);
  const table: string[][] = [
    ['urlkey', 'timestamp', 'original', 'mimetype', 'statuscode', 'digest', 'length'],
    ...rows.slice(from, to),
  ];
  if (to < rows.length) table.push([], [String(to)]);
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rows.length > 0 ? table : []));
}

function replay(captures: PastCapture[], path: string, response: ServerResponse): void {
  const [, timestamp, url] = /^\/web\/(\d+)id_\/(.*)$/.exec(path)!;
  const same = captures.filter((one) => keyOf(one.url) === keyOf(url!));
  const distance = (one: PastCapture) => Math.abs(Number(one.timestamp) - Number(timestamp));
  const nearest = same.toSorted((a, b) => distance(a) - distance(b))[0];
  if (!nearest) response.writeHead(404, { 'content-type': 'text/html' }).end('<p>not archived</p>');
  else if (nearest.timestamp !== timestamp) {
    response.writeHead(302, { location: `/web/${nearest.timestamp}id_/${nearest.url}` }).end();
  } else {
    response
      .writeHead(Number(nearest.status ?? 200), { 'content-type': nearest.mime ?? 'text/html' })
      .end(nearest.body);
  }
}

/** A configuration with one source that is read out of the archive; no pauses. */
export function archiveConfig(
  archive: Pick<FakeArchive, 'host' | 'replay'>,
  source: { url: string; [field: string]: unknown },
  crawl: { [field: string]: unknown } = {},
): Config {
  return configSchema.parse({
    contact: 'tests@conf.example',
    crawl: { delay: 0, indexPerMinute: 60_000, privateHosts: [archive.host], timeout: 5, ...crawl },
    sources: [{ wayback: archive.replay, ...source }],
  });
}
