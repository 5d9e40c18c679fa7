/** The user's own topics, brought to the vocabulary: they go before all that is read from pages. */
import type { DefinedTopic, TopicsFile } from '../../../../workspace/topics-file.ts';
import { foldKey } from '../../../fold.ts';
import type { TopicDocument } from '../texts/documents.ts';
import { phraseKey } from '../texts/tokens.ts';
import type { Topic } from './vocabulary.ts';

export class Definitions {
  /** Keys that the file speaks of. */
  readonly keys: ReadonlySet<string>;
  /** By the key of a phrase, labels of the topics that are not meant within it. */
  readonly excluded: ReadonlyMap<string, readonly string[]>;
  private readonly file: TopicsFile;

  constructor(file: TopicsFile) {
    this.file = file;
    this.keys = new Set([...file.ignore.map(phraseKey), ...file.topics.flatMap(keysOfTopic)]);
    const excluded = new Map<string, string[]>();
    for (const { label, exclude } of file.topics) {
      for (const key of exclude.map(phraseKey)) excluded.set(key, [...(excluded.get(key) ?? []), label]);
    }
    this.excluded = excluded;
  }

  /** The topics with the user's in place of those of the same names, and without those that are to be ignored. */
  applyTo(topics: Map<string, Topic>): Map<string, Topic> {
    const result = new Map([...topics].filter(([key]) => !this.keys.has(key)));
    for (const defined of this.file.topics) {
      const variants = [...new Set([defined.label, ...defined.variants])];
      const topic: Topic = { key: phraseKey(defined.label), label: defined.label, variants, marked: false, defined };
      for (const key of keysOfTopic(defined)) result.set(key, topic);
    }
    return result;
  }

  /** Whether a topic can be meant in a document, by the scope that the user gave it. */
  holds({ defined }: Topic, { series, year }: TopicDocument): boolean {
    if (!defined) return true;
    const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = defined;
    const timeless = defined.from === undefined && defined.to === undefined;
    if (!timeless && (year === undefined || year < from || year > to)) return false;
    return defined.series.length === 0 || defined.series.some((name) => series?.includes(foldKey(name)));
  }
}

function keysOfTopic({ label, variants }: DefinedTopic): string[] {
  return [...new Set([label, ...variants].map(phraseKey))];
}
