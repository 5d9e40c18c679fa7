/** The hours that a line of a programme begins with. */
import { collapse } from '../../../page.ts';
import type { TimeSpan } from '../../../reading/clocks.ts';
import { findDates } from '../../../reading/dates.ts';
import { spanIn } from '../when.ts';

export interface Clock {
  span: TimeSpan;
  /** What follows the hours in the line. */
  rest: string;
}

const leadIn =
  /^(?:(?:time|when|uhrzeit|zeit|horaires?|hora|heure|from|de|von|um|ab|at|kl\.?|klo|às|à|le|(?:alle )?ore|godz\.?|h)\s*:?\s+)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s+)?/i;
const one = String.raw`\d{1,2}(?::\d\d|h\s?\d\d|h(?!\p{L})|時(?:\d\d分)?|(?=\s?Uhr)|\.\d\d(?=\s?(?:[ap]\.?m\b|Uhr))|(?=\s?[ap]\.?m\b))(?:\s?[ap]\.?m\b\.?)?(?:\s?Uhr)?`;
const dash = String.raw`\s*(?:[-–—−~～〜]+|to|until|till|bis|à|às|a|al|au)\s*`;
const dotted = String.raw`\d{1,2}[.:]\d\d(?:\s?[ap]\.?m\b\.?)?${dash}\d{1,2}[.:]\d\d(?:\s?[ap]\.?m\b\.?)?(?:\s?Uhr)?`;
const half = String.raw`\d{1,2}(?:[.:]\d\d)?${dash}\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b\.?`;
const start = new RegExp(
  String.raw`^(?:${half}|${dotted}|${one}(?:${dash}${one})?)(?:\s*(?:\((?:UTC|GMT|[A-Z]{2,5})[^)]{0,8}\)|(?:UTC|GMT|[CEMPBW]E?[SD]?T)\b))?(?![\d%])`,
  'iu',
);

/** Reads "10:00 - 10:45 Cones at scale", "9h30 : Accueil", "14 Uhr"; undefined where a text begins otherwise. */
export function clockAt(stated: string): Clock | undefined {
  const text = collapse(stated)
    .replace(/^[\s([|•·–—-]+/, '')
    // "ore 9.30", and "10.00 Title": elsewhere such a number may be a version or a chapter.
    .replace(/^((?:alle )?ore |kl\.? |klo |godz\.? |um |ab )(\d{1,2})\.(\d\d)(?!\d)/i, '$1$2:$3')
    .replace(/^([01]\d|2[0-3])\.([0-5][05])(?=\s|$)/, '$1:$2');
  const lead = leadIn.exec(text)?.[0] ?? '';
  const found = start.exec(text.slice(lead.length));
  if (!found) return undefined;
  const span = spanIn(plainClock(found[0]));
  if (!span) return undefined;
  const rest = text
    .slice(lead.length + found[0].length)
    .replace(/^[\s)\]]*[\s:;,|•·–—-]*/, '')
    .trim();
  return { span, rest };
}

/** The same of a line that may name its day first: "Thu 18 Apr 2024, 10:00 – 10:40". */
export function datedClockAt(text: string): Clock | undefined {
  const direct = clockAt(text);
  if (direct || text.length > 120) return direct;
  const plain = collapse(text);
  const [date, ...more] = findDates(plain);
  if (!date || more.length > 0 || date.start !== date.end || date.index > 16) return undefined;
  return clockAt(
    plain.slice(date.index + date.text.length).replace(/^[\s,;|@·–—-]*(?:at|from|um|à|às|a las)?\s*/i, ''),
  );
}

/** Clocks of other countries in the form that the readers of hours know. */
function plainClock(text: string): string {
  return text
    .replace(/(\d{1,2})時(?:(\d\d)分)?/g, (_, hour, minute) => `${hour}:${minute ?? '00'}`)
    .replace(/(\d{1,2})h(?=\s?(?:\D|$))(?!\s?\d)/gi, '$1:00')
    .replace(/(\d)h\s(\d\d)/gi, '$1h$2')
    .replace(/(?<![:.\dh])(\d{1,2})(?=\s?Uhr)/gi, '$1:00')
    .replace(/\s?Uhr/gi, '')
    .replace(/\s(?:a|al|au|à|às|till|until)\s/gi, ' - ')
    .replace(/\s(?:to)\s/gi, ' - ')
    .replace(/(?<![:.\d])(\d{1,2})((?:[.:]\d\d)?)\s*[-–—]\s*(\d{1,2})((?:[.:]\d\d)?)\s?([ap])/i, (_, ...parts) => {
      const [from, fromMinute, to, toMinute, halfOfDay] = parts as string[];
      return `${from}${fromMinute || ':00'} - ${to}${toMinute || ':00'} ${halfOfDay}`;
    });
}
