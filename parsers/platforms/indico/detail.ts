/** The page of one contribution, or of a part of one, as HTML of Indico 2 and 3. */
import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { collapse, type Page } from '../../page.ts';
import { htmlBlocks } from '../../reading/blocks.ts';
import { readName } from '../../reading/names.ts';
import { addMinutes } from '../../reading/zones.ts';
import type { Link, PageRecord, PersonRef, Role } from '../../records.ts';
import { textWithout } from '../../text-without.ts';
import { contributionRecords } from './contribution.ts';
import { absolute, type Frame, keyOf, text } from './frame.ts';
import { readDuration, readPrintedDate, withOffset } from './time.ts';

/** Reads the page of a contribution or subcontribution. */
export function readDetail(page: Page, frame: Frame): PageRecord[] {
  const $ = page.$();
  const root = $('.conference-page.item-summary, .item-summary, .contribution-display').first();
  // Indico 2 has no header element around the title.
  const header = root.find('header').length > 0 ? root.find('header').first() : root;
  const title = collapse(header.find('.title h2, h2').first().text());
  if (title === '') return [];
  const own = $('link[rel="canonical"]').attr('href');
  const parent = header.find('.subtitle-container a[href*="/contributions/"]').first();
  const pdf = root
    .find('a[href$="/contribution.pdf"]')
    .attr('href')
    ?.replace(/contribution\.pdf$/, '');
  const url = absolute(page.url === undefined ? (own ?? pdf) : page.url.replace(/[?#].*$/, ''), frame.base);
  const [when, duration] = timesOf($, header);
  const start = when ? readPrintedDate(when, frame.dates) : undefined;
  const minutes = duration ? readDuration(duration) : undefined;
  const isPart = parent.length > 0;
  const startsAt = !isPart && start?.includes('T') ? start : undefined;
  const end = startsAt && minutes ? addMinutes(startsAt, minutes) : undefined;
  const description = root.find('.page-content .description').first();
  const body = description.length > 0 ? htmlBlocks($, description, frame.base) : [];
  return contributionRecords(
    {
      title,
      url,
      key: keyOf(url) ?? keyOf(pdf),
      body,
      type: text($, '.item-summary .contrib-type'),
      track: text($, '.item-summary .contrib-track'),
      // A part is presented in the contribution it is a part of.
      session: isPart ? collapse(parent.text()) : text($, '.item-summary .contrib-session'),
      startsAt: startsAt && withOffset(startsAt, frame.dates.zone),
      endsAt: end && withOffset(end, frame.dates.zone),
      // The moment printed on a part's page is that of the whole; its day is the part's too.
      statedDate: startsAt === undefined ? start?.slice(0, 10) : undefined,
      room: roomOf(header.find('.location-info').first()),
      people: peopleOf($, root, frame.base),
      links: [...materialLinks($, root, frame.base), ...body.flatMap((block) => block.links ?? [])],
    },
    frame.year,
  );
}

function timesOf($: CheerioAPI, header: Cheerio<AnyNode>): [string | undefined, string | undefined] {
  const infos = header.find('.time-info').toArray();
  const isDuration = (info: AnyNode): boolean =>
    /duration|dauer|durée|duración/i.test($(info).attr('title') ?? '') ||
    /^\s*(?:\d+\s*h)?\s*(?:\d+\s*m)?\s*$/.test($(info).text());
  const when = infos.find((info) => !isDuration(info));
  const duration = infos.find(isDuration);
  return [when && collapse($(when).text()), duration && collapse($(duration).text())];
}

/**
 * The room out of "Room (Venue)". The tooltip after it has the two apart; the place of the whole event alone is no room.
 */
export function roomOf(location: Cheerio<AnyNode>): string | undefined {
  const tip = location.next('.qtip-hidden-content');
  if (tip.length > 0) {
    const room = collapse(tip.find('h3').first().text());
    return room === '' ? undefined : room;
  }
  const printed = collapse(location.find('.text').first().text());
  const match = /^(.*\S)\s+\([^()]*\)$/.exec(printed);
  return match?.[1];
}

/** The people of a page, by the headings of the sections they stand in. */
function peopleOf($: CheerioAPI, root: Cheerio<AnyNode>, base: string | undefined): PersonRef[] {
  const people: PersonRef[] = [];
  for (const list of root.find('section .speaker-list').toArray()) {
    const section = $(list).closest('section');
    const heading = collapse(section.find('.header h3, h3').first().text());
    const role = roleOf(heading) ?? ($(list).find('[itemprop="performers"]').length > 0 ? undefined : 'speaker');
    if (!role) continue;
    for (const item of $(list).find('.speaker-item').toArray()) {
      const person = personOf($(item), role, base);
      if (person) people.push(person);
    }
  }
  // As in the exports: authors after speakers, whatever the theme's order.
  const rank: Partial<Record<Role, number>> = { speaker: 0, author: 1, coauthor: 2 };
  return people.sort((a, b) => (rank[a.role] ?? 3) - (rank[b.role] ?? 3));
}

/** The role a section's heading gives, in the languages that Indico speaks most. */
export function roleOf(heading: string): Role | undefined {
  if (/^(?:co-?|ko-?|mit|współ)[ -]?aut/i.test(heading)) return 'coauthor';
  if (/(?:author|auteur|autor|autore)/i.test(heading)) return 'author';
  if (/speaker|presenter|orateur|intervenant|sprecher|vortragende|orador|ponente|relator|prelegent|mówc/i.test(heading))
    return 'speaker';
  return undefined;
}

/** One person as printed: a name, and an affiliation in brackets. */
export function personOf(item: Cheerio<Element>, role: Role, base: string | undefined): PersonRef | undefined {
  const affiliationBox = item.find('.affiliation').first();
  const hasScript = affiliationBox.find('script, style').length > 0;
  const affiliation = collapse(textWithout(affiliationBox.find('.text').first(), 'script, style'))
    .replace(/^\((.*)\)$/, '$1')
    .trim();
  const stated = collapse(textWithout(item, '.affiliation, .speaker-title, script, style'));
  if (stated === '') return undefined;
  const { name, statedName } = readName(stated);
  const href = item.find('a[href*="/author/"]').attr('href');
  const url = absolute(href, base);
  return {
    name,
    statedName,
    role,
    ...(affiliation === '' ? {} : { affiliation }),
    ...(url ? { url } : {}),
    evidence: { quote: hasScript ? statedName : collapse(item.text()) },
  };
}

function materialLinks($: CheerioAPI, root: Cheerio<AnyNode>, base: string | undefined): Link[] {
  return root
    .find('.item-attachments a.attachment[href]')
    .toArray()
    .flatMap((anchor) => {
      const url = absolute($(anchor).attr('href'), base);
      const label = collapse($(anchor).text()) || collapse($(anchor).attr('title') ?? '');
      return url ? [{ url, ...(label === '' ? {} : { label }) }] : [];
    });
}
