/** Writes the file of an embedded graph: all anew, or what changes into a copy of the one before. */
import { constants, copyFileSync, rmSync } from 'node:fs';
import grafeo from '@grafeo-db/js';
import { type Graph, type GraphNode, type GraphRelationship, nodeSchemas, type PropertyValue } from '../model.ts';
import { collectGarbage } from './collect-garbage.ts';
import type { Changes } from './content.ts';
import type { NumberedElements, Numbers } from './sidecar.ts';
import { CONFGRAPH_LABEL } from './store.ts';

type Database = InstanceType<typeof grafeo.GrafeoDB>;

const BATCH = 5_000;

/** Fewer relationships leave too little behind when they are linked to collect it before few of them are written. */
const many = 100_000;

/** Writes a graph into a new file. */
export async function writeWhole(file: string, graph: Graph, onProgress: (done: number) => void): Promise<Numbers> {
  collectGarbage();
  // In memory, then saved: no log is written beside.
  const database = grafeo.GrafeoDB.create();
  try {
    const nodes = await createNodes(database, graph.nodes, onProgress);
    const numbers = new Map(graph.nodes.map(({ id }, at) => [id, nodes[at]!]));
    const relationships = await createRelationships(database, graph.relationships, numbers, (done) =>
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
  graph: Graph,
  held: { nodes: NumberedElements; relationships: NumberedElements },
  changes: { nodes: Changes; relationships: Changes },
): Promise<Numbers> {
  const working = `${file}.working`;
  if (graph.relationships.length > many) collectGarbage();
  copyFileSync(oldFile, working, constants.COPYFILE_FICLONE);
  const database = grafeo.GrafeoDB.open(working);
  try {
    const numbers = {
      nodes: numbersOf(held.nodes, changes.nodes),
      relationships: numbersOf(held.relationships, changes.relationships),
    };
    for (const place of changes.relationships.removed) database.deleteEdge(held.relationships.numbers[place]!);
    for (const at of changes.relationships.updated) database.deleteEdge(numbers.relationships[at]!);
    for (const place of changes.nodes.removed) database.deleteNode(held.nodes.numbers[place]!);
    for (const at of changes.nodes.updated) updateNode(database, numbers.nodes[at]!, graph.nodes[at]!);

    const nodes = changes.nodes.created;
    const nodeNumbers = await createNodes(
      database,
      nodes.map((at) => graph.nodes[at]!),
    );
    for (const [index, at] of nodes.entries()) numbers.nodes[at] = nodeNumbers[index]!;
    // A relationship that says something else is made anew.
    const relationships = [...changes.relationships.updated, ...changes.relationships.created];
    const relationshipNumbers = await createRelationships(
      database,
      relationships.map((at) => graph.relationships[at]!),
      new Map(graph.nodes.map(({ id }, at) => [id, numbers.nodes[at]!])),
    );
    for (const [index, at] of relationships.entries()) numbers.relationships[at] = relationshipNumbers[index]!;

    const [nodeCount, edgeCount] = [database.nodeCount(), database.edgeCount()];
    if (nodeCount !== graph.nodes.length || edgeCount !== graph.relationships.length)
      throw new Error(`${oldFile}: ${nodeCount} nodes and ${edgeCount} relationships are not what was written`);
    database.save(file);
    return numbers;
  } finally {
    database.close();
    for (const ending of ['', '.wal']) rmSync(working + ending, { recursive: true, force: true });
  }
}

/** The numbers of the elements that are to be, as far as they are held; -1 of others. */
function numbersOf({ numbers }: NumberedElements, { heldAt }: Changes): number[] {
  return Array.from(heldAt, (place) => (place < 0 ? -1 : numbers[place]!));
}

/** @returns the numbers of the nodes, in their order. */
async function createNodes(
  database: Database,
  nodes: readonly GraphNode[],
  onProgress: (done: number) => void = () => {},
): Promise<number[]> {
  const numbers: number[] = new Array(nodes.length);
  let done = 0;
  for (const [label, own] of Map.groupBy(nodes.keys(), (at) => nodes[at]!.label)) {
    for (let start = 0; start < own.length; start += BATCH) {
      const batch = own.slice(start, start + BATCH);
      const found = await database.batchCreateNodesWithProps(
        [label, CONFGRAPH_LABEL],
        batch.map((at) => ({ ...nodes[at]!.properties, id: nodes[at]!.id })),
      );
      for (const [index, at] of batch.entries()) numbers[at] = found[index]!;
      done += batch.length;
      onProgress(done);
    }
  }
  return numbers;
}

/** @returns the numbers of the relationships, in their order. */
async function createRelationships(
  database: Database,
  relationships: readonly GraphRelationship[],
  numbers: ReadonlyMap<string, number>,
  onProgress: (done: number) => void = () => {},
): Promise<number[]> {
  const found: number[] = [];
  for (let start = 0; start < relationships.length; start += BATCH) {
    const batch = relationships.slice(start, start + BATCH);
    const edges = batch.map(({ type, from, to, properties }) => ({
      src: numbers.get(from)!,
      dst: numbers.get(to)!,
      type,
      properties,
    }));
    for (const place of await database.batchCreateEdges(edges)) found.push(place);
    onProgress(found.length);
  }
  return found;
}

function updateNode(database: Database, number: number, { label, id, properties }: GraphNode): void {
  const held = database.getNode(number);
  if (held?.get('id') !== id || !held.hasLabel(label)) throw new Error(`${id}: something else is held in its place`);
  const before = held.properties() as { [name: string]: PropertyValue };
  for (const name of Object.keys(before))
    if (name !== 'id' && properties[name] === undefined) database.removeNodeProperty(number, name);
  for (const [name, value] of Object.entries(properties))
    if (JSON.stringify(before[name]) !== JSON.stringify(value)) database.setNodeProperty(number, name, value);
}
