/** How long to wait: what servers ask for, and what is decent where they say nothing. All times in milliseconds. */

/** Waits before the second, third… try of a page; after the last it has failed. */
export const RETRY_DELAYS: readonly number[] = [5_000, 20_000, 60_000];

/** A server that says it is overloaded gets more patience. */
export const OVERLOAD_DELAYS: readonly number[] = [10_000, 30_000, 120_000, 300_000, 600_000];

/** The longest a Retry-After is believed: a week. */
const LONGEST = 7 * 24 * 3600_000;

/**
 * Reads a Retry-After header: seconds or an HTTP date (RFC 9110, 10.2.3).
 *
 * @param now milliseconds since the epoch.
 * @returns milliseconds from now, or undefined where there is none that can be read.
 */
export function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const text = value.trim();
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  if (Number.isNaN(wait)) return undefined;
  return Math.min(Math.max(wait, 0), LONGEST);
}

/** Whether an HTTP status may be another one when asked again later. */
export function isPassing(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || status >= 500;
}

/** Whether a status asks for less from everybody, not only for this page. */
export function isOverload(status: number): boolean {
  return status === 429 || status === 503;
}

/** A span of time in words. */
export function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (milliseconds > 0 && milliseconds < 1000) return `${Number((milliseconds / 1000).toFixed(2))} s`;
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
  return `${Math.round(seconds / 3600)} h`;
}
