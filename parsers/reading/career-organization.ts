/** Names of organizations in running English prose, read where a sentence has led us to expect one. */
import { matchAt } from './match-at.ts';

/** A name found in prose, and where the text goes on after it. */
export interface FoundOrganization {
  /** As printed, without a leading "the": "Parallels (later Odin)". */
  name: string;
  end: number;
}

/** A word that can be part of a name: capitalized, all capitals, camel case, or an internet domain. */
const nameWord =
  /(?:\p{Lu}[\p{L}\p{N}&+'’.\-/]*|\p{Ll}{1,6}\p{Lu}[\p{L}\p{N}&+\-/]*|\p{N}+\p{Lu}[\p{L}\p{N}]*|[\p{Ll}\p{N}-]+\.(?:com|org|net|io|ai|dev))/uy;
const joiner = /\s(?:(?:of|for|de|du|la|des|der|für|di|da|van|von)(?:\s(?:the|la|los|der))?|&|\+|et)\s/uy;
const alias = /\s\((?:(?:later|formerly|now|then|previously|aka|a\.k\.a\.|ex-?)\s)[^()]{1,40}\)/iuy;
const tail = /(?:\s(?:labs?|laboratory|laboratories|e\.\s?V\.)|,?\s(?:Inc|Ltd|LLC|GmbH|Corp|AG|SA|Co)\b\.?)/uy;

/** Lower-case words after which a capitalized word was no employer: "the Debian project", "the Linux kernel". */
const goesOn =
  /^(?:as|in|on|since|from|until|till|where|which|who|whose|when|while|and|or|with|for|by|to|after|before|between|during|through|he|she|they|i|at|is|was|has|based|focused|responsible|then|now|but|under|via|until|because|so|full|part|both|there|first|prior|that|doing|(?:\p{Ll}{3,}ing)|(?:team|division|department|office|unit|campus|headquarters))$/u;

/** Gatherings and communities: one speaks there or contributes, one is not employed there. */
const gathering =
  /(?:\b\p{L}*(?:Con|Conf|Camp)\b|\b(?:Conference|Summit|Symposium|Workshop|Meetup|Congress|Hackathon|Convention|Expo|Days?)\b)/u;
const community =
  /^(?:Debian|Fedora|Gentoo|Arch Linux|Ubuntu|openSUSE|GNOME|KDE|FreeBSD|NetBSD|OpenBSD|Linux|Linux Kernel|Python|Perl|Ruby|PHP|Rust|Java|JavaScript|Go|GNU|GitHub|Twitter|Mastodon|LinkedIn|Wikipedia|Stack Overflow|OpenStack|Kubernetes|Django|Drupal|WordPress|PostgreSQL)$/iu;
const noName =
  /^(?:I|He|She|They|It|We|His|Her|Their|My|Our|This|That|These|The|A|An|In|On|At|As|And|Since|Before|After|English|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Ph\.?D\.?|University|Open Source|Free Software|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?)$/u;
/** Parts of any company: "Director of Engineering" names no employer. */
const departmentWord =
  /^(?:Engineering|Research|Product|Products|Marketing|Technology|Technologies|Operations|Security|Infrastructure|Software|Hardware|Design|Sales|Data|Development|Strategy|Education|Community|Communications|Science|Sciences|Computer|Analytics|Machine|Learning|AI|IT|Developer|Relations|Experience|Platform|Cloud|Architecture|Innovation|Support|Services|Server|Virtualization|Open|Source|Human|Resources|Finance|Quality|Systems|Electrical|Mathematics|Physics|Statistics|Linguistics|and|of|&)$/u;
const institution = /\b(?:Department|Ministry|School|Faculty|Institute|Cent(?:er|re)|Office|Academy)\b/u;

/** True where every word names a branch of work and none a body: "Engineering", "Computer Science". */
export function isDepartment(name: string): boolean {
  return name.split(' ').every((word) => departmentWord.test(word));
}

/** True for a university, a school or the like. */
export function isSchool(name: string): boolean {
  return /\b(?:Universit\p{L}*|Univ\.|College|School|Institute|Institut\p{L}*|Polytechni\p{L}*|Politecnico|Hochschule|Académie|Academy|ETH|EPFL|MIT|École|UC|TU)\b/u.test(
    name,
  );
}

/**
 * Reads the name of an organization that starts at `at`, or undefined where none that could employ anybody does. A
 * lower-case noun after it ("the Debian project") makes it part of something else, and undefined.
 *
 * @param text one sentence, white space collapsed.
 */
export function readOrganization(text: string, at: number): FoundOrganization | undefined {
  const article = matchAt(/(?:the|a company called|a startup called)\s/iy, text, at);
  const start = at + (article?.length ?? 0);
  let end = start;
  for (let words = 0; words < 9; ) {
    const word = matchAt(nameWord, text, end);
    if (word === undefined) break;
    const bare = word.replace(/[.'’-]+$/u, '');
    const abbreviation = /^(?:Inc|Ltd|Corp|Co|St|Univ|\p{Lu})\.$/u.test(word) || /\.\p{L}+\.$/u.test(word);
    end += abbreviation ? word.length : bare.length;
    words += 1;
    if (!abbreviation && bare.length < word.length) break;
    const name = text.slice(start, end);
    const joined = matchAt(joiner, text, end) ?? (institution.test(name) ? matchAt(/\sand\s/y, text, end) : undefined);
    if (joined !== undefined && matchAt(nameWord, text, end + joined.length) !== undefined) {
      // "joined Foo for Bar" and "CTO of Foo for Europe" are no names; "Institute for Bar" is.
      if (!/\s(?:for|and)\s/u.test(joined) || institution.test(name) || /\b(?:Foundation|Society)\b/u.test(name)) {
        end += joined.length;
        continue;
      }
    }
    if (text[end] !== ' ' || matchAt(nameWord, text, end + 1) === undefined) break;
    end += 1;
  }
  if (end === start) return undefined;
  end += matchAt(tail, text, end)?.length ?? 0;
  let name = text.slice(start, end);
  const owner = /^(.{2,})['’]s$/u.exec(name);
  if (owner) {
    name = owner[1]!;
  } else {
    end += matchAt(alias, text, end)?.length ?? 0;
    name = text.slice(start, end);
    const next = matchAt(/\s(\p{Ll}[\p{L}-]*)/uy, text, end)?.trim();
    if (next !== undefined && !goesOn.test(next)) return undefined;
  }
  if (noName.test(name) || community.test(name) || gathering.test(name) || /^.?$/u.test(name)) return undefined;
  if (/\b(?:19|20)\d\d\b/.test(name) || !/\p{L}{2}/u.test(name)) return undefined;
  return { name, end };
}
