/** Times of day as pages print them, with 12 or 24 hours, in the common languages. */

/** Local times of a day, HH:MM in 24 hours. */
export interface TimeSpan {
  start: string;
  end?: string;
}

/** A span of times, and where in the text it stands. */
export interface FoundTimes extends TimeSpan {
  index: number;
  length: number;
}

const dash = /\s*(?:[-–—−〜～]|to|until|till|bis|à|au?|al?|às|t\/m|tot|do|až|до|至|から)\s*/iuy;
/**
 * One time: mark of the half day before or after, hours, minutes, and the words and signs that make a number an hour.
 */
const oneClock = new RegExp(
  [
    '(?<noon>noon|midnight|midday|mittag|minuit|midi)(?![\\p{L}])',
    '(?:(?<before>上午|下午|午前|午後|오전|오후)\\s*)?(?<hour>\\d{1,2})' +
      '(?:(?<separator>:|\\.|\\s?[hH]\\s?|\\s?(?:時|时|点|點|시)\\s?)(?<minute>\\d\\d)(?::00)?(?:\\s?[分분])?)?' +
      "(?:\\s*(?<half>[ap])\\.?\\s?m(?![\\p{L}])\\.?|\\s*(?<sign>uhr|hrs|o’clock|o'clock|(?:時|时|点|點|시)(?![間间]))(?![\\p{Ll}\\d]))?" +
      '(?![\\d:]|\\.\\d)(?:\\s+(?<noonAfter>noon)(?![\\p{L}]))?',
  ].join('|'),
  'iuy',
);

interface Clock {
  hour: number;
  minute: number;
  half: 'a' | 'p' | undefined;
  /** Whether it is a time for itself; a bare number is one only beside another. */
  sure: boolean;
  marked: boolean;
  length: number;
}

/**
 * Reads the first time or span of times in a text: "from 10:50 – 11:40am", "11:45 AM", "14:00-15:30", "9–10:30am",
 * "14 bis 15 Uhr", "14時30分". A span that says am or pm only at its end means it for both.
 */
export function readTimeSpan(text: string): TimeSpan | undefined {
  const found = findTimeSpan(text);
  if (!found) return undefined;
  return found.end === undefined ? { start: found.start } : { start: found.start, end: found.end };
}

/** As `readTimeSpan`, with its place. */
export function findTimeSpan(text: string): FoundTimes | undefined {
  for (const { index } of text.matchAll(/\d{1,2}|noon|midnight|midday|mittag|minuit|midi/gi)) {
    if (/[\d:/-]$|[\p{L}\d]\.$|\d,$/u.test(text.slice(Math.max(0, index - 2), index))) continue;
    const prefix = /(?:上午|下午|午前|午後|오전|오후)\s*$/u.exec(text.slice(Math.max(0, index - 4), index))?.[0] ?? '';
    const at = index - prefix.length;
    const first = clockAt(text, at);
    if (!first || (/\p{Script=Latin}/u.test(text[at - 1] ?? '') && text[at + 2] !== ':' && text[at + 1] !== ':'))
      continue;
    dash.lastIndex = at + first.length;
    const between = dash.exec(text);
    const second = between && clockAt(text, dash.lastIndex);
    const isSpan = second !== null && second !== undefined && (second.sure || (first.sure && second.marked));
    if (!isSpan && !first.sure) continue;
    if (!isSpan || (!first.sure && !second.marked && first.marked)) {
      const start = first.sure ? clock(first, first.half) : undefined;
      if (start === undefined) return undefined;
      return { start, index: at, length: first.length };
    }
    const span = spanOf(first, second);
    return span && { ...span, index: at, length: first.length + between![0].length + second.length };
  }
  return undefined;
}

function clockAt(text: string, index: number): Clock | undefined {
  oneClock.lastIndex = index;
  const match = oneClock.exec(text);
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const length = match[0].length;
  if (groups.noon !== undefined) {
    const hour = /^(?:midnight|minuit)$/i.test(groups.noon) ? 0 : 12;
    return { hour, minute: 0, half: undefined, sure: false, marked: true, length };
  }
  const hour = Number(groups.hour);
  const before = groups.before && (/下午|午後|오후/.test(groups.before) ? 'p' : 'a');
  const half = (groups.half?.toLowerCase() ?? before ?? (groups.noonAfter ? 'p' : undefined)) as Clock['half'];
  const isHours = groups.separator !== undefined && /h/i.test(groups.separator);
  // "1h30" is a duration more often than a time in the night.
  if (isHours && hour < 6) return undefined;
  const marked = half !== undefined || groups.sign !== undefined;
  return {
    hour,
    minute: Number(groups.minute ?? 0),
    half,
    sure: groups.minute !== undefined || marked,
    marked,
    length,
  };
}

function spanOf(first: Clock, second: Clock): TimeSpan | undefined {
  const start = clock(first, first.half ?? second.half);
  const end = clock(second, second.half ?? first.half);
  if (start === undefined || end === undefined) return undefined;
  // "11:40 – 12:20pm": the start cannot lie after the end, so it was in the morning.
  const morning = first.half === undefined && second.half !== undefined && start > end ? clock(first, 'a') : start;
  return morning === undefined ? undefined : { start: morning, end };
}

function clock({ hour, minute }: Clock, half: Clock['half']): string | undefined {
  if (minute > 59 || hour > 23 || (half !== undefined && (hour > 12 || hour === 0))) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
