/**
 * Kinds that no text need name. Talks on Asterisk and SIP are on telephony, though none of them says so: where a collection has
 * topics that the tables know as things of a kind, the kind is a topic as well. What texts say of it is found as of any other.
 */
import type { TopicAssignment } from './assign.ts';
import type { Broader } from './broader.ts';
import { knownAbove } from './known-broader.ts';
import { phraseKey } from './tokens.ts';
import type { Topic } from './vocabulary.ts';

/** A kind has to have so many things that are topics here, or talks on them. */
const fewest = 2;

/**
 * The topics with all kinds that the tables know of them, at any height. Which of these are kept, `keepKinds` tells.
 *
 * @param chosen by key; not changed.
 * @param excluded phrase keys that are no topics: people, series, events.
 */
export function withKinds(chosen: ReadonlyMap<string, Topic>, excluded: ReadonlySet<string>): Map<string, Topic> {
  const topics = new Map(chosen);
  // Kinds that are added are asked for their own.
  for (const [name, topic] of topics) {
    for (const { kind } of knownAbove(name, topic)) {
      const key = phraseKey(kind);
      if (!topics.has(key) && !excluded.has(key))
        topics.set(key, { key, label: kind, variants: [kind], marked: false, supposed: true });
    }
  }
  return topics;
}

/**
 * Leaves out kinds with too little below them here: a kind is kept for two topics that talks are about, or for one and two talks.
 *
 * @param broader all links there are.
 * @returns the kinds that are kept, and what is said of topics other than those left out.
 */
export function keepKinds(
  topics: ReadonlyMap<string, Topic>,
  broader: readonly Broader[],
  assignments: readonly TopicAssignment[],
): { kinds: Topic[]; said: TopicAssignment[] } {
  const supposed = [...new Set(topics.values())].filter((topic) => topic.supposed);
  const below = Map.groupBy(broader, (one) => one.broader);
  const talks = Map.groupBy(
    assignments.filter(({ kind }) => kind === 'primary'),
    ({ topic }) => topic.key,
  );
  const kinds = supposed.filter(({ key }) => {
    const reached = new Set([key]);
    for (const at of reached) for (const { narrower } of below.get(at) ?? []) reached.add(narrower);
    const spoken = [...reached].filter((one) => talks.has(one));
    const about = new Set(spoken.flatMap((one) => talks.get(one)!.map(({ document }) => document.key)));
    const things = spoken.filter((one) => one !== key).length;
    return things >= fewest || (things > 0 && about.size >= fewest);
  });
  const kept = new Set(kinds);
  return { kinds, said: assignments.filter(({ topic }) => !topic.supposed || kept.has(topic)) };
}
