/**
 * Vietnamese names that differ by their marks alone: Hùng, Hưng and Hứng are three names, and "Hung" may be any of them. Marks
 * count only where both names are printed with them.
 */
import type { Clusters } from '../../clusters.ts';

/** Letters that Vietnamese alone prints: with a horn, or with two marks, or with a dot or hook. */
const vietnamese = /[\u{1ea0}-\u{1ef9}ơư]/iu;
/** Grave, acute, tilde, hook above, dot below. */
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The letters of a Vietnamese name with its marks; undefined for all others. Which vowel of a syllable has the tone is a matter
 * of habit ("Hoà", "Hòa"), so tones stand behind their words.
 */
export function tonesOf(printed: string): string | undefined {
  const name = printed.normalize('NFC');
  if (!vietnamese.test(name)) return undefined;
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .map((word) => {
      const letters = word.normalize('NFD');
      return letters.replace(tone, '').normalize('NFC') + (letters.match(tone) ?? []).join('');
    })
    .join(' ');
}

/**
 * Keeps mentions of one name apart whose marks differ.
 *
 * @param tones of the mentions that have them, by their numbers.
 * @param keyOf what two prints of one name have in common, but for their marks.
 */
export function partByTones(
  tones: ReadonlyMap<number, string>,
  keyOf: (mention: number) => string | number,
  clusters: Clusters,
): void {
  const byKey = new Map<string | number, Map<string, number[]>>();
  for (const [mention, text] of tones) {
    const key = keyOf(mention);
    const sides = byKey.get(key) ?? new Map<string, number[]>();
    byKey.set(key, sides);
    const side = sides.get(text);
    if (side) side.push(mention);
    else sides.set(text, [mention]);
  }
  for (const sides of byKey.values()) {
    const all = [...sides];
    for (const [index, [a, own]] of all.entries())
      for (const [b, others] of all.slice(0, index)) if (contradict(a, b)) clusters.part(own, others);
  }
}

/** Whether a word of both is printed with marks, and with others. A word without may have lost them; a title is no word of the other. */
function contradict(a: string, b: string): boolean {
  const others = Map.groupBy(b.split(' '), bare);
  return a.split(' ').some((word) => {
    const same = others.get(bare(word)) ?? [];
    return isMarked(word) && same.length > 0 && same.every((other) => isMarked(other) && other !== word);
  });
}

function isMarked(word: string): boolean {
  return /[^a-z]/.test(word);
}

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
