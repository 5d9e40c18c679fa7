/** A bullet of an agenda: its label, what it says beyond, and whether it only holds a place. */
import { collapse } from '../page.ts';
import type { Block } from './blocks.ts';
import { lastBracket } from './brackets.ts';

const placeholder =
  /^(?:(?:and )?(?:many |some )?more(?: (?:topics|items|ideas|talks|details|information))?(?: (?:to (?:be (?:added|announced|determined|decided|confirmed|defined)|come|follow)|will (?:be added|follow|come)|coming|tb[adc]|are welcome|soon))?(?: .*)?|tb[acd]|to be (?:added|announced|determined|decided|confirmed|defined)\b.*|coming soon|etc|and so on|n\/?a|none(?: yet)?|others?|other (?:topics|ideas|items|suggestions)(?: .*)?|(?:add )?your (?:own )?(?:topic|idea|proposal)s?\b.*|anything else\b.*|<[^>]*>|\[[^\]]*\])\W*$/i;

/** Whether a bullet only holds a place ("More to be added…", "TBD"). */
export function isPlaceholder(text: string): boolean {
  if (text.length > 200) return false;
  const plain = collapse(text).replace(/^[\W_]+(?=\w)/, '');
  if (!/[\p{L}\p{N}]/u.test(plain)) return true;
  // "More efficient page reclaim" is a topic: "more" must be followed by nothing, or by what is to happen with it.
  if (/^(?:and )?(?:many |some )?more\b/i.test(plain))
    return /^(?:and )?(?:many |some )?more(?: (?:topics|items|ideas|talks|details|information))?(?:\W*$| (?:to (?:be|come|follow)|will|coming|tb[adc]|are|soon|based on)\b)/i.test(
      plain,
    );
  return placeholder.test(plain);
}

/** The label of a bullet, its leading phrase, and what it says beyond; undefined for a placeholder. */
export function readTopic(
  text: string,
  nested: readonly Block[] = [],
): { label: string; description?: string } | undefined {
  if (isPlaceholder(text)) return undefined;
  const { label, rest } = leadingPhrase(collapse(text));
  if (!/[\p{L}\p{N}]/u.test(label)) return undefined;
  const description = [rest, ...nested.map((item) => item.text)].filter((part) => part !== '').join('\n');
  return description === '' ? { label } : { label, description };
}

const shortLabel = 80;

const longLabel = 110;

/** Parts a bullet into its leading phrase and the rest. A short bullet of one sentence is its own label. */
export function leadingPhrase(text: string): { label: string; rest: string } {
  const sentence = firstSentenceEnd(text);
  let label = text.slice(0, sentence);
  if (label.length > shortLabel) {
    const colon = /^(.{2,70}?):\s+(?=\S)/.exec(label);
    const dash = /^(.{3,90}?)\s+[-–—]+\s+(?=\S)/.exec(label);
    const cut = [colon, dash].find((match) => match && balanced(match[1]!));
    if (cut) label = cut[1]!;
  }
  const bracket = lastBracket(label.replace(/[.;,]+$/, ''));
  if (bracket && bracket.before.length >= 3 && bracket.inside.split(' ').length >= 4 && text.length > shortLabel)
    label = bracket.before;
  if (label.length > longLabel) {
    const clause = /^(.{15,110}?),\s+(?:and|but|or|so|which|where|while|since|because|including|such as|e\.g\.)\s/.exec(
      label,
    );
    if (clause && balanced(clause[1]!)) label = clause[1]!;
  }
  const rest = collapse(text.slice(label.length).replace(/^\s*[.:;,–—-]+\s+/, ''));
  return { label: label.replace(/[\s.;,:]+$/, ''), rest: /[\p{L}\p{N}]/u.test(rest) ? rest : '' };
}

/** Where the first sentence ends; abbreviations and dots within words do not end it. */
function firstSentenceEnd(text: string): number {
  for (const match of text.matchAll(/[.?!;]["”’)]?\s+(?=\S)/g)) {
    const head = text.slice(0, match.index);
    if (match[0][0] === '.' && /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|resp|incl|esp|no|v|[A-Z])$/i.test(head))
      continue;
    if (!balanced(head) || (match[0][0] === '?' && head.length < 15)) continue;
    // "How do we merge? And when?": a question that leads on is the label as a whole where it stays short.
    if (match[0][0] !== '.' && text.length <= shortLabel) continue;
    return match.index + (match[0][0] === '.' || match[0][0] === ';' ? 0 : 1);
  }
  return text.length;
}

function balanced(text: string): boolean {
  return (text.match(/[([]/g)?.length ?? 0) === (text.match(/[)\]]/g)?.length ?? 0);
}
