/** The timetable of a day: rooms across; rows of five minutes, so that a cell's height is its length. */
import type { CheerioAPI } from 'cheerio';
import { collapse } from '../../page.ts';
import { isBreak, mention, present, webAddress } from '../../parts.ts';
import { readTimeSpan } from '../../reading/clocks.ts';
import { readDate } from '../../reading/dates.ts';
import { readPeople } from '../../reading/people-lists.ts';
import { tableGrid } from '../../reading/table-grid.ts';
import { addMinutes } from '../../reading/zones.ts';
import type { Link, TalkRecord } from '../../records.ts';
import { talkOf } from './discover.ts';

const rowMinutes = 5;

/** Talks with speakers or a page of their own; teas, dinners and what bears neither is left out. */
export function readTimetable($: CheerioAPI, base: string | undefined): TalkRecord[] {
  const table = $('table#programme').first();
  const date = table
    .prevAll('h2')
    .map((_, node) => readDate(collapse($(node).text())))
    .get()[0];
  const cells = tableGrid($, table);
  const rooms = new Map(
    cells.filter(({ cell }) => cell.is('.programme_room')).map(({ cell, column }) => [column, collapse(cell.text())]),
  );
  const slots = cells
    .filter(({ cell }) => cell.is('th.programme_slot'))
    .map((one) => ({ ...one, times: readTimeSpan(clocks(collapse(one.cell.text()))) }));
  // Rows are as long only where the slots' heights say so: the timetables written by hand have one row a slot.
  const fine = slots.length > 0 && slots.every(({ rowspan, times }) => length(times) === rowspan * rowMinutes);
  return cells.flatMap(({ cell, row, column, rowspan, colspan }) => {
    if (!cell.is('td') || cell.is('[class*="Break"], [class*="Dinner"], [class*="tea"]')) return [];
    const link = cell
      .find('a[href]')
      .filter((_, node) => !/^(?:video|audio|slides|ogg|speex)$/i.test($(node).text()))
      .first();
    const url = webAddress(link.attr('href'), base);
    const by = cell.find('.by_speaker').first();
    const title = collapse(link.text());
    if (title === '' || isBreak(title) || (by.length === 0 && talkOf(url) === undefined)) return [];
    const slot = slots.find((one) => one.row <= row && row < one.row + one.rowspan);
    const own = readTimeSpan(collapse(cell.children('b').first().text()))?.start;
    const start = own ?? slot?.times?.start;
    const startsAt = date !== undefined && start !== undefined ? `${date}T${start}:00` : undefined;
    const end = fine
      ? startsAt && addMinutes(startsAt, rowspan * rowMinutes)
      : date && slot?.times?.end && `${date}T${slot.times.end}:00`;
    // A cell over all rooms names its own, if any.
    const room = colspan === 1 ? rooms.get(column) : collapse(cell.children('i').last().text()).replace(/^by$/, '');
    const talk: TalkRecord = {
      kind: 'talk',
      title,
      ...present({ type: typeOf(cell.attr('class')), startsAt, endsAt: startsAt && end, room }),
      people: readPeople(collapse(by.text())).flatMap((one) => mention(one.statedName, 'speaker', '.by_speaker')),
      topics: [],
      links: cell
        .find('a[href]')
        .get()
        .flatMap((node): Link[] => {
          const label = collapse($(node).text());
          const target = webAddress($(node).attr('href'), base);
          return target !== undefined && target !== url && label !== title ? [{ url: target, label }] : [];
        }),
      ...present({ talkKey: talkOf(url), url }),
      evidence: { quote: title, selector: 'table#programme td a' },
    };
    return [talk];
  });
}

/** "10:30 - 11:15", also where the dash or a line's end parted the times: "10:00 10:30". */
function clocks(text: string): string {
  const found = text.match(/\d{1,2}:\d\d/g);
  return found?.length === 2 ? found.join('-') : text;
}

function length(times: { start: string; end?: string } | undefined): number | undefined {
  if (times?.end === undefined) return undefined;
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
  return minutes(times.end) - minutes(times.start);
}

/** "programme_Keynote" → "keynote"; a class that the site's theme needs is no type. */
function typeOf(classes: string | undefined): string | undefined {
  const type = /\bprogramme_([A-Za-z]+)/.exec(classes ?? '')?.[1]?.toLowerCase();
  return type === 'slot' || type === 'room' ? undefined : type;
}
