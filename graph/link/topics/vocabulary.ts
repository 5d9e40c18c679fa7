/**
 * Which phrases of all titles, tags and tracks are topics. A phrase is one because a site names it, by its own form, or
 * because people would take it for a tag and other texts say it too; what is rare and shapeless is left out.
 */
import type { DefinedTopic } from '../../../workspace/topics-file.ts';
import { calledKinds, explainedNames } from './called-phrases.ts';
import { anyKinds } from './callings.ts';
import { isNamed, type TopicDocument } from './documents.ts';
import { placesOfFolded, wordsOfFolded } from './folded-text.ts';
import { PhraseIndex } from './phrase-index.ts';
import { type Candidate, candidatesOf, endsAsNoun, isTechnology, isWeak, mayBePhrase } from './phrases.ts';
import { emptyHeads } from './stop-words.ts';
import { type Study, studyTexts } from './study.ts';
import { isKnownTag } from './tag-table.ts';
import { TextReader } from './text-facts.ts';
import { bareTopic, phraseKey, tokenize } from './tokens.ts';

export interface Topic {
  key: string;
  label: string;
  variants: string[];
  marked: boolean;
  /** Its name is an everyday word ("Go") or a letter: meant only where it is printed just so, within a sentence. */
  exact?: boolean;
  /** By the user's own file. */
  defined?: DefinedTopic;
}

/** Names of tracks and tags that say what sort of thing it is, not what it is about. */
const formats =
  /^(?:lightning|keynote|unconference|hallway|main|plenary|social|misc|miscellaneous|other|refereed|general|certification|workshop|tutorial|bof|birds|janson|opening|closing|break|lunch|registration|poster|panel|community|beginner|advanced|intermediate|invited|exam|exams|hackathon|keysigning|announcements?|news|k\d+|day|room|all|birds of a feather)\b/i;

/** The same, wherever it stands in the name of a track: "LPC Refereed Track". */
const someFormat = /\b(?:refereed|unconference|hallway|plenary|lightning talks?|keynotes?)\b/i;

/** What is held, wherever it stands in a phrase. */
const gatherings =
  /(?:^| )(?:\w*devrooms?|refereed|hallway|unconferences?|exams?|hackath?ons?|hackfests?|micro ?conferences?|mini ?conf(?:erence)?s?|summits?|meetups?|sprints?|lunch|dinner|party|keysigning|bof|mc|board meeting)(?:$| )/;

/** A word that says how a thing is, not what. */
const shapeOnly =
  /^in-|^(?:high|low)-[^ ]+$|^[^ ]+-(?:based|aware|oriented|driven|related|friendly|like|wide|agnostic|specific|intensive|attached|only|free)$/i;

interface Count {
  labels: Map<string, number>;
  marked: boolean;
  named: boolean;
  /** Documents whose title holds it, those where it is a whole stretch, where it is the stated subject. */
  titles: Set<string>;
  wholes: number;
  subject: boolean;
  words: number;
  /** Documents whose prose has it. */
  bodies: Set<string>;
  /** A phrase of several words that people took for a tag elsewhere. */
  tag: boolean;
  /** Whether a document whose title holds it has little prose, so that it could not say it again. */
  terse: boolean;
  /** Documents of whose texts it is a keyphrase, or that print it as a name, whether a title holds it or not. */
  keyed: number;
  exact: boolean;
  /** Texts call several things so, or explain the name that their title has; or everybody knows the name. */
  called: 'kind' | 'name' | 'technology' | undefined;
  /** How often prose prints such a name with a capital, and how often without. */
  capital: number;
  small: number;
}

/** Longer phrases are not looked for in prose. In words. */
const longestPhrase = 5;
/** From so many characters of prose on, a subject of the title is said again. */
const proseEnough = 300;
/** A phrase that no title holds has to be a keyphrase of so many texts. */
const fewestKeyed = 3;
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
  study: Study = studyTexts(documents, reader.memo),
): Map<string, Topic> {
  const counts = countCandidates(documents, study, reader);
  const chosen = new Map<string, Count>();
  for (const [key, count] of counts) {
    if (!key || excluded.has(key) || (key.length < 2 && !count.exact) || key.length > 60 || gatherings.test(key))
      continue;
    // A company is spoken for rather than of; a project of that name is spoken of more often.
    if (!count.named && (employers.get(key) ?? 0) >= Math.max(1, count.titles.size)) continue;
    if (isTopic(key, count, study)) chosen.set(key, count);
    else if (count.called === 'technology' ? isPrintedAsName(count) && count.bodies.size > 0 : count.called) {
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
  if (count.named) return true;
  const [label] = count.labels.keys() as unknown as [string];
  if (shapeOnly.test(label)) return false;
  if (count.words > 1 && emptyHeads.has(key.split(' ').at(-1)!)) return false;
  if (isKeyphrase(key, count, study)) return true;
  if (count.tag) return count.titles.size + count.bodies.size >= 3;
  if (key.split(' ').every(isWeak)) return isOfWeakWords(key, label, count, study);
  if (count.marked) return count.words === 1 || count.wholes > 0 || count.titles.size >= 2;
  if (!endsAsNoun(label, study)) return false;
  const again = [...count.bodies].filter((document) => count.titles.has(document)).length;
  const documents = count.titles.size + count.bodies.size - again;
  const saidAgain = count.bodies.size > 0;
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

  if (count.wholes === 0) return (count.titles.size >= 2 || documents >= (again > 0 ? 3 : 4)) && count.words <= 3;
  if (count.words <= 3) return saidAgain || count.terse || count.titles.size >= 2;
  return count.titles.size >= 2 || (saidAgain && count.words <= 4);
}

/** Prose prints it with a capital, but for a slip. */
function isPrintedAsName({ capital, small }: Count): boolean {
  return small * 4 <= capital;
}

/** "Code review", "virtual machines": two everyday words, that several titles put together, and several texts. */
function isOfWeakWords(key: string, label: string, { words, wholes, titles, bodies }: Count, study: Study): boolean {
  const [, last] = key.split(' ');
  if (words !== 2 || wholes === 0 || anyKinds.has(last!) || label.includes('-') || !endsAsNoun(label, study))
    return false;
  return titles.size >= 2 && bodies.size >= 3;
}

/** What texts are tagged for, whether a title says it or not. */
function isKeyphrase(key: string, count: Count, study: Study): boolean {
  const [label] = count.labels.keys() as unknown as [string];
  return (
    count.keyed >= fewestKeyed && !key.split(' ').every(isWeak) && endsAsNoun(label, study) && !shapeOnly.test(label)
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
        if (!part || part.named || part.marked || part.wholes > 0 || part.subject) continue;
        if (part.called && part.called !== 'kind' && isPrintedAsName(part)) continue;
        if (part.titles.size <= count.titles.size) chosen.delete(partKey);
      }
    }
  }
}

function countCandidates(documents: TopicDocument[], study: Study, reader: TextReader): Map<string, Count> {
  const counts = new Map<string, Count>();
  const count = (key: string, label: string, words: number): Count => {
    let found = counts.get(key);
    if (!found) {
      found = {
        labels: new Map(),
        marked: false,
        named: false,
        titles: new Set(),
        wholes: 0,
        subject: false,
        words,
        bodies: new Set(),
        tag: false,
        terse: false,
        keyed: 0,
        exact: false,
        called: undefined,
        capital: 0,
        small: 0,
      };
      counts.set(key, found);
    }
    found.labels.set(label, (found.labels.get(label) ?? 0) + 1);
    return found;
  };
  /** A site names it as a topic. */
  const nameWhole = (text: string) => {
    const name = bareTopic(text);
    const key = phraseKey(name);
    if (!key || formats.test(name) || someFormat.test(text) || key.split(' ').length > 6) return;
    const found = count(key, name, key.split(' ').length);
    found.named = true;
    found.exact ||= key.split(' ').length === 1 && isExactName(name);
  };
  const prose: { document: TopicDocument; bodies: string[] }[] = [];
  for (const document of documents) {
    const candidates: Candidate[] = [];
    const bodies: string[] = [];
    // One text printed on several pages counts once.
    for (const text of new Map(document.texts.map((text) => [`${text.field}|${text.text}`, text])).values()) {
      if (isNamed(text.field)) {
        nameWhole(text.text);
      } else if (text.field === 'track') {
        if (formats.test(text.text) || someFormat.test(text.text)) continue;
        if (isNameOfTrack(text.text)) nameWhole(text.text);
        for (const candidate of candidatesOf(text.text, study)) {
          if (!candidate.whole && !candidate.marked) continue;
          const found = count(candidate.key, candidate.label, candidate.words);
          if (candidate.words > 1 || !isWeak(candidate.key)) found.named = true;
        }
      } else if (text.field === 'title' || text.field === 'agenda') candidates.push(...candidatesOf(text.text, study));
      else bodies.push(text.text);
    }
    if (bodies.length > 0) prose.push({ document, bodies });
    const { length } = bodies.join('\n');
    for (const candidate of candidates) {
      const found = count(candidate.key, candidate.label, candidate.words);
      found.titles.add(document.key);
      if (candidate.whole) found.wholes++;
      found.marked ||= candidate.marked;
      if (candidate.words === 1 && isTechnology(candidate.label)) found.called ??= 'technology';
      found.subject ||= candidate.subject;
      found.terse ||= length < proseEnough;
    }
  }
  for (const { bodies } of prose) {
    for (const text of bodies) {
      for (const [key, label] of reader.factsOf(text).known)
        if (!counts.has(key)) count(key, label, key.split(' ').length);
    }
  }
  for (const { label, documents: keyed } of study.keyphrases()) {
    const key = phraseKey(label);
    const words = tokenize(label);
    if (key && keyed >= fewestKeyed && mayBePhrase(words)) count(key, label, key.split(' ').length).keyed = keyed;
  }
  for (const { key, label } of calledKinds(documents, study, reader))
    count(key, label, key.split(' ').length).called = 'kind';
  for (const document of documents) {
    for (const { key, label } of explainedNames(document, reader)) {
      const found = count(key, label, key.split(' ').length);
      found.called ??= 'name';
      found.titles.add(document.key);
    }
  }
  noteBodies(prose, counts, reader);
  for (const [key, found] of counts) {
    const [label] = found.labels.keys() as unknown as [string];
    found.tag =
      found.words > 1 && found.words < 4 && isKnownTag(label) && mayBePhrase(tokenize(label)) && !gatherings.test(key);
  }
  return counts;
}

/** REST, where texts say "the rest" far more often: initials that are a word in lower case. */
function isHiddenWord(labels: string[], study: Study): boolean {
  return labels.every((label) => /^\p{Lu}{2,}s?$/u.test(label)) && study.isMostlyLower(labels[0]!);
}

/** "Internet of Things", "Go": a track's name that is one phrase though no title would be cut so. */
function isNameOfTrack(text: string): boolean {
  const name = bareTopic(text);
  return isExactName(name) || /^\p{Lu}[\p{L}-]+ of (?:the )?\p{L}{4,}$/u.test(name);
}

/** "Go", "C", "R": a name that would be an everyday word or a letter, were it printed otherwise. */
function isExactName(name: string): boolean {
  const key = phraseKey(name);
  return /^\p{Lu}/u.test(name) && (/^\p{L}$/u.test(name) || (isWeak(key) && key.length <= 3));
}

/** Notes which documents' prose has each phrase: stretches that no sign interrupts. */
function noteBodies(
  prose: { document: TopicDocument; bodies: string[] }[],
  counts: ReadonlyMap<string, Count>,
  reader: TextReader,
): void {
  const index = new PhraseIndex<Count>();
  for (const [key, found] of counts) if (found.words <= longestPhrase) index.set(key, found);
  for (const { document, bodies } of prose) {
    for (const text of bodies) {
      const { folded } = reader.factsOf(text);
      const { words, breaks, tokens } = wordsOfFolded(folded);
      let places: ReturnType<typeof placesOfFolded> | undefined;
      for (let start = 0; start < words.length; start++) {
        let node = index.startingWith(words[start]!);
        for (let end = start + 1; node; end++) {
          node.value?.bodies.add(document.key);
          if (node.value?.called === 'name' || node.value?.called === 'technology') {
            places ??= placesOfFolded(folded);
            if (/\p{Ll}/u.test(text[places[tokens[start]!]!.start]!)) node.value.small++;
            else node.value.capital++;
          }
          if (end >= words.length || breaks[end]) break;
          node = node.next?.get(words[end]!);
        }
      }
    }
  }
}
