/** How two names can stand to each other. */

/**
 * - `same`: the same words. `order`: in another order. `spacing`: the same letters, parted otherwise.
 * - `spelling`: the same to the ear (umlauts, transliteration).
 * - `fuller`: one has a middle name or initial more. `part`: one leaves a surname or a first name out.
 * - `initial`: a first (or last) name is but an initial. `nickname`: a short form known as one, or a nickname printed
 *   with the name. `shortened`: one given name is the beginning of the other.
 * - `alias`: one prints as a nickname what is the other's whole name.
 * - `typing`: one letter apart. `overlap`: two words shared, each with others.
 * - `reading`: one to those who write it in another script, or by another habit of their language.
 * - `handle`: one word made of the other's, "rreed".
 * - `surname`, `given`: only one of the two is shared, as after a change of name: other evidence must say so.
 * - `unlike`: one says nothing of the other, being a handle or of another script. Only what belongs to one person speaks for it.
 */
export const nameRelations = [
  'same',
  'order',
  'spacing',
  'spelling',
  'fuller',
  'part',
  'initial',
  'nickname',
  'alias',
  'shortened',
  'typing',
  'overlap',
  'surname',
  'given',
  'reading',
  'handle',
  'unlike',
] as const;
export type NameRelation = (typeof nameRelations)[number];

export interface NameComparison {
  relation: NameRelation;
  /** Words of each that agree: how rare they are says how much the agreement means. */
  agreeing: [string, string][];
}
