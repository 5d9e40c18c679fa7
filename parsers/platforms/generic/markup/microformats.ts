/** Microformats: h-event and h-card (https://microformats.org/wiki/microformats2), and hCalendar and hCard before them. */
import type { Cheerio, CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { collapse } from '../../../page.ts';
import { addValue, type Item } from './items.ts';

/** Classes of both generations, by the property of schema.org that says the same. */
const eventProperties: [string, string][] = [
  ['.p-name, .summary', 'name'],
  ['.dt-start, .dtstart', 'startDate'],
  ['.dt-end, .dtend', 'endDate'],
  ['.p-location, .location', 'location'],
  ['.p-summary, .e-content, .e-description, .p-description, .description', 'description'],
  ['.p-category, .category', 'keywords'],
  ['.u-url, .url', 'url'],
];
const cardProperties: [string, string][] = [
  ['.p-name, .fn', 'name'],
  ['.p-org, .org', 'affiliation'],
  ['.p-job-title, .title', 'jobTitle'],
  ['.p-note, .e-note, .note', 'description'],
  ['.p-country-name, .country-name', 'nationality'],
  ['.u-url, .url', 'url'],
  ['.u-photo, .photo', 'image'],
];
const events = '.h-event, .vevent';
const cards = '.h-card, .vcard';
const roots = `${events}, ${cards}`;
const articles = '.h-entry, .hentry, .h-feed .author, article, .h-review, .hreview';

/** The events of a page with the people in them, then the cards that stand alone. */
export function readMicroformats($: CheerioAPI, base: string | undefined): Item[] {
  const items: Item[] = [];
  for (const element of $(events).toArray()) {
    const root = $(element);
    const item = readRoot($, root, 'Event', events, eventProperties, base);
    for (const card of root.find(cards).toArray()) {
      if (!$(card).closest(events).is(root)) continue;
      addValue(item, roleOf($(card)), readRoot($, $(card), 'Person', cards, cardProperties, base));
    }
    const outer = root.parents(events).first();
    if (outer.length > 0) addValue(item, 'superEvent', readRoot($, outer, 'Event', events, eventProperties, base));
    items.push(item);
  }
  for (const element of $(cards).toArray()) {
    const card = $(element);
    if (card.parents(roots).length > 0) continue;
    items.push(readRoot($, card, 'Person', cards, cardProperties, base));
  }
  return items;
}

/** What a card within an event is to it. Only a class of that name makes a speaker. */
function roleOf(card: Cheerio<Element>): string {
  const classes = `${card.attr('class') ?? ''} ${card.parent().attr('class') ?? ''} ${card.parent().parent('ul, ol').attr('class') ?? ''}`;
  if (/\b(?:p-)?(?:speaker|performer|presenter)s?\b/i.test(classes)) return 'performer';
  if (/\b(?:p-)?organi[sz]ers?\b/i.test(classes)) return 'organizer';
  if (/\b(?:p-)?attendees?\b/i.test(classes)) return 'attendee';
  if (/\b(?:p-)?location\b/i.test(classes)) return 'venue';
  return 'mentions';
}

function readRoot(
  $: CheerioAPI,
  root: Cheerio<Element>,
  type: string,
  kind: string,
  properties: readonly [string, string][],
  base: string | undefined,
): Item {
  const item: Item = {
    types: [type],
    properties: new Map(),
    selector: kind,
    inArticle: root.closest(articles).length > 0,
  };
  for (const [classes, property] of properties) {
    const found = root
      .find(classes)
      .toArray()
      .concat(property === 'name' || property === 'url' ? root.filter(classes).toArray() : []);
    for (const element of found) {
      const own = $(element).closest(roots);
      // A property of an item inside belongs to that item; a root may itself be the location.
      if (!own.is(root) && !(own.is(element) && property === 'location')) continue;
      const value = readValue($(element), property, base);
      if (value !== '') addValue(item, property, value);
    }
  }
  if (!item.properties.has('name') && type === 'Person') {
    // A bare h-card: its text is the name.
    const text = collapse(root.text());
    if (root.is('.h-card') && root.children().length === 0 && text !== '') addValue(item, 'name', text);
  }
  return item;
}

function readValue(element: Cheerio<Element>, property: string, base: string | undefined): string {
  if (property === 'url' || property === 'image') {
    const address = element.attr('href') ?? element.attr('src') ?? '';
    return URL.canParse(address, base) ? new URL(address, base).href : '';
  }
  if (property === 'startDate' || property === 'endDate') {
    // The date may stand in an attribute, or in parts (value-title, value-class pattern).
    const parts = element.find('.value');
    const values = parts
      .toArray()
      .map((one, index) => one.attribs.title ?? one.attribs.datetime ?? collapse(parts.eq(index).text()));
    if (values.length > 1) return values.join('T').replace(/T(?=[+-]|Z)/, '');
    const machine = element.attr('datetime') ?? element.find('.value-title').attr('title') ?? element.attr('title');
    return collapse(machine ?? element.text());
  }
  return collapse(element.is('abbr[title]') ? element.attr('title')! : element.text());
}
