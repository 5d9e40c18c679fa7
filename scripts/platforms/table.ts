/**
 * `npm run platforms [-- --check]`: the table of platforms in docs/platforms.md, made from the code. `--check` writes
 * nothing and fails where the table is old.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { platforms } from '../../parsers/registry.ts';
import { expectationSuffix } from '../../test/support/expectation.ts';

const root = join(import.meta.dirname, '../..');
const file = join(root, 'docs/platforms.md');
const begin = '<!-- made by `npm run platforms`: edit the platforms, not this table -->';
const end = '<!-- end of the table -->';

/** The table: each platform with its standing, the forms and kinds of its fixtures, and what it was built from. */
export function platformTable(): string {
  const rows = platforms.map((one) => {
    const { forms, kinds } = fixturesOf(one.id);
    return `| [${one.name}](${one.homepage}) | \`${one.id}\` | ${one.standing} | ${forms.join(', ')} | ${kinds.join(', ')} | ${one.builtFrom} |`;
  });
  return [
    '| platform | id | standing | forms | records | built from |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** A text with the table between its marks made anew. @throws Error where the marks are missing. */
export function withTable(text: string): string {
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`docs/platforms.md: the marks around the table are missing: ${begin}`);
  return `${before}${begin}\n\n${platformTable()}\n\n${end}${after}`;
}

function fixturesOf(id: string): { forms: string[]; kinds: string[] } {
  const folder = join(root, 'parsers/platforms', id, 'fixtures');
  const files = readdirSync(folder).sort();
  const expectations = files.filter((name) => name.endsWith(expectationSuffix));
  const records = expectations.flatMap(
    (name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { records: { kind: string }[] }).records,
  );
  const order = ['event', 'session', 'talk', 'person', 'organization', 'relation'];
  return {
    forms: [
      ...new Set(
        files
          .filter((name) => name.includes('.') && !name.endsWith(expectationSuffix))
          .map((name) => name.split('.').at(-1)!),
      ),
    ].sort(),
    kinds: order.filter((kind) => records.some((record) => record.kind === kind)),
  };
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
  const old = readFileSync(file, 'utf8');
  const made = withTable(old);
  if (old === made) console.log(`${relative(process.cwd(), file)}: up to date`);
  else if (values.check) {
    console.error(`${relative(process.cwd(), file)}: the table is old; npm run platforms makes it anew`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, made);
    console.log(`${relative(process.cwd(), file)}: written`);
  }
}
