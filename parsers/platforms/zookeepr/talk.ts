/** A talk's own page: title, a table of day, time and place, the abstract, and its people with biographies. */
import type { CheerioAPI } from 'cheerio';
import { collapse } from '../../page.ts';
import { mention, personRecord, present, webAddress } from '../../parts.ts';
import { readDateTimeSpan } from '../../reading/dates.ts';
import { richText } from '../../reading/rich-text.ts';
import type { Link, PageRecord, TalkRecord } from '../../records.ts';
import { talkOf } from './discover.ts';

/** The talk of a page with its people; none where it has no title. */
export function readTalk($: CheerioAPI, base: string | undefined): PageRecord[] {
  const proposal = $('#proposal').first();
  const title = collapse(proposal.prevAll('h2').last().text());
  if (title === '') return [];
  const table = proposal.prevAll('table').first();
  // The cell behind "Day:" in whichever row; the label may stand in <strong> that is never closed.
  const cell = (label: RegExp) =>
    table
      .find('td')
      .filter((_, node) => label.test(collapse($(node).text())))
      .first()
      .next('td');
  const project = cell(/^project:?$/i)
    .find('a[href]')
    .first();
  const projectUrl = webAddress(project.attr('href'), base);
  const links: Link[] =
    projectUrl === undefined ? [] : [{ url: projectUrl, ...present({ label: collapse(project.text()) }) }];
  // Up to 2010 the whole part is repeated for each speaker, with one id for all.
  const people = $('#proposal .bio, #proposal ~ #proposal .bio')
    .get()
    .map((node) => {
      const biography = richText($(node));
      const image = $(node).find('img').first().attr('src');
      return {
        name: collapse($(node).prevAll('h2').first().text()),
        biography: /^\[none provided\]$/i.test(biography) ? '' : biography,
        photo: webAddress(image, base),
      };
    });
  const talk: TalkRecord = {
    kind: 'talk',
    title,
    ...present({ abstract: richText(proposal.find('.abstract').first()) }),
    ...readDateTimeSpan(collapse(`${cell(/^day:?$/i).text()} ${cell(/^time:?$/i).text()}`)),
    ...present({ room: collapse(cell(/^location:?$/i).text()) }),
    people: people.flatMap(({ name }) => mention(name, 'speaker', '#proposal h2')),
    topics: [],
    links,
    ...present({ talkKey: talkOf(base) }),
    evidence: { quote: title, selector: 'h2' },
  };
  const told = people.filter(({ biography, photo }) => biography !== '' || photo !== undefined);
  return [talk, ...told.flatMap(({ name, ...more }) => personRecord(name, '#proposal h2', more))];
}
