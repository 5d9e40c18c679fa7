/**
 * The event that a page of an unknown site is of: its name as the site writes it around its pages (title, site name,
 * the link home), with what tells the edition.
 */
import type { Document } from 'domhandler';
import { collapse } from '../../page.ts';
import { present, yearIn } from '../../parts.ts';
import { findDates } from '../../reading/dates.ts';
import { looksLikePersonName } from '../../reading/names.ts';
import type { Basis, EventRecord, PageRecord } from '../../records.ts';
import { beginning, type Frame, frameOf, pictureIn, wordsOf } from './content/page-frame.ts';
import { withoutPageWords } from './page-titles.ts';

/** A word that names an event as such, in the languages conferences are held in. */
const eventWord =
  /(?:conf(?:erence|érence|erencia|erência|erenza)?s?\b|\w(?:con|konf)\b|summit|symposium|congress|congr[eé]s|congreso|workshop|meetup|camp\b|\bdays?\b|\wdays\b|\btage?\b|\wtage?\b|fest\b|forum|seminar|colloqu|konferenz|tagung|kongress|jornadas|journées|rencontres|conferenza|encontro|会議|大会|カンファレンス)/iu;

/** What stands in a title or a brand and is the name of no event. */
const plainWord =
  /^(?:home|homepage|index|start|startseite|accueil|inicio|welcome|programm?e?|program|schedule|agenda|timetable|speakers?|talks?|sessions?|abstracts?|papers?|keynotes?|invited|news|blog|about|archive|archives|events?|contact|registration|tickets|venue|main|menu|login|search|accepted|call|workshops?|tutorials?|day|conference|programa|zeitplan|vorträge|programma)$/iu;

/** Titles of prose that tells of an event: "What I learned at Oak Days 2021". */
const prose =
  /^(?:what|how|why|my|our|the road|notes?|report|recap|thoughts|trip|review|looking|announc\w+|join|come|call|slides|videos?|photos?|save|thank\w*|see you|introducing)\b|\s(?:at|@|from|für|beim|auf|chez)\s/iu;

/** Bodies whose site may hold many events. */
const body =
  /\b(?:universit\w*|institut\w*|foundation|department|school|college|associat\w*|society|inc|gmbh|ltd|github|gitlab|wordpress|medium|youtube|wikipedia|google)\b/iu;

const separator = /\s+[|–—·•»«›:/-]{1,2}\s+|\s*[|·•»«›]\s*/u;

interface Candidate {
  text: string;
  selector: string;
  /** As it stands there, if that is more than the name. */
  quote?: string;
}

/**
 * The event that a page says it is of.
 *
 * @param records what else the page gave; their titles and names are no event's.
 * @returns none where the page does not say it in two places, or once in words that name an event.
 */
export function readSiteEvent(root: Document, url: string | undefined, records: readonly PageRecord[]): EventRecord[] {
  const used = new Set(
    records.flatMap((record) =>
      'title' in record ? [fold(record.title)] : 'name' in record ? [fold(record.name)] : [],
    ),
  );
  const isName = ({ text }: Candidate) => {
    const bare = withoutYear(text);
    const words = bare.split(/\s+/);
    return (
      bare.length >= 3 &&
      text.length <= 100 &&
      !prose.test(text) &&
      /\p{L}{2}/u.test(bare) &&
      !used.has(fold(text)) &&
      !words.every((word) => plainWord.test(word.replace(/[^\p{L}]/gu, '')) || /^[\W\d]*$/u.test(word))
    );
  };
  const frame = frameOf(root);
  const site = [...frame.siteNames, ...brands(frame, url)];
  const isSaid = (text: string) => site.some((one) => sameName(one, { text, selector: '' }));
  const nameIn = (one: Candidate): Candidate => {
    const text = trimmed(withoutPageWords(one.text, naming, isSaid));
    return text === one.text ? one : { ...one, text, quote: one.text };
  };
  const around = [...titleParts(frame).map(nameIn), ...site].filter(isName).slice(0, most);
  const written = frame.headings.map(wordsOf);
  const headings = written.map((text) => nameIn({ text, selector: 'h1' })).filter(isName);
  const name = chosen(around, headings, written);
  if (!name) return [];
  const isOfEvent = headings.some((heading) => sameName(heading, name));
  const stated = dated(name, url, isOfEvent ? beginning(root) : '');
  // A page that tells nothing else is of an event only where it is about it.
  if (records.length === 0 && !(isOfEvent && stated.edition !== undefined)) return [];
  const basis = basisOf(stated.edition, [name.text, ...written], url);
  return [
    {
      kind: 'event',
      name: name.text,
      ...present(stated),
      ...present({ basis }),
      evidence: { quote: name.quote ?? name.text, selector: name.selector },
    },
  ];
}

const naming = {
  byWords: (text: string) => eventWord.test(text),
  byYear: (text: string) => yearIn(text) !== undefined,
};

/** How the edition is known, where neither the name nor a heading ("Programme 2024") states it. */
function basisOf(edition: string | undefined, texts: readonly string[], url: string | undefined): Basis | undefined {
  if (edition !== undefined && texts.some((text) => yearIn(text) === edition)) return undefined;
  return edition !== undefined && yearInAddress(url) === edition ? 'url' : 'inferred';
}

/** Of so many names on one page each is compared with each. */
const most = 30;

/** The name that is said most surely, in its fullest form. */
function chosen(
  around: readonly Candidate[],
  headings: readonly Candidate[],
  written: readonly string[],
): Candidate | undefined {
  const all = [...around, ...headings];
  const places = (one: Candidate) =>
    new Set(around.filter((other) => sameName(one, other)).map(({ selector }) => selector));
  const sure = all.filter((one) => {
    const said = places(one).size;
    if (eventWord.test(one.text))
      return said >= 2 || (said === 1 && yearIn(one.text) !== undefined) || isAlsoHeading(one);
    // "WSIP 2014" over "Workshop on Protocols (WSIP 2014)".
    if (said === 1 && yearIn(one.text) !== undefined && written.some((text) => text.includes(`(${one.text})`)))
      return true;
    return said >= 2 && !body.test(one.text) && !looksLikePersonName(one.text);
  });
  function isAlsoHeading(one: Candidate): boolean {
    return around.some((other) => sameName(one, other)) && headings.some((other) => sameName(one, other));
  }
  const weight = (one: Candidate) =>
    places(one).size + (eventWord.test(one.text) ? 2 : 0) + (yearIn(one.text) === undefined ? 0 : 1);
  return sure.sort((one, other) => weight(other) - weight(one) || one.text.length - other.text.length)[0];
}

/** What tells the edition: the name itself, the address, else the days that a page about the event gives. */
function dated(
  name: Candidate,
  url: string | undefined,
  text: string,
): Pick<EventRecord, 'edition' | 'startDate' | 'endDate'> {
  const year = yearIn(name.text) ?? yearInAddress(url);
  const ranges = findDates(text).filter(({ start }) => year === undefined || start.startsWith(year));
  const range = ranges.find(({ start, end }) => start !== end) ?? (ranges.length === 1 ? ranges[0] : undefined);
  return { edition: year ?? range?.start.slice(0, 4), startDate: range?.start, endDate: range?.end };
}

function yearInAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  const found = [...`${hostname}${pathname}`.matchAll(/(?<![\d])((?:19|20)\d\d)(?=[/.-]|$)/g)].map(
    (match) => match[1]!,
  );
  return new Set(found).size === 1 ? found[0] : undefined;
}

function titleParts({ title }: Frame): Candidate[] {
  const texts = title.split(separator).flatMap((part) => {
    // "Oak Days 2022: Roots that talk"
    const before = /^(.{3,80}?(?:19|20)\d\d):\s/.exec(part)?.[1];
    return before === undefined ? [part] : [before];
  });
  // "OakCamp/Programme", as wikis call a page under another.
  const whole = texts.map((text) => text.replace(/\/([^/]+)$/, (last, page) => (plainWord.test(page) ? '' : last)));
  return whole.map((text) => ({ text: trimmed(text), selector: 'title' }));
}

/** The links that lead home, by their words or those of their picture. */
function brands({ links }: Frame, url: string | undefined): Candidate[] {
  const found: Candidate[] = [];
  for (const link of links) {
    const { href, class: names = '' } = link.attribs;
    if (!leadsHome(href, url) && !/\b(?:brand|logo|site-?(?:title|name))\b/i.test(names)) continue;
    const text = wordsOf(link) || collapse(pictureIn(link)?.attribs.alt ?? '');
    if (text !== '') found.push({ text: text.replace(/\s+logo$/i, ''), selector: 'a' });
  }
  return found;
}

/** Whether a link leads to the front page of the site, or of the edition whose folder the page lies in. */
function leadsHome(href: string | undefined, url: string | undefined): boolean {
  if (href === undefined || url === undefined || !URL.canParse(href, url)) return href === '/' || href === './';
  const there = new URL(href, url);
  const here = new URL(url);
  if (there.origin !== here.origin || there.search !== '' || there.hash !== '') return false;
  return /^\/(?:\d{4}\/?|index\.\w+)?$/.test(there.pathname);
}

function sameName(one: Candidate, other: Candidate): boolean {
  return fold(withoutYear(one.text)) === fold(withoutYear(other.text));
}

/** Without the year, in the forms "2019" and "'19". */
function withoutYear(text: string): string {
  return trimmed(text.replace(/['’]\d\d(?!\d)|(?<!\d)(?:19|20)\d\d(?!\d)/g, ' '));
}

/** Without what parts it from its neighbours, and the days in brackets behind it. */
function trimmed(text: string): string {
  return collapse(text.replace(/\([^()]*\d[^()]*\)\s*$/, '')).replace(/^[\s,:–—-]+|[\s,:–—-]+$/g, '');
}

function fold(text: string): string {
  return collapse(text).toLowerCase();
}
