/** What every page of an event says of it, and how its pages are known. */
import type { CheerioAPI } from 'cheerio';
import { collapse } from '../../page.ts';
import { present, webAddress, yearIn } from '../../parts.ts';
import type { EventRecord } from '../../records.ts';

/** How surely pretalx made a page: by the name it gives as its generator, else by the classes of its own lists. */
export function versionOf(source: string): number {
  if (!source.includes('pretalx')) return 0;
  const head = source.slice(0, 20_000);
  if (/<meta\b[^>]{0,80}\bcontent=["']?pretalx\b[^>]{0,80}\bname=["']?generator\b/.test(head)) return 0.95;
  if (/<meta\b[^>]{0,80}\bname=["']?generator["']?[^>]{0,80}\bcontent=["']?pretalx\b/.test(head)) return 0.95;
  return /<div[^>]{0,80}\bclass=["']?pretalx-(?:session|list-day|schedule-talk)\b/.test(source) ? 0.8 : 0;
}

/** The event by the header of its pages. The keywords say the year it starts in. */
export function readEvent($: CheerioAPI, base: string | undefined): EventRecord | undefined {
  const heading = $('header h1 a, #main-container > h1 a, h1 a').first();
  const name =
    collapse(heading.text()) || /::\s*([^:]+?)\s*::\s*pretalx\s*$/.exec(collapse($('title').first().text()))?.[1];
  if (name === undefined || name === '') return undefined;
  const keywords = $('meta[name="keywords"]').attr('content') ?? '';
  const stated = /,\s*((?:19|20)\d\d),\s*schedule\b/.exec(keywords)?.[1];
  return {
    kind: 'event',
    name,
    ...present({ edition: yearIn(name) ?? stated, timezone: $('pretalx-schedule[timezone]').attr('timezone') }),
    ...present({ url: eventAddress($, base) }),
    evidence: { quote: name, selector: heading.length > 0 ? 'h1' : 'title' },
  };
}

/** The event's own address, by the links of its pages: /EVENT/ before schedule/, talk/ or speaker/. */
export function eventAddress($: CheerioAPI, base: string | undefined): string | undefined {
  const hrefs = (selector: string) =>
    $(selector)
      .map((_, node) => webAddress($(node).attr('href')?.trim(), base))
      .get();
  const rootOf = (url: string): string | undefined =>
    /^(https?:\/\/[^/]+\/(?:[^/?#]+\/){1,3}?)(?:schedule|talk|speaker|featured|sneak)(?:\/|$)/.exec(url)?.[1];
  const own = [...(base === undefined ? [] : [base]), ...hrefs('header a[href]')].map(rootOf);
  // An event's front page has its links in the text; on that of an installation they belong to many events.
  const inText = hrefs('main a[href]')
    .map(rootOf)
    .filter((root) => root !== undefined && root === base);
  return [...own, ...inText].find((root) => root !== undefined);
}

/** The code that the software gives a talk or speaker: the last step of its address. */
export function codeOf(address: string | undefined): string | undefined {
  return /\/(?:talk|speaker)\/([A-Za-z0-9]{4,16})(?:\/|$)/.exec(address ?? '')?.[1];
}
