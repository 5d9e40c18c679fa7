/** What a Neo4j holds of ours, and what must change to make it hold another graph. */
import type { Session } from 'neo4j-driver';
import { type GraphNode, type GraphRelationship, modelLabels, type NodeLabel } from '../model.ts';
import { type Changes, changesOf, countChanges, fingerprint, type HashedGraph, relationshipKey } from './content.ts';
import { HASH_PROPERTY } from './rows.ts';
import { CONFGRAPH_LABEL, type LoadReport } from './store.ts';

interface HeldNode {
  hash: string;
  label: NodeLabel | undefined;
}
interface HeldRelationship {
  hash: string;
  elementId: string;
}

export interface Held {
  nodes: Map<string, HeldNode>;
  relationships: Map<string, HeldRelationship>;
  /** Second copies of a relationship, which a transaction that was repeated may have left. */
  surplus: string[];
}

export interface Difference {
  report: LoadReport;
  createNodes: { node: GraphNode; hash: string }[];
  updateNodes: { node: GraphNode; hash: string; was: NodeLabel | undefined }[];
  /** Ids. */
  removeNodes: string[];
  createRelationships: { relationship: GraphRelationship; mark: string }[];
  updateRelationships: { relationship: GraphRelationship; mark: string; elementId: string }[];
  /** Element ids. */
  removeRelationships: string[];
}

/** Reads what is there. Streams: of each element only its hash is kept. */
export async function readHeld(session: Session): Promise<Held> {
  const held: Held = { nodes: new Map(), relationships: new Map(), surplus: [] };
  const nodes = session.run(
    `MATCH (n:${CONFGRAPH_LABEL}) WHERE n.${HASH_PROPERTY} IS NOT NULL
     RETURN n.id AS id, n.${HASH_PROPERTY} AS hash, [l IN labels(n) WHERE l IN $labels][0] AS label`,
    { labels: modelLabels },
  );
  for await (const row of nodes) held.nodes.set(row.get('id'), { hash: row.get('hash'), label: row.get('label') });
  const relationships = session.run(
    `MATCH (:${CONFGRAPH_LABEL})-[r]->(:${CONFGRAPH_LABEL}) WHERE r.${HASH_PROPERTY} IS NOT NULL
     RETURN r.${HASH_PROPERTY} AS hash, elementId(r) AS elementId`,
  );
  for await (const row of relationships) {
    const elementId: string = row.get('elementId');
    const [key, hash] = splitMark(row.get('hash'));
    if (held.relationships.has(key)) held.surplus.push(elementId);
    else held.relationships.set(key, { hash, elementId });
  }
  return held;
}

/** A relationship has no id, so its mark holds its key too: that is cheaper to read than type, ends and quote. */
function markOf(key: string, hash: string): string {
  return `${key}:${hash}`;
}

function splitMark(mark: string): [key: string, hash: string] {
  const at = mark.indexOf(':');
  return [mark.slice(0, at), mark.slice(at + 1)];
}

/** The fingerprint of what is held, or undefined where it is no graph that a load left. */
export function fingerprintOf({ nodes, relationships, surplus }: Held): string | undefined {
  if (surplus.length > 0) return undefined;
  return fingerprint([...nodes.values(), ...relationships.values()].map(({ hash }) => hash));
}

/** What of a graph is not held, or otherwise. */
export function changesIn(
  { nodes, relationships }: Held,
  { graph, ...hashed }: HashedGraph,
): { nodes: Changes; relationships: Changes } {
  const elements = (held: ReadonlyMap<string, { hash: string }>) => {
    const hashes = [...held.values()].map(({ hash }) => hash);
    return {
      keys: [...held.keys()],
      has: (place: number, hash: string) => hashes[place] === hash,
      hashAt: (place: number) => hashes[place]!,
    };
  };
  return {
    nodes: changesOf(elements(nodes), hashed.nodes, (at) => graph.nodes[at]!.id),
    relationships: changesOf(elements(relationships), hashed.relationships, (at) =>
      relationshipKey(graph.relationships[at]!),
    ),
  };
}

/** @param changes as `changesIn` found them. */
export function difference(
  held: Held,
  hashed: HashedGraph,
  { nodes, relationships }: { nodes: Changes; relationships: Changes },
): Difference {
  const { graph, fingerprint } = hashed;
  const node = (at: number) => ({ node: graph.nodes[at]!, hash: hashed.nodes[at]! });
  const relationship = (at: number) => {
    const relationship = graph.relationships[at]!;
    return { relationship, mark: markOf(relationshipKey(relationship), hashed.relationships[at]!) };
  };
  const ids = [...held.nodes.keys()];
  const heldRelationships = [...held.relationships.values()];
  return {
    report: { fingerprint, nodes: countChanges(nodes), relationships: countChanges(relationships) },
    createNodes: nodes.created.map(node),
    updateNodes: nodes.updated.map((at) => ({ ...node(at), was: held.nodes.get(graph.nodes[at]!.id)!.label })),
    removeNodes: nodes.removed.map((place) => ids[place]!),
    createRelationships: relationships.created.map(relationship),
    updateRelationships: relationships.updated.map((at) => ({
      ...relationship(at),
      elementId: heldRelationships[relationships.heldAt[at]!]!.elementId,
    })),
    removeRelationships: [
      ...relationships.removed.map((place) => heldRelationships[place]!.elementId),
      ...held.surplus,
    ],
  };
}
