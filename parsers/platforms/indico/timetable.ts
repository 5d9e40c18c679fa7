/** Indico's timetable: the data that its page holds for the browser, the same as an export, and the page drawn by the server. */
import type { Cheerio, CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { z } from 'zod';
import { collapse, type Page } from '../../page.ts';
import { htmlBlocks, markdownBlocks } from '../../reading/blocks.ts';
import { addMinutes } from '../../reading/zones.ts';
import type { PageRecord, PersonRef, Role, SessionRecord } from '../../records.ts';
import { contributionRecords, defined, withoutMail } from './contribution.ts';
import { personOf as personOnPage, roomOf } from './detail.ts';
import { type ExportFrame, momentText, personOf } from './export.ts';
import { type TimetableEntry, timetableEntryShape, timetableFields } from './export-shape.ts';
import { absolute, type Frame, keyOf, text } from './frame.ts';
import { sessionType } from './session.ts';
import { readDuration, withOffset } from './time.ts';

/** Days ("20200901") with their entries. */
const daysShape = z.record(
  z.string().regex(/^\d{8}$/),
  z.union([z.record(z.string(), timetableEntryShape), z.array(z.never()).transform(() => ({}))]),
);

/** Reads /export/timetable/N.json, which may hold several events. */
export function readTimetableExport(value: unknown, url: string | undefined): PageRecord[] {
  const shape = z.object({ results: z.record(z.string(), daysShape) }).safeParse(value);
  if (!shape.success) return [];
  return Object.entries(shape.data.results).flatMap(([eventId, days]) => readDays(days, { eventId }, url));
}

/** Reads the data embedded in a timetable page, or in a session's. Undefined where the page has none. */
export function readEmbedded(page: Page, frame: Frame): PageRecord[] | undefined {
  for (const script of page.$()('script:not([src])').toArray()) {
    const source = page.$()(script).text();
    const start = source.indexOf('timetableArgs');
    if (start < 0) continue;
    const brace = source.indexOf('{', start);
    const end = brace < 0 ? -1 : endOfValue(source, brace);
    if (end < 0) continue;
    const days = daysShape.safeParse(jsonOf(source.slice(brace, end)));
    if (days.success) return readDays(days.data, { zone: frame.dates.zone, year: frame.year }, frame.base);
  }
  return undefined;
}

/** The value, or undefined where whoever saved the page damaged it: the page then tells nothing. */
function jsonOf(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** Where the JSON value that begins at `start` ends, or -1. */
function endOfValue(source: string, start: number): number {
  let depth = 0;
  let inString = false;
  for (let at = start; at < source.length; at += 1) {
    const character = source[at];
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

function readDays(
  days: Record<string, Record<string, TimetableEntry>>,
  frame: ExportFrame,
  base: string | undefined,
): PageRecord[] {
  const sessions = new Map<string, SessionRecord>();
  const talks: PageRecord[] = [];
  const read = (entry: TimetableEntry, session: string | undefined): void => {
    const fields = timetableFields.parse(entry);
    const startsAt = momentText(fields.startDate, frame.zone);
    const endsAt = momentText(fields.endDate, frame.zone);
    const url = absolute(fields.url, base);
    if (entry.entryType === 'Session') {
      const people = (fields.conveners ?? []).map((one) => personOf(one, 'lead', frame));
      addBlock(sessions, String(fields.sessionId ?? fields.title), {
        kind: 'session',
        title: fields.title,
        type: sessionType(fields.title, fields.isPoster ?? false),
        ...defined({
          description: fields.description && withoutMail(fields.description),
          startsAt,
          endsAt,
          room: fields.room,
          url,
        }),
        people,
        topics: [],
        evidence: { quote: fields.title },
      });
      for (const inner of Object.values(entry.entries ?? {})) read(inner, fields.title);
    } else if (entry.entryType === 'Contribution') {
      const body = markdownBlocks(fields.description ?? '');
      talks.push(
        ...contributionRecords(
          {
            title: fields.title.trim(),
            url,
            key: keyOf(fields.url),
            body,
            session,
            startsAt,
            endsAt,
            room: fields.room,
            // `authors` are those who do not present, primary or not: which they are, other exports tell.
            people: (fields.presenters ?? []).map((one) => personOf(one, 'speaker', frame)),
            links: body.flatMap((block) => block.links ?? []),
          },
          frame.year,
        ),
      );
    }
  };
  for (const entries of Object.values(days)) for (const entry of Object.values(entries)) read(entry, undefined);
  return [...sessions.values(), ...talks];
}

/** A session's blocks make one record, from the first's start to the last's end. */
function addBlock(sessions: Map<string, SessionRecord>, key: string, block: SessionRecord): void {
  const known = sessions.get(key);
  if (!known) {
    sessions.set(key, block);
    return;
  }
  if (block.startsAt && (!known.startsAt || block.startsAt < known.startsAt)) known.startsAt = block.startsAt;
  if (block.endsAt && (!known.endsAt || block.endsAt > known.endsAt)) known.endsAt = block.endsAt;
  known.people.push(...block.people.filter((one) => !known.people.some((other) => other.name === one.name)));
}

/** Reads the timetable as the server draws it (?view=standard, and every meeting's page). */
export function readDrawn(page: Page, frame: Frame): PageRecord[] {
  const $ = page.$();
  const titles = $('li.timetable-block > .timetable-item-body > .timetable-item-header .timetable-title')
    .toArray()
    .map((one) => collapse($(one).text()));
  const sessions = new Map<string, SessionRecord>();
  const talks: PageRecord[] = [];
  for (const item of $('li.timetable-block, li.timetable-contrib, li.timetable-subcontrib').toArray()) {
    const day = /day-(\d{4}-\d{2}-\d{2})/.exec($(item).closest('[id^="day-"]').attr('id') ?? '')?.[1];
    const only = frame.dates.startDate === frame.dates.endDate ? frame.dates.startDate : undefined;
    const drawn = readItem($, $(item), day ?? only, frame);
    if (drawn.title === '') continue;
    if ($(item).hasClass('timetable-block')) {
      const title = sessionOf(drawn.title, titles);
      addBlock(sessions, title, {
        kind: 'session',
        title,
        type: sessionType(title),
        ...defined({
          description: drawn.description === '' ? undefined : withoutMail(drawn.description),
          startsAt: drawn.startsAt,
          endsAt: drawn.endsAt,
          room: drawn.room,
        }),
        people: drawn.people('lead'),
        topics: [],
        evidence: { quote: drawn.title },
      });
      continue;
    }
    const isPart = $(item).hasClass('timetable-subcontrib');
    const around = $(item)
      .parents(isPart ? 'li.timetable-contrib' : 'li.timetable-block')
      .first();
    const session = around.length > 0 ? titleIn(around) : undefined;
    const href = $(item)
      .find('> .timetable-item-body > .timetable-item-header a[href*="/contributions/"]')
      .attr('href');
    talks.push(
      ...contributionRecords(
        {
          title: drawn.title,
          // Without a link of its own, a talk has the anchor that the timetable gives it.
          url: absolute(href ?? anchorOf($(item)), frame.base),
          key: keyOf(href),
          body: htmlBlocks($, drawn.descriptionBox, frame.base),
          session: session === undefined || isPart ? session : sessionOf(session, titles),
          startsAt: isPart ? undefined : drawn.startsAt,
          endsAt: isPart ? undefined : drawn.endsAt,
          statedDate: isPart ? day : undefined,
          room: drawn.room ?? (around.length > 0 && !isPart ? readItem($, around, day, frame).room : undefined),
          people: drawn.people('speaker'),
          links: [],
        },
        frame.year,
      ),
    );
  }
  return [...sessions.values(), ...talks];
}

function anchorOf(item: Cheerio<Element>): string | undefined {
  const id = item.attr('id');
  return id ? `#${id}` : undefined;
}

function titleIn(item: Cheerio<Element>): string {
  return collapse(item.find('> .timetable-item-body > .timetable-item-header .timetable-title').first().text());
}

/** "Scheduler MC: Part 2" is a block of "Scheduler MC" where another block shows that this is the session's name. */
function sessionOf(title: string, titles: readonly string[]): string {
  for (let at = title.indexOf(': '); at > 0; at = title.indexOf(': ', at + 1)) {
    const head = title.slice(0, at);
    if (titles.some((other) => other !== title && (other === head || other.startsWith(`${head}: `)))) return head;
  }
  return title;
}

function readItem($: CheerioAPI, item: Cheerio<Element>, day: string | undefined, frame: Frame) {
  const body = item.find('> .timetable-item-body');
  const time = item.find('> .timetable-time');
  const start = clockOf(time.find('.start-time').first().text());
  const end = clockOf(time.find('.end-time').first().text());
  const minutes = readDuration(collapse(body.find('> .timetable-item-header .timetable-duration').first().text()));
  const local = day && start ? `${day}T${start}:00` : undefined;
  const until = local && (end ? `${day}T${end}:00` : minutes ? addMinutes(local, minutes) : undefined);
  const descriptionBox = body.find('> .item-description').first();
  return {
    title: titleIn(item),
    startsAt: local && withOffset(local, frame.dates.zone),
    endsAt: until && withOffset(until, frame.dates.zone),
    room: roomOf(body.find('> .timetable-item-header .location-info').first()) ?? undefined,
    descriptionBox,
    description: collapse(descriptionBox.text()),
    people: (role: Role): PersonRef[] =>
      body
        .find(role === 'lead' ? '> .convener-list' : '> .speaker-list')
        .children('span:not(.label)')
        .toArray()
        .flatMap((one) => personOnPage($(one), role, frame.base) ?? []),
  };
}

function clockOf(printed: string): string | undefined {
  const match = /(\d{1,2})[:.](\d{2})\s*([AP]M)?/i.exec(printed);
  if (!match) return undefined;
  let hour = Number(match[1]);
  if (/^p/i.test(match[3] ?? '') && hour < 12) hour += 12;
  if (/^a/i.test(match[3] ?? '') && hour === 12) hour = 0;
  return `${String(hour).padStart(2, '0')}:${match[2]}`;
}

/** Whether the page is a timetable drawn by the server. */
export function isDrawn(page: Page): boolean {
  return text(page.$(), 'ul.meeting-timetable .timetable-title') !== undefined;
}
