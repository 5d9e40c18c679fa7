/** Acronyms with what they stand for, as texts say it. */

/** "Software Defined Radio (SDR)", "SDR (software-defined radio)": the idea of Schwartz and Hearst 2003, held to initials. */
export function* expansionsIn(text: string): Iterable<[short: string, long: string]> {
  for (const match of text.matchAll(/([^().,;:!?\n]{4,100}?)\s*\(\s*([\p{L}\p{N}][\p{L}\p{N} /-]{1,60})\s*\)/gu)) {
    const [, before, inside] = match as unknown as [string, string, string];
    if (isAcronym(inside)) {
      const long = expansionAtEnd(before, inside);
      if (long) yield [inside, long];
    } else {
      const short = /(\S+)\s*$/.exec(before)?.[1] ?? '';
      if (isAcronym(short) && initialsOf(inside) === short.toLowerCase().replace(/s$/, '')) yield [short, inside];
    }
  }
}

export function isAcronym(text: string): boolean {
  // "IoT", "QoS": a small word's letter may be small.
  return /^\p{Lu}(?:\p{Ll}(?=\p{Lu})|[\p{Lu}\p{N}]){1,7}s?$/u.test(text);
}

export function initialsOf(phrase: string, skip?: RegExp): string {
  return phrase
    .split(/[\s/-]+/)
    .filter((word) => word && !skip?.test(word))
    .map((word) => word[0]!.toLowerCase())
    .join('');
}

const small = /^(?:of|and|the|for|in|on|to|a|an|with|as)$/i;

/** The words at the end of a text whose initials are the acronym. */
function expansionAtEnd(text: string, acronym: string): string | undefined {
  const wanted = acronym.toLowerCase().replace(/s$/, '');
  const starts = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match.index);
  for (const start of starts.slice(-wanted.length - 3).reverse()) {
    const phrase = text.slice(start).trim();
    if (small.test(phrase.split(/\s/)[0]!)) continue;
    if (initialsOf(phrase) === wanted || initialsOf(phrase, small) === wanted) return phrase;
  }
  return undefined;
}
