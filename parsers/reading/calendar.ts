/** iCalendar files (RFC 5545) as data: unfolded, unescaped, times with the offset of their zone. */
import { addMinutes, withZoneOffset } from './zones.ts';

interface CalendarProperty {
  /** By name in capitals; values without their quotes. */
  parameters: Map<string, string>;
  /** As it stands, escapes and all: `textOf` undoes them. */
  value: string;
}

/** One component: VCALENDAR itself, or a VEVENT in it. Properties in the order of the file. */
export interface CalendarComponent {
  name: string;
  properties: Map<string, CalendarProperty[]>;
  components: CalendarComponent[];
}

const line = /^([A-Za-z0-9-]{1,60})((?:;[A-Za-z0-9-]{1,60}=(?:"[^"]*"|[^";:]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/s;
const deepest = 6;

/** Reads the calendars of a file; what is cut off or malformed is left out. */
export function readCalendars(source: string): CalendarComponent[] {
  const root: CalendarComponent = { name: '', properties: new Map(), components: [] };
  const open = [root];
  for (const text of source.replace(/\r?\n[ \t]/g, '').split(/\r\n|\n|\r/)) {
    const match = line.exec(text.length > 100_000 ? text.slice(0, 100_000) : text);
    if (!match) continue;
    const name = match[1]!.toUpperCase();
    const value = match[3]!;
    const current = open.at(-1)!;
    if (name === 'BEGIN') {
      const component = { name: value.trim().toUpperCase(), properties: new Map(), components: [] };
      current.components.push(component);
      if (open.length <= deepest) open.push(component);
    } else if (name === 'END') {
      if (open.length > 1 && current.name === value.trim().toUpperCase()) open.pop();
    } else {
      const listed = current.properties.get(name) ?? [];
      listed.push({ parameters: readParameters(match[2]!), value });
      current.properties.set(name, listed);
    }
  }
  return root.components.filter((component) => component.name === 'VCALENDAR');
}

function readParameters(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name, value] of text.matchAll(/;([A-Za-z0-9-]+)=("[^"]*"|[^;]*)/g)) {
    found.set(name!.toUpperCase(), value!.replaceAll('"', ''));
  }
  return found;
}

/** The text of a component's first property of that name, its escapes undone; undefined where absent or empty. */
export function textOf(component: CalendarComponent, name: string): string | undefined {
  const value = component.properties.get(name)?.[0]?.value;
  const text = value === undefined ? '' : unescapeText(value).trim();
  return text === '' ? undefined : text;
}

/** The items of all properties of that name that list texts (CATEGORIES), parted at commas that are not escaped. */
export function textsOf(component: CalendarComponent, name: string): string[] {
  return (component.properties.get(name) ?? []).flatMap(({ value }) =>
    (value.match(/(?:\\.|[^,\\])+/gs) ?? []).map((one) => unescapeText(one).trim()).filter((one) => one !== ''),
  );
}

function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped));
}

/**
 * A moment: ISO 8601 with offset in UTC or a known zone, local where the zone is unknown, a date alone for a whole day.
 *
 * @param fallbackZone the calendar's own zone, for times that float.
 */
export function momentOf(component: CalendarComponent, name: string, fallbackZone?: string): string | undefined {
  const property = component.properties.get(name)?.[0];
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z?))?$/.exec(property?.value.trim() ?? '');
  if (!property || !match) return undefined;
  const [, year, month, day, hour, minute, second, utc] = match;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  const local = `${date}T${hour}:${minute}:${second ?? '00'}`;
  if (Number.isNaN(Date.parse(`${local}Z`))) return undefined;
  if (utc) return `${local}+00:00`;
  const zone = property.parameters.get('TZID');
  return withZoneOffset(local, zone === undefined ? fallbackZone : zoneName(zone));
}

/** The end: as stated, or the start with its duration ("PT1H30M"). */
export function endOf(component: CalendarComponent, fallbackZone?: string): string | undefined {
  const stated = momentOf(component, 'DTEND', fallbackZone);
  if (stated !== undefined) return stated;
  const duration = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/.exec(
    textOf(component, 'DURATION') ?? '',
  );
  const start = momentOf(component, 'DTSTART', fallbackZone);
  if (!duration || start === undefined || !start.includes('T')) return undefined;
  const [weeks, days, hours, minutes] = duration.slice(1, 5).map((part) => Number(part ?? 0));
  const total = ((weeks! * 7 + days!) * 24 + hours!) * 60 + minutes!;
  return total === 0 ? undefined : addMinutes(start, total);
}

/** The IANA name in a TZID; some programs put a path of their own before it. */
export function zoneName(zone: string): string {
  return (
    /(?:^|\/)((?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Canada|Europe|Indian|Pacific|US)\/[\w/+-]+)$/.exec(
      zone,
    )?.[1] ?? zone
  );
}
