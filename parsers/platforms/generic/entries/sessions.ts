/** The sessions and rooms that stand over the entries of a programme. */
import type { ParentNode } from 'domhandler';
import { collapse } from '../../../page.ts';
import { rememberedOf } from '../../../reading/remembered.ts';
import { chairLead, roleLead, roleNoun } from '../../../reading/role-words.ts';
import type { Content, Line } from '../content/content.ts';
import { dayOfLine, yearOf } from '../days.ts';
import { peopleOfLine } from '../people.ts';
import { clockAt } from './clock.ts';
import { isRoom } from './columns.ts';

export interface Section {
  session?: string | undefined;
  room?: string | undefined;
}

const named =
  /^(?:(?:paper |poster |oral |plenary |parallel |invited |contributed |technical |special |morning |afternoon |lightning (?:talks? )?|breakout |regular )*(?:session|sitzung|sektion|sesión|sessão|séance|sessione|track|stream|block|microconference)(?:\s*\d{1,3}[a-z]?|\s+(?:[ivx]{1,4}|[a-z]\d?))\b|[a-z]{1,4}\d{1,2}[a-z]?(?:[.-]\d{1,2})?\s*:|session\s*:)/iu;
/** ", moderated by Ada Quill", "(Chair: Ada Quill". */
const chaired = new RegExp(String.raw`(?:\s*[([,;|–—-]+\s*|\s+)${roleLead('moderator')}\S.*$`, 'iu');
/** "(Chair Ada Quill)", "- Session Chair Ada Quill": as far as the noun. */
const chairedBare = new RegExp(String.raw`\s*[([,;|–—-]+\s*${roleNoun('moderator')}\.?\s+(?=\S)`, 'iu');
const chairLine = new RegExp(String.raw`^(?:${chairLead}|(?:session )?chairs?\s*\()`, 'iu');

/** "Session 2: Measurement (Chair: Ada Quill)" without its chair; undefined where a line heads no session. */
export function sessionHead(line: Line): string | undefined {
  if (line.text.length > 200 || line.text.length < 5) return undefined;
  const marked =
    line.heading !== undefined || line.runs[0]!.bold || line.cell?.header === true || line.runs[0]!.hint === 'session';
  const text = clockAt(line.text)?.rest || line.text;
  if (!marked || !named.test(text)) return undefined;
  // Heads side by side are columns.
  if (line.cell?.header && cellsOf(line.cell.element.parent) > 1) return undefined;
  const title = collapse(text.slice(0, chairAt(text))).replace(/[\s:,;(–—-]+$/, '');
  return title.length > 4 ? title : undefined;
}

/** Whether a line heads a session and names who chairs it: what stands below are its talks. */
export function isChaired(line: Line): boolean {
  return sessionHead(line) !== undefined && chairAt(line.text) !== undefined;
}

/** Where in a session's head the part begins that names its chair; undefined where it names none. */
function chairAt(text: string): number | undefined {
  const stated = chaired.exec(text);
  if (stated) return stated.index;
  const bare = chairedBare.exec(text);
  return bare && peopleOfLine(text.slice(bare.index + bare[0].length).replace(/[)\]]$/, ''), false).length > 0
    ? bare.index
    : undefined;
}

function cellsOf(row: ParentNode | null): number {
  return row?.children.filter((node) => node.type === 'tag').length ?? 0;
}

/** For each line the session, and the room named with it, that it stands under. */
export const sectionsOf = rememberedOf((content: Content): readonly Section[] => {
  const year = yearOf(content);
  let current: Section = {};
  let head: Line | undefined;
  return content.lines.map((line) => {
    const next = content.lines[line.index + 1];
    // A heading with its chair below it is a session, whatever it is called.
    const isChaired = line.heading !== undefined && line.heading > 1 && next !== undefined && chairLine.test(next.text);
    const session = sessionHead(line) ?? (isChaired ? line.text : undefined);
    if (session !== undefined) {
      current = { session };
      head = line;
    } else if (
      head &&
      line.index - head.index <= 3 &&
      line.cell?.element === head.cell?.element &&
      sameBlock(line, head)
    ) {
      const room = /^(?:room|location|venue|place|raum|salle|sala)\s*:\s*(\S.{0,60})$/i.exec(line.text)?.[1];
      if (room) current.room = room;
    } else if (line.heading !== undefined && (line.heading <= (head?.heading ?? 3) || dayOfLine(line, year))) {
      // "Main room" over the talks that are given there.
      const isPlace = line.heading > 1 && line.text.length <= 40 && isRoom(line.text) && !dayOfLine(line, year);
      current = isPlace ? { room: line.text } : {};
      head = undefined;
    }
    return current;
  });
});

function sameBlock(one: Line, other: Line): boolean {
  return one.block === other.block || one.block.parent === other.block.parent;
}
