/** What on a page may be the title of a talk, and how much speaks for it. */

import type { Element } from 'domhandler';
import { isBreak } from '../../parts.ts';
import { findDates, readDateTimeSpan } from '../../reading/dates.ts';
import { looksLikePersonName } from '../../reading/names.ts';
import type { Content, Line, Run } from './content/content.ts';
import { parentOf } from './content/elements.ts';
import { clockAt } from './entries/clock.ts';
import { isChaired } from './entries/sessions.ts';
import { signature } from './marks/alike.ts';
import { isPageHeading, readLabel } from './marks/labels.ts';
import type { Mark } from './marks/mark.ts';

export interface Title {
  text: string;
  line: Line;
  run: Run;
  /** Place among the page's marks. */
  at: number;
  /** 1 bold, 2 a heading, 3 a class or link or label says so, 5 the page's own title repeats it. */
  strength: number;
  href?: string | undefined;
  /** It may as well be a person's name. */
  maybeName: boolean;
}

const clockOnly = /^[\s\d:.h–—-]*(?:[ap]\.?m\.?)?[\s\d:.h–—-]*(?:[ap]\.?m\.?)?(?:\s*(?:UTC|GMT|[A-Z]{3,4}))?$/i;

/** The titles among a page's marks, in its order. */
export function readTitles(content: Content, marks: readonly Mark[]): Title[] {
  const titles: Title[] = [];
  const nameSignatures = headingNames(marks);
  const frames = new Set<Element>();
  let last: Line | undefined;
  for (const [at, one] of marks.entries()) {
    const { run, line } = one;
    const sure = one.field === 'title';
    const isHeading = line.heading !== undefined && line.heading <= 6;
    if ((!sure && one.field !== undefined) || isChaired(line)) continue;
    if (!sure && !isHeading && !(line.heading === 7 || run.bold || line.card !== undefined || isEntryLink(one)))
      continue;
    const strength = sure ? (run.link === 'weak-talk' && run.hint !== 'title' ? 2 : 3) : isHeading ? 2 : 1;
    // One title a line: what follows it there is a button or a remark, or more of it.
    const previous = titles.at(-1);
    if (last === line && previous && !(sure && previous.strength < 3)) {
      if (
        previous.run !== run &&
        one.field === marks[previous.at]!.field &&
        run.hint === previous.run.hint &&
        run.href === previous.run.href
      )
        previous.text = line.text.includes(`${previous.text} ${run.text}`)
          ? `${previous.text} ${run.text}`
          : previous.text;
      continue;
    }
    const text = cleanTitle(one.text);
    if (!canBeTitle(text)) continue;
    const frame = headingAround(run.element);
    if (frame && frames.has(frame) && last !== line) continue;
    const maybeName = looksLikePersonName(text);
    if (!sure && maybeName && nameSignatures.has(signature(run))) continue;
    const found = {
      text,
      line,
      run,
      at,
      strength,
      href: run.href ?? (line.card?.kind === 'talk' ? line.card.href : undefined),
      maybeName,
    };
    if (last === line && previous) titles[titles.length - 1] = found;
    else titles.push(found);
    if (frame) frames.add(frame);
    last = line;
  }
  return subject(content, titles);
}

/** A link that an entry begins with: the first words of a cell, an item or a paragraph. */
function isEntryLink({ run, line }: Mark): boolean {
  return (
    run.href !== undefined &&
    line.runs[0] === run &&
    run.text.length >= 8 &&
    /^(?:td|li|p|dd|div)$/.test(line.block.name)
  );
}

/** The heading that an element stands in: one heading holds one title, and hours and rooms on further lines. */
function headingAround(element: Element): Element | undefined {
  let one: Element | null = element;
  for (let step = 0; one && step < 6; step += 1) {
    if (/^h[1-6]$/.test(one.name)) return one;
    one = parentOf(one);
  }
  return undefined;
}

/** A title without its number, favourite's star and quotes. */
function cleanTitle(text: string): string {
  return (clockAt(text)?.rest || text)
    .replace(/^[\s*★☆•·»›#<>‹←→–—-]+/u, '')
    .replace(/^(?:\d{1,4}|[A-Z]\d{1,3})[.)]\s+(?=\S)/, '')
    .replace(/^["“„«](.*)["”»]$/u, '$1')
    .replace(/[\s|·»›:–—-]+$/u, '')
    .trim();
}

/** Whether a text can name a talk: no label, date, hour, page heading or break. */
export function canBeTitle(text: string): boolean {
  if (text.length < 4 || text.length > 300 || !/\p{L}{2}/u.test(text)) return false;
  if (/^[,;:)\]]/.test(text)) return false;
  if (/^(?:https?:|www\.)|\S@\S+\.\S/i.test(text)) return false;
  if (clockOnly.test(text) || isBreak(text)) return false;
  if (text.length <= 80 && (isPageHeading(text) || readLabel(text) !== undefined)) return false;
  if (
    /^(?:page \d+(?: of \d+)?|tb[acd]|to be (?:announced|confirmed|determined)|cancelled|canceled|read more|more(?: info(?:rmation)?)?|details?|view .{0,30}|visit .{0,30}|see .{0,30}|show .{0,30}|back(?: to .*)?|next|previous|download(?: .{0,16})?|watch(?: (?:now|here|live|video|recording|on .{1,20}|the .{1,20}))?|register(?: (?:now|here|today|for .{0,30}|by .{0,20}))?|sign up.*|click here.*|edit|permalink|\(?(?:slides|video|pdf|abstract|recording)s?\)?|add to .*|export(?: .{0,12})?|print(?: .{0,12})?|return to .*|free|sold out|open|closed)$/i.test(
      text,
    )
  )
    return false;
  if (text.length <= 120 && readDateTimeSpan(text) !== undefined) return false;
  if (
    /^there (?:are|is) no\b|^no .{3,40}(?: yet)?\.?$|^i (?:dis)?agree\b|\.(?:pdf|pptx?|odp|key|zip|docx?|odt|mp4|webm|txt)(?:\s*\(.{0,20}\))?$/i.test(
      text,
    )
  )
    return false;
  if (text.length <= 60) {
    const [date] = findDates(text);
    if (date && text.length - date.text.length < 14) return false;
    // "June 17, 2014, Lisbon, Portugal"
    if (date?.index === 0 && /^,? [\p{Lu}][\p{L} .-]*(?:, [\p{Lu}][\p{L} .-]*)?$/u.test(text.slice(date.text.length)))
      return false;
    if (/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|day \d+)\b[\s,.\d\p{L}–-]{0,22}$/iu.test(text)) return false;
  }
  return true;
}

/** Headings that stand alike and are nearly all names: a grid of speakers. */
function headingNames(marks: readonly Mark[]): Set<string> {
  const groups = new Map<string, { all: number; names: number }>();
  for (const { run, line, field, text } of marks) {
    if (field === 'title' || (line.heading === undefined && !run.bold)) continue;
    const key = signature(run);
    const group = groups.get(key) ?? { all: 0, names: 0 };
    groups.set(key, group);
    group.all += 1;
    if (looksLikePersonName(text)) group.names += 1;
  }
  return new Set([...groups].filter(([, { all, names }]) => names >= 2 && names >= all * 0.7).map(([key]) => key));
}

/** Marks the heading that the page's own title repeats. */
function subject(content: Content, titles: Title[]): Title[] {
  const pageTitle = content.frame.title.toLowerCase();
  const opening = (content.frame.title.split(/\s+(?:::|\||–|—|-|·|•|\/|«|»)\s+|\s*::\s*/)[0] ?? '').trim();
  let best: Title | undefined;
  for (const title of titles) {
    const isHeading = title.line.heading !== undefined && title.line.heading <= 4;
    if (!isHeading && title.strength < 3) continue;
    const text = title.text.toLowerCase();
    if (isSiteName(text, content) || isHomeLink(title, content.base)) continue;
    const repeated = text.length > 3 && pageTitle.includes(text) && !isEventName(title.text, content);
    if (!repeated) continue;
    if (!best || title.text.length > best.text.length) best = title;
  }
  if (!best && opening.length > 8) {
    // A heading may hold a number or a kind besides.
    best = titles.find(
      (title) =>
        title.line.heading !== undefined &&
        !isHomeLink(title, content.base) &&
        title.text.toLowerCase().includes(opening.toLowerCase()) &&
        !isEventName(opening, content),
    );
  }
  if (best) best.strength = 5;
  return titles.filter(
    (title) =>
      !isHomeLink(title, content.base) &&
      !(title.strength <= 2 && title.line.heading !== undefined && isEventName(title.text, content)),
  );
}

/** A heading that leads to the site's front or a folder above the page is the site's name. */
function isHomeLink(title: Title, base: string | undefined): boolean {
  const { href } = title.run;
  if (href === undefined || title.strength >= 5) return false;
  if (title.run.link !== undefined && !base) return false;
  if (!base || !URL.canParse(href, base)) return /^(?:\/|\.\.?\/?|\/\d{4}\/?)$/.test(href);
  const [target, own] = [new URL(href, base), new URL(base)];
  if (target.host !== own.host) return title.strength < 3;
  const path = target.pathname.replace(/index\.\w+$/, '');
  return (
    own.pathname.startsWith(path) &&
    own.pathname !== path &&
    (path === '/' || path.split('/').length < own.pathname.split('/').length)
  );
}

function isSiteName(text: string, { frame }: Content): boolean {
  return frame.siteNames.some((name) => name.text.toLowerCase() === text.toLowerCase());
}

/** "PyCon US 2013", "Linux Plumbers Conference 2020": the name of a gathering rather than of a talk. */
function isEventName(stated: string, content: Content): boolean {
  const text = stated.replace(
    /[\s:,–—-]+(?:(?:conference|full|final|draft) )?(?:programme?|schedule|agenda|talks|speakers|sessions|timetable|abstracts|proceedings)$/i,
    '',
  );
  if (isSiteName(text, content)) return true;
  // "Sixth Workshop on Protocols (WoP 2014)"
  if (/\s\(\p{Lu}[\p{L}-]*\p{Lu}\p{L}*[ -]?(?:['’]\d\d|(?:19|20)\d\d)\)$/u.test(text)) return true;
  const words = text.split(/\s+/);
  if (words.length > 8) return false;
  if (
    /^(?:the )?[\p{L}\d.' -]*(?:conf(?:erence)?|con|summit|symposium|congress|camp|days?|fest(?:ival)?|meetup|forum|workshop|devroom|conclave|convention)(?!\p{L})\W*(?:[\p{L}]{0,12}\W*)?(?:(?:19|20)\d\d|['’]\d\d)?$/iu.test(
      text,
    )
  ) {
    return /(?:19|20)\d\d/.test(text) || words.length <= 4;
  }
  return /^[\p{Lu}\d][\p{L}\d.-]*(?: [\p{Lu}\d][\p{L}\d.-]*){0,4} (?:19|20)\d\d$/u.test(text) && words.length <= 5;
}
