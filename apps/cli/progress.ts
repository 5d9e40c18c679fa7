/** Progress on stderr: one live line on a terminal, a plain line now and then elsewhere. */
import type { WriteStream } from 'node:tty';
import { fitTo } from './width.ts';

type Stream = NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>;

export interface Progress {
  /**
   * Says how far the work is. May be called as often as one likes: it writes ten times a second on a terminal, else
   * every five seconds, so that short work writes nothing into a log.
   *
   * @param stage what is being done. On a terminal a new stage is shown at once.
   */
  update(stage: string, text: string): void;
  /** Takes the live line away, so that something else can be written. */
  clear(): void;
}

const LIVE_EVERY = 100;
const PLAIN_EVERY = 5_000;

/** @param options.now milliseconds; the clock, for tests. */
export function createProgress(stream: Stream, options: { silent: boolean; now?: () => number }): Progress {
  const now = options.now ?? Date.now;
  let stage: string | undefined;
  let last = stream.isTTY ? Number.NEGATIVE_INFINITY : now();
  let shown = false;
  return {
    update(nextStage, text) {
      if (options.silent) return;
      const due = now() - last >= (stream.isTTY ? LIVE_EVERY : PLAIN_EVERY);
      if (!due && (!stream.isTTY || nextStage === stage)) return;
      stage = nextStage;
      last = now();
      const line = `${nextStage}: ${text}`;
      // A terminal of no known width says 0. Erase before writing: the line may have become shorter.
      stream.write(stream.isTTY ? `\r\u001b[2K${fitTo(line, (stream.columns || 80) - 1)}` : `${line}\n`);
      shown = true;
    },
    clear() {
      if (shown && stream.isTTY) stream.write('\r\u001b[2K');
      shown = false;
    },
  };
}
