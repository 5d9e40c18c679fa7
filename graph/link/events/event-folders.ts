/** What the pages beside a page tell of the event that it is of. */

import { type LinkPage, mostFrequent } from '../input.ts';
import type { Claim } from './event-claims.ts';
import { seriesKey, yearOfUrl } from './event-names.ts';

/** What the pages in each folder claim. */
export function foldersOfClaims(claims: Map<LinkPage, Claim>): Map<string, Claim[]> {
  const folders = new Map<string, Claim[]>();
  for (const [page, claim] of claims) {
    for (const folder of foldersOf(page.url)) {
      const list = folders.get(folder);
      if (list) list.push(claim);
      else folders.set(folder, [claim]);
    }
  }
  return folders;
}

/** What all pages in the nearest folder that says anything claim alike; not what a whole host claims. */
export function claimBeside(folders: Map<string, Claim[]>, url: string | undefined): Claim | undefined {
  const year = yearOfUrl(url);
  return soleClaim(folders, url, (claim) => year === undefined || claim.year === year);
}

/** The one event that is claimed in the nearest folder which has claims that count; none where they are of several. */
function soleClaim(
  folders: Map<string, Claim[]>,
  url: string | undefined,
  counts: (claim: Claim) => boolean,
): Claim | undefined {
  for (const folder of foldersOf(url)) {
    const near = (folders.get(folder) ?? []).filter(counts);
    if (near.length === 0) continue;
    const names = new Set(near.map((claim) => `${seriesKey(claim.series)}|${claim.edition ?? ''}`));
    return names.size === 1 ? near[0] : undefined;
  }
  return undefined;
}

/** Gives pages that name their event without its edition the one that all pages near them name. */
export function completeFromSiblings(claims: Map<LinkPage, Claim>, folders: Map<string, Claim[]>): void {
  for (const [page, claim] of claims) {
    if (claim.edition !== undefined || page.series) continue;
    const key = seriesKey(claim.series);
    const near = soleClaim(
      folders,
      page.url,
      (other) => other.edition !== undefined && seriesKey(other.series) === key,
    );
    if (near) claims.set(page, { ...claim, edition: near.edition, year: near.year, basis: 'inferred' });
  }
}

/** Gives pages that do not name their event that of the pages beside them, else what their address says. */
export function inheritFromSiblings(
  pages: LinkPage[],
  claims: Map<LinkPage, Claim>,
  folders: Map<string, Claim[]>,
): void {
  for (const page of pages) {
    if (claims.has(page) || !page.url || !URL.canParse(page.url) || page.records.length === 0) continue;
    if (page.records.some((record) => record.kind === 'event')) continue;
    const near = claimBeside(folders, page.url);
    if (near) {
      claims.set(page, { ...near, basis: 'inferred' });
      continue;
    }
    const year = yearOfUrl(page.url);
    const { hostname, origin } = new URL(page.url);
    const nearby = mostFrequent((folders.get(origin) ?? []).map((claim) => claim.series));
    claims.set(page, {
      series: nearby ?? hostname.replace(/^www\./, ''),
      year,
      edition: year === undefined ? undefined : String(year),
      basis: 'url',
    });
  }
}

/** The folders an address lies in, from the nearest to the host itself. */
function foldersOf(url: string | undefined): string[] {
  if (!url || !URL.canParse(url)) return [];
  const { origin, pathname } = new URL(url);
  const parts = pathname.split('/').filter(Boolean);
  const folders: string[] = [];
  for (let depth = Math.min(parts.length, 4); depth > 0; depth--)
    folders.push(`${origin}/${parts.slice(0, depth).join('/')}`);
  folders.push(origin);
  return folders;
}
