/** Which mentions of pages are one person: what a person decided first, then what a site says, then what is weighed. */
import { Clusters } from '../clusters.ts';
import { applyDecided, type DecidedMentions } from '../decided.ts';
import { type Memo, noMemo } from '../memo.ts';
import { joinCertain } from './certain.ts';
import { corpusOfPages } from './corpus-of-pages.ts';
import type { Join } from './joins.ts';
import type { Mention } from './mentions.ts';
import { reasonOf } from './reasons.ts';
import { resolvePeople } from './resolve.ts';

export interface LinkedPeople {
  /** Mentions of each person. */
  people: Mention[][];
  /** Pairs, by place in `people`, that a person should decide on. */
  proposals: { a: number; b: number; score: number; reason: string }[];
  /** Of each person: which mentions were joined, and why. */
  joins: Join<Mention>[][];
}

/**
 * Links mentions to people.
 *
 * @param organizationKey the key under which two printed affiliations are one organization, or undefined for none.
 * @param decided what people decided; it goes before everything else.
 * @param memo what names and texts gave before.
 */
export function linkPeople(
  mentions: Mention[],
  organizationKey: (affiliation: string) => string | undefined,
  decided: DecidedMentions[] = [],
  memo: Memo = noMemo,
): LinkedPeople {
  const clusters = new Clusters(mentions.length);
  const indexOf = new Map(mentions.map((mention, index) => [mention.key, index]));
  const joins: Join[] = [];
  const note = (join: Join) => joins.push(join);
  const indexesOf = (key: string) => {
    const index = indexOf.get(key);
    return index === undefined ? [] : [index];
  };
  applyDecided(decided, clusters, indexesOf, (a, b) =>
    note({ a, b, basis: 'decided', score: 1, reason: 'decided by a person' }),
  );
  const organizationOf = (mention: Mention) => (mention.affiliation ? organizationKey(mention.affiliation) : undefined);
  joinCertain(mentions, clusters, organizationOf, note);
  const { questions } = resolvePeople(corpusOfPages(mentions, organizationOf, memo), {
    clusters,
    note: ({ a, b, score, evidence }) => note({ a, b, basis: 'weighed', score, reason: reasonOf(evidence) }),
  });
  const groups = clusters.groups();
  const place = new Map<number, number>();
  groups.forEach((group, index) => {
    for (const member of group) place.set(member, index);
  });
  const proposals = new Map<string, LinkedPeople['proposals'][number]>();
  for (const { a, b, score, evidence } of questions) {
    const [x, y] = [place.get(a)!, place.get(b)!].sort((p, q) => p - q) as [number, number];
    const key = `${x} ${y}`;
    if (x === y || (proposals.get(key)?.score ?? 0) >= score) continue;
    const names = [...new Set([mentions[a]!.name, mentions[b]!.name])].join(' and ');
    proposals.set(key, { a: x, b: y, score, reason: `${names}: ${reasonOf(evidence)}` });
  }
  const joinsOf: Join<Mention>[][] = groups.map(() => []);
  for (const join of joins) joinsOf[place.get(join.a)!]!.push({ ...join, a: mentions[join.a]!, b: mentions[join.b]! });
  return {
    people: groups.map((group) => group.map((index) => mentions[index]!)),
    proposals: [...proposals.values()],
    joins: joinsOf,
  };
}
