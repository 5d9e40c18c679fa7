/** What a schedule.xml or schedule.json makes superfluous. Which of the fields it has differs between the programs that write it. */
import type { Page } from '../../page.ts';
import type { PageRecord } from '../../records.ts';

/**
 * The pages that a schedule tells in full. Pages of talks: where it says what talks are about and who gives them. Pages of
 * people: where it has biographies. The same in other formats, and on pretalx the lists of all that too.
 */
export function exportCovers(page: Page, records: readonly PageRecord[]): string[] {
  const talks = records.filter((record) => record.kind === 'talk');
  const people = records.filter((record) => record.kind === 'person');
  if (talks.length === 0) return [];
  const tellsTalks = talks.some((talk) => talk.abstract !== undefined) && talks.some((talk) => talk.people.length > 0);
  const tellsPeople = people.some((person) => person.biography !== undefined);
  const root = pretalxEvent(page);
  const found = [...otherFormats(page, tellsPeople)];
  for (const url of tellsTalks ? ownPages(talks) : []) found.push(...talkPages(url, root));
  for (const url of tellsPeople ? ownPages(people) : []) found.push(url, ...below(url, root));
  if (root !== undefined) {
    // A schedule replaces those that were published before it; who reads them learns of times and rooms that no longer are.
    found.push(...['schedule/v/*', 'schedule/changelog/', 'schedule/feed.xml'].map((path) => root + path));
    // What nobody sees without logging in.
    found.push(`${root}me/*`, `${root}login/`);
    if (tellsTalks)
      found.push(
        ...['schedule/', 'schedule/nojs', 'schedule/widget/*', 'schedule/widgets/*'].map((path) => root + path),
      );
    if (tellsTalks && tellsPeople) found.push(`${root}talk/`, `${root}speaker/`);
  }
  return found;
}

/** Addresses that are of one record alone: some schedules give all their talks the address of the programme. */
function ownPages(records: readonly PageRecord[]): string[] {
  const seen = new Map<string, number>();
  for (const { url } of records) if (url !== undefined) seen.set(url, (seen.get(url) ?? 0) + 1);
  return [...seen].flatMap(([url, times]) => (times === 1 && !url.includes('#') ? [url] : []));
}

/** frab writes talks as pages `events/7.html` with a calendar `events/7.ics` beside them, pretalx as folders. */
function talkPages(url: string, root: string | undefined): string[] {
  return [url, url.replace(/(?:\.html?|\/)?$/, '.ics'), ...below(url, root)];
}

/** What pretalx has below a page: a calendar, a form for feedback. Other sites may have more there. */
function below(url: string, root: string | undefined): string[] {
  return root !== undefined && url.startsWith(root) ? [`${url.replace(/\/?$/, '/')}*`] : [];
}

const name = /^(.*[./])(xml|json)$/i;

/** Calendars hold less than any schedule; schedule.xml has no biographies, so it is superfluous only beside who has. */
function otherFormats(page: Page, tellsPeople: boolean): string[] {
  const address = page.url?.replace(/[?#].*$/, '');
  const [, stem, format] = name.exec(address ?? '') ?? [];
  if (stem === undefined) return [];
  const others = format!.toLowerCase() === 'json' && tellsPeople ? ['ics', 'xcal', 'xml'] : ['ics', 'xcal'];
  const root = pretalxEvent(page);
  const stems = root === undefined ? [stem] : [`${root}schedule/export/schedule.`, `${root}schedule.`];
  const own = root === undefined ? [] : stems.map((one) => one + format);
  return [...stems.flatMap((one) => others.map((other) => one + other)), ...own];
}

/** The folder of a pretalx event, where pretalx wrote the schedule: it names itself at the top. */
function pretalxEvent(page: Page): string | undefined {
  if (!/\bpretalx\b/.test(page.source.slice(0, 600))) return undefined;
  return /^([^?#]*?\/)schedule(?:\/export\/schedule)?\.(?:xml|json)(?:[?#].*)?$/.exec(page.url ?? '')?.[1];
}
