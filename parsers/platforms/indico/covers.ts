/** What Indico's JSON exports of an event make superfluous. They leave out the organizers' own pages and the files. */
import type { Page } from '../../page.ts';
import type { PageRecord } from '../../records.ts';

const exported = /^(.*?)\/export\/event\/([^/]+)\.json$/;

/**
 * The pages that an export of an event tells in full: those of its contributions and sessions, their authors and
 * calendars, the lists of them, and the other exports that hold no more. An event's list shows no contribution that its
 * export leaves out: both show all, or where they are not published yet none, and pages of others are asked for as ever.
 */
export function exportCovers(page: Page, records: readonly PageRecord[]): string[] {
  if (page.form !== 'json' || page.url === undefined) return [];
  const found: string[] = [];
  for (const record of records) {
    if (record.url === undefined || (record.kind !== 'talk' && record.kind !== 'session')) continue;
    const own = record.url.replace(/#.*$/, '').replace(/\/$/, '');
    if (!/\/(?:contributions|subcontributions|sessions)\/\d+$/.test(own)) continue;
    found.push(own, `${own}.ics`, `${own}/contribution.pdf`, `${own}/contribution.ics`, `${own}/session-timetable.pdf`);
    found.push(`${own}/author/*`);
  }
  const { origin, pathname, searchParams } = new URL(page.url);
  const [, root, id] = exported.exec(pathname) ?? [];
  if (id === undefined || found.length === 0) return found;
  const event = `${origin}${root}/event/${id}`;
  const other = `${origin}${root}/export`;
  const lists = ['contributions/speakers', 'contributions/authors', 'contributions/contributions.pdf'];
  found.push(
    ...[...lists, 'contributions.ics', 'book-of-abstracts.pdf', 'event.ics'].map((path) => `${event}/${path}`),
  );
  found.push(`${other}/event/${id}.ics`);
  const detail = searchParams.get('detail');
  if (detail === 'subcontributions') {
    found.push(`${other}/event/${id}.json?detail=contributions`, `${event}/contributions/`);
  }
  // Only with its sessions does the export tell what is in the timetable and is no contribution.
  if (detail === 'sessions') {
    const timetable = ['timetable/*', 'sessions/', 'overview'].map((path) => `${event}/${path}`);
    found.push(`${other}/timetable/${id}.json`, ...timetable);
  }
  // All its files packed into one, what its page tells as well, and what nobody sees without logging in.
  found.push(`${event}/attachments/package`, `${event}/program.pdf`, `${event}/manage/*`);
  return found;
}
