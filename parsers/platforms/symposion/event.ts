/** What a page says of its event: the name in <title>, the days beside the logo, the sponsors by the text. */
import type { CheerioAPI } from 'cheerio';
import { collapse } from '../../page.ts';
import { present, yearIn } from '../../parts.ts';
import { readDateRange } from '../../reading/dates.ts';
import type { EventRecord, OrganizationRecord } from '../../records.ts';

/** The event: the <title> ends with it, after a bar or a dash; its days may stand in header or side bar. */
export function readEvent($: CheerioAPI, base: string | undefined): EventRecord | undefined {
  const full = collapse($('title').first().text());
  const name = /(?:^|\s)[|–-]\s([^|]{3,80})$/.exec(full)?.[1]?.replace(/^.*\s[–-]\s/, '');
  if (name === undefined) return undefined;
  const edition = yearIn(name);
  const days = $('header p, aside p, .tagline, .dates, header h4, .date')
    .slice(0, 40)
    .map((_, node) => collapse($(node).text()))
    .get()
    .filter((text) => text.length < 60)
    .map((text) => readDateRange(text))
    .find((range) => range !== undefined && (edition === undefined || range.start.startsWith(edition)));
  const place = producedLine($, name)?.place;
  return {
    kind: 'event',
    name,
    ...present({ edition: edition ?? days?.start.slice(0, 4), startDate: days?.start, endDate: days?.end, place }),
    ...present({ url: /^(https?:\/\/[^/]+\/(?:[^/?#]+\/){0,3}?)(?:schedule|speaker)\//.exec(base ?? '')?.[1] }),
    evidence: { quote: name, selector: 'title' },
  };
}

/** "The Oakcon 2023 conference in Elmtown is a production of the Oak Society." in the footer. */
function producedLine($: CheerioAPI, name: string): { place?: string; host: string; quote: string } | undefined {
  for (const node of $('footer p, .footer p').slice(0, 20).get()) {
    const line = collapse($(node).text()).slice(0, 300);
    const told =
      /^(?:The )?(.{3,80}?)(?: conference)?(?: in ([^.]{2,60}?))? is a production of (?:the )?([^.]{3,80})\./.exec(
        line,
      );
    if (told?.[1] === name) return { ...present({ place: told[2] }), host: told[3]!, quote: told[0] };
  }
  return undefined;
}

/** Who holds the event, as the footer says. */
export function readHost($: CheerioAPI, event: EventRecord | undefined): OrganizationRecord[] {
  const line = event && producedLine($, event.name);
  if (!line) return [];
  const evidence = { quote: line.quote, selector: 'footer p' };
  return [{ kind: 'organization', name: line.host, role: 'host', event: event.name, evidence }];
}

/** Sponsors as the side bar shows them, logos under the heading of their level. */
export function readSponsors($: CheerioAPI, event: EventRecord | undefined): OrganizationRecord[] {
  const found = new Map<string, OrganizationRecord>();
  let level = '';
  for (const node of $('.sponsor-list').find('h3, h4, img[alt]').get()) {
    const element = $(node);
    if (!element.is('img')) level = collapse(element.text());
    const name = element.is('img') ? collapse(element.attr('alt') ?? '') : '';
    if (
      name === '' ||
      level === '' ||
      name.length > 80 ||
      /["\\]|^(?:logo|image|sponsor)$|\.(?:png|jpe?g|gif|svg)$/i.test(name)
    )
      continue;
    if (found.has(name)) continue;
    found.set(name, {
      kind: 'organization',
      name,
      role: 'sponsor',
      ...present({ event: event?.name, description: level }),
      // The name is the logo's alternative text; what the page prints is the level above it.
      evidence: { quote: level, selector: `.sponsor-list img[alt="${name}"]` },
    });
  }
  return [...found.values()];
}
