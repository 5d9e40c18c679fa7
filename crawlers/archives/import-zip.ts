/** Imports a zip: the WARC files in it (WACZ, as Browsertrix makes it), or else its saved pages by their paths. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ZipFile } from 'yauzl';
import { canonicalAddress, isAsset } from '../addresses.ts';
import { isDiskError } from '../disk.ts';
import type { ImportItem } from '../import-files.ts';
import { pageOf } from '../import-page.ts';
import { type ArchiveImport, importWarc } from './import-warc.ts';
import { LARGEST_PAGE } from './warc-page.ts';
import { openZip, readMember, storedAt, unpackMember, type ZipMember, zipMembers } from './zip.ts';

const warcName = /\.warc(\.gz|\.zst)?$|\.wet(\.gz)?$/i;

/** Imports one zip. What cannot be read of it is noted in the report of the run; it stops nothing else. */
export async function importZip(run: ArchiveImport, item: ImportItem): Promise<void> {
  const { report } = run.writer;
  const { file } = item;
  let zip: ZipFile;
  try {
    zip = await openZip(file);
  } catch (cause) {
    const reason = `a zip archive that cannot be read (${(cause as Error).message})`;
    report.failed.push({ file, reason, hint: 'Get it again, or unpack what can be had of it and import the folder.' });
    return;
  }
  try {
    const members: ZipMember[] = [];
    for await (const member of zipMembers(zip)) members.push(member);
    const archives = members.filter((member) => warcName.test(member.path));
    if (archives.length > 0) await importArchives(run, item, zip, archives);
    else if (item.url !== undefined) await importPages(run, item, zip, members);
    else {
      const reason = 'a zip archive of saved pages, whose addresses it does not say';
      const hint = `Say where they stood: confgraph import ${file} --url https://conf.example/ takes each for the page of that path there. Or unpack it, and import the folder.`;
      report.failed.push({ file, reason, hint });
    }
  } catch (cause) {
    if (isDiskError(cause)) throw cause;
    const reason = `damaged (${(cause as Error).message})`;
    report.failed.push({ file, reason, hint: 'What could be read was imported. Get the file again.' });
  } finally {
    zip.close();
  }
}

async function importArchives(run: ArchiveImport, item: ImportItem, zip: ZipFile, members: ZipMember[]): Promise<void> {
  for (const member of members) {
    if (run.signal?.aborted) return;
    const shown = `${item.file}: ${member.path}`;
    const stretch = await storedAt(zip, member);
    if (stretch) {
      await importWarc(run, item, { path: item.file, stretch, shown });
      continue;
    }
    // Packed once more, against the rules: unpacked to the disk, since memory may be too small.
    const path = join(run.scratch(), 'member.warc');
    try {
      await unpackMember(zip, member, path);
      await importWarc(run, item, { path, shown });
    } finally {
      rmSync(path, { force: true });
    }
  }
}

async function importPages(run: ArchiveImport, item: ImportItem, zip: ZipFile, members: ZipMember[]): Promise<void> {
  const { writer } = run;
  for (const [index, member] of members.entries()) {
    if (run.signal?.aborted) return;
    run.onPart(index / members.length);
    const file = `${item.file}: ${member.path}`;
    const url = addressBelow(item.url!, member.path);
    if (url === undefined || isAsset(url)) {
      writer.skip(item.file, 'not a page, by its name');
      continue;
    }
    if (member.size > LARGEST_PAGE) {
      writer.skip(item.file, `larger than ${LARGEST_PAGE} bytes`);
      continue;
    }
    const body = await readMember(zip, member);
    if (body.length === 0) {
      writer.skip(item.file, 'empty');
      continue;
    }
    const capture = pageOf({ ...item, file, url, named: false }, body, member.modified, writer.report);
    if (capture) await writer.add(capture);
  }
}

/**
 * The address of a saved page: its path below a base. A folder's index.html is the folder.
 *
 * @param path with slashes, not escaped.
 */
export function addressBelow(base: string, path: string): string | undefined {
  const folder = base.endsWith('/') ? base : `${base}/`;
  const escaped = path
    .replace(/(^|\/)index\.html?$/i, '$1')
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/%(3A|40|2C|3B|3D|2B|24|26)/g, decodeURIComponent))
    .join('/');
  return canonicalAddress(`${folder}${escaped}`);
}
