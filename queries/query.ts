/** What a named query is. One file each under `researchers/`, `organizers/`, `curators/`; the registry finds them. */
import type { z } from 'zod';
import type { Row } from '../graph/stores/store.ts';

/** A page of which nothing is known, and why. */
export interface Missed {
  url: string;
  reason: string;
  foundOn?: string | undefined;
  series?: string | undefined;
  edition?: string | undefined;
}

export type Audience = 'researchers' | 'organizers' | 'curators';

/** A page and the words on it that state a row. */
export interface RowEvidence extends EvidencePage {
  quote: string;
}

export interface EvidencePage {
  /** Its address, else its file, else the hash of its bytes. */
  url: string;
  /** Where an archive of the web shows it, of a page that was read out of one, and when that captured it (ISO 8601, UTC). */
  archivedFrom?: string;
  capturedAt?: string;
}

/** A row of an answer. `evidence` is shown on demand only. */
export interface AnswerRow extends Row {
  evidence: RowEvidence[];
}

export interface Answer {
  rows: AnswerRow[];
  /**
   * What the answer rests on: editions captured, denominators, and what the data cannot show, in words. Never empty:
   * `note` says at least "in N captured editions".
   */
  coverage: { note: string; editions?: string[]; [name: string]: unknown };
}

/** Runs one Cypher text against whichever store. */
export type Ask = (cypher: string, parameters?: { [name: string]: unknown }) => Promise<Row[]>;

/** What a graph does not hold and some questions are about, from whoever has it. */
export interface Beside {
  /** Pages of which nothing was read. */
  missed?: readonly Missed[];
}

export interface Query<P extends z.ZodObject = z.ZodObject> {
  name: string;
  audience: Audience;
  /** The question it answers, in one sentence. */
  question: string;
  /** Its parameters; each described (`.describe`), for the command line's help. A list takes an option given twice. */
  parameters: P;
  /** The columns of its rows, in order, as a table shows them. */
  columns: string[];
  /** Pure but for `ask`. @throws QueryError for a name that is not in the graph or fits several things. */
  run(ask: Ask, parameters: z.output<P>, beside?: Beside): Promise<Answer>;
}

/** Declares a query, for the types' sake. */
export function defineQuery<P extends z.ZodObject>(query: Query<P>): Query<P> {
  return query;
}

/** A question that cannot be asked so. `hint` says what to ask instead. */
export class QueryError extends Error {
  override name = 'QueryError';
  readonly code: 'unknown-query' | 'unknown-name' | 'ambiguous-name' | 'bad-parameter';
  readonly hint: string | undefined;
  constructor(code: QueryError['code'], message: string, hint?: string) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}
