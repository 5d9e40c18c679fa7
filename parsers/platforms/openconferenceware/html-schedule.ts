/** The schedule: talks and whole tracks with their times, and items such as breaks, which are neither. */
import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { collapse } from '../../page.ts';
import type { SessionRecord, Status, TalkRecord } from '../../records.ts';
import { absolute, keyOf, textWithBreaks } from './html-node.ts';
import { linkedPerson } from './html-talk.ts';
import { trackTopics } from './talk-fields.ts';

/** Reads all talks and tracks of a schedule, in its order, each once. */
export function readSchedule($: CheerioAPI, url: string | undefined): (SessionRecord | TalkRecord)[] {
  const seen = new Set<string>();
  const records: (SessionRecord | TalkRecord)[] = [];
  for (const node of $('ul.calendar_items li.vevent').get()) {
    const item = $(node);
    const id = item.attr('id') ?? '';
    if (id !== '' && seen.has(id)) continue;
    seen.add(id);
    if (item.hasClass('generic_item') || id.startsWith('schedule_item')) continue;
    const record = id.startsWith('track-') ? readTrackItem($, item) : readTalkItem($, item, url);
    if (record) records.push(record);
  }
  return records;
}

/** The labelled lines of an item: "Title:", "Track:", "Room:", "Time:", "One Line Summary:", "Speakers:". */
function fields($: CheerioAPI, item: Cheerio<AnyNode>): Map<string, Cheerio<AnyNode>> {
  const found = new Map<string, Cheerio<AnyNode>>();
  for (const node of item.find('.session_info li').get()) {
    const label = collapse($(node).find('strong').first().text()).toLowerCase().replace(/:$/, '');
    if (label !== '') found.set(label, $(node));
  }
  return found;
}

function common($: CheerioAPI, item: Cheerio<AnyNode>) {
  const lines = fields($, item);
  const link = (label: string) => collapse(lines.get(label)?.find('a').first().text() ?? '');
  const summaryLine = lines.get('one line summary') ?? lines.get('excerpt') ?? lines.get('summary');
  const startsAt = isoTime(item.find('.dtstart').first().attr('title'));
  const endsAt = isoTime(item.find('.dtend').first().attr('title'));
  const track = link('track');
  const room = link('room') || collapse(item.find('.concise .room').first().text());
  const selector = item.attr('id') ? `#${item.attr('id')}` : undefined;
  return {
    lines,
    summary: summaryLine ? textWithBreaks(summaryLine, 'strong') : '',
    track,
    selector,
    shared: {
      ...(startsAt === undefined ? {} : { startsAt }),
      ...(endsAt === undefined ? {} : { endsAt }),
      ...(room === '' ? {} : { room }),
    },
  };
}

function readTalkItem($: CheerioAPI, item: Cheerio<AnyNode>, url: string | undefined): TalkRecord | undefined {
  const { lines, summary, track, selector, shared } = common($, item);
  const anchor = item.find('.concise a.summary').first();
  const title = collapse(anchor.text());
  if (title === '') return undefined;
  const href = anchor.attr('href');
  const status: Status = /\/?proposals\/\d+/.test(href ?? '') ? 'proposed' : 'confirmed';
  const speakers = lines.get('speakers') ?? lines.get('speaker');
  const evidence = { quote: collapse(speakers?.text() ?? ''), ...(selector ? { selector } : {}) };
  const people = (speakers?.find('a[href*="users/"]').get() ?? [])
    .map((node) => linkedPerson($, node, url, 'speaker', evidence, status))
    .filter((person) => person !== undefined);
  const links = item
    .find('.session_info a[href*="/presentations/"]')
    .get()
    .flatMap((node) => {
      const address = absolute($(node).attr('href'), url);
      return address === undefined ? [] : [{ url: address, label: collapse($(node).text()) }];
    });
  const address = absolute(href, url);
  const talkKey = keyOf(href);
  return {
    kind: 'talk',
    title,
    ...(summary === '' ? {} : { summary }),
    ...(track === '' ? {} : { track }),
    status,
    ...shared,
    people,
    topics: trackTopics(track, collapse(lines.get('track')?.text() ?? '')),
    links,
    ...(talkKey === undefined ? {} : { talkKey }),
    ...(address === undefined ? {} : { url: address }),
    evidence: { quote: collapse(item.text()), ...(selector ? { selector } : {}) },
  };
}

/** A whole track that the schedule gives a slot: its talks follow as items of their own. */
function readTrackItem($: CheerioAPI, item: Cheerio<AnyNode>): SessionRecord | undefined {
  const { summary, selector, shared } = common($, item);
  const title = collapse(item.find('.concise .summary').first().text());
  if (title === '') return undefined;
  return {
    kind: 'session',
    title,
    type: 'track',
    ...(summary === '' ? {} : { description: summary }),
    ...shared,
    people: [],
    topics: [],
    evidence: { quote: collapse(item.text()), ...(selector ? { selector } : {}) },
  };
}

/** The time as hCalendar states it: ISO 8601, with an offset only where the page gives one. */
function isoTime(title: string | undefined): string | undefined {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:?\d\d)?$/.test(title ?? '') ? title : undefined;
}
