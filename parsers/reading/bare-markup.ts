/** Markup without what holds no programme and much of the bytes: choices of forms, drawings, styles, indentation. */

const opening = /<!--|<(script|textarea|title|select|datalist|svg|style)\b/gi;
/** References to no character, by numbers so long that parse5 (8.0) fails over them; so the standard reads them. */
const endless = /&#(?:x[\da-f]{40,}|\d{40,});?/gi;
const emptied = new Set(['select', 'datalist', 'svg', 'style']);

/**
 * Empties all `select`, `datalist`, `svg` and `style` elements, and takes away the white space that lines begin with,
 * which shows in preformatted text alone. Indico lists every time zone there is on each page; a third of what templates
 * write is indentation, and the tree is built letter by letter. An element that is never closed stays as it is.
 */
export function bareMarkup(source: string): string {
  const bare = withoutFurniture(source.replace(endless, '\uFFFD'));
  return /<(?:pre|textarea|xmp|listing)\b/i.test(bare) ? bare : bare.replace(/\n[ \t\r]+/g, '\n');
}

function withoutFurniture(source: string): string {
  let bare = '';
  let kept = 0;
  const unclosed = new Set<string>();
  opening.lastIndex = 0;
  for (let found = opening.exec(source); found; found = opening.exec(source)) {
    const name = found[1]?.toLowerCase() ?? '--';
    if (unclosed.has(name)) continue;
    const end = endOf(source, name, opening.lastIndex);
    if (end < 0) {
      unclosed.add(name);
      continue;
    }
    if (emptied.has(name)) {
      const inside = source.indexOf('>', found.index) + 1;
      if (inside > 0 && inside < end) {
        bare += source.slice(kept, inside);
        kept = end;
      }
    }
    opening.lastIndex = end;
  }
  return kept === 0 ? source : bare + source.slice(kept);
}

/** Where the closing tag (or the end of a comment) starts, or -1. */
function endOf(source: string, name: string, from: number): number {
  if (name === '--') return source.indexOf('-->', from);
  const lower = source.indexOf(`</${name}`, from);
  return lower >= 0 ? lower : source.indexOf(`</${name.toUpperCase()}`, from);
}
