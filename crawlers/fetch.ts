/** One request: bounded in bytes, before and after decompression, and in time. Redirects are not followed here. */
import { promisify } from 'node:util';
import {
  brotliDecompress,
  brotliDecompressSync,
  gunzip,
  gunzipSync,
  inflate,
  inflateRawSync,
  inflateSync,
  type ZlibOptions,
} from 'node:zlib';
import type { Dispatcher } from 'undici';
import { errors } from 'undici';
import { GuardError } from './guard.ts';
import { tlsTrouble } from './tls-trouble.ts';
import { TRY_ARCHIVE } from './wayback/archive.ts';

/** The name by which robots.txt addresses the crawler (RFC 9309, 2.2.1). */
export const PRODUCT = 'confgraph';
const VERSION = '0.1';

/** The one name under which the crawler asks. @param contact how to reach whoever runs it. */
export function userAgent(contact: string | undefined): string {
  return contact ? `${PRODUCT}/${VERSION} (+${contact.replace(/[()\r\n]/g, ' ').trim()})` : `${PRODUCT}/${VERSION}`;
}

/** Why an address could not be fetched. */
export class FetchError extends Error {
  override name = 'FetchError';
  /** `passing`: trying again later can help. `guard`, `robots`: refused by them. `page`: this page cannot be had. */
  readonly kind: 'passing' | 'guard' | 'robots' | 'page';
  /** What its user can do. */
  readonly hint: string;
  constructor(kind: FetchError['kind'], message: string, hint: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
    this.hint = hint;
  }
}

export interface FetchOptions {
  dispatcher: Dispatcher;
  userAgent: string;
  /** Milliseconds in all. */
  timeout: number;
  /** Bytes, on the wire and after decompression alike. */
  maxBytes: number;
  /** What is beyond `maxBytes` is left out instead of failing. */
  truncate?: boolean | undefined;
  signal?: AbortSignal | undefined;
  headers?: Record<string, string> | undefined;
  /** Looks at status and headers; where it gives a reason, the body is not read. */
  unwanted?: ((status: number, contentType: string | undefined) => string | undefined) | undefined;
}

export interface Fetched {
  status: number;
  /** As they came; repeated ones repeated. */
  headers: [name: string, value: string][];
  contentType: string | undefined;
  /** After content decoding. Empty where `unwanted` said so. */
  body: Buffer;
  /** Bytes of the body on the wire. */
  wireBytes: number;
  unwanted: string | undefined;
}

/**
 * Asks for one address.
 *
 * @throws FetchError for whatever comes in the way; the signal's own reason where it was aborted.
 */
export async function fetchPage(url: string, options: FetchOptions): Promise<Fetched> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(new errors.HeadersTimeoutError()), options.timeout);
  const forward = () => stop.abort(options.signal?.reason);
  options.signal?.addEventListener('abort', forward, { once: true });
  if (options.signal?.aborted) forward();
  try {
    return await request(url, options, stop.signal);
  } catch (error) {
    if (options.signal?.aborted) throw options.signal.reason;
    throw explain(error, options);
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', forward);
  }
}

async function request(url: string, options: FetchOptions, signal: AbortSignal): Promise<Fetched> {
  const address = new URL(url);
  const response = await options.dispatcher.request({
    origin: address.origin,
    path: address.pathname + address.search,
    method: 'GET',
    signal,
    responseHeaders: 'raw',
    headersTimeout: options.timeout,
    bodyTimeout: options.timeout,
    headers: {
      'user-agent': options.userAgent,
      accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,application/json;q=0.9,*/*;q=0.8',
      // Platforms translate headings and dates; one language everywhere keeps them readable.
      'accept-language': 'en',
      'accept-encoding': 'gzip, deflate, br',
      ...options.headers,
    },
  });
  const headers = pairs(response.headers as unknown as (Buffer | string)[]);
  const status = response.statusCode;
  const contentType = header(headers, 'content-type');
  const unwanted = options.unwanted?.(status, contentType);
  if (unwanted !== undefined) {
    // A short body is read to its end, which keeps the connection; a long one closes it.
    await response.body.dump({ limit: 64 * 1024, signal });
    return { status, headers, contentType, body: Buffer.alloc(0), wireBytes: 0, unwanted };
  }
  const wire = await readBody(response.body, options, header(headers, 'content-length'));
  const body = await decode(wire, header(headers, 'content-encoding'), options);
  return { status, headers, contentType, body, wireBytes: wire.length, unwanted: undefined };
}

/** The value of a header by its lower-case name. */
export function header(headers: [string, string][], name: string): string | undefined {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1];
}

function pairs(raw: (Buffer | string)[]): [string, string][] {
  const result: [string, string][] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) result.push([text(raw[i]!), text(raw[i + 1]!)]);
  return result;
}

const text = (value: Buffer | string) => (typeof value === 'string' ? value : value.toString('latin1'));

async function readBody(
  stream: AsyncIterable<Buffer> & { destroy(): unknown },
  options: FetchOptions,
  announced: string | undefined,
): Promise<Buffer> {
  if (!options.truncate && Number(announced) > options.maxBytes) {
    (stream as unknown as NodeJS.EventEmitter).on('error', () => undefined);
    stream.destroy();
    throw tooLarge(options);
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length <= options.maxBytes) continue;
    if (!options.truncate) throw tooLarge(options);
    break;
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

function tooLarge(options: FetchOptions): FetchError {
  return new FetchError(
    'page',
    `larger than ${options.maxBytes} bytes`,
    options.truncate
      ? 'The site is at fault. Save its pages by hand and import them.'
      : 'If the page is worth it, raise crawl.maxBytes in confgraph.yaml.',
  );
}

/** Honest servers pack once, a proxy perhaps once more; unpacking more is work that a hostile one can have done for nothing. */
const MOST_LAYERS = 3;

/** Below this many bytes on the wire, decompressing at once is cheaper than handing it to another thread. */
const SMALL = 64 * 1024;
const gunzipLater = promisify(gunzip) as (b: Buffer, o: ZlibOptions) => Promise<Buffer>;
const inflateLater = promisify(inflate) as (b: Buffer, o: ZlibOptions) => Promise<Buffer>;
const brotliLater = promisify(brotliDecompress) as (b: Buffer, o: { maxOutputLength: number }) => Promise<Buffer>;

async function decode(wire: Buffer, encoding: string | undefined, options: FetchOptions): Promise<Buffer> {
  const steps = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((step) => step.trim())
    .filter((step) => step !== '' && step !== 'identity');
  if (steps.length > MOST_LAYERS) {
    throw new FetchError('page', `packed ${steps.length} times over`, 'Save the page by hand and import it.');
  }
  let body = wire;
  for (const step of steps.reverse()) {
    if (body.length === 0) continue;
    const bound = { maxOutputLength: options.maxBytes };
    const small = body.length < SMALL;
    try {
      if (step === 'gzip' || step === 'x-gzip') body = small ? gunzipSync(body, bound) : await gunzipLater(body, bound);
      else if (step === 'br') body = small ? brotliDecompressSync(body, bound) : await brotliLater(body, bound);
      else if (step === 'deflate') {
        // Some servers send deflate without its zlib wrapping.
        const wrapped = (body[0]! & 0x0f) === 8 && body.readUInt16BE(0) % 31 === 0;
        if (!wrapped) body = inflateRawSync(body, bound);
        else body = small ? inflateSync(body, bound) : await inflateLater(body, bound);
      } else {
        throw new FetchError(
          'page',
          `packed as "${step}", which was not asked for`,
          'Save the page by hand and import it.',
        );
      }
    } catch (error) {
      if (error instanceof FetchError) throw error;
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(options);
      throw new FetchError(
        'passing',
        `its ${step} content is damaged (${(error as Error).message})`,
        'Crawl again later; if it stays so, save the page by hand and import it.',
        error,
      );
    }
  }
  return body;
}

const later = 'Crawl again later; what was fetched is kept.';

/** Says in words what came in the way, and whether trying again can help. */
function explain(error: unknown, options: FetchOptions): FetchError {
  if (error instanceof FetchError) return error;
  const cause = error as NodeJS.ErrnoException;
  const guard = findGuard(error);
  if (guard) {
    return new FetchError(
      'guard',
      guard.message,
      'If the host is yours to crawl, add it to crawl.privateHosts in confgraph.yaml.',
      error,
    );
  }
  const code = cause.code ?? '';
  const said = cause.message || code || 'unknown';
  if (/TIMEOUT|ETIMEDOUT/.test(code)) {
    return new FetchError('passing', `no complete answer within ${options.timeout / 1000} s`, later, error);
  }
  if (code === 'ENOTFOUND') {
    return new FetchError(
      'passing',
      'its host name is not known',
      `Check the spelling of the host, and the network. ${TRY_ARCHIVE}`,
      error,
    );
  }
  const unsafe = tlsTrouble(cause);
  if (unsafe) return new FetchError('page', unsafe.reason, unsafe.hint, error);
  if (code === 'ECONNREFUSED') return new FetchError('passing', 'the server refuses connections', later, error);
  if (code === 'UND_ERR_HEADERS_OVERFLOW') {
    return new FetchError('page', 'its headers are larger than 16 kB', 'Look at the address in a browser.', error);
  }
  if (cause.name === 'HTTPParserError' || code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH') {
    const what = /protocol \((.*)\)$/.exec(said)?.[1] ?? said;
    return new FetchError('passing', `not a proper HTTP answer (${what})`, later, error);
  }
  return new FetchError('passing', `the connection broke (${said})`, later, error);
}

function findGuard(error: unknown): GuardError | undefined {
  for (let one = error; one instanceof Error; one = one.cause) {
    if (one instanceof GuardError) return one;
    if (one instanceof AggregateError) return one.errors.find((inner) => inner instanceof GuardError);
  }
  return undefined;
}
