/** A user's page, or a track's, as text: who it is, then proposals and sessions as bulleted items. */
import { collapse } from '../../page.ts';
import { readDate } from '../../reading/dates.ts';
import { readName } from '../../reading/names.ts';
import { readPeople } from '../../reading/people-lists.ts';
import type { PageRecord, SessionRecord, Status, TalkRecord } from '../../records.ts';
import { trackTopics } from './talk-fields.ts';
import { nameLine, readPersonLines } from './text-person.ts';

const heading = /^(Proposals|Sessions) for this (user|track|event|session type)$/i;
const bullet = /^\s*[*•]\s*(\S.*)$/;
const dateLine = /^(?:(.*\S)\s+)?(\d\d\/\d\d\/\d{4})$/;

/** Whether a line heads a list: "Proposals for this user". */
export function isListHeading(line: string): boolean {
  return heading.test(line.trim());
}

/** Reads such a page: the person or the track, then a talk for each listed item. */
export function readListText(lines: readonly string[], url: string | undefined): PageRecord[] {
  const first = lines.findIndex(isListHeading);
  const subject = heading.exec(lines[first]!.trim())![2]!.toLowerCase();
  const listed: TalkRecord[] = [];
  let kind = '';
  let items: string[] = [];
  const sections: { kind: string; lines: string[] }[] = [];
  for (const line of lines.slice(first)) {
    const match = heading.exec(line.trim());
    if (match) {
      kind = match[1]!.toLowerCase();
      items = [];
      sections.push({ kind, lines: items });
    } else items.push(line);
  }

  const head = lines.slice(0, first);
  // Only where the user proposed to several events does the software print their names, above each list.
  const later = sections.slice(0, -1).map((section) => takeEventName(section.lines, owner(head, subject)));
  const severalEvents = later.some((name) => name !== undefined);
  const firstEvent = severalEvents ? takeLastParagraph(head) : undefined;
  const person = subject === 'user' ? readPersonLines(head, url) : undefined;
  const track = subject === 'track' ? readTrackHead(head, url) : undefined;

  let event = firstEvent;
  sections.forEach((section, index) => {
    if (index > 0) event = later[index - 1] ?? event;
    const isSession = section.kind === 'sessions';
    for (const item of splitItems(section.lines, isSession, person?.name)) {
      listed.push(readItem(item, isSession, { owner: person?.name, track: track?.title, event }));
    }
  });
  const records: PageRecord[] = [...listed];
  if (track) records.unshift(track);
  if (person) records.unshift(person);
  return records;
}

function owner(head: readonly string[], subject: string): string | undefined {
  const line = head[nameLine(head)];
  return subject === 'user' && line !== undefined ? readName(line).name : undefined;
}

/** "Containers track", then its description. */
function readTrackHead(head: readonly string[], url: string | undefined): SessionRecord | undefined {
  const filled = head.map(collapse).filter((line) => line !== '');
  // A theme may print what it likes above the title.
  const titled = filled.findIndex((line) => /\S\s+track$/i.test(line));
  const [first, ...rest] = filled.slice(Math.max(0, titled));
  if (first === undefined) return undefined;
  const description = rest.filter((line) => !/^All tracks for this event$/i.test(line)).join('\n');
  return {
    kind: 'session',
    title: first.replace(/\s+track$/i, ''),
    type: 'track',
    ...(description === '' ? {} : { description }),
    ...(url === undefined ? {} : { url }),
    people: [],
    topics: [],
    evidence: { quote: first },
  };
}

/** The name of the next list's event, which stands after the last item's names; it is taken off `lines`. */
function takeEventName(lines: string[], name: string | undefined): string | undefined {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  if (last < 0) return undefined;
  const text = collapse(lines[last]!);
  if (bullet.test(text) || dateLine.test(text) || namesPerson(text, name) || lines[last - 1]?.trim() !== '') {
    return undefined;
  }
  const before = lines.slice(0, last).findLast((line) => line.trim() !== '');
  if (before === undefined || (name !== undefined && !namesPerson(before, name))) return undefined;
  lines.length = last;
  return text;
}

/** Takes a heading of one line off the end, unless it ends like a sentence. */
function takeLastParagraph(lines: string[]): string | undefined {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  if (last < 1 || lines[last - 1]!.trim() !== '' || /[.!?…]$/.test(lines[last]!.trimEnd())) return undefined;
  const text = collapse(lines[last]!);
  lines.length = last;
  return text;
}

function namesPerson(line: string, name: string | undefined): boolean {
  return name !== undefined && readPeople(line).some((person) => person.name === name);
}

/**
 * Parts a list into items. An excerpt may hold bullets of its own, so an item ends only with the line of its names: the
 * one after the date, or, in a list without dates, one that names the page's own user.
 */
function splitItems(lines: readonly string[], isSession: boolean, name: string | undefined): string[][] {
  const items: string[][] = [];
  let closed = true;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      items.at(-1)?.push('');
      continue;
    }
    const item = items.at(-1);
    if (bullet.test(line) && (closed || (isSession && name === undefined))) {
      items.push([line]);
      closed = false;
      continue;
    }
    if (!item || closed) continue;
    item.push(line);
    const previous = lines.slice(0, index).findLast((text) => text.trim() !== '') ?? '';
    closed = dateLine.test(collapse(previous)) || (isSession && namesPerson(line, name));
  }
  return items;
}

function readItem(
  item: readonly string[],
  isSession: boolean,
  page: { owner: string | undefined; track: string | undefined; event: string | undefined },
): TalkRecord {
  const headline = collapse(item[0]!);
  const title = bullet.exec(headline)![1]!;
  const body = item.slice(1);
  while (body.at(-1)?.trim() === '') body.pop();

  let names: string | undefined;
  let date: string | undefined;
  let track: string | undefined;
  const dated = body.findLastIndex((line) => dateLine.test(collapse(line)));
  if (dated >= 0) {
    names = collapse(body.slice(dated + 1).join(' '));
    const match = dateLine.exec(collapse(body[dated]!))!;
    track = match[1];
    date = match[2];
    body.length = dated;
  } else if (isSession && body.length > 0) {
    names = collapse(body.pop()!);
    const last = collapse(body.at(-1) ?? '');
    // The track stands right above the names; where nothing but one paragraph is left, that is the excerpt.
    const apart = body.slice(0, -1).some((line) => line.trim() !== '');
    if (last !== '' && last.length <= 80 && !/[.!?]$/.test(last) && (apart || last === page.track)) {
      track = last;
      body.pop();
    }
  }
  const summary = collapse(body.join('\n').replace(/^\s*\(slides\)\s*$/gm, '')).replace(/\s*\(slides\)$/, '');
  const submittedOn = date === undefined || isSession ? undefined : readDate(date, 'month-first');
  const status: Status = isSession ? 'confirmed' : 'proposed';
  const trackLine = [track, date].filter((part) => part !== undefined).join(' ');
  const people = readPeople(names ?? '').map((person) => ({
    ...person,
    role: isSession ? ('speaker' as const) : ('submitter' as const),
    status,
    evidence: { quote: person.name === page.owner ? headline : collapse(`${trackLine} ${names}`) },
  }));
  return {
    kind: 'talk',
    title,
    ...(summary === '' ? {} : { summary }),
    ...(track === undefined ? {} : { track }),
    ...(page.event === undefined ? {} : { event: page.event, eventBasis: 'stated' as const }),
    status,
    ...(submittedOn === undefined ? {} : { submittedOn }),
    people,
    topics: track === undefined ? [] : trackTopics(track, trackLine),
    links: [],
    evidence: { quote: collapse(item.join('\n')) },
  };
}
