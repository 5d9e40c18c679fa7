/**
 * Reads what prose tells of earlier editions: who organized them, who spoke, what came of them, what was renamed. Only
 * patterns that state the fact are read; a first name counts only where a full name on the same page resolves it.
 */
import { collapse } from '../page.ts';
import type { PersonRef, RelationRecord, Role, SessionRecord, TalkRecord } from '../records.ts';
import { type BlockList, blockLists } from './agenda.ts';
import type { Block } from './blocks.ts';
import { readRenames } from './lineage.ts';
import { fold, type KnownPerson, namesIn, people, person, resolveName, resolvePeople } from './resolve-names.ts';
import { gathering, quoteOf, shortSentences, year } from './statements.ts';

export interface ProseContext {
  /** Title of the session or talk the page is about. */
  title: string;
  known: readonly KnownPerson[];
  /** The year of the page's own event, where the page tells it. */
  year?: string | undefined;
}

const organize =
  '(?:(?:co-)?organi[sz]ed|arranged|put together|set up|(?:co-)?led|(?:co-)?chaired|(?:co-)?hosted|ran|run)';

const earlier = '(?:last|previous|first|inaugural|prior|second|third|earlier|original|most recent)';

interface Statement {
  sentence: string;
  quote: string;
  block: Block;
  index: number;
}

/** An edition that a sentence tells of, before it becomes a record. */
interface Edition {
  title: string;
  edition: string;
  people: PersonRef[];
  quote: string;
  index: number;
}

export interface ProseRecords {
  sessions: SessionRecord[];
  talks: TalkRecord[];
  relations: RelationRecord[];
}

/** Reads all that the prose of a call for a microconference tells of earlier editions of it. */
export function readProse(blocks: readonly Block[], context: ProseContext): ProseRecords {
  const statements = blocks.flatMap((block, index) =>
    shortSentences(block.text).map((sentence) => ({ sentence, quote: quoteOf(block, sentence), block, index })),
  );
  const editions = mergeEditions(statements.flatMap((statement) => readEdition(statement, context) ?? []));
  const lists = blockLists(blocks).filter((list) => list.kind === 'outcomes');
  const told = lists.flatMap((list) => outcomesOf(list, editions, context));
  return {
    sessions: editions.map((one) => ({
      kind: 'session',
      title: one.title,
      type: 'microconference',
      edition: one.edition,
      eventBasis: 'inferred',
      people: one.people,
      topics: [],
      evidence: { quote: one.quote },
    })),
    talks: told.flatMap((one) => one.talks),
    relations: [
      ...told.flatMap((one) => one.relations),
      ...readRenames(
        blocks.filter((_, index) => !lists.some((list) => index >= list.index && blocks[index]?.kind === 'item')),
      ),
    ],
  };
}

/** Sentences that tell of an edition, with its year, mostly with who organized it. */
const patterns = [
  String.raw`(?<people>${people}) (?<verb>${organize}) (?:the |our )?(?:${earlier} )?(?<title>[^.;:]*?\b${gathering})\b(?: at [^.,;]*?)?(?:,? (?:in|at|for|of|back in))? (?:\p{Lu}[\w ]{1,40} )?\(?(?<year>${year})`,
  String.raw`(?:[Tt]he |[Oo]ur )?(?:${earlier} )(?<title>[^.;:,]*?\b${gathering})\b (?:was|took place|were) ?(?:last )?(?:held |run |organi[sz]ed )?(?:(?:in|at|during|back in) )(?:[^.;,]*? )?(?<year>${year})(?:[^.;]*?\b(?<verb>${organize}) by (?<people>${people}))?`,
  String.raw`(?:[Tt]he |[Oo]ur )(?<year>${year}) (?<title>[^.;:,]*?\b${gathering})\b,? (?:was |were )?(?<verb>${organize}) by (?<people>${people})`,
  String.raw`(?<title>\p{Lu}[^.;:,]*?\b${gathering})\b (?:in |at [^.,;]*?)(?<year>${year}),? (?:was |were )?(?<verb>${organize}) by (?<people>${people})`,
  String.raw`[Ii]n (?<year>${year}),? (?<people>${people}) (?<verb>${organize}) (?:the |our )?(?:${earlier} )?(?<title>[^.;:,]*?\b${gathering})\b`,
].map((source) => new RegExp(source, 'u'));

function readEdition(statement: Statement, context: ProseContext): Edition | undefined {
  if (!/(?:19|20)\d\d/.test(statement.sentence)) return undefined;
  for (const pattern of patterns) {
    const groups = pattern.exec(statement.sentence)?.groups;
    const edition = groups?.year;
    if (!groups || !edition || edition === context.year) continue;
    const stated = groups.people
      ? resolvePeople(groups.people, roleOfVerb(groups.verb ?? ''), statement.quote, context.known)
      : [];
    return {
      title: titleOf(groups.title ?? '', context.title),
      edition,
      people: stated,
      quote: statement.quote,
      index: statement.index,
    };
  }
  return undefined;
}

function roleOfVerb(verb: string): Role {
  if (/led|chaired/.test(verb)) return 'lead';
  return /hosted/.test(verb) ? 'host' : 'organizer';
}

/** The name of the microconference as printed; "the last microconference" has that of the page. */
function titleOf(printed: string, own: string): string {
  const name = collapse(printed).replace(new RegExp(`^(?:the|our|${earlier})\\s+`, 'i'), '');
  return /^\p{Lu}|^\p{L}+\p{Lu}/u.test(name) && name.includes(' ') ? name : own;
}

function mergeEditions(editions: readonly Edition[]): Edition[] {
  const merged: Edition[] = [];
  for (const one of editions) {
    const same = merged.find((other) => other.edition === one.edition && fold(other.title) === fold(one.title));
    if (!same) merged.push({ ...one });
    else same.people = [...same.people, ...one.people.filter((p) => !same.people.some((q) => q.name === p.name))];
  }
  return merged;
}

/** What a list of outcomes tells, where it can be told which edition they are of. */
function outcomesOf(list: BlockList, editions: readonly Edition[], context: ProseContext): ProseRecords {
  const intro = list.introduction?.text ?? '';
  const stated = new RegExp(`\\b${year}\\b`).exec(intro)?.[0];
  const before = editions.filter((one) => one.index < list.index || one.index === list.index).at(-1);
  const lastYear =
    /\blast year\b/i.test(intro) && context.year !== undefined ? String(Number(context.year) - 1) : undefined;
  const edition = stated ?? lastYear ?? before?.edition;
  if (edition === undefined || edition === context.year) return { sessions: [], talks: [], relations: [] };
  const title = editions.find((one) => one.edition === edition)?.title ?? context.title;
  const relations: RelationRecord[] = [];
  const talks: TalkRecord[] = [];
  for (const item of list.items) {
    const named = namesIn(item.text, context.known);
    relations.push({
      kind: 'relation',
      type: 'outcome',
      subject: 'session',
      from: title,
      edition,
      text: item.text,
      people: named.map((one) => ({ ...one, role: 'mentioned', evidence: { quote: item.quote } })),
      evidence: { quote: item.quote },
    });
    relations.push(...readRenames([item], edition));
    const talk = readPastTalk(item, context.known);
    if (talk) talks.push({ ...talk, session: title, edition, eventBasis: 'inferred' });
  }
  return { sessions: [], talks, relations };
}

const pastTalks = [
  `(?:[Dd]uring|[Ii]n|[Aa]t|[Aa]fter|[Ff]ollowing|[Ff]rom|[Bb]ased on) (?<person>${person})['’]s? (?:topic|talk|session|presentation|slot|discussion|BoF|proposal) (?:on|about|regarding|covering|titled|called) (?<title>[^.;]+?)(?:,|[.;]|$| the audience| we | it was )`,
  String.raw`^(?<person>${person})['’]s? (?:topic|talk|session|presentation) (?:on|about|regarding) (?<title>[^.;,]+?) (?:led|resulted|was|were|has|showed|brought|helped|ended|gave|triggered|made)\b`,
  `(?<person>${person}) (?:gave (?:a|the) (?:talk|presentation)|spoke|talked|gave an? (?:overview|update)|led (?:a|the) (?:discussion|session)) (?:on|about|of|regarding) (?<title>[^.;]+?)(?:,|[.;]|$)`,
].map((source) => new RegExp(source, 'u'));

/** "During Boris Karlow's talk on page tables, …": a talk of the edition spoken of. */
function readPastTalk(item: Block, known: readonly KnownPerson[]): TalkRecord | undefined {
  for (const [pattern, sentence] of pastTalks.flatMap((one) =>
    shortSentences(item.text).map((s) => [one, s] as const),
  )) {
    const groups = pattern.exec(sentence)?.groups;
    if (!groups?.person || !groups.title) continue;
    const resolved = resolveName(groups.person, known);
    if (!resolved) continue;
    return {
      kind: 'talk',
      title: collapse(groups.title).replace(/^["“]|["”]$/g, ''),
      people: [{ ...resolved, statedName: groups.person, role: 'speaker', evidence: { quote: item.quote } }],
      topics: [],
      links: [],
      evidence: { quote: item.quote },
    };
  }
  return undefined;
}
