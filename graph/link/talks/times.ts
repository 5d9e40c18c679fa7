/**
 * Starts of one talk as several pages state them: with the offset of the place ("2026-11-11T09:00:00+01:00"), in UTC
 * ("…Z", "…+00:00"), or by the clocks of the place alone ("2026-11-11T09:00:00").
 */

const offset = /(?:Z|[+-]\d{2}:?\d{2})$/;
const utc = /(?:Z|[+-]00:?00)$/;
/** Clocks go from twelve hours behind UTC to fourteen ahead of it, in steps of a quarter. In minutes. */
const [furthestBehind, furthestAhead, step] = [-12 * 60, 14 * 60, 15];

/** Whether two starts may be of one day where they are held. */
export function mayBeOneDay(a: string, b: string): boolean {
  if (a.slice(0, 10) === b.slice(0, 10)) return true;
  if (offset.test(a) && offset.test(b)) {
    // Days are those of the place: UTC is nobody's, unless both are in it.
    return (!utc.test(a) && dayAt(a, b) === a.slice(0, 10)) || (!utc.test(b) && dayAt(b, a) === b.slice(0, 10));
  }
  const [universal, local] = utc.test(a) ? [a, b] : [b, a];
  if (!utc.test(universal) || !local.includes('T')) return false;
  const ahead = (clocks(local) - clocks(universal)) / 60_000;
  return ahead >= furthestBehind && ahead <= furthestAhead && ahead % step === 0;
}

/** Whether two starts are certainly one: one moment, or one reading of the clocks of the place. */
export function isOneStart(a: string, b: string): boolean {
  if (offset.test(a) && offset.test(b)) return Date.parse(a) === Date.parse(b);
  // Clocks of the place and of UTC cannot be held against each other.
  if (utc.test(a) || utc.test(b)) return false;
  return a.replace(offset, '') === b.replace(offset, '');
}

/** The day of `other` by the clocks of `time`, which has an offset. */
function dayAt(time: string, other: string): string {
  const ahead = clocks(time) - Date.parse(time);
  return new Date(Date.parse(other) + ahead).toISOString().slice(0, 10);
}

/** What the clocks show, as if they were those of UTC; milliseconds since the epoch. */
function clocks(time: string): number {
  return Date.parse(`${time.replace(offset, '')}Z`);
}
