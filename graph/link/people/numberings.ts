/**
 * What a site's own numbers of people are worth. A site can have several numberings (an export counts, its pages print
 * codes): only numbers of one tell people apart. And some keep a number over their events, as others count anew at each.
 */
import { siteOf } from '../page-address.ts';
import type { Mention } from './mentions.ts';

/** So many numbers have to be met at two events before one says that a site keeps them. */
const fewest = 5;
/** The share of those under which the same name stands, or one that shares a word with it. */
const mostly = 0.9;

/** The numbering that a mention's number belongs to: its platform's, by the form of the number; undefined without one. */
export function numberingOf({ number, page }: Mention): string | undefined {
  return number === undefined ? undefined : `${page.platform}|${formOf(number)}`;
}

function formOf(number: string): 'guid' | 'digits' | 'code' {
  if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(number)) return 'guid';
  return /^\d+$/.test(number) ? 'digits' : 'code';
}

/**
 * Marks of people by the numbers that their site keeps over its events: a GUID, or a number of a numbering under which
 * names mostly stay what they are. (Where each event counts anew, one number is another name's each time.)
 *
 * @returns the mark of a mention, undefined where its number says nothing beyond its event.
 */
export function keptNumbers(mentions: readonly Mention[]): (mention: Mention) => string | undefined {
  const names = new Map<string, Map<string, Map<string, string>>>();
  for (const mention of mentions) {
    const numbering = siteNumbering(mention);
    if (numbering === undefined || !mention.event) continue;
    const numbers = names.get(numbering) ?? new Map<string, Map<string, string>>();
    names.set(numbering, numbers);
    const byEvent = numbers.get(mention.number!) ?? new Map<string, string>();
    numbers.set(mention.number!, byEvent);
    if (!byEvent.has(mention.event.key)) byEvent.set(mention.event.key, mention.nameKey);
  }
  const kept = new Set<string>();
  for (const [numbering, numbers] of names) {
    const again = [...numbers.values()].filter(({ size }) => size > 1);
    const alike = again.filter((byEvent) => shareAWord([...byEvent.values()]));
    if (again.length >= fewest && alike.length >= mostly * again.length) kept.add(numbering);
  }
  return (mention) => {
    const numbering = siteNumbering(mention);
    if (numbering === undefined) return undefined;
    return kept.has(numbering) || formOf(mention.number!) === 'guid' ? `${numbering}|${mention.number}` : undefined;
  };
}

function siteNumbering(mention: Mention): string | undefined {
  const numbering = numberingOf(mention);
  if (numbering === undefined) return undefined;
  // Files without an address are of one site if they are of one series.
  const { page, event } = mention;
  return `number|${page.url ? siteOf(page) : event?.series.key}|${numbering}`;
}

/** Whether each name shares a word with the first. */
function shareAWord([first, ...others]: string[]): boolean {
  const words = new Set(first!.split(' '));
  return others.every((name) => name.split(' ').some((word) => words.has(word)));
}
