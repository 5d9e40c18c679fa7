/** What people decided of topics, brought to the vocabulary. */
import { type DecidedMentions, regroup } from '../../decided.ts';
import { phraseKey } from '../texts/tokens.ts';
import type { Topic } from './vocabulary.ts';

/**
 * Joins and parts topics as decided. Several keys may lead to one topic.
 *
 * @param topics by the keys of their phrases, as rules chose them.
 */
export function decideTopics(topics: Map<string, Topic>, decided: readonly DecidedMentions[]): Map<string, Topic> {
  if (decided.length === 0) return topics;
  const groups = new Map<Topic, string[]>();
  for (const [key, topic] of topics) groups.set(topic, [...(groups.get(topic) ?? []), key]);
  // A phrase that was decided to be a topic's name is one, also where rules would no longer choose it.
  const known = new Set(topics.keys());
  const added: string[][] = [];
  for (const { same, of } of decided) {
    if (!same || !of.flat().some((key) => known.has(key))) continue;
    for (const key of of.flat()) {
      if (known.has(key)) continue;
      known.add(key);
      added.push([key]);
    }
  }
  // Who is named first in the newest decision gives the name.
  const rank = new Map(decided.flatMap(({ of }) => of.flat()).map((key, index, all) => [key, all.length - index]));
  const result = new Map<string, Topic>();
  for (const keys of regroup([...groups.values(), ...added], decided)) {
    const sources = keys.toSorted((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0)).filter((key) => topics.has(key));
    const first = topics.get(sources[0] ?? '');
    if (!first) continue;
    const whole = sources.every((key) => topics.get(key) === first) && groups.get(first)!.length === sources.length;
    const topic = whole && keys.length === sources.length ? first : assembled(keys, sources, topics);
    for (const key of keys) result.set(key, topic);
  }
  return result;
}

function assembled(keys: string[], sources: string[], topics: Map<string, Topic>): Topic {
  const own = new Set(keys);
  const parts = sources.map((key) => topics.get(key)!);
  const variants = [
    ...new Set(parts.flatMap((topic) => topic.variants.filter((variant) => own.has(phraseKey(variant))))),
  ];
  if (variants.length === 0) variants.push(sources[0]!);
  const label = own.has(phraseKey(parts[0]!.label)) ? parts[0]!.label : variants[0]!;
  return {
    ...parts[0]!,
    key: sources[0]!,
    label,
    variants,
    marked: parts.some((topic) => topic.marked),
    supposed: parts.every((topic) => topic.supposed),
  };
}
