/** The page of a contribution saved as text: the labels of its sections stand on lines of their own. */
import { collapse } from '../../page.ts';
import { textBlocks } from '../../reading/blocks.ts';
import { readPeople } from '../../reading/people-lists.ts';
import { addMinutes } from '../../reading/zones.ts';
import type { PageRecord, PersonRef, Role } from '../../records.ts';
import { contributionRecords } from './contribution.ts';
import type { SavedHeader } from './custom.ts';
import { savedEvent } from './custom.ts';
import { roleOf } from './detail.ts';
import { readDuration, readPrintedDate, withOffset } from './time.ts';

const sectionLabel =
  /^(?:(?:Primary |Co-)?authors?|Speakers?|Presenters?|Description|Presentation materials|Subcontributions)$/i;

/** Whether the lines below the header are those of a contribution: its time, and sections under their labels. */
export function isSavedContribution(lines: readonly string[], header: SavedHeader): boolean {
  const below = lines.slice(header.to + 1).map((line) => collapse(line));
  const time = below.findIndex((line) => isTimeLine(line));
  return time >= 0 && below.slice(time).some((line) => sectionLabel.test(line) && !/^description$/i.test(line));
}

/** Reads the contribution. Its track and session, of which the text does not tell which is which, are left out. */
export function readSavedContribution(lines: readonly string[], header: SavedHeader): PageRecord[] {
  const below = lines.slice(header.to + 1);
  const time = below.findIndex((line) => isTimeLine(collapse(line)));
  const title = below
    .slice(0, time)
    .map((line) => collapse(line))
    .filter((line) => line !== '')
    .at(-1);
  if (!title) return [];
  const dates = { zone: header.zone, startDate: header.startDate, endDate: header.endDate };
  const start = readPrintedDate(below[time]!, dates);
  const first = below.findIndex((line, index) => index > time && sectionLabel.test(collapse(line)));
  const minutes = below
    .slice(time + 1, first)
    .map((line) => collapse(line))
    .filter((line) => /^(?:\d+\s*h)?\s*(?:\d+\s*m)?$/.test(line) && line !== '')
    .map(readDuration)[0];
  // "Room 2 (Fjordby Hall)", where the header names that hall as the place of the event.
  const room = below.slice(time + 1, first).flatMap((line) => {
    const printed = /^(\S.{0,60}?) \(([^()]+)\)$/.exec(collapse(line));
    return printed && lines.slice(0, header.to + 1).some((one) => collapse(one) === printed[2]) ? [printed[1]!] : [];
  })[0];
  const sections = sectionsOf(below.slice(first));
  const people: PersonRef[] = sections.flatMap(({ label, content }) => {
    const role: Role | undefined = roleOf(label);
    return role ? content.flatMap((line) => peopleOn(line, role)) : [];
  });
  const rank: Partial<Record<Role, number>> = { speaker: 0, author: 1, coauthor: 2 };
  people.sort((a, b) => (rank[a.role] ?? 3) - (rank[b.role] ?? 3));
  const local = start?.includes('T') ? start : undefined;
  const event = savedEvent(lines, header);
  const description = sections.find(({ label }) => /^description$/i.test(label));
  const records = contributionRecords(
    {
      title,
      body: textBlocks(description?.content ?? []),
      startsAt: local && withOffset(local, header.zone),
      endsAt: local && minutes ? withOffset(addMinutes(local, minutes)!, header.zone) : undefined,
      room,
      people,
      links: [],
    },
    event?.edition ?? header.startDate.slice(0, 4),
  );
  return [...(event ? [event] : []), ...records];
}

function sectionsOf(lines: readonly string[]): { label: string; content: string[] }[] {
  const sections: { label: string; content: string[] }[] = [];
  for (const line of lines) {
    if (sectionLabel.test(collapse(line))) sections.push({ label: collapse(line), content: [] });
    else sections.at(-1)?.content.push(line);
  }
  return sections;
}

function peopleOn(line: string, role: Role): PersonRef[] {
  return readPeople(collapse(line)).map((person) => {
    const quote = person.affiliation ? `${person.statedName} (${person.affiliation})` : person.statedName;
    return { ...person, role, evidence: { quote: collapse(line).includes(quote) ? quote : collapse(line) } };
  });
}

function isTimeLine(line: string): boolean {
  return line === 'Not scheduled' || (line.length < 40 && (readPrintedDate(line)?.includes('T') ?? false));
}
