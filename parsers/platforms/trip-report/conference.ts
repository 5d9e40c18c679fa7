/** Which conference a post reports on, if any. */
import { collapse } from '../../page.ts';
import type { DateRange } from '../../reading/calendar-days.ts';
import { findDates } from '../../reading/dates.ts';
import type { EventRecord } from '../../records.ts';
import type { Post } from './post.ts';

export interface Conference {
  event: EventRecord;
  /** Whether the post calls itself a report ("Highlights of …", "trip report"). */
  isReport: boolean;
}

const reportWord =
  /\b(?:trip[- ]report|report|highlights?|recap|notes from|notes on|impressions|takeaways|retrospective|wrap[- ]?up|summary|round[- ]?up|what i (?:saw|learned)|review|visiting|attending|back from|my (?:trip|experience|time|talks|favou?rite))\b/i;
/** A word that makes a name that of a gathering: "PyCon", "Elm Summit", "Kernel Recipes" is none. */
const gathering =
  /(?:\p{L}(?:Con|Conf|Camp|Fest|Days)(?:\b|\d)|\bconf\.|\b(?:Con|Conf|Conference|Congress|Summit|Symposium|Camp|Forum|Fest|Festival|Days|Meeting|Meetup|Hackfest|Workshop|Convention|Expo|World|Week|Academy|Unconference)\b)/u;
const acronym = /^(?:\p{Lu}{2,}[\p{Lu}\p{N}+]*\p{Ll}?|\p{Lu}\p{Ll}+\p{Lu}[\p{L}]*)$/u;
const opening =
  /^(?:my|a|an|the|our|some|trip|report|reports?:?|notes|highlights?|recap|impressions|thoughts|back|from|at|of|on|for|to|in|about|with|and|visiting|attending|visited|attended|day|days|part|first|second|third|last|next|review|summary|talks?|sessions?|trip-report|wrap-up|wrapup|retrospective|experience|this|i|we)$/i;

const yearPattern = /\b(?:19|20)\d\d\b|(?<=(?:Con|Conf|Camp|Fest|Days))\d\d\b|(?<=\p{L})['’]\d\d\b|\s['’]\d\d\b/gu;

/**
 * Finds the conference that a post is about: its title, else its first lines, print a name with a year ("LinuxCon NA
 * 2016", "2019 Elm Summit", "PLDI'18").
 *
 * @returns undefined where no conference is named so.
 */
export function readConference(post: Post): Conference | undefined {
  // A paragraph of more than this is no opening.
  const first = post.blocks.slice(0, 6).filter((block) => block.kind === 'paragraph' && block.text.length < 3000);
  const isReport =
    reportWord.test(post.title) ||
    first
      .slice(0, 2)
      .some((block) =>
        /\b(?:trip report|highlights|recap|report (?:on|from|of)|impressions|attend\p{L}*|travel\p{L}*|visit\p{L}*|went to)\b/iu.test(
          block.text,
        ),
      );
  const lines = [{ text: post.title, quote: post.title }, ...(isReport ? first : [])];
  for (const line of lines) {
    const name = nameWithYear(line.text, isReport);
    if (name) return { event: eventOf(post, name, line.quote), isReport };
  }
  const series = isReport ? nameWithoutYear(post.title) : undefined;
  return series ? { event: eventOf(post, { printed: series, series }, post.title), isReport } : undefined;
}

function eventOf(post: Post, name: NamedEdition, quote: string): EventRecord {
  const event: EventRecord = { kind: 'event', name: name.printed, series: name.series, evidence: { quote } };
  if (name.edition) event.edition = name.edition;
  const place = readPlace(post, name.series);
  if (place) event.place = place;
  const days = name.edition ? readDays(post, name.edition) : undefined;
  return days ? { ...event, startDate: days.start, endDate: days.end } : event;
}

/** The days of the event: the one range of a few days in the first paragraphs, in the year of the edition. */
function readDays(post: Post, edition: string): DateRange | undefined {
  const ranges = post.blocks
    .slice(0, 6)
    .flatMap((block) => findDates(block.text.slice(0, 3000)))
    .filter(({ start, end }) => start < end && start.startsWith(edition) && Date.parse(end) - Date.parse(start) < 1e9);
  return ranges.length === 1 ? ranges[0] : undefined;
}

/** Letters in which a name stands beside its year. */
const longest = 300;

interface NamedEdition {
  printed: string;
  series: string;
  edition?: string;
}

function nameWithYear(text: string, isReport: boolean): NamedEdition | undefined {
  for (const year of text.matchAll(yearPattern)) {
    const edition = /^\d{4}$/.test(year[0]) ? year[0] : century(year[0].slice(-2));
    const before = nameBefore(text.slice(Math.max(0, year.index - longest), year.index));
    if (before && isGathering(before, isReport)) {
      return {
        printed: collapse(text.slice(text.lastIndexOf(before, year.index), year.index + year[0].length)),
        series: before,
        edition,
      };
    }
    const end = year.index + year[0].length;
    const after = nameAfter(text.slice(end, end + longest));
    if (after && gathering.test(after)) return { printed: `${year[0]} ${after}`, series: after, edition };
  }
  return undefined;
}

/** A gathering named in a title without its year: "Highlights from PineCon". */
function nameWithoutYear(title: string): string | undefined {
  for (const part of title.split(/\s[-–—|]\s|[:,]\s/)) {
    const words = part.split(/\s+/);
    const last = words.findLastIndex((word) => gathering.test(word));
    const name = last < 0 ? undefined : nameBefore(words.slice(0, last + 1).join(' '));
    // "Conference" alone names none.
    if (name && (name.includes(' ') || acronym.test(name))) return name;
  }
  return undefined;
}

function century(digits: string): string {
  return Number(digits) < 60 ? `20${digits}` : `19${digits}`;
}

const nameWord =
  /^(?:[\p{Lu}\p{N}][\p{L}\p{N}.+&/'’-]*|of|on|for|and|&|in|the|i[A-Z]\p{L}*|p\p{Lu}\p{L}*|\p{Ll}+\p{Lu}\p{L}*|\p{Ll}+(?:\.\p{Ll}+)*\.?conf(?:\.\p{Ll}+)*|\+)$/u;

/** The name that ends right before a year. */
function nameBefore(text: string): string | undefined {
  if (/[.;!?:–—]\s*$/.test(text)) return undefined;
  const words = text.trimEnd().replace(/,$/, '').split(/\s+/);
  const name: string[] = [];
  while (words.length > 0 && name.length < 9) {
    const word = words.at(-1)!;
    if (!nameWord.test(word) && !(name.length === 0 && /^\p{Lu}/u.test(word))) break;
    name.unshift(words.pop()!);
    if (/[:,;–—-]$/.test(words.at(-1) ?? '')) break;
  }
  return clean(name);
}

/** The name that follows a year: "2019 Elm Summit in Foo". */
function nameAfter(text: string): string | undefined {
  const name: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const bare = word.replace(/[,.:;!?)]+$/, '');
    if (!nameWord.test(bare) || /^(?:in|on|the|and)$/.test(bare)) break;
    name.push(bare);
    if (bare !== word || name.length > 8) break;
  }
  return clean(name.filter((word) => !reportWord.test(word)));
}

function clean(name: string[]): string | undefined {
  while (name.length > 0 && (opening.test(name[0]!) || /^[&\d]+$/.test(name[0]!))) name.shift();
  while (name.length > 0 && /^(?:of|on|for|and|&|in|the)$/i.test(name.at(-1)!)) name.pop();
  // A sentence's own words stand before the name, parted by a small one: "Talks I liked at FooConf".
  const words = name.join(' ');
  return words === '' || words.length > 80 ? undefined : words;
}

function isGathering(name: string, isReport: boolean): boolean {
  if (
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter)$/i.test(
      name,
    )
  )
    return false;
  if (/^(?:Annual|Year|Quarterly|Q[1-4]|Release|Version|Status|Progress)\b/i.test(name)) return false;
  if (isReport && name.includes(' ')) return true;
  return gathering.test(name) || (isReport && name.split(' ').some((word) => acronym.test(word.replace(/['’.]/g, ''))));
}

/** The town that the first paragraphs give right after the conference's name: "LinuxCon NA 2016 in Toronto". */
function readPlace(post: Post, series: string): string | undefined {
  const texts = [post.title, ...post.blocks.slice(0, 8).map((block) => block.text)];
  for (const text of texts) {
    for (let at = text.indexOf(series); at >= 0; at = text.indexOf(series, at + 1)) {
      const rest = text.slice(at + series.length);
      const found =
        /^(?:['’]s)?(?:\s*,?\s*['’]?(?:\d\d){1,2})?,?(?:\s(?:was|is|took place|was held|held|which (?:took place|was held)|happened))?\s(?:in|at)\s(?:the\s(?:beautiful\s)?(?:city of\s)?)?((?:St\.\s)?\p{Lu}[\p{L}'’-]*(?:(?:,\s|\s(?:de\s|upon\s)?)\p{Lu}[\p{L}'’-]*){0,3})/u.exec(
          rest,
        );
      if (
        found &&
        !/^(?:January|February|March|April|May|June|July|August|September|October|November|December|I|My|The|A)\b/.test(
          found[1]!,
        )
      )
        return found[1]!;
    }
  }
  return undefined;
}
