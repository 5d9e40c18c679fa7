/** Which organization a line behind a name tells. */
import { readAffiliation } from '../../reading/affiliations.ts';

const organizationWord =
  /(?<!\p{L})(?:uni[vw]er[sz]i\p{L}*|univ\.?|inst[iy]tut\p{L}*|istitut\p{L}*|polit[eé]c\p{L}*|akademi\p{L}*|accademi\p{L}*|academy|college|hochschule|école|ecole|inc|gmbh|ltd|llc|foundation|fondation|fundaci\p{L}*|fondazione|stiftung|laborator\p{L}*|labs?|comune|comuna|ministr\p{L}*|minist[eè]r\p{L}*|asociaci\p{L}*|associa\p{L}*|verein|verband|landesamt|bundesamt|hospital|ospedale|centro|centre|center|politechnika)(?!\p{L})/iu;

/** A full stop that ends no abbreviation, and another sentence behind it. */
const sentence = /(?<!\b(?:Univ|Inst|Dept|Dr|Prof|St|Nat|Tech|Lab|Mt))[.!?]\s+\p{Lu}/u;
const word = /^(?:and|und|et|y|e|with|in|by|via|videos?|slides?|pdf|recording|bio|more)$/i;
const post =
  /^(?:[SE]?VP|SRE|QA|PM|C[ETIOF]O|CISO|Head|Chief|Director|Lead|Staff|Senior|Principal|Manager|Maintainer|Professor|Engineer|Researcher)(?!\p{L})[^,]{0,50},\s*(\S.{1,80})$/u;

/** "VP Engineering, Hollow Oak": a post and where it is held. */
export function isPost(text: string): boolean {
  return post.test(text);
}

/** Whether a text has a word that names of organizations have and names of people have not. */
export function saysOrganization(text: string): boolean {
  return organizationWord.test(text);
}

/** The organization in a line behind a name, without the post held there; undefined where it names none. */
export function organizationOf(text: string, isPost: boolean): string | undefined {
  if (/^https?:|\S@\S/i.test(text) || sentence.test(text) || word.test(text)) return undefined;
  if (
    !/[\p{Lu}\p{Lo}\d]/u.test(text) &&
    !/^(?:independent|freelanc\p{L}*|self[- ]employed|student|retired)$/iu.test(text)
  )
    return undefined;
  const posted = post.exec(text);
  if (posted) return posted[1]!.trim();
  const stated = text.replace(/^(?:[·|@,–—-]\s*|(?:from|at)\s+)/i, '');
  const read = readAffiliation(stated);
  if (read.title === undefined) return isPost ? undefined : stated;
  if (read.organization === undefined) return undefined;
  const at = stated.indexOf(read.organization);
  return at < 0 ? read.organization : stated.slice(at);
}
