/** How much a page looks like part of a programme at all, before anything on it is taken for a talk. */
import type { Content, Line } from './content.ts';
import { readLabel } from './labels.ts';

const programmeWord =
  /\b(?:schedule|programme?|agenda|talks?|sessions?|speakers?|timetable|presentations?|contributions?|proposals?|abstracts?|keynotes?|lectures?|workshops?|tutorials?|microconferences?|devrooms?|fahrplan|vortr[aä]ge?|charlas|ponencias|conférences)\b/i;
const conferenceWord =
  /\b(?:\w*conf(?:erence)?\w*|\w*con|summit|symposium|congress|workshop|meetup|\w*camp|\w*days?|\w*fest|devcon\w*|hackfest|plumbers|forum|seminar|colloquium)\b/i;
const clock = /(?<![\d:.])(?:[01]?\d|2[0-3])[:.h][0-5]\d(?![\d:])|\b(?:1[0-2]|[1-9])\s?[ap]\.?m\b/i;
/** What forums, shops and blogs say and programmes do not. */
const unlike =
  /^(?:repl(?:y|ies)|views|last post|add to (?:cart|basket)|\d+ (?:replies|comments|reviews)|posted (?:by|on)\b.*|leave a (?:comment|reply)|filed under.*|price|customer reviews|open issues|pull requests?)\s*:?$/i;

/**
 * Points for each independent sign: words of the address, title and headings; labels; classes; links; hours.
 *
 * @returns 0 where nothing speaks of a programme; from 2 on it may be one, from 4 it is hardly anything else.
 */
export function programmeEvidence(content: Content): number {
  let points = 0;
  const path = content.base && URL.canParse(content.base) ? decodePath(new URL(content.base).pathname) : '';
  if (programmeWord.test(path.replace(/[-_/.]+/g, ' '))) points += 1;
  const headings = content.lines.filter((line) => line.heading !== undefined && line.heading < 4).slice(0, 12);
  const titles = [content.title, ...headings.map((line) => line.text)].join(' | ');
  if (headings.some((line) => /^call for \p{L}+s?(?: \d{4})?$/iu.test(line.text))) return 0;
  if (programmeWord.test(titles)) points += 1;
  if (conferenceWord.test(titles) || /(?:19|20)\d\d/.test(content.title)) points += 1;
  if (content.lines.some(isSpeakerLabel)) points += 2;
  else if (content.lines.some((line) => /^authors?\s*:?$/i.test(line.runs[0]!.text))) points += 1;
  const runs = content.lines.flatMap((line) => line.runs);
  if (runs.some((run) => run.hint === 'name' || run.hint === 'people')) points += 2;
  if (runs.filter((run) => run.link === 'talk').length > 0 || content.lines.some((line) => line.card?.kind === 'talk'))
    points += 1;
  if (runs.some((run) => run.link === 'person') || content.lines.some((line) => line.card?.kind === 'person'))
    points += 1;
  if (content.lines.some((line) => line.text.length < 40 && unlike.test(line.text))) points -= 2;
  const hours = content.lines.filter((line) => line.text.length < 200 && clock.test(line.text)).length;
  if (hours > 0) points += hours > 2 ? 2 : 1;
  return points;
}

function isSpeakerLabel(line: Line): boolean {
  const words = line.text.length <= 60 ? line.text : (/^([^:]{3,30}):/.exec(line.text)?.[1] ?? '');
  if (
    !/^(?:(?:invited |keynote |the )?speakers?|speaker\(s\)|presenters?|presented by|presenter\(s\)|moderators?|panell?ists?|instructors?|primary authors?|session chair)\s*:?$/i.test(
      words,
    )
  )
    return false;
  return readLabel(words)?.field === 'people';
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
