/** Where a page is asked for: at its own address, or in an archive of the web, and then which of its captures. */
import type { FrontierPage } from '../frontier-page.ts';
import type { Run, SourceState } from '../run.ts';
import { replayAddress } from './archive.ts';
import { bestHolding, goneSince, type Holding, whyNothing } from './holdings.ts';

export interface Asked {
  address: string;
  /** The capture, of a page that is read out of an archive. */
  holding: Holding | undefined;
}

/**
 * Where a page is to be asked for.
 *
 * @returns undefined where nobody need be asked; what there is to say of the page is then settled.
 */
export function whereToAsk(run: Run, source: SourceState, page: FrontierPage): Asked | undefined {
  if (page.via !== 'replay') return { address: page.url, holding: undefined };
  const { database } = run.workspace;
  const { start, archived } = source.scope;
  if (!archived) {
    const reason = `${source.scope.source.url} is no longer read out of an archive`;
    run.frontier.settle(page.url, { state: 'refused', by: 'scope', reason });
    return undefined;
  }
  const holding = bestHolding(database, start, page.url, archived.window, goneSince(database, start));
  if (!holding) {
    run.frontier.settle(page.url, { state: 'done', reason: whyNothing(database, start, page.url) });
    return undefined;
  }
  if (page.capture !== null && page.etag === holding.timestamp) {
    run.frontier.settle(page.url, { state: 'done' });
    return undefined;
  }
  return { address: replayAddress(archived.archive, holding.timestamp, holding.original), holding };
}
