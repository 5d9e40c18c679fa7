/** The export schedule/conference.json, as the software's own view writes it; no export of a running site was at hand. */
import { z } from 'zod';
import { collapse, type Page, PageError } from '../../page.ts';
import { mention, present, tagTopics } from '../../parts.ts';
import { richTextOf } from '../../reading/rich-text.ts';
import type { PageRecord } from '../../records.ts';
import { numberOf } from './address.ts';

const text = z.string().nullish();
const slot = z.object({
  name: text,
  authors: z.array(z.string()).nullish(),
  room: text,
  start: text,
  end: text,
  kind: text,
  section: text,
  abstract: text,
  description: text,
  tags: text,
  conf_url: text,
  video_url: text,
  slides_url: text,
  assets_url: text,
  cancelled: z.boolean().nullish(),
  conf_key: z.union([z.number(), z.string()]).nullish(),
});
const slots = z.union([z.array(slot), z.object({ schedule: z.array(slot) }).transform((value) => value.schedule)]);

/** Whether a source is the export: a list of slots with its own keys. */
export function isExport(source: string): boolean {
  const head = source.slice(0, 6000);
  return (
    /^\s*(?:\[|\{\s*"schedule":\s*\[)\s*\{/.test(head) &&
    head.includes('"conf_key"') &&
    head.includes('"conf_url"') &&
    head.includes('"authors"')
  );
}

/**
 * Reads the talks; slots without authors are breaks. Addresses of mail in `contact` are not looked at.
 *
 * @throws PageError where the export has another shape.
 */
export function readExport(page: Page): PageRecord[] {
  const result = slots.safeParse(page.json());
  if (!result.success) {
    const label = page.file ?? page.url ?? 'page';
    throw new PageError(`${label}: not a Symposion schedule as known so far: ${z.prettifyError(result.error)}`);
  }
  return result.data.flatMap((one): PageRecord[] => {
    const title = collapse(one.name ?? '');
    const key = numberOf(one.conf_url ?? undefined) ?? (one.conf_key == null ? undefined : String(one.conf_key));
    if (title === '' || !one.authors) return [];
    const selector = `[conf_key="${one.conf_key}"]`;
    const short = richTextOf(one.description ?? '');
    const long = richTextOf(one.abstract ?? '');
    const links = [
      { url: one.video_url, label: 'Video' },
      { url: one.slides_url, label: 'Slides' },
      { url: one.assets_url, label: 'Assets' },
    ].flatMap(({ url, label }) => (url && /^https?:\/\//.test(url) ? [{ url, label }] : []));
    return [
      {
        kind: 'talk',
        title,
        ...present(long === '' || short === '' ? { abstract: long || short } : { summary: short, abstract: long }),
        ...present({
          type: one.kind?.toLowerCase(),
          startsAt: isoTime(one.start),
          endsAt: isoTime(one.end),
          room: one.room,
        }),
        ...(one.cancelled ? { status: 'cancelled' as const } : {}),
        people: one.authors.flatMap((name) => mention(name, 'speaker', selector)),
        topics: tagTopics((one.tags ?? '').split(','), selector),
        links,
        ...present({ talkKey: key, url: one.conf_url }),
        evidence: { quote: title, selector },
      },
    ];
  });
}

function isoTime(text: string | null | undefined): string | undefined {
  return text && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? text : undefined;
}
