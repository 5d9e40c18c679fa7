/** The page of one talk. */
import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { collapse } from '../../page.ts';
import { mention, present, webAddress } from '../../parts.ts';
import { readCareer } from '../../reading/career.ts';
import { readDateTimeSpan } from '../../reading/dates.ts';
import { readName } from '../../reading/names.ts';
import { richText } from '../../reading/rich-text.ts';
import type { Link, PageRecord, PersonRecord, PersonRef, TalkRecord } from '../../records.ts';
import { spacedText, textWithout } from '../../text-without.ts';
import { codeOf } from './event.ts';

/** The talk, then a person for each speaker of whom the page tells more than the name. */
export function readTalk($: CheerioAPI, base: string | undefined): PageRecord[] {
  const heading = $('h3.talk-title, h1.talk-title, h2.talk-title').first();
  const line = heading.find('.heading-with-buttons > span').first();
  const shown = line.length > 0 ? line : heading.find('div').first();
  const title = collapse(textWithout(shown, '.buttons, button, small')).replace(/^»(.*)«$/, '$1');
  if (title === '') return [];
  const { people, persons } = readSpeakers($, base);
  const body = $('.talk-content').first();
  const abstract = [body.find('.abstract').first(), body.find('.description').first()]
    .map((part) => richText(part))
    .filter((part) => part !== '');
  const talkKey =
    codeOf(base) ??
    codeOf(
      webAddress(
        heading
          .find('a[href$=".ics"]')
          .attr('href')
          ?.replace(/\.ics$/, '/'),
        base,
      ),
    );
  const talk: TalkRecord = {
    kind: 'talk',
    title,
    ...present({ abstract: abstract.join('\n\n') }),
    ...readPlacing($, heading, body),
    people,
    topics: [],
    links: readResources($, base),
    ...present({ talkKey, url: base }),
    evidence: { quote: title, selector: '.talk-title' },
  };
  return [talk, ...persons];
}

/** "2026-11-11 09:00–09:30, Room": the times have their offset in an attribute since 2.2, the room stands after them. */
function readPlacing($: CheerioAPI, heading: Cheerio<AnyNode>, body: Cheerio<AnyNode>): Partial<TalkRecord> {
  const slots = body.find('.talk-slots > li');
  const place = (slots.length > 0 ? slots : heading.find('small')).first();
  const times = place.find('time[data-isodatetime]');
  const printed = collapse(textWithout(place, '.speakers, .fa-stack, em, i'));
  const span = /^(\d{4}-\d\d-\d\d)\D{1,3}(\d\d:\d\d)\s*[–-]\s*(?:\d{4}-\d\d-\d\d\D{1,3})?(\d\d:\d\d)/.exec(
    printed,
  )?.[0];
  const read =
    times.length > 0
      ? isoSpan(times.map((_, node) => $(node).attr('data-isodatetime')).get())
      : readDateTimeSpan(span ?? '');
  const after =
    times.length > 0
      ? printed.slice(collapse(place.find('.timerange-block').text()).length)
      : printed.slice(span?.length);
  const room =
    span === undefined && times.length === 0 ? undefined : /^\s*(?:\([^()]*\)\s*)?,\s*(.+)$/.exec(after)?.[1];
  const language = languageTag(/^[^:]+:\s*(.+)$/.exec(collapse(heading.find('.speakers').text()))?.[1]);
  return present({ ...read, room, language });
}

function isoSpan(times: readonly string[]): Pick<TalkRecord, 'startsAt' | 'endsAt'> {
  const [startsAt, endsAt] = times.filter((time) => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time));
  return present({ startsAt, endsAt });
}

let languages: Map<string, string> | undefined;

/** The tag of a language that the page names in its own language or in English: "Deutsch", "German". */
function languageTag(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  if (!languages) {
    const codes = 'ar cs da de el en es fa fi fr he hu it ja ko nl no pl pt ro ru sk sv tr uk vi zh'.split(' ');
    languages = new Map();
    for (const code of codes) {
      for (const locale of ['en', code]) {
        const known = new Intl.DisplayNames([locale], { type: 'language' }).of(code);
        if (known) languages.set(known.toLowerCase(), code);
      }
    }
  }
  return languages.get(name.toLowerCase());
}

function readSpeakers($: CheerioAPI, base: string | undefined): { people: PersonRef[]; persons: PersonRecord[] } {
  const people: PersonRef[] = [];
  const persons: PersonRecord[] = [];
  // Cards below the talk since 2024; a column of names beside it before.
  for (const node of $('.pretalx-session, .speakers > .speaker').get()) {
    const card = $(node);
    const named = card.find('.title, .name').first();
    const href = card.find('a[href*="/speaker/"]').first().attr('href');
    const url = webAddress(href, base);
    const [person] = mention(
      spacedText(named),
      'speaker',
      card.hasClass('speaker') ? '.speaker .name' : '.pretalx-session .title',
      {
        url,
        personKey: codeOf(href),
      },
    );
    if (!person) continue;
    people.push(person);
    const biography = richText(card.find('.abstract, .biography').first());
    if (biography !== '') persons.push(personRecord($, card, person.statedName, biography, href, base));
  }
  return { people, persons };
}

/** A person by a card or page of pretalx. */
export function personRecord(
  $: CheerioAPI,
  card: Cheerio<AnyNode>,
  statedName: string,
  biography: string,
  href: string | undefined,
  base: string | undefined,
): PersonRecord {
  const image = card.find('.avatar-wrapper img, img.avatar').first().attr('src');
  const photo = image === undefined || /avatar\.svg(?:$|\?)/.test(image) ? undefined : webAddress(image, base);
  return {
    kind: 'person',
    name: readName(statedName).name,
    statedName,
    ...present({ biography, photo, personKey: codeOf(href), url: webAddress(href, base) }),
    links: [],
    career: readCareer(biography),
    evidence: { quote: statedName, selector: $(card).hasClass('pretalx-session') ? '.pretalx-session .title' : 'h3' },
  };
}

function readResources($: CheerioAPI, base: string | undefined): Link[] {
  return $('section.resources a[href], div.resources a[href]')
    .get()
    .flatMap((node) => {
      const url = webAddress($(node).attr('href'), base);
      const label = collapse($(node).text()).replace(/\s*\([\d.,]+\s*(?:bytes|[KMG]i?B)\)$/i, '');
      return url === undefined ? [] : [{ url, ...present({ label }) }];
    });
}
