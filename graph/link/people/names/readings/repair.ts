/** Brings names that were damaged on their way back to what was meant. */

/** Characters that Windows-1252 has at 0x80 to 0x9f, where Latin-1 has none. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function byteOf(character: string): number {
  const place = windows.indexOf(character);
  return place >= 0 ? 0x80 + place : character.charCodeAt(0);
}

const follower = `[\u0080-\u00bf${windows}]`;
/** What UTF-8 looks like that was read as Windows-1252: a first byte and as many others as it asks for. */
const misread = new RegExp(`[Â-ß]${follower}|[à-ï]${follower}{2}`, 'gu');
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** "JÃ¶rn" → "Jörn". */
function repairEncoding(text: string): string {
  return text.replace(misread, (found) => {
    try {
      const read = utf8.decode(Uint8Array.from(found, byteOf));
      return /\p{L}|\p{M}|[’‘ ]/u.test(read) ? read : found;
    } catch {
      // Not UTF-8 after all: these letters were meant.
      return found;
    }
  });
}

const marks: { [name: string]: string } = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  caron: '\u030c',
  ring: '\u030a',
  slash: '\u0338',
};
const named: { [name: string]: string } = {
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  amp: '&',
  apos: "'",
  nbsp: ' ',
  quot: '"',
};

/** "Ren&eacute;e" → "Renée", "&#248;" → "ø". What is not known stays. */
function repairEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{2,6})|#x([\da-f]{2,5})|(\w)(acute|grave|circ|uml|tilde|cedil|caron|ring)|(\w{2,6}));/gi,
    (found, decimal, hex, letter, mark, name) => {
      if (decimal || hex) {
        const code = Number.parseInt(decimal ?? hex, decimal ? 10 : 16);
        return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : found;
      }
      if (letter) return `${letter}${marks[mark.toLowerCase()]}`.normalize('NFC');
      return named[name] ?? found;
    },
  );
}

/** A printed name with encodings read wrongly, entities, full-width letters and invisible signs put right. */
export function repairName(printed: string): string {
  // The first test keeps the many that need nothing cheap.
  if (/^[\p{Script=Latin} .,'-]*$/u.test(printed) && !/[ÂÃÄÅÎÏªº]/.test(printed)) return printed.normalize('NFC');
  return repairEncoding(repairEntities(printed).replace(/^M\.?ª(?=\s)/, 'María'))
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, '')
    .replace(/(?<=\p{Ll})0(?=\p{Ll})/gu, 'o');
}
