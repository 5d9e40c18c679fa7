/** A post as a report: its sections, and the talks, panels and booths they tell of. */
import { collapse } from '../../page.ts';
import type { Block } from '../../reading/blocks.ts';
import { splitSentences } from '../../reading/sentences.ts';
import { type HeadingPerson, readTalkHeading, type TalkHeading } from '../../reading/talk-heading.ts';
import type { Link, OrganizationRecord, PageRecord, PersonRef, SessionRecord, TalkRecord } from '../../records.ts';
import { type Conference, readConference } from './conference.ts';
import { misspeltMentions, speaksOf, unlistedPanelists } from './mentions.ts';
import type { Post } from './post.ts';
import { readSubjects } from './subjects.ts';

export interface Report {
  conference: Conference;
  records: PageRecord[];
  /** How many talks and panels it tells of. */
  talks: number;
  /** Whether the post bears a day of its own, as a blog's does. */
  dated: boolean;
}

interface Part {
  heading: Block | undefined;
  talk?: TalkHeading;
  section: 'talks' | 'booths' | 'other';
  body: Block[];
}

const boothWords =
  /\b(?:booths?|exhibit\p{L}*|expo(?:sition)?|sponsors?|vendors?|showcases?|exhibition hall|stands)\b/iu;
const talkWords = /\b(?:talks?|sessions?|keynotes?|presentations?|lightning|panels?|tutorials?)\b/iu;
/** Words of headings that name no organization: what a visitor writes about besides. */
const noOrganization =
  /\b(?:part(?:y|ies)|lunch|dinner|gala|food|venue|place|hotel|social|evening|night|day|days|people|conclusions?|summary|overview|impressions?|swag|hallway|track|final|thoughts|closing|opening|reception|photos?|pictures|links?|references|next|year|trip|travel|city|community|awards?|keynotes?|talks?|workshops?|comments?|about|see also)\b/iu;

/**
 * Reads a post as a trip report. Undefined where it names no conference or tells of no talk: an article, however
 * technical, is none.
 */
export function readReport(post: Post): Report | undefined {
  const conference = readConference(post);
  if (!conference) return undefined;
  const parts = splitParts(post.blocks);
  settleEither(parts);
  const records: PageRecord[] = [];
  for (const part of parts) {
    if (part.talk) records.push(talkRecord(part, part.talk, post));
    else if (part.section === 'booths') records.push(...exhibitors(part, conference.event.name));
  }
  const talks = records.filter((record) => record.kind === 'talk' || record.kind === 'session').length;
  if (talks === 0) return undefined;
  const topics = readSubjects(parts[0]!.heading === undefined ? parts[0]!.body : []);
  const event = topics.length > 0 ? { ...conference.event, topics } : conference.event;
  return { conference, records: [event, ...records], talks, dated: post.date !== undefined };
}

/** Parts a post at its headings. The first part, without a heading, is the introduction; it may be empty. */
function splitParts(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [{ heading: undefined, section: 'other', body: [] }];
  let section: Part['section'] = 'other';
  let level = 0;
  const starts = blocks.map(talkAt);
  for (const [index, block] of blocks.entries()) {
    const talk = starts[index];
    const listed = block.kind === 'item' && [index - 1, index + 1].some((at) => isSureItem(blocks[at], starts[at]));
    if (
      talk?.sure ||
      (talk &&
        (listed ||
          section === 'talks' ||
          talk.people.every((person) => speaksOf(person, below(blocks, index, starts)))))
    ) {
      parts.push({ heading: block, talk, section, body: [] });
      if (section === 'booths') section = 'other';
      continue;
    }
    if (!isHeading(block)) {
      parts.at(-1)!.body.push(block);
      continue;
    }
    const words = headingWords(block);
    const rank = block.kind === 'heading' ? (block.level ?? 7) : 7;
    if (boothWords.test(words)) {
      section = 'booths';
      level = rank;
    } else if (talkWords.test(words)) {
      section = 'talks';
      level = rank;
    } else if (
      section !== 'other' &&
      (rank < level || (rank === level && level < 7) || !(section === 'booths' && isOrganizationHeading(words)))
    ) {
      section = 'other';
    }
    parts.push({ heading: block, section, body: [] });
  }
  return parts;
}

/** An item beside it in a list that surely is a talk makes the next one a talk, too. */
function isSureItem(block: Block | undefined, talk: TalkHeading | undefined): boolean {
  return block?.kind === 'item' && talk?.sure === true;
}

/**
 * Settles who is meant by "Title - A, B". Where other headings of the report give affiliations after a comma, B is
 * one; else the text below decides: if it speaks of B by the whole name, there were two speakers.
 */
function settleEither(parts: readonly Part[]): void {
  const talks = parts.flatMap((part) => part.talk ?? []);
  if (talks.some((talk) => !talk.otherwise && talk.people.some((person) => person.affiliation))) return;
  for (const part of parts) {
    const second = part.talk?.otherwise?.[1];
    if (second && part.body.some((block) => block.text.includes(second.name)))
      part.talk!.people = part.talk!.otherwise!;
  }
}

function talkAt(block: Block): TalkHeading | undefined {
  // A sentence of prose can hold a dash and a name; a heading ends without a full stop, and text follows it.
  if (block.text.length > 260) return undefined;
  if (/[.!]$/.test(block.text) && !/\b(?:Ltd|Inc|Corp|Co|Jr|Sr|e\.V|LLC)\.$/.test(block.text)) return undefined;
  return readTalkHeading(block.text);
}

function below(blocks: readonly Block[], index: number, starts: readonly (TalkHeading | undefined)[]): string[] {
  const texts: string[] = [];
  for (let at = index + 1; at < blocks.length && texts.length < 6; at++) {
    if (blocks[at]!.kind === 'heading' || starts[at]?.sure) break;
    texts.push(blocks[at]!.text);
  }
  return texts;
}

function isHeading(block: Block): boolean {
  if (block.kind === 'heading') return true;
  return (
    block.kind === 'paragraph' && block.text.length <= 60 && /:$/.test(block.text) && block.text.split(' ').length <= 7
  );
}

function headingWords(block: Block): string {
  return block.text.replace(/\s*:$/, '');
}

function isOrganizationHeading(words: string): boolean {
  if (words.length > 50 || words.split(' ').length > 5 || noOrganization.test(words)) return false;
  if (
    /^(?:The|A|An|My|Our|Some|What|How|Why|Where|When|In|On|At)\s/u.test(words) &&
    !/\b(?:Foundation|Project|Company|Institute|Group|Initiative|Association)$/u.test(words)
  )
    return false;
  return words.split(' ').every((word) => /^(?:[\p{Lu}\p{N}].*|\p{Ll}+[\p{Lu}.].*|of|for|and|&|the|de)$/u.test(word));
}

function talkRecord(part: Part, heading: TalkHeading, post: Post): TalkRecord | SessionRecord {
  const quote = part.heading!.quote;
  const paragraphs = part.body.map((block) => block.quote);
  const listed = heading.people.map((person) => personRef(person, quote));
  const mentions = misspeltMentions(heading.people, paragraphs);
  const abstract = part.body.map((block) => block.text).join('\n');
  const links = readLinks(part);
  if (heading.type === 'panel') {
    return {
      kind: 'session',
      title: heading.title,
      type: 'panel',
      ...(abstract ? { description: abstract } : {}),
      people: [...listed, ...unlistedPanelists(heading.people, paragraphs), ...mentions],
      topics: [],
      ...(links.length > 0 ? { links } : {}),
      evidence: { quote },
    };
  }
  return {
    kind: 'talk',
    title: heading.title,
    ...(abstract ? { abstract } : {}),
    ...(heading.type ? { type: heading.type } : {}),
    // The report's own day. When the talk was given the report does not say.
    ...(post.date ? { statedDate: post.date } : {}),
    people: [...listed, ...mentions],
    topics: [],
    links,
    evidence: { quote },
  };
}

function personRef(person: HeadingPerson, quote: string): PersonRef {
  return { ...person, evidence: { quote } };
}

/** What the heading links, and links in the text that lead to the talk's slides, recording or page. */
function readLinks(part: Part): Link[] {
  const links = new Map<string, Link>();
  for (const link of part.heading?.links ?? []) links.set(link.url, link);
  for (const block of part.body) {
    for (const link of block.links ?? []) {
      if (/\b(?:slides?|video|recording|paper|talk|presentation|abstract)\b/i.test(link.label ?? ''))
        links.set(link.url, link);
    }
  }
  return [...links.values()];
}

/** The exhibitors of a part about booths: its own heading, or paragraphs that start with a name and a colon. */
function exhibitors(part: Part, event: string): OrganizationRecord[] {
  const name = part.heading ? headingWords(part.heading) : '';
  const record = (found: string, quote: string, description: string): OrganizationRecord => ({
    kind: 'organization',
    name: found,
    role: 'exhibitor',
    event,
    ...(description ? { description } : {}),
    evidence: { quote },
  });
  if (part.heading && !boothWords.test(name) && isOrganizationHeading(name)) {
    return [record(collapse(name), part.heading.quote, part.body.map((block) => block.text).join('\n'))];
  }
  return part.body.flatMap((block) => {
    const found = /^([^:.!?]{2,50}):\s+(\S.*)$/su.exec(block.text);
    if (!found || !isOrganizationHeading(found[1]!)) return [];
    return [record(found[1]!, splitSentences(block.quote)[0] ?? block.quote, found[2]!)];
  });
}
