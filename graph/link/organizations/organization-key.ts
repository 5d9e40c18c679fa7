/** When two printed organizations are one. */
import { bareOrganization } from '../../../parsers/reading/affiliations.ts';
import { foldKey } from '../../fold.ts';

/** Words and what they are short, or another spelling, for. */
const fullWords: ReadonlyMap<string, string> = new Map([
  ['univ', 'university'],
  ['inst', 'institute'],
  ['natl', 'national'],
  ['nat', 'national'],
  ['intl', 'international'],
  ['technol', 'technology'],
  ['assoc', 'association'],
  ['acad', 'academy'],
  ['lab', 'labs'],
  ['laboratory', 'labs'],
  ['laboratories', 'labs'],
  ['centre', 'center'],
  ['centres', 'centers'],
  ['ctr', 'center'],
  ['dept', 'department'],
  ['programme', 'program'],
  ['sci', 'science'],
  ['comput', 'computer'],
  ['eng', 'engineering'],
  ['res', 'research'],
  ['sch', 'school'],
  ['syst', 'systems'],
  ['coll', 'college'],
]);

/**
 * The key under which an organization is one: folded, without legal form and article, abbreviations in full, one of several
 * spellings. "Univ. of Elm" is "University of Elm", "Elm & Sons" is "Elm and Sons".
 */
export function organizationKey(name: string): string {
  const folded = foldKey(bareOrganization(withoutRepeat(withoutUnits(name)))).replace(/^the /, '') || foldKey(name);
  const words = folded.split(' ');
  const full = words.map((word, at) => {
    if (word === 'tech' && words[at - 1] === 'of') return 'technology';
    if (word === 'tu' && at === 0 && words.length > 1) return 'technische universitat';
    return fullWords.get(word) ?? word.replace(/isation(s?)$/, 'ization$1');
  });
  // "and" between words is as good as "&", which folding leaves out.
  return full.filter((word, at) => word !== 'and' || at === 0 || at === full.length - 1).join(' ');
}

const unitSegment =
  /^(?:dept|department|sch|school|fac|faculty|div|division|section|sect|chair|(?:state |natl?\.? |national )?key lab\w*)\b/i;
const wholeSegment = /\b(?:univ|universit\w+|college|coll|institute of technology|inst\. of technol|polytechnic)\b/i;

/**
 * A name and the place printed after it with a comma: "Elm Univ., Thornfield". Whether it is a place, or tells one campus
 * from another, the print does not say.
 */
export function nameAndPlace(name: string): [string, string] | undefined {
  const [head, tail, ...more] = withoutUnits(name).split(/,\s+/);
  return head && tail && more.length === 0 && /^\p{Lu}[\p{L}\s.-]{2,30}$/u.test(tail) ? [head, tail] : undefined;
}

/** "University of Elm, Elm" without the place that its name has already. */
function withoutRepeat(name: string): string {
  const parts = nameAndPlace(name);
  if (!parts) return name;
  const words = foldKey(parts[0]).split(' ');
  return foldKey(parts[1])
    .split(' ')
    .every((word) => words.includes(word))
    ? parts[0]
    : name;
}

/** "Sch. of Botany, Elm Univ., Thornfield" without the units before the university. */
function withoutUnits(name: string): string {
  const segments = name.split(/,\s+/);
  const whole = segments.findIndex((segment) => !unitSegment.test(segment) && wholeSegment.test(segment));
  if (whole < 1 || !segments.slice(0, whole).every((segment) => unitSegment.test(segment))) return name;
  return segments.slice(whole).join(', ');
}
