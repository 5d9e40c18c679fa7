/** Scores of a clustering against what is known, as the identity literature counts them. */
import { createHash } from 'node:crypto';
import { nameForm } from '../names/name-form.ts';

export interface GoldMention {
  id: string;
  name: string;
  gold: string;
  verified?: boolean;
}

export interface Scores {
  mentions: number;
  people: number;
  /** B³ (Bagga & Baldwin 1998), in percent. */
  precision: number;
  recall: number;
  f1: number;
  /** People printed under several names, and how many of them are in one cluster. */
  several: number;
  whole: number;
  /** Pairs of mentions with different printed names that were put together, and how many of them are one person's. */
  joined: number;
  joinedRight: number;
  /** The same by people: pairs of a cluster's distinct names. */
  namePairs: number;
  namePairsRight: number;
}

export type Half = 'all' | 'tuning' | 'validation';

/**
 * Which half a gold person belongs to: by a hash of the least id among the people who share a printed name, so that
 * namesakes are never parted.
 */
export function halves(mentions: GoldMention[]): Map<string, Half> {
  return new Map(
    [...namesakeGroups(mentions)].map(([gold, first]) => {
      const digest = createHash('sha256').update(first).digest();
      return [gold, digest[0]! % 2 === 0 ? 'tuning' : 'validation'] as const;
    }),
  );
}

/** Of each gold person, the least id among the people who share a printed name, directly or by others. */
export function namesakeGroups(mentions: GoldMention[]): Map<string, string> {
  const parent = new Map<string, string>();
  const find = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) at = parent.get(at)!;
    return at;
  };
  const firstOf = new Map<string, string>();
  for (const { gold, name } of mentions) {
    if (!parent.has(gold)) parent.set(gold, gold);
    const key = nameForm(name).key;
    const other = firstOf.get(key);
    if (other === undefined) firstOf.set(key, gold);
    else {
      const [a, b] = [find(gold), find(other)];
      if (a < b) parent.set(b, a);
      else parent.set(a, b);
    }
  }
  return new Map([...parent.keys()].map((gold) => [gold, find(gold)]));
}

/** Scores the verified mentions, or those of one half. */
export function scoreIdentity(
  gold: GoldMention[],
  clusterOf: (id: string) => string | number,
  half: Half = 'all',
): Scores {
  const side = half === 'all' ? undefined : halves(gold.filter((mention) => mention.verified !== false));
  const mentions = gold.filter((mention) => mention.verified !== false && (!side || side.get(mention.gold) === half));
  const people = new Map<string, GoldMention[]>();
  const clusters = new Map<string | number, GoldMention[]>();
  const joint = new Map<string, number>();
  const put = <K>(map: Map<K, GoldMention[]>, key: K, mention: GoldMention) => {
    const list = map.get(key);
    if (list) list.push(mention);
    else map.set(key, [mention]);
  };
  for (const mention of mentions) {
    const cluster = clusterOf(mention.id);
    put(people, mention.gold, mention);
    put(clusters, cluster, mention);
    const key = `${mention.gold}\n${cluster}`;
    joint.set(key, (joint.get(key) ?? 0) + 1);
  }
  let precision = 0;
  let recall = 0;
  for (const mention of mentions) {
    const cluster = clusterOf(mention.id);
    const both = joint.get(`${mention.gold}\n${cluster}`)!;
    precision += both / clusters.get(cluster)!.length;
    recall += both / people.get(mention.gold)!.length;
  }
  precision /= Math.max(1, mentions.length);
  recall /= Math.max(1, mentions.length);
  let several = 0;
  let whole = 0;
  for (const own of people.values()) {
    if (new Set(own.map(({ name }) => name)).size < 2) continue;
    several++;
    if (new Set(own.map(({ id }) => clusterOf(id))).size === 1) whole++;
  }
  const counted = { joined: 0, joinedRight: 0, namePairs: 0, namePairsRight: 0 };
  for (const members of clusters.values()) countJoined(members, counted);
  return {
    mentions: mentions.length,
    people: people.size,
    precision: 100 * precision,
    recall: 100 * recall,
    f1: (200 * precision * recall) / (precision + recall || 1),
    several,
    whole,
    ...counted,
  };
}

type Counted = Pick<Scores, 'joined' | 'joinedRight' | 'namePairs' | 'namePairsRight'>;

function countJoined(members: GoldMention[], counted: Counted): void {
  const byName = new Map<string, GoldMention[]>();
  for (const member of members) byName.set(member.name, [...(byName.get(member.name) ?? []), member]);
  if (byName.size < 2) return;
  const groups = [...byName.values()];
  for (const [index, group] of groups.entries()) {
    for (const other of groups.slice(0, index)) {
      counted.namePairs++;
      const goldOf = (list: GoldMention[]) => mostCommon(list.map(({ gold }) => gold));
      if (goldOf(group) === goldOf(other)) counted.namePairsRight++;
      counted.joined += group.length * other.length;
      const counts = new Map<string, number>();
      for (const { gold } of other) counts.set(gold, (counts.get(gold) ?? 0) + 1);
      for (const { gold } of group) counted.joinedRight += counts.get(gold) ?? 0;
    }
  }
}

function mostCommon(values: string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** Printed names put together, and how many of these pairs are one person's. */
export interface Merges {
  right: number;
  wrong: number;
}

/**
 * Counts automatic merges of different printed names, by a class of each merge.
 *
 * @param classOf the class of two names, given the mentions of both.
 */
export function countMerges(
  gold: GoldMention[],
  clusterOf: (id: string) => string | number,
  classOf: (a: GoldMention[], b: GoldMention[]) => string,
): Map<string, Merges> {
  const clusters = new Map<string | number, Map<string, GoldMention[]>>();
  for (const mention of gold) {
    if (mention.verified === false) continue;
    const cluster = clusterOf(mention.id);
    const byName = clusters.get(cluster) ?? new Map<string, GoldMention[]>();
    clusters.set(cluster, byName);
    byName.set(mention.name, [...(byName.get(mention.name) ?? []), mention]);
  }
  const merges = new Map<string, Merges>();
  for (const byName of clusters.values()) {
    const groups = [...byName.values()];
    for (const [index, group] of groups.entries()) {
      for (const other of groups.slice(0, index)) {
        const kind = classOf(group, other);
        const counted = merges.get(kind) ?? { right: 0, wrong: 0 };
        merges.set(kind, counted);
        const people = [group, other].map((list) => mostCommon(list.map(({ gold: person }) => person)));
        if (people[0] === people[1]) counted.right++;
        else counted.wrong++;
      }
    }
  }
  return merges;
}
