/** Counted editions: "12th", "XIV", "Fifth", "25.", "#5" at the beginning or end of an event's name. Pure text. */

const words = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
words.push('eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth');
words.push('nineteenth', 'twentieth');

/** "First Aid Days" are not the first of anything; "First Annual Aid Days" and "First Workshop on Aid" are. */
const annual =
  /^(?:annual|international|european|national|world|joint|ieee|acm|workshop|conference|symposium|congress|colloquium|meeting|summit|forum|seminar)\b/i;

/**
 * Takes the number of an edition off a name.
 *
 * @param dated whether the name holds a year too: then a bare number at its end belongs to the name ("Area 51 2019").
 */
export function takeNumber(name: string, dated: boolean): { rest: string; number?: number | undefined } {
  const first = /^(?:the\s+)?(\S+)\s+(\S.*)$/i.exec(name);
  if (first) {
    const number = leadingNumber(first[1]!, first[2]!);
    if (number !== undefined) return { rest: first[2]!.replace(/^annual\s+(?=\S)/i, ''), number };
  }
  const last = /^(\S.*?)\s+(?:(#)\s*)?([\dIVXL]+)$/.exec(name);
  if (last) {
    const [, rest, sign, text] = last as unknown as [string, string, string | undefined, string];
    const number = /^\d/.test(text) ? bareNumber(text) : text.length > 1 ? romanNumber(text) : undefined;
    if (number !== undefined && (sign || !dated)) return { rest, number };
  }
  return { rest: name };
}

function leadingNumber(word: string, rest: string): number | undefined {
  const ordinal = /^(\d{1,3})(?:st|nd|rd|th|\.|°|[oaºª]\.?|e|ère?|ème|eme|er|de|[dmrtv][oa])$/i.exec(word);
  if (ordinal) return Number(ordinal[1]);
  const spelled = words.indexOf(word.toLowerCase()) + 1;
  if (spelled > 3 || (spelled > 0 && annual.test(rest))) return spelled;
  // "I Jornadas", and not "I love …"; one letter more often begins a name ("X", "C", "D").
  const single = /^[IV]$/.test(word) && /^\p{Lu}/u.test(rest);
  return single || /^[IVXL]{2,}\.?$/.test(word) ? romanNumber(word.replace('.', '')) : undefined;
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
