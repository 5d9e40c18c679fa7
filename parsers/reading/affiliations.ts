/**
 * Affiliations as pages print them: which organization, which unit of which, under which other names, and whether it is
 * an employer at all. Decided by the words of the print alone; no list of companies.
 */
import { collapse } from '../page.ts';
import {
  department,
  genericUnit,
  isPosition,
  legalForm,
  nothing,
  organizationWord,
  projectEnd,
  selfEmployed,
  selfEmployedAbroad,
  unitWord,
} from './affiliation-words.ts';
import { isCountry } from './countries.ts';

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

/**
 * Reads an affiliation: "Director of Things, Elm Inc.", "Elm’s Oak Labs", "Ash (later Elm)", "Elm / Oak", "Freelance".
 *
 * @param text as printed, with or without the brackets around it. Of several organizations the first employer counts,
 * and `others` holds further employers.
 */
export function readAffiliation(text: string): ReadAffiliation {
  const stated = unbracket(collapse(text)).replace(/^[@,;:\s]+|[,;:\s]+$/g, '');
  if (stated === '' || stated.length > longest) return { isEmployer: false, reason: 'names no organization' };
  const [first, ...rest] = splitOrganizations(stated).map(readOne);
  const main = first!.isEmployer ? first! : (rest.find((one) => one.isEmployer) ?? first!);
  const others = main.isEmployer
    ? rest.filter((one) => one !== main && one.isEmployer).flatMap((one) => one.organization ?? [])
    : [];
  return others.length === 0 ? main : { ...main, others };
}

/** In UTF-16 units. What is longer is a text. */
const longest = 300;

/** Reads what names one organization. */
function readOne(stated: string): ReadAffiliation {
  const plainest = collapse(stated.replace(/\s*\([^()]*\)$/, ''));
  if (nothing.test(stated) || nothing.test(plainest)) return { isEmployer: false, reason: 'names no organization' };
  const moved =
    /^(?:formerly|previously|ex)[\s-]+(?:at\s+|with\s+)?\S.*?,?\s(?:now|currently)\s+(?:at\s+|with\s+)?(\S.*)$/i;
  const now = moved.exec(stated);
  if (now) return readOne(now[1]!);
  const former =
    /^(?:ex[- ]|former(?:ly)?\s+(?:at\s+|of\s+|with\s+)?|previously\s+(?:at\s+|with\s+)?|retired from\s+)(\S.*)$/i.exec(
      stated,
    );
  if (former) return { ...named(former[1]!), isEmployer: false, reason: 'a former affiliation' };
  if ([stated, plainest].some(isSelfEmployed)) return { isEmployer: false, reason: `"${stated}" names no employer` };
  const retired = /^(\S.*?)[\s,]+\(?(?:retired|emerit(?:us|a))\)?$/i.exec(stated);

  const result: ReadAffiliation = { isEmployer: true };
  const rest = takeOtherNames(takeTitle(withoutAddress(retired?.[1] ?? stated), result), result);
  if (rest === '') {
    return { ...result, isEmployer: false, reason: `"${result.title}" names a position and no organization` };
  }
  if (isSelfEmployed(rest)) return { ...result, isEmployer: false, reason: `"${rest}" names no employer` };
  const plain = rest.replace(/^the\s+/i, '');
  if (projectEnd.test(plain) && !/^.+\b(inc|ltd|llc|gmbh)\b/i.test(plain)) {
    const reason = `"${rest}" names a project or community, not an employer`;
    return { ...result, ...named(rest), isEmployer: false, reason };
  }
  Object.assign(result, readUnit(rest));
  if (retired) return { ...result, isEmployer: false, reason: 'retired' };
  if (result.title && /\b(student|candidate)\b/i.test(result.title)) {
    return { ...result, isEmployer: false, reason: 'studies there' };
  }
  const unpaid = /\b(?:(contributor|volunteer)|maintainer|member)$/i.exec(result.title ?? '');
  if (unpaid && (unpaid[1] !== undefined || !organizationWord.test(rest))) {
    return { ...result, isEmployer: false, reason: `"${result.title}" is no employment` };
  }
  return result;
}

function isSelfEmployed(text: string): boolean {
  return selfEmployed.test(text) || selfEmployedAbroad.test(text);
}

/** An organization's name without legal form, leading article and brackets; never empty where `name` is not. */
export function bareOrganization(name: string): string {
  if (name.length > longest) return collapse(name);
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

/** Parts at " / ", ";", "|" and at a bare slash between two words ("Elm/Oak", but not "A/S", "24/7", "CEO/Founder"). */
function splitOrganizations(text: string): string[] {
  const parts = text
    .split(/\s+\/\s+|\s*[;|]\s*/)
    .flatMap((part) => {
      const slashed = part.split(/(?<=\p{L}{2})\/(?=\p{Lu}\p{L})/u);
      const isOne =
        slashed.some((one) => isPosition(one.replace(/\s+(of|at)\s.*$/i, ''))) ||
        /^\p{Lu}{2,4}\/\p{Lu}{2,4}\s/u.test(part);
      return isOne ? [part] : slashed;
    })
    .map((part) => part.trim())
    .filter((part) => part !== '');
  // "Engineer | Elm" and "Elm | Engineer": a position alone goes to the organization beside it.
  const [first, second, ...rest] = parts;
  if (second !== undefined && isPosition(first!) !== isPosition(second) && ![first!, second].some(isSelfEmployed)) {
    const [position, organization] = isPosition(first!) ? [first, second] : [second, first];
    if (!/,/.test(position!)) return [`${position}, ${organization}`, ...rest];
  }
  return parts.length === 0 ? [text] : parts;
}

/** Takes a position off: "Engineer at Elm", "Engineer, Elm", "Elm, Engineer", "Founder of Elm", "Elm (CTO)". */
function takeTitle(text: string, result: ReadAffiliation): string {
  const at = /^(.+?)\s+(?:(?:at|with|bei|bij|chez|presso|en|hos)\s+|@\s*)(?:the\s+(?=\p{Lu}))?(\S.*)$/iu.exec(text);
  if (at && isPosition(at[1]!.replace(/,.*$/, ''))) {
    result.title = at[1]!;
    return at[2]!;
  }
  const before = /^(.+?)(?:,|\s+[–—-])\s+(.+)$/.exec(text);
  if (before && isPosition(before[1]!)) {
    // "CTO, Founder, Elm" and "VP, Engineering, Elm": all that belongs to the position goes together.
    const [head, ...tail] = before[2]!.split(/,\s+/);
    if (department.test(head!)) {
      result.title = `${before[1]!}, ${head!}`;
      return tail.join(', ');
    }
    const inner = takeTitle(before[2]!, result);
    result.title = result.title === undefined ? before[1]! : `${before[1]!}, ${result.title}`;
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
  if (after && title !== undefined && isPosition(title)) {
    result.title = title;
    return after[1]!;
  }
  if (isPosition(text) && !projectEnd.test(text)) {
    result.title = text;
    return '';
  }
  return text;
}

const before =
  'formerly(?: known as)?|previously(?: known as)?|f\\.?k\\.?a\\.?|née|ex|was|ehemals|vormals|früher|anciennement|ex[- ]|antes|antiguamente|già|dříve|dawniej|voorheen|tidigare|бывш(?:ий|ая|ее)';
const after = 'later|now|today|since renamed|renamed to|heute|jetzt|ahora|aujourd’hui|désormais|oggi|nu|nyní|obecnie';
const otherNames = new RegExp(`^(.+?)[\\s,]*[([\\s,]\\s*(${before}|${after})[\\s:-]+([^()[\\]]+?)[)\\]]?$`, 'i');
const partOf =
  /^(.+?)[\s,]*[(,]\s*(?:now\s+)?(?:(?:an?\s+|the\s+)?(?:part|division|subsidiary|unit|business unit)\s+of|acquired by)\s+([^()]+?)\)?$/i;
const companyOf = /^(.+?)[\s,]*[(,]\s*(?:now\s+)?an?\s+(\p{Lu}[^(),]*?)\s+(?:company|business|brand|subsidiary)\)?$/u;

/** Takes other names of the same organization off: "(formerly Ash)", ", now Elm", "(later Elm)"; and its owner: "part of Oak". */
function takeOtherNames(text: string, result: ReadAffiliation): string {
  const owned = partOf.exec(text) ?? companyOf.exec(text);
  if (owned) {
    result.unit = owned[1]!;
    result.unitOf = owned[2]!;
    return owned[1]!;
  }
  const match = otherNames.exec(text);
  // Without brackets or a comma "now" and "was" are words of a sentence.
  if (!match || !/[([,]/.test(text.slice(match[1]!.length, match[1]!.length + 3))) return text;
  const names = [match[3]!.trim()];
  if (new RegExp(`^(?:${after})`, 'i').test(match[2]!)) result.laterNames = names;
  else result.formerNames = names;
  return match[1]!;
}

/** "Elm, Inc. (www.elm.example)" without the address. */
function withoutAddress(text: string): string {
  return text.replace(/\s*\((?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/[^()\s]*)?\)$/, '');
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
  const bracket = /^(.+\S)\s*\(([^()]+)\)$/.exec(text);
  if (bracket && isCountry(bracket[2]!)) return bracket[1]!;
  const parts = text.split(/,\s+/);
  if (parts.length < 2 || !isCountry(parts.at(-1)!)) return text;
  parts.pop();
  if (parts.length > 1 && /^[A-Z]{2}$/.test(parts.at(-1)!)) parts.pop();
  return parts.join(', ');
}
