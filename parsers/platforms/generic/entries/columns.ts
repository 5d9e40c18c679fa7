/** What the heads of a timetable's columns say of the cells below: rooms, tracks. */
import type { Element } from 'domhandler';
import { gridOf } from '../../../reading/table-grid.ts';
import type { Content } from '../content/content.ts';
import { parentOf } from '../content/elements.ts';
import { readLabel } from '../marks/labels.ts';
import { datedClockAt } from './clock.ts';

export interface Column {
  room?: string | undefined;
  track?: string | undefined;
  /** The end of the last row that the cell reaches into, where it reaches into several. */
  end?: string | undefined;
}

const roomWord =
  /\b(?:rooms?|hall|auditorium|stage|theat(?:re|er)|lecture|ballroom|raum|saal|h[öo]rsaal|aula|salle|amphi(?:théâtre)?|sala|salón|auditório|audit[óo]rio|pavilion|foyer|lounge|library|lab|floor|building|tent|studio|suite|zaal|room\s?\d+)\b|^[a-z]{0,3}[ .-]?\d{1,4}[a-z]?$|会場|ホール|ルーム|\p{L}+saal\b/iu;
const trackWord = /\b(?:track|stream|strand|strang)\b/i;

/** Whether a text calls itself a room. */
export function isRoom(text: string): boolean {
  return text.length <= 60 && roomWord.test(text);
}

/** By the cell: its column's room or track, and its own end where it spans rows. */
export function readColumns(content: Content): ReadonlyMap<Element, Column> {
  const columns = new Map<Element, Column>();
  const texts = new Map<Element, string>();
  const tables = new Set<Element>();
  for (const { cell, text } of content.lines) {
    if (!cell) continue;
    texts.set(cell.element, texts.has(cell.element) ? `${texts.get(cell.element)} ${text}` : text);
    for (let element: Element | null = cell.element; element; element = parentOf(element))
      if (element.name === 'table') {
        tables.add(element);
        break;
      }
  }
  for (const table of tables) readTable(table, texts, columns);
  return columns;
}

function readTable(table: Element, texts: ReadonlyMap<Element, string>, columns: Map<Element, Column>): void {
  const cells = gridOf(table);
  const rows = Map.groupBy(cells, (one) => one.row);
  const ends = new Map<number, string>();
  for (const [row, own] of rows) {
    const clock = own.map((one) => datedClockAt(texts.get(one.element) ?? '')).find((one) => one !== undefined);
    if (clock?.span.end !== undefined) ends.set(row, clock.span.end);
  }
  let heads = new Map<number, Column>();
  for (const [row, own] of rows) {
    const found = headsOf(own.map((one) => ({ ...one, text: texts.get(one.element) ?? '' })));
    if (found) {
      heads = found;
      continue;
    }
    for (const one of own) {
      const head = one.colspan === 1 ? heads.get(one.column) : undefined;
      const end = one.rowspan > 1 ? ends.get(row + one.rowspan - 1) : undefined;
      if (head || end !== undefined) columns.set(one.element, { ...head, end });
    }
  }
}

/** The rooms or tracks of a row that is nothing but heads: short texts, no hours, and at least two of them. */
function headsOf(
  row: readonly { column: number; colspan: number; text: string; element: Element }[],
): Map<number, Column> | undefined {
  const named = row.filter(
    (one) => one.text !== '' && !/^(?:time|zeit|uhrzeit|heure|hora|horario|hours?)$/i.test(one.text),
  );
  if (named.length < 2 || named.some((one) => one.text.length > 60 || one.colspan > 1 || datedClockAt(one.text)))
    return undefined;
  if (!named.some((one) => one !== row[0] && one.element.name === 'th') && row[0] === named[0]) {
    if (!named.every((one) => isRoom(one.text) || trackWord.test(one.text))) return undefined;
  }
  if (named.filter((one) => readLabel(one.text) !== undefined).length * 2 > named.length) return undefined;
  const areTracks = named.every((one) => trackWord.test(one.text));
  const areRooms = !areTracks && named.some((one) => isRoom(one.text));
  const areHeads = named.every((one) => one.element.name === 'th');
  if (!areTracks && !areRooms && !areHeads) return undefined;
  return new Map(
    named.map((one) => [one.column, areTracks ? { track: one.text } : areRooms ? { room: one.text } : {}] as const),
  );
}
