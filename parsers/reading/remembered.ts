/** Answers kept: one page asks the same of the same text or element again and again, in every step of its reading. */

const most = 4000;

/**
 * A function of one text that keeps its answers, the last few thousand. They are shared: nobody may change them.
 *
 * @param answer pure.
 */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const kept = new Map<string, { answer: T }>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known.answer;
    if (kept.size >= most) kept.clear();
    const found = { answer: answer(text) };
    kept.set(text, found);
    return found.answer;
  };
}

/** A function of one object that keeps its answer for as long as the object lives. Answers are shared, as above. */
export function rememberedOf<K extends object, T>(answer: (of: K) => T): (of: K) => T {
  const kept = new WeakMap<K, { answer: T }>();
  return (of) => {
    let known = kept.get(of);
    if (!known) {
      known = { answer: answer(of) };
      kept.set(of, known);
    }
    return known.answer;
  };
}
