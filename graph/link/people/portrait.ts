/** What a list tells of a person, in words for a judge of pairs in doubt. */
import type { ListedMention } from './list.ts';

/** So many lines at most: what a person has done most lately says enough, and judges read slowly. */
const longest = 60;

/**
 * @param mentions of one person.
 * @returns a line of names, a line for each biography, and one for each mention, by year: employer, event, title and description.
 */
export function portraitOf(mentions: readonly ListedMention[]): string {
  const names = new Set(mentions.map(({ name }) => name));
  const biographies = new Set(mentions.flatMap(({ biography }) => biography ?? []));
  const appearances = mentions
    .toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0))
    .map(({ year, affiliation, series, event, title, desc, co, links, handles }) =>
      [
        year,
        affiliation,
        event ?? series,
        title,
        desc,
        co?.length ? `with ${co.join(', ')}` : undefined,
        ...(links ?? []),
        ...(handles ?? []),
      ]
        .filter((part) => part !== null && part !== undefined && part !== '')
        .join(' · '),
    )
    .filter((line) => line !== '');
  return [[...names].join(' / '), ...biographies, ...new Set(appearances.slice(-longest))].join('\n');
}
