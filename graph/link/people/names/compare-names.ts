/** Whether two names can be one person's, and how. Only the names are looked at; what speaks for it is weighed elsewhere. */
import { compareForms } from './compare-forms.ts';
import type { NameForm } from './name-form.ts';
import type { NameComparison, NameRelation } from './name-relations.ts';

/** Relations by how much they say, the most first. */
const strength: { [relation in NameRelation]: number } = {
  same: 0,
  spacing: 1,
  alias: 1,
  spelling: 2,
  order: 2,
  fuller: 3,
  part: 4,
  nickname: 5,
  reading: 6,
  initial: 7,
  shortened: 8,
  typing: 9,
  overlap: 10,
  handle: 11,
  surname: 12,
  given: 13,
  unlike: 14,
};

/** @returns undefined where the names contradict each other. */
export function compareNames(a: NameForm, b: NameForm): NameComparison | undefined {
  if (a.nobody || b.nobody) return undefined;
  let best = compareForms(a, b);
  if (!a.readings && !b.readings) return best;
  if (best && strength[best.relation] <= strength.fuller) return best;
  const consider = (how: string, x: NameForm, y: NameForm) => {
    const found = throughReading(how, compareForms(x, y));
    if (found && (!best || strength[found.relation] < strength[best.relation])) best = found;
  };
  for (const { how, form } of a.readings ?? []) {
    if (named.has(how)) consider(how, form, b);
    for (const other of b.readings ?? []) {
      // Two names of one script are compared in it; what both may be read as says no more.
      if (how === 'guess' && other.how === 'guess') continue;
      if (how === other.how) consider(how, form, other.form);
      else if (named.has(how) && named.has(other.how) && how !== 'joined' && other.how !== 'joined')
        consider(how === 'printed' ? other.how : how, form, other.form);
      else if (isChinese(how) && isChinese(other.how)) consider('wade-giles', form, other.form);
    }
  }
  for (const { how, form } of b.readings ?? []) if (named.has(how)) consider(how, a, form);
  return best;
}

/** Readings that are names, not sounds: they are compared with names of every language. */
const named = new Set(['printed', 'script', 'guess', 'joined']);

/** Two names in pinyin are different where they differ; one of them in Wade-Giles may be the other. */
function isChinese(how: string): boolean {
  return how === 'pinyin' || how === 'wade-giles';
}

/** What an agreement means that was found by another form of one of the names; undefined for nothing. */
function throughReading(how: string, found: NameComparison | undefined): NameComparison | undefined {
  if (!found || how === 'pinyin') return undefined;
  const { relation, agreeing } = found;
  const isOne = strength[relation] <= strength.spelling;
  if (how === 'joined')
    return strength[relation] <= strength.typing ? { relation: isOne ? 'spacing' : relation, agreeing } : undefined;
  if (how === 'printed') {
    // A whole name in another script is more than one word.
    const whole =
      agreeing.length === 1 && !/\p{Script=Latin}/u.test(agreeing[0]![0]) ? [...agreeing, ...agreeing] : agreeing;
    if (isOne) return { relation: 'alias', agreeing: whole };
    return relation === 'fuller' || relation === 'part' || relation === 'initial' ? found : undefined;
  }
  if (how === 'script') {
    if (isOne) return { relation: relation === 'order' ? 'order' : 'spelling', agreeing };
    return strength[relation] <= strength.initial ? found : undefined;
  }
  if (relation === 'initial') return how === 'guess' ? undefined : found;
  return isOne || relation === 'fuller' || relation === 'part' || relation === 'nickname'
    ? { relation: 'reading', agreeing }
    : undefined;
}

/** Two names that do not fit, where something belongs to both: `unlike`, or undefined where they contradict. */
export function compareUnlike(a: NameForm, b: NameForm): NameComparison | undefined {
  if (a.nobody || b.nobody) return undefined;
  const isLatin = ({ joined }: NameForm) => /\p{Script=Latin}/u.test(joined);
  const silent = a.words.length === 1 || b.words.length === 1 || isLatin(a) !== isLatin(b);
  return silent ? { relation: 'unlike', agreeing: [] } : undefined;
}
