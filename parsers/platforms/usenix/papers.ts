/** Presentations of USENIX, in a list or alone: the same fields in both. */
import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { collapse } from '../../page.ts';
import { eventRecord, mention, present, webAddress } from '../../parts.ts';
import { readPeople } from '../../reading/people-lists.ts';
import { richText } from '../../reading/rich-text.ts';
import type { Link, PageRecord, PersonRef, SessionRecord, TalkRecord } from '../../records.ts';

/** The papers of a page, alone or in the list of a programme, with their sessions and the event. */
export function readPapers($: CheerioAPI, base: string | undefined): PageRecord[] {
  // "Roots that talk | OakSec '22 | USENIX", "OakSec '22 Technical Sessions | USENIX"
  const name = /(?:^|\| )([^|]{2,60}?['’]\d\d)(?!\d)/.exec(collapse($('title').first().text()))?.[1];
  const event = eventRecord(name, 'title', { edition: shortYear(name) });
  const sessions = new Map<string, SessionRecord>();
  const blocks = $('.node-paper').get();
  const talks = (blocks.length > 0 ? blocks : $('body').get()).flatMap((node) => {
    const block = $(node);
    const session = sessionOf(block);
    if (session && !sessions.has(session.title)) sessions.set(session.title, session);
    return readPaper($, block, base, session?.title, blocks.length === 0) ?? [];
  });
  return talks.length === 0 ? [] : [...(event ? [event] : []), ...sessions.values(), ...talks];
}

/** The year in "OakSec '22". */
function shortYear(name: string | undefined): string | undefined {
  const digits = /['’](\d\d)(?!\d)/.exec(name ?? '')?.[1];
  return digits === undefined ? undefined : `${digits < '50' ? '20' : '19'}${digits}`;
}

function sessionOf(block: Cheerio<AnyNode>): SessionRecord | undefined {
  const node = block.parents('.node-session').first();
  const title = collapse(node.find('.node-title').first().text());
  if (node.length === 0 || title === '') return undefined;
  const chairs = collapse(node.find('.field-name-field-session-chair').first().text());
  return {
    kind: 'session',
    title,
    type: 'session',
    people: peopleOf(node.find('.field-name-field-session-chair').first(), 'moderator').filter(() => chairs !== ''),
    topics: [],
    evidence: { quote: title, selector: '.node-session .node-title' },
  };
}

function readPaper(
  $: CheerioAPI,
  block: Cheerio<AnyNode>,
  base: string | undefined,
  session: string | undefined,
  alone: boolean,
): TalkRecord | undefined {
  const heading = alone ? block.find('h1#page-title, h1').first() : block.find('h2').first();
  const title = collapse(heading.text());
  const authors = block.find('.field-name-field-paper-people-text').first();
  const presented = block.find('.field-name-field-presented-by').first();
  if (title === '' || (authors.length === 0 && presented.length === 0)) return undefined;
  const type = collapse(block.find('.field-name-field-presentation-label').first().text());
  const url = alone ? base : webAddress(heading.find('a').attr('href'), base);
  return {
    kind: 'talk',
    title,
    ...present({ abstract: withoutLabel(richText(block.find('.field-name-field-paper-description-long').first())) }),
    ...present({ session, type: type.toLowerCase() }),
    people: [...peopleOf(presented, 'speaker'), ...peopleOf(authors, 'author')],
    topics: [],
    links: materials($, block, base),
    ...present({ talkKey: /\/presentation\/([^/?#]+)/.exec(url ?? '')?.[1], url }),
    evidence: { quote: title, selector: alone ? 'h1' : '.node-paper h2' },
  };
}

function withoutLabel(text: string): string {
  return text.replace(/^Abstract:?\s+/, '');
}

/** "Ada Elm and Bo Oak, <em>Moss University</em>; Ina Ash, <em>Leaf Inc.</em>": an affiliation is all names' before it. */
function peopleOf(field: Cheerio<AnyNode>, role: PersonRef['role']): PersonRef[] {
  const found: PersonRef[] = [];
  let names = '';
  const close = (affiliation?: string) => {
    const label = /^\s*(?:(?:session )?(?:authors?|chairs?|speakers?|presented by|moderators?)(?:\(s\))?:)\s*/i;
    const text = collapse(names)
      .replace(label, '')
      .replace(/^[,;]\s*|^and\s+|[,;:]\s*$/g, '');
    names = '';
    for (const one of readPeople(text)) found.push(...mention(one.statedName, role, 'em', { affiliation }));
  };
  const walk = (nodes: readonly AnyNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        const [first, ...more] = node.data.split(';');
        names += first;
        for (const part of more) {
          close();
          names = part;
        }
      } else if (node.type === 'tag' && (node.name === 'em' || node.name === 'i'))
        close(collapse(textOf(node.children)).replace(/[;,.]+$/, ''));
      else if (node.type === 'tag') walk(node.children);
    }
  };
  walk(field.get());
  close();
  return found;
}

function textOf(nodes: readonly AnyNode[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.data : 'children' in node ? textOf(node.children) : ''))
    .join('');
}

/** Paper, slides, video and audio by the class of what holds their link. */
function materials($: CheerioAPI, block: Cheerio<AnyNode>, base: string | undefined): Link[] {
  const found = new Map<string, Link>();
  const kinds: [selector: string, label: string][] = [
    [
      '.slides a[href], .field-name-field-paper-slides-file a[href], .field-name-field-presentation-slides a[href]',
      'Slides',
    ],
    ['.video a[href], .field-name-field-presentation-video a[href]', 'Video'],
    ['.audio a[href]', 'Audio'],
    ['.pdf a[href], .field-name-field-presentation-pdf a[href], .field-name-field-final-paper-pdf a[href]', 'Paper'],
  ];
  for (const [selector, label] of kinds) {
    for (const node of block.find(selector).get()) {
      const url = webAddress($(node).attr('href'), base);
      if (url !== undefined && !found.has(url)) found.set(url, { url, label });
    }
  }
  return [...found.values()];
}
