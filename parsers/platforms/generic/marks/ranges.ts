/** Which lines stand within which element. */
import type { Element } from 'domhandler';
import type { Content } from '../content/content.ts';
import { parentOf } from '../content/elements.ts';

/** First and last line within each element. */
export type Ranges = Map<Element, [number, number]>;

/** The range of each element that holds a line. */
export function lineRanges(content: Content): Ranges {
  const ranges: Ranges = new Map();
  for (const line of content.lines) {
    for (let element: Element | null = line.block; element; element = parentOf(element)) {
      const range = ranges.get(element);
      if (!range) ranges.set(element, [line.index, line.index]);
      else if (range[1] === line.index) break;
      else range[1] = line.index;
      if (element === content.root) break;
    }
  }
  return ranges;
}
