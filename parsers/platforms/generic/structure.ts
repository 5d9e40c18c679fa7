/**
 * Talks by the structure of a page alone: titles and people that stand together, again and again or once as the page's
 * subject. Below the confidence at which it is hardly wrong it gives nothing.
 */
import { collapse } from '../../page.ts';
import { present, subjectTopics, tagTopics, webAddress } from '../../parts.ts';
import { readName } from '../../reading/names.ts';
import type { PageRecord, PersonRecord, PersonRef, Role, TalkRecord } from '../../records.ts';
import { organizationOf } from './affiliation.ts';
import { annotate, lineRanges, type Mark, type Ranges } from './annotate.ts';
import { bind, type Speaker } from './bind.ts';
import type { Content, Line } from './content.ts';
import { dayAbove } from './days.ts';
import { readEntries } from './entries/entries.ts';
import { takeType } from './entries/kinds.ts';
import { programmeEvidence } from './evidence.ts';
import { mergeAlike, rounded, together } from './merge.ts';
import { canBeName, peopleOfLine } from './people.ts';
import { scopeOf } from './scope.ts';
import { readTalkLines } from './talk-lines.ts';
import { readTitles, type Title } from './titles.ts';
import { dayIn, durationOf, readWhen, spanIn } from './when.ts';

/** A talk is given where the signs for it sum up to this. */
const threshold = 0.75;
const speaking: ReadonlySet<Role> = new Set(['speaker', 'author', 'coauthor', 'panelist', 'moderator', 'submitter']);

export interface Reading {
  talks: TalkRecord[];
  people: PersonRecord[];
}

/** Reads the talks and people of a page's content. Names of `events` are no titles. */
export function readStructure(content: Content, events: readonly string[] = []): Reading {
  const evidence = programmeEvidence(content);
  if (evidence < 2 || content.lines.length === 0) return { talks: [], people: [] };
  const ranges = lineRanges(content);
  const marks = annotate(content, ranges);
  const allTitles = readTitles(content, marks).filter((title) => !events.includes(title.text));
  const speakers = readSpeakers(marks, evidence);
  const subjectPerson = personOfPage(content, allTitles, speakers);
  const titles = settleNames(allTitles, speakers, subjectPerson);
  const binding = bind(
    content,
    titles,
    speakers.filter((one) => one.name !== subjectPerson?.name || one.at !== subjectPerson.at),
    ranges,
  );
  const talks: TalkRecord[] = [];
  const repeated = binding.people.size >= 3;
  const page: PageContext = { content, titles, marks, ranges, evidence, repeated };
  for (const title of titles) {
    const people = binding.people.get(title);
    if (people) {
      const talk = talkOf(title, people, page);
      if (talk) talks.push(talk);
    } else if (subjectPerson && title.strength >= 3 && title.strength < 5) {
      const talk = talkOf(title, [{ ...subjectPerson, sure: true, role: 'speaker' }], page);
      if (talk) talks.push(talk);
    } else {
      const talk = talkOf(title, [], page);
      if (talk) talks.push(talk);
    }
  }
  const merged = mergeAlike(withoutOthersOf(talks, titles, binding.people));
  const lines = merged.length < 2 ? readTalkLines(content, evidence) : [];
  const read = readEntries(content, marks, ranges, evidence).filter((one) => (one.confidence ?? 0) >= threshold);
  // On the page of one talk what looks like an entry is mostly a part of it.
  const isSingle = merged.length === 1 && titles.some((title) => title.strength >= 5 && binding.people.has(title));
  const entries = isSingle && read.length < 2 ? [] : read;
  const cards = subjectPerson ? [subjectPerson] : binding.alone.filter((one) => one.sure);
  return {
    talks: together(lines.length > Math.max(merged.length, entries.length) ? lines : merged, mergeAlike(entries)),
    people: evidence >= 3 ? peopleOfCards(cards, page, subjectPerson !== undefined) : [],
  };
}

interface PageContext {
  content: Content;
  titles: readonly Title[];
  marks: readonly Mark[];
  ranges: Ranges;
  evidence: number;
  repeated: boolean;
}

/** The people among the marks, with the affiliation that stands behind each. */
function readSpeakers(marks: readonly Mark[], evidence: number): Speaker[] {
  const found: Speaker[] = [];
  for (const [at, mark] of marks.entries()) {
    if (mark.field === 'affiliation' || mark.field === 'position') {
      affiliate(found, mark, marks);
      continue;
    }
    if (mark.field === undefined) affiliateUnmarked(found, mark);
    if (mark.field !== 'people') continue;
    const weak = !mark.sure;
    if (weak && evidence < 3) continue;
    const named = peopleOfLine(
      mark.text,
      mark.sure && (mark.labelled || mark.run.hint === 'name' || mark.run.link !== undefined),
    );
    if (named.length === 0 || isBelowName(found.at(-1), mark)) {
      affiliateUnmarked(found, mark);
      continue;
    }
    for (const person of named) {
      const role = person.remark === 'moderator' ? 'moderator' : (mark.role ?? roleByClass(mark) ?? 'speaker');
      found.push({ ...person, role, mark, at, sure: mark.sure });
    }
  }
  return found;
}

/** What stands below a name that is a heading or bold, and is neither itself, tells of that person. */
function isBelowName(last: Speaker | undefined, mark: Mark): boolean {
  if (!last || mark.line.index - last.mark.line.index !== 1 || mark.run.hint === 'name' || mark.run.link !== undefined)
    return false;
  const isHead = (one: Mark): boolean => one.line.heading !== undefined || one.run.bold;
  return isHead(last.mark) && !isHead(mark) && mark.labelled;
}

function roleByClass(mark: Mark): Role | undefined {
  for (
    let element = mark.run.element as { attribs?: { class?: string }; parent?: unknown } | null, step = 0;
    element && step < 3;
    step += 1
  ) {
    const name = element.attribs?.class ?? '';
    if (/moderator|chair\b/i.test(name)) return 'moderator';
    if (/panell?ist/i.test(name)) return 'panelist';
    element = element.parent as typeof element;
  }
  return undefined;
}

/** Gives an affiliation to the people right before it. */
function affiliate(people: Speaker[], mark: Mark, marks: readonly Mark[]): void {
  const last = people.at(-1);
  if (!last || last.affiliation !== undefined) return;
  const between = marks.slice(last.at + 1, marks.indexOf(mark));
  if (between.some((one) => one.field === 'title' || one.field === 'abstract' || one.field === 'people')) return;
  if (mark.line.index - last.mark.line.index > 4) return;
  const text = collapse(mark.text)
    .replace(/^[([]\s*(.*?)\s*[)\]]$/u, '$1')
    .replace(/^[\s,–—-]+|[\s,]+$/g, '');
  if (text === '' || text.length > 150) return;
  const organization = organizationOf(text, mark.field === 'position');
  if (organization === undefined) return;
  const own = people.filter((one) => one.mark === last.mark);
  for (const one of own.length > 1 ? [last] : own) one.affiliation = organization;
}

/** "Ada Quill" on one line, "Contoso" on the next, both under "Speakers". */
function affiliateUnmarked(people: Speaker[], mark: Mark): void {
  const last = people.at(-1);
  const sameLine = last?.mark.line === mark.line;
  if (!last || last.affiliation !== undefined || mark.run.href !== undefined) return;
  // "Ada Quill, <em>Contoso</em>; Gus Holt, <em>Northwind</em>"
  if (!mark.labelled && !(sameLine && /^(?:em|i|small)$/.test(mark.run.element.name))) return;
  if (mark.line.index - last.mark.line.index > 1) return;
  const bracketed = /^[,\s]*[([](.{2,100})[)\]]$/u.exec(mark.text)?.[1];
  const text = (bracketed ?? mark.text).replace(/^[\s,–—-]+|[\s,;]+$/g, '');
  if (!sameLine && (/[.!?]$/.test(text) || text.length > 80)) return;
  if (text.length < 2 || text.length > 100 || /^https?:|\S@\S/.test(text) || /[.!?]\s+\p{Lu}/u.test(text)) return;
  const organization = organizationOf(text, false);
  if (organization !== undefined) last.affiliation = organization;
}

/** The person a page is about: its heading is a name that its title repeats, and its talks are listed below. */
function personOfPage(content: Content, titles: readonly Title[], speakers: readonly Speaker[]): Speaker | undefined {
  const head = speakers.find(
    (one) =>
      one.mark.sure &&
      one.mark.line.heading !== undefined &&
      content.title.includes(one.statedName) &&
      one.mark.run.link === undefined,
  );
  if (
    head &&
    !speakers.some((one) => one.at < head.at) &&
    !titles.some((title) => title.strength >= 5 && !title.maybeName)
  )
    return head;
  const subject = titles.find((title) => title.strength >= 5 && title.maybeName);
  const path = content.base ?? '';
  const isPersonAddress = /\/(?:speakers?|users?|people|person|profiles?|presenters?|authors?)\//i.test(path);
  const named =
    subject ??
    (isPersonAddress ? titles.find((title) => title.maybeName && title.line.heading !== undefined) : undefined);
  if (!named || !canBeName(named.text)) return undefined;
  const others = speakers.filter((one) => one.name !== readName(named.text).name && one.sure);
  const isAbout = isPersonAddress || others.length === 0;
  if (!isAbout) return undefined;
  const { name, statedName } = readName(named.text);
  const mark: Mark = {
    run: named.run,
    line: named.line,
    text: named.text,
    field: 'people',
    sure: true,
    labelled: false,
  };
  return { name, statedName, role: 'speaker', mark, at: named.at, sure: true };
}

/** Of headings that read as names only those that are no person of the page can be titles. */
function settleNames(titles: readonly Title[], speakers: readonly Speaker[], subject: Speaker | undefined): Title[] {
  const names = new Set(speakers.filter((one) => one.sure).map((one) => one.statedName));
  return titles.filter((title) => {
    if (subject && (title.run === subject.mark.run || title.text === subject.statedName)) return false;
    if (!title.maybeName) return true;
    if (names.has(title.text)) return false;
    // A bare heading that reads as a name is a title only as the subject of the page.
    return title.strength >= 3;
  });
}

function talkOf(title: Title, people: readonly Speaker[], page: PageContext): TalkRecord | undefined {
  const speakers = people.filter((one) => speaking.has(one.role));
  if (people.length > 0 && speakers.length === 0) return undefined;
  if (arePosts(people, page.marks)) return undefined;
  // Whoever hosts an evening gives none of its talks.
  if (people.length > 0 && people.every((one) => one.role === 'moderator') && takeType(title.text).type !== 'panel')
    return undefined;
  const scope = scopeOf(page.content, title, page.titles, page.marks, page.ranges);
  const when = readWhen(scope, dayAbove(page.content, title.line), title.run.element);
  const room = roomOf(scope, title);
  const track = firstOf(scope, 'track');
  const hours =
    when.startsAt !== undefined ||
    scope.some(
      (mark) =>
        mark.field === 'time' ||
        mark.field === 'duration' ||
        (mark.field === undefined && mark.text.length < 80 && spanIn(mark.text) !== undefined),
    );
  let confidence = [0, 0.3, 0.4, 0.5, 0.5, 0.5][title.strength]!;
  if (speakers.length > 0) confidence += speakers.some((one) => one.sure) ? 0.4 : 0.25;
  if (hours) confidence += 0.1;
  if (room !== undefined || track !== undefined) confidence += 0.05;
  if (page.repeated || title.strength >= 5) confidence += 0.1;
  if (page.evidence >= 5) confidence += 0.05;
  // Many people below a heading that is no more than that are a list of people.
  const labelled = speakers.some((one) => one.mark.labelled);
  if (title.strength <= 2 && speakers.length >= 3 && !labelled && !hours) confidence -= 0.3;
  if (speakers.length > 12) confidence -= 0.3;
  if (speakers.length === 0 && !(isTalkLink(title) && hours)) return undefined;
  if (confidence < threshold) return undefined;
  const { title: name, type: stated } = takeType(title.text);
  const type = stated ?? firstOf(scope, 'type', 40)?.toLowerCase();
  const { abstract, summary } = proseOf(scope, title, page);
  const { base } = page.content;
  return {
    kind: 'talk',
    title: name,
    ...present({
      url:
        title.run.link === 'talk' || title.run.link === 'weak-talk' || title.line.card?.kind === 'talk'
          ? webAddress(title.href, base)
          : undefined,
      summary,
      abstract,
      type,
      track,
      session: firstOf(scope, 'session'),
      room,
      level: firstOf(scope, 'level', 60),
      ...when,
    }),
    people: people.map((one) => personOf(one, base, type === 'panel' && speakers.length > 1)),
    topics: [...subjectTopics(track), ...tagTopics(tagsOf(scope))],
    links: [],
    confidence: rounded(confidence),
    evidence: { quote: title.text },
  };
}

/** Names with a date behind each are those who wrote something on a page, one after the other. */
function arePosts(people: readonly Speaker[], marks: readonly Mark[]): boolean {
  const unsure = people.filter((one) => !one.sure);
  const dated = unsure.filter((one) => {
    const next = marks[one.at + 1];
    return next !== undefined && next.text.length < 60 && dayIn(next.text) !== undefined;
  });
  return unsure.length > 1 && dated.length === unsure.length;
}

function isTalkLink(title: Title): boolean {
  return (
    title.run.link === 'talk' ||
    title.line.card?.kind === 'talk' ||
    (title.strength === 3 && title.run.link === 'weak-talk')
  );
}

function personOf(one: Speaker, base: string | undefined, isPanel: boolean): PersonRef {
  const isOwn = one.mark.run.link === 'person' || one.mark.run.link === 'weak-person';
  return {
    name: one.name,
    statedName: one.statedName,
    role: isPanel && one.role === 'speaker' ? 'panelist' : one.role,
    ...present({ affiliation: one.affiliation, url: isOwn ? webAddress(one.mark.run.href, base) : undefined }),
    evidence: { quote: one.mark.text.includes(one.statedName) ? one.mark.text : one.statedName },
  };
}

/** The room behind the title rather than one before it: that may be where the whole conference is. */
function roomOf(scope: readonly Mark[], title: Title): string | undefined {
  const places = scope.filter((mark) => mark.field === 'room');
  const ownIndex = title.line.index;
  const behind = places.filter((mark) => mark.line.index >= ownIndex);
  const stated = roomText(firstOf(behind, 'room')) ?? roomAfterTime(scope) ?? roomText(firstOf(places, 'room'));
  // "Elm Hall (Hotel Wagtail)" under the name of the hotel is the hall.
  const venue = stated === undefined ? undefined : /^(.+\S)\s+\(([^()]+)\)$/u.exec(stated);
  if (venue && places.some((mark) => mark.line.index < ownIndex && mark.text.trim() === venue[2])) return venue[1];
  return stated;
}

/** A text that can be a room: no preposition left alone, no zone of time, no hour. */
function roomText(stated: string | undefined): string | undefined {
  const text = stated
    ?.replace(/^(?:in|at|@)\s+(?=\S)/i, '')
    .replace(/^(?:room|location|venue|raum|salle|sala)\s*:\s*/i, '');
  if (text === undefined || !/[\p{Lu}\p{Lo}\d]/u.test(text) || /\btime ?zone$|\d:\d\d|^(?:in|at|the)$/i.test(text))
    return undefined;
  return text;
}

function firstOf(scope: readonly Mark[], field: Mark['field'], longest = 120): string | undefined {
  const mark = scope.find((one) => one.field === field && one.text.length <= longest && /\p{L}|\d/u.test(one.text));
  const text = mark && collapse(mark.text).replace(/^[\s,;:|@·–—-]+|[\s,;|·]+$/g, '');
  return text === '' ? undefined : text;
}

/** "2:30 p.m.-3 p.m. in 250AB", "09:00–09:30, Elm Room": what follows the hours is the room. */
function roomAfterTime(scope: readonly Mark[]): string | undefined {
  for (const line of new Set(scope.map((mark) => mark.line))) {
    if (line.text.length > 160) continue;
    const found =
      /(?:\d[:.h]\d\d|\d)\s*(?:[ap]\.?m\.?)?(?:\s*\([A-Z]{2,5}\)|\s+[A-Z]{3,4})?\s*(?:,|\bin\b|@|\bat\b|[|·•])\s+(\p{Lu}?[^,|·•]{1,59})$/iu.exec(
        line.text,
      );
    const room = found?.[1]?.trim();
    if (
      room &&
      /^[\p{Lu}\d]/u.test(room) &&
      !/\d[:.]\d\d|(?:19|20)\d\d/.test(room) &&
      durationOf(room, false) === undefined
    )
      return room;
  }
  return undefined;
}

function tagsOf(scope: readonly Mark[]): string[] {
  return scope.filter((mark) => mark.field === 'tags').flatMap((mark) => mark.text.split(/\s*[,;]\s*/));
}

function proseOf(
  scope: readonly Mark[],
  title: Title,
  page: PageContext,
): { abstract?: string | undefined; summary?: string | undefined } {
  const after = scope.filter((mark) => mark.line !== title.line);
  const summary = text(after.filter((mark) => mark.field === 'summary'));
  let abstract = text(after.filter((mark) => mark.field === 'abstract'));
  if (abstract === undefined && summary === undefined) {
    // On the page of one talk, and in plain text, short sentences are of it too.
    const alone = title.strength >= 5 || !page.marks.some((mark) => mark.run.hint !== undefined);
    const long = after.filter(
      (mark) =>
        mark.field === undefined &&
        mark.line.heading === undefined &&
        (mark.line.text.length >= 80
          ? /[.!?…]/.test(mark.line.text)
          : alone && mark.line.text.length >= 24 && /[\p{Ll}\d)][.!?…]$/u.test(mark.line.text)),
    );
    abstract = text(long);
  }
  return abstract === undefined
    ? { abstract: summary }
    : { abstract, summary: summary === abstract ? undefined : summary };
}

/** Lines as paragraphs, items with "- " before them. */
function text(marks: readonly Mark[]): string | undefined {
  let result = '';
  let previous: Line | undefined;
  for (const mark of marks) {
    const { line } = mark;
    if (line === previous) {
      result += ` ${mark.text}`;
      continue;
    }
    const isItem = line.block.name === 'li';
    if (previous)
      result += isItem && previous.block.name === 'li' ? '\n' : previous.block === line.block ? '\n' : '\n\n';
    const all = marks.filter((one) => one.line === line).length === line.runs.length;
    result += (isItem ? '- ' : '') + (all ? line.text : mark.text);
    if (all) previous = line;
    else previous = line;
    if (all) marks = marks.filter((one) => one.line !== line || one === mark);
  }
  return result === '' ? undefined : result;
}

/** On the page of one talk the other talks of its speakers, listed in their cards, are left to their own pages. */
function withoutOthersOf(
  talks: readonly TalkRecord[],
  titles: readonly Title[],
  bound: ReadonlyMap<Title, readonly Speaker[]>,
): readonly TalkRecord[] {
  const subject = titles.find((title) => title.strength >= 5 && bound.has(title));
  const own = subject && talks.find((talk) => talk.evidence.quote === subject.text);
  if (!own) return talks;
  const names = new Set(own.people.map((one) => one.name));
  return talks.filter((talk) => talk === own || !talk.people.every((one) => names.has(one.name)));
}

function peopleOfCards(cards: readonly Speaker[], page: PageContext, single: boolean): PersonRecord[] {
  const records: PersonRecord[] = [];
  for (const one of cards) {
    if (records.some((record) => record.name === one.name)) continue;
    const biography = single ? text(page.marks.filter((mark) => mark.field === 'bio')) : undefined;
    records.push({
      kind: 'person',
      name: one.name,
      statedName: one.statedName,
      ...present({
        affiliation: one.affiliation,
        biography,
        url:
          one.mark.run.link === 'person'
            ? webAddress(one.mark.run.href, page.content.base)
            : single
              ? page.content.base
              : undefined,
      }),
      links: [],
      career: [],
      evidence: { quote: one.statedName },
    });
  }
  return records;
}

export type { PageRecord };
