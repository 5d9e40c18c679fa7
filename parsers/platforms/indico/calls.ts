/** Pages that call for several microconferences: a heading each, with its topics, leads and text. */
import { isListHeading, isMicroconferenceTitle, readAgenda } from '../../reading/agenda.ts';
import { type Block, blocksText } from '../../reading/blocks.ts';
import { looksLikePersonName } from '../../reading/names.ts';
import { readProse } from '../../reading/prose.ts';
import type { PageRecord, SessionRecord } from '../../records.ts';
import { withoutMail } from './contribution.ts';

/**
 * Reads the sections of a page that are calls: those whose heading names a microconference; and, on a page that says
 * it is about microconferences, those that propose topics.
 *
 * @param year the year of the page's event, where known.
 */
export function readCalls(blocks: readonly Block[], pageTitle: string, year: string | undefined): PageRecord[] {
  const headings = blocks.filter((block) => block.kind === 'heading').map((block) => block.text);
  const aboutCalls = [pageTitle, ...headings].some((title) => /\bmicro-?conferences\b|\bMCs\b|\buconfs\b/i.test(title));
  return sectionsOf(blocks).flatMap(({ heading, content }) => {
    const named = isMicroconferenceTitle(heading.text);
    if (!named && !aboutCalls) return [];
    const agenda = readAgenda(content);
    const hasPlaceForPeople = agenda.unknownRoles.length > 0 || agenda.people.length > 0;
    if (!named && agenda.topics.length === 0) return [];
    if (named && content.length === 0) return [];
    if (named && agenda.topics.length === 0 && !hasPlaceForPeople && blocksText(content).length < 80) return [];
    const description = withoutMail(blocksText(withoutPeople(content)));
    const session: SessionRecord = {
      kind: 'session',
      title: heading.text,
      type: 'microconference',
      ...(description === '' ? {} : { description }),
      ...(agenda.unknownRoles.length > 0 ? { unknownRoles: agenda.unknownRoles } : {}),
      people: agenda.people,
      topics: agenda.topics,
      links: content.flatMap((block) => block.links ?? []),
      evidence: { quote: heading.quote },
    };
    const known = agenda.people.map((person) => ({ name: person.name, source: `list of ${person.role}s` }));
    const told = readProse(content, { title: heading.text, known, year });
    return [session, ...told.sessions, ...told.talks, ...told.relations];
  });
}

interface Section {
  heading: Block;
  content: Block[];
}

/**
 * Parts blocks at the headings that begin a call. A heading of lower rank than the one that is open belongs to it, as
 * do "MC leads", "Topics" and names; where headings have no rank, only one that names a microconference begins another.
 */
function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  const anyNamed = blocks.some((block) => block.kind === 'heading' && isMicroconferenceTitle(block.text));
  let open: Section | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading' && begins(block, open, anyNamed)) {
      open = { heading: block, content: [] };
      sections.push(open);
    } else open?.content.push(block);
  }
  return sections;
}

function begins(block: Block, open: Section | undefined, anyNamed: boolean): boolean {
  if (isMicroconferenceTitle(block.text)) return true;
  if (isListHeading(block) || looksLikePersonName(block.text)) return false;
  if (!open) return true;
  const level = block.level ?? 7;
  // "LPC 2020 Microconferences" heads the page; what follows is no part of it.
  if (!isMicroconferenceTitle(open.heading.text) && level >= (open.heading.level ?? 7)) return true;
  if (level === 7) return !anyNamed;
  return level <= (open.heading.level ?? 7);
}

/** The blocks without the names of leads, which are people of the session, not its text. */
function withoutPeople(content: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let underPeople = false;
  for (const block of content) {
    const isPeopleHeading =
      block.kind !== 'item' && /^(?:.{0,30}\s)?(?:leads?|leaders|runners|organi[sz]ers?)\s*:?$/i.test(block.text);
    if (isPeopleHeading) underPeople = true;
    else if (block.kind === 'heading' && !looksLikePersonName(block.text)) underPeople = false;
    if (!underPeople) kept.push(block);
  }
  return kept;
}
