/**
 * `topics.yaml`: topics as the user wants them, before what is read from pages.
 *
 *     topics:
 *       - label: Software-defined radio
 *         variants: [SDR, GNU Radio]        # count as it, wherever they stand
 *         exclude: [SDR SDRAM]              # within these words a variant means something else
 *         series: [Reef Days]               # only there …
 *         from: 2014                        # … and only in these years
 *         to: 2016
 *     ignore: [Fun]                         # no topics
 */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { ConfigError, parseSettings } from './config.ts';
import { readUserText } from './user-text.ts';

const phrase = z.string().refine((text) => /[\p{L}\p{N}]/u.test(text), { error: 'has no letter or digit' });
const phrases = z.array(phrase).default([]);
const year = z.int().min(1900).max(2200);

const definedTopicSchema = z
  .strictObject({
    label: phrase,
    variants: phrases,
    exclude: phrases,
    /** Names of series of conferences; without any it holds in all. */
    series: phrases,
    from: year.optional(),
    to: year.optional(),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    error: 'ends before it begins: "from" is later than "to"',
  });

const topicsFileSchema = z.strictObject({ topics: z.array(definedTopicSchema).default([]), ignore: phrases });

export type DefinedTopic = z.output<typeof definedTopicSchema>;
export type TopicsFile = z.output<typeof topicsFileSchema>;

/**
 * Reads a workspace's `topics.yaml`; one that is missing defines nothing.
 *
 * @throws ConfigError that names file, line and field.
 */
export function readTopicsFile(file: string): TopicsFile {
  return parseTopicsFile(readUserText(file, ConfigError), basename(file));
}

/** On which line of a file that can be read a field stands, such as `['topics', 0, 'series', 1]`. */
export function topicsFileLines(file: string): (path: readonly PropertyKey[]) => number {
  return existsSync(file)
    ? parseSettings(readUserText(file, ConfigError), topicsFileSchema, basename(file)).lineOf
    : () => 1;
}

/** @throws ConfigError that names file, line and field; so it does where one phrase is said to be two topics. */
export function parseTopicsFile(text: string, name = 'topics.yaml'): TopicsFile {
  const { value, lineOf } = parseSettings(text, topicsFileSchema, name);
  const owner = new Map<string, number>();
  for (const [index, topic] of value.topics.entries()) {
    const own = new Map([topic.label, ...topic.variants].map((phrase) => [sameName(phrase), phrase]));
    for (const [key, phrase] of own) {
      const other = owner.get(key);
      if (other !== undefined)
        throw new ConfigError(
          `${name} line ${lineOf(['topics', index])}: topics[${index + 1}]: "${phrase}" is a name of topics[${other + 1}] ` +
            `(line ${lineOf(['topics', other])}) as well; a phrase can mean one topic only, so take it out of one of them`,
        );
      owner.set(key, index);
    }
  }
  for (const [index, phrase] of value.ignore.entries()) {
    const topic = owner.get(sameName(phrase));
    if (topic !== undefined)
      throw new ConfigError(
        `${name} line ${lineOf(['ignore', index])}: ignore: "${phrase}" is a name of topics[${topic + 1}] ` +
          `(line ${lineOf(['topics', topic])}); a phrase is either a topic or none, so take it out of one of them`,
      );
  }
  return value;
}

/** Equal for names that are told apart by case, accents, joints or number only: "Real-Time", "realtime"; "container", "containers". */
function sameName(phrase: string): string {
  return phrase
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L}{3}[^su])s(?![\p{L}\p{N}])/gu, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, '');
}
