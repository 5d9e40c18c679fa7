/** What a fixture's expectation holds of a page's records. */
import type { Page } from '../../parsers/page.ts';
import { parsePage } from '../../parsers/parse.ts';
import type { PageRecord } from '../../parsers/records.ts';

/** Ends the name of a fixture's expectation: `<case>.expected.json` beside `<case>.<ext>`. */
export const expectationSuffix = '.expected.json';

export interface Expectation {
  /** Address at which the page is read, if any. */
  url?: string | undefined;
  records: unknown[];
}

/** The records that a platform reads off a page now, as an expectation writes them. */
export function statedRecords(page: Page, platform: string): unknown[] {
  return parsePage(page, { platform }).records.map((record) => stated(record, page));
}

/** A record without what `parsePage` adds to every record alike. */
function stated(record: PageRecord, page: Page): unknown {
  const { platform: _, file: __, ...rest } = record;
  if (rest.url === page.url) delete rest.url;
  if ('links' in rest && rest.links) rest.links = rest.links.map(({ kind: _, ...link }) => link);
  return JSON.parse(JSON.stringify(rest));
}
