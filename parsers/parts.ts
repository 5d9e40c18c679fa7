/** The parts of records that platforms build alike. What is not known is absent, never empty. */
import { collapse } from './page.ts';
import { readName } from './reading/names.ts';
import { trackSubject } from './reading/tracks.ts';
import type { PersonRef, Role, TopicRef } from './records.ts';

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
  if (statedName === '' || !/\p{L}/u.test(statedName) || /\S@\S/.test(statedName)) return [];
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

/** What gives its own slot in a programme and is no talk: "Lunch", "Coffee break", "Registration desk opens". */
export function isBreak(title: string): boolean {
  return /^(?:(?:coffee|tea|lunch|afternoon|morning|short|networking|refreshment)[- ])*(?:break|lunch|breakfast|dinner|coffee|tea|registration|doors open|check-in|pause)(?:\b|$)[^:]{0,30}$/i.test(
    collapse(title),
  );
}
