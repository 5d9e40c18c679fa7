/**
 * The graph in files of the workspace, without a server.
 *
 *     current.json     which of the files below are in force: replaced as a whole, so that a reader sees one graph or the next
 *     graph-7.grafeo   the graph
 *     graph-7.sqlite   its search index and the hashes of its elements
 *     loading.lock     held by the one process that loads
 *
 * A load writes the next pair and then points to it. A reader keeps the pair it opened, even after it is deleted.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import grafeo from '@grafeo-db/js';
import { z } from 'zod';
import { type Graph, nodeSchemas } from '../model.ts';
import { compare, type HashedGraph, hashGraph } from './content.ts';
import { withLoadLock } from './load-lock.ts';
import { plainRow } from './rows.ts';
import { readHashes, searchSidecar, writeSidecar } from './sidecar.ts';
import { CONFGRAPH_LABEL, type GraphReader, type GraphStore, type LoadReport, StoreError } from './store.ts';
import { validateGraph } from './validate.ts';

/** How a graph is laid out in its files. A graph of another format is written anew by the next load. */
const FORMAT = 1;
const BATCH = 5_000;

const currentSchema = z.object({
  format: z.number(),
  serial: z.int().positive(),
  fingerprint: z.string(),
  nodes: z.number(),
  relationships: z.number(),
});
type Current = z.infer<typeof currentSchema>;

export function embeddedStore(directory: string): GraphStore {
  return {
    kind: 'embedded',
    address: directory,
    reader: async () => openReader(directory),
    holds: async (fingerprint) => readWhole(directory)?.fingerprint === fingerprint,
    load: (graph, onProgress) => withLoadLock(directory, () => load(directory, hashGraph(graph), onProgress)),
  };
}

async function load(
  directory: string,
  hashed: HashedGraph,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<LoadReport> {
  const { graph, fingerprint } = hashed;
  const total = graph.nodes.length + graph.relationships.length;
  const old = readWhole(directory);
  removeAllBut(directory, old?.serial);
  const before = old
    ? readHashes(files(directory, old.serial).sidecar)
    : { nodes: new Map<string, string>(), relationships: new Map<string, string>() };
  validateGraph(hashed, before);
  const report = {
    fingerprint,
    nodes: compare(before.nodes, hashed.nodes),
    relationships: compare(before.relationships, hashed.relationships),
  };
  if (old?.fingerprint === fingerprint) {
    onProgress(total, total);
    return report;
  }

  const serial = (old?.serial ?? 0) + 1;
  const { graphFile, sidecar } = files(directory, serial);
  try {
    await writeGraph(graphFile, graph, (done) => onProgress(done, total));
    writeSidecar(sidecar, hashed);
  } catch (cause) {
    // What is half-written takes room that somebody may be short of.
    removeAllBut(directory, old?.serial);
    if (!isFull(cause)) throw cause;
    throw new StoreError(
      'disk',
      `The graph cannot be written (${(cause as Error).message})`,
      'Make room, then run the same command again. Nothing is lost; until then the last graph answers, if there was one.',
      cause,
    );
  }
  for (const file of [graphFile, sidecar]) flush(file);
  pointTo(directory, {
    format: FORMAT,
    serial,
    fingerprint,
    nodes: graph.nodes.length,
    relationships: graph.relationships.length,
  });
  removeAllBut(directory, serial);
  return report;
}

async function writeGraph(file: string, graph: Graph, onProgress: (done: number) => void): Promise<void> {
  const database = grafeo.GrafeoDB.create(file);
  try {
    let done = 0;
    const internalIds = new Map<string, number>();
    for (const [label, nodes] of Map.groupBy(graph.nodes, (node) => node.label)) {
      for (let start = 0; start < nodes.length; start += BATCH) {
        const batch = nodes.slice(start, start + BATCH);
        const ids = await database.batchCreateNodesWithProps(
          [label, CONFGRAPH_LABEL],
          batch.map((node) => ({ ...node.properties, id: node.id })),
        );
        for (const [index, node] of batch.entries()) internalIds.set(node.id, ids[index]!);
        done += batch.length;
        onProgress(done);
      }
    }
    for (let start = 0; start < graph.relationships.length; start += BATCH) {
      const batch = graph.relationships.slice(start, start + BATCH);
      await database.batchCreateEdges(
        batch.map(({ type, from, to, properties }) => ({
          src: internalIds.get(from)!,
          dst: internalIds.get(to)!,
          type,
          properties,
        })),
      );
      done += batch.length;
      onProgress(done);
    }
    for (const label of [...Object.keys(nodeSchemas), CONFGRAPH_LABEL]) {
      await database.executeCypher(`CREATE INDEX ${label}_id FOR (n:${label}) ON (n.id)`);
    }
  } finally {
    // Closing writes all that is in the log into the file and removes the log.
    database.close();
  }
}

function openReader(directory: string): GraphReader {
  const opened = openFiles(directory);
  if (!opened) {
    throw new StoreError('no-graph', `${directory}: there is no graph yet`, 'Run "confgraph build" first.');
  }
  const { graph, sidecar } = opened;
  return {
    async query(cypher, parameters = {}) {
      try {
        return (await graph.executeCypher(cypher, parameters)).toArray().map(plainRow);
      } catch (cause) {
        if (cause instanceof StoreError) throw cause;
        throw new StoreError('failed', `the query failed: ${(cause as Error).message}`, undefined, cause);
      }
    },
    search: async (words, options) => searchSidecar(sidecar, words, options),
    async close() {
      graph.close();
      sidecar.close();
    },
  };
}

function openFiles(directory: string) {
  // A load may put another pair in force, and delete this one, between reading the pointer and opening: look again.
  for (let attempt = 1; ; attempt++) {
    const current = readCurrent(directory);
    if (!current) return undefined;
    if (current.format !== FORMAT) {
      throw new StoreError(
        'no-graph',
        `${directory}: the graph was made by another version of confgraph`,
        'Run "confgraph build" to make it anew.',
      );
    }
    const paths = files(directory, current.serial);
    let graph: InstanceType<typeof grafeo.GrafeoDB> | undefined;
    try {
      graph = grafeo.GrafeoDB.openReadOnly(paths.graphFile);
      return { graph, sidecar: new DatabaseSync(paths.sidecar, { readOnly: true }) };
    } catch (cause) {
      graph?.close();
      if (attempt < 5 && readCurrent(directory)?.serial !== current.serial) continue;
      throw new StoreError(
        'failed',
        `${paths.graphFile}: cannot be opened (${(cause as Error).message})`,
        `Nothing in it is lost: delete ${directory} and run "confgraph build".`,
        cause,
      );
    }
  }
}

function files(directory: string, serial: number) {
  const stem = join(directory, `graph-${serial}`);
  return { graphFile: `${stem}.grafeo`, sidecar: `${stem}.sqlite` };
}

/** What is in force, or undefined where nothing is, or where the pointer cannot be read. */
function readCurrent(directory: string): Current | undefined {
  let text: string;
  try {
    text = readFileSync(join(directory, 'current.json'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return currentSchema.parse(JSON.parse(text));
  } catch {
    return undefined; // Damaged by something else: the graph is a projection, the next build makes it again.
  }
}

/**
 * What is in force and can be compared with: its format is this one's, its files are there, and can be read, which
 * something else may have seen to since they were written.
 */
function readWhole(directory: string): Current | undefined {
  const current = readCurrent(directory);
  if (current?.format !== FORMAT) return undefined;
  const paths = files(directory, current.serial);
  if (!existsSync(paths.graphFile) || !existsSync(paths.sidecar)) return undefined;
  try {
    const { graph, sidecar } = openFiles(directory)!;
    try {
      sidecar.prepare('SELECT count(*) FROM node').get();
      return current;
    } finally {
      graph.close();
      sidecar.close();
    }
  } catch {
    return undefined; // The graph is a projection: the next load makes it again.
  }
}

function pointTo(directory: string, current: Current): void {
  const file = join(directory, 'current.json');
  writeFileSync(`${file}.new`, `${JSON.stringify(current)}\n`, { flush: true });
  renameSync(`${file}.new`, file);
  flush(directory);
}

/** Deletes what earlier loads left, finished or killed. */
function removeAllBut(directory: string, serial: number | undefined): void {
  const keep = serial === undefined ? undefined : `graph-${serial}.`;
  for (const name of readdirSync(directory)) {
    if (!/^graph-\d+\./.test(name) || (keep && name.startsWith(keep))) continue;
    // An engine without POSIX semantics may refuse while a reader has it open; the next load tries again.
    try {
      rmSync(join(directory, name), { recursive: true, force: true });
    } catch (error) {
      if (!['EBUSY', 'EPERM', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
}

/** Whether an error of the engine (ENOSPC, EFBIG or EDQUOT, of which it gives the number alone) or of SQLite tells of a full disk. */
function isFull(error: unknown): boolean {
  const { message, errcode = 0 } = error as Error & { errcode?: number };
  return [10, 13].includes(errcode & 0xff) || /\(os error (27|28|122)\)/.test(message);
}

/** Makes sure that a file, or a folder's list of names, is on the disk. */
function flush(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
