/**
 * Recognizes captures of what came after a site: domains parked by those who sell them, servers without a site, and "not
 * found" pages that were sent with status 200. Each rule reads what such pages say of themselves. A page that tells of a
 * talk and who gives it is none, whatever its words: talks are given about parked domains, too.
 */
import { collapse, type Page } from '../../parsers/page.ts';
import { parsePage, RecordError } from '../../parsers/parse.ts';

/** Marks in the source that only programs for parked domains leave. */
const parkingMarks = [
  /<html[^>]+\bdata-adblockkey=/i,
  /\bwindow\.park\s*=|["'/](parking-?(lander|crew|page)|park(ing)?)\.(js|css|php)\b/i,
  /\b(src|href|action)\s*=\s*["']?(https?:)?\/\/[\w.-]*\b(sedoparking|parkingcrew|parklogic|bodis|hugedomains|afternic|above|domainmarket|undeveloped|dan|cashparking|domainsponsor|trafficz|skenzo)\.(com|net)\b[^"'>]*\.(js|css|php)\b/i,
];

const parkingPhrases = [
  /\b(?:(?:this|the) (?:premium |web )?)?(?:domain(?: name)?|[\w-]+\.[a-z]{2,24}) (?:is|may be|might be|could be)(?: now)? (?:for sale|available for (?:purchase|sale)|parked|parked free)\b/i,
  /\b(?:buy|purchase|acquire|own|inquire about|make an offer (?:on|for)|get) this (?:premium )?domain\b/i,
  /\b(?:domain(?: name)?|registration|[\w-]+\.[a-z]{2,24}) (?:has )?expired\b|\b(?:this |the )?domain (?:was|has been|is) (?:recently )?(?:registered|parked|suspended)\b/i,
  /\bdomain (?:parking|for sale|steht zum verkauf|ist zu verkaufen|zu verkaufen|kaufen)\b/i,
  /\bdomain (?:wurde .{0,30}registriert|ist geparkt|ist abgelaufen)\b|\bdiese domain (?:kaufen|steht)\b/i,
  /\b(?:nom de )?domaine (?:est )?(?:à vendre|en vente|expiré)\b|\bdominio (?:en venta|in vendita|à venda|estacionado|scaduto)\b/i,
  /\bsponsored (?:listings|links)\b|\brelated searches\b/i,
  /このドメイン(?:は|を)|域名(?:出售|正在出售|已过期)|домен (?:продается|продаётся|припаркован)/i,
];

const emptyServer =
  /^(?:apache2? .{0,30}default page.{0,20}|welcome to (?:nginx|centos|openresty)!?|it works!?|test page for .{0,60}|iis windows(?: server)?|iis ?\d*|default (?:web ?)?(?:site|page)|(?:hosting )?account (?:has been )?suspended|(?:this )?(?:web)?site (?:is |has been )?(?:suspended|disabled|expired)|website (?:is )?(?:not available|offline)|plesk .{0,30}default page.{0,20})$/i;

const notFoundLine = new RegExp(
  `^(?:(?:oops|sorry|error|http|fehler|erreur|we(?:'|’)?re sorry)[\\s:!.,–-]*)*(?:404[\\s:!.,–-]*)?(?:${[
    '(?:error|not found|404)',
    "(?:the )?(?:requested )?(?:page|file|document|url|content|resource|session|talk|proposal|user)?(?: (?:you (?:requested|are looking for|were looking for)|requested))? ?(?:(?:was |is |could |can)?(?:not|n't|n’t) ?(?:be )?(?:found|available|exist)|does(?:n['’]t| not) exist|no longer (?:exists|available))",
    '(?:die )?(?:angeforderte )?seite (?:wurde |konnte )?nicht gefunden(?: werden)?|nicht gefunden',
    "(?:la )?page (?:demandée )?(?:n(?:on|’est pas|'est pas) trouvée|introuvable)|(?:la )?página no (?:encontrada|existe)|(?:la )?pagina non (?:è stata )?trovata|pagina niet gevonden|página não encontrada|sidan (?:kunde inte hittas|hittades inte)|страница не найдена",
    'ページが見つかりません(?:でした)?|お探しのページは見つかりませんでした|页面不存在|找不到(?:该)?页面|未找到页面',
  ].join('|')})[\\s.!]*$`,
  'i',
);

const bareLine = /^\W*(?:404|error|not found)\W*$/i;

const notFoundSentence =
  /\b(?:not found|(?:could|can|was)\s?(?:not|n['’]t) (?:be )?(?:found|find|located?)|cannot find|unable to (?:find|locate)|does(?:n['’]t| not) exist|no longer (?:exists?|available)|(?:been|was) (?:moved|removed|deleted|renamed)|nicht gefunden|existiert nicht|introuvable|n['’]existe (?:pas|plus)|no existe|non (?:esiste|trovata)|niet gevonden|não (?:existe|encontrada)|не найдена)|見つかりません|不存在|找不到/i;

/** More text than this is neither a parked domain nor an error page, whatever its words, in characters. */
const MUCH_TEXT = 4000;

/** So little text says one thing only, in characters. */
const SHORT_TEXT = 150;

/** So many links to other pages of its own site has no parked domain: it has no other pages. */
const OWN_LINKS = 3;

/** Why a capture is worth nothing, or undefined. */
export function whyWorthless(page: Page): string | undefined {
  if (page.form !== 'html') return undefined;
  const why = suspicion(page);
  return why !== undefined && !tellsProgramme(page) ? why : undefined;
}

function suspicion(page: Page): string | undefined {
  const $ = page.$();
  const body = $('body').clone();
  body.find('script, style, noscript, template').remove();
  const text = collapse(body.text());
  if (text.length > MUCH_TEXT) return undefined;
  if (parkingMarks.some((mark) => mark.test(page.source.slice(0, 200_000)))) return 'a parked domain';
  const title = collapse($('title').first().text());
  const headings = body.find('h1').length > 0 ? body.find('h1') : body.find('h2');
  const lines = headings
    .slice(0, 3)
    .map((_, heading) => collapse($(heading).text()))
    .get()
    .filter((line) => line !== '');
  if ([title, ...lines].some((line) => emptyServer.test(line))) return 'a server without a site';
  if (isParked(title, lines, text) && ownLinks(page) < OWN_LINKS) return 'a parked domain';
  if (saysNotFound(title, lines, text)) return 'a page that says "not found"';
  return undefined;
}

/** Says so in a title or heading that says little else, or in several ways. */
function isParked(title: string, headings: string[], text: string): boolean {
  const inLine = [title, ...headings].some((line) =>
    parkingPhrases.some((phrase) => {
      const found = phrase.exec(line);
      return found !== null && wordCount(line.replace(found[0], ' ')) <= 2;
    }),
  );
  if (inLine) return true;
  const said = parkingPhrases.filter((phrase) => phrase.test(`${title}\n${text}`)).length;
  return said >= 2 || (said === 1 && text.length < SHORT_TEXT);
}

/** A heading that is nothing but "not found", or a title where there is no other heading; and a sentence that says so. */
function saysNotFound(title: string, headings: string[], text: string): boolean {
  const parts = title.split(/\s+[|–—·»«-]+\s+|\s*[|·»«]\s*/).map((part) => part.trim());
  const inTitle = parts.some((part) => notFoundLine.test(part));
  const heads = headings.filter((line) => !parts.some((part) => part === line && !notFoundLine.test(part)));
  const saying = heads.filter((line) => notFoundLine.test(line));
  if (saying.length === 0 && !(inTitle && heads.length === 0)) return false;
  // A talk may be called "404".
  const isPlain = [...parts, ...saying].some((line) => notFoundLine.test(line) && !bareLine.test(line));
  if (saying.length > 0 && inTitle && isPlain) return true;
  const rest = headings.reduce((left, line) => left.replace(line, ' '), text);
  return notFoundSentence.test(rest) || (isPlain && rest.trim().length < 40);
}

function wordCount(line: string): number {
  return line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

const ofEverySite = /privacy|terms|legal|imprint|impressum|datenschutz|contact|kontakt|cookie|login|search/i;

/** How many other pages of its own site a page links. */
function ownLinks(page: Page): number {
  const $ = page.$();
  const here = new URL(page.url ?? 'http://page.invalid/');
  const paths = new Set<string>();
  $('a[href]').each((_, link) => {
    const url = URL.parse($(link).attr('href')!, here.href);
    if (url?.host !== here.host || url.pathname === here.pathname || url.pathname === '/') return;
    if (!ofEverySite.test(url.pathname)) paths.add(url.pathname);
  });
  return paths.size;
}

/** Whether a page tells of a talk and who gives it, of a session with people, or of a person and what they do. */
export function tellsProgramme(page: Page): boolean {
  try {
    return parsePage(page).records.some((record) => {
      if (record.kind === 'talk' || record.kind === 'session') return record.people.length > 0;
      return record.kind === 'person' && (record.affiliation !== undefined || record.biography !== undefined);
    });
  } catch (error) {
    // A defect of a parser is told by the build; here the page stays what its words say.
    if (error instanceof RecordError) return false;
    throw error;
  }
}
