/** Text as words that topics are made of. */

export interface Token {
  /** As printed. */
  text: string;
  /** Folded and in the singular: the form under which topics are compared. */
  key: string;
  /** Offsets in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** True where a sentence, clause or bracket ends before this token: no phrase crosses it. */
  breakBefore: boolean;
}

/** Words with what holds them together: "uid/gid", "C++", "TPM", "2.0", "PREEMPT_RT", "lock-free", "node.js", ".NET", "get_user_pages()". */
const word =
  /(?:(?<![^\s\(,])\.(?=\p{L}))?(?:[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}ー]+|[[\p{L}\p{M}\p{N}_]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}ー]]+(?:['’.\/\&+\-][[\p{L}\p{M}\p{N}_]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}ー]]+)*(?:\+\+|#)?(?:\(\))?)/gv;

/** Cuts a text into tokens. Linear in its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(word)) {
    const between = text.slice(last, match.index);
    const printed = match[0];
    tokens.push({
      text: printed,
      key: tokenKey(printed),
      start: match.index,
      end: match.index + printed.length,
      // Nothing stands between words of two scripts: "DockerとKubernetes".
      breakBefore: last > 0 && (between === '' || /[^\s-]|\s[-–—]\s|\n/.test(between)),
    });
    last = match.index + printed.length;
  }
  return tokens;
}

const keys = new Map<string, string>();

/** The comparable form of one word: without accents and case, hyphens, slashes and underscores opened, in the singular. */
export function tokenKey(printed: string): string {
  let key = keys.get(printed);
  if (key === undefined) {
    key = printed
      .normalize('NFKD')
      // Accents; the vowel signs of Devanagari or Thai are letters, and so are the voiced kana: "バグ" is not "ハク".
      .replace(/[\p{sc=Hira}\p{sc=Kana}][\u3099\u309a]/gu, (kana) => kana.normalize('NFC'))
      .replace(/[\p{M}&&\p{sc=Zinh}]+/gv, '')
      .replace(/\(\)$/, '')
      // "Shoal's" is of Shoal; "it's" is not of it.
      .replace(/(?<!^(?:it|that|what|who|let|here|there|how|where))['’]s?$/iu, '')
      // The plural of an acronym: "APIs", "GPUs".
      .replace(/(?<=^|[-/&_])(\p{Lu}{2,})s(?=$|[-/&_])/gu, '$1')
      .toLowerCase()
      .split(/[-/&_]/)
      .filter(Boolean)
      .map((word) => british(singular(word)))
      .join(' ');
    if (keys.size > 500_000) keys.clear();
    keys.set(printed, key);
  }
  return key;
}

/** "virtualisation" as "virtualization", "colour" as "color": one spelling for both. */
function british(word: string): string {
  const plain = word
    .replace(/^(col|behavi|fav|neighb|lab|flav|hon|hum|arm|rum|vap)our/, '$1or')
    .replace(/^(catal|dial|anal)ogue$/, '$1og');
  return plain.length > 8 ? plain.replace(/is(ation|ing|ed|e|er)$/, 'iz$1') : plain;
}

/** Plurals whose singular ends as that of other words does not: "atlas" and "chaos" are none. */
const endsInVowel: ReadonlySet<string> = new Set(
  (
    'apis cpus gpus vms distros repos demos videos photos macros radios audios memos logos scenarios studios portfolios ' +
    'areas cameras antennas schemas ideas agendas formulas quotas lambdas replicas dramas cinemas'
  ).split(' '),
);

/** The singular of an English word, for comparing; the words of names and of other languages lose no letter they need. */
export function singular(word: string): string {
  if (endsInVowel.has(word)) return word.slice(0, -1);
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|os|as)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The key of a phrase: the keys of its words. */
export function phraseKey(text: string): string {
  return tokenize(text)
    .map((token) => token.key)
    .join(' ');
}

/**
 * The subject of what is named after it: "Power Management MC" and "Power Management microconference II" are of power management.
 * What would be nothing but a gathering stays as it is.
 */
export function bareTopic(name: string): string {
  const bare = name
    .trim()
    .replace(/(?<=\p{L}\S*)\s+(?:part\s+)?(?:I{1,3}|IV|VI{0,3})$/u, '')
    .replace(/\s+(?:MC|BoF|micro-?\s?conference|mini-?\s?conf(?:erence)?|dev-?\s?room|track)$/iu, '')
    .trim();
  return /\p{L}/u.test(bare) ? bare : name.trim();
}
