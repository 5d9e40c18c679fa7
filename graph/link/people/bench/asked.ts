/** The third outcome: which pairs a person is asked about, and which people who stay apart nobody is asked about. */
import type { Resolution } from '../resolve.ts';
import type { GoldMention } from './score.ts';

export interface Asked {
  /** Pairs of people, each once. */
  questions: number;
  /** Of those whose both sides the gold knows. */
  same: number;
  different: number;
  /** Parts beside the first of people who were not put together whole, and how many of them a question joins to the rest. */
  parts: number;
  partsAsked: number;
}

/** @param gold the mentions in the order of the list that was resolved. */
export function countAsked(gold: readonly GoldMention[], { clusters, questions }: Resolution): Asked {
  const isKnown = (mention: number) => gold[mention]!.verified !== false;
  const pairOf = (a: number, b: number) => [clusters.find(a), clusters.find(b)].sort((x, y) => x - y).join(' ');
  const pairs = new Map(questions.map(({ a, b }) => [pairOf(a, b), { a, b }]));
  const known = [...pairs.values()].filter(({ a, b }) => isKnown(a) && isKnown(b));
  const same = known.filter(({ a, b }) => gold[a]!.gold === gold[b]!.gold).length;
  const asked: Asked = { questions: pairs.size, same, different: known.length - same, parts: 0, partsAsked: 0 };
  const people = Map.groupBy([...gold.keys()].filter(isKnown), (mention) => gold[mention]!.gold);
  for (const mentions of people.values()) {
    const all = [...new Map(mentions.map((mention) => [clusters.find(mention), mention])).values()];
    const others = all.slice(1);
    asked.parts += others.length;
    asked.partsAsked += others.filter((one) =>
      all.some((other) => other !== one && pairs.has(pairOf(one, other))),
    ).length;
  }
  return asked;
}
