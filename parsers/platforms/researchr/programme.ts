/** Programmes of researchr: a table for each session, a row for each of its events. */
import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { collapse } from '../../page.ts';
import { eventRecord, isBreak, mention, present, subjectTopics, webAddress, yearIn } from '../../parts.ts';
import { readTimeSpan } from '../../reading/clocks.ts';
import { readDate } from '../../reading/dates.ts';
import { addMinutes } from '../../reading/zones.ts';
import type { Link, PageRecord, PersonRef, SessionRecord, TalkRecord } from '../../records.ts';
import { textWithout } from '../../text-without.ts';

/** Sessions and talks of a programme; of a list of papers, talks without a time. */
export function readProgramme($: CheerioAPI, base: string | undefined): PageRecord[] {
  const name = collapse($('title').first().text()).split(' - ').at(-1);
  const event = yearIn(name) === undefined ? undefined : eventRecord(name, 'title');
  const sessions: SessionRecord[] = [];
  const talks = new Map<string, TalkRecord>();
  const keep = (talk: TalkRecord | undefined) => {
    // The same event can be in two slots, such as a talk told again; its first slot stands.
    if (talk && !talks.has(`${talk.talkKey} ${talk.startsAt ?? ''}`))
      talks.set(`${talk.talkKey} ${talk.startsAt ?? ''}`, talk);
  };
  for (const node of $('table.session-table').get()) {
    const table = $(node);
    const session = readSession($, table, base);
    const rows = table.find('tr:has(a[data-event-modal])').get();
    const read = rows.map((row) => readRow($, $(row), base, { table, session: session?.title }));
    if (session && read.some((talk) => talk !== undefined)) sessions.push(session);
    for (const talk of read) keep(talk);
  }
  for (const card of $('div[data-slot-id]:has(a[data-event-modal])').get()) keep(readCard($, $(card)));
  for (const row of $('tr:has(a[data-event-modal])').get()) {
    if ($(row).closest('table.session-table').length === 0) keep(readRow($, $(row), base, {}));
  }
  return [...(event ? [event] : []), ...sessions, ...talks.values()];
}

function readSession($: CheerioAPI, table: Cheerio<AnyNode>, base: string | undefined): SessionRecord | undefined {
  const info = table.find('tr.session-details .session-info-in-table').first();
  const own = info.clone();
  own.find('.pull-right, .room-link').remove();
  own.find('br, p').first().nextAll().addBack().remove();
  const printed = collapse(own.text());
  const title = printed.replace(/\s*Chair\(s\):.*$/, '').replace(/\s+at$/, '');
  if (title === '' || isBreak(title)) return undefined;
  const chairs = /Chair\(s\):/.test(info.text())
    ? info
        .find('a[href*="/profile/"]')
        .get()
        .flatMap((node) => person($, node, 'moderator', base))
    : [];
  const date = readDate(table.attr('data-facet-date') ?? '');
  const times = readTimeSpan(collapse(table.find('tr.session-details .slot-label').first().text()));
  return {
    kind: 'session',
    title,
    type: 'session',
    ...present({ track: table.attr('data-facet-track'), room: roomOf(table) }),
    ...(date === undefined || times === undefined
      ? {}
      : { startsAt: `${date}T${times.start}:00`, ...present({ endsAt: times.end && `${date}T${times.end}:00` }) }),
    people: chairs,
    topics: [],
    evidence: { quote: title, selector: '.session-info-in-table' },
  };
}

function roomOf(table: Cheerio<AnyNode> | undefined): string | undefined {
  const printed = collapse(table?.find('.session-info-in-table .room-link').first().text() ?? '');
  return printed === '' ? table?.attr('data-facet-room') : printed;
}

/** A title without the badges on it. */
export function titleOf(node: Cheerio<AnyNode>): string {
  return collapse(textWithout(node, '.pull-right, .output-badge, .label'));
}

function readRow(
  $: CheerioAPI,
  row: Cheerio<AnyNode>,
  base: string | undefined,
  place: { table?: Cheerio<AnyNode>; session?: string | undefined },
): TalkRecord | undefined {
  const link = row.find('a[data-event-modal]').first();
  const title = titleOf(link);
  const people = row
    .find('.performers a[href*="/profile/"]')
    .get()
    .flatMap((node) => person($, node, 'speaker', base));
  if (title === '' || (people.length === 0 && isBreak(title))) return undefined;
  const type = collapse(row.find('.event-type').first().text());
  const track = collapse(row.find('.prog-track').first().text()) || undefined;
  const date = readDate(place.table?.attr('data-facet-date') ?? '');
  const start = readTimeSpan(collapse(row.find('.start-time').first().text()))?.start;
  const startsAt = date && start && `${date}T${start}:00`;
  const [, hours, minutes] =
    /^(?:(\d+)h)?(?:(\d+)m(?:in)?)?$/.exec(
      collapse(row.find('.text-muted strong').first().text()).replace(/\s+/g, ''),
    ) ?? [];
  const length = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return {
    kind: 'talk',
    title,
    ...present({ track, session: place.session, type: type.toLowerCase() }),
    ...present({ startsAt, endsAt: startsAt && length > 0 ? addMinutes(startsAt, length) : undefined }),
    ...present({ room: roomOf(place.table) }),
    // Of a paper the page lists the authors, and does not say who of them speaks.
    people: people.map((one) => ({
      ...one,
      role: place.table === undefined || /paper|poster/i.test(type) ? ('author' as const) : one.role,
    })),
    topics: subjectTopics(track, '.prog-track'),
    links: row
      .find('a.publication-link[href]')
      .get()
      .flatMap((node): Link[] => {
        const url = webAddress($(node).attr('href'), base);
        return url === undefined || url === base ? [] : [{ url, ...present({ label: collapse($(node).text()) }) }];
      }),
    ...present({ talkKey: link.attr('data-event-modal') }),
    evidence: { quote: title, selector: 'a[data-event-modal]' },
  };
}

/** A person with the affiliation that stands behind the name, before the next one. */
function person($: CheerioAPI, node: AnyNode, role: PersonRef['role'], base: string | undefined): PersonRef[] {
  const url = webAddress($(node).attr('href'), base);
  const behind = $(node).nextUntil('a').filter('.prog-aff').first();
  return mention($(node).text(), role, 'a[href*="/profile/"]', {
    affiliation: collapse(behind.text()),
    url,
    personKey: /\/profile\/[^/]+\/([^/?#]+)/.exec(url ?? '')?.[1],
  });
}

/** A card on the timeline: its day, room and track stand beside it for scripts; it tells no people. */
function readCard($: CheerioAPI, card: Cheerio<AnyNode>): TalkRecord | undefined {
  const link = card.find('a[data-event-modal]').first();
  const track = collapse(card.attr('data-facet-track') ?? '') || undefined;
  const lines = link.find('.event-elem > div').filter((_, line) => {
    const text = collapse($(line).text());
    return text !== '' && text !== track && text !== collapse($(line).find('strong').text());
  });
  const title = lines.length > 0 ? titleOf(lines.last()) : titleOf(link);
  const date = readDate(card.attr('data-facet-date') ?? '');
  const times = readTimeSpan(collapse(card.find('.small .pull-left').first().text()));
  if (title === '' || isBreak(title)) return undefined;
  return {
    kind: 'talk',
    title,
    ...present({ track }),
    ...(date && times
      ? { startsAt: `${date}T${times.start}:00`, ...present({ endsAt: times.end && `${date}T${times.end}:00` }) }
      : {}),
    ...present({ room: collapse(card.attr('data-facet-room') ?? '') }),
    people: [],
    topics: subjectTopics(track, 'data-facet-track'),
    links: [],
    ...present({ talkKey: link.attr('data-event-modal') }),
    evidence: { quote: title, selector: 'a[data-event-modal]' },
  };
}
