/** What tells one version of a graph from another: a key and a hash for each element, a fingerprint for the whole. */
import { hash } from 'node:crypto';
import type { Graph, GraphNode, GraphRelationship, PropertyValue } from '../model.ts';
import type { LoadReport } from './store.ts';

/** Which element it is, and what it says. */
export interface ElementHash {
  key: string;
  hash: string;
}

/** A relationship is known by its type and ends; one that states a fact also by its quote (`Graph` says why). */
function relationshipKey(relationship: GraphRelationship): string {
  const { type, from, to, properties } = relationship;
  return JSON.stringify(type === 'STATED_IN' ? [type, from, to, properties.quote] : [type, from, to]);
}

function hashNode(node: GraphNode): ElementHash {
  return { key: node.id, hash: digest([node.label, node.id, sorted(node.properties)]) };
}

function hashRelationship(relationship: GraphRelationship): ElementHash {
  const key = digest(relationshipKey(relationship));
  return { key, hash: digest([key, sorted(relationship.properties)]) };
}

/** A graph with the key and hash of each of its elements, in their order. */
export interface HashedGraph {
  graph: Graph;
  nodes: ElementHash[];
  relationships: ElementHash[];
  fingerprint: string;
}

/** Key → hash of elements that a store holds. */
export interface KnownHashes {
  nodes: ReadonlyMap<string, string>;
  relationships: ReadonlyMap<string, string>;
}

export function hashGraph(graph: Graph): HashedGraph {
  const nodes = graph.nodes.map(hashNode);
  const relationships = graph.relationships.map(hashRelationship);
  return {
    graph,
    nodes,
    relationships,
    fingerprint: fingerprint([...nodes, ...relationships].map(({ hash }) => hash)),
  };
}

/** Of the hashes of all elements: their sums, so that it is the same for the same elements in whatever order. */
export function fingerprint(hashes: readonly string[]): string {
  const sums = new Uint32Array(4);
  for (const each of hashes) {
    const bytes = Buffer.from(each, 'base64url');
    for (let lane = 0; lane < sums.length; lane++) sums[lane]! += bytes.readUInt32LE(lane * 4);
  }
  return digest([hashes.length, ...sums]);
}

/** Counts what a load changes, given what was there (key → hash) and what is to be there. */
export function compare(before: ReadonlyMap<string, string>, after: Iterable<ElementHash>): LoadReport['nodes'] {
  const counts = { created: 0, updated: 0, removed: 0, unchanged: 0 };
  for (const { key, hash } of after) {
    const old = before.get(key);
    if (old === undefined) counts.created++;
    else if (old === hash) counts.unchanged++;
    else counts.updated++;
  }
  counts.removed = before.size - counts.updated - counts.unchanged;
  return counts;
}

function sorted(properties: { [name: string]: PropertyValue }): [string, PropertyValue][] {
  return Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function digest(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'base64url').slice(0, 22);
}
