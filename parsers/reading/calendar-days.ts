/** Days of the calendar, as YYYY-MM-DD. */

/** First and last day, YYYY-MM-DD; equal for one day. */
export interface DateRange {
  start: string;
  end: string;
}

/** The day that many days later, YYYY-MM-DD. */
export function addDays(date: string, count: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

type Figure = string | number | undefined;

/** The date, or undefined where the calendar has no such day. */
export function isoDate(year: Figure, month: Figure, day: Figure): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCFullYear() !== y || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return undefined;
  return date.toISOString().slice(0, 10);
}
