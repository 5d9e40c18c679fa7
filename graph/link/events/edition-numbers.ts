/**
 * Counted editions: "12th", "XIV", "Fifth", "25.", "#5" at the beginning or end of an event's name, "3rd edition" at its
 * end. Pure text.
 */
import { foldKey } from '../../fold.ts';
import { spelledNumber } from './edition-words.ts';

/** "First Aid Days" are not the first of anything; "First Annual Aid Days" and "First Workshop on Aid" are. */
const gathering =
  /^(?:annual|anual|annuale|international|internacional|internazionale|european|national|nacional|nazionale|world|joint|ieee|acm|workshop|conference|conferenc[ei]a|conferenza|symposium|simposio|colloque|congress[eo]?|congreso|colloquium|meeting|summit|forum|foro|seminar|seminario|tagung|treffen|encuentro|encontro|incontro|jornadas?|journees?|giornat[ae]|semana|settimana)(?![\p{L}\p{N}])/u;

/** A number in figures or Roman signs as names print it before what it counts. */
const ordinal = String.raw`\d{1,3}(?:st|nd|rd|th|\.?[oaºª°]s?\.?|\.|e|ère?|ème|eme|er|de|[dmrtv][oa])|[IVXL]+(?:\.|[ºª°]|e|ème)?`;

const edition = '(?:edition|édition|edición|edizione|edição|edicao|edicion|ausgabe|auflage|editie)';

const closing = new RegExp(String.raw`\s${edition}\)?$`, 'iu');

const opening = new RegExp(
  String.raw`^(?:the\s+|die\s+|la\s+)?(${ordinal}|\p{L}+(?:-\p{L}+)?)\s+${edition}\s+(?:of|du|de|del|della|des|der|do|da)\s+(?:the\s+|la\s+|las\s+|los\s+)?(\S.*)$`,
  'iu',
);

/**
 * Takes the number of an edition off a name.
 *
 * @param dated whether the name holds a year too: then a bare number at its end belongs to the name ("Area 51 2019").
 */
export function takeNumber(name: string, dated: boolean): { rest: string; number?: number | undefined } {
  const first = /^(?:the\s+)?(\S+)\s+(\S.*)$/i.exec(name);
  const [, counted, after] = opening.exec(name) ?? [];
  const ofEdition = counted === undefined ? undefined : anyNumber(counted);
  if (ofEdition !== undefined) return { rest: after!, number: ofEdition };
  if (first) {
    const number = leadingNumber(first[1]!, first[2]!);
    if (number !== undefined) return { rest: first[2]!.replace(/^annual\s+(?=\S)/i, ''), number };
  }
  const ofLast = closingNumber(name);
  if (ofLast) return ofLast;
  const last = /^(\S.*?)(?<!\s)\s+(?:(#|n[or]\.|n[º°]|vol(?:\.|ume))\s*)?([\dIVXL]+)$/i.exec(name);
  if (last) {
    const [, rest, sign, text] = last as unknown as [string, string, string | undefined, string];
    const number = /^\d/.test(text) ? bareNumber(text) : text.length > 1 ? romanNumber(text) : undefined;
    if (number !== undefined && (sign || !dated)) return { rest, number };
  }
  return { rest: name };
}

/** "Lake Forum, 3rd edition", "Lake Forum (third edition)". */
function closingNumber(name: string): { rest: string; number: number } | undefined {
  const found = closing.exec(name);
  const before = found ? name.slice(0, found.index) : '';
  const at = Math.max(...[' ', '(', ','].map((sign) => before.lastIndexOf(sign)));
  const number = at < 1 ? undefined : anyNumber(before.slice(at + 1));
  const rest = before.slice(0, at).replace(/(?<![\s,(–—-])[\s,(–—-]+(?:(?:the|die|la)?)$/i, '');
  return number === undefined || rest === '' ? undefined : { rest, number };
}

/**
 * The number that a name may begin with, or not: "Third Lake Forum" is the third where there is another, "Third Space
 * Symposium" alone is no third of anything.
 */
export function doubtfulNumber(name: string): { rest: string; number: number } | undefined {
  const [, word, rest] = /^(?:the\s+)?(\S+)\s+(\S.*)$/i.exec(name) ?? [];
  const spelled = word === undefined ? undefined : spelledNumber(foldKey(word));
  return spelled && rest && !isBareGathering(rest) ? { rest, number: spelled.number } : undefined;
}

function leadingNumber(word: string, rest: string): number | undefined {
  const digits = /^(\d{1,3})\D/.exec(word)?.[1];
  if (digits !== undefined && new RegExp(`^(?:${ordinal})$`, 'i').test(word)) return Number(digits);
  const spelled = spelledNumber(foldKey(word));
  if (spelled && (spelled.sure || (isGathering(rest) && !isBareGathering(rest)))) return spelled.number;
  // "I Jornadas", and not "I love …"; one letter more often begins a name ("X", "C", "D").
  const single = /^[IV]$/.test(word) && /^\p{Lu}/u.test(rest);
  const roman = /^([IVXL]+)[ºª°]$|^([IVXL]{2,})(?:\.|e|ème)?$/.exec(word);
  return single ? romanNumber(word) : roman ? romanNumber((roman[1] ?? roman[2])!) : undefined;
}

function isGathering(name: string): boolean {
  return gathering.test(name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
}

/** "Workshop" alone names no series: the word before it does ("Quarto Workshop", "Nona Conference"). */
function isBareGathering(name: string): boolean {
  return !/\s/.test(name.trim()) && isGathering(name);
}

/** Of a word that says that it counts editions. */
function anyNumber(text: string): number | undefined {
  const digits = /^\d+/.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  return spelledNumber(foldKey(text))?.number ?? romanNumber(text.replace(/(?:\.|[ºª°]|e|ème)$/, ''));
}

function bareNumber(digits: string): number | undefined {
  const number = Number(digits);
  return digits.length <= 2 && number > 0 ? number : undefined;
}

const romans: readonly [string, number][] = [
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** Below a hundred: few series are older, and C begins many a name. Undefined for what is no number in its one right spelling. */
function romanNumber(text: string): number | undefined {
  let rest = text;
  let number = 0;
  for (const [sign, value] of romans) {
    for (let count = 0; count < (sign.length > 1 || 'VL'.includes(sign) ? 1 : 3) && rest.startsWith(sign); count++) {
      rest = rest.slice(sign.length);
      number += value;
    }
  }
  return rest === '' && number > 0 ? number : undefined;
}
