/**
 * What a hostile or broken server may answer, for tests: lies about lengths and types, answers that never end, bombs,
 * circles. Each is an answer for `serveSite`; most write past node's HTTP server, which is too well-mannered for them.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import type { Answer } from './site.ts';

/** Answers with these very bytes and closes the connection. */
export function raw(...parts: (string | Buffer)[]): Answer {
  return withSocket((socket) => {
    for (const part of parts) socket.write(part);
    socket.end();
  });
}

/** Hands the bare connection over. */
function withSocket(answer: (socket: Socket) => void): Answer {
  return ({ socket }: IncomingMessage) => {
    // The client hangs up on most of this.
    socket.on('error', () => undefined);
    answer(socket);
  };
}

/** Answers with a body under these headers. */
export function send(body: string | Buffer, headers: Record<string, string | string[]>, status = 200): Answer {
  return (_request, response) => response.writeHead(status, headers).end(body);
}

/** Sends the client elsewhere. */
export function redirect(location: string, headers: Record<string, string> = {}): Answer {
  return send('', { location, ...headers }, 302);
}

const OK = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n';

/** Never begins to answer. */
export const silent: Answer = () => undefined;

/** Sends a header line again and again, and never the end of the headers. */
export const slowHeaders: Answer = withSocket((socket) => drip(socket, OK, (n) => `x-slow-${n}: 1\r\n`));

/** Answers "103 Early Hints" for ever. */
export const endlessHints: Answer = withSocket((socket) => drip(socket, '', () => 'HTTP/1.1 103 Early Hints\r\n\r\n'));

/** A body of which a byte comes now and then: it is never silent for long, and never done. */
export const slowBody: Answer = withSocket((socket) => drip(socket, `${OK}content-length: 1000000\r\n\r\n`, () => '<'));

/** As fast as it is read, without end. */
export const endlessBody: Answer = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  pour(response, Buffer.alloc(64 * 1024, '<p>more</p>\n'));
};

/** A header without end. */
export const endlessHeader: Answer = withSocket((socket) => {
  socket.write(`${OK}x-long: `);
  pour(socket, Buffer.alloc(16 * 1024, 'x'));
});

/** Breaks the connection off in the middle of the body: with a reset, not in an orderly way. */
export const reset: Answer = withSocket((socket) => {
  socket.write(`${OK}content-length: 1000\r\n\r\n<html><p>half a p`, () => socket.resetAndDestroy());
});

/** Redirects to itself until a cookie comes back. */
export function demandsCookie(page: string): Answer {
  return (request, response) => {
    if (/\bseen=1\b/.test(request.headers.cookie ?? '')) response.writeHead(200).end(page);
    else response.writeHead(302, { location: request.url!, 'set-cookie': 'seen=1; Path=/' }).end();
  };
}

/** A page that takes a few kilobytes on the wire and this many bytes when it is unpacked. */
export function bomb(encoding: 'gzip' | 'deflate' | 'raw deflate' | 'br' | 'zstd', bytes: number): Answer {
  const pack = {
    gzip: gzipSync,
    deflate: deflateSync,
    'raw deflate': deflateRawSync,
    br: (body: Buffer) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
    zstd: zstdCompressSync,
  }[encoding];
  return send(pack(Buffer.alloc(bytes, ' ')), {
    'content-type': 'text/html',
    'content-encoding': encoding.replace('raw ', ''),
  });
}

/** Packed again and again, so that unpacking it is work out of all proportion. */
export function onion(page: string, layers: number): Answer {
  let body: Buffer = Buffer.from(page);
  for (let i = 0; i < layers; i += 1) body = gzipSync(body);
  return send(body, { 'content-type': 'text/html', 'content-encoding': Array(layers).fill('gzip').join(', ') });
}

/** Sends the next piece each time the timer fires, until the client has had enough. */
function drip(socket: Socket, first: string, piece: (n: number) => string): void {
  socket.write(first);
  let n = 0;
  const timer = setInterval(() => socket.write(piece(n++)), 10);
  socket.on('close', () => clearInterval(timer));
}

function pour(to: Socket | ServerResponse, piece: Buffer): void {
  const more = () => {
    while (!to.destroyed && to.write(piece));
  };
  to.on('drain', more);
  more();
}
