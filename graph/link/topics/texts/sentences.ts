/** The words of a text around a place: what is quoted of prose. */
import { collapse } from '../../../../parsers/page.ts';

/** In UTF-16 units. */
export const longestQuote = 300;

/** The sentence that holds a stretch of a text, white space collapsed; of a very long one the part around it. */
export function sentenceAround(text: string, start: number, end: number): string {
  const floor = Math.max(0, start - longestQuote);
  const ceiling = Math.min(text.length, end + longestQuote);
  let from = floor;
  for (const stop of text.slice(floor, start).matchAll(/[.!?]\s+|\n\s*\n|\n\s*[-*•]\s/g))
    from = floor + stop.index + stop[0].length;
  const rest = /[.!?](?=\s|$)|\n\s*\n|\n\s*[-*•]\s/.exec(text.slice(end, ceiling));
  const to = rest ? end + rest.index + (/^[.!?]/.test(rest[0]) ? 1 : 0) : ceiling;
  const sentence = text.slice(from, to);
  if (sentence.length <= longestQuote) return collapse(sentence);
  // Cut at words, so that what is left is still the page's own.
  const spare = Math.max(0, Math.floor((longestQuote - (end - start)) / 2));
  const left = Math.max(from, start - spare);
  const right = Math.min(to, end + spare);
  const cutLeft = left > from ? text.slice(left, start).search(/\s/) : 0;
  const cutRight = right < to ? text.slice(end, right).search(/\s\S*$/) : right - end;
  return collapse(text.slice(cutLeft < 0 ? start : left + cutLeft, cutRight < 0 ? end : end + cutRight));
}
