/** Which page of a lane is asked for next, and whether it is still wanted. */
import { type FrontierPage, isForMachines } from './frontier-page.ts';
import type { Lane } from './lane.ts';
import type { Run, SourceState } from './run.ts';
import { coversExport, sourceFor } from './scope.ts';
import { TOLD } from './told.ts';

/** Takes the page to be asked for next. */
export function pick(run: Run, lane: Lane): FrontierPage | undefined {
  let best: FrontierPage | undefined;
  for (const origin of lane.origins) {
    const found = run.frontier.take(origin, [...run.sources.keys()], lane.inFlight, lane.workers);
    if (!found) continue;
    const isBest = !best || isBefore(found, best);
    const other = isBest ? best : found;
    if (other) run.frontier.putBack(other);
    if (isBest) best = found;
  }
  return best;
}

function isBefore(a: FrontierPage, b: FrontierPage): boolean {
  const now = Date.now();
  return (
    (Math.max(a.not_before, now) - Math.max(b.not_before, now) || a.priority - b.priority || a.depth - b.depth) < 0
  );
}

/** The source of a page, if it is still wanted: the configuration may have changed since the page was found. */
export function claim(run: Run, page: FrontierPage): SourceState | undefined {
  const own = run.sources.get(page.source)!;
  if (page.via === 'index') return own;
  const scope =
    page.url === own.scope.start || (isForMachines(page.priority) && coversExport(page.url, own.scope))
      ? own.scope
      : sourceFor(page.url, run.scopes);
  if (!scope || (page.via === 'replay' && scope !== own.scope)) {
    const reason = `no longer in the scope of ${own.scope.source.url}`;
    run.frontier.settle(page.url, { state: 'refused', by: 'scope', reason });
    return undefined;
  }
  if (scope.start !== page.source) {
    run.frontier.reassign(page.url, scope.start);
    return undefined;
  }
  const spelling = page.url === own.scope.start || page.via !== null ? page.url : run.twins.spelling(page.url);
  if (spelling !== page.url) {
    moveTo(run, page, spelling);
    return undefined;
  }
  const trap = run.traps.holds(page.url);
  if (trap !== undefined) {
    run.frontier.settle(page.url, { state: 'refused', by: 'scope', reason: trap });
    return undefined;
  }
  const telling = page.url === own.scope.start ? undefined : run.told.by(page.url);
  if (telling !== undefined) {
    run.frontier.settle(page.url, { state: 'refused', by: 'scope', reason: `${TOLD} ${telling}` });
    return undefined;
  }
  if (own.pages >= scope.maxPages) {
    const reason = `${scope.source.url} has reached its limit of ${scope.maxPages} pages (maxPages)`;
    run.frontier.settleSource(scope.start, { state: 'refused', by: 'scope', reason });
    run.tally.notes.add(`${reason}: raise it in confgraph.yaml if there is more to be had`);
    return undefined;
  }
  return own;
}

/** Has a page asked for under the address that its host prefers. */
function moveTo(run: Run, { url, source, depth, priority }: FrontierPage, preferred: string): void {
  run.frontier.settle(url, { state: 'done', reason: `the same page as ${preferred}`, redirectTo: preferred });
  run.frontier.add({ url: preferred, source, depth, priority, foundOn: url });
  run.wake(new URL(preferred).origin);
}
