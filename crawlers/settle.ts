/** Stores what came of a page. */
import type { FrontierPage, PageOutcome } from './frontier-page.ts';
import type { Run } from './run.ts';

/** Stores what came of a page of which no capture is kept. @param more runs in the same transaction. */
export async function settle(
  run: Run,
  page: FrontierPage,
  outcome: PageOutcome,
  more: () => void = () => undefined,
): Promise<void> {
  await run.committer.commit(undefined, () => {
    run.frontier.settle(page.url, outcome);
    more();
  });
}
