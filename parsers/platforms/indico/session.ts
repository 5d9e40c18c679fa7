/** The page of one session: its conveners, description and contributions. */
import { collapse, type Page } from '../../page.ts';
import { isMicroconferenceTitle } from '../../reading/agenda.ts';
import { blocksText, htmlBlocks } from '../../reading/blocks.ts';
import type { PageRecord, SessionRecord } from '../../records.ts';
import { defined, withoutMail } from './contribution.ts';
import { personOf, roomOf } from './detail.ts';
import type { Frame } from './frame.ts';
import { readRows } from './lists.ts';
import { readPrintedDate, withOffset } from './time.ts';

/** The kind of a session, by its title: Indico itself knows only sessions. */
export function sessionType(title: string, isPoster = false): string {
  if (isMicroconferenceTitle(title)) return 'microconference';
  return isPoster ? 'poster' : 'session';
}

/** Reads a session's page. Its conveners chair it, which the model calls lead. */
export function readSession(page: Page, frame: Frame): PageRecord[] {
  const $ = page.$();
  const header = $('.item-summary header, .conference-page header').first();
  const title = collapse(header.find('.subtitle-container h3, h3').first().text());
  if (title === '') return [];
  const start = readPrintedDate(header.find('.time-info').first().text(), frame.dates);
  const description = blocksText(htmlBlocks($, $('.page-content section .description').first(), frame.base));
  const people = $('.session-conveners li')
    .toArray()
    .flatMap((item) => personOf($(item), 'lead', frame.base) ?? []);
  const unique = people.filter((person, at) => people.findIndex((other) => other.name === person.name) === at);
  const session: SessionRecord = {
    kind: 'session',
    title,
    type: sessionType(title),
    ...defined({
      description: description === '' ? undefined : withoutMail(description),
      startsAt: start?.includes('T') ? withOffset(start, frame.dates.zone) : undefined,
      room: roomOf(header.find('.location-info').first()),
    }),
    people: unique,
    topics: [],
    evidence: { quote: title },
  };
  // The list of a session does not repeat the session's name.
  const rows = readRows(page, frame).map((record) =>
    record.kind === 'talk' && record.session === undefined ? { ...record, session: title } : record,
  );
  return [session, ...rows];
}
