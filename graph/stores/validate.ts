/** Checks a whole graph against the model before it is written. Neo4j Community has no constraint for most of this. */
import type { ZodObject } from 'zod';
import { type GraphNode, type NodeLabel, nodeSchemas, relationshipSchemas } from '../model.ts';
import type { HashedGraph, KnownHashes } from './content.ts';

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
export function validateGraph({ graph, nodes, relationships }: HashedGraph, held: KnownHashes): void {
  const problems: string[] = [];
  let count = 0;
  const report = (problem: string) => {
    if (++count <= SHOWN) problems.push(problem);
  };

  const labels = new Map<string, NodeLabel>();
  for (const [index, node] of graph.nodes.entries()) {
    const schema = Object.hasOwn(nodeSchemas, node.label) ? strict(nodeSchemas[node.label]) : undefined;
    if (!schema) {
      report(`node ${node.id}: there is no label "${node.label}"`);
      continue;
    }
    if (labels.has(node.id)) report(`${nameOf(node)}: its id is used twice (also by a ${labels.get(node.id)})`);
    labels.set(node.id, node.label);
    if (held.nodes.get(node.id) === nodes[index]!.hash) continue;
    const result = schema.safeParse({ ...node.properties, id: node.id });
    if (!result.success) report(`${nameOf(node)}: ${issuesOf(result.error.issues)}`);
  }

  const seen = new Set<string>();
  for (const [index, relationship] of graph.relationships.entries()) {
    const { type, from, to, properties } = relationship;
    const problem = (what: string) =>
      report(`(${labels.get(from) ?? '?'} ${from})-[:${type}]->(${labels.get(to) ?? '?'} ${to}): ${what}`);
    const schema = Object.hasOwn(relationshipSchemas, type) ? relationshipSchemas[type] : undefined;
    if (!schema) {
      problem(`there is no relationship type "${type}"`);
      continue;
    }
    const endProblem = (id: string, allowed: readonly NodeLabel[], end: 'start' | 'end') => {
      const label = labels.get(id);
      if (!label) problem(`its ${end} is not in the graph`);
      else if (!allowed.includes(label)) problem(`its ${end} must be ${allowed.join(' or ')}, not ${label}`);
    };
    endProblem(from, schema.from, 'start');
    endProblem(to, schema.to, 'end');
    const { key, hash } = relationships[index]!;
    if (seen.has(key)) problem('there twice');
    seen.add(key);
    if (held.relationships.get(key) === hash) continue;
    const result = strict(schema.properties).safeParse(properties);
    if (!result.success) problem(issuesOf(result.error.issues));
  }
  if (count > 0) throw new GraphError(problems, count);
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
