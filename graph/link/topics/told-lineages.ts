/** What the texts of talks and sessions tell of topics that became others, whatever platform printed them. */
import { recordOf, renamesIn } from '../../../parsers/reading/lineage.ts';
import type { Lineage } from './collect.ts';
import { isPrimary, isProse, type TopicDocument } from './documents.ts';
import { phraseKey } from './tokens.ts';

/**
 * Reads them out of prose. A name that only such a sentence has becomes a topic where some title, tag or track has the
 * other: what a subject was called before, and since, is looked for. Such names are added to the documents' texts.
 *
 * @param known what records say of it already.
 * @returns the earliest edition's first.
 */
export function lineagesTold(documents: readonly TopicDocument[], known: readonly Lineage[]): Lineage[] {
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
