/** What a crawl or an import was to bring and did not, and what was kept and cannot be read: for those who ask what is missing. */
import type { DatabaseSync } from 'node:sqlite';

export interface MissedPage {
  url: string;
  /** Why nothing of it is known, in words for its user. */
  reason: string;
  /** The page that leads to it. */
  foundOn: string | undefined;
  /** As the configuration or an index says of its source. */
  series: string | undefined;
  edition: string | undefined;
}

/** @param sources what the configuration says of each, by canonical address. */
export function missedPages(
  database: DatabaseSync,
  sources: ReadonlyMap<string, { series?: string | undefined; edition?: string | undefined }>,
): MissedPage[] {
  const crawled = database
    .prepare(
      // What an export tells, what lies outside, and second addresses of a page are not missing.
      `SELECT url, source, found_on, state, reason, refused_by, status FROM frontier
       WHERE via IS NOT 'index' AND (state IN ('failed', 'waiting') OR (state = 'done' AND status IN (404, 410))
         OR (state = 'refused' AND NOT (refused_by = 'scope' AND (reason LIKE 'all it says is told by%' OR reason LIKE 'no longer in the scope%'))))
       ORDER BY url`,
    )
    .all()
    .map((row) => {
      const reason = text(row.reason);
      return {
        url: String(row.url),
        reason:
          row.state === 'waiting' ? `not asked for yet${reason ? ` (${reason})` : ''}` : (reason ?? 'no reason kept'),
        foundOn: text(row.found_on),
        series: sources.get(String(row.source))?.series,
        edition: sources.get(String(row.source))?.edition,
      };
    });
  const unread = database
    .prepare(
      `SELECT c.page, c.series, c.edition, p.error, p.capture FROM
         (SELECT *, row_number() OVER (PARTITION BY page ORDER BY seen_at DESC, id DESC) AS age FROM capture) c
       LEFT JOIN parse p ON p.capture = c.id WHERE c.age = 1 AND (p.capture IS NULL OR p.error IS NOT NULL) ORDER BY c.page`,
    )
    .all()
    .map((row) => ({
      url: String(row.page),
      reason: row.error === null ? 'not built yet' : `cannot be read: ${String(row.error)}`,
      foundOn: undefined,
      series: text(row.series),
      edition: text(row.edition),
    }));
  return [...crawled, ...unread];
}

function text(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : String(value);
}
