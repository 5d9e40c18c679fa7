/** Precision and recall of facts read against facts known, field by field. */

/** Facts by field, each a text that names its subject and value: "title" → {"ABC: Trees"}. */
export type Facts = Map<string, Set<string>>;

/** Adds one fact; what is undefined is none. */
export function addFact(facts: Facts, field: string, subject: string, value: string | undefined): void {
  if (value === undefined || value === '') return;
  const known = facts.get(field) ?? new Set();
  known.add(`${subject}: ${value}`);
  facts.set(field, known);
}

export interface FieldFigures {
  field: string;
  precision: number;
  recall: number;
  /** How many facts there are to know. */
  known: number;
  /** Read and not known, and known and not read. */
  wrong: string[];
  missing: string[];
}

/** Figures for each field of `known`. */
export function compareFacts(read: Facts, known: Facts): FieldFigures[] {
  return [...known].map(([field, expected]) => {
    const got = read.get(field) ?? new Set<string>();
    const right = [...got].filter((fact) => expected.has(fact)).length;
    return {
      field,
      precision: got.size === 0 ? 1 : right / got.size,
      recall: expected.size === 0 ? 1 : right / expected.size,
      known: expected.size,
      wrong: [...got].filter((fact) => !expected.has(fact)),
      missing: [...expected].filter((fact) => !got.has(fact)),
    };
  });
}

/** One line a field, for a test's diagnostics. */
export function figuresText(figures: readonly FieldFigures[]): string {
  return figures
    .map(({ field, precision, recall }) => `${field}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`)
    .join('; ');
}
