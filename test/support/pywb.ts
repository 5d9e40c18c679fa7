/** A pywb server on loopback that replays what a test puts into a WARC file. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { runPython, type WebArchiveTools } from './web-archives.ts';

/** An answer of a site as it once was. */
export interface PastAnswer {
  url: string;
  /** ISO 8601, UTC, without fractions of seconds. */
  date: string;
  body: string;
  type?: string;
  /** "404 Not Found"; 200 where absent. */
  status?: string;
  location?: string;
}

const writer = `
import io, json, sys
from warcio.warcwriter import WARCWriter
from warcio.statusandheaders import StatusAndHeaders
with open(sys.argv[1], 'rb') as lines, open(sys.argv[2], 'wb') as out:
    writer = WARCWriter(out, gzip=True, warc_version='1.1')
    for line in lines:
        e = json.loads(line)
        headers = [('Content-Type', e.get('type', 'text/html; charset=utf-8'))]
        if 'location' in e: headers.append(('Location', e['location']))
        http = StatusAndHeaders(e.get('status', '200 OK'), headers, protocol='HTTP/1.1')
        writer.write_record(writer.create_warc_record(e['url'], 'response', payload=io.BytesIO(e['body'].encode()),
            http_headers=http, warc_headers_dict={'WARC-Date': e['date']}))
`;

/** Writes a WARC file with warcio. */
async function writeWarc(tools: WebArchiveTools, file: string, answers: PastAnswer[]): Promise<void> {
  writeFileSync(`${file}.jsonl`, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
  await runPython(tools, ['-c', writer, `${file}.jsonl`, file]);
}

export interface Pywb {
  /** What stands before time and address of a page, for `wayback` of a source. */
  replay: string;
  /** host:port */
  host: string;
  /** What it was asked for, in order: path and query. */
  asked(): string[];
  close(): Promise<void>;
}

const server = `
import os, sys
from pywb.manager.manager import main
main(['init', 'past'])
if os.path.exists('past.warc.gz'): main(['add', 'past', 'past.warc.gz'])
from pywb.apps.cli import wayback
wayback(['-b', '127.0.0.1', '-p', *sys.argv[1:]])
`;

/** Starts a pywb that holds these answers in its collection "past". */
export async function startPywb(tools: WebArchiveTools, answers: PastAnswer[]): Promise<Pywb> {
  const folder = mkdtempSync(join(tmpdir(), 'confgraph-pywb-'));
  await writeWarc(tools, join(folder, 'past.warc.gz'), answers);
  return start(tools, folder, []);
}

/**
 * Has pywb ask for pages and record what comes.
 *
 * @returns the WARC file that it wrote, in a folder that `remove` takes away.
 */
export async function recordByPywb(
  tools: WebArchiveTools,
  urls: string[],
): Promise<{ file: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'confgraph-pywb-'));
  const pywb = await start(tools, folder, ['--live', '--record']);
  try {
    for (const url of urls) await (await fetch(`${pywb.replay}record/bn_/${url}`)).arrayBuffer();
    // It writes behind its answers.
    for (let tries = 0; ; tries += 1) {
      const [file] = globSync(join(folder, 'collections/past/archive/rec-*.warc.gz'));
      const written = file ? wholeResponses(readFileSync(file)) : 0;
      if (written >= urls.length) {
        await pywb.stop();
        return { file: file!, remove: () => rmSync(folder, { recursive: true, force: true }) };
      }
      if (tries > 600) throw new Error(`pywb recorded ${written} of ${urls.length} pages`);
      await pause(50);
    }
  } catch (error) {
    await pywb.close();
    throw error;
  }
}

function wholeResponses(bytes: Buffer): number {
  try {
    return (
      gunzipSync(bytes)
        .toString('latin1')
        .match(/^WARC-Type: response/gm)?.length ?? 0
    );
  } catch {
    // Its last record is just being written.
    return 0;
  }
}

async function start(
  tools: WebArchiveTools,
  folder: string,
  more: string[],
): Promise<Pywb & { stop(): Promise<void> }> {
  const port = await freePort();
  const child = spawn(tools.python, ['-W', 'ignore', '-c', server, String(port), ...more], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  const close = async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    if (child.exitCode !== null || tries > 600) {
      await close();
      throw new Error(`pywb does not start: ${said}`);
    }
    try {
      await (await fetch(`${origin}/static/none`)).arrayBuffer();
      break;
    } catch {
      // Not yet listening.
      await pause(50);
    }
  }
  return {
    replay: `${origin}/past/`,
    host: `127.0.0.1:${port}`,
    asked: () =>
      [...said.matchAll(/"GET (\S+) HTTP/g)].map((found) => found[1]!).filter((path) => !path.startsWith('/static/')),
    stop,
    close,
  };
}

async function freePort(): Promise<number> {
  const one = createServer().listen(0, '127.0.0.1');
  await once(one, 'listening');
  const { port } = one.address() as AddressInfo;
  one.close();
  await once(one, 'close');
  return port;
}
