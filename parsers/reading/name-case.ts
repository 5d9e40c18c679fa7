/** Capitals in names: which words they set off, and how they are undone. */
import { collapse } from '../page.ts';
import { particles } from './name-words.ts';

/** Whether a text has a small letter. */
export function hasLower(text: string): boolean {
  return /\p{Ll}/u.test(text);
}

/** All words in capitals ("GARCÍA-LÖWE", "van der BERG", "McKENNEY"), as a family name is set off from the given one. */
export function isCapitals(text: string): boolean {
  const words = collapse(text)
    .split(' ')
    .filter((word) => !particles.has(word));
  return words.length > 0 && words.every((word) => /^\p{Lu}[\p{Lu}\p{M}'’.-]+$|^(Mc|Mac|O['’])\p{Lu}{2,}$/u.test(word));
}

/** Whether a word in capitals is long and vowelled enough for a family name: "AKASHI", not "KP" nor "E.J.". */
export function isShoutedFamily(word: string): boolean {
  // Scripts beside Latin have no initials that look alike.
  const vowelled = /[AEIOUYØŒÆ]|\p{Script=Cyrillic}|\p{Script=Greek}/u.test(word.normalize('NFD'));
  return isLongCapitals(word) && vowelled && !word.includes('.');
}

/** Whether a word of three or more letters is in capitals, but for its "Mc". */
export function isLongCapitals(word: string): boolean {
  return /^(Mc|Mac|O['’])?[^\p{Ll}]+$/u.test(word) && (word.match(/\p{Lu}/gu)?.length ?? 0) >= 3;
}

/** A family name known to be one: every all-capital word is undone, its particles are written small. */
export function familyCase(family: string): string {
  const words = family.split(' ');
  return words
    .map((word, index) => {
      const last = index === words.length - 1;
      const small = word.toLowerCase();
      if (!last && !hasLower(word) && particles.has(small)) return small;
      // "VON UND ZU": alone "und" is a word of texts, not of names.
      if (!last && word === 'UND' && particles.has(words[index - 1]?.toLowerCase() ?? '')) return small;
      return wordCase(word);
    })
    .join(' ');
}

/** Undoes capitals in given names; two letters ("KP", "JP") may be initials and stay, unless all else shouts too. */
export function nameCase(text: string, allCapitals: boolean): string {
  return text
    .split(' ')
    .map((word) => {
      if (word.includes('.')) return word;
      if (isLongCapitals(word)) return wordCase(word);
      return allCapitals && /[AEIOUY]/.test(word) ? wordCase(word) : word;
    })
    .join(' ');
}

function wordCase(word: string): string {
  const prefixed = /^(Mc|Mac|O['’]|D['’]|L['’]|Fitz|De|Di|La|Le|Van|Von)(\p{Lu}[\p{Lu}\p{M}-]+)$/u.exec(word);
  if (prefixed) return prefixed[1]! + wordCase(prefixed[2]!);
  if (hasLower(word) || word.length < 2 || word.includes('.')) return word;
  const scottish = /^MC(\p{Lu}{3,}.*)$/u.exec(word);
  if (scottish) return `Mc${wordCase(scottish[1]!)}`;
  // Letters after a hyphen or apostrophe start anew; the dot that lowering "İ" leaves is dropped.
  return word.replace(/[\p{L}\p{M}]+/gu, (run) => {
    const [first, ...rest] = run;
    return first + rest.join('').toLowerCase().replace(/i̇/g, 'i');
  });
}
