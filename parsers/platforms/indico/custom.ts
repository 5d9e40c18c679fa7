/** Custom pages of an event (/event/N/page/M-name): as HTML, and as text saved by a browser. */
import { collapse, type Page } from '../../page.ts';
import { htmlBlocks, textBlocks } from '../../reading/blocks.ts';
import { readDateRange } from '../../reading/dates.ts';
import type { EventRecord, PageRecord } from '../../records.ts';
import { readCalls } from './calls.ts';
import { eventRecord, type Frame, text, yearIn } from './frame.ts';
import { readZone } from './time.ts';

/** Reads a custom page as HTML. The event itself is the frame's. */
export function readCustom(page: Page, frame: Frame): PageRecord[] {
  const $ = page.$();
  const title = text($, '.conference-page header h2') ?? '';
  const content = $('.conference-page .page-content').first();
  return readCalls(htmlBlocks($, content, frame.base), title, frame.year);
}

/** The lines that stand at the top of every page of an event: its days, and its zone. */
export interface SavedHeader {
  /** Index of the first and last line of the header. */
  from: number;
  to: number;
  startDate: string;
  endDate: string;
  zone: string;
  place: string | undefined;
  /** The event's name, where it is printed above the days. */
  name: string | undefined;
}

/**
 * Finds the header in a page saved as text: a line with the event's days, perhaps its place, then "… timezone".
 * It stands among the first lines of content, after whatever menu the browser saved.
 */
export function savedHeader(lines: readonly string[]): SavedHeader | undefined {
  const zoneAt = lines.findIndex((line) => /^\s*\S+ timezone\s*$/i.test(line) && readZone(line) !== undefined);
  if (zoneAt < 0) return undefined;
  for (let at = zoneAt - 1, seen = 0; at >= 0 && seen < 3; at -= 1) {
    const line = collapse(lines[at]!);
    if (line === '') continue;
    seen += 1;
    const days = readDateRange(line);
    if (!days) continue;
    const place = collapse(lines.slice(at + 1, zoneAt).join(' '));
    return {
      from: at,
      to: zoneAt,
      startDate: days.start,
      endDate: days.end,
      zone: readZone(lines[zoneAt]!)!,
      place: place === '' ? undefined : place,
      name: nameAbove(lines, at),
    };
  }
  return undefined;
}

function nameAbove(lines: readonly string[], at: number): string | undefined {
  for (let above = at - 1; above >= 0 && above >= at - 3; above -= 1) {
    const line = collapse(lines[above]!);
    if (line === '') continue;
    return line.length >= 4 && line.length <= 120 && yearIn(line) !== undefined ? line : undefined;
  }
  return undefined;
}

/** Reads a custom page saved as text. */
export function readSavedCustom(lines: readonly string[], header: SavedHeader): PageRecord[] {
  const blocks = textBlocks(lines.slice(header.to + 1));
  const title = blocks[0]?.text ?? '';
  const event = savedEvent(lines, header);
  return [...(event ? [event] : []), ...readCalls(blocks, title, event?.edition ?? header.startDate.slice(0, 4))];
}

/** The event of a saved page: by the name above its days, else by a heading such as "FooConf 2020 Microconferences". */
export function savedEvent(lines: readonly string[], header: SavedHeader): EventRecord | undefined {
  let name = header.name;
  let last = header.to;
  for (let at = header.to + 1; name === undefined && at < Math.min(lines.length, header.to + 12); at += 1) {
    const match =
      /^((?:\p{Lu}[\p{L}\p{N}.&+-]*\s+){1,5}(?:19|20)\d\d)\s+(?:accepted\s+|proposed\s+)?(?:micro-?conferences|MCs|tracks|sessions|schedule|program(?:me)?|call for\b.*)$/iu.exec(
        collapse(lines[at]!),
      );
    if (match) {
      name = match[1]!;
      last = at;
    }
  }
  if (name === undefined) return undefined;
  const first =
    header.name === undefined
      ? header.from
      : Math.max(
          0,
          lines.findIndex((line) => collapse(line) === name),
        );
  return eventRecord({
    name,
    startDate: header.startDate,
    endDate: header.endDate,
    timezone: header.zone,
    place: header.place,
    quote: collapse(lines.slice(first, last + 1).join('\n')),
  });
}
