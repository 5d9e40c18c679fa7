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
import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import grafeo from '@grafeo-db/js';
import { type Changes, changesOf, countChanges, type HashedGraph, hashGraph, relationshipKey } from './content.ts';
import { FORMAT, files, flush, pointTo, readCurrent, readUsable, removeAllBut } from './embedded-files.ts';
import { writeChanged, writeWhole } from './embedded-write.ts';
import { withLoadLock } from './load-lock.ts';
import { plainRow } from './rows.ts';
import { searchNames } from './search.ts';
import {
  candidatesOfSidecar,
  type Entries,
  type NumberedElements,
  numberedElements,
  readHeld,
  writeChangedSidecar,
  writeSidecar,
} from './sidecar.ts';
import { type GraphReader, type GraphStore, type LoadReport, StoreError } from './store.ts';
import { validateGraph } from './validate.ts';

/** Of the elements, from which on it is better to write all anew. */
const largeChange = 0.25;

export function embeddedStore(directory: string): GraphStore {
  return {
    kind: 'embedded',
    address: directory,
    reader: async () => openReader(directory),
    holds: async (fingerprint) => readUsable(directory)?.fingerprint === fingerprint && canBeRead(directory),
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
  const old = readUsable(directory);
  removeAllBut(directory, old?.serial);
  const held = (old && readHeld(files(directory, old.serial).sidecar)) ?? nothing;
  const keyOf = {
    nodes: (at: number) => graph.nodes[at]!.id,
    relationships: (at: number) => relationshipKey(graph.relationships[at]!),
  };
  const changes = {
    nodes: changesOf(held.nodes, hashed.nodes, keyOf.nodes),
    relationships: changesOf(held.relationships, hashed.relationships, keyOf.relationships),
  };
  validateGraph(graph, changes);
  const report = {
    fingerprint,
    nodes: countChanges(changes.nodes),
    relationships: countChanges(changes.relationships),
  };
  if (old?.fingerprint !== fingerprint || held === nothing || !canBeRead(directory)) {
    const serial = (old?.serial ?? 0) + 1;
    const paths = files(directory, serial);
    const isSmall = sizeOf(changes.nodes) + sizeOf(changes.relationships) < largeChange * total;
    const from = old && held !== nothing && isSmall ? files(directory, old.serial) : undefined;
    const keys = {
      nodes: keysOf(held.nodes, changes.nodes, keyOf.nodes),
      relationships: keysOf(held.relationships, changes.relationships, keyOf.relationships),
    };
    try {
      if (!from || !(await loadChanges(from, paths, hashed, keys, held, changes))) {
        const numbers = await writeWhole(paths.graphFile, graph, (done) => onProgress(done, total));
        writeSidecar(paths.sidecar, hashed, { keys, numbers });
      }
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
    for (const file of Object.values(paths)) flush(file);
    const counts = { nodes: graph.nodes.length, relationships: graph.relationships.length };
    pointTo(directory, { format: FORMAT, serial, fingerprint, ...counts });
    removeAllBut(directory, serial);
  }
  onProgress(total, total);
  return report;
}

type Paths = ReturnType<typeof files>;

/** @returns false where the files before cannot be built upon. */
async function loadChanges(
  from: Paths,
  to: Paths,
  hashed: HashedGraph,
  keys: Entries['keys'],
  held: { nodes: NumberedElements; relationships: NumberedElements },
  changes: { nodes: Changes; relationships: Changes },
): Promise<boolean> {
  try {
    const numbers = await writeChanged(from.graphFile, to.graphFile, hashed.graph, held, changes);
    writeChangedSidecar(from.sidecar, to.sidecar, hashed, held.nodes, changes.nodes, { keys, numbers });
    return true;
  } catch {
    // They are damaged: all is written anew, which mends it. If it was the disk that was full, that is told then.
    for (const file of Object.values(to)) rmSync(file, { force: true });
    return false;
  }
}

/** Keys of all elements that are to be; those held are not made again. */
function keysOf(held: NumberedElements, { heldAt }: Changes, keyOf: (at: number) => string): string[] {
  return Array.from(heldAt, (place, at) => (place < 0 ? keyOf(at) : held.keys[place]!));
}

const nothing = {
  nodes: numberedElements([], '', new Float64Array()),
  relationships: numberedElements([], '', new Float64Array()),
};

function sizeOf({ created, updated, removed }: Changes): number {
  return created.length + updated.length + removed.length;
}

/** Whether an error of the engine (ENOSPC, EFBIG or EDQUOT, of which it gives the number alone) or of SQLite tells of a full disk. */
function isFull(error: unknown): boolean {
  const { message, errcode = 0 } = error as Error & { errcode?: number };
  return [10, 13].includes(errcode & 0xff) || /\(os error (27|28|122)\)/.test(message);
}

/** Whether the files in force are sound, which something else may have seen to since they were written. */
function canBeRead(directory: string): boolean {
  try {
    const { graph, sidecar } = openFiles(directory)!;
    try {
      return sidecar.prepare('SELECT count(*) AS kinds FROM held').get()?.kinds === 2;
    } finally {
      graph.close();
      sidecar.close();
    }
  } catch {
    return false; // The graph is a projection: the next load makes it again.
  }
}

function openReader(directory: string): GraphReader {
  const opened = openFiles(directory);
  if (!opened) {
    throw new StoreError('no-graph', `${directory}: there is no graph yet`, 'Run "confgraph build" first.');
  }
  const { graph, sidecar } = opened;
  const query: GraphReader['query'] = async (cypher, parameters = {}) => {
    try {
      return (await graph.executeCypher(cypher, parameters)).toArray().map(plainRow);
    } catch (cause) {
      if (cause instanceof StoreError) throw cause;
      throw new StoreError('failed', `the query failed: ${(cause as Error).message}`, undefined, cause);
    }
  };
  return {
    query,
    search: (words, options) => searchNames(candidatesOfSidecar(sidecar), query, words, options),
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
