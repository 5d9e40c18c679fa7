/** Meetings on a schedule of Summit. They are discussions: the schedule tells nobody who leads them. */
import type { CheerioAPI } from 'cheerio';
import { collapse } from '../../page.ts';
import { isBreak, present, subjectTopics, webAddress } from '../../parts.ts';
import type { TalkRecord } from '../../records.ts';

/** The talks of a page; "Wednesday 14:00" is a moment only on the page of a day that is one. */
export function readSchedule($: CheerioAPI, base: string | undefined): TalkRecord[] {
  const day = /\/(\d{4}-\d\d-\d\d)\/?(?:[?#]|$)/.exec(base ?? '')?.[1];
  const found = new Map<string, TalkRecord>();
  for (const node of $('div[id^="meeting"]').get()) {
    const block = $(node);
    const key = /^meeting(\d+)$/.exec(block.attr('id') ?? '')?.[1];
    const link = block.find('> .title a[href]').first();
    const title = collapse(link.text());
    // A private meeting has neither title nor page.
    if (key === undefined || title === '' || isBreak(title) || found.has(key)) continue;
    const printed = collapse(block.find('> .time').first().text());
    const [, weekday, clock, placed] = /^(\p{L}+) (\d\d:\d\d), (.+)$/u.exec(printed) ?? [];
    const isDay = day !== undefined && weekday !== undefined && weekdayOf(day) === weekday.toLowerCase();
    // Their tracks are printed in small letters.
    const track = collapse(block.find('> .tracks li').first().text()) || undefined;
    found.set(key, {
      kind: 'talk',
      title,
      ...present({ track, room: placed ?? collapse(block.find('> .room').first().text()) }),
      ...present(isDay ? { startsAt: `${day}T${clock}:00` } : { statedTime: weekday && `${weekday} ${clock}` }),
      people: [],
      topics: subjectTopics(track, '.tracks li'),
      links: [],
      talkKey: key,
      ...present({ url: webAddress(link.attr('href'), base) }),
      evidence: { quote: title, selector: '.title a' },
    });
  }
  return [...found.values()];
}

function weekdayOf(day: string): string | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
  return Number.isNaN(date.getTime()) ? undefined : names[date.getUTCDay()];
}
