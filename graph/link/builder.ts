/** Collects nodes and relationships, each once, in an order that depends on nothing but their content. */
import type {
  Graph,
  GraphNode,
  GraphRelationship,
  NodeLabel,
  NodeProperties,
  PropertyValue,
  RelationshipType,
} from '../model.ts';
import type { LinkPage, Statement } from './input.ts';

type Optional<T> = { [K in keyof T]: T[K] | undefined };

export class GraphBuilder {
  private readonly nodes = new Map<string, GraphNode>();
  private readonly relationships = new Map<string, GraphRelationship>();

  /** Adds a node; properties that are undefined are left out. Adding an id again changes nothing. */
  node<L extends NodeLabel>(label: L, properties: Optional<NodeProperties<L>> & { id: string }): string {
    const { id, ...rest } = properties as { id: string; [name: string]: PropertyValue | undefined };
    if (!this.nodes.has(id)) this.nodes.set(id, { label, id, properties: defined(rest) });
    return id;
  }

  /** Says more of a node that is there. */
  amend(id: string, properties: { [name: string]: PropertyValue }): void {
    Object.assign(this.nodes.get(id)?.properties ?? {}, properties);
  }

  /** Joins two nodes; joining them again in the same way changes nothing. `distinct` tells several such apart. */
  relate(
    type: RelationshipType,
    from: string,
    to: string,
    properties: { [name: string]: PropertyValue | undefined } = {},
    distinct = '',
  ): void {
    const key = `${type}|${from}|${to}|${distinct}`;
    if (!this.relationships.has(key)) this.relationships.set(key, { type, from, to, properties: defined(properties) });
  }

  /** Says where a fact stands; of a person's own page, `more` says why it is theirs. */
  stated(fact: string, { page, evidence }: Statement, more: { [name: string]: PropertyValue | undefined } = {}): void {
    this.relate(
      'STATED_IN',
      fact,
      this.page(page),
      { quote: evidence.quote, selector: evidence.selector, parser: page.platform, ...more },
      evidence.quote,
    );
  }

  /** The `pages` and `quotes` that a relationship which is itself a fact carries. */
  evidenced(statements: Statement[]): { pages: string[]; quotes: string[] } {
    return {
      pages: statements.map(({ page }) => this.page(page)),
      quotes: statements.map(({ evidence }) => evidence.quote),
    };
  }

  page(page: LinkPage): string {
    if (this.nodes.has(page.id)) return page.id;
    return this.node('Page', {
      id: page.id,
      url: page.url,
      file: page.file,
      fetchedAt: page.fetchedAt,
      archivedFrom: page.archivedFrom,
      sha256: page.sha256,
      platform: page.platform,
      standing: page.standing,
    });
  }

  graph(): Graph {
    return { nodes: byKey(this.nodes), relationships: byKey(this.relationships) };
  }
}

function byKey<T>(values: ReadonlyMap<string, T>): T[] {
  return [...values.keys()].sort().map((key) => values.get(key)!);
}

function defined(properties: { [name: string]: PropertyValue | undefined }): { [name: string]: PropertyValue } {
  const result: { [name: string]: PropertyValue } = {};
  for (const name in properties) {
    const value = properties[name];
    if (value !== undefined && value !== '') result[name] = value;
  }
  return result;
}
