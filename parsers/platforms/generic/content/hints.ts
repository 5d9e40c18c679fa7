/**
 * What the words of classes and addresses say that a piece of a page is. No site's own names: only words that people
 * who mark up a programme choose everywhere ("speaker-name", "session__title", "room").
 */

import { remembered } from '../../../reading/remembered.ts';

/** `people` holds names among other things, `name` is one, `writer` may be a speaker's or somebody else's; `prose` and `bio` are read as text and never as names. */
export type Hint =
  | 'title'
  | 'name'
  | 'people'
  | 'writer'
  | 'affiliation'
  | 'position'
  | 'room'
  | 'track'
  | 'session'
  | 'type'
  | 'time'
  | 'duration'
  | 'prose'
  | 'bio'
  | 'tags'
  | 'other'
  | 'furniture';

const personWords = words(
  'speaker speakers presenter presenters performer performers panelist panelists moderator moderators instructor instructors lecturer lecturers facilitator facilitators referent referenten ponente ponentes vortragende orateur orateurs intervenant intervenants palestrante palestrantes relatore relatori',
);
/** The same, but writers of posts and members of forums are called so too. */
const weakPersonWords = words(
  'person people vcard author authors user users member members creator profile byline convener conveners',
);
const itemWords = words(
  'talk talks session sessions presentation presentations contribution contrib event events paper papers lecture lectures proposal proposals submission workshop vevent activity vortrag charla ponencia palestra',
);
/** Words for any member of a list. */
const memberWords = words('item entry node slot');
const furnitureWords = words(
  'nav navbar navigation navi menu submenu footer sidebar breadcrumb breadcrumbs cookie cookies comment comments login signin signup toolbar dropdown share sharing social search pagination pager hidden tooltip qtip modal popup sponsors sponsor newsletter subscribe favorite favourite favorites buttons button btn actions skip legend copyright masthead noprint',
);
const fields: [Hint, ReadonlySet<string>][] = [
  [
    'affiliation',
    words(
      'affiliation affiliations aff affil company companies org organization organisation employer institution institute firm tagline',
    ),
  ],
  ['position', words('position jobtitle job role headline')],
  ['bio', words('bio bios biography biographies note about')],
  ['duration', words('duration length minutes')],
  [
    'time',
    words(
      'time times date dates datetime start end begin when dtstart dtend timerange timeslot hour hours clock hora horario uhrzeit zeit heure horaire datum fecha day scheduled scheduling',
    ),
  ],
  [
    'room',
    words('room rooms location venue stage hall place auditorium sala raum saal salle zaal lugar lieu ort where'),
  ],
  ['track', words('track tracks category categories stream theme')],
  ['type', words('type format kind level difficulty audience language lang')],
  ['tags', words('tags tag keywords keyword labels')],
  ['prose', words('abstract abstracts description desc excerpt teaser synopsis prose')],
];
const titleWords = words('title summary heading headline subject titel titre titulo');
const containerWords = words(
  'list lists row rows container wrapper box card cards info grid block group groups table section sections header head body content main page view wrap inner outer area panel links meta',
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/**
 * The hint of a class attribute (and microdata's itemprop), or undefined. Each class is read for itself; a name of a
 * thing within ("speaker-name") tells more than the thing.
 */
export const classHint = remembered((attribute): Hint | undefined =>
  attribute.length > 300 ? undefined : readClasses(attribute),
);

function readClasses(attribute: string): Hint | undefined {
  let best: Hint | undefined;
  for (const one of attribute.trim().split(/\s+/)) {
    // "track-51" says which, of a thing that other classes name.
    if (/[-_]\d+$/.test(one)) continue;
    const hint = readClass(tokens(one));
    if (hint !== undefined && (best === undefined || rank(hint) > rank(best))) best = hint;
  }
  return best;
}

/** What tells more: a name over people, people over a place for anything. */
function rank(hint: Hint): number {
  if (hint === 'name') return 4;
  if (hint === 'people') return 1;
  return hint === 'furniture' ? 2 : 3;
}

/** The words of a class: "sz-session__title", "speakerName", "session_info". */
function tokens(name: string): string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

function readClass(list: readonly string[]): Hint | undefined {
  const has = (set: ReadonlySet<string>): boolean => list.some((word) => set.has(word));
  const last = list.at(-1) ?? '';
  // The foot of a card belongs to it.
  const isFoot = last === 'footer' && list.length > 1 && !/^(?:site|page|main|global|colophon|layout)$/.test(list[0]!);
  if (has(furnitureWords) && !isFoot && !list.includes('with') && !list.includes('without')) return 'furniture';
  const isSpeaker = has(personWords);
  const isPerson = isSpeaker || has(weakPersonWords);
  const isItem = has(itemWords);
  const isMember = isItem || has(memberWords);
  if (list.length === 1 && last === 'fn') return 'name';
  if (isPerson && !isItem && (last === 'name' || last === 'names' || last === 'fullname'))
    return isSpeaker ? 'name' : 'writer';
  if (isPerson && !isItem && titleWords.has(last)) return 'position';
  if (titleWords.has(last) || (isMember && last === 'name'))
    return list.includes('page') || list.includes('site') ? undefined : 'title';
  if (list.length > 1 && last === 'session' && isItem && list.some((word) => word !== 'session' && itemWords.has(word)))
    return 'session';
  for (const [hint, set] of fields) if (set.has(last)) return hint === 'time' && list.includes('zone') ? 'other' : hint;
  // The last word is the thing itself; those before it only say of what it is.
  // "session-speaker-info" is of people, "speaker-session-list" of their sessions.
  const ofPeople = isPerson && lastOf(list, personWords, weakPersonWords) > lastOf(list, itemWords);
  if (containerWords.has(last) || (memberWords.has(last) && isPerson)) {
    if (ofPeople) return isSpeaker ? 'people' : 'writer';
    if (list.length > 1 && /^(?:meta|info|content|body|text)$/.test(last)) {
      return fields.find(([, set]) => has(set))?.[0];
    }
    return undefined;
  }
  if (personWords.has(last)) return 'people';
  if (weakPersonWords.has(last)) return 'writer';
  if (!isPerson) return undefined;
  if (/^(?:image|photo|picture|img|avatar|twitter|url)$/.test(last)) return 'other';
  return ofPeople ? (isSpeaker ? 'people' : 'writer') : undefined;
}

/** Place of the last word of the list that is in one of the sets, or -1. */
function lastOf(list: readonly string[], ...sets: ReadonlySet<string>[]): number {
  return list.findLastIndex((word) => sets.some((set) => set.has(word)));
}

export type LinkKind = 'person' | 'weak-person' | 'talk' | 'weak-talk' | 'track' | 'room' | 'session';

const linkKinds: [LinkKind, RegExp][] = [
  [
    'person',
    /^(?:speakers?|presenters?|performers?|instructors?|lecturers?|panelists?|persons?|people|participants?|referent(?:en)?|ponentes?)$/,
  ],
  ['weak-person', /^(?:authors?|users?|profiles?|members?)$/],
  [
    'talk',
    /^(?:talks?|presentations?|sessions?|contributions?|proposals?|papers?|lectures?|abstracts?|workshops?|tutorials?|keynotes?|submissions?|vortrag|vortraege|charlas?|slots?|programme|program|schedule)$/,
  ],
  ['weak-talk', /^(?:events?|items?|posters?|nodes?|activit(?:y|ies)|details?)$/],
  ['track', /^(?:tracks?|categor(?:y|ies)|streams?|themes?|tags?|topics?)$/],
  ['room', /^(?:rooms?|venues?|locations?|stages?)$/],
];
const generic =
  /^(?:index|list|all|new|edit|create|login|feed|me|favorites|calendar|v|changelog|nojs|export|pdf|print|grid)$/;

/** What an address leads to by its form: "/speakers/ada-quill/" to a person, "/talks/17" to a talk. */
export function linkKind(href: string, base: string | undefined): LinkKind | undefined {
  if (/^(?:mailto|javascript|tel|data):/i.test(href) || href.startsWith('#')) return undefined;
  let path = href;
  if (URL.canParse(href, base)) {
    const url = new URL(href, base);
    if (!/^https?:$/.test(url.protocol)) return undefined;
    path = url.pathname + (url.search.length < 80 ? url.search : '');
  }
  const parts = path
    .replace(/\?(?:id|speaker|talk|session|event|sid|tid)=/i, '/')
    .replace(/[?#].*$/, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^index\.\w+$/i.test(part));
  const last = parts
    .at(-1)
    ?.toLowerCase()
    .replace(/\.(?:html?|php|aspx?|jsp)$/, '');
  if (last === undefined || generic.test(last) || /\.\w{2,5}$/.test(last)) return undefined;
  // A page further down ("/speakers/ada/talks") is of another kind; a slug or a number is not.
  if (kindOf(last) !== undefined) return undefined;
  const [near, far] = [kindOf(parts.at(-2)), kindOf(parts.at(-3))];
  if (near === 'weak-person' && far === 'person') return far;
  if (near === 'weak-talk' && far === 'talk') return far;
  return near ?? far;
}

function kindOf(part: string | undefined): LinkKind | undefined {
  const word = part?.toLowerCase().replace(/\.(?:html?|php|aspx?)$/, '');
  return word === undefined ? undefined : linkKinds.find(([, pattern]) => pattern.test(word))?.[0];
}
