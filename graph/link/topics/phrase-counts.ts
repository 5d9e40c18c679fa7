/** How often each phrase of titles, tags, tracks and prose stands where: what topics are chosen by. */
import { calledKinds, explainedNames } from './called-phrases.ts';
import { isNamed, type TopicDocument } from './documents.ts';
import { placesOfFolded, wordsOfFolded } from './folded-text.ts';
import { PhraseIndex } from './phrase-index.ts';
import { type Candidate, candidatesOf, isTechnology, isWeak, mayBePhrase } from './phrases.ts';
import type { Study } from './study.ts';
import { isKnownSubject, isKnownTag } from './tag-table.ts';
import type { TextReader } from './text-facts.ts';
import { bareTopic, phraseKey, tokenize } from './tokens.ts';

/** Names of tracks and tags that say what sort of thing it is, not what it is about. */
const formats =
  /^(?:lightning|keynote|unconference|hallway|main|plenary|social|misc|miscellaneous|other|refereed|general|certification|workshop|tutorial|bof|birds|janson|opening|closing|break|lunch|registration|poster|panel|community|beginner|advanced|intermediate|invited|exam|exams|hackathon|keysigning|announcements?|news|k\d+|day|room|all|birds of a feather)\b/i;

/** The same, wherever it stands in the name of a track: "LPC Refereed Track". */
const someFormat = /\b(?:refereed|unconference|hallway|plenary|lightning talks?|keynotes?)\b/i;
/** What is held, wherever it stands in a phrase. */
export const gatherings =
  /(?:^| )(?:\w*devrooms?|refereed|hallway|unconferences?|exams?|hackath?ons?|hackfests?|micro ?conferences?|mini ?conf(?:erence)?s?|summits?|meetups?|sprints?|lunch|dinner|party|keysigning|bof|mc|board meeting)(?:$| )/;

export interface Count {
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
export const fewestKeyed = 3;

/** Counts every phrase that may be a topic, by its key. */
export function countCandidates(documents: TopicDocument[], study: Study, reader: TextReader): Map<string, Count> {
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
      } else if (text.field === 'title' || text.field === 'agenda') {
        candidates.push(...candidatesOf(text.text, study));
        // "High availability", "big data": subjects of everyday words.
        for (const [key, label] of reader.factsOf(text.text).known)
          if (isKnownSubject(key)) count(key, label, key.split(' ').length).titles.add(document.key);
      } else bodies.push(text.text);
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
