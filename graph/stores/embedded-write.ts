/** Writes the file of an embedded graph: all anew, or what changes into a copy of the one before. */
import { constants, copyFileSync, rmSync } from 'node:fs';
import grafeo from '@grafeo-db/js';
import { type Graph, type GraphNode, type GraphRelationship, nodeSchemas, type PropertyValue } from '../model.ts';
import type { Changes, HashedGraph } from './content.ts';
import type { HeldElements } from './sidecar.ts';
import { CONFGRAPH_LABEL } from './store.ts';

type Database = InstanceType<typeof grafeo.GrafeoDB>;

/** The numbers that the file gives to the elements of a graph, in their order. */
export interface Places {
  nodes: number[];
  relationships: number[];
}

const BATCH = 5_000;

/** Writes a graph into a new file. */
export async function writeWhole(file: string, graph: Graph, onProgress: (done: number) => void): Promise<Places> {
  // In memory, then saved: no log is written beside.
  const database = grafeo.GrafeoDB.create();
  try {
    const nodes = await createNodes(database, graph.nodes, onProgress);
    const places = new Map(graph.nodes.map(({ id }, at) => [id, nodes[at]!]));
    const relationships = await createRelationships(database, graph.relationships, places, (done) =>
      onProgress(nodes.length + done),
    );
    for (const label of [...Object.keys(nodeSchemas), CONFGRAPH_LABEL])
      await database.executeCypher(`CREATE INDEX ${label}_id FOR (n:${label}) ON (n.id)`);
    database.save(file);
    return { nodes, relationships };
  } finally {
    database.close();
  }
}

/**
 * Writes a graph into a new file, given the file of another that it differs little from. The new file is saved from what lives,
 * so that nothing that was removed stays somewhere in it: people ask to be forgotten.
 *
 * @throws Error where the old file holds something else than it should.
 */
export async function writeChanged(
  oldFile: string,
  file: string,
  { graph, relationships }: HashedGraph,
  held: { nodes: HeldElements; relationships: HeldElements },
  changes: { nodes: Changes; relationships: Changes },
): Promise<Places> {
  const working = `${file}.working`;
  copyFileSync(oldFile, working, constants.COPYFILE_FICLONE);
  const database = grafeo.GrafeoDB.open(working);
  try {
    const keyOf = (at: number) => relationships[at]!.key;
    for (const key of [...changes.relationships.removed, ...changes.relationships.updated.map(keyOf)])
      database.deleteEdge(held.relationships.placeOf(key));
    for (const id of changes.nodes.removed) database.deleteNode(held.nodes.placeOf(id));
    for (const at of changes.nodes.updated) {
      const node = graph.nodes[at]!;
      updateNode(database, held.nodes.placeOf(node.id), node);
    }
    const fresh = changes.nodes.created.map((at) => graph.nodes[at]!);
    const nodes = merged(graph.nodes.length, changes.nodes.created, await createNodes(database, fresh), (at) =>
      held.nodes.placeOf(graph.nodes[at]!.id),
    );
    // A relationship that says something else is made anew.
    const made = [...changes.relationships.updated, ...changes.relationships.created];
    const edges = await createRelationships(
      database,
      made.map((at) => graph.relationships[at]!),
      new Map(graph.nodes.map(({ id }, at) => [id, nodes[at]!])),
    );
    const [nodeCount, edgeCount] = [database.nodeCount(), database.edgeCount()];
    if (nodeCount !== graph.nodes.length || edgeCount !== relationships.length)
      throw new Error(`${oldFile}: ${nodeCount} nodes and ${edgeCount} relationships are not what was written`);
    database.save(file);
    return {
      nodes,
      relationships: merged(relationships.length, made, edges, (at) => held.relationships.placeOf(keyOf(at))),
    };
  } finally {
    database.close();
    for (const ending of ['', '.wal']) rmSync(working + ending, { recursive: true, force: true });
  }
}

/** Numbers of all elements: those given now to some places, and what the others had. */
function merged(count: number, at: number[], given: number[], had: (at: number) => number): number[] {
  const places: number[] = new Array(count).fill(-1);
  for (const [index, place] of at.entries()) places[place] = given[index]!;
  return places.map((place, index) => (place < 0 ? had(index) : place));
}

/** @returns the numbers of the nodes, in their order. */
async function createNodes(
  database: Database,
  nodes: readonly GraphNode[],
  onProgress: (done: number) => void = () => {},
): Promise<number[]> {
  const places: number[] = new Array(nodes.length);
  let done = 0;
  for (const [label, own] of Map.groupBy(nodes.keys(), (at) => nodes[at]!.label)) {
    for (let start = 0; start < own.length; start += BATCH) {
      const batch = own.slice(start, start + BATCH);
      const found = await database.batchCreateNodesWithProps(
        [label, CONFGRAPH_LABEL],
        batch.map((at) => ({ ...nodes[at]!.properties, id: nodes[at]!.id })),
      );
      for (const [index, at] of batch.entries()) places[at] = found[index]!;
      done += batch.length;
      onProgress(done);
    }
  }
  return places;
}

/** @returns the numbers of the relationships, in their order. */
async function createRelationships(
  database: Database,
  relationships: readonly GraphRelationship[],
  places: ReadonlyMap<string, number>,
  onProgress: (done: number) => void = () => {},
): Promise<number[]> {
  const found: number[] = [];
  for (let start = 0; start < relationships.length; start += BATCH) {
    const batch = relationships.slice(start, start + BATCH);
    const edges = batch.map(({ type, from, to, properties }) => ({
      src: places.get(from)!,
      dst: places.get(to)!,
      type,
      properties,
    }));
    for (const place of await database.batchCreateEdges(edges)) found.push(place);
    onProgress(found.length);
  }
  return found;
}

function updateNode(database: Database, place: number, { label, id, properties }: GraphNode): void {
  const held = database.getNode(place);
  if (held?.get('id') !== id || !held.hasLabel(label)) throw new Error(`${id}: something else is held in its place`);
  const before = held.properties() as { [name: string]: PropertyValue };
  for (const name of Object.keys(before))
    if (name !== 'id' && properties[name] === undefined) database.removeNodeProperty(place, name);
  for (const [name, value] of Object.entries(properties))
    if (JSON.stringify(before[name]) !== JSON.stringify(value)) database.setNodeProperty(place, name, value);
}
