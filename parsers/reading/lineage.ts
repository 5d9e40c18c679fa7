/** What prose tells of how things go on: renamed, gone into something else, continued from something earlier. */
import { collapse } from '../page.ts';
import type { RelationRecord } from '../records.ts';
import type { Block } from './blocks.ts';
import { looksLikePersonName } from './names.ts';
import { fold } from './resolve-names.ts';
import { gathering, quoteOf, shortSentences, year } from './statements.ts';

const thing = String.raw`["“'‘]?(?<NAME>[\p{L}\p{N}][\p{L}\p{N}_.+/-]*(?: [\p{L}\p{N}][\p{L}\p{N}_.+/-]*){0,5})["”'’]?`;

const named = (name: string): string => thing.replace('NAME', name);

const formerly = '(?:formerly|previously|originally|once|earlier|first) (?:known as|called|named)';

const adverb = '(?:since |now |later |then |eventually |finally |gradually |slowly )?';

interface RenamePattern {
  pattern: RegExp;
  toFrom: 'start' | 'end';
  /** Verbs that are said of anything: both have to be printed as names are. */
  named?: boolean;
}

const renames: RenamePattern[] = [
  {
    pattern: new RegExp(
      `${named('from')} (?:was|were|has been|got|is) (?:since |now |later )?(?:renamed|rebranded)(?: to| as| into)? ${named('to')}`,
      'u',
    ),
    toFrom: 'start',
  },
  {
    pattern: new RegExp(
      `${named('from')},? (?:which is |is )?(?:now|today) (?:known as|called|named) ${named('to')}`,
      'u',
    ),
    toFrom: 'start',
  },
  { pattern: new RegExp(String.raw`${named('to')},? \(?${formerly} ${named('from')}`, 'u'), toFrom: 'end' },
  {
    pattern: new RegExp(`${named('from')} ${adverb}(?:has |had |have )?${adverb}evolved into ${named('to')}`, 'u'),
    toFrom: 'start',
    named: true,
  },
  {
    pattern: new RegExp(
      `${named('from')} (?:was|were|has been|have been|is|are) ${adverb}(?:superseded|succeeded) by ${named('to')}`,
      'u',
    ),
    toFrom: 'start',
    named: true,
  },
  {
    pattern: new RegExp(
      `${named('to')},? (?:which )?(?:is|was) (?:the|a|its) (?:\\p{Ll}+ ){0,2}successor (?:of|to) ${named('from')}`,
      'u',
    ),
    toFrom: 'end',
    named: true,
  },
];

/** What is asked, denied, wished or feared is not told. */
const untold =
  /\b(?:not|never|no|nobody|none|nor|neither|cannot|whether|if|unless|unlike|might|may|could|would|should|will|shall|can|perhaps|maybe|myth|rumou?rs?|instead of|rather than|propos(?:e|es|ed|al)|plans?|planned|suggest(?:s|ed)?|hopes?|wants?|hoped|supposed|imagine)\b|n['’]t\b|\?["”’)]*$/;

const formerlyNamed = new RegExp(`${formerly} ${named('from')}`, 'u');

const wentInto =
  /\b(?:merged|integrated|folded|incorporated|absorbed|landed|upstreamed|accepted|included)\b(?<rest>[^.;]*)/u;

/** Renamings that are told in so many words; both names must be names, not "his project". */
export function readRenames(blocks: readonly Block[], asOf?: string): RelationRecord[] {
  return blocks.flatMap((block) => renamesIn(block.text, asOf).map((one) => recordOf(one, quoteOf(block, one.text))));
}

/** What a text tells of a thing that became another. */
export interface Rename {
  from: string;
  to: string;
  /** The year that the sentence speaks of. */
  asOf?: string;
  /** The sentence. */
  text: string;
}

/** Looked for first: few texts have one of these. */
const tellsOfRename = /renamed|rebranded|evolved into|succe(?:ssor|eded)|superseded|known as|called|named/i;

/** The words of such a sentence as a headline prints them. */
const inCapitals =
  /\b(?:Has|Have|Had|Is|Are|Was|Were|Been|Now|Today|Since|Later|Then|Formerly|Previously|Originally|Known|Called|Named|Renamed|Rebranded|Evolved|Superseded|Succeeded|Successor|As|By|Into|To|Of|The|An?)\b/g;

/** Where every word has a capital, these alone are surely names: TideBus, LXC, v2. */
const evidentName = /\p{Ll}\p{Lu}|\p{Lu}{2}|\p{N}/u;

/** As `readRenames`, in a text of sentences. */
export function renamesIn(text: string, asOf?: string): Rename[] {
  if (!tellsOfRename.test(text)) return [];
  return shortSentences(text).flatMap((sentence) => {
    const plain = sentence.replace(inCapitals, (word) => word.toLowerCase());
    const stated = findRename(sentence);
    const found = stated ?? (plain === sentence ? undefined : findRename(plain));
    if (found && !stated && ![found.from, found.to].every((name) => evidentName.test(name))) return [];
    if (!found || fold(found.from) === fold(found.to)) return [];
    const told = asOf ?? new RegExp(`\\bin (${year})\\b`).exec(sentence)?.[1];
    return [{ ...found, ...(told ? { asOf: told } : {}), text: sentence }];
  });
}

/** The record of what a text tells. */
export function recordOf({ from, to, asOf, text }: Rename, quote: string): RelationRecord {
  return {
    kind: 'relation',
    type: 'renamed',
    subject: 'topic',
    from,
    to,
    ...(asOf ? { asOf } : {}),
    text,
    evidence: { quote },
  };
}

function findRename(sentence: string): { from: string; to: string } | undefined {
  for (const { pattern, toFrom, named: properly } of renames) {
    const found = pattern.exec(sentence);
    const groups = found?.groups;
    const from = nameOfThing(groups?.from ?? '', toFrom === 'end' ? 'start' : 'end');
    const to = nameOfThing(groups?.to ?? '', toFrom);
    if (!found || !from || !to || isUntold(sentence, found.index + found[0].length)) continue;
    if (/succe(?:eded|ssor)/.test(found[0]) && isOfPeople(sentence, from, to, `${groups?.from} ${groups?.to}`))
      continue;
    if (!properly || [from, to].every((name) => /[\p{Lu}\p{N}]/u.test(name))) return { from, to };
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

const office =
  /\b(?:chair(?:s|man|woman|person)?|co-chair|president|vice-president|director|secretary|treasurer|maintainer|lead|leader|editor|manager|organi[sz]er|professor|CEO|CTO|PTL)\b/i;

/** Whether one of two has the office of the other, rather than its place: people follow one another too. */
function isOfPeople(sentence: string, from: string, to: string, printed: string): boolean {
  if (office.test(sentence)) return true;
  return [from, to].every(looksLikePersonName) && !printed.split(' ').some((word) => kindWord.test(word));
}

/** Whether a sentence asks or denies what it says up to `end`. */
function isUntold(sentence: string, end: number): boolean {
  return untold.test(sentence.slice(0, end)) || /\?["”’)]*$/.test(sentence);
}

const previous = `(?:(?:the|our|my|a|an|their|this) )?(?:(?:last year['’]s|earlier|previous) )?`;

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

const openingWords =
  /^(?:The|A|An|This|That|These|It|Its|His|Her|Our|Their|We|They|In|On|As|For|With|Some|Both|After|Since|When|Before|Once|Then|And|But|So|While|Although|Because|What|How|Why|Today|Now|From|By)$/;

const kinds =
  'mechanism|data|structure|algorithm|file|filesystem|framework|subsystem|infrastructure|library|project|API|api|tool|driver|module|interface|system|service|stack|patchset|series|mode|code|scheduler|allocator|feature|protocol|language|compiler|engine|layer|parallel|execution';
const joints = 'to|for|in|on|with|and|or|which|that|by|merged|was|is|has|of|as|from|at|when|because|but';
const kindWord = new RegExp(`^(?:${kinds})$`);
const noNames = new RegExp(`^(?:${kinds}|${joints})$`);

/** The name out of a phrase: "padata parallel execution mechanism" is padata, "Maple Tree data structure" its capitals. */
function nameOfThing(phrase: string, side: 'start' | 'end'): string | undefined {
  const words = collapse(phrase)
    .replace(/[.,;:]+$/, '')
    .split(' ');
  const ordered = side === 'start' ? words : words.reverse();
  const taken: string[] = [];
  let article = false;
  let kind = false;
  for (const one of ordered) {
    if (commonWords.has(one) || openingWords.test(one) || noNames.test(one)) {
      const isArticle = /^(?:the|a|an|its|his|her|our|my|their|this|that)$/i.test(one);
      if (isArticle && taken.length > 0 === (side === 'end')) article = true;
      if (kindWord.test(one)) kind = true;
      if (taken.length === 0 && side === 'start' && /^(?:the|a|an)$/i.test(one)) continue;
      if (taken.length === 0 && side === 'end' && noNames.test(one)) continue;
      break;
    }
    // Small words belong to a name only as its whole: "ktask", "io_uring"; capitals go on ("Maple Tree", "openSUSE Leap").
    if (taken.length > 0 && ![one, taken[0]!].every((word) => /\p{Lu}/u.test(word))) break;
    taken.push(one);
  }
  const name = (side === 'start' ? taken : taken.reverse()).join(' ');
  // "The result" is none, while "the padata framework" names padata.
  if (article && !kind && /^\p{Ll}+$/u.test(name)) return undefined;
  return name.length >= 2 && /\p{L}/u.test(name) ? name : undefined;
}
