/** A pywb server on loopback that replays what a test puts into a WARC file. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
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
export async function writeWarc(tools: WebArchiveTools, file: string, answers: PastAnswer[]): Promise<void> {
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
import sys
from pywb.manager.manager import main
main(['init', 'past'])
main(['add', 'past', 'past.warc.gz'])
from pywb.apps.cli import wayback
wayback(['-b', '127.0.0.1', '-p', sys.argv[1]])
`;

/** Starts a pywb that holds these answers in its collection "past". */
export async function startPywb(tools: WebArchiveTools, answers: PastAnswer[]): Promise<Pywb> {
  const folder = mkdtempSync(join(tmpdir(), 'confgraph-pywb-'));
  mkdirSync(folder, { recursive: true });
  await writeWarc(tools, join(folder, 'past.warc.gz'), answers);
  const port = await freePort();
  const child = spawn(tools.python, ['-W', 'ignore', '-c', server, String(port)], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = once(child, 'exit');
  const close = async () => {
    child.kill('SIGKILL');
    await ended;
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
