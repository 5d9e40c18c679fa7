/** How often each phrase of titles, tags, tracks and prose stands where: what topics are chosen by. */
import type { Row } from '../../rows.ts';
import { isKnownSubject, isKnownTag } from '../keyphrases/tag-table.ts';
import { isKnownCapitalized, isKnownName, knownNamesIn } from '../knowledge/known-names.ts';
import { isNamed, isProse, type TopicDocument, type TopicText } from '../texts/documents.ts';
import { placesOfFolded, wordsOfFolded } from '../texts/folded-text.ts';
import { PhraseIndex } from '../texts/phrase-index.ts';
import { bareTopic, phraseKey, tokenize } from '../texts/tokens.ts';
import { CalledKinds, type CalledPhrase, explainedNames, type KindCalled, kindsCalled } from './called-phrases.ts';
import { rowsByMeaning, rowsOfTexts } from './document-rows.ts';
import { type Candidate, candidatesOf, hasOwnForm, isTechnology, isWeak, mayBePhrase } from './phrases.ts';
import type { Study } from './study.ts';
import type { TextReader } from './text-facts.ts';

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
  /** How many documents' prose has it, and the title of how many of these. */
  bodies: number;
  again: number;
  /** A phrase of several words that people took for a tag elsewhere. */
  tag: boolean;
  /** Whether a document whose title holds it has little prose, so that it could not say it again. */
  terse: boolean;
  /** Documents of whose texts it is a keyphrase, or that print it as a name, whether a title holds it or not. */
  keyed: number;
  exact: boolean;
  /** Texts call several things so, or explain the name that their title has; or everybody knows the name. */
  called: 'kind' | 'name' | 'technology' | undefined;
  /** A title prints it as the tables print the name of a thing. */
  known: boolean;
  /** How often prose prints such a name with a capital, and how often without. */
  capital: number;
  small: number;
}

/** A name of everyday words has to be so likely a tag of the text that says it again and again. */
const likelyKey = 0.1;
/** Longer phrases are not looked for in prose. In words. */
const longestPhrase = 5;
/** From so many characters of prose on, a subject of the title is said again. */
const proseEnough = 300;
/** A phrase that no title holds has to be a keyphrase of so many texts. */
export const fewestKeyed = 3;

/** Counts every phrase that may be a topic, by its key. */
export function countCandidates(documents: TopicDocument[], study: Study, reader: TextReader): Map<string, Count> {
  const counts = new Map<string, Count>();
  const count = (key: string, label: string): Count => {
    let found = counts.get(key);
    if (!found) {
      found = {
        labels: new Map(),
        marked: false,
        named: false,
        titles: new Set(),
        wholes: 0,
        subject: false,
        words: key.split(' ').length,
        bodies: 0,
        again: 0,
        tag: false,
        terse: false,
        keyed: 0,
        exact: false,
        called: undefined,
        known: false,
        capital: 0,
        small: 0,
      };
      counts.set(key, found);
    }
    found.labels.set(label, (found.labels.get(label) ?? 0) + 1);
    return found;
  };
  const ofTitles = titlePhrases(documents, study, reader);
  for (const [at, { key: document }] of documents.entries()) {
    const { phrases, terse } = ofTitles(at);
    for (const { key, label, told } of phrases) {
      // A name of everyday words that prose insists on.
      if (told & Told.everyday && study.chanceIn(document, label) < likelyKey) continue;
      const found = count(key, label);
      if (told & Told.named) found.named = true;
      if (told & Told.exact) found.exact = true;
      if (told & Told.titled) found.titles.add(document);
      if (told & Told.whole) found.wholes++;
      if (told & Told.marked) found.marked = true;
      if (told & Told.technology) found.called ??= 'technology';
      if (told & Told.subject) found.subject = true;
      if (told & Told.known) found.known = true;
      if (told & Told.candidate && terse) found.terse = true;
    }
  }
  const ofProse = prosePhrases(documents, reader);
  const kinds = new CalledKinds();
  const explained: [document: string, CalledPhrase[]][] = [];
  for (const [at, { key: document }] of documents.entries()) {
    const own = ofProse(at);
    for (const { key, label } of own.known) if (!counts.has(key)) count(key, label);
    for (const called of own.kinds) kinds.add(document, called);
    if (own.explained.length > 0) explained.push([document, own.explained]);
  }
  for (const { label, documents: keyed } of study.keyphrases()) {
    const key = phraseKey(label);
    if (key && keyed >= fewestKeyed && mayBePhrase(tokenize(label))) count(key, label).keyed = keyed;
  }
  for (const { key, label } of kinds.phrases(study)) count(key, label).called = 'kind';
  for (const [document, phrases] of explained) {
    for (const { key, label } of phrases) {
      const found = count(key, label);
      found.called ??= 'name';
      found.titles.add(document);
    }
  }
  noteBodies(documents, counts, reader);
  for (const [key, found] of counts) {
    const [label] = found.labels.keys() as unknown as [string];
    found.tag =
      found.words > 1 && found.words < 4 && isKnownTag(label) && mayBePhrase(tokenize(label)) && !gatherings.test(key);
  }
  return counts;
}

/** What a title, subtitle, tag or track tells of a phrase, or prose that says it again and again. */
const Told = {
  named: 1,
  exact: 2,
  titled: 4,
  whole: 8,
  marked: 16,
  technology: 32,
  subject: 64,
  candidate: 128,
  everyday: 256,
  known: 512,
} as const;

interface ToldPhrase {
  key: string;
  label: string;
  /** Of `Told`, added up. */
  told: number;
}

/** The texts of a document, each once: one that is printed on several pages counts once. */
function textsOf({ texts }: TopicDocument): TopicText[] {
  return [...new Map(texts.map((text) => [`${text.field}|${text.text}`, text])).values()];
}

const partsOfSpeech = ['noun', 'name', 'adjective', 'verb', 'other'] as const;

/**
 * What titles, tags and tracks tell, and what prose insists on, by the place of the document. How a title is cut hangs on the parts of speech that its words mostly
 * have: those that were asked for are kept with it.
 */
function titlePhrases(
  documents: TopicDocument[],
  study: Study,
  reader: TextReader,
): (at: number) => { phrases: ToldPhrase[]; terse: boolean } {
  const partOf = (word: string) => partsOfSpeech.indexOf(study.partOf(word) as (typeof partsOfSpeech)[number]);
  const rows = rowsOfTexts(
    documents,
    reader,
    'titles',
    (document) => {
      const asked = new Map<string, number>();
      const phrases = phrasesOfTitles(textsOf(document), reader, {
        partOf(word) {
          asked.set(word, partOf(word));
          return study.partOf(word);
        },
      });
      const { length } = textsOf(document)
        .filter(({ field }) => isProse(field))
        .map(({ text }) => text)
        .join('\n');
      return {
        words: [...asked.keys(), ...phrases.flatMap(({ key, label }) => [key, label])],
        numbers: [length, asked.size, ...asked.values(), ...phrases.map(({ told }) => told)],
      };
    },
    (_at, before, place) => {
      const [words, numbers] = [before.wordsAt(place), before.numbersAt(place)];
      for (let at = 0; at < numbers[1]!; at++)
        if (partOf(before.strings[words[at]!]!) !== numbers[2 + at]) return false;
      return true;
    },
  );
  return (place) => {
    const [words, numbers] = [rows.wordsAt(place), rows.numbersAt(place)];
    const asked = numbers[1]!;
    const phrases: ToldPhrase[] = [];
    for (let at = asked; at < words.length; at += 2) {
      const told = numbers[2 + asked + phrases.length]!;
      phrases.push({ key: rows.strings[words[at]!]!, label: rows.strings[words[at + 1]!]!, told });
    }
    return { phrases, terse: numbers[0]! < proseEnough };
  };
}

function phrasesOfTitles(texts: readonly TopicText[], reader: TextReader, study: Pick<Study, 'partOf'>): ToldPhrase[] {
  const found: ToldPhrase[] = [];
  const candidates: Candidate[] = [];
  /** A site names it as a topic. */
  const nameWhole = (text: string) => {
    const name = bareTopic(text);
    const key = phraseKey(name);
    if (!key || formats.test(name) || someFormat.test(text) || key.split(' ').length > 6) return;
    const exact = key.split(' ').length === 1 && isExactName(name);
    found.push({ key, label: name, told: Told.named + (exact ? Told.exact : 0) });
  };
  for (const { field, text } of texts) {
    if (isNamed(field)) {
      nameWhole(text);
    } else if (field === 'track') {
      if (formats.test(text) || someFormat.test(text)) continue;
      if (isNameOfTrack(text)) nameWhole(text);
      for (const { key, label, words, whole, marked } of candidatesOf(text, study)) {
        if (whole || marked) found.push({ key, label, told: words > 1 || !isWeak(key) ? Told.named : 0 });
      }
    } else if (field === 'title' || field === 'agenda') {
      const own = candidatesOf(text, study);
      candidates.push(...own);
      // "High availability", "big data": subjects of everyday words.
      for (const [key, label] of reader.factsOf(text).known)
        if (isKnownSubject(key)) found.push({ key, label, told: Told.titled });
      for (const { key, label } of knownNamesIn(text))
        if (!own.some((one) => one.key === key)) found.push({ key, label, told: Told.known + Told.titled });
    }
    if (!isProse(field)) continue;
    const { known, names } = reader.factsOf(text);
    // A name that prose says again and again is as good as one of a title.
    for (const name of names) {
      const own = (hasOwnForm(name) ? Told.marked : Told.everyday) + (isTechnology(name) ? Told.technology : 0);
      found.push({ key: phraseKey(name), label: name, told: own + Told.whole + Told.candidate + Told.titled });
    }
    if (field !== 'subtitle') continue;
    // A subtitle says much that is no name: only what is known, or marked, is taken of it.
    candidates.push(...candidatesOf(text, study).filter(isSurely));
    for (const [key, label] of known) if (isKnownSubject(key)) found.push({ key, label, told: Told.titled });
  }
  for (const { key, label, words, whole, marked, subject } of candidates) {
    const technology = words === 1 && (isTechnology(label) || isKnownCapitalized(key, label));
    const told =
      (isKnownName(key, label) ? Told.known : 0) +
      (whole ? Told.whole : 0) +
      (marked ? Told.marked : 0) +
      (technology ? Told.technology : 0) +
      (subject ? Told.subject : 0);
    found.push({ key, label, told: told + Told.candidate + Told.titled });
  }
  return found;
}

function isSurely({ key, label, words, marked }: Candidate): boolean {
  if (isKnownName(key, label)) return true;
  if (words === 1) return marked || isTechnology(label);
  return (marked && /^\p{Lu}/u.test(label)) || isKnownSubject(key) || isKnownTag(label);
}

interface ProsePhrases {
  /** Phrases that people were seen to take for tags. */
  known: CalledPhrase[];
  kinds: KindCalled[];
  explained: CalledPhrase[];
}

/** What texts by themselves tell, by the place of the document. */
function prosePhrases(documents: TopicDocument[], reader: TextReader): (at: number) => ProsePhrases {
  const rows = rowsOfTexts(documents, reader, 'prose', (document) => {
    const known = textsOf(document)
      .filter(({ field }) => isProse(field))
      .flatMap(({ text }) => reader.factsOf(text).known.map(([key, label]) => ({ key, label })));
    const [kinds, explained] = [kindsCalled(document, reader), explainedNames(document, reader)];
    return {
      words: [
        ...[...known, ...explained].flatMap(({ key, label }) => [key, label]),
        ...kinds.flatMap(({ key, label, behind, name }) => [key, label, behind, name]),
      ],
      numbers: [known.length, explained.length, ...kinds.map(({ firm }) => Number(firm))],
    };
  });
  return (place) => {
    const texts = rows.textsAt(place);
    const [known, explained, ...firm] = rows.numbersAt(place) as unknown as [number, number, ...number[]];
    const phrases = Array.from({ length: known + explained }, (_, at) => ({
      key: texts[2 * at]!,
      label: texts[2 * at + 1]!,
    }));
    const kinds = firm.map((one, at) => {
      const [key, label, behind, name] = texts.slice(2 * phrases.length + 4 * at) as [string, string, string, string];
      return { key, label, behind, name, firm: one === 1 };
    });
    return { known: phrases.slice(0, known), explained: phrases.slice(known), kinds };
  };
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
function noteBodies(documents: readonly TopicDocument[], counts: ReadonlyMap<string, Count>, reader: TextReader): void {
  const isCased = ({ called }: Count) => called === 'name' || called === 'technology';
  const meanings = new Map<string, string>();
  for (const [key, found] of counts) if (found.words <= longestPhrase) meanings.set(key, isCased(found) ? 'cased' : '');
  let index: PhraseIndex<{ key: string; cased: boolean }> | undefined;
  const rows = rowsByMeaning(documents, reader, 'bodies', { meanings }, (document) => {
    if (!index) {
      index = new PhraseIndex();
      for (const [key, meaning] of meanings) index.set(key, { key, cased: meaning === 'cased' });
    }
    return phrasesOfBodies(
      textsOf(document).filter(({ field }) => isProse(field)),
      index,
      reader,
    );
  });
  const countAt = rows.strings.map((key) => counts.get(key));
  for (const [place, { key: document }] of documents.entries()) {
    const [words, numbers] = [rows.wordsAt(place), rows.numbersAt(place)];
    for (const key of words) {
      const found = countAt[key];
      if (!found) continue;
      found.bodies++;
      if (found.titles.has(document)) found.again++;
    }
    for (let at = 0; at < numbers.length; at += 3) {
      const found = countAt[words[numbers[at]!]!];
      if (!found) continue;
      found.small += numbers[at + 1]!;
      found.capital += numbers[at + 2]!;
    }
  }
}

/** Each phrase of the prose once; where it matters also its place among them, and how often it is printed without and with a capital. */
function phrasesOfBodies(
  bodies: readonly TopicText[],
  index: PhraseIndex<{ key: string; cased: boolean }>,
  reader: TextReader,
): Row {
  const found = new Map<string, number>();
  const cases = new Map<string, [at: number, small: number, capital: number]>();
  for (const { text } of bodies) {
    const { folded } = reader.factsOf(text);
    const { words, breaks, tokens } = wordsOfFolded(folded);
    let places: ReturnType<typeof placesOfFolded> | undefined;
    for (let start = 0; start < words.length; start++) {
      let node = index.startingWith(words[start]!);
      for (let end = start + 1; node; end++) {
        if (node.value) {
          const { key, cased } = node.value;
          const at = found.get(key) ?? found.size;
          found.set(key, at);
          if (cased) {
            places ??= placesOfFolded(folded);
            const printed = cases.get(key) ?? [at, 0, 0];
            printed[/\p{Ll}/u.test(text[places[tokens[start]!]!.start]!) ? 1 : 2]!++;
            cases.set(key, printed);
          }
        }
        if (end >= words.length || breaks[end]) break;
        node = node.next?.get(words[end]!);
      }
    }
  }
  return { words: [...found.keys()], numbers: [...cases.values()].flat() };
}
