/** Brackets at the end of a text: "Ada Quill (Elm Works)", "Ada Quill [confirmed]", "王小明（清华大学）". */

/**
 * What stands in the brackets at the end of a text, and before them; a full stop, comma or semicolon behind them does not
 * count. Undefined where there are none, where they are empty, or where nothing stands before them.
 */
export function lastBracket(text: string): { before: string; inside: string } | undefined {
  const stated = text.trim().replace(/\s*[.;,]$/, '');
  if (!/[)\]）]$/.test(stated)) return undefined;
  let depth = 0;
  for (let index = stated.length - 1; index >= 0; index -= 1) {
    if (')]）'.includes(stated[index]!)) depth += 1;
    else if ('([（'.includes(stated[index]!)) depth -= 1;
    if (depth > 0) continue;
    const before = stated.slice(0, index).trim();
    const inside = stated.slice(index + 1, -1).trim();
    return before === '' || inside === '' ? undefined : { before, inside };
  }
  return undefined;
}
