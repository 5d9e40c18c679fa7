/** Pages of OpenConferenceWare as text: what a browser saves, or copies, of them. */
import type { Page } from '../../page.ts';
import type { PageRecord } from '../../records.ts';
import { isListHeading, readListText } from './text-list.ts';
import { isTalkText, readTalkText } from './text-talk.ts';

/** What the layout prints beside or below every page, for who may log in and subscribe. */
const besides = /^\s*(?:[*•]\s*)?(?:Welcome|Subscribe to)\b.{0,30}$/i;
const offered = /^\s*(?:[*•]\s*)?(?:log ?in|sign in|log ?out|my \w+|[\w ]{0,30}feed)\s*$/i;

function withoutLayout(lines: readonly string[]): readonly string[] {
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  const end = filled.find(
    (index, place) => besides.test(lines[index]!) && offered.test(lines[filled[place + 1]!] ?? ''),
  );
  // Above the page's own part it is as good as nothing; below, all that follows is of the layout.
  const isBelow = end !== undefined && filled.indexOf(end) > filled.length / 3;
  return isBelow ? lines.slice(0, end) : lines;
}

/** How surely lines are such a page: by the headings that the software's views print, in their order. */
export function detectText(lines: readonly string[]): number {
  if (lines.some(isListHeading)) {
    const bullets = lines.some((line) => /^\s*[*•]\s*\S/.test(line));
    const dated = lines.some((line) => /(^|\s)\d\d\/\d\d\/\d{4}$/.test(line.trimEnd()));
    return bullets && dated ? 0.95 : bullets ? 0.85 : 0.6;
  }
  return isTalkText(lines) ? 0.9 : 0;
}

/** Records of a text page. Its event is never named in it. */
export function parseText(page: Page): PageRecord[] {
  const lines = withoutLayout(page.lines());
  if (lines.some(isListHeading)) return readListText(lines, page.url);
  return isTalkText(lines) ? readTalkText(lines, page.url) : [];
}
