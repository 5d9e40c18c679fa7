/** The day under which a line stands, by the headings and captions before it. */
import type { Element } from 'domhandler';
import { findDates } from '../../reading/dates.ts';
import { rememberedOf } from '../../reading/remembered.ts';
import type { Content, Line } from './content/content.ts';
import { parentOf } from './content/elements.ts';
import { dayPanels } from './day-tabs.ts';
import { dayIn } from './when.ts';

/** Dates that are not of the programme. */
const otherwise =
  /modifi|updat|\bchanged\b|publi(?:sh|é|cado|cation)|\bpost(?:ed)?\b|deadline|submi[ts]|©|copyright|erstellt|mise à jour|actualiz|\buntil\b|\bsince\b/i;

/** YYYY-MM-DD, or undefined where no line before it names one day and little else. */
export function dayAbove(content: Content, line: Line): string | undefined {
  return daysOf(content)[line.index];
}

const daysOf = rememberedOf((content: Content): readonly (string | undefined)[] => {
  let day: string | undefined;
  let before = false;
  let stated = false;
  const rows: { line: Line; day: string }[][] = [];
  const year = yearOf(content);
  const days = content.lines.map((one) => {
    const own = one.text.length <= 60 ? dayOfLine(one, year) : undefined;
    // Days one after the other are a row of tabs: which of them what follows is under, nobody knows.
    if (own !== undefined) {
      day = before ? undefined : own;
      stated = true;
    }
    if (own !== undefined) {
      if (before) rows.at(-1)!.push({ line: one, day: own });
      else rows.push([{ line: one, day: own }]);
    }
    before = own !== undefined;
    return day;
  });
  const panels = dayPanels(
    content,
    (text) => dayOfText(text, year),
    rows.filter((row) => row.length > 1),
  );
  if (panels.size > 0) return content.lines.map((one, index) => dayOfPanel(one, panels) ?? days[index]);
  if (stated) return days;
  // A gathering of one day names it once, somewhere before its hours.
  const only = onlyDay(content);
  return only === undefined ? days : days.map(() => only);
});

/** Whether a line is the head of a day: a date, with its year or in the year that the page is of, and little else. */
export function dayOfLine(line: Line, year: string | undefined): string | undefined {
  if (!/\d/.test(line.text) || line.runs.some((run) => run.href?.includes('#'))) return undefined;
  if (parentOf(line.block)?.name === 'li' && line.runs.some((run) => run.href !== undefined)) return undefined;
  return dayOfText(line.text, year, line.heading !== undefined);
}

/** "Thursday, June 15" is of the page's own year, where the weekday agrees. */
function dayOfText(text: string, year: string | undefined, isHead = true): string | undefined {
  if (text.replace(/[\d\s,.]/g, '').length > 36 || otherwise.test(text)) return undefined;
  const day = dayIn(text);
  if (day !== undefined || year === undefined || /(?:19|20)\d\d|\d[:.h]\d\d/.test(text)) return day;
  const hasWeekday = /(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:mon|tue|wed|thu|fri|sat|sun)\b/i.test(text);
  return hasWeekday || isHead ? dayIn(`${bare(text)} ${year}`) : undefined;
}

function dayOfPanel(line: Line, panels: ReadonlyMap<Element, string>): string | undefined {
  for (let element: Element | null = line.block; element; element = parentOf(element)) {
    const day = panels.get(element);
    if (day !== undefined) return day;
  }
  return undefined;
}

function bare(text: string): string {
  return text.replace(/[\s,.:–—-]+$/, '').replace(/^day \d+\s*[:,–—-]?\s*/i, '');
}

/** The one year that title, address and first heading of a page name. */
export function yearOf(content: Content): string | undefined {
  const heading = content.lines.find((line) => line.heading !== undefined);
  const address = content.base?.replace(/^https?:\/\//, '');
  const { title, siteNames } = content.frame;
  for (const text of [title, address, heading?.text, ...siteNames.map((name) => name.text)]) {
    const years = new Set(text?.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
    if (years.size === 1) return [...years][0];
    if (years.size > 1) return undefined;
  }
  return undefined;
}

function onlyDay(content: Content): string | undefined {
  const found = new Set<string>();
  for (const text of [content.frame.title, ...content.lines.map((line) => line.text)]) {
    if (text.length > 300 || !/(?:19|20)\d\d/.test(text) || otherwise.test(text)) continue;
    for (const { start, end } of findDates(text)) {
      if (start !== end) return undefined;
      found.add(start);
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}
