/**
 * The words by which programmes say what people do at a talk or session: one vocabulary for labels ("Moderators:"),
 * for what leads over to names ("moderated by"), and for brackets behind them ("(chair)"). What is exported are sources
 * of regular expressions, for the flags `iu`.
 */
import type { Role } from '../records.ts';

interface Words {
  /** Who it is: "speakers", "Referentin". */
  noun: string;
  /** What they do, where a label says that instead: "Moderation". */
  act?: string;
  /** What is done by them, up to the name: "presented by", "moderado por". */
  by: string;
}

/** Whoever leads a session of several talks. */
const chair: Words = {
  noun: '(?:session |panel |co-?)?(?:chairs?|chair\\(s\\)|chair(?:man|woman|person|people|persons))|(?:sitzungs)?vorsitz(?:ende[rn]?)?|président(?:e|s|es)?(?: de séance)?',
  act: '(?:sitzungs)?leitung',
  by: 'chaired by|(?:sitzungs)?leitung von|geleitet von|présidée?s? par',
};

/** Whoever leads that, or a panel, which is one talk. */
const panelLeader: Words = {
  noun: '(?:session |panel |co-?)?(?:moderators?|moderator\\(s\\))|moderator(?:in|en|innen)|(?:modérat|animat)(?:eur|eurs|rice|rices)|moderad(?:or|ora|ores|oras)|moderator[ei]|moderatric[ei]',
  act: 'moderation|modération|animation|moderación|moderação|moderazione|modera',
  by: '(?:moderated|hosted|chaired) by|moderiert (?:von|durch)|(?:anim|modér)ée?s? par|(?:moderad|conducid|conduzid)[oa]s? por|(?:moderat|condott)[oaie] da',
};

const words = {
  speaker: {
    noun: 'speakers?|speaker\\(s\\)|presenters?|presenter\\(s\\)|instructors?|lecturers?|trainers?|tutors?|facilitators?|sprecher(?:in|innen)?|referent(?:in|en|innen)?|vortragende[rn]?|dozent(?:in|en|innen)?|orateurs?|oratrices?|orateur\\/oratrice|intervenant(?:e|s|es)?|intervenant\\(e\\)s?|conférencier(?:s|e|es)?|ponentes?|orador(?:a|es|as)?|charlistas?|conferencistas?|expositor(?:a|es)?|palestrantes?|relator[ei]|sprekers?|talare|foredragsholdere?|講演者|発表者|登壇者|講師|スピーカー|演讲者|报告人|主讲人',
    by: '(?:presented|presentation|given|delivered|taught|talk|led) by|présentée?s? par|presentad[oa]s? por|apresentad[oa]s? por|presentat[oa] da',
  },
  panelist: { noun: 'panell?ists?|panell?ist\\(s\\)', by: 'panel with' },
  moderator: {
    noun: `${chair.noun}|${panelLeader.noun}`,
    act: `${chair.act}|${panelLeader.act}`,
    by: `${chair.by}|${panelLeader.by}`,
  },
  coauthor: { noun: 'co-?authors?|co-?author\\(s\\)|coauteurs?', by: 'co-?(?:authored|written) by' },
  author: {
    noun: '(?:primary |corresponding |lead |first )?(?:authors?|author\\(s\\))|autor(?:en|es|i)?|auteurs?',
    by: '(?:written|authored) by',
  },
  submitter: { noun: 'submitters?|proposer', by: '(?:submitted|proposed) by' },
  organizer: { noun: 'conven[eo]rs?|(?:session )?organi[sz]ers?', by: 'organi[sz]ed by' },
} satisfies { [role in Role]?: Words };

export type NamedRole = keyof typeof words;

const named = Object.entries(words) as [NamedRole, Words][];

/** A label's words, without its colon: "Session chairs", "Moderation", "moderated by". */
export function roleLabel(role: NamedRole): string {
  return `(?:${labelOf(words[role])})`;
}

/** Nouns for those in a role: "panelists". */
export function roleNoun(role: NamedRole): string {
  return `(?:${words[role].noun})`;
}

/** What stands right before names of people in one of these roles: "Moderator: ", "moderated by ", "modéré par : ". */
export function roleLead(...roles: NamedRole[]): string {
  return `(?:${roles.map((role) => leadOf(words[role])).join('|')})`;
}

/** The same before the chairs of a session, and before whoever leads a panel. */
export const chairLead = leadOf(chair);
export const panelLead = leadOf(panelLeader);

/** The same before people of any of the roles. */
export const anyRoleLead = roleLead(...named.map(([role]) => role));

/** Whether what follows in a line are the names of those who arranged or proposed something: they need not speak in it. */
export function namesOrganizers(text: string): boolean {
  return organizersLead.test(text);
}

const organizersLead = new RegExp(`^${roleLead('organizer', 'submitter')}`, 'iu');

/** A noun of any of the roles. */
export const anyRoleNoun = `(?:${named.map(([, { noun }]) => noun).join('|')})`;

const wholeNouns = named.map(([role, { noun }]) => ({ role, pattern: new RegExp(`^(?:${noun})$`, 'iu') }));

/** The role that a noun by itself names, as brackets behind a name have it; undefined for all other words. */
export function roleOfNoun(text: string): NamedRole | undefined {
  return wholeNouns.find(({ pattern }) => pattern.test(text.trim()))?.role;
}

function labelOf({ noun, act, by }: Words): string {
  return [noun, act, by].filter((one) => one !== undefined).join('|');
}

function leadOf({ noun, act, by }: Words): string {
  const label = act === undefined ? noun : `${noun}|${act}`;
  return `(?:(?:${label})\\s*[:：]\\s*|(?:${by})(?:\\s*:\\s*|\\s+))`;
}
