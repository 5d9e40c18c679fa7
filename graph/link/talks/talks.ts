/** Talks: which records on which pages speak of the same one. */
import type { Basis, TalkRecord } from '../../../parsers/records.ts';
import { Clusters } from '../clusters.ts';
import { applyDecided, type DecidedMentions } from '../decided.ts';
import type { EventBook, LinkedEvent } from '../events/events.ts';
import { groupBy, type LinkPage, type Sourced } from '../input.ts';
import { ownAddress, siteOf } from '../page-address.ts';
import { joinNear, joinTold } from './near-talks.ts';
import type { LinkedSession } from './sessions.ts';
import { mayBeOneTalk, mentionsOfTalks, type TalkMention } from './talk-mentions.ts';
import { isOneStart } from './times.ts';
import { addressKey } from './titles.ts';

export interface LinkedTalk {
  key: string;
  /** Keys of its records, the same over rebuilds of the same pages. */
  mentions: string[];
  /** Keys of its titles. */
  titles: string[];
  event?: LinkedEvent | undefined;
  basis: Basis;
  sources: Sourced<TalkRecord>[];
  sessions: LinkedSession[];
}

/**
 * Joins records of one talk. One address, or one number on one site, is one talk. Else one title within one event is,
 * unless something tells them apart: two records of one page, two numbers on one site, two days, or people
 * of whom none is the same. ("Welcome" is held twice; an export lists each talk once.) Titles that are nearly one are,
 * where somebody gives both and no third talk is as near.
 */
export function clusterTalks(pages: LinkPage[], book: EventBook, decided: readonly DecidedMentions[]): LinkedTalk[] {
  const mentions = mentionsOfTalks(pages, book);
  const clusters = new Clusters(mentions.length);
  const indexOf = new Map(mentions.map((mention, index) => [mention.key, index]));
  applyDecided(decided, clusters, (key) => {
    const index = indexOf.get(key);
    return index === undefined ? [] : [index];
  });
  const join = (keyOf: (mention: TalkMention) => string | undefined) => {
    const first = new Map<string, number>();
    mentions.forEach((mention, index) => {
      const key = keyOf(mention);
      if (key === undefined) return;
      const other = first.get(key);
      if (other === undefined) first.set(key, index);
      else clusters.union(other, index);
    });
  };
  join((mention) => {
    const address = ownAddress(mention);
    return address && addressKey(address);
  });
  join(({ page, record, event }) => (record.talkKey ? `${siteOf(page)}|${event?.key}|${record.talkKey}` : undefined));

  const byTitle = groupBy(mentions.keys(), (index) => {
    const { event, page, plain } = mentions[index]!;
    return `${event?.key ?? siteOf(page)}|${plain.key}`;
  });
  for (const indexes of byTitle.values()) {
    for (let i = 1; i < indexes.length; i++) {
      for (let j = 0; j < i; j++) {
        if (clusters.find(indexes[i]!) === clusters.find(indexes[j]!)) break;
        const a = clusterOf(clusters, indexes, indexes[j]!).map((index) => mentions[index]!);
        const b = clusterOf(clusters, indexes, indexes[i]!).map((index) => mentions[index]!);
        const fit = a.every((x) => b.every((y) => mayBeOneTalk(x, y))) && mayShareSpeakers(a, b);
        if (fit && clusters.union(indexes[i]!, indexes[j]!)) break;
      }
    }
  }

  joinNear(mentions, clusters);
  joinTold(mentions, clusters);

  return clusters.groups().map((group) => {
    const members = group.map((index) => mentions[index]!);
    const { key, event, basis } = members[0]!;
    return {
      key,
      mentions: members.map((member) => member.key),
      titles: members.map((member) => member.plain.key),
      event,
      basis,
      sources: members.map(({ page, record }) => ({ page, record })),
      sessions: [],
    };
  });
}

function clusterOf(clusters: Clusters, among: number[], index: number): number[] {
  const root = clusters.find(index);
  return among.filter((other) => clusters.find(other) === root);
}

/** Whether some person is on both sides, or one side names nobody; at one and the same time it is one talk anyway. */
function mayShareSpeakers(a: TalkMention[], b: TalkMention[]): boolean {
  const [first, second] = [a, b].map((side) => new Set(side.flatMap(({ speakers }) => [...speakers])));
  if (first!.size === 0 || second!.size === 0) return true;
  if ([...first!].some((name) => second!.has(name))) return true;
  return a.some(({ record: x }) =>
    b.some(({ record: y }) => x.startsAt && y.startsAt && isOneStart(x.startsAt, y.startsAt)),
  );
}
