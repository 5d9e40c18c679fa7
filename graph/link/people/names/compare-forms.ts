/** How one form of a name and one of another agree, word by word. */

import { compareWords, liberty, type WordRelation } from './compare-words.ts';
import type { NameForm } from './name-form.ts';
import type { NameComparison, NameRelation } from './name-relations.ts';

/** @returns undefined where the forms contradict each other. */
export function compareForms(a: NameForm, b: NameForm): NameComparison | undefined {
  if (a.generation !== undefined && b.generation !== undefined && a.generation !== b.generation) return undefined;
  if (a.key === b.key) return { relation: 'same', agreeing: pairUp(a.words, b.words) };
  if (a.joined === b.joined) return { relation: 'spacing', agreeing: ends(a, b) };
  if (a.words.length === 1 || b.words.length === 1) return compareSingle(a, b);
  if (a.bone === b.bone && !otherParticles(a, b)) return { relation: 'spelling', agreeing: ends(a, b) };
  const found = aligned(a, b) ?? reordered(a, b) ?? turned(a, b) ?? rotated(a, b);
  if (found)
    return found.relation !== 'same' && otherParticles(a, b) && found.relation !== 'fuller' ? undefined : found;
  return otherMiddle(a, b) ? undefined : (sharedWords(a, b) ?? changed(a, b));
}

function ends(a: NameForm, b: NameForm): [string, string][] {
  return [
    [a.words[0]!, b.words[0]!],
    [a.words.at(-1)!, b.words.at(-1)!],
  ];
}

/** "van den Bosch" and "van der Bos"; one may leave them out. */
function otherParticles(a: NameForm, b: NameForm): boolean {
  if (a.particles.length === 0 || b.particles.length === 0) return false;
  const [x, y] = [a, b].map(({ particles }) => particles.filter((word) => word.length > 1)) as [string[], string[]];
  return !x.every((word) => y.includes(word)) && !y.every((word) => x.includes(word));
}

function pairUp(a: string[], b: string[]): [string, string][] {
  return a.map((word, index) => [word, b[index]!]);
}

function compareSingle(a: NameForm, b: NameForm): NameComparison | undefined {
  const [single, full] = a.words.length === 1 ? [a, b] : [b, a];
  const word = single.words[0]!;
  if (full.nickname === word || (single.nickname !== undefined && single.nickname === full.nickname))
    return { relation: 'alias', agreeing: [[word, word]] };
  if (full.words.length < 2 || word.length < 4) return undefined;
  if (handlesOf(full).includes(word)) {
    const rarer = full.words.at(-1)!;
    return { relation: 'handle', agreeing: [[rarer, rarer]] };
  }
  return undefined;
}

/** What people call themselves where one word is asked for: "areed", "adar", "reeda". */
export function handlesOf({ words }: NameForm): string[] {
  const [first, last] = [words[0]!, words.at(-1)!];
  if (words.length < 2 || last.length < 3) return [];
  return [`${first[0]}${last}`, `${first}${last[0]}`, `${last}${first[0]}`, `${last}${first}`, `${first}${last}`];
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
  if ((liberty[family] > 1 && liberty[first] > 1) || (family === 'initial' && first !== 'equal')) return undefined;
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
  const worst = liberty[family] > liberty[first] ? family : first;
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

/** "Reed-Fir Ada" and "Ada Reed Fir": what stands first put last gives the same letters. */
function turned(a: NameForm, b: NameForm): NameComparison | undefined {
  if (a.bone.length !== b.bone.length || a.words.length + b.words.length < 5) return undefined;
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const)
    for (let at = 1; at < x.skeletons.length; at++)
      if ([...x.skeletons.slice(at), ...x.skeletons.slice(0, at)].join('') === y.bone)
        return {
          relation: 'order',
          agreeing: [
            [x.words[0]!, x.words[0]!],
            [x.words[at]!, x.words[at]!],
          ],
        };
  return undefined;
}

/** "Reed A." and "Ada Reed": initials at an end may be those of what stands at the other. */
function rotated(a: NameForm, b: NameForm): NameComparison | undefined {
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const turned of rotations(x)) {
      const found = aligned(turned, y);
      const fits =
        found && (found.relation === 'initial' || found.relation === 'fuller' || found.relation === 'spelling');
      if (fits) return { relation: 'reading', agreeing: found.agreeing };
    }
  }
  return undefined;
}

function rotations(form: NameForm): NameForm[] {
  const { words, skeletons } = form;
  const turn = (by: number): NameForm => ({
    ...form,
    words: [...words.slice(by), ...words.slice(0, by)],
    skeletons: [...skeletons.slice(by), ...skeletons.slice(0, by)],
  });
  const full = words.map((word) => word.length > 1);
  if (full.indexOf(true) > 0 && full.at(-1)) return [turn(full.indexOf(true))];
  if (full[0] && !full.at(-1)) return [turn(full.lastIndexOf(true) + 1)];
  return [];
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
  // "Ada Reed Fir" and "Ada Reed Elm": two second surnames, each where the other is.
  if (!holdsLast(a, b) && !holdsLast(b, a)) return undefined;
  return a.skeletons[0] === b.skeletons[0] ? { relation: 'overlap', agreeing } : undefined;
}

function holdsLast(form: NameForm, other: NameForm): boolean {
  return form.words.includes(other.words.at(-1)!) || form.skeletons.includes(other.skeletons.at(-1)!);
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
