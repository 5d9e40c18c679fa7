/**
 * One event told in full: the page behind /details/, and the window that a click on a title opens. Both have the same parts, a
 * head with track, time, room and session, and a description with the abstract and the people's cards.
 */
import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { collapse } from '../../page.ts';
import { isBreak, mention, present, subjectTopics, webAddress } from '../../parts.ts';
import { readDateTimeSpan } from '../../reading/dates.ts';
import { richText } from '../../reading/rich-text.ts';
import type { Link, PageRecord, PersonRef } from '../../records.ts';
import { titleOf } from './programme.ts';

/** Whether a page has such an event. */
export function hasDetails(source: string): boolean {
  return source.includes('event-title') && source.includes('event-description');
}

/** The talk, without those of its parts that the page leaves out. */
export function readDetails($: CheerioAPI, base: string | undefined): PageRecord[] {
  const description = $('.event-description').first();
  const title = titleOf($('.event-title').first().find('h1, h2, h3, h4').addBack('h1, h2, h3, h4').first());
  if (description.length === 0 || title === '' || isBreak(title)) return [];
  const head = $('.modal-header, .event-header').first();
  const track = collapse(head.find('p.text-muted').first().text());
  const [when, room] = split(collapse(head.find('strong').first().text()));
  const address = webAddress($('a[href*="/details/"]').first().attr('href'), base) ?? pageOf(base);
  return [
    {
      kind: 'talk',
      title,
      ...present({
        abstract: abstractOf(description),
        track,
        session: collapse(head.find('strong ~ a.navigate').first().text()),
      }),
      ...readDateTimeSpan(when),
      ...present({ room }),
      people: description
        .find('a[href*="/profile/"]')
        .get()
        .flatMap((node) => personOf($, $(node), base)),
      topics: subjectTopics(track || undefined, 'p.text-muted'),
      links: description
        .find('a[href]')
        .get()
        .flatMap((node) => linkOf($(node), base)),
      ...present({ url: address }),
      evidence: { quote: title, selector: '.event-title' },
    },
  ];
}

/** "Mon 6 Jul 2026 10:30 - 10:50 at Glade 1". */
function split(printed: string): [when: string, room: string | undefined] {
  const at = printed.lastIndexOf(' at ');
  return at < 0 ? [printed, undefined] : [printed.slice(0, at), printed.slice(at + 4)];
}

/** The paragraphs; where there are none, all but the rows of people. */
function abstractOf(description: Cheerio<AnyNode>): string | undefined {
  const own = description.clone();
  own.find('.row, a[href*="/profile/"], a[href*="/details/"], .publication-link').remove();
  const paragraphs = own.children('p');
  return richText(paragraphs.length > 0 ? own.empty().append(paragraphs) : own);
}

/** A card: the name; behind a mark what it shows beside it, mostly the affiliation, which may have its own line instead. */
function personOf($: CheerioAPI, card: Cheerio<AnyNode>, base: string | undefined): PersonRef[] {
  const heading = card.find('.media-heading').first().clone();
  heading.find('.pull-right').remove();
  const parts = heading.contents().get();
  const mark = parts.findIndex((part) => $(part).is('.name-visual-sep'));
  const text = (nodes: AnyNode[]): string => collapse(nodes.map((node) => $(node).text()).join(' '));
  const name = text(mark < 0 ? parts : parts.slice(0, mark)) || collapse(card.text());
  const shown = mark < 0 ? '' : text(parts.slice(mark + 1));
  const url = webAddress(card.attr('href'), base);
  // Of a paper the page lists the authors, and does not say who of them speaks.
  return mention(name, 'author', 'a[href*="/profile/"]', {
    affiliation: collapse(card.find('.text-black').first().text()) || shown,
    url,
    ...present({ personKey: /\/profile\/[^/]+\/([^/?#]+)/.exec(url ?? '')?.[1] }),
  });
}

function linkOf(anchor: Cheerio<AnyNode>, base: string | undefined): Link[] {
  const url = webAddress(anchor.attr('href'), base);
  if (url === undefined || url === base || /\/(?:profile|details)\//.test(url)) return [];
  return [{ url, ...present({ label: collapse(anchor.text()) }) }];
}

function pageOf(base: string | undefined): string | undefined {
  return base !== undefined && /\/details\//.test(base) ? base : undefined;
}
