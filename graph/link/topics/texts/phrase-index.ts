/** Phrases by their words: finds all that begin at a word in as many steps as the longest of them has words. */

export interface PhraseNode<T> {
  value: T | undefined;
  next: Map<string, PhraseNode<T>> | undefined;
}

export class PhraseIndex<T> {
  private readonly root: PhraseNode<T> = { value: undefined, next: undefined };

  /** @param key words with spaces between. */
  set(key: string, value: T): void {
    let node = this.root;
    for (const word of key.split(' ')) {
      node.next ??= new Map();
      let found = node.next.get(word);
      if (!found) {
        found = { value: undefined, next: undefined };
        node.next.set(word, found);
      }
      node = found;
    }
    node.value = value;
  }

  /** The node of the phrases that begin with a word; `next` of it leads to longer ones. */
  startingWith(word: string): PhraseNode<T> | undefined {
    return this.root.next?.get(word);
  }
}
