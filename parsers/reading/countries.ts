/** Countries by name. */

let countries: Set<string> | undefined;

/** Whether a text is a country's English name, by the runtime's own table, or a usual short form of one. */
export function isCountry(text: string): boolean {
  if (!countries) {
    const table = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((one) => letters.map((two) => one + two));
    const found = codes.map((code) => table.of(code)).filter((name) => name !== undefined);
    countries = new Set([...found, 'usa', 'us', 'u.s.', 'uk', 'u.k.', 'turkey'].map((name) => name.toLowerCase()));
  }
  return countries.has(text.toLowerCase());
}
