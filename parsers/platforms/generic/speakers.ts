/** The people that the marks of a page name, each with what stands behind the name. */
import { collapse } from '../../page.ts';
import { readName } from '../../reading/names.ts';
import { roleOfNoun } from '../../reading/role-words.ts';
import type { Role } from '../../records.ts';
import { organizationOf } from './affiliation.ts';
import type { Speaker } from './bind.ts';
import type { Content } from './content/content.ts';
import type { Mark } from './marks/mark.ts';
import { canBeName, peopleOfLine } from './people.ts';
import type { Title } from './titles.ts';

/** The people among the marks, with the affiliation that stands behind each. */
export function readSpeakers(marks: readonly Mark[], evidence: number): Speaker[] {
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
      const role = roleOfNoun(person.remark ?? '') ?? mark.role ?? roleByClass(mark) ?? 'speaker';
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
export function personOfPage(
  content: Content,
  titles: readonly Title[],
  speakers: readonly Speaker[],
): Speaker | undefined {
  const head = speakers.find(
    (one) =>
      one.mark.sure &&
      one.mark.line.heading !== undefined &&
      content.frame.title.includes(one.statedName) &&
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
