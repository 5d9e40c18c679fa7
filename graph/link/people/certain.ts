/** What a site itself says of who is who: its own numbers and addresses, one name on one talk or page. */
import type { Clusters } from '../clusters.ts';
import { groupBy } from '../input.ts';
import { siteOf } from '../page-address.ts';
import type { Join } from './joins.ts';
import { type Mention, mailHashesOf } from './mentions.ts';
import { partByTones, tonesOf } from './names/tones.ts';
import { numberingOf } from './numberings.ts';

/**
 * Joins mentions that are surely one person, and keeps apart those that a site tells apart.
 *
 * @param organizationOf key of the organization a mention prints, or undefined.
 * @param note is told of every join.
 */
export function joinCertain(
  mentions: Mention[],
  clusters: Clusters,
  organizationOf: (mention: Mention) => string | undefined,
  note: (join: Join) => void = () => {},
): void {
  const joinBy = (
    reason: string,
    keysOf: (mention: Mention) => string[],
    agree?: (a: Mention, b: Mention) => boolean,
  ) => {
    const groups = new Map<string, number[]>();
    for (const [index, mention] of mentions.entries()) {
      for (const key of keysOf(mention)) {
        const group = groups.get(key) ?? [];
        if (group.length === 0) groups.set(key, group);
        const joined = group.some((other) => {
          if (agree && !agree(mentions[other]!, mention)) return false;
          if (!clusters.union(other, index)) return clusters.find(other) === clusters.find(index);
          note({ a: other, b: index, basis: 'stated', score: 1, reason });
          return true;
        });
        if (!joined) group.push(index);
      }
    }
  };
  joinBy('the same number or address of theirs on the site', (mention) => mention.handles, shareAWord);
  joinBy('the same hash of a mail address', mailHashesOf, shareAWord);
  keepApart(mentions, clusters);
  keepListedApart(mentions, clusters, organizationOf);
  const tones = mentions.flatMap(({ name }, index) => {
    const marks = tonesOf(name);
    return marks === undefined ? [] : [[index, marks] as const];
  });
  partByTones(new Map(tones), (index) => mentions[index]!.nameKey, clusters);
  joinBy('the same name on the same talk or session', (mention) =>
    mention.item ? [`${mention.item}|${mention.nameKey}`] : [],
  );
  // A list names many: there one name is surely one person only where no two employers stand beside it.
  const printed = groupBy(mentions, (mention) => `${mention.page.key}|${mention.nameKey}`);
  joinBy('the same name on the same page', (mention) => {
    const key = `${mention.page.key}|${mention.nameKey}`;
    const employers = new Set(printed.get(key)!.flatMap((other) => organizationOf(other) ?? []));
    if (employers.size < 2) return [key];
    const own = organizationOf(mention);
    return own ? [`${key}|${own}`] : [];
  });
}

function shareAWord(a: Mention, b: Mention): boolean {
  if (a.nameKey === b.nameKey) return true;
  const words = new Set(a.nameKey.split(' '));
  return b.nameKey.split(' ').some((word) => word.length > 1 && words.has(word));
}

/** Two numbers of one numbering at one event are two people; where a page prints none, two hashes of addresses are. */
function keepApart(mentions: Mention[], clusters: Clusters): void {
  const partings = new Map<string, Map<string, Set<number>>>();
  for (const [index, mention] of mentions.entries()) {
    if (!mention.event) continue;
    const numbering = numberingOf(mention);
    if (numbering === undefined && mention.emailHash === undefined) continue;
    const where = `${numbering ?? `mail|${mention.page.platform}`}|${mention.event.key}`;
    const sides = partings.get(where) ?? new Map<string, Set<number>>();
    partings.set(where, sides);
    // One number is one side, whatever names stand with it; so are numbers that another mark showed to be one person's.
    const keys = [
      `mark ${numbering ? siteOf(mention.page) : ''} ${mention.number ?? mention.emailHash}`,
      `one ${clusters.find(index)}`,
    ];
    const [side = new Set<number>(), ...others] = new Set(keys.flatMap((key) => sides.get(key) ?? []));
    side.add(index);
    for (const key of keys) sides.set(key, side);
    // A mark and a person that were met apart turn out to be one side.
    for (const other of others) {
      for (const member of other) side.add(member);
      for (const [key, known] of sides) if (known === other) sides.set(key, side);
    }
  }
  for (const sides of partings.values()) {
    const distinct = [...new Set(sides.values())].map((side) => [...side]);
    if (distinct.length > 1) clusters.part(...distinct);
  }
}

/**
 * One name twice in one role of one talk's list is two people where the list tells them apart: by employer, own page, or the
 * hash of an address. Where it does not, it is one, entered twice.
 */
function keepListedApart(
  mentions: Mention[],
  clusters: Clusters,
  organizationOf: (mention: Mention) => string | undefined,
): void {
  const listed = [...mentions.keys()].filter((index) => mentions[index]!.role !== undefined);
  const lists = Map.groupBy(listed, (index) => mentions[index]!.said.record);
  const toldOf = (mention: Mention) => [
    organizationOf(mention),
    mention.said.who.url,
    mention.emailHash,
    mention.photoHash,
  ];
  const differ = (a: Mention, b: Mention) => {
    const others = toldOf(b);
    return toldOf(a).some((one, at) => one !== undefined && others[at] !== undefined && one !== others[at]);
  };
  for (const list of lists.values()) {
    const keyOf = (index: number) => `${mentions[index]!.role}|${mentions[index]!.nameKey}`;
    for (const group of groupBy(list, keyOf).values())
      for (const [at, one] of group.entries())
        for (const other of group.slice(0, at)) {
          const same = clusters.find(one) === clusters.find(other);
          if (!same && differ(mentions[one]!, mentions[other]!)) clusters.part([one], [other]);
        }
  }
}
