/** From a page to its records: the one way in for the crawler's captures, imports and `confgraph parse` alike. */
import { z } from 'zod';
import type { Page } from './page.ts';
import { withoutPublishedHashes } from './published-hashes.ts';
import { materialKind } from './reading/materials.ts';
import { withoutMail } from './reading/rich-text.ts';
import { type Link, type PageRecord, recordSchema } from './records.ts';
import { detectPlatform, platformById } from './registry.ts';

/** Bumped whenever any parser may give other records for the same page; stored captures are then read again. */
export const PARSER_VERSION = 21;

export interface ParsedPage {
  /** Undefined where no platform claims the page. */
  platform: string | undefined;
  records: PageRecord[];
}

/** A parser gave something that is no record. A defect of confgraph, never of the page. */
export class RecordError extends Error {
  override name = 'RecordError';
}

/**
 * Reads a page with the platform that made it, or with the one named.
 *
 * @param options.platform id of a platform; `detectPlatform` chooses where it is absent.
 * @throws RecordError where a parser broke the contract of `records.ts`.
 */
export function parsePage(page: Page, options: { platform?: string | undefined } = {}): ParsedPage {
  const platform = options.platform
    ? platformById(options.platform)
    : (detectPlatform(page) ?? platformById('generic'));
  if (!platform || page.form === 'empty' || page.form === 'unknown') return { platform: undefined, records: [] };
  const records = platform.parse(page).map((record) => complete(record, page, platform.id));
  return { platform: platform.id, records };
}

function complete(parsed: PageRecord, page: Page, platform: string): PageRecord {
  const record = withoutPublishedHashes(parsed);
  const result = recordSchema.safeParse({
    ...record,
    ...proseOf(record),
    ...('links' in record && record.links ? { links: record.links.map(withKind) } : {}),
    url: record.url ?? page.url,
    platform,
    ...(page.file === undefined ? {} : { file: page.file }),
  });
  if (!result.success) {
    const where = page.file ?? page.url ?? 'page';
    throw new RecordError(
      `${where}: parser ${platform} gave a bad ${record.kind} record: ${z.prettifyError(result.error)}`,
    );
  }
  return result.data;
}

const prose = ['summary', 'abstract', 'description', 'biography'];

/** The texts of a record without addresses of mail: they are nobody's to pass on, and no reader has to think of it. */
function proseOf(record: PageRecord): { [field: string]: string | undefined } {
  const cleaned: { [field: string]: string | undefined } = {};
  for (const [field, text] of Object.entries(record)) {
    if (!prose.includes(field) || typeof text !== 'string') continue;
    const clean = withoutMail(text);
    if (clean !== text) cleaned[field] = clean.replace(/ {2,}/g, ' ').trim() || undefined;
  }
  return cleaned;
}

function withKind(link: Link): Link {
  const kind = link.kind ?? materialKind(link.url, link.label);
  return kind === undefined ? link : { ...link, kind };
}
