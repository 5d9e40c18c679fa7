/** What two people's employers say of their being one. */

import { areRelated } from '../organizations/known-organizations.ts';
import { isPart } from '../organizations/organization-parts.ts';
import type { Corpus } from './encode.ts';
import { type Profile, sharedOf } from './profile.ts';
import type { Scales, Weighed } from './scales.ts';
import type { Statistics } from './statistics.ts';

/** What one employer says: against how many others of the list print it. */
export function weighEmployer({ statistics, weights }: Scales, organization: number): number {
  const others = statistics.organizationNames.get(organization)! - 1 + weights.wordChance;
  const share = others / (statistics.names + statistics.beside);
  return Math.min(weights.organizationMost, Math.log1p(weights.sharedOrganization / share));
}

/** What the employers of two groups of mentions say; of weight 0 where one has none. */
export function weighEmployers(scales: Scales, a: Profile, b: Profile): Weighed {
  const { corpus, statistics, weights } = scales;
  if (a.organizations.size === 0 || b.organizations.size === 0) return ['organization', 0, ''];
  const shared = sharedOf(a.organizations, b.organizations);
  if (shared.length > 0) {
    let weight = 0;
    for (const organization of shared) weight = Math.max(weight, weighEmployer(scales, organization));
    return ['organization', weight, 'the same employer'];
  }
  if (someEmployers(corpus, a, b, areRelated))
    return ['organization', weights.relatedOrganization, 'employers of which one became the other'];
  if (someEmployers(corpus, a, b, isPart))
    return ['organization', weights.relatedOrganization, 'an employer and a part of it'];
  if (areAlike(statistics, a, b)) return ['organization', weights.similarOrganization, 'employers of similar names'];
  // Who is met again after some years is the likelier with another employer.
  const gap = yearsBetween(corpus, a, b) ?? 0;
  const moved = Math.max(weights.severalEmployers, 1 - weights.staying ** gap);
  const near = weighPlaces(scales, a, b);
  if (near > 0) return ['organization', Math.log(moved) + near, 'employers of one place'];
  if (gap === 0 && meet(corpus, a, b))
    return ['organization', Math.log(weights.severalAtOnce), 'other employers at one event'];
  return ['organization', Math.log(moved), gap > 0 ? 'other employers, in other years' : 'other employers'];
}

/** What two employers of one place say, the more the fewer others of the list are there; 0 where nothing is known. */
function weighPlaces({ statistics, weights }: Scales, a: Profile, b: Profile): number {
  const others = statistics.places.placesOf(b.sample);
  let most = 0;
  for (const place of statistics.places.placesOf(a.sample)) {
    if (!others.has(place)) continue;
    const here = statistics.places.shareAt(place, a.mentions[0]!, weights.wordChance);
    const share = Math.max(here, statistics.tableShare * weights.anyPlace);
    most = Math.max(most, Math.log1p(weights.samePlace / share));
  }
  return Math.min(weights.organizationMost, most);
}

/** Whether both are at one event. */
function meet({ event }: Corpus, a: Profile, b: Profile): boolean {
  const events = new Set(a.sample.map((mention) => event[mention]!));
  return b.sample.some((mention) => event[mention]! >= 0 && events.has(event[mention]!));
}

/** Whether an employer of one and an employer of the other stand to each other so. */
function someEmployers(
  { organizationNames }: Corpus,
  a: Profile,
  b: Profile,
  are: (one: string, other: string) => boolean,
): boolean {
  return [...a.organizations].some((one) =>
    [...b.organizations].some((other) => are(organizationNames[one]!, organizationNames[other]!)),
  );
}

function areAlike({ organizationWords }: Statistics, a: Profile, b: Profile): boolean {
  const words = new Set([...a.organizations].flatMap((organization) => organizationWords[organization]!));
  return [...b.organizations].some((organization) => organizationWords[organization]!.some((word) => words.has(word)));
}

function yearsBetween(corpus: Corpus, a: Profile, b: Profile): number | undefined {
  let least: number | undefined;
  for (const x of a.sample) {
    for (const y of b.sample) {
      if (corpus.year[x]! < 0 || corpus.year[y]! < 0) continue;
      least = Math.min(least ?? Number.POSITIVE_INFINITY, Math.abs(corpus.year[x]! - corpus.year[y]!));
    }
  }
  return least;
}
