/** How the demo's answers are set: 80 columns, quotes under what they support. */

import type { RowEvidence } from '../../../queries/query.ts';
import { wrap } from '../width.ts';

/** What the terminal can show: the styles of the command line's output. */
export interface Style {
  width: number;
  bold(text: string): string;
  dim(text: string): string;
}

/** Longer quotes are cut at a word: the page has the rest. */
const longestQuote = 280;

/** A text in lines, set in by `indent` columns. */
export function set(text: string, style: Style, indent: number): string[] {
  return wrap(text, style.width - indent).map((line) => `${' '.repeat(indent)}${line}`);
}

/** The page's own words, and under them where they stand. */
export function quoted(evidence: RowEvidence | undefined, style: Style, indent = 4): string[] {
  if (!evidence) return [];
  const lines = set(`“${shortened(evidence.quote)}”`, style, indent);
  return [...lines, style.dim(`${' '.repeat(indent)}${evidence.url}`)];
}

/** Where the demo's sites have the page of a talk. */
const talkPage = /\/(?:ocw\/sessions|contributions)\/\d+\/?$/;

/**
 * The evidence to show of several: a quote that holds the words, from the page where one would look first, and there the
 * shortest. The first of all where none holds them.
 */
export function plainest(evidence: RowEvidence[], words: string, page: RegExp = talkPage): RowEvidence | undefined {
  const elsewhere = ({ url }: RowEvidence) => (page.test(url) ? 0 : 1);
  const [best] = evidence
    .filter(({ quote }) => quote.includes(words))
    .sort((a, b) => elsewhere(a) - elsewhere(b) || a.quote.length - b.quote.length || a.url.length - b.url.length);
  return best ?? evidence[0];
}

function shortened(quote: string): string {
  if (quote.length <= longestQuote) return quote;
  const cut = quote.slice(0, longestQuote);
  // With a no-break space, so that the dots do not stand alone on a line.
  return `${cut.slice(0, cut.lastIndexOf(' '))}\u00A0…`;
}
