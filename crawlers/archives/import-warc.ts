/** Imports a WARC file that others made: its pages become captures with the address and time they had. */
import { setImmediate as turn } from 'node:timers/promises';
import type { ImportItem } from '../import-files.ts';
import type { ImportWriter } from '../import-writer.ts';
import { type OpenFile, openFile } from './file.ts';
import type { FromFile, Revisits } from './revisits.ts';
import { findPage, type WarcFinding, type WarcPage } from './warc-page.ts';
import { readWarc } from './warc-reader.ts';

/** What the archives of one import share. */
export interface ArchiveImport {
  writer: ImportWriter;
  revisits: Revisits;
  signal: AbortSignal | undefined;
  /** Told how much of a file is read, from 0 to 1. */
  onPart(part: number): void;
  /** A folder for what must be unpacked, which is gone after the import. */
  scratch(): string;
}

/** So many places of a file are named where it is damaged; more are counted. */
const MOST_DAMAGES = 20;

/** After so many records that are not wanted, others get their turn: Ctrl-C, the progress. */
const TURN = 256;

/**
 * @param item its `url`, where there is one, says below which address pages are wanted.
 * @param shown what messages call the file.
 */
export async function importWarc(
  run: ArchiveImport,
  item: ImportItem,
  where: { path: string; stretch?: { start: number; end: number } | undefined; shown: string },
): Promise<void> {
  const { report } = run.writer;
  const from: FromFile = { source: item.source, file: where.shown, series: item.series, edition: item.edition };
  let damages = 0;
  const fail = (offset: number, reason: string) => {
    damages += 1;
    if (damages > MOST_DAMAGES) return;
    report.failed.push({
      file: where.shown,
      reason: `the record at byte ${offset} cannot be read: ${reason}`,
      hint: 'The other records were imported. If this one matters, get the file again from where it came.',
    });
  };
  let cutOff = 0;
  let records = 0;
  const file: OpenFile = openFile(where.path, where.stretch);
  try {
    for await (const entry of readWarc(file, ({ offset, reason }) => fail(offset - file.start, reason))) {
      if (run.signal?.aborted) break;
      records += 1;
      const finding = await findPage(entry, (url) => item.url === undefined || isBelow(url, item.url));
      if (finding && 'damage' in finding) fail(entry.offset - file.start, finding.damage);
      else if (finding) await take(run, finding, from);
      if (finding && 'page' in finding && finding.page.isCutOff) cutOff += 1;
      if (records % TURN === 0) {
        run.onPart((entry.offset - file.start) / Math.max(1, file.end - file.start));
        await turn();
      }
    }
  } finally {
    file.close();
  }
  if (cutOff > 0) report.notes.push(`${where.shown}: ${cutOff} of its pages were cut off by whoever made the file`);
  if (damages > MOST_DAMAGES) {
    report.notes.push(`${where.shown}: ${damages} places cannot be read; the first ${MOST_DAMAGES} are named`);
  }
  if (records === 0 && damages === 0) report.notes.push(`${where.shown} holds no records`);
}

async function take(run: ArchiveImport, finding: Exclude<WarcFinding, undefined>, from: FromFile): Promise<void> {
  const { writer, revisits } = run;
  if ('skip' in finding) {
    revisits.noteOriginal(finding.names, { skip: finding.skip });
    writer.skip(from.file!, finding.skip);
  } else if ('revisit' in finding) revisits.add(finding.revisit, from);
  else if ('page' in finding) {
    const { page, names } = finding;
    if (page.isText && page.url !== undefined && writer.has(page.url)) {
      // The page itself says more than the text that somebody took out of it.
      writer.skip(from.file!, 'the text of a page that is there itself');
      return;
    }
    await writer.add(captureOf(page, from), (capture) => revisits.noteOriginal(names, { capture }));
  }
}

function captureOf(page: WarcPage, from: FromFile) {
  const { url, fetchedAt, contentType, headers, body } = page;
  const common = { ...from, how: 'import', status: 200, witnessed: true, hintBasis: 'index' } as const;
  return { ...common, url, fetchedAt, contentType, headers, body };
}

/** Looks up the revisits of all files, when all are read. */
export async function importRevisits(run: ArchiveImport): Promise<void> {
  await run.writer.flush();
  for (const found of run.revisits.resolve()) {
    if (run.signal?.aborted) return;
    if ('capture' in found) await run.writer.add(found.capture);
    else run.writer.skip(found.file!, found.skip);
  }
  await run.writer.flush();
}

/** Whether an address lies at or below another; http and https, www or not, are the same place. */
function isBelow(url: string, base: string): boolean {
  const bare = (address: string) => address.replace(/^https?:\/\/(www\.)?/, '');
  const beginning = bare(base);
  if (!bare(url).startsWith(beginning)) return false;
  const next = bare(url)[beginning.length];
  return next === undefined || beginning.endsWith('/') || '/?'.includes(next);
}
