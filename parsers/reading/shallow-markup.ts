/** Markup that is nested no deeper than any page means: trees are walked by functions that call themselves. */

/** Elements within elements. Blink stops at 512; no template comes near. */
const deepest = 800;
/** Tags that are not closed, or need not be. */
const flat = new Set(
  'p li dt dd tr td th thead tbody tfoot colgroup option optgroup br img input meta link hr col source embed area base wbr param track a font html head body'.split(
    ' ',
  ),
);
const tagName = /[a-z][a-z\d-]{0,15}/iy;

/** Leaves out the opening tags that stand deeper than pages nest; what they hold stays. One pass. */
export function shallowMarkup(source: string): string {
  let depth = 0;
  let shallow = '';
  let kept = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
    const closes = source.charCodeAt(at + 1) === 47;
    tagName.lastIndex = at + (closes ? 2 : 1);
    const name = tagName.exec(source)?.[0];
    if (name === undefined || flat.has(name) || flat.has(name.toLowerCase())) continue;
    if (closes) depth = Math.max(0, depth - 1);
    else if (depth < deepest) depth += 1;
    else {
      const end = source.indexOf('>', at);
      if (end < 0) break;
      shallow += source.slice(kept, at);
      kept = end + 1;
      at = end;
    }
  }
  return kept === 0 ? source : shallow + source.slice(kept);
}
