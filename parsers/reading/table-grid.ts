/** A table as a grid: where each cell stands once `rowspan` and `colspan` are laid out (HTML, section 4.9.12). */
import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';

export interface GridCell {
  cell: Cheerio<Element>;
  row: number;
  column: number;
  rowspan: number;
  colspan: number;
}

/** No programme is wider; a page that claims so would cost memory without end. */
const widest = 200;
const longest = 2000;

/** The cells of a table, row by row. Tables within its cells are left to themselves. */
export function tableGrid($: CheerioAPI, table: Cheerio<AnyNode>): GridCell[] {
  return table
    .get()
    .flatMap((one) => (one.type === 'tag' ? gridOf(one) : []))
    .map(({ element, ...place }) => ({ ...place, cell: $(element) }));
}

/** The same of an element of the tree. */
export function gridOf(table: Element): (Omit<GridCell, 'cell'> & { element: Element })[] {
  const cells: (Omit<GridCell, 'cell'> & { element: Element })[] = [];
  const taken: boolean[][] = [];
  const own = tags(table).flatMap((one) =>
    one.name === 'tr' ? [one] : /^t(?:head|body|foot)$/.test(one.name) ? tags(one, 'tr') : [],
  );
  for (const [row, node] of own.slice(0, longest).entries()) {
    let column = 0;
    for (const one of tags(node)) {
      if (one.name !== 'td' && one.name !== 'th') continue;
      while (taken[row]?.[column]) column += 1;
      const rowspan = span(one.attribs.rowspan, longest - row);
      const colspan = span(one.attribs.colspan, widest - column);
      if (column >= widest) break;
      for (let below = row; below < row + rowspan; below += 1) {
        taken[below] ??= [];
        for (let beside = column; beside < column + colspan; beside += 1) taken[below]![beside] = true;
      }
      cells.push({ element: one, row, column, rowspan, colspan });
      column += colspan;
    }
  }
  return cells;
}

function tags(parent: Element, name?: string): Element[] {
  return parent.children.filter(
    (child): child is Element => child.type === 'tag' && (name === undefined || child.name === name),
  );
}

function span(text: string | undefined, most: number): number {
  const count = /^\s*(\d{1,4})/.exec(text ?? '')?.[1];
  return Math.max(1, Math.min(Number(count ?? 1), most));
}
