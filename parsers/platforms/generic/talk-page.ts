/**
 * The page of one talk, known by its structure where no markup says it: a title, and below it people under a label
 * ("Speakers", "Presented by:") or linked to pages of speakers. A list of several talks is left alone.
 */
import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { collapse } from '../../page.ts';
import { blocksText, htmlBlocks } from '../../reading/blocks.ts';
import { readDateTimeSpan } from '../../reading/dates.ts';
import {
  looksLikePersonName,
  type NamedPerson,
  readName,
  readPeople,
  readPersonAndOrganization,
} from '../../reading/names.ts';
import type { PersonRef, TalkRecord } from '../../records.ts';
import { isoTime } from './times.ts';

const speakerLabel = /^(?:speakers?|speaker\(s\)|presenters?|presented by|talk by|given by|instructors?)\s*:?$/i;
const sectionLabel =
  /^(?:abstract|description|summary|one line summary|excerpt|details|biography|bio|about the (?:speaker|author|talk)s?|tags?|(?:audience|experience|skill|difficulty|python)? ?level|category|track|location|room|time|date|when|where|slides?|video|resources|materials|presentation materials|links|comments?|sponsors?)\s*:?$/i;
const speakerHref = /\/(?:speakers?|presenters?)\/(?:profile\/)?[^/?#]+\/?(?:index\.html?)?(?:[?#]|$)/i;
const typePrefix =
  /^(talks?|charlas|tutorials?|posters?|keynotes?|workshops?|sponsor (?:presentations?|workshops?)|presentation)\s*:\s+(?=\S)/i;
const furniture =
  'script, style, noscript, nav, footer, aside, form, .breadcrumb, .breadcrumbs, .sidebar, .comments, #comments';

interface Mark {
  kind: 'heading' | 'label' | 'speaker';
  text: string;
  element: Element;
}

/**
 * Reads the talk of a page, or undefined where the page shows none, or several.
 *
 * @param events names of the page's events, which are no talk's title.
 */
export function readTalkPage(
  $: CheerioAPI,
  base: string | undefined,
  events: readonly string[],
): TalkRecord | undefined {
  const root = $('main, [role="main"], #content, #main, #main-content').first();
  const content = root.length > 0 ? root : $('body');
  const marks = readMarks($, content);
  const first = marks.findIndex(
    (mark) => mark.kind === 'speaker' || (mark.kind === 'label' && speakerLabel.test(mark.text)),
  );
  if (first < 0) return undefined;
  const people = readSpeakers($, marks, base);
  if (people.length === 0 || people.length > 8) return undefined;
  const title = readTitle(
    $,
    marks.slice(0, first).filter((mark) => !events.includes(mark.text)),
  );
  if (!title || people.some((person) => person.statedName === title.text)) return undefined;
  // A heading between two speakers starts another talk.
  const last = marks.findLastIndex((mark) => mark.kind === 'speaker');
  const between = marks.slice(first, Math.max(first, last)).filter((mark) => mark.kind === 'heading');
  if (between.some((mark) => !people.some((person) => mark.text.includes(person.statedName)))) return undefined;
  const prefix = typePrefix.exec(title.text);
  const name = prefix ? title.text.slice(prefix[0].length) : title.text;
  const sections = readSections($, marks, base);
  const summary = sections.get('description') ?? sections.get('summary');
  const abstract = sections.get('abstract') ?? summary;
  const type = prefix && /^(tutorial|poster|keynote|workshop)/i.exec(prefix[1]!)?.[1]?.toLowerCase();
  return {
    kind: 'talk',
    title: name,
    ...(summary && summary !== abstract ? { summary } : {}),
    ...(abstract ? { abstract } : {}),
    ...(type ? { type } : {}),
    ...readTimes($, title.element),
    people,
    topics: [],
    links: [],
    evidence: { quote: title.quote },
  };
}

function readMarks($: CheerioAPI, content: Cheerio<AnyNode>): Mark[] {
  const marks: Mark[] = [];
  for (const element of content.find('h1, h2, h3, h4, h5, dt, th, label, strong, b, a[href]').toArray()) {
    const one = $(element);
    if (one.closest(furniture).length > 0) continue;
    const text = collapse(one.text());
    if (text === '' || text.length > 300) continue;
    if (element.name === 'a') {
      if (speakerHref.test(one.attr('href')!) && looksLikePersonName(text))
        marks.push({ kind: 'speaker', text, element });
    } else if (speakerLabel.test(text) || sectionLabel.test(text)) marks.push({ kind: 'label', text, element });
    else if (/^h[1-3]$/.test(element.name) && one.closest('li').length === 0)
      marks.push({ kind: 'heading', text, element });
  }
  return marks;
}

/** The title: the heading that the page's own title repeats, else the last heading before the speakers. */
function readTitle(
  $: CheerioAPI,
  marks: readonly Mark[],
): { text: string; quote: string; element: Element } | undefined {
  const headings = marks.filter((mark) => mark.kind === 'heading');
  const pageTitle = collapse($('title').first().text());
  const repeated = headings.findLast((mark) => mark.text.length > 3 && pageTitle.includes(mark.text));
  if (repeated) return { ...repeated, quote: repeated.text };
  // A heading may hold buttons and times besides; the page's title then tells where the talk's ends.
  const opening = pageTitle.split(/\s+(?:::|\||–|—|-|·|\/)\s+/)[0] ?? '';
  const longer = headings.find((mark) => opening.length > 3 && mark.text.startsWith(opening));
  if (longer) return { ...longer, text: opening, quote: opening };
  const last = headings.at(-1);
  return last && last.text.length <= 200 ? { ...last, quote: last.text } : undefined;
}

function readSpeakers($: CheerioAPI, marks: readonly Mark[], base: string | undefined): PersonRef[] {
  const found = new Map<string, PersonRef>();
  const add = (printed: string, quote: string, affiliation?: string, href?: string): void => {
    const { name, statedName } = readName(printed);
    if (!looksLikePersonName(statedName) || found.has(name)) return;
    const url = href && base && URL.canParse(href, base) ? new URL(href, base).href : undefined;
    found.set(name, {
      name,
      statedName,
      role: 'speaker',
      ...(affiliation ? { affiliation } : {}),
      ...(url ? { url } : {}),
      evidence: { quote },
    });
  };
  for (const mark of marks) {
    if (mark.kind !== 'speaker') continue;
    add(mark.text, mark.text, affiliationNear($(mark.element)), $(mark.element).attr('href'));
  }
  // Links name people exactly; the lines below a label, where there are none, run names and the rest together.
  if (found.size > 0) return [...found.values()];
  for (const mark of marks) {
    if (mark.kind !== 'label' || !speakerLabel.test(mark.text)) continue;
    for (const block of below($, mark.element, base).slice(0, 12)) {
      if (block.quote.length > 120) break;
      for (const person of peopleIn(block.text)) add(person.statedName, block.quote, person.affiliation);
    }
  }
  return [...found.values()];
}

/** The people of one line: "A", "A, B and C", "A, Org", "A (Org) B (Org)". */
function peopleIn(text: string): NamedPerson[] {
  return text.split(/(?<=\))\s+(?=\p{Lu})/u).flatMap((part) => {
    const list = readPeople(part);
    if (list.every((person) => looksLikePersonName(person.name))) return list;
    return readPersonAndOrganization(part) ?? [];
  });
}

function affiliationNear(link: Cheerio<Element>): string | undefined {
  const near = link
    .closest('li, .speaker, .vcard, p, td')
    .first()
    .find('.affiliation, .company, .organization, .org')
    .first();
  return collapse(near.text()).replace(/^[([]\s*(.*?)\s*[)\]]$/, '$1') || undefined;
}

/** What stands below a label, up to the next heading: its next siblings, or its parent's where it has none. */
function below($: CheerioAPI, label: Element, base: string | undefined) {
  let start: Cheerio<AnyNode> = $(label);
  for (let step = 0; step < 3 && start.next().length === 0; step++) start = start.parent();
  const stop = /^dt$/.test(label.name) ? 'dt' : 'h1, h2, h3, h4, dt, hr';
  const holder = $('<div></div>').append(start.nextUntil(stop).clone());
  holder.find('script, style').remove();
  return htmlBlocks($, holder, base);
}

function readSections($: CheerioAPI, marks: readonly Mark[], base: string | undefined): Map<string, string> {
  const sections = new Map<string, string>();
  for (const mark of marks) {
    const name = /^(?:abstract)/i.test(mark.text)
      ? 'abstract'
      : /^description/i.test(mark.text)
        ? 'description'
        : /summary|excerpt/i.test(mark.text)
          ? 'summary'
          : undefined;
    if (mark.kind !== 'label' || !name || sections.has(name)) continue;
    const text = blocksText(below($, mark.element, base));
    if (text !== '') sections.set(name, text);
  }
  if (sections.size > 0) return sections;
  const texts = $('.abstract, .description')
    .toArray()
    .filter((element) => {
      const near = $(element).parent();
      const about = near.add(near.parent().not('main, article, body')).find('a[href]');
      return !about.toArray().some((link) => speakerHref.test($(link).attr('href')!));
    })
    .map((element) => blocksText(htmlBlocks($, $(element), base)));
  const whole = texts.filter((text) => text !== '').join('\n\n');
  return whole === '' ? sections : sections.set('abstract', whole);
}

/** Times in `time` elements, else the line with a day and an hour nearest to the title. */
function readTimes($: CheerioAPI, title: Element): { startsAt?: string; endsAt?: string } {
  const [start, end] = $(title)
    .parent()
    .parent()
    .find('time')
    .toArray()
    .slice(0, 2)
    .map((element) => isoTime($(element).attr('data-isodatetime') ?? $(element).attr('datetime') ?? ''));
  if (start) return { startsAt: start, ...(end && end > start ? { endsAt: end } : {}) };
  const around = $(title).closest('header, .panel-heading, .box-content, article, section, div');
  for (const block of htmlBlocks($, around).slice(0, 12)) {
    const span = block.text.length <= 120 ? readDateTimeSpan(block.text) : undefined;
    if (span) return { ...span };
  }
  return {};
}
