/** Days as tabs: a row of dates, and for each a panel with what happens on it. */
import type { Element } from 'domhandler';
import type { Content, Line } from './content/content.ts';
import { parentOf } from './content/elements.ts';

/**
 * The element that each day's tab shows, with its day: by the tab's address or `for`, else by their order where as many
 * like elements follow the row as it has days.
 *
 * @param dayOf reads the day of a tab's text.
 * @param rows the lines that are rows of days, each with its days.
 */
export function dayPanels(
  content: Content,
  dayOf: (text: string) => string | undefined,
  rows: readonly (readonly { line: Line; day: string }[])[],
): Map<Element, string> {
  const panels = new Map<Element, string>();
  for (const { text, target } of content.tabs) {
    const day = text.length <= 60 ? dayOf(text) : undefined;
    const element = content.ids.get(target);
    if (day === undefined || !element) continue;
    // A button that is switched on shows what stands behind it.
    const panel = element.name === 'input' ? nextOf(element) : element;
    if (panel) panels.set(panel, day);
  }
  if (panels.size > 0) return panels;
  for (const row of rows) for (const [panel, day] of inOrder(content, row)) panels.set(panel, day);
  return panels;
}

function nextOf(element: Element): Element | undefined {
  const siblings = (element.parent?.children ?? []).filter((node): node is Element => node.type === 'tag');
  return siblings[siblings.indexOf(element) + 1];
}

function inOrder(content: Content, row: readonly { line: Line; day: string }[]): [Element, string][] {
  const after = content.lines[row.at(-1)!.line.index + 1];
  for (let element = after?.block ?? null; element && element !== content.root; element = parentOf(element)) {
    const { name, attribs } = element;
    const alike = (element.parent?.children ?? []).filter(
      (node): node is Element => node.type === 'tag' && node.name === name && firstClass(node) === firstClass(element!),
    );
    if (attribs.class !== undefined && alike.length === row.length && alike[0] === element)
      return alike.map((panel, index) => [panel, row[index]!.day]);
  }
  return [];
}

function firstClass(element: Element): string {
  return (element.attribs.class ?? '').trim().split(/\s+/)[0]!;
}
