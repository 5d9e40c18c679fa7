/** The parts of records that platforms build alike. What is not known is absent, never empty. */
import { collapse } from './page.ts';
import { readCareer } from './reading/career.ts';
import { readName } from './reading/names.ts';
import { trackSubject } from './reading/tracks.ts';
import type { EventRecord, Link, PersonRecord, PersonRef, Role, SessionRecord, TopicRef } from './records.ts';

/** Fields that say something: neither undefined nor the empty text. */
export function present<T extends { [key: string]: unknown }>(
  fields: T,
): { [K in keyof T]?: Exclude<T[K], undefined | null | ''> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return Object.fromEntries(kept) as never;
}

/** The web address that a link leads to, or undefined where there is none, or it is relative and the page's own is unknown. */
export function webAddress(href: string | null | undefined, base?: string): string | undefined {
  if (href === undefined || href === null || href === '' || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base).href;
  return /^https?:/.test(url) ? url : undefined;
}

/**
 * A person as a talk or session names them.
 *
 * @param stated the name as printed; a text that holds no name gives nothing.
 * @param more `affiliation`, `url`, `personKey` …, where known; `quote` where it is more than the name.
 */
export function mention(
  stated: string,
  role: Role,
  selector: string | undefined,
  more: Partial<Pick<PersonRef, 'affiliation' | 'url' | 'personKey' | 'status' | 'reason'>> & {
    quote?: string | undefined;
  } = {},
): PersonRef[] {
  const statedName = collapse(stated);
  // A name never is an address of mail, and records hold none.
  if (statedName === '' || statedName.length > 150 || !/\p{L}/u.test(statedName) || /\S@\S/.test(statedName)) return [];
  const { quote, ...fields } = more;
  return [
    {
      name: readName(statedName).name,
      statedName,
      role,
      ...present(fields),
      evidence: { quote: quote === undefined ? statedName : collapse(quote), ...present({ selector }) },
    },
  ];
}

/** The subject that the name of a track or category tells; "Workshops" tells none. */
export function subjectTopics(track: string | undefined, selector?: string): TopicRef[] {
  const label = track === undefined ? undefined : trackSubject(track);
  if (label === undefined) return [];
  return [{ label, kind: 'primary', form: 'subject', evidence: { quote: collapse(track!), ...present({ selector }) } }];
}

/** Tags that the page puts on a talk, each once. */
export function tagTopics(labels: readonly string[], selector?: string): TopicRef[] {
  const clean = new Set(labels.map(collapse).filter((label) => label !== '' && label.length <= 80));
  return [...clean].map((label) => ({
    label,
    kind: 'primary',
    form: 'tag',
    evidence: { quote: label, ...present({ selector }) },
  }));
}

/** The year in a name: its edition ("Oak Days 2021"). */
export function yearIn(text: string | undefined): string | undefined {
  return /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(text ?? '')?.[1];
}

/**
 * What gives its own slot in a programme and is no talk: "Lunch", "Coffee break", "Registration desk opens"; but "Break the
 * monolith" and "Registration of domains" are talks.
 */
export function isBreak(title: string): boolean {
  return /^(?:(?:coffee|tea|lunch|afternoon|morning|short|networking|refreshment)[- ])*(?:break|lunch|breakfast|dinner|coffee|tea|registration|doors open|check-in|pause)(?:\b|$)(?!\s(?:the|an?|your|my|our|this|that|these|those|things|all|every|free|into|through|of)\b)[^:]{0,30}$/i.test(
    collapse(title),
  );
}

/**
 * The organization in a line that names a position: "Engineer at Moss Works", "Head of Soil, Moss Works, Inc.". A line
 * of one part ("Engineer", "Moss Works") tells which it is to people only, and gives nothing.
 */
export function organizationIn(position: string): string | undefined {
  const text = collapse(position);
  if (text.length > 160) return undefined;
  const at = /^[^@]{2,80}?\s+(?:at|@|bei|chez)\s+([^@;|•]{2,80})$/u.exec(text)?.[1];
  if (at !== undefined && !/\s(?:at|and|&)\s/.test(at)) return at;
  const parts = text.split(/,\s+/);
  while (parts.length > 2 && /^(?:Inc|Ltd|LLC|GmbH|Corp|Co|S\.?A|B\.?V|e\.?V|AG|SE|PLC)\.?$/i.test(parts.at(-1)!))
    parts.splice(-2, 2, parts.slice(-2).join(', '));
  return parts.length === 2 && at === undefined && !/^(?:Inc|Ltd|LLC|GmbH|Corp)\.?$/i.test(parts[1]!)
    ? parts[1]
    : undefined;
}

/** The record of a person of whom a page tells more than a name; nothing where it has no name. */
export function personRecord(
  stated: string,
  selector: string | undefined,
  more: Partial<Pick<PersonRecord, 'affiliation' | 'biography' | 'country' | 'personKey' | 'photo' | 'url'>> & {
    links?: Link[];
  },
): PersonRecord[] {
  const [person] = mention(stated, 'mentioned', selector);
  if (!person) return [];
  const { links, ...fields } = more;
  return [
    {
      kind: 'person',
      name: person.name,
      statedName: person.statedName,
      ...present(fields),
      links: links ?? [],
      career: readCareer(fields.biography ?? ''),
      evidence: person.evidence,
    },
  ];
}

/** The event that a page names; undefined without a name. Its edition is the year in the name, unless told. */
export function eventRecord(
  stated: string | undefined,
  selector: string,
  more: Partial<Pick<EventRecord, 'edition' | 'startDate' | 'endDate' | 'timezone' | 'place' | 'url'>> = {},
): EventRecord | undefined {
  const name = collapse(stated ?? '');
  if (name === '') return undefined;
  return { kind: 'event', name, ...present({ edition: yearIn(name), ...more }), evidence: { quote: name, selector } };
}

/** A record for each track that talks name, once. */
export function trackSessions(talks: readonly { track?: string | undefined }[], selector: string): SessionRecord[] {
  const names = new Set(talks.flatMap((talk) => (talk.track === undefined ? [] : [talk.track])));
  return [...names].map((title) => ({
    kind: 'session',
    title,
    type: 'track',
    people: [],
    topics: [],
    evidence: { quote: collapse(title), selector },
  }));
}
