/** Pages with the records known of them: a folder and a gold file, as `docs/reading.md` tells. */
import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { openPage, type Page, PageError } from '../../parsers/page.ts';
import { parsePage } from '../../parsers/parse.ts';
import { type PageRecord, recordSchema } from '../../parsers/records.ts';
import type { BenchPage } from './pages.ts';

export interface Known {
  page: BenchPage;
  known: PageRecord[];
}

/** The pages that a gold file names, in that folder. */
export function goldPages(folder: string, gold: string): Known[] {
  const byFile = new Map<string, { url?: string; known: PageRecord[] }>();
  for (const [index, line] of readFileSync(gold, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const value = JSON.parse(line) as { file?: string; url?: string; page?: string; kind?: string };
    if (value.file === undefined) throw new Error(`${gold}:${index + 1}: "file" is missing: name the page's file`);
    const name = value.file.startsWith('/') ? relative(folder, value.file) : value.file;
    const entry = byFile.get(name) ?? { known: [] };
    byFile.set(name, entry);
    if (value.page !== undefined) entry.url = value.page;
    // A line without a kind stands for a page that has no talk.
    if (value.kind !== undefined)
      entry.known.push(recordSchema.parse({ evidence: { quote: '-' }, ...complete(value) }));
  }
  return [...byFile].map(([file, { url, known }]) => ({
    page: { group: basename(folder), file, url, bytes: readFileSync(join(folder, file)) },
    known,
  }));
}

/** Gold files written by hand leave out lists that are empty, and a person may be a bare name. */
function complete(value: object): object {
  const { people, ...rest } = value as { people?: (string | { name: string })[] };
  const full = (people ?? []).map((person) => {
    const one = typeof person === 'string' ? { name: person } : person;
    return { statedName: one.name, role: 'speaker', evidence: { quote: one.name }, ...one };
  });
  return { topics: [], links: [], career: [], ...rest, people: full };
}

/** What a reader makes of a page: `platform`, or the one that confgraph chooses. Nothing where the page cannot be opened. */
export async function recordsOf(page: BenchPage, platform: string | undefined): Promise<PageRecord[]> {
  const opened = await opens(page);
  return opened ? parsePage(opened, { platform }).records : [];
}

/** The page opened, or undefined where it is none. */
export async function opens(page: BenchPage): Promise<Page | undefined> {
  try {
    return await openPage({ bytes: page.bytes, file: page.file, url: page.url });
  } catch (error) {
    if (error instanceof PageError) return undefined;
    throw error;
  }
}
