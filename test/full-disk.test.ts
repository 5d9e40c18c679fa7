/** A disk that fills up: the command says so and what to do, the workspace is whole, and with more room it goes on. */
import assert from 'node:assert/strict';
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { confgraph, entry, json, type Run } from '../apps/cli/testing.ts';
import { type Site, serveSite } from '../crawlers/testing/site.ts';
import { readCapture } from '../workspace/archive.ts';
import { lastWholeMember } from '../workspace/warc-tail.ts';
import { openWorkspace } from '../workspace/workspace.ts';

const PAGES = 120;

/** A page that hardly gets smaller when it is packed. */
function page(n: number): string {
  let digest = String(n);
  const words = Array.from({ length: 500 }, () => (digest = createHash('sha1').update(digest).digest('hex')));
  const links = n === 0 ? Array.from({ length: PAGES }, (_, i) => `<a href="/p/${i + 1}">${i + 1}</a>`).join('') : '';
  return `<html><title>Page ${n}</title>${links}<p>${words.join(' ')}</p></html>`;
}

/** A place with too little room for the pages of these tests. */
interface Small {
  folder: string;
  run(args: string[]): Promise<Run>;
  makeRoom(): void;
  end(): void;
}

/** A file system of its own. @returns undefined where this user may not mount one. */
function smallDisk(): Small | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'confgraph-full-'));
  const end = () => rmSync(folder, { recursive: true, force: true });
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'confgraph-test', folder]).status !== 0) {
    end();
    return undefined;
  }
  return {
    folder,
    run: (args) => confgraph(args, { cwd: folder }),
    makeRoom: () => execFileSync('mount', ['-o', 'remount,size=100m', folder]),
    end() {
      execFileSync('umount', [folder]);
      end();
    },
  };
}

/** A limit on the size of every file: what a quota does, and what any user may set. */
function smallFiles(): Small {
  const folder = mkdtempSync(join(tmpdir(), 'confgraph-full-'));
  let limited = true;
  return {
    folder,
    run: (args) => (limited ? withSmallFiles(args, folder) : confgraph(args, { cwd: folder })),
    makeRoom: () => {
      limited = false;
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function withSmallFiles(args: string[], cwd: string): Promise<Run> {
  // In blocks of 512 bytes (POSIX).
  const script = ['-c', 'ulimit -f 2000; exec "$@"', 'sh', process.execPath, entry, ...args];
  return new Promise((resolve, reject) => {
    const child = execFile('sh', script, { cwd }, (error, stdout, stderr) => {
      if (child.exitCode === null) reject(error);
      else resolve({ code: child.exitCode, stdout, stderr });
    });
  });
}

/** What the store of record and the archive hold; fails where either is damaged. */
function checked(folder: string): string[] {
  const workspace = openWorkspace(folder);
  try {
    assert.equal(workspace.database.prepare('PRAGMA integrity_check').get()?.integrity_check, 'ok');
    const rows = workspace.database.prepare('SELECT * FROM capture ORDER BY page').all() as unknown as (Parameters<
      typeof readCapture
    >[1] & { page: string })[];
    for (const row of rows) readCapture(workspace, row);
    for (const name of readdirSync(workspace.archiveDirectory)) {
      const file = join(workspace.archiveDirectory, name);
      assert.equal(lastWholeMember(file), statSync(file).size, 'nothing half-written is left in the archive');
    }
    return rows.map((row) => row.page);
  } finally {
    workspace.close();
  }
}

/** A command that finds no room says so, in words and for programs. */
function assertFull(run: Run, again: RegExp): void {
  assert.equal(run.code, 1, run.stderr);
  const { error } = json(run);
  assert.equal(error?.code, 'disk', JSON.stringify(error));
  assert.match(error!.message, /cannot be written \(.*(full|ENOSPC|EFBIG|disk I\/O error).*\)/);
  assert.match(error!.message, /Nothing is lost/);
  assert.match(error!.hint!, again);
}

const kinds: [name: string, make: () => Small | undefined][] = [
  ['a disk that is full', smallDisk],
  ['files that may not grow', smallFiles],
];

for (const [name, make] of kinds) {
  test(`crawl: ${name}`, async (t) => {
    const small = make();
    if (!small) return t.skip('needs the right to mount a file system');
    const site: Site = await serveSite(
      Object.fromEntries(Array.from({ length: PAGES }, (_, i) => [`/p/${i + 1}`, page(i + 1)])),
    );
    site.pages['/'] = page(0);
    try {
      const config = { crawl: { delay: 0, privateHosts: [site.host] }, sources: [{ url: `${site.origin}/` }] };
      writeFileSync(join(small.folder, 'confgraph.yaml'), JSON.stringify(config));
      const again = /Make room, then crawl again: it goes on where it was/;
      assertFull(await small.run(['crawl', '--json']), again);
      assertFull(await small.run(['crawl', '--json']), again);
      const status = await small.run(['status', '--json']);
      assert.ok(status.code === 0 || json(status).error?.code === 'disk', status.stderr);
      small.makeRoom();
      const before = checked(small.folder).length;
      assert.ok(before > 0 && before < PAGES, `${before} pages`);
      const last = await small.run(['crawl', '--json']);
      assert.equal(last.code, 0, last.stderr);
      assert.equal(json(last).resumed, true);
      assert.equal(checked(small.folder).length, PAGES + 1);
      const asked = site.asked.filter((path) => path !== '/robots.txt').length;
      assert.ok(asked <= PAGES + 1 + 2, `${asked} requests: only what was under way is asked for again`);
    } finally {
      small.end();
      await site.close();
    }
  });

  test(`import: ${name}`, async (t) => {
    const small = make();
    if (!small) return t.skip('needs the right to mount a file system');
    const pages = mkdtempSync(join(tmpdir(), 'confgraph-saved-'));
    try {
      mkdirSync(join(pages, 'p'));
      for (let i = 0; i < PAGES; i += 1) writeFileSync(join(pages, 'p', `${i}.html`), page(i));
      const again = /Make room, then run the same import again/;
      assertFull(await small.run(['import', pages, '--json']), again);
      small.makeRoom();
      assert.ok(checked(small.folder).length < PAGES);
      const last = await small.run(['import', pages, '--json']);
      assert.equal(last.code, 0, last.stderr);
      assert.equal(checked(small.folder).length, PAGES);
    } finally {
      small.end();
      rmSync(pages, { recursive: true, force: true });
    }
  });
}
