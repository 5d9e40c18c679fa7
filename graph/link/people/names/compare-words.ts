/** How two words of names agree. */
import { differByOneLetter } from './names.ts';
import { areNicknames, nicknameGroups } from './nicknames.ts';
import { isPinyin } from './readings/pinyin.ts';
import { isRomaji } from './readings/sounds.ts';

export type WordRelation = 'equal' | 'sound' | 'nickname' | 'shortened' | 'initial' | 'typing';
/** By how great a liberty it takes, none first. */
export const liberty: { [relation in WordRelation]: number } = {
  equal: 0,
  sound: 1,
  nickname: 2,
  shortened: 3,
  initial: 4,
  typing: 5,
};

/** How two words of names agree; undefined where they do not. */
export function compareWords(
  a: string,
  b: string,
  boneA: string,
  boneB: string,
  given: boolean,
): WordRelation | undefined {
  if (a === b) return 'equal';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short) ? 'initial' : undefined;
  if (boneA === boneB) return 'sound';
  if (given && areNicknames(a, b)) return 'nickname';
  if (given && short.length >= 3 && long.length >= short.length + 2 && long.startsWith(short))
    return isFeminine(short, long) || (isPinyin(short) && isPinyin(long)) ? undefined : 'shortened';
  return short.length >= 3 && differByOneLetter(a, b) && !areTwoNames(a, b, given) ? 'typing' : undefined;
}

/** Names one letter apart of which each is one: "Xin" and "Xing", "Mario" and "Maria", "Anna" and "Hanna". */
function areTwoNames(a: string, b: string, given: boolean): boolean {
  if (isPinyin(a) && isPinyin(b)) return true;
  if (!given) return false;
  if (nicknameGroups(a).length > 0 && nicknameGroups(b).length > 0) return true;
  return (
    a.replace(/[aeo]$/, '') === b.replace(/[aeo]$/, '') ||
    (/[aiu]$/.test(a) && isRomaji(a) && isRomaji(b) && a.slice(0, -1) === b.slice(0, -1))
  );
}

/** "Gerald" and "Geraldine": what is longer is a woman's name, not the whole of the other. */
function isFeminine(short: string, long: string): boolean {
  return /^(?:a|e|in[ae]|[ei]tt[ae]|ell[ae]|i[ae])$/.test(long.slice(short.length));
}
