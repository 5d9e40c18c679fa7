/** What prose tells of how things go on: renamed, gone into something else, continued from something earlier. */
import { collapse } from '../page.ts';
import type { RelationRecord } from '../records.ts';
import type { Block } from './blocks.ts';
import { fold } from './resolve-names.ts';
import { gathering, quoteOf, shortSentences, year } from './statements.ts';

const thing = String.raw`["“'‘]?(?<NAME>[\p{L}\p{N}][\p{L}\p{N}_.+/-]*(?: [\p{L}\p{N}][\p{L}\p{N}_.+/-]*){0,5})["”'’]?`;

const named = (name: string): string => thing.replace('NAME', name);

const formerly = '(?:formerly|previously|originally|once|earlier|first) (?:known as|called|named)';

const renames: { pattern: RegExp; toFrom: 'start' | 'end' }[] = [
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
