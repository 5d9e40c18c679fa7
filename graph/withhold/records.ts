/** Takes people who asked to be forgotten out of what was read of a page. Pure. */
import type { PageRecord, PersonRecord, PersonRef } from '../../parsers/records.ts';
import type { ForgetDecision } from '../decisions.ts';
import { foldKey } from '../fold.ts';
import { addressKey } from '../link/talks/titles.ts';
import { besideContext, type ContextPage, contextsIn } from './contexts.ts';
import { formsOf, givenNames } from './name-forms.ts';
import { BLACKED_OUT, findNames, hashNames, type NameFinder, saltedHash } from './names.ts';

export interface Withholding {
  /** The records of a page without them; the same array where none is named. */
  records(page: ContextPage, records: PageRecord[]): PageRecord[];
  /** A message, or an address of which no more is known, without their names. */
  text(text: string): string;
  /** The address or file of a page as its records, taken from `records`, print it. */
  address(text: string, records: readonly PageRecord[]): string;
}

export const withholdNothing: Withholding = {
  records: (_page, records) => records,
  text: (text) => text,
  address: (text) => text,
};

/** What takes the people who asked to be forgotten out of records; nothing is changed where there are none. */
export function withholding(forgotten: readonly ForgetDecision[]): Withholding {
  if (forgotten.length === 0) return withholdNothing;
  const each = forgotten.map((entry) => ({ entry, names: findNames(entry), contexts: new Set(entry.contexts) }));
  const blackOut = (text: string, isHers: (one: One) => boolean) =>
    each.reduce((rest, one) => {
      const hers = isHers(one);
      return one.entry.scope === 'everywhere' || hers ? one.names.blackOut(rest, hers) : rest;
    }, text);
  const plain = (text: string) =>
    blackOut(text, ({ entry, contexts }) => contexts.has(saltedHash(entry.salt, 'context', `url|${addressKey(text)}`)));
  // Where she was taken out of the page, short forms in its address are hers.
  const ofHers = (text: string) => blackOut(text, () => true);
  return {
    records(page, records) {
      const asPrinted: NameFinder[] = [];
      const left = each.reduce((rest, one) => withoutOne(one, page, rest, (names) => asPrinted.push(names)), records);
      if (page.url === undefined) return left;
      // Every record prints the page's address alike, or it would look like that of one of its talks.
      const hashed = left === records ? plain(page.url) : ofHers(page.url);
      const url = asPrinted.reduce((rest, names) => names.blackOut(rest, true), hashed);
      return url === page.url ? left : mapTexts(left, (text) => (text === page.url ? url : text));
    },
    text: plain,
    address(text, records) {
      if (records.length === 0) return blackOut(text, ({ entry }) => entry.scope === 'everywhere');
      const hers = ofHers(text);
      const print = (address: string) => records.some(({ url, file }) => url === address || file === address);
      if (print(hers)) return hers;
      const printed = print(text) ? undefined : blackedOutIn(records, text);
      if (printed !== undefined || hers === text) return printed ?? text;
      return !print(text) && JSON.stringify(records).includes(BLACKED_OUT) ? hers : plain(text);
    },
  };
}

/** The address that the records print with names blacked out, of which only the page told that they are hers. */
function blackedOutIn(records: readonly PageRecord[], text: string): string | undefined {
  const addresses = new Set(records.flatMap(({ url, file }) => [url ?? '', file ?? '']));
  return [...addresses].find((address) => {
    const parts = address.split(BLACKED_OUT).map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
    return parts.length > 1 && new RegExp(`^${parts.join('[^/?&#=]+')}$`, 'u').test(text);
  });
}

interface One {
  entry: ForgetDecision;
  names: NameFinder;
  contexts: ReadonlySet<string>;
}

/** Contexts that tell her from colleagues and kin of nearly the same name. */
const ofOneAlone = /^(?:key|mail|url|title|item)\|/;

function withoutOne(
  { entry, names, contexts }: One,
  page: ContextPage,
  records: PageRecord[],
  tellPrinted: (names: NameFinder) => void,
): PageRecord[] {
  const everywhere = entry.scope === 'everywhere';
  const inContext = (record: PageRecord, who: PersonRef | PersonRecord, tells: RegExp = /./) =>
    contextsIn(page, record, who).some(
      (context) => tells.test(context) && contexts.has(saltedHash(entry.salt, 'context', context)),
    );
  let others = false;
  const kindsOf = (who: Person) => [who.name, who.statedName ?? ''].map((name) => names.isName(name));
  const isBeside = (record: PageRecord, who: Person) =>
    contexts.has(saltedHash(entry.salt, 'context', besideContext(who.name))) ||
    peopleOf(record).some((other) => kindsOf(other).includes('full'));
  const isHer = (record: PageRecord, who: PersonRef | PersonRecord): boolean => {
    const kinds = kindsOf(who);
    if (!kinds.some((kind) => kind !== undefined)) return false;
    const isNear = !kinds.includes('full') && !kinds.includes('short');
    // Who stands beside her under nearly her name is somebody else.
    if (isNear && isBeside(record, who)) return false;
    const hers = (everywhere && kinds.includes('full')) || inContext(record, who, isNear ? ofOneAlone : undefined);
    if (!hers && kinds.includes('full')) others = true;
    return hers;
  };
  const named = records.map((record) => peopleOf(record).filter((who) => isHer(record, who)));
  const isNamed = named.some((people) => people.length > 0);
  if (isNamed) tellPrinted(printedNames(entry.salt, named.flat(), records.flatMap(peopleOf)));
  // A page of one thing is about it in all its records; one of many talks only where it names her.
  const one = records.filter(({ kind }) => kind === 'talk' || kind === 'session').length <= 1;
  let changed = false;
  const result = records.flatMap((record, index) => {
    const hers = named[index]!;
    const here = hers.length > 0 || (isNamed && one);
    // Where a namesake stands on the page too, a name in prose may be the namesake's.
    if (!everywhere && !here && (!isNamed || others)) return [record];
    if (hers.includes(record as PersonRecord)) {
      changed = true;
      return [];
    }
    const left = hers.length > 0 && 'people' in record ? withoutPeople(record, hers as PersonRef[]) : record;
    const isOther = (text: string) => text !== page.url;
    const asPrinted = here ? printedNames(entry.salt, one ? named.flat() : hers, peopleOf(left), left) : undefined;
    const kept = asPrinted ? mapTexts(left, (text) => (isOther(text) ? asPrinted.blackOut(text, true) : text)) : left;
    // Somebody beside her may share her family name: that one's name has to stay.
    const shared = peopleOf(kept).some((who) => names.blackOut(who.name, true) !== who.name);
    const plain = mapTexts(kept, (text) => (isOther(text) ? names.blackOut(text, false) : text));
    // Where her full name stands beside them, or she has a part, the short forms are hers too.
    const withShort = (here || plain !== kept) && !shared;
    const black = withShort ? mapTexts(kept, (text) => (isOther(text) ? names.blackOut(text, true) : text)) : plain;
    changed ||= black !== record;
    return [black];
  });
  return changed ? result : records;
}

/**
 * Finds names as the page prints them for her, which may be but near to those hashed, in all their forms, and her given
 * name alone: there is no doubt whom a text about her calls so. None that may be that of `others`, nor what the record has
 * for a topic.
 */
function printedNames(
  salt: string,
  hers: readonly Person[],
  others: readonly Person[],
  record?: PageRecord,
): NameFinder {
  const printed = (people: readonly Person[]) => people.flatMap(({ name, statedName }) => [name, statedName ?? '']);
  const own = printed(hers);
  const theirs = printed(others.filter((who) => !hers.includes(who)));
  const { full, short, handles, anyMiddle } = formsOf(own);
  const other = formsOf(theirs);
  const topics = record && 'topics' in record ? (record.topics ?? []).map(({ label }) => label) : [];
  const spoken = new Set([...theirs, ...topics].flatMap((text) => foldKey(text).split(' ')));
  const isHers = (form: string) => ![other.full, other.short, other.handles].some((forms) => forms.has(form));
  const alone = [...short, ...own.flatMap(givenNames)].filter((form) => form.includes(' ') || !spoken.has(form));
  const kept = (forms: Iterable<string>) => new Set([...forms].filter(isHers));
  const forms = { full: kept(full), short: kept(alone), handles: kept(handles) };
  return findNames(hashNames(salt, { ...forms, anyMiddle, near: [] }));
}

type Person = PersonRef | PersonRecord;

function peopleOf(record: PageRecord): (PersonRef | PersonRecord)[] {
  if (record.kind === 'person') return [record];
  return 'people' in record ? (record.people ?? []) : [];
}

function withoutPeople<R extends PageRecord & { people?: PersonRef[] | undefined }>(record: R, hers: PersonRef[]): R {
  return { ...record, people: record.people!.filter((who) => !hers.includes(who)) };
}

/** The value with every text in it mapped; the same value where none changed. */
function mapTexts<T>(value: T, map: (text: string) => string): T {
  if (typeof value === 'string') return map(value) as T;
  if (Array.isArray(value)) {
    const mapped = value.map((each) => mapTexts(each, map));
    return mapped.some((each, index) => each !== value[index]) ? (mapped as T) : value;
  }
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const mapped = entries.map(([name, each]) => [name, mapTexts(each, map)] as const);
  return mapped.some(([, each], index) => each !== entries[index]![1]) ? (Object.fromEntries(mapped) as T) : value;
}
