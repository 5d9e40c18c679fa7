/** What the REST interface of a WordCamp makes superfluous. */
import type { Page } from '../../page.ts';
import type { PageRecord } from '../../records.ts';

/** The pages of sessions and speakers of which an answer gives the whole text. Lists stay: an answer has no more than a hundred. */
export function exportCovers(page: Page, records: readonly PageRecord[]): string[] {
  if (page.form !== 'json') return [];
  return records.flatMap((record) => {
    if (record.kind === 'talk') return record.abstract === undefined ? [] : (record.url ?? []);
    if (record.kind === 'person') return record.biography === undefined ? [] : (record.url ?? []);
    return [];
  });
}
