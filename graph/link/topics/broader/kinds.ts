/**
 * Kinds that no text need name. Talks on Asterisk and SIP are on telephony, though none of them says so: where a collection has
 * topics that the tables know as things of a kind, the kind is a topic as well. What texts say of it is found as of any other.
 */

import { otherNames } from '../knowledge/other-names.ts';
import type { TopicAssignment } from '../read-documents.ts';
import { isAcronym } from '../texts/expansions.ts';
import { phraseKey } from '../texts/tokens.ts';
import type { Study } from '../vocabulary/study.ts';
import type { Topic } from '../vocabulary/vocabulary.ts';
import type { Broader } from './broader.ts';
import { knownAbove } from './known-broader.ts';

/**
 * The topics with all kinds that the tables know of them, at any height. Which of these are kept, `keepKinds` tells.
 *
 * @param chosen by key; not changed.
 * @param excluded phrase keys that are no topics: people, series, events.
 */
export function withKinds(
  chosen: ReadonlyMap<string, Topic>,
  excluded: ReadonlySet<string>,
  study: Pick<Study, 'partOf'>,
): Map<string, Topic> {
  const topics = new Map(chosen);
  // Kinds that are added are asked for their own.
  for (const [name, topic] of topics) {
    for (const { kind } of knownAbove(name, topic, study)) {
      const key = phraseKey(kind);
      if (topics.has(key) || excluded.has(key)) continue;
      const called = namesOf(kind).find((other) => topics.has(phraseKey(other)));
      // Ham radio is a topic here: it is amateur radio.
      topics.set(
        key,
        called === undefined
          ? { key, label: kind, variants: [kind], marked: false, supposed: true }
          : topics.get(phraseKey(called))!,
      );
    }
  }
  return joinedByNames(topics, excluded);
}

/** What has several names is one topic, found by each; but what the user's own file has stays as it is. */
function joinedByNames(chosen: ReadonlyMap<string, Topic>, excluded: ReadonlySet<string>): Map<string, Topic> {
  const topics = new Map(chosen);
  for (const kind of Object.keys(otherNames)) {
    const name = topics.get(phraseKey(kind));
    // Initials can be another thing's: where both are chosen, texts have to say that they are one.
    const isFree = (other: string) => !name || name.supposed || !isAcronym(other) || !topics.has(phraseKey(other));
    const keys = [kind, ...namesOf(kind).filter(isFree)].map(phraseKey).filter((key) => !excluded.has(key));
    const [first, ...others] = new Set(keys.flatMap((key) => topics.get(key) ?? []));
    if (!first || first.defined || others.some(({ defined }) => defined)) continue;
    const parts = new Set([first, ...others]);
    const whole = others.length === 0 ? first : joined([...parts]);
    for (const [key, topic] of topics) if (parts.has(topic)) topics.set(key, whole);
    for (const key of keys) topics.set(key, whole);
  }
  return topics;
}

/** Texts' own names go before a supposed one. */
function joined(parts: readonly Topic[]): Topic {
  const said = parts.filter(({ supposed }) => !supposed);
  const [first] = (said.length > 0 ? said : parts) as [Topic];
  return {
    ...first,
    variants: [...new Set((said.length > 0 ? said : parts).flatMap(({ variants }) => variants))],
    marked: parts.some(({ marked }) => marked),
    exact: parts.every(({ exact }) => exact),
  };
}

function namesOf(kind: string): string[] {
  return otherNames[kind]?.split(', ') ?? [];
}

/**
 * Leaves out the kinds of nothing that a talk is about here: what names the kind in passing is no reason to have it.
 *
 * @param broader all links there are.
 * @returns the kinds that are kept, and what is said of topics other than those left out.
 */
export function keepKinds(
  topics: ReadonlyMap<string, Topic>,
  broader: readonly Broader[],
  assignments: readonly TopicAssignment[],
): { kinds: Topic[]; said: TopicAssignment[] } {
  const above = Map.groupBy(broader, (one) => one.narrower);
  const reached = new Set(
    assignments.flatMap(({ topic, kind }) => (kind === 'primary' && !topic.supposed ? topic.key : [])),
  );
  // "Audio" can be chosen for what texts say, and no talk be about it but by its things.
  const spoken = new Set(assignments.map(({ topic }) => topic.key));
  const kept = new Set<Topic>();
  for (const at of reached) {
    for (const { broader: key } of above.get(at) ?? []) {
      const topic = topics.get(key);
      reached.add(key);
      if (topic && (topic.supposed || !spoken.has(topic.key))) kept.add(topic);
    }
  }
  return { kinds: [...kept], said: assignments.filter(({ topic }) => !topic.supposed || kept.has(topic)) };
}
