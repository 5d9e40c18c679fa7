/** How much a page looks like part of a programme at all, before anything on it is taken for a talk. */
import type { Content, Line } from './content/content.ts';
import { readLabel, splitLabel } from './marks/labels.ts';

const programmeWord =
  /\b(?:schedule|program(?:me|m|mation)?|programação|programa|tagesordnung|ablauf|agenda|accepted(?: \w+)?|talks?|sessions?|speakers?|timetable|presentations?|contributions?|proposals?|abstracts?|keynotes?|lectures?|workshops?|tutorials?|microconferences?|devrooms?|fahrplan|vortr[aä]ge?|charlas|ponencias|conférences)\b/i;
/** The same where words are not set apart. */
const programmeSign =
  /タイムテーブル|スケジュール|プログラム|セッション|講演|発表|登壇|议程|議程|日程|演讲|講者|讲师|嘉宾|發表|프로그램|발표|일정|연사/;
const conferenceWord =
  /\b(?:\w*conf(?:erence)?\w*|\w*con|summit|symposium|congress|workshop|meetup|\w*camp|\w*days?|\w*fest|devcon\w*|hackfest|forum|seminar|colloquium)\b/i;
const clock = /(?<![\d:.])(?:[01]?\d|2[0-3])[:.h][0-5]\d(?![\d:])|\b(?:1[0-2]|[1-9])\s?[ap]\.?m\b/i;
/** What forums, shops and blogs say and programmes do not. */
const unlike =
  /^(?:repl(?:y|ies)|views|last post|add to (?:cart|basket)|\d+ (?:replies|comments|reviews)|posted (?:by|on)\b.*|leave a (?:comment|reply)|filed under.*|price|customer reviews|open issues|pull requests?|(?:similar|related|recent) (?:threads|topics|posts)|reply to this|post (?:a )?reply|\d+ posts)\s*:?$/i;

/** What pages of conferences are about besides the programme, and pages that are of none. */
const otherPage =
  /^(?:the |our |meet |about |all |conference |event |latest |local |program(?:me)? |technical |organi[sz]ing |steering |scientific |advisory |editorial |selected |recent |my |job |open |photo |image |search |author |speaker |key(?:word)? |frequently |code of |privacy |terms |important |venue |travel |hotel |submission |press |customer |upcoming |past )*(?:committees?|commission|organi[sz]ers?|organi[sz]ation team|organi[sz]ing team|team|staff|board|crew|chairs|volunteers|sponsors?|supporters|partners|publications?|bibliography|papers and books|news|blog|results?(?: for .*)?|photos?|gallery|pictures|forums?|shop|store|cart|checkout|jobs?|careers|positions|vacancies|venue|hotels?|travel|accommodation|directions|getting (?:there|here)|asked questions|faqs?|conduct|registration|register|tickets?|prices|pricing|index|dates|deadlines|contact|imprint|impressum|policy|privacy|terms|login|sign (?:in|up)|menu|timetable of .*|films|movies|courses|office hours|404.*|(?:page )?not found|release|releases|issues|attendees|participants|members|guidelines|instructions|call for .*|visa.*|childcare|accessibility|faculty|people)(?: (?:&|and|of|in|at|for|\||[-–—]) .*)?$/i;

/** Programmes of another kind. */
const otherKind =
  /\b(?:concerts?|konzert|recital|orchestra|opera|films?|cinema|kino|theatre programme|theatre season|tour dates|menu|divine service|evensong|mass times|fixtures|matches|league|tv guide|bus|train|ferry|flights?)\b/i;

/** Whether a page says of itself that it is something else than a programme. */
function isOtherPage(content: Content): boolean {
  const opening = (content.frame.title.split(/\s+(?:::|\||–|—|-|·|•|«|»)\s+|\s*::\s*/)[0] ?? '').trim();
  const main =
    content.lines.find((line) => line.heading === 1) ?? content.lines.find((line) => (line.heading ?? 9) <= 3);
  if (otherKind.test(main?.text ?? opening) && !conferenceWord.test(`${content.frame.title} ${main?.text ?? ''}`))
    return true;
  return otherPage.test(opening) || (main !== undefined && otherPage.test(main.text));
}

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
  const titles = [content.frame.title, ...headings.map((line) => line.text)].join(' | ');
  if (isOtherPage(content)) return 0;
  if (headings.some((line) => /^call for \p{L}+s?(?: \d{4})?$/iu.test(line.text))) return 0;
  if (programmeWord.test(titles) || programmeSign.test(titles)) points += 1;
  if (conferenceWord.test(titles) || /(?:19|20)\d\d/.test(content.frame.title)) points += 1;
  if (content.lines.some(isSpeakerLabel)) points += 2;
  else if (content.lines.some((line) => /^authors?\s*:?$/i.test(line.runs[0]!.text))) points += 1;
  // "Talk: Cones at scale" below each name.
  if (content.lines.filter((line) => splitLabel(line.text.slice(0, 200))?.label.field === 'title').length >= 2)
    points += 2;
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
