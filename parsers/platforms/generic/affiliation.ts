/** Which organization a line behind a name tells. */
import { readAffiliation } from '../../reading/affiliations.ts';

/** The organization in a line behind a name, without the post held there; undefined where it names none. */
export function organizationOf(text: string, isPost: boolean): string | undefined {
  if (
    /^https?:|\S@\S|[.!?]\s+\p{Lu}|^(?:and|und|et|y|e|with|in|by|via|videos?|slides?|pdf|recording|bio|more)$/iu.test(
      text,
    )
  )
    return undefined;
  if (
    !/[\p{Lu}\p{Lo}\d]/u.test(text) &&
    !/^(?:independent|freelanc\p{L}*|self[- ]employed|student|retired)$/iu.test(text)
  )
    return undefined;
  const stated = text.replace(/^(?:[·|@,–—-]\s*|(?:from|at)\s+)/i, '');
  const read = readAffiliation(stated);
  if (read.title === undefined) return isPost ? undefined : stated;
  if (read.organization === undefined) return undefined;
  const at = stated.indexOf(read.organization);
  return at < 0 ? read.organization : stated.slice(at);
}
