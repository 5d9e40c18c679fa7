/** Which organizations may be one under two names. None of this is certain, so somebody is asked. */
import { abbreviated } from './organization-abbreviations.ts';
import { initialsOf } from './organization-aliases.ts';
import { nameAndPlace, organizationKey } from './organization-key.ts';
import type { LinkedOrganization } from './organizations.ts';

export interface OrganizationProposal {
  a: LinkedOrganization;
  b: LinkedOrganization;
  /** 0 to 1. */
  score: number;
  reason: string;
}

/** Words that one print has and another leaves out. */
const leftOut = new Set(
  'technologies technology systems software solutions group consulting services international networks computing industries holding holdings worldwide global io com net org dev ai'.split(
    ' ',
  ),
);
/** What is said before these makes another: "City University of Elm" is not the "University of Elm". */
const kinds = new Set(
  'university institute college school academy center museum library ministry national international'.split(' '),
);
const small = new Set(['of', 'the', 'for', 'at', 'in', 'and', 'de', 'der', 'des', 'di', 'du', 'la']);
/** One word for what languages call otherwise. */
const translated: ReadonlyMap<string, string> = new Map(
  [
    ['university', 'universitat universite universidad universidade universita universiteit universitet uni'],
    ['technical', 'technische technischen technology tecnica tecnologica technique'],
    ['institute', 'institut instituto istituto'],
    ['school', 'hochschule ecole escuela scuola'],
  ].flatMap(([one, others]) => others!.split(' ').map((other) => [other, one!] as const)),
);
const fewestLetters = 7;

/**
 * Proposes pairs, each once.
 *
 * @param people of each organization, by any numbers: who prints both makes it likelier.
 */
export function proposeOrganizations(
  organizations: readonly LinkedOrganization[],
  people: ReadonlyMap<LinkedOrganization, ReadonlySet<number>>,
): OrganizationProposal[] {
  const found = new Map<string, OrganizationProposal>();
  const order = new Map(organizations.map((organization, index) => [organization, index]));
  const propose = (a: LinkedOrganization, b: LinkedOrganization, score: number, reason: string) => {
    const [x, y] = [order.get(a)!, order.get(b)!].sort((p, q) => p - q) as [number, number];
    if (x === y || found.has(`${x} ${y}`) || areTold(a, b)) return;
    const both = [...(people.get(a) ?? [])].filter((person) => people.get(b)?.has(person)).length;
    const printBoth = both > 0 ? `; ${both === 1 ? 'one person prints' : `${both} people print`} both` : '';
    found.set(`${x} ${y}`, {
      a: organizations[x]!,
      b: organizations[y]!,
      score: Math.min(0.9, score + (both > 0 ? 0.25 : 0)),
      reason: `${a.name} and ${b.name}: ${reason}${printBoth}`,
    });
  };
  const byKey = new Map(organizations.map((organization) => [organization.key, organization]));

  const byInitials = Map.groupBy(
    organizations.flatMap((organization) =>
      organization.key.split(' ').length > 2
        ? initialsOf(organization.key).map((initials) => ({ initials, organization }))
        : [],
    ),
    ({ initials }) => initials,
  );
  for (const [initials, longs] of byInitials) {
    const short = byKey.get(initials);
    const names = new Set(longs.map(({ organization }) => organization));
    if (short && initials.length > 2 && names.size === 1)
      propose([...names][0]!, short, 0.5, 'one may be the initials of the other');
  }
  for (const organization of organizations) {
    const words = organization.key.split(' ');
    const shorter = leftOut.has(words.at(-1)!) ? byKey.get(words.slice(0, -1).join(' ')) : undefined;
    if (shorter) propose(shorter, organization, 0.55, `the same name but for "${words.at(-1)}"`);
    // "Ash Elm Labs" may be Elm Labs, as long as it belonged to Ash.
    for (let size = 1; size < words.length - 1; size++) {
      const tail = kinds.has(words[size]!) ? undefined : byKey.get(words.slice(size).join(' '));
      if (tail) propose(tail, organization, 0.4, `the same name but for "${words.slice(0, size).join(' ')}" before it`);
    }
  }
  for (const group of Map.groupBy(organizations, ({ key }) => plainWords(key)).values())
    for (const [at, a] of group.entries())
      for (const b of group.slice(0, at)) propose(b, a, 0.45, 'the same words, in another order or language');
  for (const [whole, placed, place] of namesWithPlaces(organizations))
    propose(whole, placed, 0.5, `the same name but for "${place}" after it`);
  for (const [a, b] of oneSlipApart(organizations)) propose(a, b, 0.4, 'one slip of the pen apart');
  return [...found.values()];
}

/** Whether the graph tells already how they stand to each other. */
function areTold(a: LinkedOrganization, b: LinkedOrganization): boolean {
  return [
    [a, b],
    [b, a],
  ].some(([x, y]) => x!.unitOf.has(y!) || x!.renamedTo.has(y!) || x!.became.has(y!));
}

function plainWords(key: string): string {
  const words = key.split(' ').filter((word) => !small.has(word));
  return words
    .map((word) => translated.get(word) ?? word)
    .sort()
    .join(' ');
}

/**
 * "Elm University" and "Elm Univ., Thornfield". A name that has several places after it is one of several campuses or offices;
 * those are not asked about.
 */
function namesWithPlaces(
  organizations: readonly LinkedOrganization[],
): [LinkedOrganization, LinkedOrganization, string][] {
  const heads = organizations.flatMap((organization) =>
    organization.variants.flatMap((variant) => {
      const parts = nameAndPlace(variant);
      return parts ? [{ organization, head: parts[0], place: parts[1] }] : [];
    }),
  );
  if (heads.length === 0) return [];
  const full = new Map(
    abbreviated(new Set([...heads.map(({ head }) => head), ...organizations.flatMap(({ variants }) => variants)])),
  );
  const byWords = new Map(organizations.map((organization) => [plainWords(organization.key), organization]));
  const keyOf = (head: string) => {
    const key = organizationKey(head);
    return plainWords(full.get(key) ?? key);
  };
  return [...Map.groupBy(heads, ({ head }) => keyOf(head))].flatMap(([words, group]) => {
    const whole = byWords.get(words);
    const placed = new Set(group.map(({ organization }) => organization));
    const [{ organization, place }] = group as [(typeof group)[number]];
    return whole && placed.size === 1 && whole !== organization ? [[whole, organization, place] as const] : [];
  }) as [LinkedOrganization, LinkedOrganization, string][];
}

/** Keys of which one letter is another, too much, missing, or changed places with its neighbour; found by what is left without one. */
function* oneSlipApart(
  organizations: readonly LinkedOrganization[],
): Iterable<[LinkedOrganization, LinkedOrganization]> {
  const byGap = new Map<string, LinkedOrganization[]>();
  for (const organization of organizations) {
    const { key } = organization;
    if (key.length < fewestLetters || /\d/.test(key)) continue;
    for (const shape of new Set([key, ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))])) {
      const others = byGap.get(shape);
      if (others) others.push(organization);
      else byGap.set(shape, [organization]);
    }
  }
  for (const group of byGap.values())
    for (const [at, a] of group.entries()) for (const b of group.slice(0, at)) if (isSlip(b.key, a.key)) yield [b, a];
}

/** A slip changes one word, a long one, and leaves its first letter: "Bari" is not "Bali", nor "Elm A" "Elm B". */
function isSlip(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  if (x.length !== y.length) return false;
  const differing = x.map((word, at) => [word, y[at]!] as const).filter(([one, other]) => one !== other);
  if (differing.length !== 1) return false;
  const [one, other] = differing[0]!;
  return one[0] === other[0] && Math.min(one.length, other.length) >= 5;
}
