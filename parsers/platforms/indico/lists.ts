/** Pages that list contributions: the contribution list, a session's list, speakers, authors, one author. */
import type { Cheerio, CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { collapse, type Page } from '../../page.ts';
import { htmlBlocks } from '../../reading/blocks.ts';
import { readName } from '../../reading/names.ts';
import type { PageRecord, PersonRef, Role } from '../../records.ts';
import { textWithout } from '../../text-without.ts';
import { contributionRecords } from './contribution.ts';
import { personOf, roleOf } from './detail.ts';
import { absolute, type Frame, keyOf } from './frame.ts';
import { readPrintedDate, withOffset } from './time.ts';

/** Lists cut a description at 400 characters; what is nearly as long may be cut. */
const cutAt = 380;

/** Reads the rows of a contribution list. */
export function readRows(page: Page, frame: Frame): PageRecord[] {
  const $ = page.$();
  return $('.contribution-row')
    .toArray()
    .flatMap((row) => readRow($, $(row), frame));
}

function readRow($: CheerioAPI, row: Cheerio<Element>, frame: Frame): PageRecord[] {
  const anchor = row.find('.contrib-title a').first();
  const title = collapse(textWithout(anchor, '.contrib-id, .contrib-code'));
  const url = absolute(anchor.attr('href'), frame.base);
  if (title === '') return [];
  const people = row
    .find('.speaker-list .speaker-item-inline')
    .toArray()
    .flatMap((item) => personOf($(item), 'speaker', frame.base) ?? []);
  const description = row.find('.description').first();
  const whole = collapse(description.text()).length < cutAt && !/(?:\.\.\.|…)\s*$/.test(collapse(description.text()));
  const start = readPrintedDate(row.find('.contrib-time').first().text(), frame.dates);
  return contributionRecords(
    {
      title,
      url,
      key: keyOf(url) ?? keyOf(anchor.attr('href')),
      body: whole ? htmlBlocks($, description, frame.base) : [],
      track: value(row, '.contrib-track'),
      session: value(row, '.contrib-session a') ?? value(row, '.contrib-session'),
      type: value(row, '.contrib-type'),
      startsAt: start?.includes('T') ? withOffset(start, frame.dates.zone) : undefined,
      people,
      links: [],
    },
    frame.year,
  );
}

function value(row: Cheerio<Element>, selector: string): string | undefined {
  const text = collapse(row.find(selector).first().text());
  return text === '' ? undefined : text;
}

/** Reads a list of speakers or authors: the contributions they are named with, each with those people. */
export function readPeopleList(page: Page, frame: Frame): PageRecord[] {
  const $ = page.$();
  const talks = new Map<string, { title: string; url: string | undefined; people: PersonRef[] }>();
  for (const item of $('li.speaker-list-item').toArray()) {
    for (const link of $(item).find('ul.author-links li').toArray()) {
      const role = roleOf(collapse($(link).find('.contrib-role').text()));
      const anchor = $(link).find('a.contrib-title').first();
      const title = collapse(anchor.text());
      const person = role && personOf($(item).find('.speaker-item').first(), role, frame.base);
      if (!person || title === '') continue;
      const url = absolute(anchor.attr('href'), frame.base);
      const key = url ?? anchor.attr('href') ?? title;
      const talk = talks.get(key) ?? { title, url, people: [] };
      talk.people.push(person);
      talks.set(key, talk);
    }
  }
  return [...talks.values()].flatMap((talk) =>
    contributionRecords({ ...talk, key: keyOf(talk.url), body: [], links: [] }, frame.year),
  );
}

/** "Author in the following contribution" stands over the contributions of authors and co-authors alike. */
const authorship = {
  basis: 'inferred',
  score: 0.7,
  reason: 'a page of an author lists what they wrote, and does not tell authors from co-authors',
} as const;

/** Reads the page of one author ("Details for …"): who it is, and the contributions of the event. */
export function readAuthor(page: Page, frame: Frame): PageRecord[] {
  const $ = page.$();
  const heading = collapse($('.conference-page header h2').first().text());
  const stated = /^(?:Details (?:for|of)|Détails (?:pour|de)|Details (?:für|zu)|Detalles de)\s+(.+)$/i.exec(
    heading,
  )?.[1];
  if (!stated) return [];
  const { name, statedName } = readName(stated);
  let affiliation: string | undefined;
  for (const box of $('.page-content section > div').toArray()) {
    if (!/^(?:affiliation|zugehörigkeit|afiliación|affiliazione)/i.test(collapse($(box).find('label').text())))
      continue;
    const printed = collapse($(box).find('span').first().text());
    if (printed !== '') affiliation = printed;
  }
  const records: PageRecord[] = [
    {
      kind: 'person',
      name,
      statedName,
      ...(affiliation ? { affiliation } : {}),
      links: [],
      career: [],
      ...(page.url ? { url: page.url } : {}),
      evidence: { quote: heading },
    },
  ];
  for (const section of $('.page-content section').toArray()) {
    const role: Role | undefined = roleOf(collapse($(section).find('h3').first().text()));
    if (!role) continue;
    for (const anchor of $(section).find('li a[href*="/contributions/"]').toArray()) {
      const title = collapse($(anchor).text());
      const url = absolute($(anchor).attr('href'), frame.base);
      const person: PersonRef = {
        name,
        statedName,
        role,
        ...(role === 'author' ? authorship : {}),
        ...(affiliation ? { affiliation } : {}),
        ...(page.url ? { url: page.url } : {}),
        evidence: { quote: heading },
      };
      if (title !== '')
        records.push(
          ...contributionRecords({ title, url, key: keyOf(url), body: [], people: [person], links: [] }, frame.year),
        );
    }
  }
  return records;
}
