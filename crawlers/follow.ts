/** What follows from a page: the addresses it leads to, each given to the source that covers it. */
import type { NewCapture } from '../workspace/captures.ts';
import type { Discovery } from './discovery.ts';
import { type FrontierPage, isForMachines } from './frontier-page.ts';
import { leaveAside, type Run, type SourceState } from './run.ts';
import { coversExport, sourceFor, whyOutside } from './scope.ts';
import { pageAddress } from './wayback/archive.ts';

/** What the configuration says of the pages of a source. */
export function hintsOf(source: SourceState): Pick<NewCapture, 'series' | 'edition' | 'hintBasis'> {
  const { series, edition } = source.scope.source;
  return { series, edition, hintBasis: 'crawl' };
}

/** Makes the links of a page known. @param added collects the hosts on which there is something new. */
export function follow(
  run: Run,
  page: Pick<FrontierPage, 'url' | 'source' | 'depth'>,
  found: Discovery,
  added: Set<string>,
): void {
  const own = run.sources.get(page.source)?.scope;
  for (const link of found.links) {
    const { priority } = link;
    const url = own?.archived ? (pageAddress(link.url, own.start) ?? link.url) : run.twins.spelling(link.url);
    if (run.frontier.remembers(url, page.depth + 1, priority)) continue;
    const scope =
      sourceFor(url, run.scopes) ?? (isForMachines(priority) && own && coversExport(url, own) ? own : undefined);
    if (scope?.archived) {
      // Its pages are known from the archive's index; a link only says that one matters more than others.
      run.frontier.moveForward(url, page.depth + 1, priority);
    } else if (!scope) {
      leaveAside(run, url, whyOutside(url, run.scopes));
    } else if (page.depth >= scope.maxDepth) {
      leaveAside(run, url, `more than ${scope.maxDepth} links away from ${scope.source.url} (maxDepth)`);
    } else {
      const trap = run.traps.into(url);
      if (trap !== undefined) leaveAside(run, url, trap);
      else if (run.frontier.add({ url, source: scope.start, depth: page.depth + 1, priority, foundOn: page.url })) {
        added.add(new URL(url).origin);
      }
    }
  }
}
