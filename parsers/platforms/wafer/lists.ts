/** The list of talks, the schedule's grid, and a person's profile with their talks. */
import type { CheerioAPI } from 'cheerio';
import { collapse } from '../../page.ts';
import { isBreak, mention, personRecord, present, subjectTopics, webAddress } from '../../parts.ts';
import { readTimeSpan } from '../../reading/clocks.ts';
import { languageTag } from '../../reading/languages.ts';
import { readPeople } from '../../reading/people-lists.ts';
import { richText } from '../../reading/rich-text.ts';
import { tableGrid } from '../../reading/table-grid.ts';
import type { Link, PageRecord, PersonRef, Status, TalkRecord } from '../../records.ts';
import { talkOf, userOf } from './talk.ts';

/** Talks below the heading of their type, with columns that vary from site to site. */
export function readList($: CheerioAPI, base: string | undefined): PageRecord[] {
  const records: PageRecord[] = [];
  for (const table of $('.wafer-talks table').get()) {
    let columns: string[] = [];
    for (const row of $(table).find('tr').get()) {
      const heads = $(row).children('th');
      if (heads.length > 0) {
        columns = heads.map((_, one) => collapse($(one).text())).get();
        continue;
      }
      const cells = $(row).children('td');
      const link = cells.first().find('a[href*="/talks/"]').first();
      const title = collapse(link.text());
      if (title === '') continue;
      const cell = (label: RegExp) => {
        const at = columns.findIndex((name, index) => index > 0 && label.test(name));
        return at < 0 ? '' : collapse(cells.eq(at).text());
      };
      const track = cell(/^track/i) || undefined;
      const url = webAddress(link.attr('href'), base);
      records.push({
        kind: 'talk',
        title,
        ...present({ track, type: columns[0]?.toLowerCase(), language: languageTag(cell(/^language/i)) }),
        ...present({
          status: statusOf(collapse(cells.first().find('.badge').text()), cells.first().find('del').length > 0),
        }),
        people: speakers(cell(/^speakers?/i), '.author'),
        topics: subjectTopics(track, 'td'),
        links: [],
        ...present({ talkKey: talkOf(url), url }),
        evidence: { quote: title, selector: 'td > a' },
      });
    }
  }
  return records;
}

function statusOf(badge: string, struck: boolean): Status | undefined {
  if (struck || /cancel/i.test(badge)) return 'cancelled';
  if (/not accepted|reject/i.test(badge)) return 'declined';
  return /submitted|consideration/i.test(badge) ? 'proposed' : undefined;
}

/** "Ada Elm & Bo Oak", "Ada Elm, et al.". */
function speakers(printed: string, selector: string): PersonRef[] {
  return readPeople(printed.replace(/,? et al\.?$/, '')).flatMap((one) => mention(one.statedName, 'speaker', selector));
}

/** A grid a day: rooms across, times down. What is no talk is in it too, and left out unless somebody gives it. */
export function readSchedule($: CheerioAPI, base: string | undefined): PageRecord[] {
  const records: PageRecord[] = [];
  for (const node of $('.wafer_schedule table').get()) {
    const table = $(node);
    const date = /[?&]day=(\d{4}-\d\d-\d\d)\b/.exec(table.find('td.title a').first().attr('href') ?? '')?.[1];
    const cells = tableGrid($, table);
    const rooms = new Map(
      cells.filter(({ cell }) => cell.is('th')).map(({ cell, column }) => [column, collapse(cell.text())]),
    );
    const times = new Map(
      cells
        .filter(({ cell }) => cell.hasClass('scheduleslot'))
        .map(({ cell, row }) => [row, readTimeSpan(cell.text())]),
    );
    for (const { cell, row, column, rowspan, colspan } of cells) {
      if (column === 0 || !times.has(row) || cell.hasClass('unavailable')) continue;
      const link = cell.find('a[href]').first();
      const title = collapse(link.text());
      const by = /\bby (.+)$/.exec(collapse(cell.text()).slice(title.length))?.[1];
      const url = webAddress(link.attr('href'), base);
      if (title === '' || isBreak(title) || (by === undefined && talkOf(url) === undefined)) continue;
      const start = times.get(row)?.start;
      const end = times.get(row + rowspan - 1)?.end;
      const timed = date !== undefined && start !== undefined;
      records.push({
        kind: 'talk',
        title,
        ...(timed ? { startsAt: `${date}T${start}:00`, ...present({ endsAt: end && `${date}T${end}:00` }) } : {}),
        ...present({ room: colspan === 1 ? rooms.get(column) : undefined }),
        ...(cell.find('del').length > 0 ? { status: 'cancelled' as const } : {}),
        people: speakers(by ?? '', 'td'),
        topics: [],
        links: [],
        ...present({ talkKey: talkOf(url), url }),
        evidence: { quote: title, selector: 'td > a' },
      });
    }
  }
  return records;
}

/** A profile: biography, links, and the talks below the heading of their status. */
export function readProfile($: CheerioAPI, base: string | undefined): PageRecord[] {
  const section = $('.wafer-profile').first();
  const heading = section.find('h1').first();
  const name = heading.text();
  const homepage = webAddress(heading.find('a').attr('href'), base);
  const own = section.find('a[href*="twitter.com/"], a[href*="github.com/"]').get();
  const links: Link[] = [
    ...(homepage === undefined ? [] : [{ url: homepage, label: 'Homepage' }]),
    ...own.flatMap((node) => {
      const url = webAddress($(node).attr('href'), base);
      return url === undefined ? [] : [{ url, ...present({ label: collapse($(node).text()) }) }];
    }),
  ];
  const biography = richText(section.find('.bio').first());
  const person = personRecord(name, '.wafer-profile h1', { biography, links, personKey: userOf(base), url: base });
  const talks = section
    .find('.card-title a[href*="/talks/"]')
    .get()
    .flatMap((node): TalkRecord[] => {
      const title = collapse($(node).text());
      const url = webAddress($(node).attr('href'), base);
      const card = $(node).closest('.card');
      const below = collapse(card.prevAll('h2').first().text());
      if (title === '') return [];
      const abstract = card.find('.card-body').clone();
      abstract.find('.card-title, a.btn').remove();
      return [
        {
          kind: 'talk',
          title,
          ...present({ abstract: richText(abstract) }),
          status: /cancelled/i.test(below)
            ? 'cancelled'
            : /submitted|consideration/i.test(below)
              ? 'proposed'
              : 'accepted',
          people: mention(name, 'speaker', '.wafer-profile h1', { url: base, personKey: userOf(base) }),
          topics: [],
          links: [],
          ...present({ talkKey: talkOf(url), url }),
          evidence: { quote: title, selector: '.card-title' },
        },
      ];
    });
  return [...person, ...talks];
}
