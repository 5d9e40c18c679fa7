/** What a title names but is not about: "with the help of Shoal", "an alternative to Shoal". */
const aside =
  /\b(?:with (?:the )?help (?:of|from)|thanks to|alternatives? to|instead of|rather than|unlike|without|(?:and|but) not)\s+(?:(?:the|an?|any)\s+)?(?:[\p{L}\p{N}.+#-]+\s+)?$/iu;

/**
 * Whether a title says a topic only by the way.
 *
 * @param places where it says it, in UTF-16 units.
 */
export function isAside(title: string, places: readonly number[]): boolean {
  return places.length > 0 && places.every((at) => aside.test(title.slice(0, at)));
}
