/**
 * Reads what prose tells of earlier editions: who organized them, who spoke, what came of them, what was renamed. Only
 * patterns that state the fact are read; a first name counts only where a full name on the same page resolves it.
 */
import { collapse } from '../page.ts';
import type { PersonRef, RelationRecord, Role, SessionRecord, TalkRecord } from '../records.ts';
import { type BlockList, blockLists } from './agenda.ts';
import type { Block } from './blocks.ts';
import { looksLikePersonName, readName } from './names.ts';
import { splitSentences } from './sentences.ts';

/** A full name the page prints, and where: "author line", "attendee list". */
export interface KnownPerson {
  name: string;
  source: string;
}

export interface ProseContext {
  /** Title of the session or talk the page is about. */
  title: string;
  known: readonly KnownPerson[];
  /** The year of the page's own event, where the page tells it. */
  year?: string | undefined;
}

export interface ResolvedName {
  name: string;
  basis?: 'inferred';
  score?: number;
  reason?: string;
}

/** A part of a name; a full stop belongs to it only behind an initial. */
const word = String.raw`\p{Lu}(?:\.|[\p{L}\p{M}]*(?:['’.-]\p{L}[\p{L}\p{M}]*)*)`;
const particle = String.raw`(?:van|von|de|der|den|da|del|della|di|la|le|bin|al|el|ten|ter|dos|du|zu)`;
const person = String.raw`${word}(?:(?: ${particle})* ${word}){0,4}`;
const people = String.raw`${person}(?:(?:,? and |,? & |, )${person})*`;
const gathering = String.raw`(?:[Mm]icro-?[Cc]onf(?:erence)?|[Mm]ini-?[Cc]onf(?:erence)?|[uUµ][Cc]onf|MC|BoF|[Ww]orkshop|[Ss]ession|[Tt]rack|edition|event|meeting|summit|one)`;
const year = String.raw`(?:19|20)\d\d`;
const organize = String.raw`(?:(?:co-)?organi[sz]ed|arranged|put together|set up|(?:co-)?led|(?:co-)?chaired|(?:co-)?hosted|ran|run)`;
const earlier = String.raw`(?:last|previous|first|inaugural|prior|second|third|earlier|original|most recent)`;

/**
 * Resolves a name as prose prints it. A full name stands as it is, unless it is a name of the page with a letter
 * wrong; one word alone is a person only where exactly one full name of the page begins (or ends) with it.
 *
 * @returns undefined where it cannot be told who is meant.
 */
export function resolveName(stated: string, known: readonly KnownPerson[]): ResolvedName | undefined {
  const name = readName(stated.replace(/['’]s$/, '')).name;
  const words = name.split(' ');
  const exact = known.find((one) => fold(one.name) === fold(name));
  if (exact) return { name: exact.name };
  if (words.length > 1) {
    if (!looksLikePersonName(name)) return undefined;
    const meant = unique(known.filter((one) => isMisspelt(name, one.name)));
    if (!meant) return { name };
    return {
      name: meant.name,
      basis: 'inferred',
      score: 0.85,
      reason: `"${name}" is "${meant.name}", named in the ${meant.source}, but for a letter or two`,
    };
  }
  for (const [part, score] of [
    ['first', 0.9],
    ['last', 0.8],
  ] as const) {
    const meant = unique(known.filter((one) => fold(partOf(one.name, part)) === fold(name)));
    if (meant) {
      return {
        name: meant.name,
        basis: 'inferred',
        score,
        reason: `${part} name only; the ${meant.source} of the same page has one ${name}: ${meant.name}`,
      };
    }
  }
  return undefined;
}

function partOf(name: string, part: 'first' | 'last'): string {
  const words = name.split(' ');
  return words.length < 2 ? '' : (part === 'first' ? words[0] : words.at(-1))!;
}

function unique(found: readonly KnownPerson[]): KnownPerson | undefined {
  return new Set(found.map((one) => fold(one.name))).size === 1 ? found[0] : undefined;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'").toLowerCase();
}

/** Whether two full names differ by one or two letters of one long word, so that one is a slip of the other. */
function isMisspelt(name: string, right: string): boolean {
  const [left, other] = [fold(name).split(' '), fold(right).split(' ')];
  if (left.length !== other.length) return false;
  const unlike = left.map((_, index) => index).filter((index) => left[index] !== other[index]);
  const at = unlike[0];
  // A given name that differs by a letter can be another person (Jon, John); a long family name hardly.
  if (unlike.length !== 1 || at === undefined || at === 0 || left[at]!.length < 5) return false;
  return distance(left[at]!, other[at]!) <= (left[at]!.length >= 8 ? 2 : 1);
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** Parts "Daniel, Pavel, and Ying Huang" and resolves each; who cannot be resolved is left out. */
export function resolvePeople(stated: string, role: Role, quote: string, known: readonly KnownPerson[]): PersonRef[] {
  return stated.split(/,? and |,? & |, /).flatMap((one) => {
    const resolved = resolveName(one, known);
    return resolved ? [{ ...resolved, statedName: collapse(one), role, evidence: { quote } }] : [];
  });
}

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

/** Facts of this kind stand in short sentences; longer ones are no prose, and would cost time without end. */
const longestSentence = 600;

function shortSentences(text: string): string[] {
  return splitSentences(text).filter((sentence) => sentence.length <= longestSentence);
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
  String.raw`(?:[Dd]uring|[Ii]n|[Aa]t|[Aa]fter|[Ff]ollowing|[Ff]rom|[Bb]ased on) (?<person>${person})['’]s? (?:topic|talk|session|presentation|slot|discussion|BoF|proposal) (?:on|about|regarding|covering|titled|called) (?<title>[^.;]+?)(?:,|[.;]|$| the audience| we | it was )`,
  String.raw`^(?<person>${person})['’]s? (?:topic|talk|session|presentation) (?:on|about|regarding) (?<title>[^.;,]+?) (?:led|resulted|was|were|has|showed|brought|helped|ended|gave|triggered|made)\b`,
  String.raw`(?<person>${person}) (?:gave (?:a|the) (?:talk|presentation)|spoke|talked|gave an? (?:overview|update)|led (?:a|the) (?:discussion|session)) (?:on|about|of|regarding) (?<title>[^.;]+?)(?:,|[.;]|$)`,
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

const agency = String.raw`(?:proposed|presented|suggested|posted|gave|wrote|led|showed|explained|discussed|reported|agreed|volunteered|sent|implemented|merged|submitted|demonstrated|offered|promised|pointed out|raised|noted|asked|was able|were able|has been|has since|is working|started|continued|rewrote|reworked|upstreamed|landed|published|plans|will)`;

const sentenceOpening =
  /^(?:(?:During|In|At|After|Before|Following|From|With|By|When|While|As|For|The|This|That|Also|Then|And|But|Since|On|Based|Both|Later|Thanks|Through|Until|Where|Because|Although|However|Finally|Meanwhile)\s+)+/;

/** The people a passage names: full names of the page, and names that do or own something in it. */
export function namesIn(text: string, known: readonly KnownPerson[]): Omit<PersonRef, 'role' | 'evidence'>[] {
  const found = new Map<string, Omit<PersonRef, 'role' | 'evidence'>>();
  for (const one of known) {
    if (new RegExp(`(?<![\\p{L}-])${literally(one.name)}(?![\\p{L}-])`, 'u').test(text))
      found.set(fold(one.name), { name: one.name, statedName: one.name });
  }
  const acting = new RegExp(
    String.raw`(?<![\p{L}-])(?<person>${person})(?:['’]s? (?:topic|talk|session|presentation|patch(?:es)?|series|work|proposal|project|suggestion|idea|question|RFC)\b| (?:also |then |later |subsequently |has |have )?${agency}\b)`,
    'gu',
  );
  for (const match of shortSentences(text).flatMap((sentence) => [...sentence.matchAll(acting)])) {
    const stated = match.groups!.person!.replace(sentenceOpening, '');
    const resolved = stated.includes(' ') ? resolveName(stated, known) : undefined;
    if (resolved && !found.has(fold(resolved.name)))
      found.set(fold(resolved.name), { ...resolved, statedName: stated });
  }
  return [...found.values()].sort((a, b) => text.indexOf(a.statedName) - text.indexOf(b.statedName));
}

const thing = String.raw`["“'‘]?(?<NAME>[\p{L}\p{N}][\p{L}\p{N}_.+/-]*(?: [\p{L}\p{N}][\p{L}\p{N}_.+/-]*){0,5})["”'’]?`;
const named = (name: string): string => thing.replace('NAME', name);
const formerly = String.raw`(?:formerly|previously|originally|once|earlier|first) (?:known as|called|named)`;
const renames: { pattern: RegExp; toFrom: 'start' | 'end' }[] = [
  {
    pattern: new RegExp(
      String.raw`${named('from')} (?:was|were|has been|got|is) (?:since |now |later )?(?:renamed|rebranded)(?: to| as| into)? ${named('to')}`,
      'u',
    ),
    toFrom: 'start',
  },
  {
    pattern: new RegExp(
      String.raw`${named('from')},? (?:which is |is )?(?:now|today) (?:known as|called|named) ${named('to')}`,
      'u',
    ),
    toFrom: 'start',
  },
  { pattern: new RegExp(String.raw`${named('to')},? \(?${formerly} ${named('from')}`, 'u'), toFrom: 'end' },
];
const formerlyNamed = new RegExp(`${formerly} ${named('from')}`, 'u');
const wentInto =
  /\b(?:merged|integrated|folded|incorporated|absorbed|landed|upstreamed|accepted|included)\b(?<rest>[^.;]*)/u;

/** Renamings that are told in so many words; both names must be names, not "his project". */
export function readRenames(blocks: readonly Block[], asOf?: string): RelationRecord[] {
  return blocks.flatMap((block) =>
    shortSentences(block.text).flatMap((sentence) => {
      const found = findRename(sentence);
      if (!found || fold(found.from) === fold(found.to)) return [];
      const told = asOf ?? new RegExp(`\\bin (${year})\\b`).exec(sentence)?.[1];
      return [
        {
          kind: 'relation' as const,
          type: 'renamed' as const,
          subject: 'topic' as const,
          ...found,
          ...(told ? { asOf: told } : {}),
          text: sentence,
          evidence: { quote: quoteOf(block, sentence) },
        },
      ];
    }),
  );
}

function findRename(sentence: string): { from: string; to: string } | undefined {
  for (const { pattern, toFrom } of renames) {
    const groups = pattern.exec(sentence)?.groups;
    const from = nameOfThing(groups?.from ?? '', toFrom === 'end' ? 'start' : 'end');
    const to = nameOfThing(groups?.to ?? '', toFrom);
    if (from && to) return { from, to };
  }
  // "his project, formerly known as A, was merged … as part of the B framework": A went into B.
  const match = formerlyNamed.exec(sentence);
  const from = nameOfThing(match?.groups?.from ?? '', 'start');
  const rest = match && wentInto.exec(sentence.slice(match.index + match[0].length - match.groups!.from!.length));
  if (!from || !rest) return undefined;
  for (const lead of ['as part of', 'into', 'in', 'as']) {
    const target = new RegExp(String.raw`\b${lead} (?:the |a |an )?${named('to')}`, 'u').exec(rest.groups!.rest!);
    const to = nameOfThing(target?.groups?.to ?? '', 'start');
    if (to) return { from, to };
  }
  return undefined;
}

const previous = String.raw`(?:(?:the|our|my|a|an|their|this) )?(?:(?:last year['’]s|earlier|previous) )?`;
const continued = [
  String.raw`(?:[Ff]ollow(?:s|ing)?[- ]?up|[Cc]ontinuation|[Ss]equel|[Ss]econd part) (?:to|of|on|for) ${previous}(?:(?<year>${year}) )?(?<what>talks?|presentations?|sessions?|papers?|discussions?|proposals?|BoF)?(?: (?:titled|called|named|entitled|from|at|in|of|given|held|on|about)\b[^"“.;]{0,40})? ?[,:]? ?["“](?<title>[^"”]{4,150})["”](?:[^.;"]{0,40}?\b(?<later>${year}))?`,
  String.raw`(?:[Ff]ollow[- ]?up|[Cc]ontinuation|[Ss]equel) (?:to|of|on) ${previous}(?:(?<year>${year}) )(?<title>\p{Lu}[^.;:,"]{2,80}?\b${gathering})\b`,
].map((source) => new RegExp(source, 'u'));

/** What says that it goes on from something earlier, by its title in quotation marks, or a microconference by its name. */
export function readContinuations(blocks: readonly Block[], title: string): RelationRecord[] {
  return blocks.flatMap((block) =>
    shortSentences(block.text).flatMap((sentence) => {
      const at = continued.findIndex((pattern) => pattern.test(sentence));
      const groups = continued[at]?.exec(sentence)?.groups;
      const from = collapse(groups?.title ?? '').replace(/[.,]$/, '');
      if (!groups || from === '' || fold(from) === fold(title)) return [];
      const asOf = groups.year ?? groups.later;
      return [
        {
          kind: 'relation' as const,
          type: 'continues' as const,
          subject: at === 0 && !/session/.test(groups.what ?? '') ? ('talk' as const) : ('session' as const),
          from,
          to: title,
          ...(asOf ? { asOf } : {}),
          text: sentence,
          evidence: { quote: quoteOf(block, sentence) },
        },
      ];
    }),
  );
}

const commonWords = new Set(
  (
    'the a an this that these those his her its their our my your it he she they we project work code effort series patch ' +
    'patches patchset tool feature what which who mainline upstream linux kernel tree release part new old and or of to ' +
    'for with in on as is was were be been by from using used so also another some any all one two thing something'
  ).split(' '),
);
const openingWords = /^(?:The|A|An|This|That|These|It|Its|His|Her|Our|Their|We|They|In|On|As|For|With|Some|Both)$/;
const kindWords =
  /^(?:mechanism|data|structure|algorithm|file|filesystem|framework|subsystem|infrastructure|library|project|API|api|tool|driver|module|interface|system|service|stack|patchset|series|mode|code|scheduler|allocator|feature|protocol|language|compiler|engine|layer|parallel|execution|to|for|in|on|with|and|or|which|that|by|merged|was|is|has|of|as|from|at|when|because|but)$/;

/** The name out of a phrase: "padata parallel execution mechanism" is padata, "Maple Tree data structure" its capitals. */
function nameOfThing(phrase: string, side: 'start' | 'end'): string | undefined {
  const words = collapse(phrase)
    .replace(/[.,;:]+$/, '')
    .split(' ');
  const ordered = side === 'start' ? words : words.reverse();
  const taken: string[] = [];
  for (const one of ordered) {
    if (commonWords.has(one) || openingWords.test(one) || kindWords.test(one)) {
      if (taken.length === 0 && side === 'start' && /^(?:the|a|an)$/i.test(one)) continue;
      if (taken.length === 0 && side === 'end' && kindWords.test(one)) continue;
      break;
    }
    // Small words belong to a name only as its whole: "ktask", "io_uring"; capitals go on ("Maple Tree").
    if (taken.length > 0 && !(/^\p{Lu}/u.test(one) && /^\p{Lu}/u.test(taken[0]!))) break;
    taken.push(one);
  }
  const name = (side === 'start' ? taken : taken.reverse()).join(' ');
  return name.length >= 2 && /\p{L}/u.test(name) ? name : undefined;
}

/** The sentence as the source prints it; where its line ends were mended, the whole block's. */
function quoteOf(block: Block, sentence: string): string {
  return block.quote.includes(sentence) ? sentence : block.quote;
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
