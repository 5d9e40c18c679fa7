/**
 * Reads what a call for a microconference (a miniconference, a workshop) lists: topics proposed, points for discussion,
 * attendees and how sure they are, leads, outcomes of an earlier one. What a list is, its introduction says.
 */
import { collapse } from '../page.ts';
import type { PersonRef, Role, Status, TopicRef } from '../records.ts';
import type { Block } from './blocks.ts';
import { lastBracket } from './brackets.ts';
import { isPlaceholder, readTopic } from './bullets.ts';
import { looksLikePersonName } from './names.ts';
import { readPeople } from './people-lists.ts';
import { splitSentences } from './sentences.ts';

type ListKind = 'topics' | 'discussion' | 'attendees' | 'leads' | 'organizers' | 'outcomes' | 'past-topics' | 'other';

/** A list with what introduces it: the paragraph or heading right before it. */
export interface BlockList {
  kind: ListKind;
  introduction: Block | undefined;
  /** The outermost items; what is nested beneath them is in `nested`, by item. */
  items: Block[];
  nested: Map<Block, Block[]>;
  /** Where its introduction (or first item) stands among the blocks given. */
  index: number;
}

export interface Agenda {
  topics: TopicRef[];
  people: PersonRef[];
  /** Roles that have a place on the page which is left blank. */
  unknownRoles: Role[];
  lists: BlockList[];
}

const microconference =
  /(?:^|[\s(-])(?:micro-?conf(?:erence)?|mini-?conf(?:erence)?|[uµ]conf|MC)(?:\s*\((?:MC|uconf)\))?(?:\s+(?:19|20)\d\d)?\s*$/i;

/** Whether a title is that of a microconference: "Scheduler MC", "Real-Time Microconference 2019". */
export function isMicroconferenceTitle(title: string): boolean {
  // "MC" in capitals only: "mc" ends other words.
  return microconference.test(title) && (!/mc\s*$/i.test(title) || /MC\s*$/.test(title));
}

/** Reads the lists of one call. */
export function readAgenda(blocks: readonly Block[]): Agenda {
  const lists = blockLists(blocks);
  const topics = lists.flatMap((list) => {
    if (list.kind !== 'topics' && list.kind !== 'discussion') return [];
    const form = list.kind === 'topics' ? ('agenda-item' as const) : ('discussion-point' as const);
    return list.items.flatMap((item) => {
      const topic = readTopic(item.text, list.nested.get(item) ?? []);
      const kind = form === 'agenda-item' ? ('primary' as const) : ('mention' as const);
      return topic ? [{ ...topic, kind, form, evidence: { quote: item.quote } }] : [];
    });
  });
  const people = [
    ...lists.flatMap((list) =>
      list.kind === 'attendees' ? list.items.flatMap((item) => attendees(item, list.introduction?.text ?? '')) : [],
    ),
    ...namedUnder(blocks, lists),
  ];
  return { topics, people, unknownRoles: blankRoles(blocks), lists };
}

/** Finds the lists among blocks and tells what each is. */
export function blockLists(blocks: readonly Block[]): BlockList[] {
  const lists: BlockList[] = [];
  let open: BlockList | undefined;
  let parent: Block | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'item') {
      open = undefined;
      continue;
    }
    if (!open) {
      const before = blocks[index - 1];
      open = { kind: 'other', introduction: before, items: [], nested: new Map(), index: before ? index - 1 : index };
      lists.push(open);
      parent = undefined;
    }
    if (parent && (block.depth ?? 0) > (parent.depth ?? 0)) {
      open.nested.set(parent, [...(open.nested.get(parent) ?? []), block]);
    } else {
      open.items.push(block);
      parent = block;
    }
  }
  for (const list of lists) list.kind = listKind(list.introduction, list.items);
  return lists;
}

const people = '(?:attendees|participants|invitees|people|folks|contributors)';
const attendeesIntroduction = new RegExp(
  String.raw`^(?:(?:the|key|main|expected|proposed|potential|possible|confirmed|planned|interested|required|invited|target|list of|tentative)\s+)*${people}\b(?:\s+(?:list|so far|contacted|invited|include|are|expected|confirmed|of interest|to invite))*\s*:?$`,
  'i',
);
const leadsHeading =
  /^(?:(?:the|mc|micro-?conference|track|session|workshop|proposed)\s+)*(?:co-?)?(?:leads?|leaders?|runners?|chairs?|conveners?)\b(?:\s*\(s\))?\s*:?$/i;
const organizersHeading =
  /^(?:(?:the|mc|micro-?conference|track|session|workshop|proposed)\s+)*(?:co-?)?organi[sz]ers?\b(?:\s*\(s\))?\s*:?$/i;
const outcomes =
  /\b(?:outcomes?|results? (?:of|from|since)|accomplishments?|accomplished|achievements?|achieved|came (?:out )?of|progress (?:made )?since)\b/i;
const topicWords =
  /\b(?:topics?|agenda|subjects|themes|areas of interest|issues|problems|questions|ideas|proposals|sessions|talks)\b/i;
const discussionWords = /\bdiscussions?(?: (?:points?|items?|questions?))?\b/i;
const coverWords = /\b(?:cover|discuss|address|explore|talk about|look (?:at|into)|focus on|interested in)\b/i;
const pastWords =
  /\b(?:(?:last|previous|past|prior|earlier) (?:years?|editions?|events?|meetings?|times?|micro-?conferences?|mcs?|uconfs?)(?:['’]s)?|(?:were|was|have been) (?:covered|discussed|presented|held))\b/i;

/** What a list is, by the last sentence before it and, where that tells nothing, by its items. */
function listKind(introduction: Block | undefined, items: readonly Block[]): ListKind {
  // No introduction is longer than a sentence can be.
  const intro = introduction ? (splitSentences(introduction.text).at(-1) ?? introduction.text).slice(-400) : '';
  if (attendeesIntroduction.test(intro)) return 'attendees';
  if (leadsHeading.test(intro)) return 'leads';
  if (organizersHeading.test(intro)) return 'organizers';
  const withStatus = items.filter((item) => statusOf(lastBracket(item.text)?.inside ?? '') !== undefined);
  if (withStatus.length * 2 > items.length && items.every((item) => isNameItem(item.text))) return 'attendees';
  if (outcomes.test(intro)) return 'outcomes';
  if (!introduction || (introduction.kind === 'paragraph' && !/[:?]$/.test(intro))) {
    // A list right under a paragraph that does not lead over to it is told by a plain mention of topics alone.
    return introduction && /\b(?:topics?|agenda)\b/i.test(intro) && !pastWords.test(intro) ? 'topics' : 'other';
  }
  const past = pastWords.test(intro) && !/\b(?:this|next|coming|upcoming) (?:year|edition|time)\b/i.test(intro);
  if (topicWords.test(intro)) return past ? 'past-topics' : 'topics';
  if (discussionWords.test(intro)) return past ? 'past-topics' : 'discussion';
  if (coverWords.test(intro)) return past ? 'past-topics' : 'topics';
  return 'other';
}

const statuses: [Status, RegExp][] = [
  [
    'declined',
    /^(?:declined|not (?:attending|coming|interested|available)|can(?:'|’)?(?:no)?t (?:attend|make it)|no)$/i,
  ],
  [
    'response-pending',
    /^(?:(?:response|reply|answer|confirmation)s? (?:is )?(?:pending|awaited|outstanding)|pending|awaiting (?:a )?(?:response|reply|answer|confirmation)|no (?:response|reply|answer)(?: yet)?|not (?:yet )?(?:responded|replied|answered)(?: yet)?|contacted|asked|invited|waiting)$/i,
  ],
  ['confirmed', /^(?:confirmed|attending|will attend|coming|yes|committed|registered)(?: (?:remotely|in person))?$/i],
  ['interested', /^(?:(?:very |also |expressed )?interest(?:ed)?)$/i],
  ['cancelled', /^(?:cancell?ed)$/i],
  ['unknown', /^(?:tentative|maybe|unconfirmed|to be confirmed|tbc|unknown)$/i],
];

/** The status a word in brackets after an attendee's name stands for, if it is one. */
export function statusOf(text: string): Status | undefined {
  const plain = collapse(text);
  return statuses.find(([, pattern]) => pattern.test(plain))?.[0];
}

function isNameItem(text: string): boolean {
  const head = text.replace(/\s*[([].*$/, '').replace(/\s+[-–—]\s+.*$/, '');
  return looksLikePersonName(head.split(',')[0]!);
}

/** The attendees an item (or line) names, each with the status printed after the name, or that of the whole list. */
function attendees(item: Block, introduction: string): PersonRef[] {
  const whole = collapse(introduction).match(/\b(confirmed|interested|invited|contacted)\b/i)?.[1];
  let text = withoutAddresses(item.text);
  let shared = whole ? statusOf(whole) : undefined;
  const dash = /^(.*\S)\s+[-–—]\s+(\S.*)$/.exec(text);
  if (dash && statusOf(dash[2]!)) {
    shared = statusOf(dash[2]!);
    text = dash[1]!;
  }
  // "Name, Organization (status)": one person a line, as the part behind the comma is no full name.
  const comma = /^([^,(]+),\s*([^,(]+?)\s*(\([^()]*\))?$/.exec(text);
  if (comma && !looksLikePersonName(comma[2]!)) text = `${comma[1]} (${comma[2]}) ${comma[3] ?? ''}`;
  const own = lastBracket(text);
  const inner = own && statusOf(own.inside) ? lastBracket(own.before) : undefined;
  if (own && inner) {
    shared = statusOf(own.inside);
    text = own.before;
  }
  return readPeople(text).flatMap(({ affiliation, remark, ...person }) => {
    if (!looksLikePersonName(person.name)) return [];
    const told = statusOf(remark ?? '') ?? statusOf(affiliation ?? '');
    const status = told ?? shared;
    return [
      {
        ...person,
        role: 'attendee' as const,
        ...(status ? { status } : {}),
        ...(affiliation !== undefined && !told ? { affiliation } : {}),
        evidence: { quote: /@/.test(item.quote) ? person.statedName : item.quote },
      },
    ];
  });
}

/** People under a heading such as "MC leads" or "Organizers", as list items or in paragraphs. */
function namedUnder(blocks: readonly Block[], lists: readonly BlockList[]): PersonRef[] {
  const found: PersonRef[] = [];
  for (const [index, block] of blocks.entries()) {
    const inline = /^([^:]{3,40}):\s*(\S.*)$/.exec(block.text);
    const inlineRole = inline && block.kind === 'paragraph' ? roleOfHeading(inline[1]!) : undefined;
    if (inlineRole) found.push(...named(inline![2]!, inlineRole, block));
    const sentence = block.kind === 'paragraph' && block.text.length < 300 ? byLine.exec(block.text) : undefined;
    if (sentence)
      found.push(
        ...allNamed(sentence[2]!, /^(?:co-)?(?:led|chaired)/i.test(sentence[1]!) ? 'lead' : 'organizer', block),
      );
    if (block.kind !== 'item' && attendeesIntroduction.test(block.text)) {
      for (const one of paragraphsOfNames(blocks, index + 1)) found.push(...attendees(one, block.text));
    }
    const role = block.kind === 'item' ? undefined : roleOfHeading(block.text);
    if (!role) continue;
    const list = lists.find((one) => one.introduction === block);
    const following = list ? list.items : paragraphsOfNames(blocks, index + 1);
    for (const one of following) found.push(...named(one.text, role, one));
  }
  return found;
}

function paragraphsOfNames(blocks: readonly Block[], from: number): Block[] {
  const found: Block[] = [];
  for (const block of blocks.slice(from)) {
    const plain = withoutAddresses(block.text);
    if (block.kind !== 'paragraph' && block.level !== 7) break;
    const names = readPeople(plain);
    if (names.length === 0 || isMicroconferenceTitle(block.text)) break;
    if (!names.every((person) => looksLikePersonName(person.name))) break;
    found.push(block);
  }
  return found;
}

function named(text: string, role: Role, block: Block): PersonRef[] {
  return readPeople(withoutAddresses(text))
    .filter((person) => looksLikePersonName(person.name))
    .map(({ remark: _, ...person }) => ({
      ...person,
      role,
      // The quote stops short of addresses of mail, which have no place in the graph.
      evidence: { quote: /@/.test(block.quote) ? person.statedName : block.quote },
    }));
}

/** "Organized by A and B.", "This microconference is led by A." */
const byLine =
  /^(?:(?:This|The|Our)\s+[^.:;]{2,60}?\s+(?:is|will be|is being)\s+)?((?:co-)?(?:organi[sz]ed|led|chaired))\s+by:?\s+([^.:;]+?)\.?$/i;

/** The people of a text that names people and nothing else. */
function allNamed(text: string, role: Role, block: Block): PersonRef[] {
  const people = readPeople(withoutAddresses(text));
  return people.every((person) => looksLikePersonName(person.name)) ? named(text, role, block) : [];
}

function roleOfHeading(text: string): Role | undefined {
  if (leadsHeading.test(text)) return 'lead';
  return organizersHeading.test(text) ? 'organizer' : undefined;
}

/** Whether a block is the heading of one of the lists a call has, and so does not begin a call of its own. */
export function isListHeading(block: Block): boolean {
  return (
    roleOfHeading(block.text) !== undefined ||
    attendeesIntroduction.test(block.text) ||
    /^(?:(?:potential|possible|proposed|suggested|planned|accepted|example|list of|key|main)\s+)*(?:topics?|agenda|outcomes?|discussions?|accomplishments?|description|abstract|schedule|references|links)\b.{0,40}$/i.test(
      block.text,
    )
  );
}

function blankRoles(blocks: readonly Block[]): Role[] {
  const roles = new Set<Role>();
  for (const [index, block] of blocks.entries()) {
    const role = block.kind === 'item' ? undefined : roleOfHeading(block.text);
    const next = blocks[index + 1];
    if (role && (!next || (next.kind === 'heading' && paragraphsOfNames(blocks, index + 1).length === 0)))
      roles.add(role);
    if (role && next?.kind === 'item' && isPlaceholder(next.text)) roles.add(role);
  }
  return [...roles];
}

/** A text without addresses of mail, and without the brackets that were around them. */
export function withoutAddresses(text: string): string {
  let line = collapse(text);
  // Bounded, so linear in the text's length.
  if (/@|\bat\b/i.test(line))
    line = line.replace(
      /[<([]?\s?(?:mailto:)?(?<![\w.+-])[\w.+-]{1,64}(?:@|\s(?:at|\[at\]|\(at\))\s)[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}\s?[>)\]]?/gi,
      ' ',
    );
  return collapse(line.replace(/<\s*>|\(\s*\)/g, ' '));
}
