/**
 * Indico 2 and 3 (https://getindico.io): contributions, sessions, timetables, lists, custom pages, their PDF and text,
 * and the exports, of which one file tells a whole event.
 */
import type { Page } from '../../page.ts';
import { definePlatform } from '../../platform.ts';
import type { PageRecord } from '../../records.ts';
import { exportCovers } from './covers.ts';
import { readCustom, readSavedCustom, savedHeader } from './custom.ts';
import { readDetail } from './detail.ts';
import { detect } from './detect.ts';
import { discover } from './discover.ts';
import { isDocument, readDocument } from './document.ts';
import { readExport } from './export.ts';
import { type Frame, readFrame, text } from './frame.ts';
import { readCalendar } from './ics.ts';
import { readAuthor, readPeopleList, readRows } from './lists.ts';
import { readTracks } from './overview.ts';
import { isSavedContribution, readSavedContribution } from './saved.ts';
import { readSession } from './session.ts';
import { isDrawn, readDrawn, readEmbedded, readTimetableExport } from './timetable.ts';
import { readXml } from './xml.ts';

export default definePlatform({
  name: 'Indico',
  homepage: 'https://getindico.io',
  standing: 'measured',
  builtFrom: '106 real pages and exports of Indico 3.2, and the templates of 2.3',
  detect,
  discover,
  exportCovers,
  parse,
});

function parse(page: Page): PageRecord[] {
  switch (page.form) {
    case 'html':
      return readHtml(page);
    case 'json': {
      const value = page.json();
      const records = readExport(value, page.file ?? page.url ?? 'page', page.url);
      return records.length > 0 ? records : readTimetableExport(value, page.url);
    }
    case 'xml':
      return readXml(page);
    case 'ics':
      return readCalendar(page);
    case 'pdf':
    case 'text':
      return readText(withoutFooter(page.lines()), page.url);
    default:
      return [];
  }
}

/** Without what the software prints below every page. */
function withoutFooter(lines: readonly string[]): readonly string[] {
  const footer = lines.findLastIndex((line) => /^\s*Powered by Indico(?: v[\d.]+\S*)?\s*$/.test(line));
  return footer < 0 ? lines : lines.slice(0, footer);
}

function readText(lines: readonly string[], url: string | undefined): PageRecord[] {
  if (isDocument(lines)) return readDocument(lines, url);
  const header = savedHeader(lines);
  if (!header) return [];
  return isSavedContribution(lines, header) ? readSavedContribution(lines, header) : readSavedCustom(lines, header);
}

function readHtml(page: Page): PageRecord[] {
  const frame = readFrame(page);
  if (!frame.event) return [];
  const records = readContent(page, frame);
  return records ? [frame.event, ...records] : [];
}

/** The records of the page's own content; undefined where the page is no part of the programme. */
function readContent(page: Page, frame: Frame): PageRecord[] | undefined {
  const $ = page.$();
  const has = (selector: string): boolean => $(selector).length > 0;
  if (has('.error-box') || has('.conference-page #abstract-public, .abstract-authorship-block, .submission-title'))
    return undefined;
  if (isDrawn(page)) return readDrawn(page, frame);
  if (has('.conferenceDetails')) return [];
  if (has('ul.tracks')) return readTracks(page, frame);
  if (has('li.speaker-list-item')) return readPeopleList(page, frame);
  if (has('.item-summary .session-conveners') || has('.item-summary #session-contrib-list'))
    return readSession(page, frame);
  if (has('.contribution-row')) return readRows(page, frame);
  const embedded = readEmbedded(page, frame);
  if (embedded) return embedded;
  if (has('.item-summary .time-info')) return readDetail(page, frame);
  const author = readAuthor(page, frame);
  if (author.length > 0) return author;
  if (text($, '.conference-page header h2')) return readCustom(page, frame);
  return undefined;
}
