/** The data of the schedule widget (schedule/widgets/schedule.json, widget/v2.json): talks, and what their numbers mean. */
import { z } from 'zod';
import { type Page, PageError } from '../../page.ts';
import { mention, present, subjectTopics } from '../../parts.ts';
import { richTextOf } from '../../reading/rich-text.ts';
import type { PageRecord } from '../../records.ts';

/** Names are texts, or a text for each language. */
const text = z
  .union([z.string(), z.record(z.string(), z.string().nullable()), z.null()])
  .optional()
  .transform(
    (value) => (typeof value === 'object' ? (value?.en ?? Object.values(value ?? {})[0]) : value) ?? undefined,
  );
const key = z.union([z.number(), z.string()]).transform(String);
const named = z.object({ id: key, name: text });
const widgetSchema = z.object({
  talks: z.array(
    z.object({
      code: z.string().nullish(),
      title: text,
      abstract: text,
      speakers: z.array(z.string()).nullish(),
      track: key.nullish(),
      room: key.nullish(),
      start: text,
      end: text,
      content_locale: text,
    }),
  ),
  tracks: z.array(named).default([]),
  rooms: z.array(named).default([]),
  speakers: z.array(z.object({ code: z.string(), name: text })).default([]),
});

/** Whether a source is such data: by the keys it opens with. */
export function isWidget(source: string): boolean {
  return (
    /^\s*\{\s*"talks":\s*\[/.test(source.slice(0, 100)) &&
    source.includes('"event_start"') &&
    source.includes('"speakers"')
  );
}

/**
 * Reads the talks; a slot without a code is a break.
 *
 * @throws PageError where the data has another shape.
 */
export function readWidget(page: Page): PageRecord[] {
  const result = widgetSchema.safeParse(page.json());
  if (!result.success) {
    const label = page.file ?? page.url ?? 'page';
    throw new PageError(`${label}: not a pretalx schedule widget as known so far: ${z.prettifyError(result.error)}`);
  }
  const { talks, tracks, rooms, speakers } = result.data;
  const nameOf = (list: readonly { id: string; name?: string | undefined }[]) =>
    new Map(list.map((one) => [one.id, one.name]));
  const trackNames = nameOf(tracks);
  const roomNames = nameOf(rooms);
  const people = new Map(speakers.map((one) => [one.code, one.name]));
  const root =
    page.url === undefined ? undefined : /^(https?:\/\/[^/]+\/(?:[^/?#]+\/){1,3}?)schedule\//.exec(page.url)?.[1];
  const used = new Set(talks.filter((talk) => talk.code).map((talk) => talk.track));
  const sessions = tracks.flatMap((track): PageRecord[] =>
    track.name && used.has(track.id)
      ? [
          {
            kind: 'session',
            title: track.name,
            type: 'track',
            people: [],
            topics: [],
            evidence: { quote: track.name, selector: 'tracks' },
          },
        ]
      : [],
  );
  return [
    ...sessions,
    ...talks.flatMap((talk): PageRecord[] => {
      if (!talk.code || !talk.title) return [];
      const track = trackNames.get(talk.track ?? '');
      const selector = `talks[code="${talk.code}"]`;
      return [
        {
          kind: 'talk',
          title: talk.title,
          ...present({ abstract: richTextOf(talk.abstract ?? ''), track, startsAt: talk.start, endsAt: talk.end }),
          ...present({ room: roomNames.get(talk.room ?? ''), language: talk.content_locale }),
          people: (talk.speakers ?? []).flatMap((code) =>
            mention(people.get(code) ?? '', 'speaker', `speakers[code="${code}"]`, {
              personKey: code,
              url: root && `${root}speaker/${code}/`,
            }),
          ),
          topics: subjectTopics(track, 'tracks'),
          links: [],
          talkKey: talk.code,
          ...present({ url: root && `${root}talk/${talk.code}/` }),
          evidence: { quote: talk.title.replace(/\s+/g, ' ').trim(), selector },
        },
      ];
    }),
  ];
}
