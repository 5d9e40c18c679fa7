/** Words that stand before or above a thing and say what it is: "Speakers:", "Presented by", "Room", "Abstract". */
import { remembered } from '../../../reading/remembered.ts';
import { roleLabel } from '../../../reading/role-words.ts';
import type { Role } from '../../../records.ts';

export type Label =
  | { field: 'people'; role: Role }
  | {
      field:
        | 'title'
        | 'abstract'
        | 'summary'
        | 'bio'
        | 'affiliation'
        | 'room'
        | 'track'
        | 'session'
        | 'type'
        | 'time'
        | 'date'
        | 'start'
        | 'end'
        | 'duration'
        | 'level'
        | 'language'
        | 'tags'
        | 'talks'
        | 'other';
    };

/** What only labels say: adjectives before the nouns, and words too common to lead to names elsewhere. */
const roles: [RegExp, Role][] = [
  [
    whole(
      `(?:main |invited |keynote |your |the |about the |featured |all |conference )?${roleLabel('speaker')}(?: names?| info(?:rmation)?| details)?|speaking|with|by|who|invitad[oa]s?`,
    ),
    'speaker',
  ],
  [whole(`${roleLabel('panelist')}|panel(?: members)?`), 'panelist'],
  [whole(`${roleLabel('moderator')}|(?:session |panel )?hosts?`), 'moderator'],
  [whole(roleLabel('coauthor')), 'coauthor'],
  [whole(roleLabel('author')), 'author'],
  [whole(roleLabel('submitter')), 'submitter'],
  [whole(roleLabel('organizer')), 'organizer'],
  [whole('(?:session |track |mc )?leads?|leaders?'), 'lead'],
];

function whole(words: string): RegExp {
  return new RegExp(`^(?:${words})$`, 'iu');
}

const others: [RegExp, Exclude<Label, { field: 'people' }>['field']][] = [
  [
    /^(?:(?:talk |session |paper |presentation |contribution )?titles?|titel|titre|título|titolo|vortrag(?:stitel)?|exposé|intitulé|charla|ponencia|palestra|conférence|intervento|talk title|タイトル|演題|题目|topic|name of talk|presentation|talk|subject|activity|session title)$/i,
    'title',
  ],
  [
    /^(?:abstracts?|(?:full |long |talk |session )?description|details|about(?: (?:the|this) (?:talk|session|workshop|tutorial|event|presentation))?|zusammenfassung|beschreibung|résumé|resumen|descripción|riassunto|resumo|content|inhalt|overview|what you(?:'|’)ll learn|outline)$/i,
    'abstract',
  ],
  [
    /^(?:summary|(?:one line )?summary|one line summary|excerpt|short (?:summary|description|abstract)|brief|in brief|tagline|synopsis|elevator pitch)$/i,
    'summary',
  ],
  [
    /^(?:(?:speaker |author )?bio(?:graphy|graphies|s)?|about (?:the )?(?:speakers?|authors?|presenters?|me)|speaker bios?|lebenslauf|vita|biographie|biografía)$/i,
    'bio',
  ],
  [
    /^(?:affiliations?|organi[sz]ations?|company|companies|institutions?|employer|institute|university|firma)$/i,
    'affiliation',
  ],
  [
    /^(?:rooms?|locations?|venue|where|place|hall|stage|raum|ort|saal|salle|zaal|会場|地点|lieu|sala|lugar|room name)$/i,
    'room',
  ],
  [
    /^(?:tracks?|(?:track )?categor(?:y|ies)|stream|theme|track classification|topic area|subject area|thema)$/i,
    'track',
  ],
  [/^(?:session|session classification|session name|part of|microconference)$/i, 'session'],
  [/^(?:types?|(?:session |talk |presentation |contribution )?(?:type|format)|format|kind|art)$/i, 'type'],
  [
    /^(?:times?|when|scheduled(?: for)?|schedule|time slot|timeslot|slot|date (?:and|&|\/) time|date\/time|time and (?:date|place|location)|zeit|uhrzeit|heure|hora|orario|horaires?|horario|horário|hours?|時間|时间)$/i,
    'time',
  ],
  [/^(?:dates?|day|datum|tag|fecha|data|jour)$/i, 'date'],
  [/^(?:starts?(?: time)?|from|begin|beginn|start)$/i, 'start'],
  [/^(?:ends?(?: time)?|to|until|ende)$/i, 'end'],
  [/^(?:duration|length|dauer|durée|duración)$/i, 'duration'],
  [
    /^(?:level|(?:audience|experience|skill|difficulty|python) ?level|audience|intended audience|prerequisites?|requirements|level of difficulty)$/i,
    'level',
  ],
  [/^(?:languages?|sprache|langue|idioma)$/i, 'language'],
  [/^(?:tags?|key ?words?|labels?)$/i, 'tags'],
  [
    /^(?:(?:(?:my|their|his|her|related|other|speaker's|all|more|upcoming|past) )?(?:talks?|sessions|presentations|contributions|lectures|papers|appearances)|speaking at|speaker (?:at|in)|(?:author|speaker|co-?author)(?:s)? (?:in|of) the following (?:contribution|talk|session|presentation)s?|proposals? for this (?:user|speaker)|sessions? for this (?:user|speaker))$/i,
    'talks',
  ],
  [
    /^(?:slides?|videos?|recordings?|resources|materials?|(?:presentation|conference|talk) materials?|links?|comments?|sponsors?|website|web ?site|homepage|home ?page|blog|twitter|github|linkedin|mastodon|identi\.ca|email|e-mail|favorites|attachments?|files?|share|more info(?:rmation)?|see also|status|id|contribution id|references?|reviews?|feedback|downloads?|notes?|photos?|social|contact|country|languages? spoken|speaking experience|additional (?:notes|information)|license|code|papers?|map|registration|price|cost|capacity|attendees|participants|repl(?:y|ies)|views|posts|price|score|votes|last post|last activity|activity|updated|created|last modified|posted)$/i,
    'other',
  ],
];

/** The label that a short text is, its colon aside; undefined where it is none. */
export function readLabel(text: string): Label | undefined {
  if (text.length > 60) return undefined;
  const plain = text
    .replace(/\s*(?:\(\d+\))?\s*[:：]*\s*$/, '')
    // "Referent/in", "Referent*innen", "Ponente(s)", "Orateur·rice·s"
    .replace(/(?<=\p{Ll})(?:[/*:_](?:in|innen)|\(in\)|\((?:s|e?s|en)\)|[·.](?:rice|e)(?:[·.]s)?)$/u, '')
    .trim();
  if (plain === '' || plain.length > 50) return undefined;
  return labelOf(plain);
}

const labelOf = remembered((plain): Label | undefined => {
  const role = roles.find(([pattern]) => pattern.test(plain))?.[1];
  if (role) return { field: 'people', role };
  const field = others.find(([pattern]) => pattern.test(plain))?.[1];
  return field && { field };
});

/** "Speaker: Ada Quill" as its label and the rest; the label must end in a colon and be one that is known. */
export function splitLabel(text: string): { label: Label; words: string; rest: string } | undefined {
  const colon = text.search(/[:：]/);
  if (colon < 2 || colon > 45) return undefined;
  const words = text.slice(0, colon);
  const label = readLabel(words);
  const rest = text.slice(colon + 1).trim();
  return label && rest !== '' ? { label, words, rest } : undefined;
}

/** Headings of pages and their parts that are no talk's title: "Schedule", "Speaker List", "Day 2", "Sponsors". */
export function isPageHeading(text: string): boolean {
  const plain = text.trim();
  if (readLabel(plain) && !/^(?:who|with|by)$/i.test(plain)) return true;
  return /^(?:(?:the |our |full |final |draft |preliminary |detailed |conference |event |main |complete |list of |all |accepted |program(?:me)? |organi[sz]ing |steering |scientific |local |keynote |invited |contributed |scientific |technical |browse |featured |\d{4} )*(?:schedule|program(?:me|m)?|agenda|time ?table|speakers?|talks?|sessions?|presentations?|contributions?|abstracts?|proposals?|papers?|tracks?|posters?|workshops?|tutorials?|keynotes?|authors?|sponsors?|exhibitors?|partners?|organi[sz]ers?|committees?|venue|hotels?|registration|tickets?|news|home|about(?: us)?|team|people|staff|members?|crew|contributors?|maintainers?|contact(?: us)?|faq|code of conduct|overview|welcome|search|menu|login|log in|sign in|navigation|footer|archive|archives|categories|tags|comments|related (?:posts|talks|sessions|content)|share this.*|leave a reply|follow us|subscribe(?: to)?|quick links|call for .*|important dates|details|information|dates|book of .*|speakers?(?:'|’)s? .*)(?: (?:list|index|overview|at a glance|details|schedule|programme?|archive|\d{4}|page|information|classification|(?:list|schedule|programme?|talks?|sessions?|proposals?) (?:for|in|of) (?:this|the) (?:track|day|user|event|speaker)|for this (?:track|user|event|day)))*|day \d+|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:morning|afternoon|evening))?|(?:morning|afternoon|evening|plenary|parallel|poster|opening|closing|lightning|breakout)? ?(?:session|track|room|hall|stage|block)s? ?(?:[a-z]|\d+|[ivx]+)?|404.*|page not found|not found|error(?: \d+)?|untitled)$/i.test(
    plain,
  );
}
