/** What the texts of talks and sessions tell of topics that became others, whatever platform printed them. */
import { recordOf, renamesIn } from '../../../parsers/reading/lineage.ts';
import { looksLikePersonName } from '../../../parsers/reading/names.ts';
import type { RelationRecord } from '../../../parsers/records.ts';
import { foldKey } from '../../fold.ts';
import type { LinkPage, Sourced } from '../input.ts';
import { nicknameGroups } from '../people/names/nicknames.ts';
import { isPrimary, isProse, type TopicDocument } from './texts/documents.ts';
import { phraseKey } from './texts/tokens.ts';

/** One topic that became another, by what a page prints. */
export interface Lineage {
  from: string;
  to: string;
  kind: 'renamed' | 'continues';
  source: Sourced<RelationRecord>;
}

/**
 * Reads them out of prose. A name that only such a sentence has becomes a topic where some title, tag or track has the
 * other: what a subject was called before, and since, is looked for. Such names are added to the documents' texts.
 *
 * @param known what records say of it already.
 * @param ofPeople whether a renaming is somebody's, see `renamedPeople`.
 * @returns the earliest edition's first.
 */
export function lineagesTold(
  documents: readonly TopicDocument[],
  known: readonly Lineage[],
  ofPeople: (rename: Renaming) => boolean,
): Lineage[] {
  const before = new Set(known.map(pairOf));
  const told: { lineage: Lineage; year: number }[] = [];
  let subjects: string | undefined;
  // Whether a title, tag or track of any document has the name.
  const isSubject = (key: string) => {
    subjects ??= documents
      .flatMap(({ texts }) => texts.filter(({ field }) => isPrimary(field)).map(({ text }) => phraseKey(text)))
      .join(' | ');
    return ` ${subjects} `.includes(` ${key} `);
  };
  for (const document of documents) {
    if (document.kind === 'event') continue;
    for (const { field, text, page } of [...document.texts]) {
      if (!isProse(field)) continue;
      for (const rename of renamesIn(text)) {
        if (ofPeople(rename)) continue;
        const record = recordOf(rename, rename.text);
        const lineage: Lineage = {
          from: phraseKey(rename.from),
          to: phraseKey(rename.to),
          kind: 'renamed',
          source: { page, record },
        };
        if (lineage.from === '' || lineage.to === '' || before.has(pairOf(lineage))) continue;
        told.push({ lineage, year: document.year ?? Number.POSITIVE_INFINITY });
        if (!isSubject(lineage.from) && !isSubject(lineage.to)) continue;
        for (const name of [rename.from, rename.to])
          document.texts.push({ field: 'outcome', text: name, page, evidence: record.evidence });
      }
    }
  }
  return told
    .sort((a, b) => a.year - b.year || (orderOf(a.lineage) < orderOf(b.lineage) ? -1 : 1))
    .map(({ lineage }) => lineage);
}

function pairOf({ from, to }: Lineage): string {
  return `${from}|${to}`;
}

function orderOf({ from, to, source }: Lineage): string {
  return `${source.page.key}|${from}|${to}|${source.record.text}`;
}

/** One name that became another, in a sentence. */
interface Renaming {
  from: string;
  to: string;
  text: string;
}

/**
 * Tells renamings of people ("Ada Brandt, formerly known as Ada Oak") from those of subjects: one of the names is that of
 * somebody on these pages, or begins with a given name that has short forms, or the sentence goes on as of a person.
 */
export function renamedPeople(pages: readonly LinkPage[]): (rename: Renaming) => boolean {
  let people: Set<string> | undefined;
  const isKnown = (name: string) => {
    people ??= namesOfPeople(pages);
    return people.has(foldKey(name)) || people.has(foldKey(name.replace(/^\S+ /, '')));
  };
  return ({ from, to, text }) => {
    const names = [from, to];
    const like = names.filter(looksLikePersonName);
    if (like.length === 0) return false;
    if (like.some((name) => isKnown(name) || nicknameGroups(foldKey(name).split(' ')[0]!).length > 0)) return true;
    return like.length === names.length && /\b(?:s?he|her|hers|him|his|who|whose)\b/i.test(text);
  };
}

/** Names of two words and more: one word is that of many things too. */
function namesOfPeople(pages: readonly LinkPage[]): Set<string> {
  const names = pages.flatMap(({ records }) =>
    records.flatMap((record) => {
      if (record.kind === 'person') return [record.name];
      return 'people' in record ? (record.people ?? []).map(({ name }) => name) : [];
    }),
  );
  return new Set(names.map(foldKey).filter((key) => key.includes(' ')));
}
