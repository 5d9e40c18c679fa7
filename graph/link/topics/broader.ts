/** Which topic is broader than another, by their names alone. */
import type { Topic } from './vocabulary.ts';

export interface Broader {
  /** Key of the broader topic. */
  key: string;
  reason: string;
}

/** "NUMA load balancing" is narrower than "load balancing", its head, and than NUMA, a term it starts with. */
export function broaderOf(key: string, topics: ReadonlyMap<string, Topic>): Broader[] {
  const result: Broader[] = [];
  const words = key.split(' ');
  for (let start = 1; start < words.length; start++) {
    const head = words.slice(start).join(' ');
    if (!topics.has(head) || topics.get(head) === topics.get(key)) continue;
    result.push({ key: head, reason: 'the head of its name' });
    break;
  }
  // "Perl 5" is narrower than Perl.
  const unversioned = words.slice(0, -1).join(' ');
  if (/^v?\d+(?:\.\d+)*$/.test(words.at(-1)!) && topics.has(unversioned) && topics.get(unversioned) !== topics.get(key))
    result.push({ key: unversioned, reason: 'its name without the version' });
  const first = words.length > 1 ? topics.get(words[0]!) : undefined;
  if (first?.marked && !result.some((one) => one.key === words[0]))
    result.push({ key: words[0]!, reason: 'a term its name starts with' });
  return result;
}
