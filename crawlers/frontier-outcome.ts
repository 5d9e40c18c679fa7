/** Writes what came of asking for a page into the frontier's table. */
import type { DatabaseSync } from 'node:sqlite';
import { prepared } from '../workspace/prepared.ts';
import type { PageOutcome } from './frontier-page.ts';

/** Of a page that is asked again only the reason, the time and the number of tries change. */
export function noteOutcome(database: DatabaseSync, url: string, outcome: PageOutcome): void {
  if (outcome.state === 'done') {
    prepared(
      database,
      `UPDATE frontier SET state = 'done', reason = ?1, hint = NULL, refused_by = NULL, redirect_to = ?2,
         capture = coalesce(?3, capture),
         -- Validators belong to the content that came with them.
         etag = iif(?3 IS NULL, etag, ?4), last_modified = iif(?3 IS NULL, last_modified, ?5),
         status = ?6
       WHERE url = ?7`,
    ).run(
      outcome.reason ?? null,
      outcome.redirectTo ?? null,
      outcome.capture ?? null,
      outcome.etag ?? null,
      outcome.lastModified ?? null,
      outcome.status ?? null,
      url,
    );
  } else if (outcome.state === 'failed') {
    prepared(
      database,
      "UPDATE frontier SET state = 'failed', reason = ?, hint = ?, refused_by = NULL WHERE url = ?",
    ).run(outcome.reason, outcome.hint, url);
  } else if (outcome.state === 'refused') {
    prepared(
      database,
      "UPDATE frontier SET state = 'refused', reason = ?, hint = NULL, refused_by = ? WHERE url = ?",
    ).run(outcome.reason, outcome.by, url);
  } else {
    prepared(database, 'UPDATE frontier SET reason = ?, not_before = ?, attempts = ? WHERE url = ?').run(
      outcome.reason,
      outcome.notBefore,
      outcome.attempts,
      url,
    );
  }
}
