/**
 * The port behind which the stores stand. Whatever differs between them (schema statements, full text, bulk load) is
 * here; the catalogue of queries is one text for both.
 */
import type { Graph, NodeLabel } from '../model.ts';

/**
 * Every node in either store carries this label beside its own. In a Neo4j that holds other people's nodes too, it marks
 * ours: `MATCH (n:Confgraph {id: $id})` finds a node of any label, by an index. `labels(n)` gives both, in
 * no order: a query that wants a node's own label takes `[l IN labels(n) WHERE l <> 'Confgraph'][0]`.
 */
export const CONFGRAPH_LABEL = 'Confgraph';

export type Row = { [column: string]: unknown };

export interface SearchHit {
  id: string;
  label: NodeLabel;
  name: string;
  /** Higher is better; comparable only within one answer. */
  score: number;
}

export interface GraphReader {
  /**
   * Runs one Cypher text. Rows hold scalars, lists and maps (integers as JavaScript numbers), the same from either store;
   * a query returns no nodes, relationships, dates or paths.
   *
   * @throws StoreError
   */
  query(cypher: string, parameters?: { [name: string]: unknown }): Promise<Row[]>;
  /** Full text over names, titles and labels: accents and case folded, the last word as a prefix, best first. */
  search(words: string, options?: { labels?: NodeLabel[]; limit?: number }): Promise<SearchHit[]>;
  close(): Promise<void>;
}

export interface LoadReport {
  /** True where the store held the graph of another workspace, which this one took the place of. */
  replaced?: boolean;
  /** Of the graph that the store holds now: `GraphStore.holds` takes it. */
  fingerprint: string;
  nodes: { created: number; updated: number; removed: number; unchanged: number };
  relationships: { created: number; updated: number; removed: number; unchanged: number };
}

export interface GraphStore {
  readonly kind: 'embedded' | 'neo4j';
  /** For messages; never holds a password. */
  readonly address: string;
  /** Opens for reading. @throws StoreError where there is no graph yet, or the store does not answer. */
  reader(): Promise<GraphReader>;
  /**
   * Whether the store holds the graph of that fingerprint, whole. False too where that cannot be told.
   *
   * @throws StoreError where a server does not answer.
   */
  holds(fingerprint: string): Promise<boolean>;
  /**
   * Makes the store hold this graph. Loading the same graph again changes nothing. A crash leaves what was there before
   * (embedded), or something that the next load completes (Neo4j).
   */
  load(graph: Graph, onProgress?: (done: number, total: number) => void): Promise<LoadReport>;
}

/** A store that is missing, refuses, or does not answer. `message` says which, `hint` what to do. */
export class StoreError extends Error {
  override name = 'StoreError';
  readonly code: 'no-graph' | 'unreachable' | 'unauthorized' | 'failed' | 'locked' | 'bad-address' | 'disk';
  readonly hint: string | undefined;
  constructor(code: StoreError['code'], message: string, hint?: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.hint = hint;
  }
}
