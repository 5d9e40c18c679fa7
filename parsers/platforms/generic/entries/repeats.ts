/** Pieces of a page that are alike, as entries without hours: cards, items, headings with what follows them. */
import type { Element } from 'domhandler';
import type { Content, Line } from '../content/content.ts';
import { parentOf } from '../content/elements.ts';
import type { Mark } from '../marks/mark.ts';
import type { Ranges } from '../marks/ranges.ts';
import { peopleOfLine } from '../people.ts';
import type { Segment } from './segments.ts';

/** Two of a kind may be chance. */
const fewest = 3;
/** More ways to cut one page are not tried. */
const most = 4;

/** The ways in which a page falls into like pieces that each name people, those with the most pieces first. */
export function repeatedSegments(content: Content, marks: readonly Mark[], ranges: Ranges): Segment[][] {
  const named = new Set<Line>();
  for (const mark of marks) {
    if (mark.text.length > 300 || named.has(mark.line)) continue;
    if (mark.field !== undefined && mark.field !== 'people') continue;
    if (peopleOfLine(mark.text, mark.field === 'people' && mark.sure).length > 0) named.add(mark.line);
  }
  if (named.size < fewest) return [];
  return [...alikeElements(content, named, ranges), ...underHeadings(content, named)]
    .sort((one, other) => other.length - one.length)
    .slice(0, most);
}

/** Elements of one name and class, none within another, that hold people and more. */
function alikeElements(content: Content, named: ReadonlySet<Line>, ranges: Ranges): Segment[][] {
  const groups = new Map<string, Map<Element, readonly [number, number]>>();
  for (const line of named) {
    for (let element: Element | null = line.block; element && element !== content.root; element = parentOf(element)) {
      const range = ranges.get(element);
      if (!range || range[1] - range[0] > 80) break;
      const key = kindOf(element);
      const group = groups.get(key) ?? new Map();
      groups.set(key, group);
      group.set(element, range);
    }
  }
  return [...groups.values()].flatMap((group) => {
    const outer = [...group].filter(([element]) => !within(element, group));
    return outer.length < fewest ? [] : [outer.map(([, [from, to]]) => ({ from, to }))];
  });
}

function kindOf(element: Element): string {
  const own = (one: Element): string => `${one.name}.${(one.attribs.class ?? '').replace(/\d+/g, '#')}`;
  const parent = parentOf(element);
  return `${own(element)}<${parent ? own(parent) : ''}`;
}

function within(element: Element, group: ReadonlyMap<Element, unknown>): boolean {
  for (let one = parentOf(element); one; one = parentOf(one)) if (group.has(one)) return true;
  return false;
}

/** What follows each heading of a rank up to the next, where there are several. Bold lines head paragraphs. */
function underHeadings(content: Content, named: ReadonlySet<Line>): Segment[][] {
  const ways: Segment[][] = [];
  const ranks = new Set(content.lines.map(rankOf).filter((rank) => rank !== undefined));
  for (const rank of ranks) {
    const segments: Segment[] = [];
    let open: Segment | undefined;
    for (const line of content.lines) {
      const own = rankOf(line);
      if (own === rank) {
        open = { from: line.index, to: line.index };
        segments.push(open);
      } else if (own !== undefined && own < rank) open = undefined;
      else if (open && line.index - open.from < 60) open.to = line.index;
    }
    const holding = segments.filter(({ from, to }) =>
      content.lines.slice(from, to + 1).some((line) => named.has(line)),
    );
    if (holding.length >= fewest) ways.push(holding);
  }
  return ways;
}

/** 1 to 6 of headings, 8 of lines that begin in bold. */
function rankOf(line: Line): number | undefined {
  if (line.heading !== undefined) return line.heading;
  return line.runs[0]!.bold && line.text.length < 250 ? 8 : undefined;
}
