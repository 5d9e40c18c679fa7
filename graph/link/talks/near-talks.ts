/** Records of one talk whose titles are not the same: nearly one, or told in a few words on a later page. */
import type { Clusters } from '../clusters.ts';
import { groupBy } from '../input.ts';
import { mayBeOneTalk, type TalkMention } from './talk-mentions.ts';
import { areNearTitles } from './talk-titles.ts';
import { titleKey } from './titles.ts';

/** Joins talks of one person at one event whose titles are nearly one, where each is near to no other. */
export function joinNear(mentions: TalkMention[], clusters: Clusters): void {
  const bySpeaker = new Map<string, number[]>();
  for (const [index, { event, speakers }] of mentions.entries()) {
    if (!event) continue;
    for (const family of speakers) {
      const key = `${event.key}|${family}`;
      const known = bySpeaker.get(key);
      if (known) known.push(index);
      else bySpeaker.set(key, [index]);
    }
  }
  const near = new Map<number, Set<number>>();
  const note = (from: number, to: number) => near.set(from, (near.get(from) ?? new Set()).add(to));
  for (const indexes of bySpeaker.values()) {
    for (const [at, i] of indexes.entries()) {
      for (const j of indexes.slice(0, at)) {
        const [a, b] = [clusters.find(i), clusters.find(j)];
        if (a === b || !areNearTitles(mentions[i]!.record.title, mentions[j]!.record.title)) continue;
        note(a, b);
        note(b, a);
      }
    }
  }
  const members = groupBy(near.size === 0 ? [] : mentions.keys(), (index) => clusters.find(index));
  for (const [a, others] of near) {
    const [b] = others as unknown as [number];
    if (others.size > 1 || near.get(b)!.size > 1 || a < b) continue;
    const [one, other] = [a, b].map((root) => members.get(root)!.map((index) => mentions[index]!));
    if (one!.every((x) => other!.every((y) => mayBeOneTalk(x, y)))) clusters.union(b, a);
  }
}

/**
 * A talk that a later page only tells of ("During Ada's topic on tide tables") is the one talk of that person at that
 * event whose title holds the words told, if there is just one.
 */
export function joinTold(mentions: TalkMention[], clusters: Clusters): void {
  const byEvent = groupBy(mentions.keys(), (index) => mentions[index]!.event);
  mentions.forEach(({ record, event }, told) => {
    if (record.eventBasis !== 'inferred' || !event || record.people.length === 0) return;
    const words = titleKey(record.title).split(' ');
    const names = new Set(record.people.map((person) => titleKey(person.name)));
    const candidates = byEvent.get(event)!.filter((index) => {
      const other = mentions[index]!.record;
      if (other.eventBasis === 'inferred' || !other.people.some((person) => names.has(titleKey(person.name))))
        return false;
      const title = new Set(titleKey(other.title).split(' '));
      return words.every((word) => title.has(word));
    });
    if (new Set(candidates.map((index) => clusters.find(index))).size === 1) clusters.union(candidates[0]!, told);
  });
}
