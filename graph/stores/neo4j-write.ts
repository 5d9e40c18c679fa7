/** Writes a difference into a Neo4j, in transactions of a bounded size. */
import type { Session } from 'neo4j-driver';
import { modelLabels, type NodeLabel, nodeSchemas, type RelationshipType } from '../model.ts';
import { sendable } from './neo4j-connection.ts';
import type { Difference } from './neo4j-difference.ts';
import { HASH_PROPERTY } from './rows.ts';
import { CONFGRAPH_LABEL } from './store.ts';

/**
 * A node of ours that has to go although somebody else has tied a relationship, a label or a property to it: their part
 * stays. Of ours only its id stays, under this label; should it come back, it gets its place again.
 */
const FORMER_LABEL = 'ConfgraphFormer';

const BATCH = 2_000;

type Written = (elements: number) => void;

/**
 * Killed anywhere, it leaves a graph from which the next load finds the rest of the way: every batch is a step from what
 * is held to what is wanted.
 */
export async function write(session: Session, difference: Difference, written: Written): Promise<void> {
  const returning = await revive(
    session,
    difference.createNodes.map(({ node }) => node.id),
  );
  const created = difference.createNodes.filter(({ node }) => !returning.has(node.id));
  const revived = difference.createNodes
    .filter(({ node }) => returning.has(node.id))
    .map((each) => ({ ...each, was: undefined }));

  for (const [label, rows] of Map.groupBy(created, ({ node }) => node.label)) {
    const statement = `UNWIND $rows AS row CREATE (n:${label}:${CONFGRAPH_LABEL}) SET n = row`;
    const sent = rows.map(({ node, hash }) => ({ ...node.properties, id: node.id, [HASH_PROPERTY]: hash }));
    await inBatches(session, statement, sent, written);
  }
  for (const [label, rows] of Map.groupBy([...difference.updateNodes, ...revived], ({ node }) => node.label)) {
    const others = modelLabels.filter((each) => each !== label).join(':');
    const statement = `UNWIND $rows AS row MATCH (n:${CONFGRAPH_LABEL} {id: row.id}) SET n += row, n:${label} REMOVE n:${others}`;
    const sent = rows.map(({ node, hash, was }) => ({
      ...absentProperties(node.label, was),
      ...node.properties,
      id: node.id,
      [HASH_PROPERTY]: hash,
    }));
    await inBatches(session, statement, sent, written);
  }
  await writeRelationships(session, difference, written);
  const removed = `UNWIND $rows AS id MATCH (n:${CONFGRAPH_LABEL} {id: id})`;
  await inBatches(session, `${removed} ${leaveToOthers}`, difference.removeNodes, () => {});
  await inBatches(session, `${removed} DELETE n`, difference.removeNodes, () => {});
}

async function writeRelationships(session: Session, difference: Difference, written: Written): Promise<void> {
  const { createRelationships, updateRelationships, removeRelationships } = difference;
  const byId = 'UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row.elementId';
  await inBatches(
    session,
    `${byId} DELETE r`,
    removeRelationships.map((elementId) => ({ elementId })),
    () => {},
  );
  for (const [type, rows] of Map.groupBy(createRelationships, ({ relationship }) => relationship.type)) {
    const statement = `UNWIND $rows AS row MATCH (a:${CONFGRAPH_LABEL} {id: row.from}) MATCH (b:${CONFGRAPH_LABEL} {id: row.to})
      CREATE (a)-[r:${type satisfies RelationshipType}]->(b) SET r = row.properties`;
    const sent = rows.map(({ relationship: { from, to, properties }, mark }) => ({
      from,
      to,
      properties: { ...properties, [HASH_PROPERTY]: mark },
    }));
    await inBatches(session, statement, sent, written);
  }
  await inBatches(
    session,
    `${byId} SET r = row.properties`,
    updateRelationships.map(({ relationship, mark, elementId }) => ({
      elementId,
      properties: { ...relationship.properties, [HASH_PROPERTY]: mark },
    })),
    written,
  );
}

/** Every property that confgraph may write; whatever else a node has is its user's. */
const ownProperties = [
  ...new Set(['id', HASH_PROPERTY, ...Object.values(nodeSchemas).flatMap((schema) => Object.keys(schema.shape))]),
];

const leaveToOthers = `
  WHERE EXISTS { (n)--() } OR any(key IN keys(n) WHERE NOT key IN ${JSON.stringify(ownProperties)})
    OR any(label IN labels(n) WHERE NOT label IN ${JSON.stringify([...modelLabels, CONFGRAPH_LABEL])})
  SET n:${FORMER_LABEL} REMOVE n:${[CONFGRAPH_LABEL, ...modelLabels].join(':')}, ${ownProperties
    .filter((name) => name !== 'id')
    .map((name) => `n.${name}`)
    .join(', ')}`;

/** Takes former nodes back; gives the ids of those that there were. */
async function revive(session: Session, ids: string[]): Promise<Set<string>> {
  const { records } = await session.executeWrite((transaction) =>
    transaction.run(
      `MATCH (n:${FORMER_LABEL}) WHERE n.id IN $ids SET n:${CONFGRAPH_LABEL} REMOVE n:${FORMER_LABEL} RETURN n.id AS id`,
      { ids },
    ),
  );
  return new Set(records.map((record) => record.get('id')));
}

/** Null for each property that the model knows: what the new values do not name goes, what users added stays. */
function absentProperties(label: NodeLabel, was: NodeLabel | undefined): { [name: string]: null } {
  const names = [label, was ?? label].flatMap((each) => Object.keys(nodeSchemas[each].shape));
  return Object.fromEntries(names.map((name) => [name, null]));
}

async function inBatches(session: Session, statement: string, rows: unknown[], written: Written): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = sendable(rows.slice(start, start + BATCH));
    await session.executeWrite((transaction) => transaction.run(statement, { rows: batch }));
    written(Math.min(BATCH, rows.length - start));
  }
}
