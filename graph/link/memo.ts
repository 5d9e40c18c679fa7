/** Work that need not be done twice: what things gave at the last build, found again by what they hold. */
import { type Row, type Rows, RowsBuilder } from './rows.ts';

export interface Memo {
  /** What was kept of a kind at the last build. */
  before(kind: string): Rows | undefined;
  /** Keeps rows for the next build, in place of those of before. */
  keep(kind: string, rows: Rows): void;
}

/** Remembers nothing. */
export const noMemo: Memo = { before: () => undefined, keep() {} };

/**
 * The rows of all things: those of before where they hold still, others made now. By construction the same with any memo, as long as
 * `work` gives the same for things of the same key whose rows hold.
 *
 * @param kind which work it is; kept apart from others.
 * @param keyOf what tells things apart for which `work` might give something else.
 * @param holds whether a row of before is what `work` would give again; told the place of the thing, and where its row stands.
 */
export function recallRows<T>(
  memo: Memo,
  kind: string,
  things: readonly T[],
  keyOf: (thing: T, at: number) => string,
  work: (thing: T, at: number) => Row,
  holds: (at: number, before: Rows, place: number) => boolean = () => true,
): Rows {
  const before = memo.before(kind);
  const builder = new RowsBuilder(before);
  for (const [at, thing] of things.entries()) {
    const key = keyOf(thing, at);
    const place = before?.placeOf(key);
    if (place !== undefined && holds(at, before!, place)) builder.keep(key, place);
    else builder.add(key, work(thing, at));
  }
  const rows = builder.finish();
  memo.keep(kind, rows);
  return rows;
}
