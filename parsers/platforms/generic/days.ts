/** The day under which a line stands, by the headings and captions before it. */
import { parentOf } from './annotate.ts';
import type { Content, Line } from './content.ts';
import { dayIn } from './when.ts';

const known = new WeakMap<Content, (string | undefined)[]>();

/** YYYY-MM-DD, or undefined where no line before it names one day and little else. */
export function dayAbove(content: Content, line: Line): string | undefined {
  let days = known.get(content);
  if (!days) {
    let day: string | undefined;
    let before = false;
    days = content.lines.map((one) => {
      const isDay = one.text.length <= 60 && isDayLine(one);
      // Days one after the other are a row of tabs: which of them what follows is under, nobody knows.
      if (isDay) day = before ? undefined : dayIn(one.text);
      before = isDay;
      return day;
    });
    known.set(content, days);
  }
  return days[line.index];
}

function isDayLine(line: Line): boolean {
  if (!/\d/.test(line.text) || line.runs.some((run) => run.href?.includes('#'))) return false;
  if (parentOf(line.block)?.name === 'li' && line.runs.some((run) => run.href !== undefined)) return false;
  const day = dayIn(line.text);
  return day !== undefined && line.text.replace(/[\d\s,.]/g, '').length <= 30;
}
