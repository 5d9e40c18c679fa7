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
  /** By type and ends, with what tells several apart. */
  private readonly relationships = new Map<string, { distinct: string; relationship: GraphRelationship }[]>();

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
    // `distinct` can be a long quote, and few relationships have another beside them: it is looked at only there.
    const key = `${type}|${from}|${to}`;
    const known = this.relationships.get(key);
    if (known?.some((other) => other.distinct === distinct)) return;
    const one = { distinct, relationship: { type, from, to, properties: defined(properties) } };
    if (known) known.push(one);
    else this.relationships.set(key, [one]);
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
    const relationships: GraphRelationship[] = [];
    for (const alike of byKey(this.relationships)) {
      if (alike.length > 1) alike.sort((a, b) => (a.distinct < b.distinct ? -1 : 1));
      for (const { relationship } of alike) relationships.push(relationship);
    }
    return { nodes: byKey(this.nodes), relationships };
  }
}

function byKey<T>(values: ReadonlyMap<string, T>): T[] {
  return [...values.keys()].sort().map((key) => values.get(key)!);
}

function defined(properties: { [name: string]: PropertyValue | undefined }): { [name: string]: PropertyValue } {
  const given = (value: PropertyValue | undefined) => value !== undefined && value !== '';
  let whole = true;
  for (const name in properties) whole &&= given(properties[name]);
  if (whole) return properties as { [name: string]: PropertyValue };
  const result: { [name: string]: PropertyValue } = {};
  for (const name in properties) if (given(properties[name])) result[name] = properties[name]!;
  return result;
}
