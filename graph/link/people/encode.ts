/** Mentions brought to numbers, once, so that a million of them fit into memory and compare fast. */
import { foldKey } from '../../fold.ts';
import { grammarWords } from '../topics/texts/stop-words.ts';
import { type NameForm, nameForm } from './names/name-form.ts';
import { tonesOf } from './names/tones.ts';
import type { PersonMention } from './person-mention.ts';

/** Rows of numbers of different lengths, one after the other. */
export class Rows {
  private starts: number[] = [0];
  private values = new Int32Array(1024);
  private size = 0;

  push(row: Iterable<number>): void {
    for (const value of row) {
      if (this.size === this.values.length) {
        const larger = new Int32Array(this.values.length * 2);
        larger.set(this.values);
        this.values = larger;
      }
      this.values[this.size++] = value;
    }
    this.starts.push(this.size);
  }

  of(row: number): Int32Array {
    return this.values.subarray(this.starts[row], this.starts[row + 1]);
  }
}

/** Strings as numbers, in the order met. */
export class Interner {
  private readonly numbers = new Map<string, number>();

  /** The number of a string; -1 for undefined and the empty one. */
  of(text: string | undefined | null): number {
    if (!text) return -1;
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(text, number);
    }
    return number;
  }

  /** The number of a string met before, else -1. */
  known(text: string): number {
    return this.numbers.get(text) ?? -1;
  }

  get size(): number {
    return this.numbers.size;
  }
}

/** Everything known of all mentions, by their places in the input. Absent values are -1. */
export interface Corpus {
  count: number;
  /** Distinct names: their forms, and which one each mention prints. */
  names: NameForm[];
  nameOf: number[];
  /** Of mentions that print a Vietnamese name with its marks: these (`tones.ts`). */
  tones: Map<number, string>;
  series: number[];
  event: number[];
  /** Years, or -1. */
  year: number[];
  organization: number[];
  title: number[];
  item: number[];
  /** Names of companions, numbered apart from `names`: a companion need not have a mention. */
  companions: Rows;
  companionNames: Interner;
  marks: Rows;
  /** Words of titles and texts, each once a mention. */
  words: Rows;
  wordCount: number;
  /** Words of texts that are the whole of somebody's name, and the place of that name. */
  nameWords: Map<number, number>;
  /** Words of texts that are grammar's: a long list shows by itself that everybody uses them, a short one does not. */
  grammarWords: Set<number>;
  seriesCount: number;
  organizationNames: string[];
  seriesNames: string[];
  eventNames: string[];
  /** As they came in: "handle ada", "mail 3f1…", "link reef.example". */
  markNames: string[];
}

/** How names and texts are read: each by itself. */
export interface MentionReader {
  formOf(name: string): NameForm;
  /** Numbers of the words of a text, each once. */
  wordsOf(text: string, words: Interner): Set<number>;
}

const plainReader: MentionReader = {
  formOf: nameForm,
  wordsOf: (text, words) => new Set(Array.from(wordsOfText(text), (word) => words.of(word))),
};

/** Collects mentions one by one, so that input need not be held in memory. */
export class CorpusBuilder {
  private readonly reader: MentionReader;
  private readonly forms = new Map<string, number>();
  private readonly toned = new Map<string, string>();
  private readonly keys = new Map<string, number>();
  private readonly companionKeys = new Map<string, string>();
  private readonly numbers = {
    series: new Interner(),
    event: new Interner(),
    organization: new Interner(),
    title: new Interner(),
    item: new Interner(),
    marks: new Interner(),
    words: new Interner(),
  };
  private lastText: { text: string; words: Set<number> } = { text: '', words: new Set() };
  private readonly corpus: Corpus = {
    count: 0,
    names: [],
    nameOf: [],
    tones: new Map(),
    series: [],
    event: [],
    year: [],
    organization: [],
    title: [],
    item: [],
    companions: new Rows(),
    companionNames: new Interner(),
    marks: new Rows(),
    words: new Rows(),
    wordCount: 0,
    nameWords: new Map(),
    grammarWords: new Set(),
    seriesCount: 0,
    organizationNames: [],
    seriesNames: [],
    eventNames: [],
    markNames: [],
  };

  /** @param reader to be spared what was read before. */
  constructor(reader: MentionReader = plainReader) {
    this.reader = reader;
  }

  add(mention: PersonMention): void {
    const { corpus, numbers } = this;
    corpus.nameOf.push(this.nameNumber(mention.name));
    const tones = this.toned.get(mention.name);
    if (tones !== undefined) corpus.tones.set(corpus.count, tones);
    corpus.count++;
    const series = numbers.series.of(mention.series);
    if (series === corpus.seriesNames.length) corpus.seriesNames.push(mention.series!);
    corpus.series.push(series);
    const event = numbers.event.of(mention.event);
    if (event === corpus.eventNames.length) corpus.eventNames.push(mention.event!);
    corpus.event.push(event);
    corpus.year.push(mention.year ?? -1);
    const organization = numbers.organization.of(mention.organization);
    if (organization === corpus.organizationNames.length) corpus.organizationNames.push(mention.organization!);
    corpus.organization.push(organization);
    const title = titleKey(mention.title);
    corpus.title.push(numbers.title.of(title));
    corpus.item.push(numbers.item.of(mention.item));
    const companions = new Set(
      (mention.companions ?? []).map((name) => corpus.companionNames.of(this.companionKey(name))),
    );
    companions.delete(-1);
    corpus.companions.push(companions);
    const marks = new Set<number>();
    for (const mark of mention.marks ?? []) {
      const number = numbers.marks.of(mark);
      if (number === corpus.markNames.length) corpus.markNames.push(mark);
      if (number >= 0) marks.add(number);
    }
    corpus.marks.push(marks);
    corpus.words.push(this.wordNumbers(textOf(mention)));
  }

  finish(): Corpus {
    this.corpus.wordCount = this.numbers.words.size;
    for (const [name, { words }] of this.corpus.names.entries()) {
      const word = words.length === 1 ? this.numbers.words.known(words[0]!) : -1;
      if (word >= 0) this.corpus.nameWords.set(word, name);
    }
    for (const word of grammarWords) {
      const number = this.numbers.words.known(word);
      if (number >= 0) this.corpus.grammarWords.add(number);
    }
    this.corpus.seriesCount = this.numbers.series.size;
    return this.corpus;
  }

  /** Names of one key are one name; a nickname printed in between is kept with the first that has it. */
  private nameNumber(printed: string): number {
    const known = this.forms.get(printed);
    if (known !== undefined) return known;
    const form = this.reader.formOf(printed);
    const tones = tonesOf(printed);
    if (tones !== undefined) this.toned.set(printed, tones);
    const others = form.readings?.filter(({ how }) => how === 'printed').map(({ form }) => form.key) ?? [];
    const key =
      form.nickname || others.length > 0 ? `${form.key} "${form.nickname ?? ''}" ${others.join('|')}` : form.key;
    let number = this.keys.get(key);
    if (number === undefined) {
      number = this.corpus.names.length;
      this.keys.set(key, number);
      this.corpus.names.push(form);
    }
    this.forms.set(printed, number);
    return number;
  }

  private companionKey(name: string): string {
    let key = this.companionKeys.get(name);
    if (key === undefined) {
      key = companionKey(this.reader.formOf(name));
      this.companionKeys.set(name, key);
    }
    return key;
  }

  private wordNumbers(text: string): Set<number> {
    // Several people of one talk come one after the other.
    if (text !== this.lastText.text) this.lastText = { text, words: this.reader.wordsOf(text, this.numbers.words) };
    return this.lastText.words;
  }
}

/** What a mention says of its subject. */
export function textOf({ title, text }: PersonMention): string {
  return `${title ?? ''} ${text ?? ''}`;
}

/** The words of a text by which subjects are compared, each once, in the order met. */
export function wordsOfText(text: string): Set<string> {
  const words = new Set<string>();
  if (text.length < 2) return words;
  for (const word of text
    .toLowerCase()
    .slice(0, longestText)
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]+[+#]*|[\p{L}\p{N}][+#]+/gu) ?? []) {
    if (word.length > 2 && word.length < 30) words.add(word);
  }
  return words;
}

/** In UTF-16 units: what a text says of its subject stands at its beginning. */
const longestText = 1200;

/** The key under which companions are compared: first and last word by their sound. */
export function companionKey(form: NameForm): string {
  return form.skeletons.length > 1 ? `${form.skeletons[0]} ${form.skeletons.at(-1)}` : form.skeletons[0]!;
}

function titleKey(title: string | undefined): string | undefined {
  const key = title ? foldKey(title) : '';
  return key.length >= 12 && key.includes(' ') ? key : undefined;
}
