/** Addresses: one spelling for each page, so that nothing is fetched twice under two names. */

// Parameters that say who is looking or where they came from, never which page: analytics, sessions.
const visitorParameter =
  /^(utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|_ga|phpsessid|jsessionid|aspsessionid\w*|sid|session_?id|cfid|cftoken)$/i;
// Those of Java and PHP, and /(S(…)) of ASP.NET.
const sessionInPath = /;(?:jsessionid|phpsessid|sid)=[^/;]*|\/\([SFX]\([^()/]*\)\)/gi;
// The same list in another order is no other page.
const orderParameter = /^(sort|sort_?(by|order|dir|direction|column|key)|order_?by)$/i;
// Of the listings of folders that Apache makes: C=M;O=A is "by date, ascending".
const listingOrder = /^(C=[NMSD](;O=[AD])?|O=[AD])$/;
const direction = /^(order|dir|direction)=(asc|desc|ascending|descending)$/i;

/**
 * The one spelling of a page's address: lower-case host, no default port, no fragment, no needless escapes, no session,
 * tracking or sorting parameters.
 *
 * @returns undefined where the text is no address of the web.
 */
export function canonicalAddress(text: string, base?: string): string | undefined {
  const url = URL.parse(text, base);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  // Each assignment to a part has the whole address parsed again, so only what is there is taken off.
  if (url.hash !== '' || url.href.endsWith('#')) url.hash = '';
  // A password in a link is not ours to use.
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  const path = url.pathname;
  if (path.includes('%') || path.includes(';') || path.includes('(')) {
    url.pathname = tidyEscapes(path.replace(sessionInPath, ''));
  }
  if (url.search) {
    const kept = url.search.slice(1).split('&').filter(isOfPage).map(tidyEscapes);
    url.search = kept.length > 0 ? `?${kept.join('&')}` : '';
  }
  // What remains of "page?" when nothing is asked.
  return url.search === '' ? url.href.replace(/\?$/, '') : url.href;
}

function isOfPage(pair: string): boolean {
  const name = pair.split('=', 1)[0]!;
  return (
    pair !== '' &&
    !visitorParameter.test(name) &&
    !orderParameter.test(name) &&
    !direction.test(pair) &&
    !listingOrder.test(pair)
  );
}

/** Undoes escapes that RFC 3986 (2.3) says mean nothing, and writes the others in capitals. */
export function tidyEscapes(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (escaped, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[A-Za-z0-9._~-]/.test(character) ? character : escaped.toUpperCase();
  });
}

/** The folder an address stands in, with its closing slash: what a source covers where it does not say. */
export function folderOf(address: string): string {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  url.pathname = url.pathname.slice(0, url.pathname.lastIndexOf('/') + 1);
  return url.href;
}

/** Whether a link leads to something that is no page whatever its server says: pictures, styles, archives, films. */
export function isAsset(address: string): boolean {
  return /\.(png|jpe?g|gif|svg|webp|avif|ico|bmp|tiff?|css|m?js|map|woff2?|ttf|otf|eot|mp[34]|m4[av]|webm|og[gvam]|opus|flac|wav|avi|mov|mkv|zip|gz|tgz|bz2|xz|7z|rar|tar|iso|exe|dmg|deb|rpm|apk|jar|pptx?|odp|docx?|odt|xlsx?|ods|key|epub|torrent)$/i.test(
    withoutQuery(address),
  );
}

/** An address up to its path: much cheaper than having it parsed again, which counts for every link of every page. */
export function withoutQuery(address: string): string {
  const end = address.search(/[?#]/);
  return end < 0 ? address : address.slice(0, end);
}
