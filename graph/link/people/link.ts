/**
 * Which mentions are one person: a first sound version. What is certain is joined; what may be is proposed; namesakes
 * are kept apart where a site itself tells them apart.
 */
import { Clusters } from '../clusters.ts';
import { applyDecided, type DecidedMentions } from '../decided.ts';
import { groupBy } from '../input.ts';
import type { Mention } from './mentions.ts';
import { differByOneLetter, relateNames } from './names.ts';

export interface LinkedPeople {
  /** Mentions of each person. */
  people: Mention[][];
  /** Pairs, by place in `people`, that a person should decide on. */
  proposals: { a: number; b: number; score: number; reason: string }[];
}

/**
 * Links mentions to people.
 *
 * @param organizationKey the key under which two printed affiliations are one organization, or undefined for none.
 * @param decided what people decided; it goes before everything else.
 */
export function linkPeople(
  mentions: Mention[],
  organizationKey: (affiliation: string) => string | undefined,
  decided: DecidedMentions[] = [],
): LinkedPeople {
  const clusters = new Clusters(mentions.length);
  const indexOf = new Map(mentions.map((mention, index) => [mention.key, index]));
  applyDecided(decided, clusters, (key) => {
    const index = indexOf.get(key);
    return index === undefined ? [] : [index];
  });
  joinCertain(mentions, clusters, organizationKey);
  joinSameNames(mentions, clusters, organizationKey);
  const proposals = joinVariants(mentions, clusters, organizationKey);
  const groups = clusters.groups();
  const place = new Map<number, number>();
  groups.forEach((group, index) => {
    for (const member of group) place.set(member, index);
  });
  const seen = new Set<string>();
  return {
    people: groups.map((group) => group.map((index) => mentions[index]!)),
    proposals: proposals.flatMap(({ a, b, score, reason }) => {
      const [x, y] = [place.get(a)!, place.get(b)!].sort((p, q) => p - q) as [number, number];
      if (x === y || seen.has(`${x} ${y}`)) return [];
      seen.add(`${x} ${y}`);
      return [{ a: x, b: y, score, reason }];
    }),
  };
}

/** One page, one talk, one number on a site, one hash of an address: the same name there is the same person. */
function joinCertain(
  mentions: Mention[],
  clusters: Clusters,
  organizationKey: (affiliation: string) => string | undefined,
): void {
  const joinBy = (keysOf: (mention: Mention) => string[], agree: (a: Mention, b: Mention) => boolean) => {
    const groups = new Map<string, number[]>();
    mentions.forEach((mention, index) => {
      for (const key of keysOf(mention)) {
        const group = groups.get(key) ?? [];
        if (group.length === 0) groups.set(key, group);
        const other = group.find((candidate) => agree(mentions[candidate]!, mention));
        if (other === undefined) group.push(index);
        else clusters.union(other, index);
      }
    });
  };
  joinBy((mention) => mention.handles, shareAWord);
  joinBy((mention) => (mention.emailHash ? [mention.emailHash] : []), shareAWord);
  joinBy((mention) => (mention.item ? [`${mention.item}|${mention.nameKey}`] : []), notToldApart);
  // A list names many: there one name is surely one person only where no two employers stand beside it.
  const printed = groupBy(mentions, (mention) => `${mention.page.key}|${mention.nameKey}`);
  joinBy((mention) => {
    const key = `${mention.page.key}|${mention.nameKey}`;
    const employers = new Set(printed.get(key)!.flatMap((other) => organizationOf(other, organizationKey) ?? []));
    if (employers.size < 2) return [key];
    const own = organizationOf(mention, organizationKey);
    return own ? [`${key}|${own}`] : [];
  }, notToldApart);
}

function shareAWord(a: Mention, b: Mention): boolean {
  const words = new Set(a.nameKey.split(' '));
  return b.nameKey.split(' ').some((word) => word.length > 1 && words.has(word));
}

/** False where the site itself numbers two mentions of one event as two people. */
function notToldApart(a: Mention, b: Mention): boolean {
  return !toldApart([a], [b]);
}

/** Whether a site's own numbers, or hashes of addresses, make two sets of mentions two people of one event. */
function toldApart(a: Mention[], b: Mention[]): boolean {
  return a.some((x) =>
    b.some((y) => {
      if (!x.event || x.event !== y.event || x.page.platform !== y.page.platform) return false;
      const [keyX, keyY] = [numberOf(x), numberOf(y)];
      if (keyX && keyY) return keyX !== keyY;
      return x.emailHash !== undefined && y.emailHash !== undefined && x.emailHash !== y.emailHash;
    }),
  );
}

function numberOf(mention: Mention): string | undefined {
  return mention.handles.find((handle) => handle.startsWith('key|'));
}

/** Joins mentions of one full name, unless a site tells two of them apart: then each goes to the one it shares most with. */
function joinSameNames(
  mentions: Mention[],
  clusters: Clusters,
  organizationKey: (affiliation: string) => string | undefined,
): void {
  const byName = groupBy(mentions.keys(), (index) => mentions[index]!.nameKey);
  for (const indexes of byName.values()) {
    const parts = [...groupBy(indexes, (index) => clusters.find(index)).values()];
    if (parts.length < 2) continue;
    const told = parts.map((part) => part.map((index) => mentions[index]!));
    const namesakes = told.some((a, i) => told.some((b, j) => j < i && toldApart(a, b)));
    if (!namesakes) {
      for (const part of parts) clusters.union(parts[0]![0]!, part[0]!);
      continue;
    }
    const organizations = told.map(
      (part) => new Set(part.flatMap((mention) => organizationOf(mention, organizationKey) ?? [])),
    );
    // Namesakes: only what shares an employer is joined; the rest waits for a person.
    for (let i = 0; i < parts.length; i++) {
      for (let j = 0; j < i; j++) {
        if (toldApart(told[i]!, told[j]!) || !intersects(organizations[i]!, organizations[j]!)) continue;
        clusters.union(parts[i]![0]!, parts[j]![0]!);
      }
    }
  }
}

function organizationOf(
  mention: Mention,
  organizationKey: (affiliation: string) => string | undefined,
): string | undefined {
  return mention.affiliation ? organizationKey(mention.affiliation) : undefined;
}

interface Candidate {
  index: number;
  members: Mention[];
  forms: Mention[];
  organizations: Set<string>;
  series: Set<string>;
  items: Set<string>;
  companions: Set<string>;
}

/** Joins or proposes people whose names are forms of one name. */
function joinVariants(
  mentions: Mention[],
  clusters: Clusters,
  organizationKey: (affiliation: string) => string | undefined,
): { a: number; b: number; score: number; reason: string }[] {
  const namesOfItem = new Map<string, Set<string>>();
  for (const mention of mentions) {
    if (!mention.item) continue;
    const names = namesOfItem.get(mention.item) ?? new Set();
    namesOfItem.set(mention.item, names.add(mention.nameKey));
  }
  const candidates = clusters.groups().map((group): Candidate => {
    const members = group.map((index) => mentions[index]!);
    const own = new Set(members.map((mention) => mention.nameKey));
    const items = new Set(members.flatMap((mention) => mention.item ?? []));
    return {
      index: group[0]!,
      members,
      forms: [...new Map(members.map((mention) => [mention.nameKey, mention])).values()],
      organizations: new Set(members.flatMap((mention) => organizationOf(mention, organizationKey) ?? [])),
      series: new Set(members.flatMap((mention) => mention.event?.series.key ?? [])),
      items,
      companions: new Set([...items].flatMap((item) => [...namesOfItem.get(item)!].filter((name) => !own.has(name)))),
    };
  });

  const blocks = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const family of new Set(candidate.forms.map((form) => form.family).filter(Boolean))) {
      blocks.set(family, [...(blocks.get(family) ?? []), candidate]);
    }
  }

  const proposals: { a: number; b: number; score: number; reason: string }[] = [];
  for (const block of blocks.values()) {
    for (let i = 0; i < block.length; i++) {
      const fitting = block.filter((other, j) => j !== i && relation(block[i]!, other) !== 'apart');
      for (const other of fitting) {
        if (block.indexOf(other) > i) continue;
        const how = relation(block[i]!, other);
        if (intersects(block[i]!.items, other.items)) continue; // Two names on one talk are two people.
        if (toldApart(block[i]!.members, other.members)) continue;
        const employer = intersects(block[i]!.organizations, other.organizations);
        const series = intersects(block[i]!.series, other.series);
        const companion = intersects(block[i]!.companions, other.companions);
        const reasons = [
          employer && 'the same employer',
          companion && 'the same co-speaker',
          series && 'the same series',
        ].filter(Boolean);
        // A form that fits several people of the block fits none of them surely.
        const alone =
          fitting.length === 1 &&
          block.filter((third) => third !== other && relation(other, third) !== 'apart').length === 1;
        // One printed name that was not joined before is a namesake's: which one's, a person must say.
        const certain =
          how !== 'same' && alone && (how === 'initial' ? employer || companion : employer || companion || series);
        const names = `${block[i]!.forms[0]!.name} and ${other.forms[0]!.name}`;
        if (certain) clusters.union(block[i]!.index, other.index);
        else if (reasons.length > 0 || how !== 'initial') {
          const score = Math.min(0.95, (how === 'initial' ? 0.3 : 0.5) + 0.15 * reasons.length - (alone ? 0 : 0.2));
          const why = reasons.length > 0 ? reasons.join(', ') : 'nothing else in common';
          proposals.push({ a: block[i]!.index, b: other.index, score, reason: `${names}: names that fit; ${why}` });
        }
      }
    }
  }
  return [...proposals, ...proposeMisspellings(candidates)];

  function relation(a: Candidate, b: Candidate) {
    let best: ReturnType<typeof relateNames> = 'apart';
    for (const x of a.forms) {
      for (const y of b.forms) {
        const how = relateNames(x, y);
        if (how === 'same') return 'same';
        if (how === 'fuller' || (how === 'initial' && best === 'apart')) best = how;
      }
    }
    return best;
  }
}

/** Proposes names of one series, or with one employer, that differ by one letter. */
function proposeMisspellings(candidates: Candidate[]): { a: number; b: number; score: number; reason: string }[] {
  const proposals: { a: number; b: number; score: number; reason: string }[] = [];
  const blocks = new Map<string, { candidate: Candidate; name: string }[]>();
  for (const candidate of candidates) {
    for (const form of candidate.forms) {
      if (!form.family || form.nameKey.length < 9) continue;
      const words = form.nameKey.split(' ');
      // One wrong letter leaves either the first or the last word as it was.
      for (const key of new Set([`first ${words[0]}`, `last ${words.at(-1)}`])) {
        const list = blocks.get(key);
        if (list) list.push({ candidate, name: form.nameKey });
        else blocks.set(key, [{ candidate, name: form.nameKey }]);
      }
    }
  }
  for (const block of blocks.values()) {
    for (let i = 0; i < block.length; i++) {
      for (let j = 0; j < i; j++) {
        const [a, b] = [block[i]!, block[j]!];
        if (a.candidate === b.candidate || !differByOneLetter(a.name, b.name)) continue;
        if (intersects(a.candidate.items, b.candidate.items)) continue;
        const employer = intersects(a.candidate.organizations, b.candidate.organizations);
        if (!employer && !intersects(a.candidate.series, b.candidate.series)) continue;
        const reason = `${a.candidate.forms[0]!.name} and ${b.candidate.forms[0]!.name}: one letter apart; ${employer ? 'the same employer' : 'the same series'}`;
        proposals.push({ a: a.candidate.index, b: b.candidate.index, score: employer ? 0.7 : 0.5, reason });
      }
    }
  }
  return proposals;
}

function intersects<T>(a: Set<T>, b: Set<T>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const value of small) if (large.has(value)) return true;
  return false;
}
