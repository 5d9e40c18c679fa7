/** A small site on loopback, for tests: pages by path, and a log of what was asked for. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Config, configSchema } from '../../workspace/config.ts';

export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Site {
  /** "http://127.0.0.1:PORT" */
  origin: string;
  host: string;
  pages: Record<string, Answer>;
  /** Paths in the order asked for, robots.txt included. */
  asked: string[];
  /** When each was asked for, in milliseconds. */
  times: number[];
  requests: IncomingMessage[];
  server: Server;
  close(): Promise<void>;
}

/** Serves pages; a text is sent as HTML with an ETag. What is not there is 404. */
export async function serveSite(pages: Record<string, Answer>): Promise<Site> {
  const asked: string[] = [];
  const times: number[] = [];
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    times.push(Date.now());
    requests.push(request);
    const answer = pages[request.url!];
    if (answer === undefined) {
      response.writeHead(404).end('not here');
    } else if (typeof answer === 'string') {
      sendText(request, response, answer);
    } else answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin: `http://${host}`,
    host,
    pages,
    asked,
    times,
    requests,
    server,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function sendText(request: IncomingMessage, response: ServerResponse, text: string): void {
  const etag = `"${createHash('sha1').update(text).digest('hex')}"`;
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  const type = request.url!.endsWith('.txt') ? 'text/plain' : 'text/html; charset=utf-8';
  response.writeHead(200, { 'content-type': type, etag }).end(text);
}

/** A page with a title, links and filling. */
export function html(title: string, ...links: string[]): string {
  const items = links.map((link) => `<li><a href="${link}">${link}</a></li>`).join('');
  return `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1><ul>${items}</ul></body></html>`;
}

/** A configuration for the site: private host allowed, no delay. */
export function configFor(
  site: Site,
  more: Record<string, unknown> = {},
  source: Record<string, unknown> = {},
): Config {
  const { crawl = {}, ...rest } = more as { crawl?: Record<string, unknown> };
  return configSchema.parse({
    contact: 'tests@conf.example',
    crawl: { delay: 0, privateHosts: [site.host], timeout: 5, ...crawl },
    sources: [{ url: `${site.origin}/`, ...source }],
    ...rest,
  });
}
