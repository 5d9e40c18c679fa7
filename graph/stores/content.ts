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

/** Elements that a store holds, each by its place in `keys`. */
export interface HeldElements {
  keys: readonly string[];
  /** Whether the element at a place has this hash. */
  has(place: number, hash: string): boolean;
}

/** Hashes each element and the whole: two graphs of one fingerprint hold the same. */
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

/** What makes a store hold other elements than it does: numbers are places in the list of those to be, unless told otherwise. */
export interface Changes {
  created: number[];
  updated: number[];
  /** Places among the held. */
  removed: number[];
  /** Elements whose key an earlier one has. */
  twice: number[];
  /** Of every element that is to be, its place among the held; -1 for a new one. */
  heldAt: Int32Array;
}

/** Finds what changes, given what was there and what is to be there. */
export function changesOf(held: HeldElements, after: readonly ElementHash[]): Changes {
  const places = new Map<string, number>();
  for (let place = 0; place < held.keys.length; place++) places.set(held.keys[place]!, place);
  const changes: Changes = { created: [], updated: [], removed: [], twice: [], heldAt: new Int32Array(after.length) };
  const kept = new Uint8Array(held.keys.length);
  const fresh = new Set<string>();
  for (let at = 0; at < after.length; at++) {
    const { key, hash } = after[at]!;
    const place = places.get(key) ?? -1;
    changes.heldAt[at] = place;
    if (place >= 0) {
      if (kept[place] === 1) changes.twice.push(at);
      kept[place] = 1;
      if (!held.has(place, hash)) changes.updated.push(at);
    } else {
      if (fresh.has(key)) changes.twice.push(at);
      fresh.add(key);
      changes.created.push(at);
    }
  }
  for (let place = 0; place < kept.length; place++) if (kept[place] === 0) changes.removed.push(place);
  return changes;
}

/** Counts what a load changes. */
export function countChanges({ created, updated, removed, heldAt }: Changes): LoadReport['nodes'] {
  const unchanged = heldAt.length - created.length - updated.length;
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
