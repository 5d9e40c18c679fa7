/** From documents to the topics of the collection: chosen, joined, and as people decided. */
import { type DecidedMentions, decidedApart } from '../decided.ts';
import { decideTopics } from './decided-topics.ts';
import type { TopicDocument } from './documents.ts';
import { phraseKey } from './tokens.ts';
import { findExpansions, mergeVariants, type TopicProposal } from './variants.ts';
import { chooseTopics, type Topic } from './vocabulary.ts';

export interface LinkedTopics {
  /** By the keys of their phrases: several can lead to one. */
  topics: Map<string, Topic>;
  proposals: TopicProposal[];
}

/**
 * @param excluded names of people, series and events.
 * @param affiliations as printed, each as often as it was.
 */
export function linkTopics(
  documents: TopicDocument[],
  excluded: readonly string[],
  affiliations: readonly string[],
  decided: readonly DecidedMentions[],
): LinkedTopics {
  const employers = new Map<string, number>();
  for (const affiliation of affiliations) {
    const key = phraseKey(affiliation);
    employers.set(key, (employers.get(key) ?? 0) + 1);
  }
  const chosen = chooseTopics(documents, new Set(excluded.map(phraseKey)), employers);
  const merged = mergeVariants(chosen, findExpansions(documents));
  const topics = decideTopics(merged.topics, decided);
  const apart = decidedApart(decided);
  const proposals = merged.proposals.filter(({ a, b }) => topics.get(a) !== topics.get(b) && !apart([a], [b]));
  return { topics, proposals };
}
