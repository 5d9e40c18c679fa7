/** What a page says, as lines of runs: what stands in one line, cut wherever the markup changes. */
import type { Element } from 'domhandler';
import type { Hint, LinkKind } from './hints.ts';
import type { Frame } from './page-frame.ts';

/** A stretch of text under the same markup. */
export interface Run {
  text: string;
  /** The element it stands in: an inline one with a class, a link or emphasis, else its block. */
  element: Element;
  hint?: Hint | undefined;
  /** What the link around it leads to, and its address. Only of links that hold no blocks. */
  link?: LinkKind | undefined;
  href?: string | undefined;
  /** `datetime` of a `time`, `title` of an `abbr`: what a machine is told. */
  machine?: string | undefined;
  bold: boolean;
  line: Line;
}

export interface Line {
  index: number;
  block: Element;
  runs: Run[];
  text: string;
  /** 1 to 6 within a heading; 7 for a `dt` and a `th` of a row. */
  heading?: number | undefined;
  /** A card that is one link as a whole, and what it leads to. */
  card?: { element: Element; href: string; kind: LinkKind } | undefined;
  /** Column, where the line stands in a table's cell; the cell itself. */
  cell?: { element: Element; column: number; header: boolean } | undefined;
}

/** What a tab says, and the id of what it shows. */
interface Tab {
  text: string;
  target: string;
}

export interface Content {
  root: Element;
  lines: Line[];
  /** Title and site names. */
  frame: Frame;
  base: string | undefined;
  /** What switches between parts of the page, menus too, and the elements with an id. */
  tabs: Tab[];
  ids: Map<string, Element>;
}
