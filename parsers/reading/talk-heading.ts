/** The ways in which people write down a talk's title and who gave it, in one line. */
import { collapse } from '../page.ts';
import { looksLikePersonName, readName } from './names.ts';
import { type NamedPerson, readPeople } from './people-lists.ts';
import { namesOrganizers, panelLead } from './role-words.ts';

export interface HeadingPerson {
  name: string;
  statedName: string;
  affiliation?: string;
  role: 'speaker' | 'moderator' | 'panelist';
}

export interface TalkHeading {
  title: string;
  people: HeadingPerson[];
  /** `keynote`, `panel`, `tutorial` …, where the line says so. */
  type?: string;
  /**
   * Whether the form alone shows that the name is a speaker's (an affiliation, "by", "moderated by"). Of others the
   * text below must speak of that person.
   */
  sure: boolean;
  /** The people, where "A, B" may as well be two of them as one with an affiliation. */
  otherwise?: HeadingPerson[];
}

const dash = /\s(?:[-‐‑‒–—―−]{1,3}|\|)\s|\s?[–—―]\s?/gu;
const typed =
  /^(opening keynote|closing keynote|keynote|tutorial|workshop|lightning talk|panel(?: discussion)?|invited talk|talk|session|plenary)\s*[:–—-]\s*(?=\S)/iu;
/** What leads to a recording, and the hour, belong neither to title nor to name. */
const media =
  /(?:\s*[([](?:(?:slides?|video|recording|youtube|pdf|abstract|paper|notes|link)s?(?:\s*[,|/&]\s*|\s+and\s+)?){1,4}[)\]])+\s*$/iu;
const hour = /^\d{1,2}[:.h]\d\d(?:\s?[-–]\s?\d{1,2}[:.h]\d\d)?\s*(?:[ap]m\b)?\s*[-–—:|]?\s+/iu;
const notTalks =
  /^(?:photos?|slides?|videos?|edited?|update|comments?|posted|written|tags?|labels?|share|image|source|credits?|translation|via)\b/i;

/** Reads one line as a talk with its people, in any of the forms; undefined where it is none. */
export function readTalkHeading(line: string): TalkHeading | undefined {
  let text = collapse(line)
    .replace(/^(?:[*•·▪#>]+|\d{1,2}[.)])\s+/, '')
    .replace(hour, '')
    .replace(media, '')
    .replace(/\s*:$/, '');
  if (text.length < 8 || text.length > 300 || notTalks.test(text)) return undefined;
  const prefix = typed.exec(text);
  if (prefix) text = text.slice(prefix[0].length);
  const type = prefix && !/^(?:talk|session)$/i.test(prefix[1]!) ? typeName(prefix[1]!) : undefined;
  const read = readPanel(text) ?? readDashed(text) ?? readBy(text) ?? readSpeakerFirst(text) ?? readBracketed(text);
  if (!read) return undefined;
  const title = unquote(read.title);
  if (!/\p{L}{2}/u.test(title)) return undefined;
  const people =
    type === 'panel'
      ? read.people.map((person) => ({
          ...person,
          role: person.role === 'speaker' ? ('panelist' as const) : person.role,
        }))
      : read.people;
  const result: TalkHeading = { ...read, title, people };
  const known = read.type ?? type;
  if (known) result.type = known;
  return result;
}

function typeName(words: string): string {
  const lower = words.toLowerCase();
  if (lower.includes('keynote')) return 'keynote';
  if (lower.startsWith('panel')) return 'panel';
  return lower.replace(/ talk$/, '');
}

const moderated = new RegExp(String.raw`(?:\s?[-‐‑‒–—―−|,:(]\s?)(?:panel(?: discussion)?,? )?${panelLead}`, 'iu');

/** "Title - Moderated by X, Org; A, B & C", also with "Moderator: X" or "Panel with A, B and C". */
function readPanel(text: string): TalkHeading | undefined {
  const mark = moderated.exec(text);
  const withMark = mark ? undefined : /(?:\s[-‐‑‒–—―−|]\s)(?:a )?panel(?: discussion)? with\s+/iu.exec(text);
  const found = mark ?? withMark;
  if (!found) return undefined;
  const title = text.slice(0, found.index);
  const rest = text.slice(found.index + found[0].length).replace(/\)$/, '');
  if (!mark) {
    const people = peopleOf(rest, 'panelist');
    return people ? { title, people: people.people, type: 'panel', sure: true } : undefined;
  }
  const [head, ...more] = rest.split(/;\s*|\s(?:with|panelists?:?)\s/i);
  const moderators = peopleOf(head!, 'moderator');
  if (!moderators) return undefined;
  if (more.length === 0 && moderators.people.length > 1 && head!.includes(',')) {
    for (const person of moderators.people.slice(1)) person.role = 'panelist';
  }
  const panelists = more.flatMap((part) => peopleOf(part.replace(/^panelists?:?\s*/i, ''), 'panelist')?.people ?? []);
  return { title, people: [...moderators.people, ...panelists], type: 'panel', sure: true };
}

function heading(title: string, read: PeopleRead, sure: boolean): TalkHeading {
  return { title, people: read.people, sure, ...(read.otherwise ? { otherwise: read.otherwise } : {}) };
}

/** "Title - Speaker, Affiliation", split at the last dash that has people on its right; or "Speaker - Title". */
function readDashed(text: string): TalkHeading | undefined {
  const dashes = [...text.matchAll(dash)];
  for (const found of dashes.reverse()) {
    const people = peopleOf(text.slice(found.index + found[0].length), 'speaker');
    if (people) return heading(text.slice(0, found.index), people, people.affiliated);
  }
  const first = dashes.at(-1);
  const people = first ? peopleOf(text.slice(0, first.index), 'speaker') : undefined;
  return people && heading(text.slice(first!.index + first![0].length), people, people.affiliated);
}

/** "Title by Speaker". Not "Lunch sponsored by". */
function readBy(text: string): TalkHeading | undefined {
  const at = text.toLowerCase().lastIndexOf(' by ');
  if (at < 0) return undefined;
  const title = text.slice(0, at).replace(/[,(–—-]\s*$|\s(?:presented|given|a talk)$/i, '');
  if (/\b\p{L}+(?:ed|ten|wn|de)$/u.test(title) && !/["”]$/.test(title)) return undefined;
  // Prose, not a title: "There was a talk by", "my favourite by".
  if (
    /^(?:there|it|this|that|i|we|he|she|then|my|another|after|also)\b|\b(?:talk|keynote|presentation|session)$/i.test(
      title,
    )
  )
    return undefined;
  if (!/^["“„«'‘]?[\p{Lu}\p{N}]|^\p{Ll}+\p{Lu}|^[\p{Ll}\d_/.-]+[:\d_(]/u.test(title)) return undefined;
  const people = peopleOf(text.slice(at + 4).replace(/(?<!\([^)]*)\)$/, ''), 'speaker');
  return people && heading(title, people, true);
}

/** "Speaker (Affiliation): Title", "Speaker, Affiliation: Title", "Speaker: Title". */
function readSpeakerFirst(text: string): TalkHeading | undefined {
  const colon = /:\s+(?=\S)/u.exec(text);
  if (!colon) return undefined;
  const people = peopleOf(text.slice(0, colon.index), 'speaker');
  return people && heading(text.slice(colon.index + colon[0].length), people, people.affiliated);
}

/** "Title (Speaker, Affiliation)", "Title [Speaker]". */
function readBracketed(text: string): TalkHeading | undefined {
  const found = /^(.{6,}?)\s[([]([^()[\]]{5,120})[)\]]$/u.exec(text);
  const people = found ? peopleOf(found[2]!, 'speaker') : undefined;
  return people && heading(found![1]!, people, people.affiliated);
}

interface PeopleRead {
  people: HeadingPerson[];
  affiliated: boolean;
  otherwise?: HeadingPerson[];
}

/**
 * The people of one side of a heading: "A", "A, Org", "A (Org) and B (Org)", "A, B & C". Undefined unless every name
 * in it can be a person's. Of a bare "A, B" the second is taken for an affiliation; where it can be a name, too,
 * `otherwise` holds the two people.
 */
function peopleOf(text: string, role: HeadingPerson['role']): PeopleRead | undefined {
  const stated = collapse(text)
    .replace(/^by\s+/i, '')
    .replace(/[\s:;]+$/, '');
  if (stated === '' || stated.length > 200 || namesOrganizers(stated)) return undefined;
  const people: HeadingPerson[] = [];
  const push = (printed: string, affiliation?: string): boolean => {
    const name = collapse(printed);
    if (!looksLikePersonName(name)) return false;
    const read = readName(name);
    people.push({ name: read.name, statedName: read.statedName, role, ...(affiliation ? { affiliation } : {}) });
    return true;
  };
  // "Bill Doe (Marks & Spencer)": what stands in brackets is whole.
  const groups = stated.split(/(?:\s*;\s*|\s+(?:&|and)\s+)(?![^()]*\))/u);
  const withOrganizations = groups.some((group) => /,/.test(group) && !namesIn(group));
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index]!;
    const names = namesIn(group);
    const either = names?.length === 2 && group.includes(',') && (groups.length === 1 || withOrganizations);
    if (names && !either) {
      for (const one of names) push(one.statedName, one.affiliation);
      continue;
    }
    const from = /^([^,]{4,50}?)\s(?:@|from|of|at)\s(\S.*)$/u.exec(group);
    if (from && push(from[1]!, from[2]!)) continue;
    const comma = group.indexOf(',');
    if (comma < 0) {
      // "Ada Doe, Marks & Spencer": what follows the ampersand belongs to the organization before it.
      const last = people.at(-1);
      if (last?.affiliation && index > 0) {
        last.affiliation = stated.slice(
          stated.indexOf(last.affiliation),
          stated.indexOf(group, stated.indexOf(last.affiliation)) + group.length,
        );
        continue;
      }
      return undefined;
    }
    if (!push(group.slice(0, comma), collapse(group.slice(comma + 1)))) return undefined;
  }
  const affiliated = people.some((person) => person.affiliation !== undefined);
  if (people.length === 0) return undefined;
  const both = groups.length === 1 && affiliated ? namesIn(stated) : undefined;
  if (both?.length !== 2) return { people, affiliated };
  return { people, affiliated, otherwise: both.map(({ name, statedName }) => ({ name, statedName, role })) };
}

/** The people of a list in which every part can be a person's name. */
function namesIn(text: string): NamedPerson[] | undefined {
  const found = readPeople(text);
  return found.length > 0 && found.every((one) => looksLikePersonName(one.name)) ? found : undefined;
}

function unquote(title: string): string {
  return collapse(title)
    .replace(/^["“”„«'‘]\s*(.*?)\s*["“”»'’]$/u, '$1')
    .replace(/[\s,:–—-]+$/u, '');
}
