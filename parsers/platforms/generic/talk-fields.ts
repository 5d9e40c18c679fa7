/** What the piece of a page that is a talk's tells of it besides its title and people: room, text, tags. */
import { collapse } from '../../page.ts';
import type { Line } from './content/content.ts';
import type { Mark } from './marks/mark.ts';
import type { Title } from './titles.ts';
import { durationOf } from './when.ts';

/** The room behind the title rather than one before it: that may be where the whole conference is. */
export function roomOf(scope: readonly Mark[], title: Title): string | undefined {
  const places = scope.filter((mark) => mark.field === 'room');
  const ownIndex = title.line.index;
  const behind = places.filter((mark) => mark.line.index >= ownIndex);
  const stated = roomText(firstOf(behind, 'room')) ?? roomAfterTime(scope) ?? roomText(firstOf(places, 'room'));
  // "Elm Hall (Hotel Wagtail)" under the name of the hotel is the hall.
  const venue = stated === undefined ? undefined : /^(.+\S)\s+\(([^()]+)\)$/u.exec(stated);
  if (venue && places.some((mark) => mark.line.index < ownIndex && mark.text.trim() === venue[2])) return venue[1];
  return stated;
}

/** A text that can be a room: no preposition left alone, no zone of time, no hour. */
function roomText(stated: string | undefined): string | undefined {
  const text = stated
    ?.replace(/^(?:in|at|@)\s+(?=\S)/i, '')
    .replace(/^(?:room|location|venue|raum|salle|sala)\s*:\s*/i, '');
  if (text === undefined || !/[\p{Lu}\p{Lo}\d]/u.test(text) || /\btime ?zone$|\d:\d\d|^(?:in|at|the)$/i.test(text))
    return undefined;
  return text;
}

/** The first text of a field that is not too long for one. */
export function firstOf(scope: readonly Mark[], field: Mark['field'], longest = 120): string | undefined {
  const mark = scope.find((one) => one.field === field && one.text.length <= longest && /\p{L}|\d/u.test(one.text));
  const text = mark && collapse(mark.text).replace(/^[\s,;:|@·–—-]+|[\s,;|·]+$/g, '');
  return text === '' ? undefined : text;
}

/** "2:30 p.m.-3 p.m. in 250AB", "09:00–09:30, Elm Room": what follows the hours is the room. */
function roomAfterTime(scope: readonly Mark[]): string | undefined {
  for (const line of new Set(scope.map((mark) => mark.line))) {
    if (line.text.length > 160) continue;
    const found =
      /(?:\d[:.h]\d\d|\d)\s*(?:[ap]\.?m\.?)?(?:\s*\([A-Z]{2,5}\)|\s+[A-Z]{3,4})?\s*(?:,|\bin\b|@|\bat\b|[|·•])\s+(\p{Lu}?[^,|·•]{1,59})$/iu.exec(
        line.text,
      );
    const room = found?.[1]?.trim();
    if (
      room &&
      /^[\p{Lu}\d]/u.test(room) &&
      !/\d[:.]\d\d|(?:19|20)\d\d/.test(room) &&
      durationOf(room, false) === undefined
    )
      return room;
  }
  return undefined;
}

/** The tags, parted at commas. */
export function tagsOf(scope: readonly Mark[]): string[] {
  return scope.filter((mark) => mark.field === 'tags').flatMap((mark) => mark.text.split(/\s*[,;]\s*/));
}

/**
 * @param scope the marks that tell of the talk.
 * @param all those of the whole page.
 */
export function proseOf(
  scope: readonly Mark[],
  title: Title,
  all: readonly Mark[],
): { abstract?: string | undefined; summary?: string | undefined } {
  const after = scope.filter((mark) => mark.line !== title.line);
  const summary = paragraphs(after.filter((mark) => mark.field === 'summary'));
  let abstract = paragraphs(after.filter((mark) => mark.field === 'abstract'));
  if (abstract === undefined && summary === undefined) {
    // On the page of one talk, and in plain text, short sentences are of it too.
    const alone = title.strength >= 5 || !all.some((mark) => mark.run.hint !== undefined);
    const long = after.filter(
      (mark) =>
        mark.field === undefined &&
        mark.line.heading === undefined &&
        (mark.line.text.length >= 80
          ? /[.!?…]/.test(mark.line.text)
          : alone && mark.line.text.length >= 24 && /[\p{Ll}\d)][.!?…]$/u.test(mark.line.text)),
    );
    abstract = paragraphs(long);
  }
  return abstract === undefined
    ? { abstract: summary }
    : { abstract, summary: summary === abstract ? undefined : summary };
}

/** Lines as paragraphs, items with "- " before them. */
export function paragraphs(marks: readonly Mark[]): string | undefined {
  let result = '';
  let previous: Line | undefined;
  for (const [line, own] of Map.groupBy(marks, (mark) => mark.line)) {
    const isItem = line.block.name === 'li';
    if (previous) result += previous.block === line.block || (isItem && previous.block.name === 'li') ? '\n' : '\n\n';
    // Where all of a line is meant, its text has the punctuation between its runs too.
    const text = own.length === line.runs.length ? line.text : own.map((mark) => mark.text).join(' ');
    result += (isItem ? '- ' : '') + text;
    previous = line;
  }
  return result === '' ? undefined : result;
}
