/** Programmes written as lines: "10:00 Title - Speaker, Affiliation", "Speaker (Affiliation): Title". */
import { present } from '../../parts.ts';
import { type HeadingPerson, readTalkHeading } from '../../reading/talk-heading.ts';
import type { PersonRef, TalkRecord } from '../../records.ts';
import type { Content, Line } from './content/content.ts';
import { dayAbove } from './days.ts';
import { clockAt } from './entries/clock.ts';
import { type Section, sectionsOf } from './entries/sessions.ts';
import { canBeTitle } from './titles.ts';
import { dayIn, spanIn } from './when.ts';

/** Fewer lines in one form are chance. */
const fewest = 3;

/**
 * The talks of a page that lists them so: at least three lines of one kind, each with people, that make up a good part
 * of their kind. An empty list where they do not.
 */
export function readTalkLines(content: Content, evidence: number): TalkRecord[] {
  if (evidence < 3) return [];
  const kinds = new Map<string, Line[]>();
  for (const line of content.lines) {
    if (line.text.length < 12 || line.text.length > 300) continue;
    const { block, heading } = line;
    const kind = `${block.name}.${block.attribs.class ?? ''}.${heading ?? ''}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), line]);
  }
  const sections = sectionsOf(content);
  let best: TalkRecord[] = [];
  for (const lines of kinds.values()) {
    if (lines.length < fewest) continue;
    const stated = lines.flatMap((line) => readLine(line, content, sections[line.index]!) ?? []);
    // "Cones at scale (Ada Quill)" may be anything; where nearly all lines of a kind are so it is not.
    const isForm = stated.length >= fewest && stated.length >= lines.length * 0.8 && lines[0]!.heading !== undefined;
    const all = isForm ? stated : stated.filter((one) => one.sure);
    // "Gus Holt, Northwind Traders" may be two people; among lines that are plain it is read as they are.
    const plain = all.filter((one) => !one.ambiguous);
    const bare = plain.length > 0 && plain.every(({ talk }) => talk.people.every((one) => !one.affiliation));
    if (isForm && bare) for (const one of all) if (one.ambiguous) one.talk.people = one.otherwise;
    const read = (plain.length * 2 >= all.length || (isForm && bare) ? all : plain).map((one) => one.talk);
    const timed = lines.filter((line) => spanIn(line.text.slice(0, 24)) !== undefined).length;
    const share = read.length / Math.max(1, lines.length);
    if (read.length >= fewest && (share >= 0.5 || timed >= read.length) && read.length > best.length) best = read;
  }
  return best;
}

function readLine(
  line: Line,
  content: Content,
  { session, room }: Section,
): { talk: TalkRecord; ambiguous: boolean; sure: boolean; otherwise: PersonRef[] } | undefined {
  const heading = readTalkHeading(clockAt(line.text)?.rest || line.text);
  if (!heading || !canBeTitle(heading.title)) return undefined;
  const span = spanIn(line.text.slice(0, 24));
  const day = dayIn(line.text.slice(0, 80)) ?? dayAbove(content, line);
  const at = day && span ? { startsAt: `${day}T${span.start}:00`, endsAt: span.end && `${day}T${span.end}:00` } : {};
  const talk: TalkRecord = {
    kind: 'talk',
    title: heading.title,
    ...present({ type: heading.type, session, room, ...at }),
    people: peopleOf(heading.people),
    topics: [],
    links: [],
    // The form is seldom chance where several lines share it; less where it alone shows who speaks.
    confidence: heading.sure ? 0.85 : 0.75,
    evidence: { quote: line.text },
  };
  return {
    talk,
    ambiguous: heading.otherwise !== undefined,
    sure: heading.sure,
    otherwise: peopleOf(heading.otherwise ?? []),
  };
}

function peopleOf(people: readonly HeadingPerson[]): PersonRef[] {
  return people.map((person) => ({ ...person, evidence: { quote: person.statedName } }));
}
