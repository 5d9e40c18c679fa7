/** Checks a whole graph against the model before it is written. Neo4j Community has no constraint for most of this. */
import type { ZodObject } from 'zod';
import {
  type Graph,
  type GraphNode,
  type GraphRelationship,
  type NodeLabel,
  nodeSchemas,
  relationshipSchemas,
} from '../model.ts';
import type { Changes } from './content.ts';

/** A graph that the model does not allow. `problems` names the elements, at most `SHOWN` of them. */
export class GraphError extends Error {
  override name = 'GraphError';
  readonly problems: string[];
  constructor(problems: string[], count: number) {
    const more = count > problems.length ? `\n… and ${count - problems.length} more` : '';
    super(`the graph does not fit its model (graph/model.ts):\n${problems.join('\n')}${more}`);
    this.problems = problems;
  }
}

const SHOWN = 10;

/**
 * Checks labels, ids and ends of every element, and the properties of those that a store does not hold as they are. An
 * unknown property is a problem too: a store would keep it and no query would know it.
 *
 * @throws GraphError naming the elements that do not fit
 */
export function validateGraph(graph: Graph, changes: { nodes: Changes; relationships: Changes }): void {
  const problems: string[] = [];
  let count = 0;
  const report = (problem: string) => {
    if (++count <= SHOWN) problems.push(problem);
  };

  const labels = new Map<string, NodeLabel>();
  for (const node of graph.nodes) {
    if (!Object.hasOwn(nodeSchemas, node.label)) report(`node ${node.id}: there is no label "${node.label}"`);
    else if (labels.has(node.id)) report(`${nameOf(node)}: its id is used twice (also by a ${labels.get(node.id)})`);
    else labels.set(node.id, node.label);
  }
  for (const at of [...changes.nodes.created, ...changes.nodes.updated]) {
    const node = graph.nodes[at]!;
    if (!Object.hasOwn(nodeSchemas, node.label)) continue;
    const result = strict(nodeSchemas[node.label]).safeParse({ ...node.properties, id: node.id });
    if (!result.success) report(`${nameOf(node)}: ${issuesOf(result.error.issues)}`);
  }

  const told = ({ type, from, to }: GraphRelationship, problem: string) =>
    report(`(${labels.get(from) ?? '?'} ${from})-[:${type}]->(${labels.get(to) ?? '?'} ${to}): ${problem}`);
  for (const relationship of graph.relationships) {
    const { type, from, to } = relationship;
    const schema = schemaOf(relationship);
    if (!schema) {
      told(relationship, `there is no relationship type "${type}"`);
      continue;
    }
    const [start, end] = [labels.get(from), labels.get(to)];
    if (!start || !schema.from.includes(start)) told(relationship, endProblem('start', start, schema.from));
    if (!end || !schema.to.includes(end)) told(relationship, endProblem('end', end, schema.to));
  }
  for (const at of changes.relationships.twice) told(graph.relationships[at]!, 'there twice');
  for (const at of [...changes.relationships.created, ...changes.relationships.updated]) {
    const relationship = graph.relationships[at]!;
    const result = schemaOf(relationship)?.properties.safeParse(relationship.properties);
    if (result && !result.success) told(relationship, issuesOf(result.error.issues));
  }
  if (count > 0) throw new GraphError(problems, count);
}

interface RelationshipSchema {
  from: readonly NodeLabel[];
  to: readonly NodeLabel[];
  properties: ZodObject;
}

function schemaOf({ type }: GraphRelationship): RelationshipSchema | undefined {
  if (!Object.hasOwn(relationshipSchemas, type)) return undefined;
  const { from, to, properties }: RelationshipSchema = relationshipSchemas[type];
  return { from, to, properties: strict(properties) };
}

function endProblem(which: 'start' | 'end', label: NodeLabel | undefined, allowed: readonly NodeLabel[]): string {
  return label ? `its ${which} must be ${allowed.join(' or ')}, not ${label}` : `its ${which} is not in the graph`;
}

const strictSchemas = new Map<ZodObject, ZodObject>();

function strict(schema: ZodObject): ZodObject {
  const made = strictSchemas.get(schema) ?? schema.strict();
  strictSchemas.set(schema, made);
  return made;
}

function nameOf(node: GraphNode): string {
  const { name, title, label } = node.properties;
  const called = name ?? title ?? label;
  return `${node.label} ${node.id}${called === undefined ? '' : ` (${String(called).slice(0, 60)})`}`;
}

function issuesOf(issues: { path: PropertyKey[]; message: string }[]): string {
  return issues.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message)).join('; ');
}
