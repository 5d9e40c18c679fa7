/**
 * Which phrases of all titles, tags and tracks are topics. A phrase is one because a site names it, by its own form, or
 * because people would take it for a tag and other texts say it too; what is rare and shapeless is left out.
 */
import type { DefinedTopic } from '../../../../workspace/topics-file.ts';
import { isKnownSubject, isKnownTag } from '../keyphrases/tag-table.ts';
import { anyKinds } from '../texts/callings.ts';
import type { TopicDocument } from '../texts/documents.ts';
import { edgeWords, emptyHeads, grammarWords } from '../texts/stop-words.ts';
import { phraseKey } from '../texts/tokens.ts';
import { type Count, countCandidates, fewestKeyed, gatherings } from './phrase-counts.ts';
import { endsAsNoun, isWeak } from './phrases.ts';
import type { Study } from './study.ts';
import { studyTexts } from './study-texts.ts';
import { TextReader } from './text-facts.ts';

export interface Topic {
  key: string;
  label: string;
  variants: string[];
  marked: boolean;
  /** Its name is an everyday word ("Go") or a letter: meant only where it is printed just so, within a sentence. */
  exact?: boolean;
  /** By the user's own file. */
  defined?: DefinedTopic;
  /** A kind of things that are topics: chosen for these, not for what texts say (`kinds.ts`). */
  supposed?: boolean | undefined;
}

/** A word that says how a thing is, not what. */
const shapeOnly =
  /^in-|^(?:high|low)-[^ ]+$|^[^ ]+-(?:based|aware|oriented|driven|related|friendly|like|wide|agnostic|specific|intensive|attached|only|free)$|^(?:no|on|off|out|over)-[^ -]+-[^ ]+$|^re-\p{L}+ing$/iu;

/** A deed that nobody takes for a tag has to stand in so many texts. */
const fewestOfDeed = 3;
/** A single word without a form of its own has to be so likely a tag somewhere. */
const likelyTag = 0.1;

/**
 * Chooses the topics.
 *
 * @param excluded phrase keys that are no topics: people, series, events.
 * @param employers how often a phrase key was printed as somebody's affiliation.
 * @returns topics by key.
 */
export function chooseTopics(
  documents: TopicDocument[],
  excluded: ReadonlySet<string>,
  employers: ReadonlyMap<string, number> = new Map(),
  reader: TextReader = new TextReader(),
  study: Study = studyTexts(documents, reader),
): Map<string, Topic> {
  const counts = countCandidates(documents, study, reader);
  const chosen = new Map<string, Count>();
  for (const [key, count] of counts) {
    if (!key || excluded.has(key) || (key.length < 2 && !count.exact) || key.length > 60 || gatherings.test(key))
      continue;
    // A company is spoken for rather than of; a project of that name is spoken of more often.
    if (!count.named && (employers.get(key) ?? 0) >= Math.max(1, count.titles.size)) continue;
    if (isTopic(key, count, study)) chosen.set(key, count);
    else if (count.called === 'technology' ? isSaidName(count, study) : count.called) {
      chosen.set(key, count);
      // "Flow", a program: not each flow.
      count.exact ||= count.called === 'name' && !isPrintedAsName(count);
    }
  }
  dropFragments(chosen);
  const topics = new Map<string, Topic>();
  for (const [key, count] of chosen) {
    const labels = [...count.labels].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([label]) => label);
    // Capitals throughout are a heading's, unless they are the term's own.
    const plain = labels.find((label) => label !== label.toUpperCase());
    if (plain && !count.marked) labels.splice(0, labels.length, plain, ...labels.filter((label) => label !== plain));
    topics.set(key, {
      key,
      label: labels[0]!,
      variants: labels,
      marked: count.marked,
      ...(count.exact || isHiddenWord(labels, study) ? { exact: true } : {}),
    });
  }
  // "TideTable" is found as "Tide Table" too.
  for (const topic of [...topics.values()]) {
    const apart = topic.label.replace(/(\p{Ll}{2})(?=\p{Lu}\p{Ll}{3})/gu, '$1 ');
    const key = phraseKey(apart);
    if (topic.marked && !topics.has(key)) topics.set(key, topic);
  }
  return topics;
}

function isTopic(key: string, count: Count, study: Study): boolean {
  if (count.named || count.known) return true;
  const [label] = count.labels.keys() as unknown as [string];
  if (isSaidSubject(key, count)) return true;
  if (shapeOnly.test(label) || /-(?:sourced|licensed)$/i.test(label)) return false;
  if (count.words > 1 && grammarWords.has(label.split(' ')[0]!)) return false;
  if (count.words > 1 && emptyHeads.has(key.split(' ').at(-1)!)) return false;
  if (isKeyphrase(key, count, study)) return true;
  if (count.tag) return count.titles.size + count.bodies >= 3;
  if (key.split(' ').every(isWeak)) return isOfWeakWords(key, label, count, study);
  if (count.marked) return count.words === 1 || count.wholes > 0 || count.titles.size >= 2;
  if (!endsAsNoun(label, study)) return false;
  const { again } = count;
  const documents = count.titles.size + count.bodies - again;
  const saidAgain = count.bodies > 0;
  if (count.words === 1) {
    if (count.wholes === 0) return isKnownTag(label) && documents >= 4 && study.worthOf(label) >= likelyTag;
    // A name of its own: it stands before the colon, and its text speaks of it.
    if (count.subject && (saidAgain || count.terse)) return true;
    const part = study.partOf(label);
    // "Finding …": what is done; "fuzzing" is what people look for.
    if (/ing$/.test(key) && !isKnownTag(label) && documents < fewestOfDeed) return false;
    const noun = part === 'noun' || part === 'name' || (part === 'verb' && /ing$/.test(key));
    if (!noun || !saidAgain || shapeOnly.test(label)) return false;
    // "Host" stands in many texts and few titles: it is what all talk of, and nobody about.
    const general =
      part !== 'name' && count.titles.size < Math.max(documents < 4 ? 1 : 2, 0.12 * documents) && !isKnownTag(label);
    return !general && study.worthOf(label) >= likelyTag;
  }
  // "Default compiler", "structured format": an adjective before a word for anything.
  const words = key.split(' ');
  const says = (word: string) => isWeak(word) || study.partOf(word) === 'adjective' || shapeOnly.test(word);
  if (isWeak(words.at(-1)!) && (words.slice(0, -1).every(says) || shapeOnly.test(label.split(' ')[0]!)))
    return count.titles.size >= 3;

  // "Structured format": how this one is, in this talk alone.
  if (documents === 1 && /^\p{Ll}+ed /u.test(label)) return false;
  if (count.wholes === 0) return (count.titles.size >= 2 || documents >= (again > 0 ? 3 : 4)) && count.words <= 3;
  if (count.words <= 3) return saidAgain || count.terse || count.titles.size >= 2;
  return count.titles.size >= 2 || (saidAgain && count.words <= 4);
}

/** A subject of computing that a title names, or two texts; a single word means other things too. */
function isSaidSubject(key: string, { words, titles, bodies, again }: Count): boolean {
  const size = titles.size + bodies - again;
  return (words > 1 ? titles.size > 0 || size > 1 : titles.size > 0 && size > 1) && isKnownSubject(key);
}

/** The name of a technology that prose prints as one: "Danish" and "transactional" are in the tables for other reasons. */
function isSaidName(count: Count, study: Study): boolean {
  const [label] = count.labels.keys() as unknown as [string];
  return isPrintedAsName(count) && count.bodies > 0 && study.partOf(label) !== 'adjective';
}

/** Prose prints it with a capital, but for a slip. */
function isPrintedAsName({ capital, small }: Count): boolean {
  return small * 4 <= capital;
}

/** "Code review", "virtual machines": two everyday words, that several titles put together, and several texts. */
function isOfWeakWords(key: string, label: string, { words, wholes, titles, bodies }: Count, study: Study): boolean {
  const [, last] = key.split(' ');
  // "Case study", in many titles.
  if (key.split(' ').every((word) => edgeWords.has(word))) return false;
  if (words !== 2 || wholes === 0 || anyKinds.has(last!) || label.includes('-') || !endsAsNoun(label, study))
    return false;
  return titles.size >= 2 && bodies >= 3;
}

/** What texts are tagged for, whether a title says it or not. */
function isKeyphrase(key: string, count: Count, study: Study): boolean {
  const [label] = count.labels.keys() as unknown as [string];
  return (
    count.keyed >= fewestKeyed &&
    // Keyphrases fall together by their stems: "federating" is not said where "federated" is.
    count.titles.size + count.bodies - count.again >= fewestKeyed &&
    !key.split(' ').every(isWeak) &&
    endsAsNoun(label, study) &&
    !shapeOnly.test(label)
  );
}

/** Leaves out parts of longer topics that never stand without them. */
function dropFragments(chosen: Map<string, Count>): void {
  for (const [key, count] of [...chosen]) {
    const words = key.split(' ');
    for (let size = words.length - 1; size > 0; size--) {
      for (let start = 0; start + size <= words.length; start++) {
        const partKey = words.slice(start, start + size).join(' ');
        const part = chosen.get(partKey);
        if (!part || part.named || part.known || part.marked || part.wholes > 0 || part.subject) continue;
        if (part.called && part.called !== 'kind' && isPrintedAsName(part)) continue;
        if (size > 1 && isKnownSubject(partKey)) continue;
        if (part.titles.size <= count.titles.size) chosen.delete(partKey);
      }
    }
  }
}

/** REST, where texts say "the rest" far more often: initials that are a word in lower case. */
function isHiddenWord(labels: string[], study: Study): boolean {
  return labels.every((label) => /^\p{Lu}{2,}s?$/u.test(label)) && study.isMostlyLower(labels[0]!);
}
