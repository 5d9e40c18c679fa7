/**
 * The demo's conference sites, served on loopback: four servers of their own, as the sites of different organizers are,
 * each with a robots.txt and an ETag for every page.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { enteredLastNameFirst, harbour2017, harbour2019 } from './conferences/harbour.ts';
import { millrace2016 } from './conferences/millrace-2016.ts';
import { millrace2018 } from './conferences/millrace-2018.ts';
import { acceptedMicroconferences, microconferenceCall, millrace2020 } from './conferences/millrace-2020.ts';
import { blogTitle, posts } from './conferences/trip-report.ts';
import { bloggerSite } from './pages/blogger.ts';
import { indicoSite } from './pages/indico.ts';
import { callContribution } from './pages/indico-contributions.ts';
import { microconferencesHtml } from './pages/indico-custom-pages.ts';
import { openConferenceWareSite } from './pages/openconferenceware.ts';
import { pentabarfSite } from './pages/pentabarf.ts';
import type { Site } from './pages/site.ts';

/** What confgraph.yaml says of a site: an edition, where it begins and which addresses belong to it. */
interface DemoSource {
  url: string;
  series: string;
  edition: string;
  include: string[];
}

export interface Demo {
  sites: DemoSource[];
  /** The software that each of the sites is made with, in the same order. */
  software: string[];
  /** host:port of each server. */
  hosts: string[];
  /** What robots.txt refuses although a page links it, by address. */
  refused: string[];
  close(): Promise<void>;
}

/**
 * Serves the sites until `close`.
 *
 * @param options.ports where to listen, one for each of the four servers. One that is taken is replaced by a free one;
 *   so are all where none are given.
 */
export async function serveDemo(options: { ports?: number[] } = {}): Promise<Demo> {
  const addresses: string[] = [];
  const made = buildSites((index) => addresses[index]!);
  const servers: Server[] = [];
  for (const [index, site] of made.entries()) {
    const server = createServer((request, response) => answer(site, request, response));
    // Longer than any reader between two requests: a connection closed just then would look like a broken site.
    server.keepAliveTimeout = 60_000;
    servers.push(server);
    addresses.push(`http://127.0.0.1:${await listen(server, options.ports?.[index] ?? 0)}`);
  }
  const [archive, indico, harbour, blog] = addresses as [string, string, string, string];
  const millrace = 'Millrace Systems Conference';
  const harbourSeries = 'Harbour Open Source Days';
  const source = (url: string, series: string, edition: string, ...more: string[]): DemoSource => ({
    url,
    series,
    edition,
    include: [url, ...more],
  });
  return {
    sites: [
      source(`${archive}/2016/ocw/`, millrace, '2016'),
      source(`${indico}/event/1/`, millrace, '2018', `${indico}/export/event/1.json`),
      source(`${indico}/event/2/`, millrace, '2020', `${indico}/export/event/2.json`),
      source(`${harbour}/2017/`, harbourSeries, '2017'),
      source(`${harbour}/2019/`, harbourSeries, '2019'),
      source(`${blog}/2018/11/millrace-2018-highlights.html`, millrace, '2018'),
    ],
    software: ['OpenConferenceWare', 'Indico', 'Indico', 'Pentabarf', 'Pentabarf', 'Blogger'],
    hosts: addresses.map((address) => address.slice('http://'.length)),
    refused: [
      `${archive}/2016/ocw/reviews/scores`,
      `${archive}/2016/ocw/users/me/favorites`,
      `${indico}/event/1/manage/`,
      `${indico}/event/2/manage/`,
      `${harbour}/2017/volunteers/`,
      `${harbour}/2019/volunteers/`,
    ],
    async close() {
      await Promise.all(
        servers.map(
          (server) =>
            new Promise<void>((resolve) => {
              server.close(() => resolve());
              server.closeAllConnections();
            }),
        ),
      );
    },
  };
}

function buildSites(address: (index: number) => string): Site[] {
  const accepted = {
    slug: '1-accepted-microconferences',
    title: 'Accepted Microconferences',
    html: microconferencesHtml('Millrace Systems Conference 2020', acceptedMicroconferences),
  };
  return [
    openConferenceWareSite(millrace2016, 'msc2016'),
    indicoSite(
      'Millrace',
      [
        { id: 1, edition: millrace2018 },
        {
          id: 2,
          edition: millrace2020,
          calls: [callContribution(millrace2020, microconferenceCall)],
          customPages: [accepted],
        },
      ],
      () => address(1),
    ),
    pentabarfSite([harbour2017, harbour2019], enteredLastNameFirst),
    bloggerSite(blogTitle, posts),
  ];
}

/** Listens on the port, or on any free one where it is taken. */
async function listen(server: Server, port: number): Promise<number> {
  const attempt = (wanted: number) =>
    new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', reject);
        resolve((server.address() as AddressInfo).port);
      });
    });
  try {
    return await attempt(port);
  } catch (error) {
    if (port === 0 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return attempt(0);
  }
}

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
  const redirect = site.redirects[path];
  if (redirect) {
    response.writeHead(302, { location: redirect }).end();
    return;
  }
  const page =
    path === '/robots.txt' ? { body: site.robots, contentType: 'text/plain; charset=utf-8' } : site.pages.get(path);
  if (!page) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const body = Buffer.from(page.body);
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  response.writeHead(200, { 'content-type': page.contentType, 'content-length': body.length, etag });
  response.end(request.method === 'HEAD' ? undefined : body);
}
