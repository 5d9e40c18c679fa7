/** Where the pages name given people. */
import type { Workspace } from '../../workspace/workspace.ts';
import { linkEvents } from '../link/events/events.ts';
import { collectMentions, type Mention } from '../link/people/mentions.ts';
import { linkItems } from '../link/talks/items.ts';
import { linkPages } from '../read.ts';

/** The mentions of these keys, as far as their pages are still there. */
export function findMentions(workspace: Workspace, groups: readonly ReadonlySet<string>[]): Mention[][] {
  const pages = linkPages(workspace);
  const events = linkEvents(pages);
  const mentions = collectMentions(pages, events, linkItems(pages, events));
  return groups.map((keys) => mentions.filter((mention) => keys.has(mention.key)));
}
