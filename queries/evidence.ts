/** The words behind a row: which page says so, and in which words. */
import type { Ask, EvidencePage, RowEvidence } from './query.ts';

type Stated = 'Event' | 'Session' | 'Talk' | 'Participation' | 'Affiliation' | 'Outcome' | 'Person';

/** What a query returns of a page, for `pageOf`. */
const PAGE_COLUMNS =
  'page.url AS url, page.file AS file, page.sha256 AS sha256, page.archivedFrom AS archivedFrom, page.fetchedAt AS fetchedAt';

/** How a page is named to people. */
function pageOf(row: { [column: string]: unknown }): EvidencePage {
  const url = String(row.url ?? row.file ?? `sha256:${row.sha256}`);
  if (row.archivedFrom == null) return { url };
  return { url, archivedFrom: String(row.archivedFrom), capturedAt: String(row.fetchedAt) };
}

/** What pages say of facts that are nodes: every STATED_IN of each, by the fact's id. */
export async function statedEvidence(
  ask: Ask,
  label: Stated,
  ids: Iterable<string>,
): Promise<Map<string, RowEvidence[]>> {
  const wanted = [...new Set(ids)];
  const evidence = new Map<string, RowEvidence[]>(wanted.map((id) => [id, []]));
  if (wanted.length === 0) return evidence;
  const rows = await ask(
    `UNWIND $ids AS id MATCH (fact:${label} {id: id})-[stated:STATED_IN]->(page:Page)
     RETURN id, stated.quote AS quote, ${PAGE_COLUMNS}`,
    { ids: wanted },
  );
  for (const row of rows) {
    evidence.get(row.id as string)!.push({ ...pageOf(row), quote: String(row.quote) });
  }
  for (const list of evidence.values()) list.sort((a, b) => (a.url + a.quote < b.url + b.quote ? -1 : 1));
  return evidence;
}

/** A fact that is a relationship, as its properties carry it. */
export interface Quoted {
  pages?: unknown;
  quotes?: unknown;
}

/** Pages by id, for facts that are relationships. */
export async function pageAddresses(ask: Ask, facts: Iterable<Quoted>): Promise<Map<string, EvidencePage>> {
  const ids = [...new Set([...facts].flatMap((fact) => (fact.pages as string[] | null) ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await ask(
    `UNWIND $ids AS id MATCH (page:Page {id: id})
     RETURN id, ${PAGE_COLUMNS}`,
    { ids },
  );
  return new Map(rows.map((row) => [row.id as string, pageOf(row)]));
}

/** What pages say of one fact that is a relationship. */
export function quotedEvidence(fact: Quoted, addresses: Map<string, EvidencePage>): RowEvidence[] {
  const pages = (fact.pages as string[] | null) ?? [];
  const quotes = (fact.quotes as string[] | null) ?? [];
  return pages.flatMap((page, index) => {
    const known = addresses.get(page);
    const quote = quotes[index];
    return known !== undefined && quote !== undefined ? [{ ...known, quote }] : [];
  });
}

/** The same words of the same page only once, in the order of first appearance. */
export function distinctEvidence(evidence: Iterable<RowEvidence>): RowEvidence[] {
  const seen = new Map<string, RowEvidence>();
  for (const one of evidence) {
    const key = JSON.stringify([one.url, one.quote]);
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}
