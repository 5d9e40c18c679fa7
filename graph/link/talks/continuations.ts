/**
 * Talks that were given again at another event: somebody gives both, their titles are one or nearly one, and what is said of
 * them agrees the better the less the title tells. A gathering that comes back every year (a welcome, a state of
 * things, a panel of a board) is none: its title names nothing but its own frame, or too little for texts so short.
 */
import { foldKey } from '../../fold.ts';
import type { Statement } from '../input.ts';
import type { Mention } from '../people/mentions.ts';
import { edgeWords, grammarWords } from '../topics/texts/stop-words.ts';
import type { Items } from './items.ts';
import { numbersOf } from './talk-titles.ts';
import type { LinkedTalk } from './talks.ts';

export interface Continuation {
  earlier: LinkedTalk;
  later: LinkedTalk;
  reason: string;
  statements: Statement[];
}

/** Of a person with more talks only those of one title are compared. */
const mostTalks = 150;

/** @param people mentions of each person. */
export function findContinuations({ talks }: Items, people: readonly (readonly Mention[])[]): Continuation[] {
  const known = new Set(talks.filter(({ event }) => event));
  const facts = new Map<LinkedTalk, TalkFacts>();
  const factsOf = (talk: LinkedTalk): TalkFacts => {
    let found = facts.get(talk);
    if (!found) {
      found = { titles: titlesOf(talk), frame: frameOf(talk), text: undefined };
      facts.set(talk, found);
    }
    return found;
  };
  const best = new Map<LinkedTalk, { earlier: LinkedTalk; reason: string }>();
  for (const mentions of people) {
    const given = new Set<LinkedTalk>();
    for (const { target, role } of mentions)
      if (target?.kind === 'talk' && role !== 'submitter' && role !== 'mentioned' && known.has(target.talk))
        given.add(target.talk);
    const own = [...given];
    for (const [at, one] of own.entries()) {
      for (const other of own.slice(0, at)) {
        if (one.event === other.event) continue;
        const [x, y] = [factsOf(one), factsOf(other)];
        if (own.length > mostTalks && x.titles[0]!.join() !== y.titles[0]!.join()) continue;
        const [earlier, later] = isBefore(one, other) ? [one, other] : [other, one];
        if (!isBefore(earlier, later)) continue;
        const reason = againBy(earlier, x === facts.get(earlier) ? x : y, later, x === facts.get(later) ? x : y);
        if (reason === undefined) continue;
        const chosen = best.get(later)?.earlier;
        // The last time before; of two at one time the one whose key is less, so that every build says the same.
        const isLater =
          chosen && (isBefore(chosen, earlier) || (!isBefore(earlier, chosen) && earlier.key < chosen.key));
        if (!chosen || isLater) best.set(later, { earlier, reason });
      }
    }
  }
  return talks.flatMap((later) => {
    const found = best.get(later);
    if (!found) return [];
    const statements = [found.earlier, later].map(({ sources: [source] }) => ({
      page: source!.page,
      evidence: source!.record.evidence,
    }));
    return [{ ...found, later, statements }];
  });
}

interface TalkFacts {
  /** Words of each title, but those of grammar. */
  titles: string[][];
  /** Words that only say where it belongs, and to whom: of its event, track and session, and of people's names. */
  frame: ReadonlySet<string>;
  text: ReadonlySet<string> | undefined;
}

/** How much two texts have to agree for what they are said to be: the share of the shorter's words that the other has too. */
const share = { related: 0.25, alike: 0.6, one: 0.8 };
/** In words: a shorter text says nothing of two talks' being one; and so long is one that says it by itself. */
const leastText = { some: 8, own: 25 };
/** So many words of its own one title has to have, by what the texts say. */
const fewestOwn = { one: 1, alike: 2, related: 2, unknown: 3, different: 4 };
/** The share of the longer title that a nearly equal one has to have. */
const nearTitle = 0.7;

/** In words, why two talks are one given again; undefined where they are not. */
function againBy(earlier: LinkedTalk, a: TalkFacts, later: LinkedTalk, b: TalkFacts): string | undefined {
  const years = new Set([earlier, later].flatMap(({ event }) => (event?.year === undefined ? [] : [`${event.year}`])));
  const numbers = (words: readonly string[]) => numbersOf(words.filter((word) => !years.has(word)));
  const isOwn = (word: string) =>
    !edgeWords.has(word) && !/^\d+$/.test(word) && !a.frame.has(singular(word)) && !b.frame.has(singular(word));
  let found: string | undefined;
  for (const x of a.titles) {
    for (const y of b.titles) {
      if (numbers(x) !== numbers(y)) continue;
      const common = new Set(x.filter((word) => y.includes(word)));
      const own = [...common].filter(isOwn).length;
      if (own === 0) continue;
      a.text ??= textOf(earlier);
      b.text ??= textOf(later);
      const text = compareTexts(a.text, b.text);
      const titles = compareTitles(x, y);
      if (titles === 'same' && own >= fewestOwn[text]) {
        return `the same title by the same person at another event${text === 'one' || text === 'alike' ? ', its text too' : ''}`;
      }
      if (titles === 'near' && (text === 'one' || (own >= 3 && (text === 'alike' || text === 'related'))))
        found = 'nearly the same title by the same person at another event, and a text alike';
      else if (text === 'one' && titles === 'other')
        found ??= 'the same text under another title, by the same person at another event';
    }
  }
  return found;
}

function compareTitles(x: readonly string[], y: readonly string[]): 'same' | 'near' | 'other' {
  const [less, more] = x.length <= y.length ? [x, y] : [y, x];
  if (less.join(' ') === more.join(' ')) return 'same';
  if (less.length < nearTitle * more.length) return 'other';
  // All words of the one stand in the other, in their order.
  let at = 0;
  for (const word of more) if (word === less[at]) at++;
  return at === less.length ? 'near' : 'other';
}

function compareTexts(
  x: ReadonlySet<string>,
  y: ReadonlySet<string>,
): 'one' | 'alike' | 'related' | 'different' | 'unknown' {
  const [less, more] = x.size <= y.size ? [x, y] : [y, x];
  if (less.size < leastText.some) return 'unknown';
  const shared = [...less].filter((word) => more.has(word)).length;
  if (shared >= share.one * less.size && shared >= share.alike * more.size && less.size >= leastText.own) return 'one';
  if (shared >= share.alike * less.size) return 'alike';
  return shared >= share.related * less.size ? 'related' : 'different';
}

function titlesOf(talk: LinkedTalk): string[][] {
  return [...new Set(talk.titles)].map((title) => {
    const words = title.split(/[^\p{L}\p{N}+#]+/u).filter((word) => word && !grammarWords.has(word));
    return words.length > 0 ? words : [title];
  });
}

function frameOf({ event, sessions, sources }: LinkedTalk): Set<string> {
  const names = [
    event?.name ?? '',
    ...(event?.series.variants ?? []),
    ...sessions.flatMap(({ variants }) => variants),
    ...sources.flatMap(({ record }) => record.people.map(({ name }) => name)),
  ];
  return new Set(names.flatMap((name) => foldKey(name).split(' ').map(singular)));
}

function singular(word: string): string {
  return word.replace(/(?<=..)s$/, '');
}

/** The words of what is said of a talk, but those of grammar. */
function textOf({ sources }: LinkedTalk): Set<string> {
  const texts = sources.map(({ record }) => record.abstract ?? record.summary ?? '');
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '');
  const words = longest.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !grammarWords.has(word)));
}

/** Whether one was certainly held before the other. */
function isBefore(a: LinkedTalk, b: LinkedTalk): boolean {
  const [x, y] = [dayOf(a), dayOf(b)];
  if (x && y) return x < y;
  const [from, to] = [a.event?.year, b.event?.year];
  return from !== undefined && to !== undefined && from < to;
}

/** The day it began, else that of its event. */
function dayOf({ sources, event }: LinkedTalk): string | undefined {
  const own = sources.flatMap(({ record }) => record.startsAt ?? []).sort()[0];
  return (own ?? event?.sources.flatMap(({ record }) => record.startDate ?? []).sort()[0])?.slice(0, 10);
}
