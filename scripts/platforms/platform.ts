/**
 * `npm run platform new ID [-- --name NAME --homepage URL]`: begins a platform: a folder with its declaration, which claims
 * nothing yet. Its tests find it at once, and say what it lacks.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { platformById } from '../../parsers/registry.ts';

const root = join(import.meta.dirname, '../../parsers/platforms');
const usage = 'npm run platform new ID [-- --name NAME --homepage URL]';

/** The declaration of a platform that was just begun. */
export function skeleton(name: string, homepage: string): string {
  const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return `/** ${name}: what of it is read here, and where the shape of its pages comes from. */
import { definePlatform } from '../../platform.ts';
import type { PageRecord } from '../../records.ts';

export default definePlatform({
  name: ${quoted(name)},
  homepage: ${quoted(homepage)},
  // \`measured\` once real pages were read with it.
  standing: 'unverified',
  builtFrom: 'to be told: real pages, or which public code',
  // The marks that only this software leaves; at least 0.5 where it is sure.
  detect: (page) => (page.form === 'html' && page.source.includes('a mark of its own') ? 0.9 : 0),
  discover: () => [],
  parse(page): PageRecord[] {
    if (page.form !== 'html') return [];
    const $ = page.$();
    return $('.nothing-yet')
      .get()
      .flatMap(() => []);
  },
});
`;
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { name: { type: 'string' }, homepage: { type: 'string' } },
  });
  const [verb, id, ...more] = positionals;
  if (verb !== 'new' || id === undefined || more.length > 0) return wrong(usage);
  if (!/^[a-z][a-z0-9-]{1,40}$/.test(id)) return wrong(`${id}: an id is small letters, digits and hyphens`);
  const folder = join(root, id);
  if (platformById(id) || existsSync(folder)) return wrong(`${id}: there is a platform of that id already`);
  const homepage = values.homepage ?? 'https://example.org/';
  if (!URL.canParse(homepage)) return wrong(`--homepage ${homepage}: not an absolute address`);
  mkdirSync(join(folder, 'fixtures'), { recursive: true });
  const file = join(folder, 'index.ts');
  writeFileSync(file, skeleton(values.name ?? id, homepage));
  console.log(`${relative(process.cwd(), file)}: begun. Next:
  1. say there how its pages are known and read
  2. npm run fixture ${id} PAGE.html -- --url URL      a page in its markup, with invented people; read what it writes
  3. npm test -- parsers/platforms                   finds the folder and its fixtures
  4. npm run platforms                               puts it into docs/platforms.md`);
  return 0;
}

function wrong(message: string): number {
  console.error(message);
  return 2;
}

if (import.meta.main) process.exitCode = main();
