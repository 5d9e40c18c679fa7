/** Says what is wrong with a `confgraph.yaml` in its writer's terms: the line, the field, and what to write instead. */
import { type Document, isCollection, isMap, isScalar, type LineCounter, type Node, type Pair } from 'yaml';
import type { z } from 'zod';

export interface ConfigIssue {
  /** From 1. */
  line: number;
  text: string;
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** One entry for each thing wrong, in the order of the file. */
export function describeIssues(issues: readonly Issue[], document: Document, lines: LineCounter): ConfigIssue[] {
  return issues
    .flatMap(flatten)
    .flatMap((issue) => describe(issue, document, lines))
    .sort((a, b) => a.line - b.line);
}

/** A union reports each of its branches: the one that got furthest is what its writer meant. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branch = issue.errors
    .filter((inner) => inner.some((one) => one.path.length > 0 || one.code === 'unrecognized_keys'))
    .sort((a, b) => a.length - b.length)[0];
  if (branch === undefined) return [issue];
  return branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue).flatMap(flatten);
}

function describe(issue: Issue, document: Document, lines: LineCounter): ConfigIssue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      line: lineOf([...issue.path, key], document, lines),
      text: `${fieldName([...issue.path, key])}: there is no such setting; check its spelling and indentation, or remove it`,
    }));
  }
  const line = lineOf(issue.path, document, lines);
  const field = fieldName(issue.path);
  return [{ line, text: field === '' ? complaint(issue) : `${field}: ${complaint(issue)}` }];
}

function complaint(issue: Issue): string {
  const got = issue.input === undefined ? 'nothing' : typeName(issue.input);
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing; add it (${kinds[issue.expected] ?? issue.expected})`
        : `expected ${issue.expected}, got ${got}; write ${kinds[issue.expected] ?? `a value of type ${issue.expected}`}`;
    case 'invalid_format':
      return issue.format === 'url'
        ? `expected a web address, got ${show(issue.input)}; write it in full, such as https://example.org/2026/`
        : `expected ${issue.format}, got ${show(issue.input)}`;
    case 'too_small':
      return `expected ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}, got ${show(issue.input)}; write a larger number`;
    case 'too_big':
      return `expected at most ${issue.maximum}, got ${show(issue.input)}; write a smaller number`;
    case 'invalid_union':
      return `expected "embedded" or a mapping with "address", got ${show(issue.input)}; write store: embedded, or store: { address: bolt://localhost:7687 }`;
    default:
      return `${show(issue.input)} ${issue.message}; correct it`;
  }
}

const kinds: { [expected: string]: string } = {
  number: 'a number such as 2 or 0.5, without quotes',
  int: 'a whole number such as 500, without quotes',
  string: 'text, in quotes where it looks like a number',
  array: 'a list, each entry on a line that begins with "- "',
  object: 'settings as "name: value", one a line',
};

function typeName(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : typeof value;
}

function show(value: unknown): string {
  return typeof value === 'object' || value === undefined ? typeName(value ?? null) : JSON.stringify(value);
}

/** `sources[1].url`, counted from 1 as its writer would count. */
function fieldName(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** The line of the field, or of the nearest thing above it that the file has. */
export function lineOf(path: Path, document: Document, lines: LineCounter): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => isScalar(item.key) && item.key.value === part);
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isCollection(node)) {
      const item = node.items[Number(part)] as Node | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return lines.linePos(offset).line;
}
