/** One entry of a programme: which of its pieces is the title, who its people are, where they are from. */
import { isBreak } from '../../../parts.ts';
import { readAffiliation } from '../../../reading/affiliations.ts';
import type { NamedPerson } from '../../../reading/people-lists.ts';
import { roleOfNoun } from '../../../reading/role-words.ts';
import { readTalkHeading } from '../../../reading/talk-heading.ts';
import type { Role } from '../../../records.ts';
import { isPost, organizationOf, saysOrganization } from '../affiliation.ts';
import { readLabel } from '../marks/labels.ts';
import { canBeTitle } from '../titles.ts';
import { isRoom } from './columns.ts';
import { isPause, takeType, typeOf } from './kinds.ts';
import type { Piece } from './pieces.ts';
import { isChaired } from './sessions.ts';

interface EntryPerson extends NamedPerson {
  role: Role;
  piece: Piece;
}

export interface ReadEntry {
  title: string;
  titlePiece: Piece;
  type?: string | undefined;
  people: EntryPerson[];
  /** How surely the people are people: by label or class, by their place in all entries, or by their look alone. */
  peopleBy: 'markup' | 'place' | 'look' | 'form';
  /** Pieces that are neither title nor people. */
  rest: Piece[];
}

/** What pieces that stand alike are, over all entries of the page. */
export interface Places {
  /** Nearly all of them read as people. */
  people: ReadonlySet<string>;
  /** Hardly any does. */
  others: ReadonlySet<string>;
  /** Texts that several entries repeat: rooms, tracks, organizations. */
  repeated: ReadonlySet<string>;
}

/** Looks over the entries that are no breaks: where do people stand? */
export function placesOf(entries: readonly (readonly Piece[])[]): Places {
  const groups = new Map<string, { all: number; named: number }>();
  const texts = new Map<string, number>();
  for (const pieces of entries) {
    if (isPauseEntry(pieces)) continue;
    const own = new Set<string>();
    for (const piece of pieces) {
      if (piece.mark.field === undefined && piece.text.length <= 80) own.add(piece.text);
      if (
        piece.bracketed ||
        (piece.mark.field !== undefined && piece.mark.field !== 'people' && piece.mark.field !== 'title')
      )
        continue;
      const group = groups.get(piece.key) ?? { all: 0, named: 0 };
      groups.set(piece.key, group);
      group.all += 1;
      if (piece.people.length > 0) group.named += 1;
    }
    for (const text of own) texts.set(text, (texts.get(text) ?? 0) + 1);
  }
  const people = new Set<string>();
  const others = new Set<string>();
  for (const [key, { all, named }] of groups) {
    if (named >= 2 && named >= all * 0.6) people.add(key);
    else if (all >= 3 && named < all * 0.4) others.add(key);
  }
  return { people, others, repeated: new Set([...texts].filter(([, count]) => count > 1).map(([text]) => text)) };
}

/** Whether an entry is a pause or a formality: "Lunch", "Registration", "Kaffeepause". */
export function isPauseEntry(pieces: readonly Piece[]): boolean {
  const [first] = pieces;
  if (!first) return true;
  // "Keynote" over a title and its speaker says what kind of talk it is.
  if (typeOf(first.text) !== undefined && pieces.length > 2 && pieces.some((piece) => piece.people.length > 0))
    return false;
  const best = pieces.reduce((one, other) => (other.weight > one.weight ? other : one), first);
  return isPause(first.text) || isBreak(first.text) || isPause(best.text) || isBreak(best.text);
}

/** Reads the pieces of one entry; undefined where they do not give a title with its people. */
export function readEntry(pieces: readonly Piece[], places: Places): ReadEntry | undefined {
  if (pieces.length === 0 || pieces.length > 60 || isPauseEntry(pieces)) return undefined;
  const people: Piece[] = [];
  const others: Piece[] = [];
  for (const piece of pieces) {
    // A link may hold the title in its first line and the people in its second.
    const below = others.some((one) => one.mark.field === 'title' && one.weight >= piece.weight);
    (isPeople(piece, places, below) ? people : others).push(piece);
  }
  // Where markup names the people, what merely looks like a name is something else.
  const sure = people.filter((piece) => piece.mark.field === 'people' && piece.mark.sure);
  const chosen = sure.length > 0 ? sure : people;
  const candidates = pieces.filter((piece, at) => {
    const before = pieces.slice(0, at).filter((one) => chosen.includes(one));
    return !chosen.includes(piece) && mayBeTitle(piece, places, before);
  });
  const titlePiece = heaviest(candidates, chosen);
  if (chosen.length === 0 || !titlePiece) return readInOneLine(pieces);
  if (isChaired(titlePiece.line)) return undefined;
  const { type, title: stated } = takeType(titlePiece.text);
  if (!canBeTitle(stated)) return undefined;
  // "Symbiotic schedulers." as lists of papers print it.
  const title = stated.replace(/(?<=[\p{L}\d)]{2})\.$/u, '');
  const rest = pieces.filter((piece) => piece !== titlePiece && !chosen.includes(piece));
  const typed = rest.find((piece) => typeOf(piece.text) !== undefined);
  const read: ReadEntry = {
    title,
    titlePiece,
    type: type ?? (typed && typeOf(typed.text)),
    people: [],
    peopleBy: sure.length > 0 ? 'markup' : chosen.some((piece) => places.people.has(piece.key)) ? 'place' : 'look',
    rest: rest.filter((piece) => piece !== typed),
  };
  for (const piece of chosen)
    for (const person of piece.people) read.people.push({ ...person, role: partOf(person, piece), piece });
  giveAffiliations(read, pieces);
  return read;
}

function isPeople(piece: Piece, places: Places, belowTitle: boolean): boolean {
  if (piece.people.length === 0) return false;
  if (piece.mark.field === 'people' && piece.mark.sure) return true;
  if (piece.mark.field === 'title' && piece.mark.sure) return belowTitle && places.people.has(piece.key);
  // "Ada Quill (Kitano Lab)" is no lab.
  if (isRoom(piece.text) && !piece.people.some((person) => person.affiliation !== undefined)) return false;
  if (places.people.has(piece.key)) return true;
  if (places.others.has(piece.key)) return false;
  // A text that several entries repeat by itself is a room or an organization as often as a person.
  return !places.repeated.has(piece.text);
}

/** @param before the people that stand before it. */
function mayBeTitle(piece: Piece, places: Places, before: readonly Piece[]): boolean {
  const { mark, text } = piece;
  if (piece.bracketed || text.length > 250) return false;
  if (mark.field !== undefined && mark.field !== 'title') return false;
  if (typeOf(text) !== undefined || readLabel(text) !== undefined || !canBeTitle(takeType(text).title)) return false;
  if (mark.field === 'title') return true;
  if (places.repeated.has(text) || isRoom(text)) return false;
  // What follows a name in smaller print is where they are from, unless it stands out.
  const after = before.some((one) => one.line.index >= piece.line.index - 1);
  if (after && (piece.weight <= 4 || (piece.inline && /,/.test(piece.lead))) && isPosition(text)) return false;
  if (after && piece.weight <= 2 && !/[:–—-]/.test(piece.lead)) return false;
  return !/^\p{Ll}(?!\p{Lu})/u.test(text) || piece.weight >= 3;
}

/** "VP Engineering, Hollow Oak", "University of Elm": a post or an organization rather than a title. */
function isPosition(text: string): boolean {
  if (text.length > 120 || /[?!.]$/.test(text)) return false;
  return isPost(text) || readAffiliation(text).title !== undefined || saysOrganization(text);
}

/** What stands out most; what follows a name behind a comma only where nothing else is there. */
function heaviest(pieces: readonly Piece[], people: readonly Piece[]): Piece | undefined {
  const weight = (piece: Piece): number =>
    piece.inline && /,/.test(piece.lead) && people.some((one) => one.line === piece.line) ? 1 : piece.weight;
  let best: Piece | undefined;
  for (const piece of pieces) if (!best || weight(piece) > weight(best)) best = piece;
  return best;
}

/** Title and people in one text: "Cones at scale by Ada Quill (Contoso)", "Ada Quill (Contoso): Cones at scale". */
function readInOneLine(pieces: readonly Piece[]): ReadEntry | undefined {
  for (const piece of pieces) {
    const before = pieces.filter((one) => one.line === piece.line);
    const text =
      before[0] === piece ? before.map((one) => (one.bracketed ? `(${one.text})` : one.text)).join(' ') : piece.text;
    const heading = readTalkHeading(text) ?? readTalkHeading(piece.text);
    if (!heading?.sure || !canBeTitle(heading.title)) continue;
    const { type, title } = takeType(heading.title);
    return {
      title,
      titlePiece: piece,
      type: heading.type ?? type,
      people: heading.people.map((person) => ({ ...person, piece })),
      peopleBy: 'form',
      rest: pieces.filter((one) => one.line !== piece.line),
    };
  }
  return undefined;
}

/** Gives each person the affiliation that stands behind their name. */
function giveAffiliations(read: ReadEntry, pieces: readonly Piece[]): void {
  for (const [at, piece] of pieces.entries()) {
    if (piece === read.titlePiece) continue;
    const before = pieces[at - 1];
    const own = before ? read.people.filter((one) => one.piece === before) : [];
    if (own.length === 0 || own.some((one) => one.affiliation !== undefined)) continue;
    const { field } = piece.mark;
    const near = piece.line.index - before!.line.index <= 1;
    if (!near || piece.text.length > 120 || read.people.some((one) => one.piece === piece)) continue;
    const isStated = field === 'affiliation' || field === 'position';
    const isBehind = piece.inline && (piece.bracketed || piece.line === before!.line);
    if (!isStated && !(field === undefined && (isBehind || isPosition(piece.text)))) continue;
    if (isRoom(piece.text) && !piece.bracketed) continue;
    const organization = organizationOf(piece.text, field === 'position');
    if (organization === undefined) continue;
    for (const one of piece.bracketed || own.length === 1 ? own.slice(-1) : own) one.affiliation = organization;
    read.rest = read.rest.filter((one) => one !== piece);
  }
}

function partOf(person: NamedPerson, piece: Piece): Role {
  return roleOfNoun(person.remark ?? '') ?? piece.mark.role ?? 'speaker';
}
