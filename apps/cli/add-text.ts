/** What people read when a site was added. */
import type { Held } from '../../crawlers/types.ts';
import { TRY_ARCHIVE } from '../../crawlers/wayback/archive.ts';
import { count, duration, heldText } from './crawl-text.ts';
import type { Look, PageLook } from './look.ts';

/** As the user named it. */
export interface Named {
  series?: string;
  edition?: string;
}

export interface Added extends Look, Named {
  /** Seconds between two requests: the configuration's, or what robots.txt asks for. */
  delay: number;
}

/** A site that is read out of an archive of the web. */
export interface AddedFromArchive extends Named {
  url: string;
  /** What stands before time and address of its pages. */
  archive: string;
  held: Held;
  /** When the capture of its first page was made, and what that is; undefined where there is none. */
  capturedAt: string | undefined;
  page: PageLook | undefined;
  /** What the crawl has before it, and how long that takes. */
  requests: number;
  seconds: number;
  /** Seconds between two requests. */
  delay: number;
}

/** What `add` says of a site that it looked at. */
export function addedLines(added: Added): string[] {
  const { url, title, delay, crawlDelay, programme, worthless } = added;
  const asked = crawlDelay === undefined ? '' : ', as robots.txt asks';
  const { forbidden } = programme;
  return [
    `Added ${url}${title ? ` (${title})` : ''}`,
    ...(worthless === undefined ? pageLines(url, added) : [`  It looks like ${worthless}. ${TRY_ARCHIVE}`]),
    `  robots.txt allows it; one request every ${delay} s${asked}`,
    ...(forbidden.length > 0
      ? [`  robots.txt forbids ${count(forbidden.length, 'link')} of the programme, such as ${forbidden[0]}`]
      : []),
    ...missingLines(added, added),
  ];
}

/** What `add` says of a site that is read out of an archive of the web. */
export function addedFromArchiveLines(added: AddedFromArchive): string[] {
  const { url, archive, held, page, requests, seconds } = added;
  return [
    `Added ${url}${page?.title ? ` (${page.title})` : ''}, out of ${new URL(archive).host}`,
    `  It holds ${heldText(held)}; ${count(requests, 'request')} to go, about ${duration(seconds)}`,
    ...(page ? pageLines(url, page) : ['  None of them is of its first page; the others are read all the same']),
    ...missingLines(added, page),
  ];
}

/** What the first page tells. */
function pageLines(url: string, { platform, form, programme }: PageLook): string[] {
  const { event, expected, leads, editions } = programme;
  const days = event?.startDate && event.endDate ? `, ${event.startDate} to ${event.endDate}` : '';
  return [
    platform
      ? `  Platform: ${platform.name}${leads > 0 ? `; ${count(leads, 'link')} to its programme` : ''}`
      : `  Platform: none that confgraph knows (${form}); its pages are read by their structure`,
    ...(!platform && leads > 0 ? [`  Programme: ${count(leads, 'link')} to it, by what they are called`] : []),
    ...(platform?.standing === 'unverified'
      ? ['  Its reader is unverified: built from public code, never held against real pages. Look over what it gives.']
      : []),
    ...(event ? [`  Edition: ${event.name}${event.edition ? ` (${event.edition})` : ''}${days}`] : []),
    expected
      ? `  Talks: ${expected.talks} by ${expected.from === url ? 'this page' : expected.from}${sureness(expected.confidence)}`
      : '  Talks: how many there are is not told by the pages looked at',
    ...(editions.length > 0 ? [`  Leads to ${count(editions.length, 'other edition')}, such as ${editions[0]}`] : []),
  ];
}

/** Of talks that were read without knowing the software. */
function sureness(confidence: number | undefined): string {
  return confidence === undefined
    ? ''
    : `, read by its markup or structure (confidence ${confidence < 1 ? 'at least ' : ''}${confidence.toFixed(2)})`;
}

function missingLines({ series, edition }: Named, page: PageLook | undefined): string[] {
  const event = page?.programme.event;
  const missing = [
    ...(series === undefined && event === undefined ? ['--series'] : []),
    ...(edition === undefined && event?.edition === undefined ? ['--edition'] : []),
  ];
  return missing.length > 0 ? [`  Its pages may not say which edition they are: ${missing.join(' and ')} would.`] : [];
}
