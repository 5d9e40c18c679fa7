/** Times as Symposion prints them: "Sunday - April 23rd, 2023 1:45 p.m.-2:15 p.m. in 255DEF", "Friday 9 a.m.–noon". */
import { collapse } from '../../page.ts';
import { present } from '../../parts.ts';
import { addDays } from '../../reading/calendar-days.ts';
import { readTimeSpan } from '../../reading/clocks.ts';
import { findDates } from '../../reading/dates.ts';
import type { EventRecord, TalkRecord } from '../../records.ts';

const clock = String.raw`(?:\d{1,2}(?::\d\d)?\s*[ap]\.?m\.?|\d{1,2}:\d\d|noon|midnight)`;
const span = new RegExp(String.raw`${clock}\s*[-–—]\s*${clock}`, 'i');
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

type Placing = Pick<TalkRecord, 'startsAt' | 'endsAt' | 'room' | 'statedTime'>;

/**
 * Reads day, times and room. A weekday alone is a date only where it falls once within the event's days; else the time
 * stays as printed.
 */
export function readPlacing(line: string, event: EventRecord | undefined): Placing {
  const text = collapse(line);
  if (text.length > 200) return {};
  const times = span.exec(text);
  const room = /^\s*in\s+(.+)$/.exec(times ? text.slice(times.index + times[0].length) : '')?.[1];
  const where = present({ room: room?.replace(/^[a-z][a-z -]{2,30} - (?=\S)/, '') });
  const clocks = times && readTimeSpan(withMinutes(times[0]));
  if (!times || !clocks) return where;
  const before = text.slice(0, times.index).replace(/^\p{L}+ - /u, '');
  const dates = findDates(before);
  const date = dates.length === 1 ? dates[0]!.start : dayWithin(before, event);
  if (date === undefined) return { ...where, statedTime: text.slice(0, times.index + times[0].length) };
  const endDay = clocks.end !== undefined && clocks.end < clocks.start ? addDays(date, 1) : date;
  return {
    startsAt: `${date}T${clocks.start}:00`,
    ...(clocks.end === undefined ? {} : { endsAt: `${endDay}T${clocks.end}:00` }),
    ...where,
  };
}

/** "9 a.m." with its minutes, "noon" as a time. */
function withMinutes(text: string): string {
  return text
    .replace(/\bnoon\b/gi, '12:00 pm')
    .replace(/\bmidnight\b/gi, '12:00 am')
    .replace(/(?<![\d:])(\d{1,2})(\s*[ap]\.?m)/gi, '$1:00$2');
}

function dayWithin(text: string, event: EventRecord | undefined): string | undefined {
  const weekday = weekdays.indexOf(text.trim().toLowerCase());
  if (weekday < 0 || event?.startDate === undefined || event.endDate === undefined) return undefined;
  const found: string[] = [];
  for (let day = event.startDate, count = 0; day <= event.endDate && count < 60; day = addDays(day, 1), count += 1) {
    if (new Date(day).getUTCDay() === weekday) found.push(day);
  }
  return found.length === 1 ? found[0] : undefined;
}
