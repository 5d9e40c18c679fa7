/** How far a figure would move with other names: resampled names (the bootstrap of Efron 1979), whole namesakes at a time. */
import { randomNumbers } from '../random.ts';
import { type GoldMention, type Half, halves, namesakeGroups } from './score.ts';

export interface Resampled {
  names: number;
  /** Of B³ F1, in percent. */
  error: number;
  /** The share of resamples below the goal, 0 to 1. */
  below: number;
}

interface Sums {
  mentions: number;
  precision: number;
  recall: number;
}

/**
 * Draws as many names as there are, again and again, from those of one half.
 *
 * @param goal the B³ F1, in percent, that the share below is told of.
 */
export function resampleNames(
  gold: readonly GoldMention[],
  clusterOf: (id: string) => string | number,
  { half, goal, times }: { half: Half; goal: number; times: number },
): Resampled {
  const verified = gold.filter((mention) => mention.verified !== false);
  const [side, groups] = [halves(verified), namesakeGroups(verified)];
  const mentions = verified.filter((mention) => half === 'all' || side.get(mention.gold) === half);
  const people = Map.groupBy(mentions, (mention) => mention.gold);
  const clusters = Map.groupBy(mentions, ({ id }) => clusterOf(id));
  const sums = [...Map.groupBy(mentions, (mention) => groups.get(mention.gold)!).values()].map((list): Sums => {
    const sum: Sums = { mentions: list.length, precision: 0, recall: 0 };
    for (const mention of list) {
      const cluster = clusters.get(clusterOf(mention.id))!;
      const both = cluster.filter((other) => other.gold === mention.gold).length;
      sum.precision += both / cluster.length;
      sum.recall += both / people.get(mention.gold)!.length;
    }
    return sum;
  });
  const random = randomNumbers(1);
  const drawn = Array.from({ length: times }, () => {
    const total: Sums = { mentions: 0, precision: 0, recall: 0 };
    for (let draw = 0; draw < sums.length; draw++) {
      const one = sums[Math.floor(random() * sums.length)]!;
      total.mentions += one.mentions;
      total.precision += one.precision;
      total.recall += one.recall;
    }
    return (200 * total.precision * total.recall) / (total.precision + total.recall) / total.mentions;
  });
  const mean = drawn.reduce((sum, value) => sum + value, 0) / times;
  const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (times - 1);
  return {
    names: sums.length,
    error: Math.sqrt(variance),
    below: drawn.filter((value) => value < goal).length / times,
  };
}
