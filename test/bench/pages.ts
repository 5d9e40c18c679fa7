/** The pages that benchmarks and mutations read: the corpora beside the project, and the fixtures in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { shared } from '../support/shared.ts';
import { unzip } from '../support/zip.ts';

export interface BenchPage {
  /** The corpus it belongs to: "indico"; "fixtures/indico" for pages written by us. */
  group: string;
  file: string;
  bytes: Buffer;
  url?: string | undefined;
}

const platforms = new URL('../../parsers/platforms/', import.meta.url).pathname;

/** All real pages beside the project; none where it has no such neighbour. */
export function corpusPages(): BenchPage[] {
  const root = shared('corpus');
  if (!existsSync(root)) return [];
  const pages: BenchPage[] = [];
  for (const group of readdirSync(root).sort()) {
    const folder = join(root, group);
    const index = readIndex(folder);
    for (const name of readdirSync(folder).sort()) {
      if (name === 'INDEX.tsv') continue;
      const bytes = readFileSync(join(folder, name));
      if (name.endsWith('.zip')) {
        const files = [...unzip(bytes)].filter(([path]) => /\.(?:html|xml|json|ics)$|\/nojs$/.test(path));
        for (const [path, unpacked] of files) {
          const url = `http://site.example/${path.replace(/index\.html$/, '')}`;
          pages.push({ group, file: `${group}/${name}/${path}`, bytes: unpacked, url });
        }
      } else pages.push({ group, file: `${group}/${name}`, bytes, url: index.get(name) });
    }
  }
  return pages;
}

/** The fixtures of every platform but `generic`, with the records that each is expected to give. */
export function fixturePages(): (BenchPage & { expected: string })[] {
  return readdirSync(platforms)
    .sort()
    .flatMap((id) => {
      const folder = join(platforms, id, 'fixtures');
      if (id === 'generic' || !existsSync(folder)) return [];
      return readdirSync(folder)
        .sort()
        .flatMap((name) => {
          const expected = join(folder, name.replace(/\.[^.]+$/, '.expected.json'));
          if (name.endsWith('.expected.json') || !existsSync(expected)) return [];
          const { url } = JSON.parse(readFileSync(expected, 'utf8')) as { url?: string };
          const bytes = readFileSync(join(folder, name));
          return [{ group: `fixtures/${id}`, file: `${id}/fixtures/${name}`, bytes, url, expected }];
        });
    });
}

function readIndex(folder: string): Map<string, string> {
  const path = join(folder, 'INDEX.tsv');
  if (!existsSync(path)) return new Map();
  const rows = parseCsv(readFileSync(path), { columns: true, delimiter: '\t', quote: null, relax_column_count: true });
  return new Map((rows as { file: string; url: string }[]).map((row) => [row.file, row.url]));
}
