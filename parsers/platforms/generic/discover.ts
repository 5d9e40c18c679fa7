/** Where a home page of unknown make leads: to the programme, by what links are called in the common languages, and to other years. */
import { collapse, type Page } from '../../page.ts';
import { webAddress } from '../../parts.ts';
import type { DiscoveredLink } from '../../platform.ts';

/** What the programme is called, the surest first; a link says this and little else. */
const names = [
  'schedule|program(?:me)?|agenda|time-?table|time schedule|line-?up|programm|zeitplan|fahrplan|ablauf|horaires?|programa|horario|programação|programacao|cronograma|programma|orario|rooster|harmonogram|program konference|schema|tidsplan|ohjelma|aikataulu|программа|расписание|プログラム|タイムテーブル|スケジュール|日程|议程|議程|프로그램|일정',
  'sessions?|talks?|presentations?|lectures?|contributions?|abstracts|accepted (?:papers|talks)|keynotes?|workshops?|tutorials?|tracks|vortr(?:ä|ae?)ge|conférences|conferences|présentations|exposés|charlas|ponencias|palestras|interventi|sessies|prelekcje|přednášky|foredrag|föredrag|доклады|セッション|講演|演讲|세션',
  'speakers?|presenters|lecturers|referent(?:en|innen)?|sprecher(?:innen)?|vortragende|intervenant(?:e?s)|orateurs|ponentes|oradores|palestrantes|relatori|sprekers|prelegenci|řečníci|talare|докладчики|спикеры|講演者|登壇者|スピーカー|讲者|講者|嘉宾|연사',
];
const around =
  '(?:(?:full|final|preliminary|draft|detailed|complete|conference|event|online|all|our|the|view|see|list of|invited|le|la|les|el|los|das|die|il|o|as|os)\\s+){0,3}';
const behind = '(?:\\s+(?:schedule|program(?:me)?|at a glance|overview|list|& speakers|and speakers|(?:19|20)\\d\\d))?';
const texts = names.map((words) => new RegExp(`^${around}(?:${words})${behind}$`, 'iu'));
const steps = names.map((words) => new RegExp(`^(?:full-|conference-|le-)?(?:${words})(?:\\.\\w{2,5})?$`, 'iu'));
const exportForm = /\/schedule(?:\.v\d+)?[./](?:xml|json|ics)$|\.ics$|\/programme?\.(?:xml|json)$/i;
const archives =
  /^(?:(?:past|previous|earlier|former|prior|other|all)\s+(?:events?|editions?|years?|conferences?|meetings?)|archives?|history|past|archiv|frühere (?:jahre|veranstaltungen|ausgaben|tagungen)|éditions? précédentes|archivo|ediciones (?:anteriores|pasadas)|edições anteriores|edizioni (?:precedenti|passate)|eerdere edities|poprzednie edycje|minulé ročníky|архив|過去の開催|往届回顾)$/iu;
const year = /(?<!\d)(?:19[89]\d|20[0-4]\d)(?!\d)/;

/** Links that lead to the programme, exports first, then the surest; then those to other editions. Absolute. */
export function discover(page: Page): DiscoveredLink[] {
  if (page.form !== 'html' || page.url === undefined) return [];
  const here = new URL(page.url);
  const $ = page.$();
  const found = new Map<string, DiscoveredLink & { rank: number }>();
  const keep = (url: string, kind: DiscoveredLink['kind'], rank: number): void => {
    const known = found.get(url);
    if (!known || rank < known.rank) found.set(url, { url, kind, rank });
  };
  for (const node of $('a[href], link[rel="alternate"][type="text/calendar"]').get()) {
    const link = $(node);
    const address = webAddress(link.attr('href')?.trim(), page.url);
    if (address === undefined) continue;
    const target = new URL(address);
    target.hash = '';
    const url = target.href;
    if (url === page.url.replace(/#.*$/, '')) continue;
    const said = collapse(link.text() || link.find('img[alt]').attr('alt') || (link.attr('title') ?? ''));
    if (exportForm.test(target.pathname)) {
      if (target.origin === here.origin) keep(url, 'export', 0);
      continue;
    }
    const edition = isEdition(target, here, said);
    if (edition) {
      keep(url, 'edition', 9);
      continue;
    }
    const step = decodeStep(target.pathname);
    const byText = texts.findIndex((form) => form.test(said));
    // An address alone says so where the link is a picture, or says something more.
    const byStep = target.origin === here.origin && said === '' ? steps.findIndex((form) => form.test(step)) : -1;
    const rank = byText >= 0 ? byText : byStep;
    if (rank >= 0) keep(url, 'list', 1 + rank);
  }
  return [...found.values()].sort((one, other) => one.rank - other.rank).map(({ url, kind }) => ({ url, kind }));
}

/** Whether a link leads to another edition: the same address with another year in it, or the place where old ones are kept. */
function isEdition(target: URL, here: URL, said: string): boolean {
  if (siteOf(target) !== siteOf(here)) return false;
  if (archives.test(said)) return true;
  const place = `${target.hostname}${target.pathname}`;
  const there = year.exec(place)?.[0];
  if (there === undefined || /\/(?:19|20)\d\d\/\d\d?(?:\/|$)/.test(place)) return false;
  const own = year.exec(`${here.hostname}${here.pathname}`)?.[0];
  if (there === own) return false;
  // Its front page, not some page of it.
  const rest = target.pathname.replace(/\/(?:index\.\w+)?$/, '').split('/');
  return rest.length <= 3 && (year.test(rest.at(-1)!) || (year.test(target.hostname) && rest.length <= 1));
}

/** The last two labels of a host's name; addresses and short names whole. */
function siteOf(url: URL): string {
  return /^[\d.:[\]]+$/.test(url.hostname) ? url.host : url.hostname.split('.').slice(-2).join('.');
}

function decodeStep(path: string): string {
  const step = path.replace(/\/$/, '').split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
