/** What kind of page an HTML page of OpenConferenceWare is, and its records. */
import type { Cheerio } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { collapse, type Page } from '../../page.ts';
import type { DiscoveredLink } from '../../platform.ts';
import type { PageRecord, SessionRecord } from '../../records.ts';
import { readEvent } from './html-event.ts';
import { absolute, textWithBreaks } from './html-node.ts';
import { readPerson } from './html-person.ts';
import { readSchedule } from './html-schedule.ts';
import { readListedTalks, readTalkPage } from './html-talk.ts';

/** Marks that the software's own views leave, with how sure each makes us. */
const marks: [RegExp, number][] = [
  [/class=['"][^'"]*\bshow-proposal\b/, 0.95],
  [/class=['"][^'"]*\bproposals_sub_list_for_kind\b/, 0.95],
  [/id=['"]proposal-listing['"]/, 0.9],
  [/<tr[^>]*class=['"]proposal_row\b/, 0.9],
  [/id=['"](?:proposal|schedule_item)-\d+['"]/, 0.9],
  [/class=['"]user_box vcard\b/, 0.85],
  [/id=['"]track-show['"]/, 0.85],
  [/class=['"]track block track-\d/, 0.7],
];

/** One of these is in each mark; to look for a word costs a tenth of what a pattern does. */
const words = ['proposal', 'schedule_item-', 'user_box', 'track-show', 'track block'];

/** How surely markup comes from OpenConferenceWare; a search in the source, no tree is built. */
export function detectHtml(page: Page): number {
  if (!words.some((word) => page.source.includes(word))) return 0;
  let score = 0;
  for (const [mark, sureness] of marks) {
    if (sureness > score && mark.test(page.source)) score = sureness;
  }
  return score;
}

/** Records of an HTML page: its event, then what its kind of page holds. */
export function parseHtml(page: Page): PageRecord[] {
  const $ = page.$();
  const url = page.url;
  const records: PageRecord[] = [];
  const event = readEvent($, url);
  const talkPage = $('.show-proposal').first();
  if (talkPage.length > 0) {
    const { talk, people } = readTalkPage($, talkPage, url);
    if (talk) records.push(talk);
    records.push(...people);
  } else if ($('ul.calendar_items').length > 0) {
    records.push(...readSchedule($, url));
  } else {
    records.push(...readTracks(page));
    const owner = $('div.user_box.vcard').first();
    const person = owner.length > 0 ? readPerson($, owner, url) : undefined;
    if (person) records.push(person);
    records.push(...readListedTalks($, url, person?.name, event?.edition && `${event.name} ${event.edition}`));
    if (!person) {
      for (const box of $('li.user_box.vcard').get()) {
        const listed = readPerson($, $(box), url);
        if (listed) records.push(listed);
      }
    }
  }
  return event && records.length > 0 ? [event, ...records] : records;
}

/** A track's own page, or the list of an event's tracks. */
function readTracks(page: Page): SessionRecord[] {
  const $ = page.$();
  const track = (title: string, element: Cheerio<AnyNode>, description: string, url: string | undefined) => ({
    kind: 'session' as const,
    title,
    type: 'track',
    people: [],
    topics: [],
    ...(description === '' ? {} : { description }),
    ...(url === undefined ? {} : { url }),
    evidence: { quote: collapse(element.text()) },
  });
  const shown = $('#track-show');
  if (shown.length > 0) {
    const heading = $('h2.page_title').first();
    const title = collapse(heading.text()).replace(/\s+track$/i, '');
    const description = textWithBreaks(shown.find('span.description').first());
    return title === '' ? [] : [track(title, heading, description, page.url)];
  }
  return $('h3.track.block')
    .get()
    .flatMap((node) => {
      const heading = $(node);
      const title = collapse(heading.text());
      const description = heading.nextUntil('h3').addBack().nextAll('span.description').first();
      const own = heading.nextUntil('h3').filter(description).length > 0 ? textWithBreaks(description) : '';
      const link = absolute(heading.find('a').attr('href'), page.url);
      return title === '' ? [] : [track(title, heading, own, link)];
    });
}

/** Links into the programme: its schedule and lists first, then single sessions, proposals and users. */
export function discoverLinks(page: Page): DiscoveredLink[] {
  const found = new Map<string, DiscoveredLink['kind']>();
  const $ = page.$();
  for (const node of $('a[href]').get()) {
    const url = absolute($(node).attr('href'), page.url)?.replace(/#.*$/, '');
    if (url === undefined || !/^https?:/.test(url)) continue;
    const path = new URL(url).pathname;
    if (/\/(?:schedule|sessions|proposals|tracks|users)$/.test(path)) found.set(url, 'list');
    else if (/\/tracks\/\d+$/.test(path)) found.set(url, 'list');
    else if (/\/(?:sessions|proposals|users)\/\d+$/.test(path)) found.set(url, 'detail');
  }
  // The feed of all proposals holds what their pages do, but the tracks.
  const feed = absolute($('link[type="application/atom+xml"][href$="proposals.atom"]').attr('href'), page.url);
  if (feed !== undefined && /^https?:/.test(feed)) found.set(feed, 'export');
  const links = [...found].map(([url, kind]) => ({ url, kind }));
  const order = ['export', 'edition', 'list', 'detail'];
  return links.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
