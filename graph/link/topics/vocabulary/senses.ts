/**
 * Whether what some texts call a thing is true of the thing that others call by the same name: Smack is a client of a protocol to
 * some, a module of a kernel to others, and what is said of the one holds for no talk on the other.
 */
import { anyKinds } from '../texts/callings.ts';
import { tokenize } from '../texts/tokens.ts';
import { isWeak } from './phrases.ts';

/** The words of kinds that tell one kind from another. */
export function tellingWords(kinds: readonly string[]): string[] {
  const words = kinds.flatMap((kind) => tokenize(kind).flatMap(({ key }) => key.split(' ')));
  return [...new Set(words)].filter((word) => word.length > 1 && !isWeak(word) && !anyKinds.has(word));
}

/**
 * Whether a kind holds for a name: documents that call it so, or something like it, are more than those that call it something else
 * altogether. Alike is what shares a word or a part of one (email, mail), itself or by way of what a third calls it.
 *
 * @param saying documents that call it of the kind.
 * @param kind the words of the kind's name.
 * @param callings of documents about the name: the words of what each calls it.
 * @param tells whether what a document calls it counts: "an award-winning success" says nothing of what it is.
 */
export function isOfOneSense(
  saying: ReadonlySet<string>,
  kind: Iterable<string>,
  callings: ReadonlyMap<string, ReadonlySet<string>>,
  tells: (document: string, words: ReadonlySet<string>) => boolean,
): boolean {
  const alike = new Set(kind);
  for (const document of saying) for (const word of callings.get(document) ?? []) alike.add(word);
  const left = new Map([...callings].filter(([document]) => !saying.has(document)));
  let supporters = saying.size;
  for (let before = -1; before !== supporters; ) {
    before = supporters;
    for (const [document, words] of left) {
      if (![...words].some((word) => isAlike(word, alike))) continue;
      supporters++;
      left.delete(document);
      for (const word of words) alike.add(word);
    }
  }
  const others = [...left].filter(([document, words]) => tells(document, words));
  return others.length < supporters;
}

/** A shorter word within another is chance. */
const shortestPart = 4;

function isAlike(word: string, others: ReadonlySet<string>): boolean {
  if (others.has(word)) return true;
  const holds = (long: string, short: string) => short.length >= shortestPart && long.includes(short);
  return [...others].some((other) => holds(word, other) || holds(other, word));
}
