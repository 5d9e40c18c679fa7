/** Keeps memory flat while pages stream through. */
import { setFlagsFromString } from 'node:v8';

/** What V8 is told for a crawl, and its own values, each a number after the flag. */
const FLAGS = [
  // Multiplies the space for new objects each time much of it survives. Of a crawl's objects nearly all are garbage once
  // their page is stored, but those of pages under way survive a collection or two: some 100 MB more at the peak.
  { flag: '--semi-space-growth-factor', crawling: 1, usual: 2 },
  // So much more than is in use, in percent, is had before old objects are collected; of itself V8 takes up to four times as
  // much where a program allocates fast, so that a long crawl would take more than a short one.
  { flag: '--heap-growing-percent', crawling: 100, usual: 0 },
] as const;

/**
 * Keeps V8 from taking memory only because it may.
 *
 * @returns what lets it again.
 */
export function keepHeapSmall(): () => void {
  for (const { flag, crawling } of FLAGS) setFlagsFromString(`${flag}=${crawling}`);
  return () => {
    for (const { flag, usual } of FLAGS) setFlagsFromString(`${flag}=${usual}`);
  };
}
