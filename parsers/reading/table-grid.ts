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
  const cells: GridCell[] = [];
  const taken: boolean[][] = [];
  const own = table.children('tr').add(table.children('thead, tbody, tfoot').children('tr'));
  for (const [row, node] of own.get().slice(0, longest).entries()) {
    let column = 0;
    for (const one of $(node).children('td, th').get()) {
      while (taken[row]?.[column]) column += 1;
      const rowspan = span($(one).attr('rowspan'), longest - row);
      const colspan = span($(one).attr('colspan'), widest - column);
      if (column >= widest) break;
      for (let below = row; below < row + rowspan; below += 1) {
        taken[below] ??= [];
        for (let beside = column; beside < column + colspan; beside += 1) taken[below]![beside] = true;
      }
      cells.push({ cell: $(one), row, column, rowspan, colspan });
      column += colspan;
    }
  }
  return cells;
}

function span(text: string | undefined, most: number): number {
  const count = /^\s*(\d{1,4})/.exec(text ?? '')?.[1];
  return Math.max(1, Math.min(Number(count ?? 1), most));
}
