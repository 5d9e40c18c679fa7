/** How many requests run at one time, all hosts together: what bounds memory. */
import PQueue from 'p-queue';

/** After so many milliseconds a request counts as slow: its host is what is waited for. */
const SLOW = 1_000;

/**
 * Turns for requests. Those that hosts take long to answer give their turn back meanwhile, so that a few slow hosts do not
 * hold up the others; but there is a bound to these too.
 */
export class Slots {
  readonly #quick: PQueue;
  readonly #all: PQueue;

  /** @param quick requests that are not slow, at one time. @param all those that are slow included. */
  constructor(quick: number, all: number) {
    this.#quick = new PQueue({ concurrency: quick });
    this.#all = new PQueue({ concurrency: all });
  }

  /** Does the work when its turn has come. */
  run<T>(work: () => Promise<T>): Promise<T> {
    return this.#all.add(async () => {
      let done: Promise<T> | undefined;
      await this.#quick.add(() => {
        done = work();
        return settledOrSlow(done);
      });
      return done!;
    });
  }
}

/** Resolves when the work is done, well or not, or has taken long. */
async function settledOrSlow(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const slow = new Promise((resolve) => {
    timer = setTimeout(resolve, SLOW);
  });
  try {
    await Promise.race([work, slow]);
  } finally {
    clearTimeout(timer);
  }
}
