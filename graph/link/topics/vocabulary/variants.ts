/**
 * Which topics are one under two names. Merged is only what cannot be otherwise: one spelling written apart or together, and
 * an acronym that a text itself expands. What is merely likely is proposed.
 */

import { knownAcronyms } from '../knowledge/known-acronyms.ts';
import type { TopicDocument } from '../texts/documents.ts';
import { initialsOf, isAcronym } from '../texts/expansions.ts';
import { phraseKey, singular } from '../texts/tokens.ts';
import { stemKey } from '../texts/words.ts';
import { rowsOfTexts } from './document-rows.ts';
import type { TextReader } from './text-facts.ts';
import type { Topic } from './vocabulary.ts';

export interface TopicProposal {
  /** Keys of the two. */
  a: string;
  b: string;
  /** 0 to 1. */
  score: number;
  reason: string;
}

/** Expansions of acronyms as texts give them: key of the acronym, then by the keys of expansions. */
export type Expansions = Map<string, Map<string, Expansion>>;

interface Expansion {
  short: string;
  long: string;
  /** Documents that say so. */
  documents: Set<string>;
}

/** Gathers what texts say of their acronyms. */
export function findExpansions(documents: TopicDocument[], reader: TextReader): Expansions {
  const rows = rowsOfTexts(documents, reader, 'expansions', ({ texts }) => {
    const found = texts.filter(({ text }) => text.includes('(')).flatMap(({ text }) => reader.factsOf(text).expansions);
    const words = found.flatMap(([short, long]) => [phraseKey(short), phraseKey(long), short.replace(/s$/, ''), long]);
    return { words, numbers: [] };
  });
  const found: Expansions = new Map();
  for (const [place, { key: document }] of documents.entries()) {
    const texts = rows.textsAt(place);
    for (let at = 0; at < texts.length; at += 4) {
      const [shortKey, longKey, short, long] = texts.slice(at) as [string, string, string, string];
      const expansions = found.get(shortKey) ?? new Map<string, Expansion>();
      const expansion = expansions.get(longKey) ?? { short, long, documents: new Set() };
      expansion.documents.add(document);
      found.set(shortKey, expansions.set(longKey, expansion));
    }
  }
  return found;
}

function singularForm(label: string): string {
  return label.replace(/(?<=\p{Lu})s$/u, '');
}

/**
 * Merges what is certainly one topic: afterwards several keys lead to it. Proposes what may be.
 *
 * @param topics by key; what it holds is replaced, not changed.
 * @param defined keys that a person's own file speaks of: nothing is done to them.
 */
export function mergeVariants(
  topics: Map<string, Topic>,
  expansions: Expansions,
  defined: ReadonlySet<string> = new Set(),
): { topics: Map<string, Topic>; proposals: TopicProposal[] } {
  const merged = new Map(topics);
  const free = (key: string) => !defined.has(key);
  const join = (a: string, b: string) => {
    const [first, second] = [merged.get(a), merged.get(b)];
    if (!first || !second || first === second || !free(a) || !free(b)) return;
    const topic: Topic = {
      ...first,
      variants: [...new Set([...first.variants, ...second.variants])],
      marked: first.marked || second.marked,
      supposed: first.supposed && second.supposed,
    };
    for (const [key, value] of merged) if (value === first || value === second) merged.set(key, topic);
  };

  // Written apart or together: "GNU Radio", "GNURadio", "game-dev".
  for (const [letters, keys] of Map.groupBy(topics.keys(), (key) => key.replace(/ |\.(?=\p{L})/gu, ''))) {
    const [longest, ...others] = keys.toSorted((a, b) => b.length - a.length);
    if (letters.length >= 4) for (const key of others) join(longest!, key);
  }

  // British and American spelling: "modelling", "modeling".
  for (const keys of Map.groupBy(topics.keys(), americanKey).values())
    for (const key of keys.slice(1)) join(keys[0]!, key);
  // A plural that looks like none: "wikis". (What is surely one has the key of its singular.)
  for (const key of topics.keys()) {
    const one = /^(.*\p{L}{3}i)s$/u.exec(key)?.[1];
    if (one !== undefined) join(one, key);
  }

  // "i18n": the first letter, how many follow, the last.
  for (const [key] of topics) {
    const [, first, count, last] = /^(\p{L})(\d{1,2})(\p{L})$/u.exec(key) ?? [];
    if (!first) continue;
    const fits = (word: string) => word.startsWith(first) && word.endsWith(last!) && word.length === Number(count) + 2;
    const meant = [...topics].filter(([long, { label }]) => fits(long) || fits(label.toLowerCase()));
    if (meant.length === 1) join(meant[0]![0], key);
  }

  const proposals: TopicProposal[] = [];
  const proposed = new Set<string>();
  const propose = (a: string, b: string, score: number, reason: string) => {
    if (merged.get(a) === merged.get(b) || !free(a) || !free(b)) return;
    // The first reason is the best.
    const pair = [a, b]
      .map((key) => merged.get(key)?.key ?? key)
      .sort()
      .join('|');
    if (!proposed.has(pair)) proposals.push({ a, b, score, reason });
    proposed.add(pair);
  };
  for (const [short, longs] of expansions) {
    const known = [...longs].filter(([long]) => merged.has(long));
    if (!merged.has(short) || known.length === 0) continue;
    // An acronym with two expansions is none of them for certain.
    const meanings = new Set([...longs.keys()].map((long) => stemKey(long)));
    for (const [long, words] of known) {
      // "LISP" is not Lisp, nor "MAP" a map.
      if (singularForm(merged.get(short)!.label) !== words.short) continue;
      if (meanings.size === 1) join(long, short);
      else propose(long, short, 0.6, `a text says "${words.long} (${words.short})", another expands it otherwise`);
    }
  }

  // What everybody reads so, but where a text has another meaning.
  for (const [printed, expansion] of knownAcronyms) {
    const [short, long] = [phraseKey(printed), phraseKey(expansion)];
    const meanings = [...(expansions.get(short)?.keys() ?? [])];
    if (!merged.has(short) || singularForm(merged.get(short)!.label) !== printed) continue;
    if (meanings.every((meaning) => stemKey(meaning) === stemKey(long))) join(long, short);
  }

  // What a text calls a topic in full, or for short, is that topic also where only the other form is printed.
  for (const [short, longs] of expansions) {
    const [[long, words]] = longs as unknown as [[string, Expansion]];
    if (longs.size > 1 || !free(short) || !free(long) || long.split(' ').length < 2) continue;
    // One text alone may have a meaning of its own.
    if (words.documents.size < 2 || (merged.has(short) && singularForm(merged.get(short)!.label) !== words.short))
      continue;
    const [known, key, variant] = merged.has(short)
      ? [merged.get(short)!, long, words.long]
      : [merged.get(long), short, words.short];
    if (!known || merged.has(key) || key.length < 3) continue;
    const topic: Topic = { ...known, variants: [...known.variants, variant] };
    for (const [other, value] of [...merged]) if (value === known) merged.set(other, topic);
    merged.set(key, topic);
  }

  const byInitials = new Map<string, string[]>();
  for (const key of merged.keys()) {
    const words = key.split(' ');
    if (words.length < 2) continue;
    const initials = initialsOf(key);
    byInitials.set(initials, [...(byInitials.get(initials) ?? []), key]);
  }
  for (const [key, topic] of merged) {
    const longs =
      isAcronym(singularForm(topic.label)) || (topic.marked && isAcronym(topic.label.toUpperCase()))
        ? (byInitials.get(key) ?? [])
        : [];
    if (longs.length === 1) propose(longs[0]!, key, 0.5, `"${topic.label}" are the initials, but no text says so`);
  }
  for (const keys of Map.groupBy(merged.keys(), stemKey).values()) {
    for (const key of keys.slice(1)) propose(keys[0]!, key, 0.5, 'the same words with other endings');
  }
  for (const keys of Map.groupBy(merged.keys(), deedOf).values()) {
    for (const key of keys.slice(1))
      if (stemKey(keys[0]!) !== stemKey(key)) propose(keys[0]!, key, 0.3, 'a deed and who or what does it');
  }
  for (const [key, { label }] of merged) {
    for (const ending of [/^(.{2,})lang$/, /^(.{4,}s)ql$/]) {
      const name = singular(ending.exec(key)?.[1] ?? '');
      if (merged.has(name)) propose(name, key, 0.5, 'one name is the other with an ending that says what it is');
    }
    const acronym = /^\p{Ll}(\p{Lu}{3,})$/u.exec(label)?.[1]?.toLowerCase();
    if (acronym && merged.has(acronym)) propose(acronym, key, 0.3, 'an acronym, and it with a letter before');
  }
  for (const [a, b] of misspelled([...merged.keys()])) propose(a, b, 0.4, 'one letter is different');
  return { topics: merged, proposals };
}

/** One spelling for the British and the American. A doubled letter belongs to a word of two syllables: "filling" is not "filing". */
function americanKey(key: string): string {
  return key
    .replace(/(?<=[aeiouy]\p{L}*[aeiou])ll(?=(?:ing|ed|er)\b)/gu, 'l')
    .replace(/(?<=\p{L}{3})is(?=ations?\b|e\b|ing\b|ed\b)/gu, 'iz')
    .replace(/(?<=[aeiouy]\p{L}*)our\b/gu, 'or');
}

/** "trac" of "tracing", "tracer": one form for a deed and its doer. Others are their own. */
function deedOf(key: string): string {
  const deed = /^(.*\p{L}{3,})(?:ing|er|or)$/u.exec(key)?.[1];
  return deed ? `${deed.replace(/(\p{L})\1$/u, '$1')}~` : key;
}

/** Pairs of keys of eight letters and more, without digits, that differ in one letter within; by what is left when one is left out. */
function* misspelled(keys: string[]): Iterable<[string, string]> {
  const byGap = new Map<string, string[]>();
  for (const key of keys) {
    if (key.length < 8 || /\d/.test(key)) continue;
    for (const shape of new Set([key, ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))])) {
      const others = byGap.get(shape);
      if (others) others.push(key);
      else byGap.set(shape, [key]);
    }
  }
  const told = new Set<string>();
  for (const group of byGap.values()) {
    for (const [index, a] of group.entries()) {
      for (const b of group.slice(index + 1)) {
        if (a[0] !== b[0] || told.has(`${a}|${b}`)) continue;
        told.add(`${a}|${b}`);
        yield [a, b];
      }
    }
  }
}
