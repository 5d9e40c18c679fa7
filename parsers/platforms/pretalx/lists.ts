/** Lists of talks: the schedule without scripts, the grid of versions before 2.3, the list of talks, featured ones. */
import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { collapse } from '../../page.ts';
import { mention, present, subjectTopics, trackSessions, webAddress } from '../../parts.ts';
import { readTimeSpan } from '../../reading/clocks.ts';
import { richText } from '../../reading/rich-text.ts';
import { addMinutes } from '../../reading/zones.ts';
import type { PersonRef, SessionRecord, TalkRecord } from '../../records.ts';
import { spacedText, textWithout } from '../../text-without.ts';
import { codeOf } from './event.ts';

/** Sessions as 2.3 and later list them, on the schedule without scripts, featured pages and a speaker's page. */
export function readSessionList($: CheerioAPI, base: string | undefined): (SessionRecord | TalkRecord)[] {
  const days = dayOfPanels($);
  const talks = $('.pretalx-session[id]')
    .get()
    .map((node) => readSession($(node), base, days))
    .filter((talk) => talk !== undefined);
  return [...trackSessions(talks, '.track'), ...talks];
}

/** One session; undefined for a break. A talk without a day or with another day than its panel's has no times. */
export function readSession(
  card: Cheerio<AnyNode>,
  base: string | undefined,
  days: ReadonlyMap<AnyNode, string> = new Map(),
): TalkRecord | undefined {
  const href = card.closest('a[href]').attr('href') ?? card.find('.title a[href]').attr('href');
  const id = card.attr('id');
  const info = card.children('.pretalx-session-info');
  const title = collapse(textWithout(info.children('.title'), '.fa-stack, .pretalx-session-title'));
  if (title === '' || card.hasClass('break') || id === 'break') return undefined;
  const track = collapse(info.find('.track').first().text());
  const room = collapse(info.find('.room').first().text());
  const selector = id === undefined ? '.pretalx-session' : `[id="${id}"]`;
  const panel = card.closest('.pretalx-list-day').get(0);
  const day = panel === undefined ? undefined : days.get(panel);
  return {
    kind: 'talk',
    title,
    ...present({ abstract: richText(info.children('.abstract')), track, room }),
    ...times(card, day),
    people: splitNames(collapse(spacedText(info.children('.speakers'))), `${selector} .speakers`),
    topics: subjectTopics(track === '' ? undefined : track, `${selector} .track`),
    links: [],
    ...present({ talkKey: codeOf(href) ?? id, url: webAddress(href, base) }),
    evidence: { quote: title, selector },
  };
}

/** The start is a clock time of the panel's day; the night after it belongs to the panel too, and is left out. */
function times(card: Cheerio<AnyNode>, day: string | undefined): Pick<TalkRecord, 'startsAt' | 'endsAt'> {
  const starts = card.find('.pretalx-session-time-box .start');
  const start = readTimeSpan(clockOf(collapse(starts.last().text())))?.start;
  const minutes = /^(\d{1,4})\s*min/.exec(collapse(card.find('.pretalx-session-time-box .duration').text()))?.[1];
  // Panels go on past midnight: the small hours may be those of the next day.
  if (day === undefined || start === undefined || start < '05:00' || starts.length !== 1) return {};
  const startsAt = `${day}T${start}:00`;
  const endsAt = minutes === undefined || minutes === '0' ? undefined : addMinutes(startsAt, Number(minutes));
  return { startsAt, ...present({ endsAt }) };
}

/** "9 a.m." is a time without its minutes. */
function clockOf(text: string): string {
  return text.replace(/^(\d{1,2})(\s*[ap]\.?m)/i, '$1:00$2').replace(/^noon$/i, '12:00');
}

/** The days of the panels: by the tabs' labels, of which each names the day in its address; else by their own start. */
function dayOfPanels($: CheerioAPI): Map<AnyNode, string> {
  const days = $('label.pretalx-tab-label[for]')
    .map((_, node) => $(node).attr('for'))
    .get();
  const panels = $('.pretalx-list-day').get();
  const found = new Map<AnyNode, string>();
  panels.forEach((panel, index) => {
    const stated = /^\d{4}-\d\d-\d\d/.exec($(panel).attr('data-start') ?? '')?.[0];
    const tab = days.length === panels.length ? days[index] : undefined;
    const day = tab ?? stated;
    if (day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day)) found.set(panel, day);
  });
  return found;
}

/** The grid that the server drew before 2.3: a box a talk, its times with offset in attributes, a column a room. */
export function readGrid($: CheerioAPI, base: string | undefined): TalkRecord[] {
  return $('[data-start][data-end]')
    .get()
    .flatMap((node) => {
      const box = $(node);
      const title = collapse(box.find('.talk-title, .pretalx-schedule-talk-title').first().text());
      if (title === '' || /^\[[^\]]+\]$/.test(title)) return [];
      const href = box.closest('a[href]').attr('href') ?? box.attr('href');
      const column = box.closest('.room, .pretalx-schedule-room');
      const header = column
        .parent()
        .prevAll('.header-row')
        .first()
        .add(box.closest('.day, .pretalx-schedule-day').children('.header-row, .pretalx-schedule-day-header-row'))
        .first();
      const rooms = header.children('.room-header, .pretalx-schedule-day-room-header');
      const room = collapse(rooms.eq(column.prevAll('.room, .pretalx-schedule-room').length).text());
      const id = box.attr('id')?.replace(/^pretalx-/, '');
      const selector = box.attr('id') ? `[id="${box.attr('id')}"]` : '[data-start]';
      const names = collapse(spacedText(box.find('.talk-speakers, .pretalx-schedule-talk-speakers').first())).replace(
        /^\((.*)\)$/,
        '$1',
      );
      return [
        {
          kind: 'talk' as const,
          title,
          ...present({ startsAt: isoTime(box.attr('data-start')), endsAt: isoTime(box.attr('data-end')), room }),
          people: splitNames(names, selector),
          topics: [],
          links: [],
          ...present({ talkKey: codeOf(href) ?? id, url: webAddress(href, base) }),
          evidence: { quote: title, selector },
        },
      ];
    });
}

function isoTime(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?$/.test(text)
    ? text
    : undefined;
}

/** The list of talks before 2.3: a section each, "»Title« Names; Type". */
export function readTalkList($: CheerioAPI, base: string | undefined): TalkRecord[] {
  return $('section > h3.talk-title')
    .get()
    .flatMap((node) => {
      const heading = $(node);
      const anchor = heading.children('a[href*="/talk/"]').first();
      const title = collapse(anchor.text()).replace(/^»(.*)«$/, '$1');
      if (title === '') return [];
      const note = heading.children('small');
      const type = collapse(note.find('i').last().text());
      const names = collapse(textWithout(note, 'i')).replace(/;$/, '');
      const href = anchor.attr('href');
      const abstract = richText(heading.nextAll('p'));
      return [
        {
          kind: 'talk' as const,
          title,
          // Cut off after some hundred characters, which then end in an ellipsis.
          ...present({ abstract: /(?:…|\.\.\.)$/.test(abstract) ? undefined : abstract, type: type.toLowerCase() }),
          people: splitNames(names, 'h3.talk-title small'),
          topics: [],
          links: [],
          ...present({ talkKey: codeOf(href), url: webAddress(href, base) }),
          evidence: { quote: title, selector: 'h3.talk-title' },
        },
      ];
    });
}

/** Names joined by commas, as these lists print them; "Jr." and degrees belong to the name before. */
export function splitNames(text: string, selector: string): PersonRef[] {
  const names: string[] = [];
  for (const part of text.split(/,\s+/)) {
    if (names.length > 0 && /^(?:Jr|Sr|II|III|IV|Ph\.?\s?D|M\.?D|DDS|MSc|BSc|MBA)\.?$/i.test(part))
      names.push(`${names.pop()}, ${part}`);
    else names.push(part);
  }
  return names.flatMap((name) => mention(name, 'speaker', selector));
}
