/** The page of a proposal or session as text: a title, headed sections, and the speakers as bulleted cards. */
import { collapse } from '../../page.ts';
import { readDateTimeSpan } from '../../reading/dates.ts';
import { looksLikePersonName } from '../../reading/names.ts';
import type { PageRecord, PersonRecord, TalkRecord } from '../../records.ts';
import { joinParagraphs } from './html-node.ts';
import { readStatus, statusOfNotice, tagTopics, trackTopics } from './talk-fields.ts';
import { readPersonLines } from './text-person.ts';

const headings =
  /^(One Line Summary|Excerpt|Abstract|Description|Tags|Speaking experience|Presentation Materials|Note to organizers|Speakers?):?$/i;

interface Section {
  name: string;
  heading: string;
  lines: string[];
}

/** Whether lines hold the sections of a talk's page in the order in which the software prints them. */
export function isTalkText(lines: readonly string[]): boolean {
  const { sections } = split(lines);
  const at = (...names: string[]) => sections.findIndex((section) => names.includes(section.name));
  const summary = at('one line summary', 'excerpt');
  const abstract = at('abstract', 'description');
  const speakers = at('speaker', 'speakers');
  // "Abstract" and "Speaker" alone head many a page; the summary above them is this software's.
  return (
    summary >= 0 && speakers > summary && (abstract === -1 ? sections[summary]!.name !== 'excerpt' : abstract > summary)
  );
}

/** Reads such a page: the talk, then a person for each speaker's card. */
export function readTalkText(lines: readonly string[], url: string | undefined): PageRecord[] {
  const { head, sections } = split(lines);
  const find = (...names: string[]) => sections.find((section) => names.includes(section.name));
  const text = (...names: string[]) => joinParagraphs((find(...names)?.lines.join('\n') ?? '').split(/\n\s*\n/));
  const { title, meta } = readHead(head);
  if (title === undefined) return [];

  const speakers = find('speaker', 'speakers');
  const people = speakers ? readCards(speakers) : [];
  const summary = text('one line summary', 'excerpt');
  const abstract = text('abstract', 'description');
  const first = find('one line summary', 'excerpt');
  const quote = first ? [...head.slice(head.indexOf(title.line)), first.heading, ...first.lines] : [title.text];
  const { track, ...fields } = meta;
  const talk: TalkRecord = {
    kind: 'talk',
    title: title.text,
    ...(summary === '' ? {} : { summary }),
    ...(abstract === '' ? {} : { abstract }),
    ...(track === undefined ? {} : { track }),
    ...fields,
    people: people.map((person) => ({
      name: person.name,
      statedName: person.statedName ?? person.name,
      role: 'speaker',
      ...(fields.status === undefined ? {} : { status: fields.status }),
      ...(person.affiliation === undefined ? {} : { affiliation: person.affiliation }),
      evidence: person.evidence,
    })),
    topics: [...tagTopics(text('tags')), ...(track === undefined ? [] : trackTopics(track, track))],
    links: [],
    ...(url === undefined ? {} : { url }),
    evidence: { quote: collapse(quote.join('\n')) },
  };
  return [talk, ...people];
}

function split(lines: readonly string[]): { head: string[]; sections: Section[] } {
  const head: string[] = [];
  const sections: Section[] = [];
  for (const line of lines) {
    const heading = headings.exec(line.trim())?.[1];
    const name = heading?.toLowerCase();
    // Each heading stands once; after the speakers' there is none, whatever a biography says.
    const inCards = sections.at(-1)?.name.startsWith('speaker') && sections.at(-1)!.name !== 'speaking experience';
    if (heading !== undefined && !inCards && !sections.some((section) => section.name === name)) {
      sections.push({ name: name!, heading: line, lines: [] });
    } else if (/^\s*(Back to list of (proposals|sessions)|Add a comment|Leave a (private )?comment)/i.test(line)) {
      // The record's own controls.
    } else {
      (sections.at(-1)?.lines ?? head).push(line);
    }
  }
  return { head, sections };
}

/** What the software tells its visitors between title and star. */
const notice = /has not yet been published|^\s*This (?:proposal|session) (?:has been|was|is) [^.]{1,60}\.\s*$/i;

type Meta = Pick<TalkRecord, 'track' | 'type' | 'status' | 'startsAt' | 'endsAt' | 'room'>;

/** Title, then (after the star that marks a favourite) status, track, type of session and time, each on its line. */
function readHead(head: readonly string[]): { title: { text: string; line: string } | undefined; meta: Meta } {
  const filled = head.filter((line) => line.trim() !== '' && !notice.test(line));
  const star = filled.findIndex((line) => /^\s*[*★☆]\s*$/.test(line));
  const line = star > 0 ? filled[star - 1]! : filled[0];
  if (line === undefined) return { title: undefined, meta: {} };
  const rest = filled.slice(filled.indexOf(line) + 1).filter((one) => !/^\s*[*★☆]\s*$/.test(one));
  const meta: Meta = {};
  for (const told of head) {
    const status = statusOfNotice(told);
    if (status !== undefined) meta.status = status;
  }
  const scheduled = rest.findIndex((one) => /^\s*Scheduled:/i.test(one));
  if (scheduled >= 0) {
    const time = collapse(rest.slice(scheduled).join(' '));
    Object.assign(meta, readDateTimeSpan(time));
    const room = /\d\s*(?:[ap]m)? in (.+)$/i.exec(time)?.[1];
    if (room !== undefined) meta.room = room;
    rest.length = scheduled;
  }
  const plain = rest.map(collapse).filter((one) => {
    const status = readStatus(one);
    if (status !== undefined) meta.status = status;
    return status === undefined && one.length <= 80;
  });
  if (plain[0] !== undefined) meta.track = plain[0];
  if (plain[1] !== undefined) meta.type = plain[1].toLowerCase();
  return { title: { text: collapse(line), line }, meta };
}

/** Reads the speakers' cards. Each begins with a bullet at the depth of the first. */
function readCards(section: Section): PersonRecord[] {
  const lines = section.lines;
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return [];
  const indent = /^\s*(?=[*•])/.exec(lines[first]!)?.[0].length;
  const cards: string[][] = [];
  for (const line of lines.slice(first)) {
    const own = /^(\s*)[*•]\s*(.*)$/.exec(line);
    const starts = own !== null && own[1]!.length === indent && startsCard(own[2]!);
    if (starts || cards.length === 0) cards.push([line]);
    else cards.at(-1)!.push(line);
  }
  return cards
    .map((card, index) => readCard(card, index === 0 ? section.heading : undefined))
    .filter((one) => one !== undefined);
}

/** What a card's bullet shows: a photo's alternative text, which is a file's name, or the person's name. */
function startsCard(text: string): boolean {
  const shown = collapse(text);
  return shown === '' || !shown.includes(' ') || looksLikePersonName(shown) || shown.split(' ').length <= 4;
}

function readCard(card: readonly string[], heading: string | undefined): PersonRecord | undefined {
  const shown = collapse(card[0]!.replace(/^\s*[*•]\s*/, ''));
  const filled = card
    .slice(1)
    .map(collapse)
    .filter((line) => line !== '');
  const untold = filled.findIndex((line) => /^(Biography|Website|Blog|Twitter|Identi\.ca|Favou?rites)\b:?/i.test(line));
  const short = untold < 0 ? filled.slice(0, 2) : filled.slice(0, untold);
  const isPhoto =
    shown === '' ||
    (!shown.includes(' ') && (/[\d_]/.test(shown) || short.length >= 2 || looksLikePersonName(short[0] ?? '')));
  const name = isPhoto ? short[0] : shown;
  if (name === undefined) return undefined;
  const proof = [heading, card[0], isPhoto ? name : undefined].filter((part) => part !== undefined);
  const body = isPhoto ? card.slice(1) : [shown, ...card.slice(1)];
  return readPersonLines(body, undefined, collapse(proof.join(' ')));
}
