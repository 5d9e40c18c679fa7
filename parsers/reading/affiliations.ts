/**
 * Affiliations as pages print them: which organization, which unit of which, under which other names, and whether it is
 * an employer at all. Decided by the words of the print alone; no list of companies.
 */
import { collapse } from '../page.ts';

export interface ReadAffiliation {
  /**
   * The organization in its own right: "Oak Labs" of "Elm’s Oak Labs", but "University of Elm" of "Department of
   * Botany, University of Elm", whose unit has no name outside it. Legal form as printed.
   */
  organization?: string;
  /** `organization` without its legal form, article and brackets: "Elm" of "Elm GmbH & Co. KG". */
  bare?: string;
  /** A part of a greater organization, and that organization. */
  unit?: string;
  unitOf?: string;
  /** Names of the same organization before ("Elm (formerly Ash)") and after ("Ash (later Elm)"). */
  formerNames?: string[];
  laterNames?: string[];
  /** A position printed together with the organization. */
  title?: string;
  /** Whether the organization is one that a person works for, as far as the print can tell. */
  isEmployer: boolean;
  /** Why it is no employer, in words. */
  reason?: string;
  /** Further organizations printed beside the first ("Elm / Oak"). */
  others?: string[];
}

const nothing =
  /^(n\/?a|none|null|nil|no|tba|tbd|unknown|unaffiliated|no affiliation|not applicable|self|me|myself|private|personal|-+|–|—|\.+)$/i;

const selfEmployed =
  /^((an?|the)\s+)?((freelance|free-lance|independent|self[- ]employed|unaffiliated)([\s,-]+[a-z-]+){0,4}|freelancer|(self|individual|retired|unemployed|hobbyist|volunteer)([\s,-]+[a-z-]+){0,3}|consultant|contractor)$/i;

/** The last word of a position, or the one before its "of", "for" or "in". */
const positionNoun =
  /(?:^|[\s/-])(engineer|developer|director|manager|officer|c[teiof]o|s?vp|president|founder|cofounder|architect|lead|leader|head|professor|prof|lecturer|researcher|scientist|fellow|consultant|evangelist|advocate|analyst|maintainer|chair|chairman|chairwoman|chairperson|intern|student|candidate|administrator|admin|sysadmin|programmer|designer|writer|editor|lawyer|attorney|counsel|specialist|strategist|owner|partner|secretary|treasurer|member|coordinator|hacker|technologist|librarian|teacher|instructor|assistant|associate|postdoc|representative)(?:\s+(?:of|for|in)\s+.+|\s+(?:i{1,3}|iv))?$/i;

const organizationWord =
  /\b(inc|ltd|llc|gmbh|corp|corporation|company|university|institute|foundation|labs?|laborator(y|ies)|technologies|systems|group|college|school|association|consulting|solutions|center|centre)\b\.?/i;

/** Ends what names a body of work or its people: nobody is employed by it. */
const projectEnd =
  /\b(projects?|kernel|community|communities|contributors?|committers?|developers?|maintainers?|programmers?|hackers?|enthusiasts?|volunteers?|users?|user group|distribution|distro|mailing list|upstream|open[- ]source|free software)$/i;

const genericUnit =
  /^(dept|department|faculty|school|division|chair|section|team|group|lehrstuhl|institut für|département|departamento)\b|\b(team|group|division|department|dept\.?|unit|business unit|bu)$/i;

/** What the unit of an organization is called, so that "Queen’s University" and "King’s College" stay whole. */
const unitWord =
  /\b(labs?|laborator(y|ies)|research|r&d|team|group|division|department|dept|unit|office|cent(er|re)s?|practice|branch|section|studio|incubator|subsidiary|business)\b/i;

const legalForm =
  /[\s,]+(?:inc(?:orporated)?|l\.?t\.?d|limited|l\.?l\.?c|l\.?l\.?p|plc|gmbh|mbh|gmbh\s*&\s*co\.?\s*kg|&\s*co\.?\s*kg|ag|kgaa|kg|ug|ohg|gbr|e\.?\s?v|ab|a\/s|asa|as|aps|oyj?|b\.?v|n\.?v|s\.?a|s\.?a\.?s|s\.?a\.?r\.?l|s\.?r\.?l|s\.?p\.?a|s\.?l\.?u?|s\.?r\.?o|a\.?s|sp\.?\s?z\s?o\.?\s?o|d\.?o\.?o|kft|zrt|corp(?:oration)?|co|company|pty|pte|pvt|private|k\.?k|ltda|s\.?a\.? de c\.?v|se|eood|ood)\.?$/i;

/**
 * Reads an affiliation: "Director of Things, Elm Inc.", "Elm’s Oak Labs", "Ash (later Elm)", "Elm / Oak", "Freelance".
 *
 * @param text as printed, with or without the brackets around it.
 */
export function readAffiliation(text: string): ReadAffiliation {
  const stated = unbracket(collapse(text)).replace(/^[@,;:\s]+|[,;:\s]+$/g, '');
  if (stated === '' || nothing.test(stated)) return { isEmployer: false, reason: 'names no organization' };
  if (selfEmployed.test(stated)) return { isEmployer: false, reason: `"${stated}" names no employer` };

  const former = /^(?:ex[- ]|former(?:ly)?\s+(?:at\s+|of\s+|with\s+)?|previously\s+(?:at\s+|with\s+)?)(\S.*)$/i.exec(
    stated,
  );
  if (former) return { ...named(former[1]!), isEmployer: false, reason: 'a former affiliation' };

  const [first, ...others] = splitOrganizations(stated);
  const result: ReadAffiliation = { isEmployer: true };
  if (others.length > 0) result.others = others;
  const rest = takeOtherNames(takeTitle(first!, result), result);
  if (rest === '') {
    return { ...result, isEmployer: false, reason: `"${result.title}" names a position and no organization` };
  }
  if (selfEmployed.test(rest)) return { ...result, isEmployer: false, reason: `"${rest}" names no employer` };
  const plain = rest.replace(/^the\s+/i, '');
  if (projectEnd.test(plain) && !/^.+\b(inc|ltd|llc|gmbh)\b/i.test(plain)) {
    const reason = `"${rest}" names a project or community, not an employer`;
    return { ...result, ...named(rest), isEmployer: false, reason };
  }
  Object.assign(result, readUnit(rest));
  if (result.title && /\b(student|candidate)\b/i.test(result.title)) {
    return { ...result, isEmployer: false, reason: 'studies there' };
  }
  if (
    result.title &&
    /\b(contributor|volunteer|maintainer|member)$/i.test(result.title) &&
    !organizationWord.test(rest)
  ) {
    return { ...result, isEmployer: false, reason: `"${result.title}" is no employment` };
  }
  return result;
}

/** An organization's name without legal form, leading article and brackets; never empty where `name` is not. */
export function bareOrganization(name: string): string {
  let bare = collapse(name)
    .replace(/\s*[([][^()[\]]*[)\]]\s*$/, '')
    .replace(/^the\s+(?=\S)/i, '');
  for (;;) {
    const shorter = bare.replace(legalForm, '').replace(/[\s,&]+$/, '');
    if (shorter === bare || shorter === '') return bare === '' ? collapse(name) : bare;
    bare = shorter;
  }
}

function named(organization: string): { organization: string; bare: string } {
  return { organization, bare: bareOrganization(organization) };
}

/** Parts at " / ", ";", "|" and at a bare slash between two words ("Elm/Oak", but not "A/S" or "24/7"). */
function splitOrganizations(text: string): string[] {
  const parts = text.split(/\s+\/\s+|\s*[;|]\s*|(?<=\p{L}{2})\/(?=\p{Lu}\p{L})/u);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function isTitle(text: string): boolean {
  return positionNoun.test(text) && !organizationWord.test(text.replace(/\s+(of|for|in)\s.*$/i, ''));
}

/** Takes a position off: "Engineer at Elm", "Engineer, Elm", "Elm, Engineer", "Founder of Elm", "Elm (CTO)". */
function takeTitle(text: string, result: ReadAffiliation): string {
  const at = /^(.+?)\s+(?:at|with|@)\s+(?:the\s+(?=\p{Lu}))?(\S.*)$/iu.exec(text);
  if (at && isTitle(at[1]!.replace(/,.*$/, ''))) {
    result.title = at[1]!;
    return at[2]!;
  }
  const comma = /^(.+?),\s+(.+)$/.exec(text);
  if (comma && isTitle(comma[1]!)) {
    // "CTO, Founder, Elm": all that are positions go together.
    const inner = takeTitle(comma[2]!, result);
    result.title = result.title === undefined ? comma[1]! : `${comma[1]!}, ${result.title}`;
    return inner;
  }
  const owner =
    /^((?:ceo|(?:co-?)?founder|owner|president)(?:\s*(?:and|&|\/)\s*(?:ceo|cto|(?:co-?)?founder|owner|president))*)\s+of\s+(\S.*)$/i;
  const owned = owner.exec(text);
  if (owned) {
    result.title = owned[1]!;
    return owned[2]!;
  }
  const after = /^(.+?)(?:,\s+([^,]+)|\s+[–—-]\s+([^–—]+)|\s+\(([^()]+)\))$/.exec(text);
  const title = after?.[2] ?? after?.[3] ?? after?.[4];
  if (after && title !== undefined && isTitle(title)) {
    result.title = title;
    return after[1]!;
  }
  if (isTitle(text) && !projectEnd.test(text)) {
    result.title = text;
    return '';
  }
  return text;
}

/** Takes other names of the same organization off: "(formerly Ash)", ", now Elm", "(later Elm)". */
function takeOtherNames(text: string, result: ReadAffiliation): string {
  const match =
    /^(.+?)[\s,]*[([\s,]\s*(formerly(?: known as)?|previously|f\.?k\.?a\.?|née|ex|was|later|now|today|since renamed|renamed to)[\s:-]+([^()[\]]+?)[)\]]?$/i.exec(
      text,
    );
  // Without brackets or a comma "now" and "was" are words of a sentence.
  if (!match || !/[([,]/.test(text.slice(match[1]!.length, match[1]!.length + 3))) return text;
  const names = [match[3]!.trim()];
  if (/^(later|now|today|since|renamed)/i.test(match[2]!)) result.laterNames = names;
  else result.formerNames = names;
  return match[1]!;
}

function readUnit(stated: string): Partial<ReadAffiliation> {
  const text = withoutCountry(stated);
  const possessive = /^(.+?)(?:[’'‘]s|(?<=s)[’'])\s+(\p{Lu}.*)$/u.exec(text);
  if (possessive && unitWord.test(possessive[2]!) && !/^(st\.?|king|queen|(wo)?men|children|people)\b/i.test(text)) {
    const [, whole, unit] = possessive as unknown as [string, string, string];
    return { ...named(genericUnit.test(unit) ? whole : unit), unit, unitOf: whole };
  }
  const comma = /^(.+?),\s+(.+)$/.exec(text);
  if (comma) {
    const [, before, after] = comma as unknown as [string, string, string];
    if (genericUnit.test(before)) return { ...named(after), unit: before, unitOf: after };
    if (genericUnit.test(after) && !legalForm.test(` ${after}`))
      return { ...named(before), unit: after, unitOf: before };
  }
  return named(text);
}

function unbracket(text: string): string {
  return /^[([][^()[\]]*[)\]]$/.test(text) ? text.slice(1, -1).trim() : text;
}

/** "Elm, Austin, TX, USA" without country and state; the city stays, it may be part of the name. */
function withoutCountry(text: string): string {
  const parts = text.split(/,\s+/);
  if (parts.length < 2 || !isCountry(parts.at(-1)!)) return text;
  parts.pop();
  if (parts.length > 1 && /^[A-Z]{2}$/.test(parts.at(-1)!)) parts.pop();
  return parts.join(', ');
}

let countries: Set<string> | undefined;

/** Whether a text is a country's English name, by the runtime's own table. */
function isCountry(text: string): boolean {
  if (!countries) {
    const table = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((one) => letters.map((two) => one + two));
    const found = codes.map((code) => table.of(code)).filter((name) => name !== undefined);
    countries = new Set([...found, 'usa', 'us', 'u.s.', 'uk', 'u.k.', 'turkey'].map((name) => name.toLowerCase()));
  }
  return countries.has(text.toLowerCase());
}
