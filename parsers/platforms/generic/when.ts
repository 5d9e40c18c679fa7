/** When and where a talk is given, from its own piece of the page and the headings that stand over it. */
import type { Element } from 'domhandler';
import { collapse } from '../../page.ts';
import { readTimeSpan, type TimeSpan } from '../../reading/clocks.ts';
import { findDates, readDateTimeSpan } from '../../reading/dates.ts';
import { isoDay, isoTime } from '../../reading/iso-times.ts';
import { addMinutes } from '../../reading/zones.ts';
import { parentOf } from './content/elements.ts';
import type { Mark } from './marks/mark.ts';

export interface When {
  startsAt?: string;
  endsAt?: string;
}

const twelve =
  /(?<![\d:.])(\d{1,2})(?:[:.](\d\d))?\s*([ap])\.?m\b\.?(?:\s*(?:[-–—−]|to|until)\s*(\d{1,2})(?:[:.](\d\d))?\s*([ap])\.?m\b)?/i;

/** When a page was written is not when a talk is given. */
const written =
  /^(?:posted|published|updated|created|submitted|last (?:modified|updated|changed)|added|veröffentlicht|publié|publicado)\b/i;

/**
 * Reads the hours of a talk.
 *
 * @param scope the marks that tell of it.
 * @param element that of the title: it, or an element around it, may state both for machines.
 * @param day the day that the headings over it name, YYYY-MM-DD.
 */
export function readWhen(scope: readonly Mark[], day: string | undefined, element: Element): When {
  const told = whenOfElement(element);
  if (told) return told;
  scope = scope.filter((mark) => !written.test(mark.line.text));
  const machine = scope.filter((mark) => mark.run.machine !== undefined).map((mark) => isoTime(mark.run.machine!));
  const [start, end] = machine.filter((time) => time !== undefined);
  if (start)
    return end !== undefined && end > start
      ? { startsAt: start, endsAt: end }
      : withDuration({ startsAt: start }, scope);
  const lines = new Set(scope.filter(mayTell).map((mark) => mark.line));
  let span: TimeSpan | undefined;
  let ownDay: string | undefined;
  for (const line of lines) {
    const text = line.text;
    if (text.length > 160) continue;
    const whole = readDateTimeSpan(text);
    if (whole) return whole.endsAt ? { ...whole } : withDuration({ ...whole }, scope);
    ownDay ??= dayIn(text) ?? machineDay(scope);
    span ??= spanIn(text);
  }
  const date = ownDay ?? day;
  if (!span || !date) return {};
  const when: When = { startsAt: `${date}T${span.start}:00` };
  if (span.end !== undefined && span.end > span.start) when.endsAt = `${date}T${span.end}:00`;
  return when.endsAt ? when : withDuration(when, scope);
}

/** `data-start` and `data-end` of the card around a title, as scripts of schedules keep them. */
function whenOfElement(title: Element): When | undefined {
  let element: Element | null = title;
  for (let step = 0; element && step < 6; step += 1) {
    const { attribs } = element;
    const start = isoTime(attribs['data-start'] ?? attribs['data-start-time'] ?? attribs['data-starts-at'] ?? '');
    const end = isoTime(attribs['data-end'] ?? attribs['data-end-time'] ?? attribs['data-ends-at'] ?? '');
    if (start && end && end > start && Date.parse(end) - Date.parse(start) <= 8 * 3_600_000)
      return { startsAt: start, endsAt: end };
    element = parentOf(element);
  }
  return undefined;
}

function mayTell(mark: Mark): boolean {
  return (
    mark.field === undefined ||
    mark.field === 'time' ||
    mark.field === 'date' ||
    mark.field === 'room' ||
    mark.field === 'label' ||
    // "09:00 – 09:40 Keynote: Boring technology wins"
    (mark.field === 'title' && /^\s*\d{1,2}[:.h]\d\d/.test(mark.line.text))
  );
}

function machineDay(scope: readonly Mark[]): string | undefined {
  for (const mark of scope) if (mark.run.machine !== undefined) return isoDay(mark.run.machine);
  return undefined;
}

/** The one day that a text names. */
export function dayIn(text: string): string | undefined {
  const dates = findDates(text);
  return dates.length === 1 && dates[0]!.start === dates[0]!.end ? dates[0]!.start : undefined;
}

/** "10:50 – 11:40am", "2:30 p.m.-3 p.m.", "9 a.m.". */
export function spanIn(text: string): TimeSpan | undefined {
  const plain = collapse(text);
  const found = twelve.exec(plain);
  if (!found) return readTimeSpan(plain);
  // A span whose first half is plain is the other reader's.
  const usual = readTimeSpan(plain);
  const [, hour, minute, half, endHour, endMinute, endHalf] = found;
  if (usual?.end !== undefined) return usual;
  const start = clock(Number(hour), Number(minute ?? 0), half!);
  if (start === undefined) return usual;
  const end = endHour === undefined ? undefined : clock(Number(endHour), Number(endMinute ?? 0), endHalf!);
  return end === undefined ? { start } : { start, end };
}

function clock(hour: number, minute: number, half: string): string | undefined {
  if (hour < 1 || hour > 12 || minute > 59) return undefined;
  const hours = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function withDuration(when: When, scope: readonly Mark[]): When {
  for (const mark of scope) {
    if (mark.field !== 'duration' && mark.field !== 'time' && mark.field !== undefined) continue;
    const minutes = durationOf(mark.text, mark.field === 'duration');
    if (minutes !== undefined) return { ...when, endsAt: addMinutes(when.startsAt!, minutes) };
  }
  return when;
}

/** Minutes of "30min", "1h 30m", "90 minutes", and "00:30" where it is known to be a duration. */
export function durationOf(text: string, sure: boolean): number | undefined {
  const plain = text.trim().replace(/^\(|\)$/g, '');
  const bracketed = /\(\s*(?:duration:?\s*)?(\d{1,3})\s*(?:m|mins?|minutes?|Minuten|minutos)\.?\s*\)/i.exec(plain);
  if (bracketed && /\d[:.h]\d\d/.test(plain) && plain.length < 100) return Number(bracketed[1]);
  const found = /^(?:(\d{1,2})\s*h(?:ours?|rs?|r)?\.?\s*)?(?:(\d{1,3})\s*(?:m|mins?|minutes?|′|')\.?)?$/i.exec(plain);
  if (found && (found[1] !== undefined || found[2] !== undefined)) {
    const minutes = Number(found[1] ?? 0) * 60 + Number(found[2] ?? 0);
    return minutes > 0 && minutes <= 720 ? minutes : undefined;
  }
  const colon = sure ? /^(\d{1,2}):([0-5]\d)$/.exec(plain) : null;
  return colon ? Number(colon[1]) * 60 + Number(colon[2]) : undefined;
}
