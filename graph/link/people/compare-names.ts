/** Whether two names can be one person's, and how. Only the names are looked at; what speaks for it is weighed elsewhere. */
import type { NameForm } from './name-form.ts';
import { differByOneLetter } from './names.ts';
import { areNicknames } from './nicknames.ts';

/**
 * - `same`: the same words. `order`: in another order. `spacing`: the same letters, parted otherwise.
 * - `spelling`: the same to the ear (umlauts, transliteration).
 * - `fuller`: one has a middle name or initial more. `part`: one leaves a surname or a first name out.
 * - `initial`: a first (or last) name is but an initial. `nickname`: a short form known as one, or a nickname printed
 *   with the name. `shortened`: one given name is the beginning of the other.
 * - `alias`: one prints as a nickname what is the other's whole name.
 * - `typing`: one letter apart. `overlap`: two words shared, each with others.
 * - `surname`, `given`: only one of the two is shared, as after a change of name: other evidence must say so.
 */
export const nameRelations = [
  'same',
  'order',
  'spacing',
  'spelling',
  'fuller',
  'part',
  'initial',
  'nickname',
  'alias',
  'shortened',
  'typing',
  'overlap',
  'surname',
  'given',
] as const;
export type NameRelation = (typeof nameRelations)[number];

export interface NameComparison {
  relation: NameRelation;
  /** Words of each that agree: how rare they are says how much the agreement means. */
  agreeing: [string, string][];
}

/** @returns undefined where the names contradict each other. */
export function compareNames(a: NameForm, b: NameForm): NameComparison | undefined {
  if (a.generation !== undefined && b.generation !== undefined && a.generation !== b.generation) return undefined;
  if (a.key === b.key) return { relation: 'same', agreeing: pairUp(a.words, b.words) };
  if (a.joined === b.joined)
    return {
      relation: 'spacing',
      agreeing: [
        [a.words[0]!, b.words[0]!],
        [a.words.at(-1)!, b.words.at(-1)!],
      ],
    };
  if (a.words.length === 1 || b.words.length === 1) return compareSingle(a, b);
  if (a.bone === b.bone)
    return {
      relation: 'spelling',
      agreeing: [
        [a.words[0]!, b.words[0]!],
        [a.words.at(-1)!, b.words.at(-1)!],
      ],
    };
  return aligned(a, b) ?? reordered(a, b) ?? (otherMiddle(a, b) ? undefined : (sharedWords(a, b) ?? changed(a, b)));
}

function pairUp(a: string[], b: string[]): [string, string][] {
  return a.map((word, index) => [word, b[index]!]);
}

function compareSingle(a: NameForm, b: NameForm): NameComparison | undefined {
  const [single, full] = a.words.length === 1 ? [a, b] : [b, a];
  const word = single.words[0]!;
  if (full.nickname === word || (single.nickname !== undefined && single.nickname === full.nickname))
    return { relation: 'alias', agreeing: [[word, word]] };
  return undefined;
}

type WordRelation = 'equal' | 'sound' | 'nickname' | 'shortened' | 'initial' | 'typing';
const order: { [relation in WordRelation]: number } = {
  equal: 0,
  sound: 1,
  nickname: 2,
  shortened: 3,
  initial: 4,
  typing: 5,
};

/** How two words of names agree; undefined where they do not. */
function compareWords(a: string, b: string, boneA: string, boneB: string, given: boolean): WordRelation | undefined {
  if (a === b) return 'equal';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short) ? 'initial' : undefined;
  if (boneA === boneB) return 'sound';
  if (given && areNicknames(a, b)) return 'nickname';
  if (given && short.length >= 3 && long.length >= short.length + 2 && long.startsWith(short)) return 'shortened';
  return short.length >= 3 && differByOneLetter(a, b) ? 'typing' : undefined;
}

/** First word with first word, last with last, and what is between in order. */
function aligned(a: NameForm, b: NameForm): NameComparison | undefined {
  const [x, y] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const lastX = x.words.length - 1;
  const lastY = y.words.length - 1;
  const family = compareWords(x.words[lastX]!, y.words[lastY]!, x.skeletons[lastX]!, y.skeletons[lastY]!, false);
  const first = compareWords(x.words[0]!, y.words[0]!, x.skeletons[0]!, y.skeletons[0]!, true);
  if (family === undefined || first === undefined) return undefined;
  // One liberty at a time: two errors, or an initial beside an error, are no agreement.
  if ((order[family] > 1 && order[first] > 1) || (family === 'initial' && first !== 'equal')) return undefined;
  let more = lastX !== lastY;
  let j = 1;
  for (let i = 1; i < lastX; i++) {
    // Middle words may be missing, yet those that are there keep their order.
    let found: WordRelation | undefined;
    while (j < lastY && found === undefined) {
      found = compareWords(x.words[i]!, y.words[j]!, x.skeletons[i]!, y.skeletons[j]!, true);
      j++;
    }
    if (found === undefined) return undefined;
    if (found !== 'equal') more = true;
  }
  const agreeing: [string, string][] = [
    [x.words[0]!, y.words[0]!],
    [x.words[lastX]!, y.words[lastY]!],
  ];
  const worst = order[family] > order[first] ? family : first;
  const relation: NameRelation = worst === 'equal' || worst === 'sound' ? (more ? 'fuller' : 'spelling') : worst;
  // A middle name that both have in full and that differs was refused above; equal ones make the agreement rarer.
  for (const word of x.words.slice(1, lastX))
    if (word.length > 1 && y.words.includes(word)) agreeing.push([word, word]);
  return { relation, agreeing };
}

/** "Ada J. Marlow" and "Ada K. Marlow": an agreement of both ends that the middles contradict. */
function otherMiddle(a: NameForm, b: NameForm): boolean {
  if (a.words.length < 3 || b.words.length < 3) return false;
  return a.skeletons[0] === b.skeletons[0] && a.skeletons.at(-1) === b.skeletons.at(-1);
}

/** "Najaf Ali" and "Ali Najaf". */
function reordered(a: NameForm, b: NameForm): NameComparison | undefined {
  if (a.words.length !== b.words.length) return undefined;
  const left = [...a.skeletons].sort();
  const right = [...b.skeletons].sort();
  if (left.some((word, index) => word !== right[index])) return undefined;
  return {
    relation: 'order',
    agreeing: [
      [a.words[0]!, a.words[0]!],
      [a.words.at(-1)!, a.words.at(-1)!],
    ],
  };
}

/** "Antonio Cardenal" and "Antonio Cardenal-Lopez"; "Zhe Wang" and "Daisy Zhe Wang". */
function sharedWords(a: NameForm, b: NameForm): NameComparison | undefined {
  const shared = a.words.filter(
    (word, index) =>
      word.length > 1 && (b.words.includes(word) || (word.length > 3 && b.skeletons.includes(a.skeletons[index]!))),
  );
  if (shared.length < 2) return undefined;
  const agreeing = shared.map((word): [string, string] => [word, word]);
  const full = (form: NameForm) => form.words.filter((word) => word.length > 1).length;
  const least = Math.min(full(a), full(b));
  if (shared.length >= least) return { relation: 'part', agreeing };
  return a.skeletons[0] === b.skeletons[0] ? { relation: 'overlap', agreeing } : undefined;
}

function changed(a: NameForm, b: NameForm): NameComparison | undefined {
  const [firstA, firstB] = [a.words[0]!, b.words[0]!];
  if (firstA.length > 2 && a.skeletons[0] === b.skeletons[0])
    return { relation: 'surname', agreeing: [[firstA, firstB]] };
  const [lastA, lastB] = [a.words.at(-1)!, b.words.at(-1)!];
  if (lastA.length > 2 && a.skeletons.at(-1) === b.skeletons.at(-1) && firstA.length > 1 && firstB.length > 1)
    return { relation: 'given', agreeing: [[lastA, lastB]] };
  return undefined;
}
