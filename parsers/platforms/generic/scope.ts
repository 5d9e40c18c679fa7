/** The piece of the page that tells of one talk, and what it says: hours, room, track, abstract. */
import type { Element } from 'domhandler';
import type { Content } from './content/content.ts';
import { parentOf } from './content/elements.ts';
import type { Mark } from './marks/mark.ts';
import type { Ranges } from './marks/ranges.ts';
import { onLines } from './on-lines.ts';
import type { Title } from './titles.ts';

/**
 * The marks that belong to a title.
 *
 * The largest element that holds this title and no other; where that is no more than its own line, all that follows
 * up to the next title within the same parent.
 */
export function scopeOf(
  content: Content,
  title: Title,
  titles: readonly Title[],
  marks: readonly Mark[],
  ranges: Ranges,
): Mark[] {
  let root: Element = title.run.element;
  const index = placeOf(titles, title);
  const [before, after] = [foreign(titles, index, -1), foreign(titles, index, 1)];
  for (let element: Element | null = root; element; element = parentOf(element)) {
    const range = ranges.get(element);
    if (range) {
      if (before && before.line.index >= range[0] && before.line.index <= range[1]) break;
      if (after && after.line.index >= range[0] && after.line.index <= range[1]) break;
    }
    root = element;
    if (element === content.root) break;
  }
  const range = ranges.get(root) ?? [title.line.index, title.line.index];
  const [from, own] = range;
  let to = own;
  const isFlat = own - from < 1 || root === title.line.block || isRow(root);
  if (isFlat) {
    const parent = parentOf(root);
    const reach = (parent && ranges.get(parent)?.[1]) ?? to;
    to = Math.max(to, Math.min(reach, after ? after.line.index - 1 : reach));
  }
  return [...onLines(marks, (mark) => mark.line, [from, to])];
}

function isRow(element: Element): boolean {
  return element.name === 'tr' || element.name === 'dt';
}

/** Where a title stands among all: they are in the order of their marks. */
function placeOf(titles: readonly Title[], title: Title): number {
  let low = 0;
  let high = titles.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (titles[middle]!.at < title.at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Behind so many titles that are the same again no other is looked for: some pages repeat one line without end. */
const farthest = 200;

/** The next title on that side which is not the same text again. */
function foreign(titles: readonly Title[], index: number, step: 1 | -1): Title | undefined {
  const own = titles[index]!;
  for (let at = index + step; titles[at] && Math.abs(at - index) <= farthest; at += step) {
    const other = titles[at]!;
    if (other.text.toLowerCase() === own.text.toLowerCase()) continue;
    // Around the page's subject only what is as sure as a link or class is something else.
    if (own.strength >= 5 && other.strength < 3) continue;
    if (other.strength < own.strength && other.strength < 2) continue;
    return other;
  }
  return undefined;
}
