/**
 * Pairs of groups that are worth comparing. Each group gets keys; groups that share one meet. Keys are hashed to numbers and
 * sorted, so that time and memory grow with the number of keys.
 */
import { handlesOf } from './names/compare-forms.ts';
import type { NameForm } from './names/name-form.ts';
import { nicknameGroups } from './names/nicknames.ts';
import type { Profile } from './profile.ts';

/** Blocks of more groups than this say too little: only groups in it that share more are compared. */
const largestBlock = 60;

/**
 * Keys of a name alone, and of its other readings.
 *
 * @param abbreviated words beside which some name prints but an initial.
 * @param singles names of one word.
 */
export function nameKeys(form: NameForm, abbreviated: ReadonlySet<string>, singles: ReadonlySet<string>): string[] {
  const keys = formKeys(form, abbreviated, singles);
  if (!form.readings) return keys;
  // Sounds find sounds: only what hangs on them is new.
  for (const reading of form.readings) keys.push(...formKeys(reading.form, abbreviated, singles));
  return [...new Set(keys)];
}

/** Names of one word, by which handles and lone given names are found. */
export function singleWords(names: readonly NameForm[]): Set<string> {
  return new Set(names.flatMap(({ words, nobody }) => (words.length === 1 && !nobody ? words : [])));
}

function formKeys(form: NameForm, abbreviated: ReadonlySet<string>, singles: ReadonlySet<string>): string[] {
  const keys = [`j ${form.joined}`, `j ${form.bone}`];
  const { words, skeletons } = form;
  const last = words.length - 1;
  if (last > 1) {
    keys.push(`j ${[...skeletons.slice(1), skeletons[0]].join('')}`);
    keys.push(`j ${[skeletons[last], ...skeletons.slice(0, -1)].join('')}`);
  }
  const full = skeletons.filter((_, index) => words[index]!.length > 1);
  // Two full words shared, in whatever order.
  for (let i = 0; i < full.length && i < 6; i++)
    for (let j = 0; j < i; j++) keys.push(full[i]! < full[j]! ? `p ${full[i]} ${full[j]}` : `p ${full[j]} ${full[i]}`);
  if (last > 0) {
    const [first, family] = [words[0]!, words[last]!];
    if (abbreviated.has(family)) keys.push(`i ${family} ${first[0]}`);
    if (abbreviated.has(first)) keys.push(`i ${first} ${family[0]}`);
    if (first.length > 1 && family.length > 1) {
      for (const group of nicknameGroups(first)) keys.push(`n ${group} ${skeletons[last]}`);
      keys.push(`s ${first.slice(0, 3)} ${skeletons[last]}`);
      if (family.length > 3) for (const cut of deletions(family)) keys.push(`t ${first} ${cut}`);
      if (first.length > 2) for (const cut of deletions(first)) keys.push(`u ${family} ${cut}`);
    }
  }
  if (last === 0) keys.push(`m ${words[0]}`);
  else if (singles.size > 0)
    for (const word of [words[0]!, words[last]!, ...handlesOf(form)]) if (singles.has(word)) keys.push(`m ${word}`);
  if (form.nickname) keys.push(`m ${form.nickname}`);
  return keys;
}

/** A word, and the word with each one of its letters left out: words one letter apart share one (Mor & Fraenkel 1982). */
function deletions(word: string): string[] {
  const cuts = new Set([word]);
  for (let at = 0; at < word.length && at < 14; at++) cuts.add(word.slice(0, at) + word.slice(at + 1));
  return [...cuts];
}

/** Words that stand beside a mere initial in some name: "marlow" of "A. Marlow". */
export function abbreviatedWords(names: readonly NameForm[]): Set<string> {
  const found = new Set<string>();
  for (const { words } of names) {
    if (words.length < 2) continue;
    if (words[0]!.length === 1) found.add(words.at(-1)!);
    if (words.at(-1)!.length === 1) found.add(words[0]!);
  }
  return found;
}

/** Keys of a first or last word with something that few people share: for names that changed. */
export function changeKeys(
  form: NameForm,
  profile: Profile,
  isRare: (kind: 'title' | 'companion' | 'mark', value: number) => boolean,
): string[] {
  const keys: string[] = [];
  const ends = [...new Set([form.skeletons[0]!, form.skeletons.at(-1)!])].filter((word) => word.length > 2);
  const add = (kind: 'title' | 'companion' | 'mark', values: ReadonlySet<number>) => {
    for (const value of values) if (isRare(kind, value)) for (const end of ends) keys.push(`${kind} ${value} ${end}`);
  };
  add('title', profile.titles);
  add('mark', profile.marks);
  for (const mark of profile.marks) if (isRare('mark', mark)) keys.push(`own ${mark}`);
  if (profile.companions.size <= 30) add('companion', profile.companions);
  return keys;
}

/**
 * All pairs that share a key, each once.
 *
 * @param keysOf keys of each group.
 * @param tellsMore what groups in a large block must share as well to be compared there.
 */
export function* pairsByKeys(
  count: number,
  keysOf: (group: number) => Iterable<string>,
  tellsMore: (group: number) => Iterable<number>,
): Generator<[number, number]> {
  let hashes = new Float64Array(count * 8);
  let groups = new Int32Array(count * 8);
  let size = 0;
  for (let group = 0; group < count; group++) {
    for (const key of keysOf(group)) {
      if (size === hashes.length) {
        hashes = grown(hashes, new Float64Array(size * 2));
        groups = grown(groups, new Int32Array(size * 2));
      }
      hashes[size] = hash(key);
      groups[size++] = group;
    }
  }
  // Hash and place in one number of 53 bits would lose bits of the hash; an order of places does not.
  const order = new Uint32Array(size);
  for (let index = 0; index < size; index++) order[index] = index;
  order.sort((a, b) => hashes[a]! - hashes[b]! || groups[a]! - groups[b]!);
  const seen = new PairSet();
  for (let start = 0; start < size; ) {
    const value = hashes[order[start]!]!;
    let end = start + 1;
    while (end < size && hashes[order[end]!] === value) end++;
    if (end - start > 1) {
      const block = new Set<number>();
      for (let at = start; at < end; at++) block.add(groups[order[at]!]!);
      yield* pairsOf([...block], seen, tellsMore, true);
    }
    start = end;
  }
}

function* pairsOf(
  block: number[],
  seen: PairSet,
  tellsMore: (group: number) => Iterable<number>,
  divide: boolean,
): Generator<[number, number]> {
  if (block.length > largestBlock) {
    if (!divide) return;
    const parts = new Map<number, number[]>();
    for (const group of block) {
      for (const value of tellsMore(group)) {
        const part = parts.get(value);
        if (part) part.push(group);
        else parts.set(value, [group]);
      }
    }
    for (const part of parts.values()) if (part.length > 1) yield* pairsOf(part, seen, tellsMore, false);
    return;
  }
  for (let i = 0; i < block.length; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b] = block[i]! < block[j]! ? [block[i]!, block[j]!] : [block[j]!, block[i]!];
      if (seen.add(a, b)) yield [a, b];
    }
  }
}

/** Pairs met, a set a first member: one set of all pairs would outgrow what a Set can hold. */
class PairSet {
  private readonly sets = new Map<number, Set<number>>();

  add(a: number, b: number): boolean {
    const set = this.sets.get(a);
    if (!set) {
      this.sets.set(a, new Set([b]));
      return true;
    }
    if (set.has(b)) return false;
    set.add(b);
    return true;
  }
}

function grown<T extends Float64Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** 53 bits of two 32-bit FNV-1a hashes (Fowler, Noll, Vo). */
function hash(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + at), 0x85ebca6b);
  }
  return (high >>> 11) * 4294967296 + (low >>> 0);
}
