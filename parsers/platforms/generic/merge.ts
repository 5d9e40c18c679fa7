/** Talks that two ways of reading a page, or two places on it, tell of. */
import type { TalkRecord } from '../../records.ts';

/** The better of two readings of one page, with what only the other tells of the same talks. */
export function together(one: readonly TalkRecord[], other: readonly TalkRecord[]): TalkRecord[] {
  const [main, more] = other.length > one.length ? [other, one] : [one, other];
  const byTitle = new Map(more.map((talk) => [talk.title.toLowerCase(), talk]));
  return main.map((talk) => {
    const same = byTitle.get(talk.title.toLowerCase());
    if (!same) return talk;
    const people = talk.people.map((person) => {
      const known = same.people.find((two) => two.name === person.name);
      return { ...known, ...person };
    });
    // Two ways of reading that agree are surer than either.
    const confidence = Math.max(talk.confidence ?? 0, same.confidence ?? 0);
    return { ...same, ...talk, people, confidence };
  });
}

/** A confidence as it is printed. */
export function rounded(confidence: number): number {
  return Math.round(Math.min(1, confidence) * 100) / 100;
}

/** The same talk shown twice on a page is one. */
export function mergeAlike(talks: readonly TalkRecord[]): TalkRecord[] {
  const byKey = new Map<string, TalkRecord>();
  for (const talk of talks) {
    const key = talk.title.toLowerCase();
    const known = byKey.get(key);
    if (!known) byKey.set(key, talk);
    else {
      const more = talk.people.filter((one) => !known.people.some((other) => other.name === one.name));
      byKey.set(key, { ...talk, ...known, people: [...known.people, ...more] });
    }
  }
  return [...byKey.values()];
}

/** Talks read off a page, and the paper that its head names: added, or what only the head tells of it. */
export function withCited(talks: readonly TalkRecord[], cited: readonly TalkRecord[]): TalkRecord[] {
  const known = new Set(talks.map((talk) => talk.title.toLowerCase()));
  return [
    ...together(
      talks,
      cited.filter((paper) => known.has(paper.title.toLowerCase())),
    ),
    ...cited.filter((paper) => !known.has(paper.title.toLowerCase())),
  ];
}
