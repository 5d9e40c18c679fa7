/** Other forms of the words that name a subject: "cryptographic" is of cryptography, "virtualizing" of virtualization. */
import { isKnownSubject } from '../keyphrases/tag-table.ts';
import type { Topic } from './vocabulary.ts';

/** Endings of subjects, and what stands in their place in forms that mean nothing else. Plain verbs ("debug", "monitor") mostly say what else is done, but for those made of a subject ("virtualize"). */
const endings: readonly { of: RegExp; forms: readonly string[] }[] = [
  { of: /(?<=\p{L}{3}graph)y$/u, forms: ['ic', 'ical'] },
  { of: /(?<=\p{L}{3}iz)ation$/u, forms: ['ing', 'e'] },
  { of: /(?<=\p{L}{3}pt)ion$/u, forms: ['ing'] },
];

/**
 * Adds to topics that are subjects of computing, of one word, the keys of their other forms, where these are no topics themselves.
 *
 * @param topics by key; not changed.
 * @param defined keys that the user's own file speaks of: they stay as they are.
 */
export function withDerived(topics: ReadonlyMap<string, Topic>, defined: ReadonlySet<string>): Map<string, Topic> {
  const result = new Map(topics);
  for (const [key, topic] of topics) {
    if (key.includes(' ') || topic.exact || defined.has(topic.key) || !isKnownSubject(key)) continue;
    for (const { of, forms } of endings) {
      if (!of.test(key)) continue;
      for (const form of forms) {
        const other = key.replace(of, form);
        if (!result.has(other) && !defined.has(other)) result.set(other, topic);
      }
    }
  }
  return result;
}
