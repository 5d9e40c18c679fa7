/** Reads damaged pages with every parser that may come to read them, and says what went wrong. */
import { collapse, openPage, PageError } from '../../parsers/page.ts';
import { parsePage } from '../../parsers/parse.ts';
import { richText } from '../../parsers/reading/rich-text.ts';
import type { PageRecord } from '../../parsers/records.ts';
import { mutate, randomFrom } from './mutate.ts';
import type { BenchPage } from './pages.ts';

export interface Fault {
  page: string;
  number: number;
  how: string[];
  parser: string;
  kind: 'crash' | 'slow' | 'invented';
  text: string;
}

/**
 * Damages pages and reads each as the platform that then claims it, and as an unknown site.
 *
 * @param count how many damaged pages; they are made of the pages in turn.
 * @param seed the same seed gives the same damage.
 * @param limit milliseconds of CPU that one parse may take for each 100 kB (and at least).
 */
export async function readMutated(
  pages: readonly BenchPage[],
  options: {
    count: number;
    seed: number;
    limit: number;
    onProgress?: (done: number, faults: readonly Fault[]) => void;
  },
): Promise<{ faults: Fault[]; slowest: number }> {
  const random = randomFrom(options.seed);
  const faults: Fault[] = [];
  let slowest = 0;
  for (let number = 0; number < options.count; number += 1) {
    const page = pages[number % pages.length]!;
    const { source, how } = mutate(page.bytes.toString('utf8'), random);
    const bytes = Buffer.from(source);
    const allowed = options.limit * Math.max(1, bytes.length / 100_000);
    for (const platform of [undefined, 'generic']) {
      const about = { page: page.file, number, how, parser: platform ?? 'chosen' };
      const before = process.cpuUsage();
      let records: PageRecord[] = [];
      let text = '';
      try {
        const opened = await openPage({ bytes, url: page.url, file: page.file });
        records = parsePage(opened, { platform }).records;
        text =
          opened.form === 'html'
            ? `${opened.source} ${opened.$().root().text()} ${richText(opened.$().root().contents())}`
            : opened.source;
      } catch (error) {
        if (!(error instanceof PageError))
          faults.push({ ...about, kind: 'crash', text: String((error as Error).stack) });
      }
      const { user, system } = process.cpuUsage(before);
      const taken = (user + system) / 1000;
      slowest = Math.max(slowest, taken / Math.max(1, bytes.length / 100_000));
      if (taken > allowed)
        faults.push({ ...about, kind: 'slow', text: `${taken.toFixed(0)} ms of CPU for ${bytes.length} bytes` });
      const words = new Set(wordsOf(decoded(text)));
      for (const name of namesOf(records)) {
        const strange = wordsOf(name).filter((word) => !words.has(word));
        if (strange.length > 0)
          faults.push({ ...about, kind: 'invented', text: `"${name}": the page has no "${strange.join(' ')}"` });
      }
    }
    if (number % 500 === 499) options.onProgress?.(number + 1, faults);
  }
  return { faults, slowest };
}

function namesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(namesOf);
  const record = value as { kind?: string; name?: string; statedName?: string; people?: unknown };
  const own = record.kind === 'person' || record.statedName !== undefined ? [record.name ?? ''] : [];
  return [...own, ...namesOf(record.people)];
}

/** The source with its character references and escapes undone, as far as names need it; both forms are kept. */
function decoded(source: string): string {
  // iCalendar folds its lines.
  const plain = source
    .replace(/\r?\n[ \t]/g, '')
    .replace(/&#x([\da-f]{1,6});?/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});?/g, (_, code: string) => character(Number(code)))
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&(?:nbsp|shy|zwj|zwnj);?/gi, ' ');
  // Markup within a word ("O<b>’</b>Keefe") parts it in the source and not on the page.
  return collapse(
    `${plain} ${source} ${plain.replace(/<[^<>]*>/g, '')} ${plain.replace(/&[a-z]{2,8};?/gi, '')} ${plain.replace(/%([\da-f]{2})/gi, ' ')}`,
  );
}

function character(code: number): string {
  return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
}

/** Words folded: case, accents and marks aside, for a reader undoes capitals. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cc}\u200B-\u200F\u202A-\u202E\uFFFD]/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}
