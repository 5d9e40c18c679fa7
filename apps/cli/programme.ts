/** What the first pages of a site promise: which edition it is, how many talks, and what its robots.txt lets be read. */
import type { RobotsRules } from '../../crawlers/robots.ts';
import type { Page } from '../../parsers/page.ts';
import { parsePage } from '../../parsers/parse.ts';
import type { DiscoveredLink, RegisteredPlatform } from '../../parsers/platform.ts';
import type { EventRecord, PageRecord } from '../../parsers/records.ts';
import { platformById } from '../../parsers/registry.ts';

export interface Programme {
  /** The event as the pages call it, and its edition where they tell it. */
  event: { name: string; edition?: string; startDate?: string; endDate?: string } | undefined;
  /**
   * The talks that one page names, of those looked at the one that names most; undefined where none names any.
   * `confidence` of the least sure of them, 0 to 1, where no platform's reader gave them.
   */
  expected: { talks: number; from: string; confidence?: number } | undefined;
  /** Links of the start page that lead to the programme. */
  leads: number;
  /** Those of them that robots.txt forbids. */
  forbidden: string[];
  /** Other editions that the start page leads to. */
  editions: string[];
}

/** Pages asked for besides the start: a machine export if there is one, else the first list. */
const MOST_PAGES = 2;

/**
 * Looks over a site's start and at most two pages that its platform says hold the programme.
 *
 * @param fetch gives a page, or undefined where it cannot be had; called only for what `rules` allow.
 */
export async function lookForProgramme(
  start: Page,
  platform: RegisteredPlatform | undefined,
  rules: Pick<RobotsRules, 'allows'>,
  fetch: (url: string) => Promise<Page | undefined>,
): Promise<Programme> {
  const links = linksOf(start, platform);
  const origin = new URL(start.url!).origin;
  const isOwn = (link: DiscoveredLink) => new URL(link.url).origin === origin;
  const leads = links.filter((link) => link.kind !== 'edition');
  const allowed = leads.filter((link) => isOwn(link) && link.url !== start.url && rules.allows(link.url));
  const programme: Programme = {
    event: undefined,
    expected: undefined,
    leads: leads.length,
    forbidden: leads.filter((link) => isOwn(link) && !rules.allows(link.url)).map((link) => link.url),
    editions: links.filter((link) => link.kind === 'edition').map((link) => link.url),
  };
  take(programme, start);
  const next = [...allowed.filter((link) => link.kind === 'export'), ...allowed.filter((link) => link.kind === 'list')];
  for (const { url, kind } of next.slice(0, MOST_PAGES)) {
    const page = await fetch(url);
    const found = page === undefined ? 0 : take(programme, page);
    if (kind === 'export' && found > 0) break;
  }
  return programme;
}

/** What the platform says leads to the programme and to other editions; where it says nothing, what links are called. */
function linksOf(start: Page, platform: RegisteredPlatform | undefined): DiscoveredLink[] {
  const own = platform?.discover?.(start) ?? [];
  const called = platformById('generic')?.discover?.(start) ?? [];
  const isEdition = (link: DiscoveredLink) => link.kind === 'edition';
  const leads = own.some((link) => !isEdition(link)) ? own : called;
  return [...leads.filter((link) => !isEdition(link)), ...(own.some(isEdition) ? own : called).filter(isEdition)];
}

/** Adds what a page tells. @returns how many talks it names. */
function take(programme: Programme, page: Page): number {
  let records: PageRecord[];
  try {
    records = parsePage(page).records;
  } catch {
    // What cannot be read now promises nothing; the build says why.
    return 0;
  }
  const event = records.find((record): record is EventRecord => record.kind === 'event');
  if (event && (programme.event === undefined || programme.event.edition === undefined)) {
    const { name, edition, startDate, endDate } = event;
    programme.event = JSON.parse(
      JSON.stringify({ name, edition: edition ?? startDate?.slice(0, 4), startDate, endDate }),
    );
  }
  const talks = new Set(
    records.flatMap((one) =>
      one.kind === 'talk' && one.status !== 'proposed'
        ? [one.talkKey ?? (one.url === page.url ? one.title : (one.url ?? one.title))]
        : [],
    ),
  ).size;
  const guesses = records.flatMap((one) =>
    one.kind === 'talk' && one.confidence !== undefined ? [one.confidence] : [],
  );
  const sureness = guesses.length > 0 ? { confidence: Math.min(...guesses) } : {};
  if (talks > (programme.expected?.talks ?? 0)) programme.expected = { talks, from: page.url!, ...sureness };
  return talks;
}
