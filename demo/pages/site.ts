/** What a site of the demo is made of: pages by path. The server (`../serve.ts`) only hands them out. */

export interface SitePage {
  body: string;
  contentType: string;
}

export interface Site {
  /** Pages by path, without a query. */
  pages: Map<string, SitePage>;
  /** Where a path leads to instead. */
  redirects: { [path: string]: string };
  robots: string;
}

/** An HTML page. */
export function htmlPage(body: string): SitePage {
  return { body, contentType: 'text/html; charset=utf-8' };
}

/** Escapes text for markup. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}

const entities: { [letter: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Paragraphs, escaped. */
export function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escapeMarkup(text)}</p>`).join('\n');
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The parts of a local date or time that dates are printed with. */
export function dateParts(local: string) {
  const [year, month, day] = local.slice(0, 10).split('-').map(Number) as [number, number, number];
  const hours = Number(local.slice(11, 13));
  return {
    year,
    month: months[month - 1]!,
    day,
    weekday: weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]!,
    /** Of a 12-hour clock: "2:30". */
    twelve: `${hours % 12 || 12}:${local.slice(14, 16)}`,
    half: hours < 12 ? 'am' : 'pm',
  };
}
