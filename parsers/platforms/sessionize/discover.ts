/** Where a site that embeds Sessionize has its data: the view's own address as JSON. */
import type { Page } from '../../page.ts';
import type { DiscoveredLink } from '../../platform.ts';

/** The view All of every event whose script or frame the page loads. */
export function discover(page: Page): DiscoveredLink[] {
  const found = new Set<string>();
  for (const [, id] of page.source.matchAll(/sessionize\.com\/api\/v2\/([a-z0-9]{6,16})\/view\//g)) found.add(id!);
  return [...found].map((id) => ({ url: `https://sessionize.com/api/v2/${id}/view/All`, kind: 'export' }));
}
