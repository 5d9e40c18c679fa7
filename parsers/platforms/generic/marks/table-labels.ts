/** What the heads of a table's columns say. */
import type { Element } from 'domhandler';
import type { Line } from '../content/content.ts';
import { parentOf } from '../content/elements.ts';
import { type Label, readLabel } from './labels.ts';

interface Column {
  label?: Label | undefined;
  /** Whether it is itself the head of a column. */
  head?: boolean;
}

/** What the heads of tables' columns say of the cells below them. */
export function tableColumns(lines: readonly Line[]): Map<Element, Column> {
  const cells = new Map<Element, Column>();
  const rows = new Map<Element, Map<Element, { text: string; column: number; header: boolean }>>();
  const tables = new Map<Element, Element[]>();
  for (const line of lines) {
    if (!line.cell) continue;
    const row = parentOf(line.cell.element);
    let table: Element | null = row;
    while (table && table.name !== 'table') table = parentOf(table);
    if (!row || !table) continue;
    if (!rows.has(row)) {
      rows.set(row, new Map());
      tables.set(table, [...(tables.get(table) ?? []), row]);
    }
    const cell = rows.get(row)!.get(line.cell.element);
    rows.get(row)!.set(line.cell.element, {
      text: cell ? `${cell.text} ${line.text}` : line.text,
      column: line.cell.column,
      header: line.cell.header,
    });
  }
  for (const [, own] of tables) {
    let heads: Map<number, Label> | undefined;
    for (const row of own) {
      const texts = [...rows.get(row)!.values()];
      const labels = texts.map(({ text }) => readLabel(text));
      if (texts.length >= 2 && labels.filter((label) => label).length >= Math.max(2, texts.length * 0.6)) {
        heads = new Map();
        for (const [index, { column }] of texts.entries()) if (labels[index]) heads.set(column, labels[index]);
        for (const element of rows.get(row)!.keys()) cells.set(element, { head: true });
        continue;
      }
      if (!heads) continue;
      for (const [element, { column }] of rows.get(row)!) {
        const label = heads.get(column);
        if (label) cells.set(element, { label });
      }
    }
  }
  return cells;
}
