/**
 * Ids that last. An entity's id is made from the content of its first mention and then frozen: the store of record keeps
 * which entity every mention was given to, and a later build gives a cluster the id that most of its mentions had.
 */
import { hash } from 'node:crypto';

/** Ids given before: label, then mention → entity. */
export type FrozenIds = Map<string, Map<string, string>>;

export interface IdentityChanges {
  /** Mentions that were not frozen before, or were split off. A merge leaves them, so that it can be undone. */
  assigned: { label: string; mention: string; entity: string }[];
  /** Ids that no cluster has now, and where their mentions went. */
  redirects: { old: string; new: string }[];
}

/** A short hash of content, 64 bits in hexadecimal. */
export function contentHash(...parts: (string | undefined)[]): string {
  return hash('sha256', parts.map((part) => part ?? '').join('\u0000'), 'hex').slice(0, 16);
}

/** Gives ids to clusters of mentions, label by label, and collects what has to be frozen. */
export class IdentityBook {
  readonly changes: IdentityChanges = { assigned: [], redirects: [] };
  private readonly frozen: FrozenIds;
  /** Ids of before that led elsewhere: they still do where nobody bears them. */
  private readonly redirects: ReadonlyMap<string, string>;
  private readonly alive = new Set<string>();

  constructor(frozen: FrozenIds, redirects: ReadonlyMap<string, string> = new Map()) {
    this.frozen = frozen;
    this.redirects = redirects;
  }

  /** The ids that each entity bore before, or that others bore which became part of it, sorted. */
  formerIds(): Map<string, string[]> {
    const now = new Map([...this.redirects, ...this.changes.redirects.map(({ old, new: to }) => [old, to] as const)]);
    const former = new Map<string, string[]>();
    for (const old of [...now.keys()].sort()) {
      if (this.alive.has(old)) continue;
      let to = now.get(old);
      // What an id led to may have gone into another since. Of a ring, which only meddling makes, nothing comes.
      for (let step = 0; to !== undefined && !this.alive.has(to) && step < now.size; step++) to = now.get(to);
      if (to !== undefined && this.alive.has(to)) former.set(to, [...(former.get(to) ?? []), old]);
    }
    return former;
  }

  /**
   * @param label prefix of the ids, such as `person`.
   * @param clusters the mentions of each entity: strings that are the same over rebuilds, none in two clusters.
   * @returns an id for each cluster, in their order.
   */
  assign(label: string, clusters: string[][]): string[] {
    const before = this.frozen.get(label) ?? new Map<string, string>();
    const claims: { cluster: number; id: string; votes: number; own: boolean }[] = [];
    clusters.forEach((mentions, cluster) => {
      const votes = new Map<string, number>();
      for (const mention of mentions) {
        const id = before.get(mention);
        if (id) votes.set(id, (votes.get(id) ?? 0) + 1);
      }
      // Of ids with as many votes the one that would be made anew: so a split that is undone gives the old id back.
      const own = votes.size > 1 ? madeOf(label, mentions, 0) : undefined;
      for (const [id, count] of votes) claims.push({ cluster, id, votes: count, own: id === own });
    });
    claims.sort(
      (a, b) => b.votes - a.votes || Number(b.own) - Number(a.own) || compare(a.id, b.id) || a.cluster - b.cluster,
    );
    const ids: (string | undefined)[] = new Array(clusters.length);
    const taken = new Set<string>();
    for (const claim of claims) {
      if (ids[claim.cluster] || taken.has(claim.id)) continue;
      ids[claim.cluster] = claim.id;
      taken.add(claim.id);
    }
    const claimed = new Set(taken);
    // An id once given to another entity is never given again, so a new one avoids every id ever frozen.
    const everUsed = new Set(before.values());
    const result = clusters.map((mentions, cluster) => {
      let id = ids[cluster];
      if (!id) {
        for (let salt = 0; id === undefined || taken.has(id) || everUsed.has(id); salt++) {
          id = madeOf(label, mentions, salt);
        }
        taken.add(id);
      }
      for (const mention of mentions) {
        const frozen = before.get(mention);
        const splitOff = frozen !== undefined && frozen !== id && claimed.has(frozen);
        if (frozen === undefined || splitOff) this.changes.assigned.push({ label, mention, entity: id });
      }
      return id;
    });
    for (const id of result) this.alive.add(id);
    for (const claim of claims) {
      if (taken.has(claim.id)) continue;
      taken.add(claim.id);
      this.changes.redirects.push({ old: claim.id, new: result[claim.cluster]! });
    }
    return result;
  }
}

/** The id that is made of a cluster: of its least mention, which does not hang on the order of pages. */
function madeOf(label: string, mentions: string[], salt: number): string {
  const first = mentions.reduce((least, mention) => (compare(mention, least) < 0 ? mention : least));
  return `${label}-${contentHash(label, first, salt ? String(salt) : '')}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
