/** Holds the table of pairs of names against what resolving makes of each row by itself. */
import { CorpusBuilder } from '../encode.ts';
import { listedMention, mentionOf } from '../list.ts';
import { doubtful, type Outcome } from '../person-mention.ts';
import { reasonOf } from '../reasons.ts';
import { resolvePeople } from '../resolve.ts';
import type { NamePair } from './name-pairs.ts';

export interface CheckedPair {
  pair: NamePair;
  found: Outcome;
  /** Score and reasons of the question that was asked, if one was. */
  why: string;
}

/** What becomes of the first two mentions of a row, in a list of that row's mentions alone. */
export function checkNamePair(pair: NamePair): CheckedPair {
  const builder = new CorpusBuilder();
  for (const mention of pair.mentions) builder.add(mentionOf(listedMention.parse(mention)));
  const notes: string[] = [];
  const { clusters, questions } = resolvePeople(builder.finish(), {
    note: ({ a, b, score, evidence }) => notes.push(`${a}=${b} ${score.toFixed(2)} ${reasonOf(evidence)}`),
  });
  const [a, b] = [clusters.find(0), clusters.find(1)];
  if (a === b) return { pair, found: 'same', why: notes.join('; ') };
  const question = questions.find((one) => {
    const ends = [clusters.find(one.a), clusters.find(one.b)];
    return ends.includes(a) && ends.includes(b);
  });
  const why = question ? `${question.score.toFixed(2)} ${reasonOf(question.evidence)}` : '';
  return { pair, found: question && question.score >= doubtful ? 'ask' : 'different', why };
}
