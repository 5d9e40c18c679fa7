/** Sentences of English prose. */
import { collapse } from '../page.ts';

const abbreviation =
  /(?:^|[\s(])(?:Dr|Prof|Mr|Mrs|Ms|St|Jr|Sr|vs|No|e\.g|i\.e|etc|cf|approx|aka|a\.k\.a|Dipl|Univ|Dept|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.$/u;
/** After these a full stop may or may not end the sentence; the next word decides. */
const either =
  /(?:^|[\s(,])(?:Inc|Ltd|Corp|Co|Ph\.?\s?D|M\.\s?Sc|B\.\s?Sc|M\.\s?S|B\.\s?S|M\.\s?A|B\.\s?A|LLC|S\.A|e\.\s?V|U\.S|U\.K)\.$/u;
const opener =
  /^(?:He|She|They|I|We|It|In|Since|Before|Prior|Previously|Formerly|His|Her|Their|My|From|Currently|At|After|Now|Then|Today|When|Until|Between|As|On|This|The)\b/u;

/**
 * Splits prose into sentences, each with its white space collapsed. An empty line or a bullet ends a sentence; a
 * single line break does not, as mails and saved pages wrap their lines.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const block of text.split(/\n[^\S\n]*\n|\n[^\S\n]*(?:[-*•·–]\s)/u)) {
    const prose = collapse(block);
    let start = 0;
    for (const found of prose.matchAll(/[.!?]["”’)]?\s/gu)) {
      const end = found.index + found[0].length;
      const before = prose.slice(Math.max(start, found.index - 14), found.index + 1);
      const after = prose.slice(end, end + 14);
      if (!/^["“(]?[\p{Lu}\p{N}]/u.test(after)) continue;
      if (abbreviation.test(before) || (either.test(before) && !opener.test(after))) continue;
      sentences.push(prose.slice(start, end).trim());
      start = end;
    }
    if (start < prose.length) sentences.push(prose.slice(start).trim());
  }
  return sentences.filter((sentence) => sentence !== '');
}
