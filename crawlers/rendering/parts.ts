/** What pages of a site need again and again to be rendered, scripts above all: asked for once in a run. */
import type { PageAnswer } from './renderer.ts';

/** Bytes. */
const LARGEST = 30_000_000;

export class PartsCache {
  readonly #parts = new Map<string, Promise<PageAnswer | undefined>>();
  #size = 0;

  /** The answer to a request that was made before, else that of `ask`, which is kept where there is one. */
  async get(url: string, ask: () => Promise<PageAnswer | undefined>): Promise<PageAnswer | undefined> {
    const known = this.#parts.get(url);
    if (known) return known;
    const answer = ask();
    this.#parts.set(url, answer);
    try {
      this.#size += (await answer)?.body.length ?? 0;
    } catch (error) {
      this.#parts.delete(url);
      throw error;
    }
    if (this.#size > LARGEST) {
      this.#parts.clear();
      this.#size = 0;
    }
    return answer;
  }
}
