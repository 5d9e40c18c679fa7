/** Sessions of Sched, on their own page or in a list with descriptions: the same blocks in both. `base` is the site's root. */
import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { collapse } from '../../page.ts';
import {
  eventRecord,
  isBreak,
  mention,
  organizationIn,
  personRecord,
  present,
  subjectTopics,
  tagTopics,
  webAddress,
} from '../../parts.ts';
import { readDateTimeSpan } from '../../reading/dates.ts';
import { richText } from '../../reading/rich-text.ts';
import type { EventRecord, Link, PageRecord, PersonRef, Role, TalkRecord } from '../../records.ts';
import { textWithout } from '../../text-without.ts';

const whenAndWhere = '.list-single__date, .sched-container-dates, .sched-event-details-timeandplace';

/** A talk for each block, then the people of whom it tells more than a name. */
export function readTalks($: CheerioAPI, base: string | undefined, address: string | undefined): PageRecord[] {
  const containers = $('.sched-container').has(whenAndWhere);
  const blocks = containers.length > 0 ? containers.get() : $('body').has(whenAndWhere).get();
  return blocks.flatMap((node) => readBlock($, $(node), base, blocks.length === 1 ? address : undefined));
}

function readBlock(
  $: CheerioAPI,
  block: Cheerio<AnyNode>,
  base: string | undefined,
  address: string | undefined,
): PageRecord[] {
  const link = block.find('.list-single__event a, a.name, .event a').first();
  const named = link.find('.session-title').first();
  const title = collapse((named.length > 0 ? named : link).text());
  if (title === '') return [];
  const time = block.find(whenAndWhere).first();
  const place = collapse(block.find('.list-single__location a, .sched-event-details-timeandplace a').first().text());
  const types = block
    .find('.sched-event-type')
    .first()
    .children('a')
    .map((_, one) => collapse($(one).text()))
    .get()
    .filter((one) => one !== '');
  const description = block.find('.tip-description').first().clone();
  description.find('.tip-roles, .sched-person-session, .tip-custom-fields, .sched-file').remove();
  const { people, persons } = readPeople($, block, base);
  if (people.length === 0 && isBreak(title)) return [];
  const href = link.attr('href');
  const talk: TalkRecord = {
    kind: 'talk',
    title,
    ...present({ abstract: richText(description), track: types[0], level: field($, block, /level|audience/i) }),
    ...readDateTimeSpan(collapse(textWithout(time, 'a, em')).replace(/•/g, ' ')),
    ...present({ room: place }),
    people,
    topics: [...subjectTopics(types[0], '.sched-event-type'), ...tagTopics(types.slice(1), '.sched-event-type')],
    links: readFiles($, block, base),
    ...present({ talkKey: /\/?event\/([A-Za-z0-9]+)(?:\/|$)/.exec(href ?? address ?? '')?.[1] }),
    ...present({ url: webAddress(href, base) ?? address }),
    evidence: { quote: title, selector: 'a.name' },
  };
  return [talk, ...persons];
}

/** A custom field by its label: "Experience Level: Any". */
function field($: CheerioAPI, block: Cheerio<AnyNode>, label: RegExp): string | undefined {
  const item = block
    .find('.tip-custom-fields li')
    .filter((_, one) => label.test($(one).find('strong').first().text()))
    .first();
  const value = collapse(item.find('a').first().text());
  return value === '' ? undefined : value;
}

const roles: [RegExp, Role][] = [
  [/^moderators?/i, 'moderator'],
  [/^panell?ists?/i, 'panelist'],
  [/^(?:sponsors?|exhibitors?|artists?|volunteers?)/i, 'mentioned'],
];

/** Cards of people, each below the name of its role. A card of a sponsor is no person's. */
function readPeople($: CheerioAPI, block: Cheerio<AnyNode>, base: string | undefined) {
  const people: PersonRef[] = [];
  const persons: PageRecord[] = [];
  let role: Role = 'speaker';
  for (const node of block.find('.tip-roles strong, .sched-person-session').get()) {
    const element = $(node);
    if (!element.hasClass('sched-person-session')) {
      if (element.closest('.sched-person-session').length > 0) continue;
      role = roles.find(([label]) => label.test(collapse(element.text())))?.[1] ?? 'speaker';
      continue;
    }
    const link = element.find('h2 a').first();
    const url = webAddress(link.attr('href'), base);
    const affiliation = organizationIn(element.find('.sched-event-details-role-company').first().text());
    if (role === 'mentioned') continue;
    const found = mention(link.text(), role, '.sched-person-session h2', { affiliation, url });
    people.push(...found);
    const biography = richText(element.find('.sched-person-session-role').first());
    const image = element.find('img').first().attr('src');
    const photo = image === undefined || image.includes('avatar-empty') ? undefined : webAddress(image, base);
    if (found.length > 0 && (biography !== '' || photo !== undefined))
      persons.push(...personRecord(link.text(), '.sched-person-session h2', { affiliation, biography, photo, url }));
  }
  return { people, persons };
}

/** Files, and the recording that the page plays. */
function readFiles($: CheerioAPI, block: Cheerio<AnyNode>, base: string | undefined): Link[] {
  return block
    .find('a.file-uploaded, .sched-event-details iframe[src]')
    .get()
    .flatMap((node) => {
      const url = webAddress($(node).attr('href') ?? $(node).attr('src'), base);
      return url === undefined ? [] : [{ url, ...present({ label: collapse($(node).text()) }) }];
    });
}

/** The event: every page's <title> begins with it, before the title of the page's own ("Oak Days 2022: Schedule"). */
export function readEvent($: CheerioAPI, talks: readonly PageRecord[]): EventRecord | undefined {
  const full = collapse($('title').first().text());
  const own = ['Schedule', ...talks.flatMap((talk) => (talk.kind === 'talk' ? [talk.title] : []))];
  const ending = own.find((title) => full.endsWith(`: ${title}`));
  return ending === undefined ? undefined : eventRecord(full.slice(0, -ending.length - 2), 'title');
}

/** The list of titles only. */
export function readSimpleList($: CheerioAPI, base: string | undefined): TalkRecord[] {
  return $('.sched-container-inner .event a, .list-simple .event a')
    .get()
    .flatMap((node) => {
      const title = collapse(textWithout($(node), '.vs'));
      const href = $(node).attr('href');
      const talkKey = /(?:^|\/)event\/([A-Za-z0-9]+)(?:\/|$)/.exec(href ?? '')?.[1];
      if (title === '' || talkKey === undefined || isBreak(title)) return [];
      const talk: TalkRecord = {
        kind: 'talk',
        title,
        people: [],
        topics: [],
        links: [],
        talkKey,
        ...present({ url: webAddress(href, base) }),
        evidence: { quote: title, selector: '.event a' },
      };
      return [talk];
    });
}
