/** Addresses that a run has met, so that the store of record need not be asked of each link. */

/** So many addresses are remembered as known; then remembering begins anew. At about 100 bytes each. */
const MOST_REMEMBERED = 50_000;

/** Depth and priority in one number, which takes no memory of its own. Priorities lie between -1 and 62. */
const placeOf = (depth: number, priority: number) => depth * 64 + priority + 1;
const depthOf = (place: number) => Math.floor(place / 64);
const priorityOf = (place: number) => (place % 64) - 1;

/** Each address with the nearest depth and the foremost priority at which it was met. */
export class KnownAddresses {
  readonly #places = new Map<string, number>();

  /** Whether an address was met no further away and no later in turn. False says nothing. */
  holds(url: string, depth: number, priority: number): boolean {
    const known = this.#places.get(url);
    return known !== undefined && depthOf(known) <= depth && priorityOf(known) <= priority;
  }

  note(url: string, depth: number, priority: number): void {
    const known = this.#places.get(url);
    if (known !== undefined) {
      this.#places.set(url, placeOf(Math.min(depthOf(known), depth), Math.min(priorityOf(known), priority)));
      return;
    }
    if (this.#places.size >= MOST_REMEMBERED) this.#places.clear();
    this.#places.set(url, placeOf(depth, priority));
  }

  clear(): void {
    this.#places.clear();
  }
}
