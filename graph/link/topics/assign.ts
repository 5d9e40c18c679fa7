/** Finds the topics in every document: what it is about, and what it mentions, with the words that say so. */
import { isAbout, type Manner, type Surroundings } from './about.ts';
import { qualities } from './broader/broader.ts';
import { type Found, readDocuments, type TopicAssignment } from './read-documents.ts';
import { isPrimary, type TopicDocument } from './texts/documents.ts';
import type { Definitions } from './vocabulary/definitions.ts';
import type { Study } from './vocabulary/study.ts';
import type { TextReader } from './vocabulary/text-facts.ts';
import type { Topic } from './vocabulary/vocabulary.ts';

/** What is about a topic with this score and more is so firmly: it counts for broader topics as well (`queries/reading/narrower.ts`). */
const firmScore = 0.5;

/** Matches the vocabulary against all documents. Linear in the length of the texts. */
export function assignTopics(
  documents: TopicDocument[],
  topics: Map<string, Topic>,
  definitions: Definitions,
  study: Study,
  reader: TextReader,
): TopicAssignment[] {
  const read = readDocuments(documents, topics, definitions, reader);
  for (const { assignment, manner, around } of mentionsOf(read, study)) {
    const { topic, fields } = assignment;
    // "An open source compiler" is about compilers, however early a text says it.
    if (qualities.has(topic.key)) continue;
    const { primary, firmly } = isAbout(topic, manner, around);
    if (!primary && !fields.includes('track')) continue;
    assignment.kind = 'primary';
    if (firmly) assignment.score = Math.max(assignment.score, firmScore);
  }
  const assignments = read.flatMap((found) => found.map(({ manner, ...assignment }): TopicAssignment => assignment));
  // A session's description repeats its agenda: what a point says is the point's, not the session's once more.
  const told = new Set<string>();
  for (const { document, topic } of assignments) if (document.within) told.add(`${document.within.key} ${topic.key}`);
  return assignments.filter(
    ({ document, topic, kind }) => kind === 'primary' || !told.has(`${document.key} ${topic.key}`),
  );
}

/** A topic of a talk that no title and no tag says, but prose does. */
export interface ProseMention {
  assignment: TopicAssignment;
  manner: Manner;
  around: Surroundings;
}

/** The topics that prose says of talks, and what tells whether these are about them. */
export function* mentionsOf(read: readonly Found[][], study: Study): Iterable<ProseMention> {
  const counts = new Map<string, { talks: number; titled: number }>();
  for (const { document, topic, fields } of read.flat()) {
    if (document.kind !== 'talk' || fields.every((field) => field === 'track')) continue;
    const count = counts.get(topic.key) ?? { talks: 0, titled: 0 };
    count.talks++;
    if (fields.includes('title') || fields.includes('tag')) count.titled++;
    counts.set(topic.key, count);
  }
  for (const one of read.flat()) {
    const { document, topic, manner } = one;
    if (!manner) continue;
    const chance = Math.max(...topic.variants.map((variant) => study.chanceIn(document.key, variant)));
    yield { assignment: one, manner, around: { chance, ...counts.get(topic.key)! } };
  }
}

/** Tells whether a document is about a topic by its title, a tag or its track: what but its prose makes it about is too weak to build on. */
export function primarilyAbout(assignments: readonly TopicAssignment[]) {
  const about = new Set(
    assignments.flatMap(({ document, topic, kind, fields }) =>
      kind === 'primary' && fields.some(isPrimary) ? `${document.key} ${topic.key}` : [],
    ),
  );
  return (document: TopicDocument, topic: Topic) => about.has(`${document.key} ${topic.key}`);
}
