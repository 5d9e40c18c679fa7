/** The page of one presentation. */
import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { collapse } from '../../page.ts';
import { mention, present, subjectTopics, webAddress } from '../../parts.ts';
import { richText } from '../../reading/rich-text.ts';
import type { EventRecord, Link, PersonRef, TalkRecord } from '../../records.ts';
import { numberOf, pageAddress, speakerLink } from './address.ts';
import { splitSection } from './section.ts';
import { readPlacing } from './times.ts';

/** The talk; undefined where the page is no presentation's. */
export function readTalk(
  $: CheerioAPI,
  base: string | undefined,
  event: EventRecord | undefined,
): TalkRecord | undefined {
  const description = $('div.description').first();
  const body = description.closest('.panel, .box-content, main, #content, .container, body');
  if (description.length === 0) return undefined;
  const full = collapse($('title').first().text());
  const head = body.find('.panel-heading h3').first();
  const heading = head.length > 0 ? head : titleHeading($, body, full);
  if (heading === undefined) return undefined;
  const printed = collapse(heading.text());
  const { title, type } = head.length > 0 ? splitSection($, printed) : { title: printed, type: undefined };
  if (title === '') return undefined;
  const section = (name: RegExp): Cheerio<AnyNode> =>
    body
      .find('h3, h4')
      .filter((_, node) => name.test(collapse($(node).text())))
      .first();
  const short = richText(description);
  const long = richText(body.find('div.abstract').first());
  const category = labelled($, body, /^(?:category|track|domain):?$/i);
  const link = speakerLinks(body);
  const time = head.length > 0 ? head.nextAll('p').first() : heading.prevAll('h4').first();
  return {
    kind: 'talk',
    title,
    ...present(long === '' ? { abstract: short } : { summary: short, abstract: long }),
    ...present({
      track: category,
      type,
      level: labelled($, body, /^(?:audience|experience|python|domain)? ?level:?$/i),
    }),
    ...readPlacing(time.text(), event),
    people: link.get().flatMap((node) => readSpeaker($, node, base)),
    topics: subjectTopics(category, 'dd'),
    links: readLinks($, section(/^(?:links|materials|student handout)$/i), base),
    ...present({ talkKey: numberOf(base), url: base }),
    evidence: { quote: title, selector: head.length > 0 ? '.panel-heading h3' : 'h2' },
  };
}

/** The heading that <title> repeats. Where it repeats none, the first heading of the text. */
function titleHeading($: CheerioAPI, body: Cheerio<AnyNode>, full: string): Cheerio<AnyNode> | undefined {
  const headings = body
    .find('h1, h2')
    .filter((_, node) => collapse($(node).text()) !== '' && $(node).closest('header, nav, aside').length === 0);
  const named = headings.filter((_, node) => full.includes(collapse($(node).text()))).first();
  if (named.length > 0) return named;
  return headings.length > 0 ? headings.first() : undefined;
}

/** Links to speakers before the description: what a description links to are not its own speakers. */
function speakerLinks(body: Cheerio<AnyNode>): Cheerio<AnyNode> {
  return body.find(speakerLink).filter((_, node) => !isWithin(node, /\b(?:description|abstract)\b/));
}

function isWithin(node: AnyNode, classes: RegExp): boolean {
  for (let parent = node.parent; parent; parent = parent.parent) {
    if (parent.type === 'tag' && classes.test(parent.attribs.class ?? '')) return true;
  }
  return false;
}

/** A speaker as a link names them. */
function readSpeaker($: CheerioAPI, node: AnyNode, base: string | undefined): PersonRef[] {
  const href = $(node).attr('href');
  return mention($(node).text(), 'speaker', speakerLink, { url: pageAddress(href, base), personKey: numberOf(href) });
}

/** The value of a label: of a definition list, or a paragraph after a heading. */
function labelled($: CheerioAPI, body: Cheerio<AnyNode>, label: RegExp): string | undefined {
  const named = body
    .find('dt, h3, h4')
    .filter((_, node) => label.test(collapse($(node).text())))
    .first();
  const value = collapse(named.is('dt') ? named.next('dd').text() : named.next('p').text());
  return value === '' || value.length > 80 ? undefined : value;
}

function readLinks($: CheerioAPI, heading: Cheerio<AnyNode>, base: string | undefined): Link[] {
  return heading
    .next('ul, div, p')
    .find('a[href]')
    .get()
    .flatMap((node) => {
      const url = webAddress($(node).attr('href'), base);
      return url === undefined ? [] : [{ url, ...present({ label: collapse($(node).text()) }) }];
    });
}
