/** Names of months and days of the week in the languages of conferences, from the runtime's own tables. */

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'pl', 'cs', 'sv', 'da', 'nb'];

/** In small letters, without a full stop at the end: full and short, as they stand beside a day and alone. */
export const months: ReadonlyMap<string, number> = monthNames();

/** The days of the week that a word may mean, Sunday 0: "so" is Sunday in German and Saturday in Czech. */
export const weekdays: ReadonlyMap<string, ReadonlySet<number>> = weekdayNames();

/** Pattern: any of them, with its full stop. */
export const anyMonth = alternatives(months.keys());
export const anyWeekday = alternatives(weekdays.keys());

function alternatives(names: Iterable<string>): string {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
}

/** Names are as long as a language's short form is with its full stop off; two letters could be any word. */
function monthNames(): Map<string, number> {
  const names = new Map<string, number>([['sept', 9]]);
  const ambiguous = new Set<string>();
  eachName({ month: 'long' }, 12, (name, index) => {
    if (!/^\p{L}{3,}$/u.test(name)) return;
    if (names.has(name) && names.get(name) !== index + 1) ambiguous.add(name);
    if (!names.has(name)) names.set(name, index + 1);
  });
  for (const name of ambiguous) names.delete(name);
  return names;
}

function weekdayNames(): Map<string, Set<number>> {
  const names = new Map<string, Set<number>>();
  const add = (name: string, day: number): void => {
    if (/^[\p{L}-]{2,}$/u.test(name)) names.set(name, (names.get(name) ?? new Set()).add(day));
  };
  // The second of January 2000 was a Sunday, and the names of days ask for days 2 to 8.
  eachName({ weekday: 'long' }, 7, add);
  for (const [name, day] of [
    ['tues', 2],
    ['thur', 4],
    ['thurs', 4],
    ['weds', 3],
  ] as const)
    add(name, day);
  return names;
}

type Part = { month: 'long' } | { weekday: 'long' };

function eachName(part: Part, count: number, take: (name: string, index: number) => void): void {
  const kind = 'month' in part ? 'month' : 'weekday';
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      for (const extra of kind === 'month' ? [{ day: 'numeric' as const }, {}] : [{}]) {
        const format = new Intl.DateTimeFormat(language, { ...extra, [kind]: style, timeZone: 'UTC' });
        for (let index = 0; index < count; index += 1) {
          const moment = kind === 'month' ? Date.UTC(2020, index, 15) : Date.UTC(2000, 0, 2 + index);
          const name = format.formatToParts(moment).find((one) => one.type === kind)?.value ?? '';
          take(name.toLowerCase().replace(/\.$/, ''), index);
        }
      }
    }
  }
}
