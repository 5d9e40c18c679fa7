/** Indico's iCalendar files: titles, times and addresses. Their "Speakers" mix speakers and authors, so they name nobody. */
import type { Page } from '../../page.ts';
import { markdownBlocks } from '../../reading/blocks.ts';
import type { PageRecord } from '../../records.ts';
import { contributionRecords } from './contribution.ts';
import { keyOf } from './frame.ts';
import { sessionType } from './session.ts';

/** Reads the contributions and sessions of a calendar; events themselves are told better elsewhere. */
export function readCalendar(page: Page): PageRecord[] {
  const source = page.source.replace(/\r?\n[ \t]/g, '');
  return source
    .split(/^BEGIN:VEVENT\r?$/m)
    .slice(1)
    .flatMap((event) => {
      const uid = field(event, 'UID') ?? '';
      const title = field(event, 'SUMMARY')?.trim();
      const url = field(event, 'URL');
      const startsAt = moment(field(event, 'DTSTART'));
      const endsAt = moment(field(event, 'DTEND'));
      if (!title) return [];
      const times = { ...(startsAt ? { startsAt } : {}), ...(endsAt ? { endsAt } : {}) };
      if (uid.startsWith('indico-contribution-')) {
        const body = markdownBlocks(descriptionOf(field(event, 'DESCRIPTION') ?? '', url));
        return contributionRecords({ title, url, key: keyOf(url), body, ...times, people: [], links: [] });
      }
      // A block of a session is called "Session: Block", and which part is which cannot be told.
      if (!uid.startsWith('indico-session-') || title.includes(': ')) return [];
      return [
        {
          kind: 'session' as const,
          title,
          type: sessionType(title),
          ...times,
          ...(url ? { url } : {}),
          people: [],
          topics: [],
          evidence: { quote: title },
        },
      ];
    });
}

function field(event: string, name: string): string | undefined {
  const value = new RegExp(`^${name}(?:;[^:\\r\\n]*)?:(.*)$`, 'm').exec(event)?.[1];
  return value
    ?.trimEnd()
    .replace(/\\n/gi, '\n')
    .replace(/\\([,;\\])/g, '$1');
}

/** The description without the line of people before it and the address after it. */
function descriptionOf(text: string, url: string | undefined): string {
  const body = text.replace(/^Speakers:[^\n]*\n+/, '').trimEnd();
  return url && body.endsWith(url) ? body.slice(0, -url.length).trimEnd() : body;
}

function moment(value: string | undefined): string | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(value ?? '');
  return match ? `${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}+00:00` : undefined;
}
