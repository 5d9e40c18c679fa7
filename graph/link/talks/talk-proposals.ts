/** Which talks may be one under two titles: told by one person at one event, in nearly the same words. Somebody is asked. */

import { siteOf } from '../page-address.ts';
import type { LinkedPeople } from '../people/link.ts';
import type { LinkedTalk } from './talks.ts';
import { titleKey } from './titles.ts';

export interface TalkProposal {
  a: LinkedTalk;
  b: LinkedTalk;
  /** 0 to 1. */
  score: number;
  reason: string;
}

/** Words that say nothing of a talk's subject. */
const small = new Set(
  'a an the of on in for to and or with from at by is are how why what your our my new using update introduction intro talk keynote panel workshop part session bof'.split(
    ' ',
  ),
);
/** From this share of common words (Jaccard 1912) two titles are nearly one. */
const near = 0.5;

/** Proposes pairs, each once, in the order of the talks. */
export function proposeTalks(talks: readonly LinkedTalk[], people: LinkedPeople['people']): TalkProposal[] {
  const order = new Map(talks.map((talk, index) => [talk, index]));
  const shared = new Map<string, { a: LinkedTalk; b: LinkedTalk; names: Set<string> }>();
  for (const mentions of people) {
    const own = new Set(mentions.flatMap(({ target }) => (target?.kind === 'talk' ? [target.talk] : [])));
    for (const group of Map.groupBy(own, ({ event }) => event)) {
      if (group[0] === undefined) continue;
      const sorted = group[1].sort((x, y) => order.get(x)! - order.get(y)!);
      for (const [at, b] of sorted.entries()) {
        for (const a of sorted.slice(0, at)) {
          const key = `${order.get(a)} ${order.get(b)}`;
          const pair = shared.get(key) ?? { a, b, names: new Set() };
          shared.set(key, { ...pair, names: pair.names.add(mentions[0]!.name) });
        }
      }
    }
  }
  return [...shared.values()].flatMap(({ a, b, names }) => {
    const likeness = likenessOf(a, b);
    if (likeness < near || !mayBeOne(a, b)) return [];
    const who = [...names].slice(0, 3).join(', ');
    const score = Math.round(Math.min(0.8, 0.2 + 0.5 * likeness) * 100) / 100;
    return [
      {
        a,
        b,
        score,
        reason: `${likeness === 1 ? 'the same words in their titles' : 'nearly the same title'}, by ${who}, at the same event`,
      },
    ];
  });
}

/** The share of words of the subject that the two nearest titles have in common; 0 for fewer than two. */
function likenessOf(a: LinkedTalk, b: LinkedTalk): number {
  let best = 0;
  for (const x of titlesOf(a)) {
    for (const y of titlesOf(b)) {
      const common = [...x].filter((word) => y.has(word)).length;
      if (common >= 2) best = Math.max(best, common / (x.size + y.size - common));
    }
  }
  return best;
}

function titlesOf(talk: LinkedTalk): Set<string>[] {
  const titles = new Set(talk.sources.map(({ record }) => titleKey(record.title)));
  return [...titles].map((title) => new Set(title.split(' ').filter((word) => !small.has(word))));
}

/** A page that lists two means two; so does a site with two numbers, and a programme with two times. */
function mayBeOne(a: LinkedTalk, b: LinkedTalk): boolean {
  return a.sources.every((x) =>
    b.sources.every((y) => {
      if (x.page === y.page) return false;
      const [one, other] = [x.record, y.record];
      const numbered = one.talkKey && other.talkKey && siteOf(x.page) === siteOf(y.page);
      if (numbered && one.talkKey !== other.talkKey) return false;
      return !(one.startsAt && other.startsAt && one.startsAt !== other.startsAt);
    }),
  );
}
