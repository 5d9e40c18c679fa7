/** The customary score of keyphrases: exact match of stems, macro averages over texts (as gold/score_topics.py has it). */
import { stemKey } from '../../graph/link/topics/texts/words.ts';

/** F1 of the first `k` keys of each text, in percent; texts without gold keys are left out. */
export function f1At(k: number, pairs: { gold: string[]; keys: string[] }[]): number {
  let sum = 0;
  let texts = 0;
  for (const { gold, keys } of pairs) {
    const wanted = new Set(gold.map(stemKey).filter(Boolean));
    if (wanted.size === 0) continue;
    texts++;
    const given = [...new Set(keys.map(stemKey).filter(Boolean))].slice(0, k);
    const hits = given.filter((key) => wanted.has(key)).length;
    if (hits > 0) sum += (2 * hits) / (given.length + wanted.size);
  }
  return (100 * sum) / Math.max(texts, 1);
}
