/** What a report says that the whole event was about. */
import type { Block } from '../../reading/blocks.ts';
import { splitSentences } from '../../reading/sentences.ts';
import type { TopicRef } from '../../records.ts';

const hot =
  /\b(?:hot(?:test)?|main|big(?:gest)?|central|dominant|dominating|recurring|overarching|common|key)\s(?:topics?|themes?|subjects?|focus)\b[^.,;:!?]{0,60}?\s(?:is|was|are|were|being)\s(?:clearly\s|definitely\s|of course\s|again\s)?([^.,;:!?()]{2,80})/iu;
const about =
  /\b(?:conference|event|edition|summit|this year|everything)\s(?:was|is)\sall about\s([^.,;:!?()]{2,60})/iu;
const listed = /\b(?:subjects|topics|themes|areas)\b[^.:;!?]{0,100}:\s*$/iu;
const inline =
  /\b(?:subjects|topics|themes|areas)\b[^.:;!?]{0,100}(?::|,? (?:such as|like|including))\s+([^.:;!?()]{5,250})/iu;
const noSubject =
  /^(?:that|how|what|why|the|this|it|not|to|a|an|i|we|you|very|so|too|some|many|more|others?|etc|much)\b/iu;

/**
 * Reads the subjects of an event out of a report's introduction: "the hot topic of the moment is containers", "there
 * were several subjects: a, b and c".
 *
 * @param intro the paragraphs before the report's first heading.
 */
export function readSubjects(intro: readonly Block[]): TopicRef[] {
  const topics: TopicRef[] = [];
  const add = (words: string, quote: string): void => {
    const labels = split(words);
    if (labels.some((label) => noSubject.test(label) || label.split(' ').length > 5)) return;
    for (const label of labels) {
      if (topics.some((topic) => topic.label.toLowerCase() === label.toLowerCase())) continue;
      topics.push({ label, kind: 'primary', form: 'subject', evidence: { quote } });
    }
  };
  for (const [index, block] of intro.entries()) {
    for (const sentence of splitSentences(block.quote)) {
      const one = hot.exec(sentence) ?? about.exec(sentence);
      if (one)
        add(one[1]!.replace(/\s(?:and|but|so|with|at|in|as|because|which)\s(?:\p{L}+\s){2,}.*$/iu, ''), sentence);
      else {
        const list = inline.exec(sentence);
        if (list && split(list[1]!).length > 1) add(list[1]!, sentence);
      }
    }
    const next = intro[index + 1];
    if (!next || !listed.test(block.quote)) continue;
    // The list stands on the next line; only what comes before its full stop or bracket belongs to it.
    const list = /^[^.:;!?()]{3,300}/u.exec(next.quote)?.[0] ?? '';
    if (split(list).length > 1) add(list, next.quote);
  }
  return topics;
}

function split(words: string): string[] {
  return words
    .split(/,\s*(?:and\s|&\s)?|\s(?:and|&)\s/u)
    .map((label) => label.replace(/^(?:of course|also)\s/iu, '').trim())
    .filter((label) => /\p{L}{2}/u.test(label));
}
