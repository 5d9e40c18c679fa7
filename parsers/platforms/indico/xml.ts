/** Indico's XML export, which has the fields of the JSON export as elements. */
import type { CheerioAPI } from 'cheerio';
import * as cheerio from 'cheerio';
import type { Element } from 'domhandler';
import { type Page, PageError } from '../../page.ts';
import type { PageRecord } from '../../records.ts';
import { readEvent } from './export.ts';
import { eventShape } from './export-shape.ts';

/** Reads /export/event/N.xml and /export/categ/N.xml. */
export function readXml(page: Page): PageRecord[] {
  const $ = cheerio.load(page.source, { xml: true });
  const events = $('httpapiresult > results > conference').toArray();
  return events.flatMap((event) => {
    const value = { _type: 'Conference', ...(jsonOf($, event) as object) };
    const result = eventShape.safeParse(value);
    if (!result.success) {
      throw new PageError(`${page.file ?? page.url ?? 'page'}: not an Indico XML export as known so far`, {
        cause: result.error,
      });
    }
    return readEvent(result.data, events.length > 1);
  });
}

const listNames = new Set(
  'speakers primaryauthors coauthors chairs keywords contributions sessions subContributions folders attachments'.split(
    ' ',
  ),
);

/** An element as the JSON export would have it: a list, an object of its children, or its text. */
function jsonOf($: CheerioAPI, element: Element): unknown {
  const children = $(element).children().toArray();
  if (listNames.has(element.name)) return children.map((child) => jsonOf($, child));
  if (children.length === 0) {
    const text = $(element).text();
    return element.name === 'duration' ? Number(text) : text === '' ? null : text;
  }
  const fields: Record<string, unknown> = { ...(element.attribs.id ? { id: element.attribs.id } : {}) };
  for (const child of children) fields[child.name] = jsonOf($, child);
  return fields;
}
