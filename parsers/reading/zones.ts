/** Local times with the offset of their zone. */

/**
 * Puts the zone's offset of that moment behind a local date and time ("2020-08-24T09:00:00" → "…-02:30").
 *
 * @param zone IANA name. Where it is absent or not known, or the clocks skip that moment, the time stays as it is.
 */
export function withZoneOffset(local: string, zone: string | undefined): string {
  if (zone === undefined) return local;
  const asUtc = Date.parse(`${local}Z`);
  const format = zoneFormat(zone);
  if (format === undefined || Number.isNaN(asUtc)) return local;
  // A second look: the first may fall on the other side of a change of the clocks.
  let offset = offsetAt(asUtc, format);
  offset = offsetAt(asUtc - offset * 60_000, format);
  if (offsetAt(asUtc - offset * 60_000, format) !== offset) return local;
  return local + formatOffset(offset);
}

/**
 * The same moment as that zone's clocks show it, with their offset ("2022-06-08T08:30:00Z" in Europe/Vienna →
 * "2022-06-08T10:30:00+02:00").
 *
 * @param moment ISO 8601, ending in Z or an offset. Given back as it is where the zone is absent or not known.
 */
export function inZone(moment: string, zone: string | undefined): string {
  const format = zone === undefined ? undefined : zoneFormat(zone);
  const time = Date.parse(moment);
  if (format === undefined || Number.isNaN(time)) return moment;
  const offset = offsetAt(time, format);
  return new Date(time + offset * 60_000).toISOString().slice(0, 19) + formatOffset(offset);
}

/** Adds minutes to a time with or without offset, keeping the offset. */
export function addMinutes(time: string, minutes: number): string | undefined {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$/.exec(time);
  const start = match ? Date.parse(`${match[1]}Z`) : Number.NaN;
  if (Number.isNaN(start)) return undefined;
  return new Date(start + minutes * 60_000).toISOString().slice(0, 19) + (match![2] ?? '');
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** Writes moments with the offset of a zone; making one is dear. Undefined for what is no zone. */
function zoneFormat(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) {
    let format: Intl.DateTimeFormat | undefined;
    try {
      format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    } catch {
      // Not a zone that the runtime knows: its times stay local.
    }
    formats.set(zone, format);
  }
  return formats.get(zone);
}

/** Minutes east of UTC at that moment. */
function offsetAt(time: number, format: Intl.DateTimeFormat): number {
  const name = format.formatToParts(time).find((part) => part.type === 'timeZoneName')!.value;
  const match = /^GMT(?:([+-])(\d\d):?(\d\d))?$/.exec(name);
  const size = Number(match?.[2] ?? 0) * 60 + Number(match?.[3] ?? 0);
  return match?.[1] === '-' ? -size : size;
}

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
