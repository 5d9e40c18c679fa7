/**
 * The folded form of a name, under which it is looked up: compatibility-decomposed, without accents, lower case,
 * anything but letters, digits and + # turned to single spaces. "Björn  LINDQVIST" and "bjorn lindqvist" are one.
 */
export function foldKey(name: string): string {
  const plainly = /[^\0-\x7f]/.test(name) ? unaccented(name) : name.toLowerCase();
  return plainly
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

function unaccented(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øœæßđłıð]/g, (letter) => plain[letter] ?? letter);
}

/** Letters that Unicode does not decompose. */
const plain: { [letter: string]: string } = { ø: 'o', œ: 'oe', æ: 'ae', ß: 'ss', đ: 'd', ł: 'l', ı: 'i', ð: 'd' };
