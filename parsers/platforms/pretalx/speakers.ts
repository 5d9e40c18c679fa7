/** The page of one speaker, and the list of all. */
import type { CheerioAPI } from 'cheerio';
import { collapse } from '../../page.ts';
import { mention, present, webAddress } from '../../parts.ts';
import { richText } from '../../reading/rich-text.ts';
import type { PageRecord, TalkRecord } from '../../records.ts';
import { spacedText, textWithout } from '../../text-without.ts';
import { codeOf } from './event.ts';
import { readSession } from './lists.ts';
import { personRecord } from './talk.ts';

/** The person, then the talks that the page lists. */
export function readSpeaker($: CheerioAPI, base: string | undefined): PageRecord[] {
  const heading = $('h3.heading-with-buttons, article h3, main h3, h3').first();
  // Before 2.0 the heading was "Event speaker: Name".
  const name = collapse(textWithout(heading, '.buttons, button')).replace(/^.{1,80}\bspeaker:\s+/, '');
  if (name === '') return [];
  const container = $('.speaker-container').first();
  const person = personRecord($, container, name, richText($('.speaker-bio').first()), base, base);
  const talks = $('.speaker-talks .pretalx-session[id]')
    .get()
    .map((node) => readSession($(node), base))
    .filter((talk) => talk !== undefined);
  const old = $('.speaker-talks a > .talk')
    .get()
    .flatMap((node): TalkRecord[] => {
      const title = collapse($(node).find('.talk-title').first().text());
      const href = $(node).parent().attr('href');
      if (title === '') return [];
      return [
        {
          kind: 'talk',
          title,
          ...present({ abstract: richText($(node).find('.talk-abstract').first()) }),
          people: mention(name, 'speaker', 'h3', { personKey: codeOf(base), url: base }),
          topics: [],
          links: [],
          ...present({ talkKey: codeOf(href), url: webAddress(href, base) }),
          evidence: { quote: title, selector: '.talk-title' },
        },
      ];
    });
  return [person, ...talks, ...old];
}

/** A person for each card, and the titles of the talks on it. */
export function readSpeakers($: CheerioAPI, base: string | undefined): PageRecord[] {
  const talks = new Map<string, TalkRecord>();
  const persons: PageRecord[] = [];
  for (const node of $('.pretalx-session').get()) {
    const card = $(node);
    const info = card.children('.pretalx-session-info');
    const name = collapse(spacedText(info.children('.title')));
    const href = card.closest('a[href]').attr('href') ?? card.find('a[href*="/speaker/"]').attr('href');
    if (name === '' || codeOf(href) === undefined) continue;
    persons.push(personRecord($, card, name, richText(info.children('.abstract')), href, base));
    for (const item of info.children('ul').children('li').get()) {
      const title = collapse($(item).text());
      const link = $(item).find('a[href*="/talk/"]').attr('href');
      const people = mention(name, 'speaker', '.pretalx-session .title', {
        url: webAddress(href, base),
        personKey: codeOf(href),
      });
      const known = talks.get(link ?? title);
      if (known) known.people.push(...people);
      else if (title !== '') {
        talks.set(link ?? title, {
          kind: 'talk',
          title,
          people,
          topics: [],
          links: [],
          ...present({ talkKey: codeOf(link), url: webAddress(link, base) }),
          evidence: { quote: title, selector: '.pretalx-session li' },
        });
      }
    }
  }
  return [...persons, ...talks.values()];
}
