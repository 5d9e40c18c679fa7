/** Answers of the REST interface of WordPress for the post types of WordCamps: wcb_session, wcb_speaker, wcb_sponsor. */
import { z } from 'zod';
import { collapse, type Page, PageError } from '../../page.ts';
import { isBreak, mention, personRecord, present, subjectTopics, tagTopics, trackSessions } from '../../parts.ts';
import { readTimeSpan } from '../../reading/clocks.ts';
import { findDates } from '../../reading/dates.ts';
import { richTextOf } from '../../reading/rich-text.ts';
import { addMinutes } from '../../reading/zones.ts';
import type { OrganizationRecord, PageRecord, PersonRecord, TalkRecord } from '../../records.ts';

const text = z.string().nullish();
const rendered = z.object({ rendered: text }).nullish();
const number = z.union([z.number(), z.string()]);
const term = z.object({ id: number.optional(), name: text, taxonomy: text });
const post = z.object({
  id: number,
  type: z.string(),
  link: text,
  title: rendered,
  content: rendered,
  meta: z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]).nullish(),
  session_speakers: z.array(z.object({ id: number.nullish(), name: text, link: text })).nullish(),
  session_cats_rendered: text,
  session_date_time: z.object({ date: text, time: text }).nullish(),
  avatar_urls: z.record(z.string(), z.string()).nullish(),
  _embedded: z.object({ 'wp:term': z.array(z.union([z.array(term), z.unknown()])).nullish() }).nullish(),
});
type Post = z.infer<typeof post>;

const types = /"type"\s*:\s*"wcb_(?:session|speaker|sponsor)"/;

/** Whether a source is such an answer: one post of those types, or a list of them. */
export function isRest(source: string): boolean {
  return types.test(source) && /^\s*[[{]/.test(source);
}

/**
 * Reads sessions, speakers and sponsors.
 *
 * @throws PageError where the answer has another shape.
 */
export function readRest(page: Page): PageRecord[] {
  const value = page.json();
  const result = z.array(post).safeParse(Array.isArray(value) ? value : [value]);
  if (!result.success) {
    const label = page.file ?? page.url ?? 'page';
    throw new PageError(
      `${label}: not an answer of WordCamp's interface as known so far: ${z.prettifyError(result.error)}`,
    );
  }
  const sessions = result.data.filter((one) => one.type === 'wcb_session').flatMap((one) => readSession(one) ?? []);
  return [
    ...trackSessions(sessions, 'wcb_track'),
    ...sessions,
    ...result.data.filter((one) => one.type === 'wcb_speaker').flatMap(readSpeaker),
    ...result.data.filter((one) => one.type === 'wcb_sponsor').flatMap(readSponsor),
  ];
}

function titleOf(one: Post): string {
  return collapse(richTextOf(one.title?.rendered ?? ''));
}

function readSession(one: Post): TalkRecord | undefined {
  const title = titleOf(one);
  const meta: { [key: string]: unknown } = Array.isArray(one.meta) ? {} : (one.meta ?? {});
  const selector = `[id=${one.id}]`;
  const people = (one.session_speakers ?? []).flatMap(({ id, name, link }) =>
    mention(richTextOf(name ?? ''), 'speaker', selector, {
      url: link ?? undefined,
      personKey: id === null || id === undefined ? undefined : String(id),
    }),
  );
  // Breaks are sessions too, of the type "custom".
  if (title === '' || (people.length === 0 && (meta._wcpt_session_type === 'custom' || isBreak(title))))
    return undefined;
  const track = termsOf(one, 'wcb_track')[0];
  const categories = termsOf(one, 'wcb_session_category');
  const seconds = Number(meta._wcpt_session_duration ?? 0);
  const startsAt = startOf(Number(meta._wcpt_session_time ?? 0), one.session_date_time);
  const links = [
    { url: meta._wcpt_session_slides, label: 'Slides' },
    { url: meta._wcpt_session_video, label: 'Video' },
  ].flatMap(({ url, label }) => (typeof url === 'string' && /^https?:\/\//.test(url) ? [{ url, label }] : []));
  return {
    kind: 'talk',
    title,
    ...present({ abstract: richTextOf(one.content?.rendered ?? ''), track }),
    ...present({
      startsAt,
      endsAt: startsAt && seconds > 0 ? addMinutes(startsAt, Math.round(seconds / 60)) : undefined,
    }),
    people,
    topics: [
      ...subjectTopics(track, selector),
      ...tagTopics(categories.length > 0 ? categories : (one.session_cats_rendered ?? '').split(','), selector),
    ],
    links,
    talkKey: String(one.id),
    ...present({ url: one.link }),
    evidence: { quote: collapse(one.title?.rendered ?? title), selector },
  };
}

function termsOf(one: Post, taxonomy: string): string[] {
  const groups = z.array(z.array(term)).safeParse((one._embedded?.['wp:term'] ?? []).filter(Array.isArray));
  const own = groups.success ? groups.data.flat().filter((each) => each.taxonomy === taxonomy) : [];
  return own.map((each) => collapse(richTextOf(each.name ?? ''))).filter((name) => name !== '');
}

/**
 * The start, local as the site shows it, with the offset that follows from the moment beside it. Sites before 2020 gave
 * local seconds for that moment: then nothing follows, and the time stays local.
 *
 * @param moment seconds since 1970.
 */
function startOf(moment: number, shown: Post['session_date_time']): string | undefined {
  const dates = findDates(shown?.date ?? '');
  const clock = readTimeSpan(shown?.time ?? '')?.start;
  const local = dates.length === 1 && clock !== undefined ? `${dates[0]!.start}T${clock}:00` : undefined;
  if (local === undefined) return undefined;
  const minutes = Math.round(Date.parse(`${local}Z`) / 60_000 - moment / 60);
  if (moment <= 0 || minutes === 0 || minutes % 15 !== 0 || Math.abs(minutes) > 14 * 60) return local;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}

function readSpeaker(one: Post): PersonRecord[] {
  const photos = Object.entries(one.avatar_urls ?? {}).sort(([a], [b]) => Number(b) - Number(a));
  return personRecord(titleOf(one), `[id=${one.id}]`, {
    biography: richTextOf(one.content?.rendered ?? ''),
    personKey: String(one.id),
    photo: photos[0]?.[1],
    url: one.link ?? undefined,
  }) as PersonRecord[];
}

function readSponsor(one: Post): OrganizationRecord[] {
  const name = titleOf(one);
  if (name === '') return [];
  const level = termsOf(one, 'wcb_sponsor_level')[0];
  const described = present({ description: level, url: one.link });
  return [
    {
      kind: 'organization',
      name,
      role: 'sponsor',
      ...described,
      evidence: { quote: collapse(one.title?.rendered ?? name), selector: `[id=${one.id}]` },
    },
  ];
}
