/**
 * Changes to the list of sources in a `confgraph.yaml` that leave everything else in the file as its writer laid it
 * out: the text is cut and spliced at the places that the YAML parser names, never printed anew.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { isMap, isSeq, type Node, type Pair, parseDocument, stringify, YAMLSeq } from 'yaml';
import { ConfigError, parseConfig, type Source, sourceSchema } from './config.ts';
import { readUserText } from './user-text.ts';

/** What of a source is written to the file. */
export type NewSource = Pick<Source, 'url' | 'series' | 'edition' | 'wayback' | 'heldUntil'>;

/**
 * Changes a configuration file: all of it or, where the process dies, nothing.
 *
 * @throws ConfigError where the file cannot be read as a configuration; it then stays as it is.
 */
export function editConfig(file: string, change: (text: string) => string): void {
  const before = readUserText(file, ConfigError);
  parseConfig(before);
  const after = change(before);
  if (after === before) return;
  parseConfig(after);
  writeFileSync(`${file}.new`, after);
  renameSync(`${file}.new`, file);
}

/**
 * The text with one more source at the end of its list. A source of that address that is there already gets the series
 * and edition given; its other settings stay.
 *
 * @param text a configuration that `parseConfig` accepts.
 */
export function addSource(text: string, source: NewSource): string {
  const entry = sourceSchema.parse(source);
  const { sources, pair } = locate(text);
  const index = indexOf(sources, entry.url);
  if (sources && index >= 0) return updated(text, index, entry);
  if (pair === undefined) {
    const before = text.trim() === '' || text.endsWith('\n') ? text : `${text}\n`;
    return `${before}sources:\n${indented(entry, 2)}`;
  }
  const last = sources?.items.at(-1) as Node | undefined;
  if (sources && last && !sources.flow) {
    const indent = columnOf(text, sources.range![0]);
    const [, end] = last.range!;
    return splice(text, endOfLine(text, end), endOfLine(text, end), `\n${indented(entry, indent).trimEnd()}`);
  }
  if (sources && last) return printed(text, (list) => list.add(entry));
  // "sources: []", or nothing after the colon: the list begins on the next line, and a comment beside it stays.
  const key = pair.key as Node;
  const colon = text.indexOf(':', key.range![1]) + 1;
  const valueEnd = sources ? sources.range![1] : colon;
  const rest = text.slice(valueEnd, endOfLine(text, valueEnd));
  return splice(text, colon, endOfLine(text, valueEnd), `${rest.trimEnd()}\n${indented(entry, 2).trimEnd()}`);
}

/** The text without the source of that address, and whether there was one. */
export function removeSource(text: string, url: string): { text: string; removed: boolean } {
  const { sources } = locate(text);
  const index = indexOf(sources, url);
  if (!sources || index < 0) return { text, removed: false };
  if (sources.flow) return { text: printed(text, (list) => list.delete(index)), removed: true };
  if (sources.items.length === 1) {
    // An empty block list would read as nothing at all.
    const { pair } = locate(text);
    const colon = text.indexOf(':', (pair!.key as Node).range![1]) + 1;
    const item = sources.items[0] as Node;
    const before = text.slice(colon, startOfLine(text, sources.range![0]));
    return {
      text: `${text.slice(0, colon)} []${before.trimEnd()}${text.slice(endOfLine(text, item.range![1]))}`,
      removed: true,
    };
  }
  const item = sources.items[index] as Node;
  const from = startOfLine(text, item.range![0]);
  const to = endOfLine(text, item.range![1]) + 1;
  return { text: text.slice(0, from) + text.slice(to), removed: true };
}

function locate(text: string): { sources: YAMLSeq | undefined; pair: Pair | undefined } {
  const { contents } = parseDocument(text);
  const pair = isMap(contents)
    ? contents.items.find((item) => (item.key as { value?: unknown }).value === 'sources')
    : undefined;
  return { pair, sources: isSeq(pair?.value) ? pair.value : undefined };
}

function indexOf(sources: YAMLSeq | undefined, url: string): number {
  return (sources?.items ?? []).findIndex((item) => isMap(item) && sameAddress(String(item.get('url')), url));
}

/** Whether two addresses are one, but for how they are written ("https://example.org" and "https://example.org/"). */
function sameAddress(a: string, b: string): boolean {
  return a === b || (URL.canParse(a) && URL.canParse(b) && new URL(a).href === new URL(b).href);
}

function updated(text: string, index: number, entry: NewSource): string {
  const missing = Object.entries(entry).filter(([, value]) => value !== undefined);
  const document = parseDocument(text);
  const changed = missing.filter(([key, value]) => String(document.getIn(['sources', index, key])) !== String(value));
  if (changed.length === 0) return text;
  for (const [key, value] of changed) document.setIn(['sources', index, key], value);
  return document.toString({ lineWidth: 0 });
}

/** For lists in braces, which nobody can splice line by line: the whole file printed anew, comments kept. */
function printed(text: string, change: (list: YAMLSeq) => void): string {
  const document = parseDocument(text);
  const list = document.get('sources');
  change(list instanceof YAMLSeq ? list : new YAMLSeq());
  return document.toString({ lineWidth: 0 });
}

function indented(entry: NewSource, indent: number): string {
  const known = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
  const lines = stringify([known], { lineWidth: 0 }).trimEnd().split('\n');
  return `${lines.map((line) => ' '.repeat(indent) + line).join('\n')}\n`;
}

const splice = (text: string, from: number, to: number, inserted: string) =>
  text.slice(0, from) + inserted + text.slice(to);

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Offset of the line feed that ends the line, or of the end of the text. A block node's range may end after it. */
function endOfLine(text: string, offset: number): number {
  const from = offset > 0 && text[offset - 1] === '\n' ? offset - 1 : offset;
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function columnOf(text: string, offset: number): number {
  return offset - startOfLine(text, offset);
}
