/** The list of accepted presentations and the grid of a day. Read from the software's own templates. */
import type { CheerioAPI } from 'cheerio';
import { collapse } from '../../page.ts';
import { mention, present, subjectTopics } from '../../parts.ts';
import { readDate } from '../../reading/dates.ts';
import { richText } from '../../reading/rich-text.ts';
import type { PersonRef, TalkRecord } from '../../records.ts';
import { textWithout } from '../../text-without.ts';
import { numberOf, pageAddress, talkLink } from './address.ts';
import { splitSection } from './section.ts';
import { readPlacing } from './times.ts';

/** Cards of presentations: title, names "in" a category, description, time and room. */
export function readList($: CheerioAPI, base: string | undefined): TalkRecord[] {
  return $('.presentation.well, .presentation')
    .get()
    .flatMap((node) => {
      const card = $(node);
      const link = card.find('h2, h3, h4').first().find(talkLink).first();
      const { title, type } = splitSection($, collapse(link.text()));
      if (title === '') return [];
      const lines = card.children('h4');
      const level = collapse(lines.first().find('.label').text());
      const [names, category] = splitCategory(collapse(textWithout(lines.first(), '.label')));
      const href = link.attr('href');
      const text = card.clone();
      text.children('h1, h2, h3, h4').remove();
      return [
        {
          kind: 'talk' as const,
          title,
          ...present({ abstract: richText(text), track: category, type, level }),
          ...(lines.length > 1 ? readPlacing(lines.last().text(), undefined) : {}),
          people: namesOf(names, '.presentation h4'),
          topics: subjectTopics(category, '.presentation h4'),
          links: [],
          ...present({ talkKey: numberOf(href), url: pageAddress(href, base) }),
          evidence: { quote: title, selector: talkLink },
        },
      ];
    });
}

/** "Ada Elm, Bo Oak in Core Python": the category is what follows the last " in ". */
function splitCategory(text: string): [string, string | undefined] {
  const at = text.lastIndexOf(' in ');
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 4)];
}

/** The cells of a grid, with the day of the heading over it. Rooms and times span rows and columns; they are left to the talk's own page. */
export function readGrid($: CheerioAPI, base: string | undefined): TalkRecord[] {
  return $('td.slot .title')
    .has(talkLink)
    .get()
    .flatMap((node) => {
      const cell = $(node).closest('td.slot');
      const link = $(node).find(talkLink).first();
      const { title, type } = splitSection($, collapse(link.text()));
      const date = readDate(collapse(cell.closest('table').prevAll('h2, h3, h4').first().text()));
      const href = link.attr('href');
      if (title === '') return [];
      return [
        {
          kind: 'talk' as const,
          title,
          ...present({
            type: type ?? /\bslot-(talk|tutorial|keynote|poster|panel)\b/.exec(cell.attr('class') ?? '')?.[1],
          }),
          ...present({ statedDate: date }),
          people: namesOf(collapse(cell.find('.speaker').first().text()), 'td.slot .speaker'),
          topics: [],
          links: [],
          ...present({ talkKey: numberOf(href), url: pageAddress(href, base) }),
          evidence: { quote: title, selector: talkLink },
        },
      ];
    });
}

function namesOf(text: string, selector: string): PersonRef[] {
  return text.split(/,\s+/).flatMap((name) => mention(name, 'speaker', selector));
}
