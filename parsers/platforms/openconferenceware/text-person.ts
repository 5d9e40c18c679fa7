/** The card of a user as text: name, affiliation, links, biography. */
import { collapse } from '../../page.ts';
import { readCareer } from '../../reading/career.ts';
import { readName } from '../../reading/names.ts';
import type { Link, PersonRecord } from '../../records.ts';

const linkLine = /^(?:[*•]\s*)?(Website|Blog|Twitter|Identi\.ca|Facebook|LinkedIn|GitHub|Homepage):\s*(.*)$/i;
const favorites = /^(?:[*•]\s*)?Favou?rites:/i;

/**
 * Where the name stands on a user's page: the line that the card repeats, between them at most the photo's alternative
 * text. Above it a theme prints what it likes; without such a line the first is the name.
 *
 * @returns the first of the two; -1 where all lines are empty.
 */
export function nameLine(lines: readonly string[]): number {
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  const titled = filled.slice(0, 12).find((index, place) => {
    const next = filled.slice(place + 1, place + 3);
    return next.some((other) => collapse(lines[other]!) === collapse(lines[index]!));
  });
  return titled ?? filled[0] ?? -1;
}

/**
 * Reads a card.
 *
 * @param lines the name may stand twice (as the page's title and in the card), and other lines above it.
 * @param evidence what proves that the person is named here, where it is more than the name.
 */
export function readPersonLines(
  lines: readonly string[],
  url: string | undefined,
  evidence?: string,
): PersonRecord | undefined {
  const start = nameLine(lines);
  if (start < 0) return undefined;
  const statedName = collapse(lines[start]!);
  let rest = lines.slice(start + 1);
  // The title, then the card with the name again, between them at most the photo's alternative text.
  const filled = rest.flatMap((line, index) => (line.trim() === '' ? [] : [index])).slice(0, 2);
  const repeated = filled.find((index) => collapse(rest[index]!) === statedName);
  if (repeated !== undefined) rest = rest.slice(repeated + 1);

  const links: Link[] = [];
  rest = rest.filter((line) => {
    const match = linkLine.exec(collapse(line));
    if (match && /^https?:\/\/\S+$/.test(match[2]!)) links.push({ url: match[2]!, label: match[1]! });
    return match === null && !favorites.test(collapse(line));
  });

  const marked = rest.findIndex((line) => /^Biography:?$/i.test(line.trim()));
  const head = paragraphs(marked < 0 ? rest : rest.slice(0, marked));
  let affiliation: string | undefined;
  if (head[0] !== undefined && (marked >= 0 || isAffiliation(head[0], statedName))) affiliation = head.shift();
  const told = marked < 0 ? head : paragraphs(rest.slice(marked + 1));
  const biography = told.join('\n\n');
  return {
    kind: 'person',
    name: readName(statedName).name,
    statedName,
    ...(affiliation === undefined ? {} : { affiliation: collapse(affiliation) }),
    ...(biography === '' ? {} : { biography }),
    ...(url === undefined ? {} : { url }),
    links,
    career: readCareer(biography),
    evidence: { quote: evidence ?? [statedName, affiliation].filter((part) => part !== undefined).join(' ') },
  };
}

/** Whether the paragraph after a name is an affiliation: one short line that is no sentence. */
function isAffiliation(paragraph: string, name: string): boolean {
  if (
    paragraph.includes('\n') ||
    paragraph.length > 80 ||
    /[!?…]$|[^.\s]{4,}\.$/.test(paragraph.replace(/(Inc|Ltd|Corp|GmbH)\.$/i, ''))
  ) {
    return false;
  }
  const words = paragraph.toLowerCase().split(' ');
  const telling = ['is', 'am', 'are', 'was', 'has', 'have', 'i', 'he', 'she', 'they', 'works', 'work', 'i’m', "i'm"];
  return !words.some((word) => telling.includes(word)) && words[0] !== name.split(' ')[0]!.toLowerCase();
}

/** Paragraphs with their lines trimmed; the breaks within them stay. */
function paragraphs(lines: readonly string[]): string[] {
  return lines
    .map((line) => collapse(line))
    .join('\n')
    .split(/\n{2,}/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
