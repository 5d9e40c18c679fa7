/** Which topics are narrower than one, and by whose word; and what is about these. */
import type { Ask } from '../query.ts';
import { type Occurrence, occurrencesOfTopics } from './topics.ts';

/** One topic is broader than another: by their names, or as quoted. */
export interface BroaderLink {
  narrower: string;
  /** Its label. */
  label: string;
  broader: string;
  reason: string;
  pages: string[];
  quotes: string[];
  /** So surely something has to be about the narrower, to be about the broader: it has it for its subject. */
  leastScore?: number;
}

/** A narrower topic with the links that lead up from it. */
export interface NarrowerTopic {
  id: string;
  label: string;
  links: BroaderLink[];
  /** Topics whose names begin with its name but that are other things: "Harbour OS", an operating system, for Harbour, a browser. */
  others: string[];
}

/** With less, but prose makes something be about a narrower topic: too little to be about the broader one. */
const firmScore = 0.5;
/** What is about a narrower topic has to be so surely, to be about the broader one. */
export function leastScore({ links }: NarrowerTopic): number {
  return Math.max(firmScore, ...links.map((link) => link.leastScore ?? 0));
}

/** A topic's name starts with another's: it need not be of its kind. */
const byFirstTerm = 'a term its name starts with';
const byVersion = 'its name without the version';

/**
 * The topics below one, at whatever depth, nearest first.
 *
 * @param links all that there are.
 */
export function narrowerTopics(links: readonly BroaderLink[], id: string): NarrowerTopic[] {
  const below = Map.groupBy(links, (link) => link.broader);
  const above = Map.groupBy(links, (link) => link.narrower);
  const found = new Map<string, NarrowerTopic>();
  const reached = new Set([id]);
  for (const at of reached) {
    const upwards = found.get(at)?.links ?? [];
    for (const link of below.get(at) ?? []) {
      const links = [link, ...upwards];
      // What is written in a language is none.
      if (upwards[0]?.leastScore && link.reason !== byVersion) continue;
      // A harbour is called a place, but Harbour OS is none.
      if (reached.has(link.narrower) || (link.reason === byFirstTerm && links.some(({ quotes }) => quotes.length > 0)))
        continue;
      reached.add(link.narrower);
      found.set(link.narrower, { id: link.narrower, label: link.label, links, others: [] });
    }
  }
  for (const topic of found.values()) {
    topic.others = (below.get(topic.id) ?? [])
      .filter(({ reason, narrower }) => reason === byFirstTerm && !reached.has(narrower))
      .filter(({ narrower }) => above.get(narrower)!.some(({ quotes }) => quotes.length > 0))
      .map(({ narrower }) => narrower);
  }
  return [...found.values()];
}

async function broaderLinks(ask: Ask): Promise<BroaderLink[]> {
  const rows = await ask(
    `MATCH (k:Topic)-[r:BROADER]->(b:Topic)
     RETURN k.id AS narrower, k.label AS label, b.id AS broader, r.reason AS reason, r.pages AS pages, r.quotes AS quotes,
       r.leastScore AS leastScore`,
  );
  return rows
    .map(
      (row) =>
        ({
          ...row,
          reason: row.reason ?? '',
          pages: row.pages ?? [],
          quotes: row.quotes ?? [],
          leastScore: row.leastScore ?? 0,
        }) as unknown as BroaderLink,
    )
    .sort((a, b) => (`${a.broader} ${a.narrower}` < `${b.broader} ${b.narrower}` ? -1 : 1));
}

/** What is about a narrower topic, with that topic. */
export interface NarrowerOccurrence extends Omit<Occurrence, 'kind'> {
  kind: 'narrower';
  through: NarrowerTopic;
}

/**
 * What is primarily about topics narrower than one, but for what is primarily about that one itself; each thing once.
 *
 * @param known what is said of the topic itself.
 * @param read gives what is said of topics by their ids: of all editions, or of some.
 */
export async function occurrencesOfNarrower(
  ask: Ask,
  topicId: string,
  known: readonly Occurrence[],
  read: (ids: string[]) => Promise<Occurrence[]> = (ids) => occurrencesOfTopics(ask, ids),
): Promise<NarrowerOccurrence[]> {
  const said = new Set(known.filter(({ kind }) => kind === 'primary').map(({ thingId }) => thingId));
  const narrower = narrowerTopics(await broaderLinks(ask), topicId);
  const all = await read([...new Set(narrower.flatMap(({ id, others }) => [id, ...others]))]);
  const primary = Map.groupBy(
    all.filter(({ kind }) => kind === 'primary'),
    (one) => one.topicId,
  );
  const found: NarrowerOccurrence[] = [];
  for (const through of narrower) {
    const others = new Set(through.others.flatMap((id) => (primary.get(id) ?? []).map(({ thingId }) => thingId)));
    for (const one of primary.get(through.id) ?? []) {
      if (one.score < leastScore(through)) continue;
      if (said.has(one.thingId) || others.has(one.thingId)) continue;
      said.add(one.thingId);
      found.push({ ...one, kind: 'narrower', through });
    }
  }
  return found;
}

/** Why a topic is narrower, in words: what a page says, else by which rule. */
export function becauseOf({ label, links }: NarrowerTopic): string {
  const [link] = links;
  return link!.quotes[0] ?? `${label}: ${link!.reason}`;
}
