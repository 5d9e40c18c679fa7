/** The HTML that Sessionize gives to be embedded: sessions, and speakers with their tag lines. */
import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { collapse } from '../../page.ts';
import {
  mention,
  organizationIn,
  personRecord,
  present,
  subjectTopics,
  tagTopics,
  trackSessions,
  webAddress,
} from '../../parts.ts';
import { richText } from '../../reading/rich-text.ts';
import { inZone } from '../../reading/zones.ts';
import type { PageRecord, TalkRecord } from '../../records.ts';
import { categoryFields } from './categories.ts';

/** Sessions once each (a grid for each day repeats those of all), then speakers. */
export function readEmbedded($: CheerioAPI, base: string | undefined): PageRecord[] {
  const talks = new Map<string, TalkRecord>();
  for (const node of $('[data-sessionid]').get()) {
    const id = $(node).attr('data-sessionid')!;
    const talk = talks.has(id) ? undefined : readSession($, $(node), id);
    if (talk) talks.set(id, talk);
  }
  const people = $('.sz-speaker[data-speakerid]')
    .get()
    .flatMap((node) => {
      const card = $(node);
      const name = card.find('.sz-speaker__name').first().text();
      return personRecord(name, '.sz-speaker__name', {
        biography: richText(card.find('.sz-speaker__bio').first()),
        affiliation: organizationIn(card.find('.sz-speaker__tagline').first().text()),
        photo: webAddress(card.find('.sz-speaker__photo img, img').first().attr('src'), base),
        personKey: card.attr('data-speakerid'),
      });
    });
  return [...trackSessions([...talks.values()], '.sz-session__tags'), ...talks.values(), ...people];
}

function readSession($: CheerioAPI, card: Cheerio<AnyNode>, id: string): TalkRecord | undefined {
  const title = collapse(card.find('.sz-session__title').first().text());
  if (title === '' || card.hasClass('sz-session--service')) return undefined;
  // "TimeWithDuration|zone|start|end": the moments are in UTC, with seven digits of a second.
  const [, zone, start, end] = (card.find('.sz-session__time[data-sztz]').first().attr('data-sztz') ?? '').split('|');
  const items = card
    .find('.sz-session__tags .sz-tag, .sz-session__tags li')
    .get()
    .map((node) => ({
      group: ($(node).attr('data-categoryname') ?? '').replace(/_/g, ' '),
      name: collapse($(node).text()),
    }));
  const { tags, ...fields } = categoryFields(items);
  return {
    kind: 'talk',
    title,
    ...present({ abstract: richText(card.find('.sz-session__description').first()), ...fields }),
    ...present({ startsAt: moment(start, zone), endsAt: moment(end, zone) }),
    ...present({ room: collapse(card.find('.sz-session__room').first().text()) }),
    people: card
      .find('.sz-session__speakers [data-speakerid]')
      .get()
      .flatMap((node) =>
        mention($(node).text(), 'speaker', '.sz-session__speakers', { personKey: $(node).attr('data-speakerid') }),
      ),
    topics: [...subjectTopics(fields.track, '.sz-session__tags'), ...tagTopics(tags, '.sz-session__tags')],
    links: [],
    talkKey: id,
    evidence: { quote: title, selector: `[data-sessionid="${id}"]` },
  };
}

function moment(text: string | undefined, zone: string | undefined): string | undefined {
  const local = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?=(?:\.\d+)?Z?$)/.exec(text ?? '')?.[0];
  return local === undefined ? undefined : inZone(`${local}Z`, zone);
}
