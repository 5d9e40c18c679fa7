/**
 * Programmes that a page holds as data for its scripts (the state of an application, a timetable to be drawn): objects with a title and with
 * people who speak, wherever they stand.
 */
import type { CheerioAPI } from 'cheerio';
import * as cheerio from 'cheerio';
import { collapse } from '../../../page.ts';
import { present, webAddress } from '../../../parts.ts';
import { isoTime } from '../../../reading/iso-times.ts';
import { readName } from '../../../reading/names.ts';
import type { PersonRef, Role, TalkRecord } from '../../../records.ts';
import { isPause } from '../entries/kinds.ts';
import { canBeName } from '../people.ts';
import { canBeTitle } from '../titles.ts';

type Node = { [key: string]: unknown };

const peopleKeys: [string, Role][] = [
  ['speakers', 'speaker'],
  ['speaker', 'speaker'],
  ['presenters', 'speaker'],
  ['presenter', 'speaker'],
  ['persons', 'speaker'],
  ['performers', 'speaker'],
  ['instructors', 'speaker'],
  ['panelists', 'panelist'],
  ['panellists', 'panelist'],
  ['moderators', 'moderator'],
  ['moderator', 'moderator'],
];
const hasPeople = new RegExp(String.raw`\\?"(?:${peopleKeys.map(([key]) => key).join('|')})\\?"\s*:\s*[[{"\\]`);
/** Keys beside title and people that only an entry of a programme has. */
const entryKeys =
  /^(?:starts?_?(?:date|time|at)?|starttime|begins?(?:at)?|date|time|slot|duration|room|track|abstract|description|session_?type|format|level)$/i;
/** Deeper nesting, and more talks than this, are no page's programme. */
const deepest = 14;
const mostTalks = 3000;
/** Code that only looks like data is looked at no more often than this. */
const mostFailures = 10;

/** The talks in the data of a page's scripts, each once; none where no script holds such data. */
export function readScriptData($: CheerioAPI, source: string, base: string | undefined): TalkRecord[] {
  if (!hasPeople.test(source)) return [];
  const talks = new Map<string, TalkRecord>();
  for (const element of $('script').toArray()) {
    const text = $(element).text();
    if (!hasPeople.test(text) || element.attribs.type === 'application/ld+json') continue;
    for (const value of valuesIn(text)) {
      const people = new Map<string, Node>();
      collectPeople(value, people, 0);
      collectTalks(value, { people, base, talks, session: undefined }, 0);
    }
  }
  return [...talks.values()];
}

/** The JSON values that a script is or assigns. What is no JSON is passed over. */
function valuesIn(text: string): unknown[] {
  const whole = parse(text);
  if (whole !== undefined) return [whole];
  const values: unknown[] = [];
  let failures = 0;
  const start = /(?:JSON\.parse\(\s*)(["'`])|[=(,:]\s*(?=[[{]\s*(?:["[{\]]|null))/g;
  for (let found = start.exec(text); found && values.length < 50; found = start.exec(text)) {
    const from = found.index + found[0].length;
    const to = found[1] === undefined ? endOfValue(text, from) : endOfString(text, from, found[1]);
    if (to < 0) break;
    const piece = text.slice(from, to);
    start.lastIndex = to;
    if (piece.length < 60 || !hasPeople.test(piece)) continue;
    const value = parse(found[1] === undefined ? piece : textIn(piece));
    if (value !== undefined) values.push(value);
    // Not all that looks so is JSON: what is within it may be.
    else if (found[1] === undefined) start.lastIndex = from + 1;
    if (value === undefined) {
      failures += 1;
      if (failures > mostFailures) break;
    }
  }
  return values;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textIn(text: string): string {
  const inner = parse(`"${text.replace(/\\'/g, "'").replace(/(?<!\\)"/g, '\\"')}"`);
  return typeof inner === 'string' ? inner : '';
}

/** Where the object or array that starts at `from` ends, or -1. */
function endOfValue(text: string, from: number): number {
  let depth = 0;
  for (let index = from; index < text.length; index += 1) {
    const character = text[index]!;
    if (character === '"') {
      index = endOfString(text, index + 1, '"');
      if (index < 0) return -1;
    } else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return -1;
}

function endOfString(text: string, from: number, quote: string): number {
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === quote) return index;
  }
  return -1;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** People who stand in a list of their own and are referred to by their number. */
function collectPeople(value: unknown, people: Map<string, Node>, depth: number): void {
  if (depth > deepest) return;
  if (Array.isArray(value)) for (const one of value) collectPeople(one, people, depth + 1);
  if (!isNode(value)) return;
  const id = value.id ?? value.uuid ?? value.slug;
  if ((typeof id === 'string' || typeof id === 'number') && nameOf(value) !== undefined && !people.has(String(id)))
    people.set(String(id), value);
  for (const one of Object.values(value)) collectPeople(one, people, depth + 1);
}

interface Search {
  people: ReadonlyMap<string, Node>;
  base: string | undefined;
  talks: Map<string, TalkRecord>;
  session: string | undefined;
}

function collectTalks(value: unknown, search: Search, depth: number): void {
  if (depth > deepest || search.talks.size >= mostTalks) return;
  if (Array.isArray(value)) for (const one of value) collectTalks(one, search, depth + 1);
  if (!isNode(value)) return;
  const talk = talkOf(value, search);
  if (talk) {
    const key = `${talk.title.toLowerCase()}\n${talk.startsAt ?? ''}`;
    if (!search.talks.has(key)) search.talks.set(key, talk);
  }
  // What has a title, hours and entries is a session of them.
  const title = textOf(value.title) ?? textOf(value.name);
  const isSession = !talk && title !== undefined && timeOf(value, 'start') !== undefined;
  for (const one of Object.values(value))
    collectTalks(one, isSession ? { ...search, session: title } : search, depth + 1);
}

function talkOf(node: Node, search: Search): TalkRecord | undefined {
  const title = textOf(node.title) ?? textOf(node.name) ?? textOf(node.talkTitle) ?? textOf(node.sessionTitle);
  if (title === undefined || !canBeTitle(title) || isPause(title) || '@type' in node) return undefined;
  if (!Object.keys(node).some((key) => entryKeys.test(key))) return undefined;
  const people = peopleKeys.flatMap(([key, role]) => peopleOf(node[key], role, search));
  if (!people.some((person) => person.role !== 'moderator')) return undefined;
  const start = timeOf(node, 'start');
  const end = timeOf(node, 'end');
  return {
    kind: 'talk',
    title,
    ...present({
      abstract: prose(node.abstract) ?? prose(node.description),
      startsAt: start,
      endsAt: start !== undefined && end !== undefined && end > start ? end : undefined,
      room: nameIn(node.room) ?? nameIn(node.roomName) ?? nameIn(node.venue),
      track: nameIn(node.track),
      type: nameIn(node.type ?? node.sessionType ?? node.format)?.toLowerCase(),
      session: search.session === title ? undefined : search.session,
      url: webAddress(textOf(node.url), search.base),
    }),
    people,
    topics: [],
    links: [],
    confidence: 0.9,
    evidence: { quote: title, selector: 'script' },
  };
}

function peopleOf(value: unknown, role: Role, { people }: Search): PersonRef[] {
  const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return list.slice(0, 40).flatMap((one) => {
    const referred = typeof one === 'string' || typeof one === 'number' ? people.get(String(one)) : undefined;
    const node = referred ?? (isNode(one) ? (people.get(String(one.id)) ?? one) : undefined);
    const printed = node ? nameOf(node) : textOf(one);
    if (printed === undefined || !canBeName(readName(printed).name)) return [];
    const affiliation = node
      ? (nameIn(node.affiliation) ?? nameIn(node.company) ?? nameIn(node.organization) ?? nameIn(node.employer))
      : undefined;
    const { name, statedName } = readName(printed);
    return [
      { name, statedName, role, ...present({ affiliation }), evidence: { quote: statedName, selector: 'script' } },
    ];
  });
}

function nameOf(node: Node): string | undefined {
  const whole = textOf(node.fullName) ?? textOf(node.full_name) ?? textOf(node.displayName) ?? textOf(node.name);
  if (whole !== undefined) return whole;
  const given = textOf(node.firstName) ?? textOf(node.first_name) ?? textOf(node.givenName);
  const family = textOf(node.lastName) ?? textOf(node.last_name) ?? textOf(node.familyName);
  return given !== undefined && family !== undefined ? `${given} ${family}` : undefined;
}

/** "startDate", "starts_at", "start": as text, or parted into date and time. */
function timeOf(node: Node, which: 'start' | 'end'): string | undefined {
  for (const suffix of ['Date', 'sAt', 's_at', '', 'Time', '_time', '_date', 'At', '_at', 'DateTime']) {
    const value = node[which + suffix];
    if (typeof value === 'string') {
      const time = isoTime(value.trim());
      if (time !== undefined) return time;
    } else if (isNode(value) && typeof value.date === 'string' && typeof value.time === 'string') {
      const time = isoTime(`${value.date}T${value.time}`);
      if (time !== undefined) return time;
    }
  }
  return undefined;
}

function textOf(value: unknown): string | undefined {
  if (isNode(value)) return textOf(value.rendered) ?? textOf(value.en);
  if (typeof value !== 'string') return undefined;
  const text = collapse(/[<&]/.test(value) ? cheerio.load(value, null, false).text() : value);
  return text === '' || text.length > 300 ? undefined : text;
}

function nameIn(value: unknown): string | undefined {
  return textOf(value) ?? (isNode(value) ? (textOf(value.name) ?? textOf(value.title)) : undefined);
}

function prose(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return collapse(/[<&]/.test(value) ? cheerio.load(value, null, false).text() : value) || undefined;
}
