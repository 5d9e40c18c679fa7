/** From documents to the topics of the collection: chosen, joined, and as people decided. */

import type { TopicsFile } from '../../../workspace/topics-file.ts';
import { type DecidedMentions, decidedApart } from '../decided.ts';
import { withKinds } from './broader/kinds.ts';
import type { TopicDocument } from './texts/documents.ts';
import { phraseKey } from './texts/tokens.ts';
import { decideTopics } from './vocabulary/decided-topics.ts';
import { Definitions } from './vocabulary/definitions.ts';
import { withDerived } from './vocabulary/derived.ts';
import { withSpellings } from './vocabulary/spellings.ts';
import type { Study } from './vocabulary/study.ts';
import { studyTexts } from './vocabulary/study-texts.ts';
import { TextReader } from './vocabulary/text-facts.ts';
import { withFramed } from './vocabulary/title-frames.ts';
import { findExpansions, mergeVariants, type TopicProposal } from './vocabulary/variants.ts';
import { chooseTopics, type Topic } from './vocabulary/vocabulary.ts';

export interface LinkedTopics {
  /** By the keys of their phrases: several can lead to one. */
  topics: Map<string, Topic>;
  proposals: TopicProposal[];
  definitions: Definitions;
  study: Study;
}

/**
 * @param excluded names of people, series and events.
 * @param affiliations as printed, each as often as it was.
 * @param file the user's own topics.
 * @param reader has read texts, perhaps long ago.
 */
export function linkTopics(
  documents: TopicDocument[],
  excluded: readonly string[],
  affiliations: readonly string[],
  decided: readonly DecidedMentions[],
  file: TopicsFile = { topics: [], ignore: [] },
  reader: TextReader = new TextReader(),
): LinkedTopics {
  const employers = new Map<string, number>();
  for (const affiliation of affiliations) {
    const key = phraseKey(affiliation);
    employers.set(key, (employers.get(key) ?? 0) + 1);
  }
  const study = studyTexts(documents, reader);
  const others = new Set(excluded.map(phraseKey));
  const chosen = chooseTopics(documents, others, employers, reader, study);
  const definitions = new Definitions(file);
  const spokenFor = new Set([...others, ...definitions.keys]);
  const framed = withFramed(definitions.applyTo(chosen), documents, spokenFor);
  const topicsAndKinds = withKinds(framed, spokenFor, study);
  const merged = mergeVariants(topicsAndKinds, findExpansions(documents, reader), definitions.keys);
  const spelled = withSpellings(merged.topics, documents, reader, definitions.keys);
  const topics = decideTopics(withDerived(spelled, definitions.keys), decided);
  const apart = decidedApart(decided);
  const proposals = merged.proposals.filter(({ a, b }) => topics.get(a) !== topics.get(b) && !apart([a], [b]));
  return { topics, proposals, definitions, study };
}
