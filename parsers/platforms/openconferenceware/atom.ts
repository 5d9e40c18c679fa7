/**
 * The Atom feed of proposals or sessions. Read from the shape that the software's own template gives it; no feed of a
 * running site was at hand.
 */
import type { CheerioAPI } from 'cheerio';
import * as cheerio from 'cheerio';
import { collapse, type Page } from '../../page.ts';
import { readCareer } from '../../reading/career.ts';
import { readName } from '../../reading/names.ts';
import { shallowMarkup } from '../../reading/shallow-markup.ts';
import type { PageRecord, PersonRecord, Status, TalkRecord } from '../../records.ts';
import { absolute, keyOf, textWithBreaks } from './html-node.ts';

const entryLink = /\/(sessions|proposals)\/\d+/;

/** Whether a source is such a feed: entries that lead to proposals, headed as the software's template does. */
export function isProposalFeed(source: string): boolean {
  const head = source.slice(0, 20_000);
  return /<feed[\s>]/.test(head) && entryLink.test(head) && /(One Line Summary|Excerpt):/.test(head);
}

/** A talk for each entry, a person for each of its speakers with a biography. */
export function readProposalFeed(page: Page): PageRecord[] {
  const $ = cheerio.load(page.source, { xml: true });
  const records: PageRecord[] = [];
  const seen = new Set<string>();
  for (const node of $('feed > entry').get()) {
    const entry = $(node);
    const title = collapse(entry.children('title').first().text());
    const href = entry.children('link[href]').first().attr('href');
    const kind = entryLink.exec(href ?? '')?.[1];
    if (title === '' || kind === undefined) continue;
    const content = cheerio.load(shallowMarkup(entry.children('content').first().text()));
    const status: Status = kind === 'sessions' ? 'confirmed' : 'proposed';
    const people = readSpeakers(content);
    const summary = section(content, 'one line summary', 'excerpt');
    const abstract = section(content, 'abstract', 'description');
    const url = absolute(href, page.url);
    const talkKey = keyOf(href);
    const talk: TalkRecord = {
      kind: 'talk',
      title,
      ...(summary === '' ? {} : { summary }),
      ...(abstract === '' ? {} : { abstract }),
      status,
      people: people.map((person) => ({
        name: person.name,
        statedName: person.statedName ?? person.name,
        role: status === 'confirmed' ? 'speaker' : 'submitter',
        status,
        evidence: person.evidence,
      })),
      topics: [],
      links: [],
      ...(talkKey === undefined ? {} : { talkKey }),
      ...(url === undefined ? {} : { url }),
      evidence: { quote: title, selector: 'entry > title' },
    };
    records.push(talk);
    for (const person of people) {
      if (person.biography === undefined || seen.has(person.name)) continue;
      seen.add(person.name);
      records.push(person);
    }
  }
  return records;
}

/** The text under one of these headings ("Abstract:"). */
function section($: CheerioAPI, ...names: string[]): string {
  const heading = $('dt')
    .filter((_, node) => names.includes(collapse($(node).text()).toLowerCase().replace(/:$/, '')))
    .first();
  return textWithBreaks(heading.next('dd'));
}

function readSpeakers($: CheerioAPI): PersonRecord[] {
  return $('body > ul > li')
    .get()
    .flatMap((node) => {
      const statedName = collapse($(node).find('p b').first().text());
      if (statedName === '') return [];
      const biography = textWithBreaks($(node).children('div').first());
      return [
        {
          kind: 'person' as const,
          name: readName(statedName).name,
          statedName,
          ...(biography === '' ? {} : { biography }),
          links: [],
          career: readCareer(biography),
          evidence: { quote: statedName, selector: 'entry > content' },
        },
      ];
    });
}
