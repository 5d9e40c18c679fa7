/** Talks that were given again at another event: one title, somebody who gives both, and no text that says otherwise. */
import type { Statement } from './input.ts';
import { groupBy } from './input.ts';
import type { Items, LinkedTalk } from './items.ts';
import type { Mention } from './people/mentions.ts';
import { edgeWords, grammarWords } from './topics/stop-words.ts';

export interface Continuation {
  earlier: LinkedTalk;
  later: LinkedTalk;
  reason: string;
  statements: Statement[];
}

/** Words of a title that say what it is about: so many have to be there, where texts agree, and where one is not known. */
const fewestWords = { withText: 2, without: 3 };
/** The share of the shorter text's words that the other has too, from which on they are one text. */
const alike = 0.6;

/** @param people mentions of each person. */
export function findContinuations({ talks }: Items, people: readonly (readonly Mention[])[]): Continuation[] {
  const givers = new Map<LinkedTalk, Set<number>>();
  for (const [person, mentions] of people.entries()) {
    for (const { target, role } of mentions) {
      if (target?.kind !== 'talk' || role === 'submitter' || role === 'mentioned') continue;
      givers.set(target.talk, (givers.get(target.talk) ?? new Set()).add(person));
    }
  }
  const told = talks.filter((talk) => givers.has(talk) && talk.event);
  const byTitle = groupBy(
    told.flatMap((talk) => [...new Set(talk.titles)].map((title) => ({ talk, title }))),
    ({ title }) => title,
  );
  const found = new Map<string, Continuation>();
  for (const [title, group] of byTitle) {
    if (group.length < 2) continue;
    const words = title
      .split(' ')
      .filter((word) => !grammarWords.has(word) && !edgeWords.has(word) && !/^\d+$/.test(word));
    for (const { talk: later } of group) {
      const [earlier] = group
        .map(({ talk }) => talk)
        .filter((talk) => talk.event !== later.event && isBefore(talk, later))
        .filter((talk) => [...givers.get(talk)!].some((person) => givers.get(later)!.has(person)))
        .filter((talk) => words.length >= fewestWords[textsOf(talk, later) === 'alike' ? 'withText' : 'without'])
        .filter((talk) => textsOf(talk, later) !== 'different')
        .sort((a, b) => (isBefore(a, b) ? 1 : isBefore(b, a) ? -1 : a.key < b.key ? -1 : 1));
      if (!earlier) continue;
      const text = textsOf(earlier, later) === 'alike' ? ', its text too' : '';
      found.set(`${later.key} ${earlier.key}`, {
        earlier,
        later,
        reason: `the same title by the same person at another event${text}`,
        statements: [earlier, later].map(({ sources: [source] }) => ({
          page: source!.page,
          evidence: source!.record.evidence,
        })),
      });
    }
  }
  return [...found.values()];
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

function textsOf(a: LinkedTalk, b: LinkedTalk): 'alike' | 'different' | 'unknown' {
  const [x, y] = [a, b].map(wordsOf) as [Set<string>, Set<string>];
  if (x.size === 0 || y.size === 0) return 'unknown';
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared >= alike * Math.min(x.size, y.size) ? 'alike' : 'different';
}

/** The words of what is said of a talk, but those of grammar. */
function wordsOf({ sources }: LinkedTalk): Set<string> {
  const texts = sources.map(({ record }) => record.abstract ?? record.summary ?? '');
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '');
  const words = longest.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !grammarWords.has(word)));
}
