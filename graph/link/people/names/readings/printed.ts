/** The names that one printed name holds: in two scripts, before a marriage, as one is called. */
import { placeholders } from '../../../../../parsers/reading/name-words.ts';
import { foldKey } from '../../../../fold.ts';
import { areNicknames } from '../nicknames.ts';

export interface PrintedNames {
  main: string;
  /** Whole names printed with it. */
  others: string[];
  /** Printed in brackets behind the name. */
  nickname?: string | undefined;
}

const role =
  /^(?:(?:opening |closing )?keynote(?: speaker)?|speakers?|moderators?|moderated by|host|hosted by|chair|panel(?:l?ist)?|presenter|presented by|guest|by)\s*:\s*/i;
const bornAs =
  /[\s,]*[([]?\s*(?<!\p{L})(?:née?|nee|geb\.?|geborene?r?|born|formerly|previously|fka|f\.k\.a\.|früher|ex)\s+(\p{Lu}[^()[\]]{1,60})[)\]]?$/u;
/** In capitals no name, wherever they stand. */
const degrees = /(?:[\s,]+(?:MBA|MSc|BSc|MSC|BSC|PHD|PhD|LLM|CISSP|PMP|CSM|MPH|MEng|BEng|CPA|CISA|CISM))+$/;
const native =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Thai}|\p{Script=Devanagari}|\p{Script=Armenian}|\p{Script=Georgian}/u;

/**
 * What somebody was called before, as a biography tells: behind the name ("Hanna Berg (née Brix)"), or with the given name
 * again ("formerly Hanna Brix"). "Formerly Elm Works" is an employer.
 */
export function formerName(name: string, biography: string): string | undefined {
  const [given = '', ...more] = name.trim().split(/\s+/);
  const last = more.at(-1);
  if (last === undefined || given.length < 2) return undefined;
  const [first, family] = [given, last].map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const maiden = new RegExp(
    `${family}\\s*[(,]\\s*(?:née?|nee|geb\\.|geborene|born as)\\s+(\\p{Lu}[\\p{L}'’-]+)\\s*[),]`,
    'u',
  );
  const again = new RegExp(
    `(?<!\\p{L})(?:formerly|previously|earlier|published as|f\\.?k\\.?a\\.?)(?: known as| called)?\\s+(${first}(?: \\p{Lu}[\\p{L}'’-]*){1,3})`,
    'u',
  );
  const before = maiden.exec(biography)?.[1];
  const former = before ? `${given} ${before}` : again.exec(biography)?.[1];
  // "Formerly Hanna Berg Design" is what her studio was called.
  return former === undefined || `${former} `.startsWith(`${name.trim()} `) ? undefined : former;
}

/** A name with what its owner was called before, as `partPrinted` reads it. */
export function withFormerName(name: string, biography: string | null | undefined): string {
  const former = biography ? formerName(name, biography) : undefined;
  return former === undefined ? name : `${name} (formerly ${former})`;
}

/** Parts what is printed into the names it holds. */
export function partPrinted(printed: string): PrintedNames {
  // Long runs of spaces would be tried in every way of parting them.
  const spaced = printed.replace(/\s+/g, ' ');
  let main =
    spaced
      .replace(role, '')
      .replace(/(?<=[\s,])(?:v\.\s?d\.?|vd|v\/d)(?=\s+\p{L})/giu, 'van der')
      .replace(/^Ma\.(?=\s)/, 'María')
      .trim() || spaced;
  const others: string[] = [];
  let nickname: string | undefined;
  const born = bornAs.exec(main);
  if (born && born.index > 0) {
    main = main.slice(0, born.index).trim();
    const before = born[1]!.trim();
    others.push(before.includes(' ') ? before : `${main.split(/\s+/).slice(0, -1).join(' ')} ${before}`);
  }
  main = main.replace(degrees, '');
  const scripts = partScripts(main);
  if (scripts) {
    main = scripts.latin;
    others.push(scripts.native);
  }
  const called = /^(\S+)(\s.*?)\s*[([]@?([\p{L}\d._-]{2,30})[)\]]$/u.exec(main);
  if (called && (main.includes('@') || areNicknames(foldKey(called[1]!), foldKey(called[3]!)))) {
    nickname = called[3]!;
    main = `${called[1]}${called[2]}`;
  }
  return { main: main.replace(/^(\p{Lu}{2,3}(?:\s\p{Lu}+)+)\s(\p{Lu}\p{Ll}.*)$/u, particlesFirst), others, nickname };
}

/** "DE LA FUENTE Marisol". */
function particlesFirst(found: string, family: string, given: string): string {
  return /^(?:DE|DEL|DI|DA|DOS|DU|LA|LE|VAN|VON|DER|TEN|TER)\s/.test(family) && /\p{Lu}{4}/u.test(family)
    ? `${family}, ${given}`
    : found;
}

/** Latin letters, and words without any of them. */
function partScripts(text: string): { latin: string; native: string } | undefined {
  if (!/\p{Script=Latin}/u.test(text) || !native.test(text)) return undefined;
  const words = text.split(/[\s()[\]/|,·]+/u).filter(Boolean);
  const others = words.filter((word) => native.test(word) && !/\p{Script=Latin}/u.test(word));
  // A single letter is a slip of the keyboard.
  if ([...others.join('')].length < 2) return undefined;
  let latin = text;
  for (const word of others) latin = latin.replace(word, ' ');
  latin = latin
    .replace(/[()[\]/|·]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /\p{Script=Latin}{2}/u.test(latin) ? { latin, native: others.join(' ') } : undefined;
}

const nobodies =
  /^(?:(?:to be|yet to be) (?:announced|confirmed|decided|determined|defined|named)|(?:various|multiple|several|many|all|guest|invited|mystery|our|unknown|anonymous|other|different|community) (?:speakers?|presenters?|authors?|panell?ists?|people|participants|guests?|contributors?|attendees|members|artists|users?)|(?:speaker|name|presenter) (?:tba|tbd|tbc|to be (?:announced|confirmed))|n n|no name|not announced|coming soon|open slot|surprise guest|(?:speaker|presenter|panell?ist) \d+|admins?|administrators?|webmasters?|moderators?)$/;

/** Whether what is printed names nobody, or several: "TBD", "Various speakers", "Ada Brandt & Bo Fenwick". */
export function namesNobody(printed: string): boolean {
  const text = foldKey(printed);
  return placeholders.has(text) || nobodies.test(text) || text === '' || severalPeople.test(printed);
}

/** Two whole names in one: neither is told apart here, so it is nobody's. */
const severalPeople = /^\p{Lu}\S* [^&;,(]*\p{L} ?(?:&|;| and | und ) ?\p{Lu}\S* \p{Lu}/u;
