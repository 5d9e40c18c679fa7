/**
 * What the collection's own texts tell of words and phrases: which part of speech a word mostly is, which phrases of titles
 * somebody would take for tags.
 */
import type { Row, Rows } from '../../rows.ts';
import { phraseCandidates } from '../keyphrases/candidates.ts';
import { type Collection, featuresOf, rarityOf } from '../keyphrases/keyphrase-features.ts';
import { labelOf, linearOddsOf } from '../keyphrases/keyphrases.ts';
import { shippedModel } from '../keyphrases/tag-table.ts';
import { documentText, type TopicDocument } from '../texts/documents.ts';
import { type PartOfSpeech, stemKey, wordsOf } from '../texts/words.ts';
import { rowsOfTexts } from './document-rows.ts';
import type { Study } from './study.ts';
import { TextReader } from './text-facts.ts';

/** Of longer texts the beginning is studied: what a talk is about, it says first. Characters. */
const longest = 1500;

const fewest = 2;

/** What one text gives to the study. */
interface StudiedText {
  /** Its stems, each once; its words by part of speech, each as often as it was met; in lower case those in capitals throughout. */
  counted: { [column in (typeof columns)[number]]?: string[] };
  /**
   * Phrases of the title, and others that may be tags: how likely tags they are where their stems are in every text, and by how
   * much each unit of rarity raises that (log odds).
   */
  phrases: [label: string, key: string, inTitle: boolean, common: number, perRarity: number][];
}

/** What somebody would take for a tag with this chance is a keyphrase of the text; with less than the other it is nothing. */
const likelyKey = 0.15;
const possibleKey = 0.05;
/** No stem is rarer: that of one in three thousand texts. */
const rarest = 8;

/** Collections in which every stem is as rare: `featuresOf` is linear in that. */
const allCommon: Collection = { documents: -0.5, frequency: new Map() };
const allRare: Collection = { documents: Math.E / 2 - 1, frequency: new Map() };

/** What is counted over all texts. */
const columns = ['stems', 'capitals', 'noun', 'name', 'adjective', 'verb', 'other'] as const;

/** Linear in the length of the texts: about two milliseconds a talk, some hundredths of that where it is remembered. */
export function studyTexts(documents: TopicDocument[], reader: TextReader = new TextReader()): Study {
  const rows = rowsOfTexts(documents, reader, 'study', (document) => {
    const { title, body } = documentText(document, longest);
    return title === '' ? { words: [], numbers: [] } : rowOf(studyText(title, body));
  });
  const counts = columns.map(() => new Uint32Array(rows.strings.length));
  let studied = 0;
  for (let place = 0; place < rows.count; place++) {
    const [words, numbers] = [rows.wordsAt(place), rows.numbersAt(place)];
    if (numbers.length > 0) studied++;
    for (let column = 0, at = 0, end = 0; column < columns.length && numbers.length > 0; column++) {
      end += numbers[column]!;
      for (; at < end; at++) counts[column]![words[at]!]!++;
    }
  }
  const [stems, capitals] = counts as [Uint32Array, Uint32Array];
  const rarities = Float64Array.from(stems, (count) => rarityOf(count, studied));
  const parts = new PartCounts(rows, new Map(partsOfSpeech.map((part) => [part, counts[columns.indexOf(part)]!])));
  const worth = new Float64Array(rows.strings.length);
  const keyed = new Map<number, { label: string; documents: number }>();
  for (let place = 0; place < rows.count; place++) {
    eachPhrase(rows, place, rarities, (label, key, inTitle, chance) => {
      if (inTitle && chance > worth[key]!) worth[key] = chance;
      if (chance < likelyKey) return;
      const known = keyed.get(key) ?? { label: rows.strings[label]!, documents: 0 };
      known.documents++;
      keyed.set(key, known);
    });
  }
  const places = new Map(documents.map(({ key }, place) => [key, place]));
  const ids = new Map<string, number>();
  const chances = new Map<number, number>();
  let asked: number | undefined;
  return {
    partOf: (word) => parts.partOf(word.toLowerCase()),
    worthOf: (phrase) => worth[rows.idOf(stemKey(phrase))] ?? 0,
    isMostlyLower(word) {
      const lower = word.toLowerCase();
      return (capitals[rows.idOf(lower)] ?? 0) < parts.countOf(lower) / 2;
    },
    keyphrases: () => keyed.values(),
    chanceIn(document, phrase) {
      const place = places.get(document);
      if (place === undefined) return 0;
      // Whoever asks mostly asks for one document after the other.
      if (place !== asked) {
        asked = place;
        chances.clear();
        eachPhrase(rows, place, rarities, (_label, key, _inTitle, chance) => {
          if (chance >= possibleKey) chances.set(key, chance);
        });
      }
      let id = ids.get(phrase);
      if (id === undefined) {
        id = rows.idOf(stemKey(phrase));
        ids.set(phrase, id);
      }
      return chances.get(id) ?? 0;
    },
  };
}

/** A row of what a text gives: the words of each column, then each phrase with its stems, of several. */
function rowOf({ counted, phrases }: StudiedText): Row {
  const lists = columns.map((column) => counted[column] ?? []);
  const row: Row = { words: lists.flat(), numbers: lists.map(({ length }) => length) };
  for (const [label, key, inTitle, common, perRarity] of phrases) {
    const stems = key.split(' ');
    row.words.push(label, key, ...(stems.length > 1 ? stems : []));
    row.numbers.push(Number(inTitle), common, perRarity, stems.length);
  }
  return row;
}

/** Goes through the phrases of a text, each with its chance of being a tag. */
function eachPhrase(
  rows: Rows,
  place: number,
  rarities: Float64Array,
  take: (label: number, key: number, inTitle: boolean, chance: number) => void,
): void {
  const [words, numbers] = [rows.wordsAt(place), rows.numbersAt(place)];
  let word = 0;
  for (let column = 0; column < columns.length && numbers.length > 0; column++) word += numbers[column]!;
  for (let at = columns.length; at < numbers.length; at += 4) {
    const [label, key, size] = [words[word]!, words[word + 1]!, numbers[at + 3]!];
    word += 2;
    let rare = 0;
    if (size === 1) rare = rarities[key]!;
    else for (const end = word + size; word < end; word++) rare += rarities[words[word]!]!;
    const chance = 1 / (1 + Math.exp(-(numbers[at + 1]! + numbers[at + 2]! * (rare / size))));
    take(label, key, numbers[at] === 1, chance);
  }
}

const partsOfSpeech: readonly PartOfSpeech[] = ['noun', 'name', 'adjective', 'verb', 'other'];

/** As what part of speech each word was met. */
class PartCounts {
  private readonly rows: Rows;
  private readonly counts: ReadonlyMap<PartOfSpeech, Uint32Array>;
  private readonly known = new Map<string, PartOfSpeech | undefined>();

  constructor(rows: Rows, counts: ReadonlyMap<PartOfSpeech, Uint32Array>) {
    this.rows = rows;
    this.counts = counts;
  }

  /** How often a word was met. */
  countOf(word: string): number {
    const id = this.rows.idOf(word);
    return partsOfSpeech.reduce((sum, part) => sum + (this.counts.get(part)![id] ?? 0), 0);
  }

  /** The part of speech that a word mostly is, undefined for words too rare to tell. */
  partOf(word: string): PartOfSpeech | undefined {
    if (!this.known.has(word)) this.known.set(word, this.find(word));
    return this.known.get(word);
  }

  private find(word: string): PartOfSpeech | undefined {
    const id = this.rows.idOf(word);
    const counts = partsOfSpeech.map((part) => ({ part, count: this.counts.get(part)![id] ?? 0 }));
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    // A gerund is mostly a verb: one that stood once is held for what it was.
    if (total === 0 || (total < fewest && !word.endsWith('ing'))) return undefined;
    // Many an English noun is a verb as well: a word is held for a verb only where it nearly always is.
    const may = counts.filter(({ part, count }) => count > 0 && (part !== 'verb' || count > 0.75 * total));
    return may.toSorted((a, b) => b.count - a.count)[0]?.part;
  }
}

function studyText(title: string, body: string): StudiedText {
  const words = wordsOf(`${title}\n${body}`, true);
  const parts: { [part in PartOfSpeech]?: string[] } = {};
  const note = (word: string, part: PartOfSpeech) => {
    parts[part] ??= [];
    parts[part].push(word.toLowerCase());
  };
  // Capitals of titles mislead the tagger: their words count as they are in lower case.
  for (const word of wordsOf(title.toLowerCase(), true)) note(word.text, word.part);
  for (const word of words) {
    if (word.start <= title.length) continue;
    if (word.text === word.text.toLowerCase()) note(word.text, word.part);
    else if (!word.breakBefore) note(word.text, 'name');
  }
  const model = shippedModel();
  const candidates = phraseCandidates(words, title.length + 1);
  const titleWords = words.filter((word) => word.start <= title.length).length;
  const [common, rare] = [allCommon, allRare].map((collection) =>
    featuresOf(candidates, { words: words.length, titleWords }, model.table, collection).map(({ values }) =>
      linearOddsOf(values, model),
    ),
  );
  const capitals = words.filter(({ text, start }) => start > title.length && /^\p{Lu}{2,}s?$/u.test(text));
  return {
    counted: {
      stems: [...new Set(words.map(({ stem }) => stem))].filter(Boolean),
      capitals: capitals.map(({ text }) => text.toLowerCase()),
      ...parts,
    },
    phrases: [...candidates.values()].flatMap((candidate, at) => {
      const perRarity = rare![at]! - common![at]!;
      const inTitle = candidate.inTitle > 0;
      const best = common![at]! + Math.max(0, perRarity * rarest);
      if (!inTitle && best < Math.log(possibleKey / (1 - possibleKey))) return [];
      return [[labelOf(candidate), candidate.key, inTitle, common![at]!, perRarity] as const];
    }) as StudiedText['phrases'],
  };
}
