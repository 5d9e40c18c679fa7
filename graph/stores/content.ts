/** What tells one version of a graph from another: a hash for each element, a fingerprint for the whole. */
import { hash } from 'node:crypto';
import type { Graph, GraphNode, GraphRelationship, PropertyValue } from '../model.ts';
import type { LoadReport } from './store.ts';

/** A graph with the hashes of its elements, in their order: of which element it is, and of what it says. */
export interface HashedGraph {
  graph: Graph;
  nodes: string[];
  relationships: string[];
  fingerprint: string;
}

/** Hashes each element and the whole: two graphs of one fingerprint hold the same. */
export function hashGraph(graph: Graph): HashedGraph {
  const nodes = graph.nodes.map(hashNode);
  const relationships = graph.relationships.map(hashRelationship);
  return { graph, nodes, relationships, fingerprint: fingerprint([...nodes, ...relationships]) };
}

function hashNode(node: GraphNode): string {
  return digest(`${node.label} ${told(node.id)}${toldAll(node.properties)}`);
}

function hashRelationship(relationship: GraphRelationship): string {
  return digest(identityOf(relationship) + toldAll(relationship.properties));
}

/** What a relationship is known by, whatever it says, as short as a hash. */
export function relationshipKey(relationship: GraphRelationship): string {
  return digest(identityOf(relationship));
}

/** A relationship is known by its type and ends; one that states a fact also by its quote (`Graph` says why). */
function identityOf({ type, from, to, properties: { quote } }: GraphRelationship): string {
  const ends = `${type} ${told(from)} ${told(to)}`;
  return type === 'STATED_IN' && typeof quote === 'string' ? `${ends} ${told(quote)}` : ends;
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

/** Elements that a store holds, in an order of its own. */
export interface HeldElements {
  keys: readonly string[];
  /** Whether the element at a place has this hash. */
  has(place: number, hash: string): boolean;
  hashAt(place: number): string;
}

/** What makes a store hold other elements than it does: numbers are places in the list of those to be, unless told otherwise. */
export interface Changes {
  created: number[];
  updated: number[];
  /** Places among the held. */
  removed: number[];
  /** Elements whose key another one has. */
  twice: number[];
  /** Of every element that is to be, its place among the held; -1 for a new one. */
  heldAt: Int32Array;
}

/** So far ahead an element is looked for before the lists are held to part ways. */
const window = 32;

/**
 * Finds what changes, given what was there and what is to be there. Of two lists in one order that differ little, it costs
 * little more than comparing their hashes.
 *
 * @param hashes of what is to be there.
 * @param keyOf its keys.
 */
export function changesOf(held: HeldElements, hashes: readonly string[], keyOf: (at: number) => string): Changes {
  const count = held.keys.length;
  const heldAt = new Int32Array(hashes.length).fill(-1);
  const kept = new Uint8Array(count);
  const others: number[] = [];
  const pair = (at: number, place: number) => {
    heldAt[at] = place;
    kept[place] = 1;
  };
  for (let at = 0, place = 0; at < hashes.length; at++) {
    let found = place;
    const end = Math.min(count, place + window);
    while (found < end && !held.has(found, hashes[at]!)) found++;
    if (found < end) {
      pair(at, found);
      place = found + 1;
    } else others.push(at);
  }
  // What the lists have in other places, or say otherwise, or only one of them has.
  const left = () => Array.from(kept.keys()).filter((place) => kept[place] === 0);
  const byHash = new Map(others.length > 0 ? left().map((place) => [held.hashAt(place), place]) : []);
  const changed = others.filter((at) => {
    const place = byHash.get(hashes[at]!);
    if (place === undefined || kept[place] === 1) return true;
    pair(at, place);
    return false;
  });
  const byKey = new Map(changed.length > 0 ? left().map((place) => [held.keys[place]!, place]) : []);
  const [created, updated, twice]: [number[], number[], number[]] = [[], [], []];
  const fresh = new Map<string, number>();
  for (const at of changed) {
    const key = keyOf(at);
    const place = byKey.get(key);
    if (place !== undefined && kept[place] === 0) {
      pair(at, place);
      updated.push(at);
    } else {
      if (fresh.has(key)) twice.push(at);
      fresh.set(key, at);
      created.push(at);
    }
  }
  if (fresh.size > 0) {
    for (let place = 0; place < count; place++) {
      const at = kept[place] === 1 ? fresh.get(held.keys[place]!) : undefined;
      if (at !== undefined) twice.push(at);
    }
  }
  return { created, updated, removed: left(), twice, heldAt };
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
