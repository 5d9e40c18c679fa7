/** Keeps memory flat while pages stream through. */
import { setFlagsFromString } from 'node:v8';

/** V8's own value; `--semi-space-growth-factor` multiplies the space for new objects each time much of it survives. */
const USUAL_GROWTH = 2;

/**
 * Keeps the space for new objects as small as it is. Of a crawl's objects nearly all are garbage once their page is
 * stored, but those of pages under way survive a collection or two, for which V8 would give itself some 100 MB more
 * (measured: 330 MB at the peak with it, 230 MB without, at the same CPU time).
 *
 * @returns what lets it grow again.
 */
export function keepNewSpaceSmall(): () => void {
  setFlagsFromString('--semi-space-growth-factor=1');
  return () => setFlagsFromString(`--semi-space-growth-factor=${USUAL_GROWTH}`);
}
