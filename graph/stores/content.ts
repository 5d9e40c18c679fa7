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
function relationshipKey({ type, from, to, properties: { quote } }: GraphRelationship): string {
  const ends = `${type} ${told(from)} ${told(to)}`;
  return type === 'STATED_IN' && typeof quote === 'string' ? `${ends} ${told(quote)}` : ends;
}

function hashNode(node: GraphNode): ElementHash {
  return { key: node.id, hash: digest(`${node.label} ${told(node.id)}${toldAll(node.properties)}`) };
}

function hashRelationship(relationship: GraphRelationship): ElementHash {
  const key = digest(relationshipKey(relationship));
  return { key, hash: digest(key + toldAll(relationship.properties)) };
}

/** A graph with the key and hash of each of its elements, in their order. */
export interface HashedGraph {
  graph: Graph;
  nodes: ElementHash[];
  relationships: ElementHash[];
  fingerprint: string;
}

/** Key → hash of elements that a store holds. */
export interface Hashes {
  readonly size: number;
  get(key: string): string | undefined;
  keys(): Iterable<string>;
}

export interface KnownHashes {
  nodes: Hashes;
  relationships: Hashes;
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
  const bytes = Buffer.alloc(16);
  for (const each of hashes) {
    bytes.write(each, 'base64url');
    for (let lane = 0; lane < sums.length; lane++) sums[lane]! += bytes.readUInt32LE(lane * 4);
  }
  return digest([hashes.length, ...sums].join(' '));
}

/** What makes a store hold other elements than it does: places in the list of those to be, and keys. */
export interface Changes {
  created: number[];
  updated: number[];
  removed: string[];
}

/** Finds what changes, given what was there and what is to be there. */
export function changesOf(before: Hashes, after: readonly ElementHash[]): Changes {
  const changes: Changes = { created: [], updated: [], removed: [] };
  for (const [at, { key, hash }] of after.entries()) {
    const old = before.get(key);
    if (old === undefined) changes.created.push(at);
    else if (old !== hash) changes.updated.push(at);
  }
  if (before.size > after.length - changes.created.length) {
    const kept = new Set(after.map(({ key }) => key));
    for (const key of before.keys()) if (!kept.has(key)) changes.removed.push(key);
  }
  return changes;
}

/** Counts what a load changes that leaves so many elements. */
export function countChanges({ created, updated, removed }: Changes, total: number): LoadReport['nodes'] {
  const unchanged = total - created.length - updated.length;
  return { created: created.length, updated: updated.length, removed: removed.length, unchanged };
}

/** Names and values in the order of the names; of no two different ones the same. */
function toldAll(properties: { [name: string]: PropertyValue }): string {
  let text = '';
  for (const name of Object.keys(properties).sort()) {
    const value = properties[name];
    if (value === undefined) continue;
    text += ` ${name}`;
    if (typeof value === 'string') text += told(value);
    else if (Array.isArray(value)) {
      text += `[${value.length}`;
      for (const each of value) text += told(each);
    } else text += `=${value}`;
  }
  return text;
}

/** A text with its length before it, so that it ends where it ends, whatever stands in it. */
function told(text: string): string {
  return `"${text.length}:${text}`;
}

function digest(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}
