/** Two profiles beside each other, as lines for a terminal. */
import { foldKey } from '../../../graph/fold.ts';
import type { Profile } from '../../../queries/reading/profiles.ts';
import { printable } from '../output.ts';
import { fitTo, fitToEnd, widthOf, wrap } from '../width.ts';

export interface Style {
  width: number;
  bold(text: string): string;
  dim(text: string): string;
  /** Every value and quote, not only the first few. */
  everything?: boolean;
}

const LABEL = 12;
const GAP = 2;
/** Two columns narrower than this are set one below the other. */
const NARROWEST = 30;
const WIDEST = 150;
/** Values of a row, and quotes, that are shown at first. */
const FEW = 5;
const FEW_QUOTES = 3;
const LONGEST_QUOTE = 200;
/** Texts of talks are the beginning of what each is about; of one a side is shown as much as fits beside the rest. */
const FEW_TEXTS = 2;

/**
 * The lines of a comparison. What both have in common stands first and is marked with "=".
 */
export function sideBySide(first: Profile, second: Profile, style: Style): string[] {
  const width = Math.min(style.width, WIDEST);
  const column = Math.floor((width - LABEL - 2 * GAP) / 2);
  const rows = rowsOf(first, second, style);
  if (column < NARROWEST) return stacked(rows, width, style);
  return rows.flatMap(({ heading, sides, strong }) => {
    const cells = sides.map((values) => values.flatMap((value) => hanging(value, column)));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) => {
      const [left, right] = cells.map((lines) => lines[at] ?? '') as [string, string];
      const print = (text: string, own: Cell[], to?: number) => paint(text, own, strong, style, to);
      return [style.dim((at === 0 ? heading : '').padEnd(LABEL)), print(left, sides[0], column), print(right, sides[1])]
        .join(' '.repeat(GAP))
        .trimEnd();
    });
  });
}

interface Cell {
  text: string;
  common: boolean;
  /** An address: as little conspicuous as it can be. */
  quiet?: boolean;
  /** Cut at its beginning rather than broken. */
  oneLine?: boolean;
}
interface Row {
  heading: string;
  sides: [Cell[], Cell[]];
  strong?: boolean;
}

function rowsOf(first: Profile, second: Profile, style: Style): Row[] {
  const plain = (texts: string[]) => texts.map((text): Cell => ({ text: printable(text), common: false }));
  const headings = [...new Set([...Object.keys(first.facts), ...Object.keys(second.facts)])];
  const compared = (heading: string, a: string[], b: string[]): Row => {
    const isText = heading === 'about';
    const few = style.everything ? Number.POSITIVE_INFINITY : isText ? FEW_TEXTS : FEW;
    const shown = (text: string) => (isText && !style.everything ? `${fitTo(text, LONGEST_QUOTE)}` : text);
    const oneLine = heading === 'years';
    const sides = [
      [a, b],
      [b, a],
    ].map(([own, others]) => {
      const known = new Set(others!.map(foldKey));
      const cells = own!.map((text) => ({ text: shown(printable(text)), common: known.has(foldKey(text)) }));
      const sorted = oneLine ? cells : cells.sort((x, y) => Number(y.common) - Number(x.common));
      if (oneLine && sorted.length > 0) {
        return [{ text: sorted.map(({ text }) => text).join(', '), common: sorted.some(({ common }) => common) }];
      }
      const left = sorted.length - few;
      return left > 1 ? [...sorted.slice(0, few), { text: `… and ${left} more`, common: false, quiet: true }] : sorted;
    });
    return { heading, sides: sides as [Cell[], Cell[]] };
  };
  const quotes = (profile: Profile): Cell[] => quoteCells(profile, style);
  const rows: Row[] = [
    { heading: '', sides: [plain([first.name]), plain([second.name])], strong: true },
    compared('also printed', first.printed, second.printed),
    ...headings.map((heading) => compared(heading, first.facts[heading] ?? [], second.facts[heading] ?? [])),
    { heading: 'quotes', sides: [quotes(first), quotes(second)] as [Cell[], Cell[]] },
    {
      heading: 'id',
      sides: [[{ text: first.id, common: false, quiet: true }], [{ text: second.id, common: false, quiet: true }]],
    },
  ];
  return rows.filter(({ sides }) => sides.some((values) => values.length > 0));
}

/**
 * Quotes, each page's address once below them. A quote that only repeats the name says nothing: its page stands alone. An
 * address is cut at its beginning to one line, unless everything is wanted.
 */
function quoteCells({ quotes, name, printed }: Profile, { everything }: Style): Cell[] {
  const names = new Set([name, ...printed].map(foldKey));
  const shown = everything ? quotes : quotes.slice(0, FEW_QUOTES);
  return [...Map.groupBy(shown, ({ url }) => url)].flatMap(([url, own]) => [
    ...own
      .filter(({ quote }) => everything || !names.has(foldKey(quote)))
      .map(({ quote }) => ({
        text: `“${everything ? printable(quote) : fitTo(printable(quote), LONGEST_QUOTE)}”`,
        common: false,
      })),
    { text: printable(url), common: false, quiet: true, oneLine: !everything },
  ]);
}

/** A value in lines; what it is marked with stands out, further lines are set in. */
function hanging({ text, common, oneLine }: Cell, width: number): string[] {
  if (oneLine) return [`  ${fitToEnd(text, width - 2)}`];
  return wrap(text, width - 2).map((line, at) => (at === 0 && common ? `= ${line}` : `  ${line}`));
}

function paint(line: string, cells: Cell[], strong: boolean | undefined, style: Style, to?: number): string {
  const padding = to === undefined ? '' : ' '.repeat(Math.max(0, to - widthOf(line)));
  if (line.trim() === '') return line + padding;
  const quiet = cells.some((cell) => cell.quiet && cell.text.includes(line.trim().replace(/^…/, '')));
  const painted = strong || line.startsWith('= ') ? style.bold(line) : quiet ? style.dim(line) : line;
  return painted + padding;
}

function stacked(rows: Row[], width: number, style: Style): string[] {
  return [0, 1].flatMap((side) => [
    ...(side === 1 ? [''] : []),
    ...rows.flatMap(({ heading, sides, strong }) => {
      const own = sides[side]!;
      const lines = own.flatMap((value) => hanging(value, Math.max(NARROWEST, width - LABEL - GAP)));
      return lines.map((line, at) =>
        `${style.dim((at === 0 ? heading : '').padEnd(LABEL))}${' '.repeat(GAP)}${paint(line, own, strong, style)}`.trimEnd(),
      );
    }),
  ]);
}
