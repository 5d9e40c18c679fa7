/** `confgraph.yaml`: what to crawl, and how. */
import { basename } from 'node:path';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { describeIssues, lineOf } from './config-issues.ts';
import { readUserText } from './user-text.ts';

const regularExpression = z.string().refine(compiles, { error: 'is not a regular expression that can be read' });

const webAddress = z.url({ protocol: /^https?$/ });

export const sourceSchema = z.strictObject({
  url: webAddress,
  series: z.string().optional(),
  edition: z.coerce.string().optional(),
  /** Which addresses belong to it: those that start with one of these. Default: the folder of `url`. */
  include: z.array(z.string()).optional(),
  /** Regular expressions; an address that matches one is left out. */
  exclude: z.array(regularExpression).optional(),
  maxPages: z.int().positive().optional(),
  maxDepth: z.int().nonnegative().optional(),
  /**
   * An archive of the web that the site is read from, since it is gone: true for the Wayback Machine, or the address that
   * stands before time and address of a page, as https://archive.example/coll/; or that and the address of its index.
   */
  wayback: z.union([z.boolean(), webAddress, z.strictObject({ replay: webAddress, index: webAddress })]).optional(),
  /** The last day of the event: captures of an archive count until eighteen months after it. Default: by the edition. */
  heldUntil: z.iso.date().optional(),
});

export const configSchema = z.strictObject({
  /** Address of mail or page of whoever runs the crawl; becomes part of the User-Agent. */
  contact: z.string().optional(),
  crawl: z
    .strictObject({
      /** Seconds between two requests to one host. robots.txt may ask for more, never for less. */
      delay: z.number().nonnegative().default(1),
      /** Questions to the index of an archive of the web in a minute. */
      indexPerMinute: z.number().positive().default(24),
      /** Seconds for one request in all. */
      timeout: z.number().positive().default(30),
      maxPages: z.int().positive().default(20_000),
      maxDepth: z.int().nonnegative().default(10),
      /** Bytes of one page after decompression. */
      maxBytes: z.int().positive().default(20_000_000),
      /** Hosts (host or host:port) that may have a private or loopback address. */
      privateHosts: z.array(z.string()).default([]),
    })
    .prefault({}),
  sources: z.array(sourceSchema).default([]),
  /** Where the graph is kept: "embedded", or a Neo4j. */
  store: z
    .union([
      z.literal('embedded'),
      z.strictObject({
        address: z.string(),
        user: z.string().default('neo4j'),
        /** Name of the environment variable that holds the password. */
        passwordFrom: z.string().default('NEO4J_PASSWORD'),
      }),
    ])
    .default('embedded'),
});

export type Config = z.output<typeof configSchema>;
export type Source = z.output<typeof sourceSchema>;

/** A `confgraph.yaml` or `topics.yaml` that cannot be used. `message` has a line for each thing wrong: file, line, field, what to do. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly hint = 'Mend the file and run the command again. Nothing was changed.';
}

/**
 * Reads and checks a `confgraph.yaml`. A file that is missing or empty means every default.
 *
 * @throws ConfigError that names file, line and field.
 */
export function loadConfig(file: string): Config {
  return parseConfig(readUserText(file, ConfigError), basename(file));
}

/**
 * Checks the text of a `confgraph.yaml`.
 *
 * @param name what messages call the file.
 * @throws ConfigError that names file, line and field.
 */
export function parseConfig(text: string, name = 'confgraph.yaml'): Config {
  return parseSettings(text, configSchema, name).value;
}

/**
 * Checks the text of a file of settings in YAML.
 *
 * @returns the settings, and the line on which a field stands.
 * @throws ConfigError that names file, line and field.
 */
export function parseSettings<S extends z.ZodType>(
  text: string,
  schema: S,
  name: string,
): { value: z.output<S>; lineOf: (path: readonly PropertyKey[]) => number } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    throw new ConfigError(
      document.errors
        .map((error) => `${name} line ${lines.linePos(error.pos[0]).line}: not valid YAML: ${error.message}`)
        .join('\n'),
    );
  }
  const result = schema.safeParse(unfolded(document, name) ?? {}, { reportInput: true });
  if (result.success) return { value: result.data, lineOf: (path) => lineOf(path, document, lines) };
  throw new ConfigError(
    describeIssues(result.error.issues, document, lines)
      .map(({ line, text }) => `${name} line ${line}: ${text}`)
      .join('\n'),
  );
}

/** What a document says; of one that names itself within itself, or unfolds without end, only that it cannot be used. */
function unfolded(document: Document, name: string): unknown {
  try {
    return withoutBlanks(document.toJS());
  } catch (cause) {
    const why = cause instanceof RangeError ? 'it is nested too deep' : (cause as Error).message;
    throw new ConfigError(`${name}: ${why}. Write it without names for parts of itself (& and *).`, { cause });
  }
}

/** A key whose value was commented out ("sources:" with nothing below) is a key that is not there. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, withoutBlanks(inner)]),
  );
}

function compiles(source: string): boolean {
  try {
    new RegExp(source);
    return true;
  } catch {
    return false;
  }
}
