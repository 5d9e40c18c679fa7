/** What belongs to one person alone: addresses of own pages, handles, hashes of mail addresses. */
import { foldKey } from '../../fold.ts';

/** Where people have pages under names that they chose: the path that the name stands behind. */
const services: [service: string, address: RegExp][] = [
  ['github', /^(?:gist\.)?github\.com\/([^/]+)$/],
  ['gitlab', /^gitlab\.com\/([^/]+)$/],
  ['bitbucket', /^bitbucket\.org\/([^/]+)$/],
  ['codeberg', /^codeberg\.org\/([^/]+)$/],
  ['twitter', /^(?:mobile\.)?(?:twitter|x)\.com\/@?(\w+)$/],
  ['linkedin', /^(?:\w+\.)?linkedin\.com\/in\/([^/]+)/],
  ['mastodon', /^([\w.-]+\/@\w+)$/],
  ['bluesky', /^bsky\.app\/profile\/([^/]+)$/],
  ['facebook', /^(?:\w+\.)?facebook\.com\/([^/]+)$/],
  ['instagram', /^instagram\.com\/([^/]+)$/],
  ['speakerdeck', /^speakerdeck\.com\/([^/]+)$/],
  ['slideshare', /^(?:\w+\.)?slideshare\.net\/([^/]+)$/],
  ['medium', /^medium\.com\/@([^/]+)$/],
  ['orcid', /^orcid\.org\/([\dx-]+)$/],
];

/** Names on those services are used on others too, and listed without telling where; these are ids or too long for that. */
const ownOnly = new Set(['linkedin', 'orcid', 'mastodon', 'facebook']);

/**
 * The marks of a mention, as the engine compares them: "link github.com/ada", "handle ada", "mail 3f1c".
 *
 * @param emailHash a hash of the address, made alike for all mentions.
 */
export function marksOf(links: readonly string[], handles: readonly string[], emailHash: string | undefined): string[] {
  const marks = new Set<string>();
  for (const link of links) {
    const address = addressOf(link);
    if (address === '') continue;
    const known = onService(address);
    marks.add(`link ${known ? `${known.service}/${known.name}` : address}`);
    if (known && !ownOnly.has(known.service)) marks.add(`handle ${known.name}`);
  }
  for (const handle of handles) {
    const address = addressOf(handle);
    const known = onService(address);
    const [, service, name] = /^(\w+)[:/]@?([\w.-]+)$/.exec(address) ?? [];
    if (known) marks.add(`link ${known.service}/${known.name}`);
    else if (service && services.some(([one]) => one === service)) marks.add(`link ${service}/${name}`);
    const plain = known ? known.name : (name ?? address.replace(/^@/, ''));
    if (plain !== '') marks.add(`handle ${plain}`);
  }
  if (emailHash?.trim()) marks.add(`mail ${emailHash.trim().toLowerCase()}`);
  return [...marks];
}

/** An address without what differs between prints of the same: scheme, "www.", the end of the path, the query's tags. */
function addressOf(link: string): string {
  return link
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\/|^mailto:/, '')
    .replace(/^www\./, '')
    .replace(/#.*$|[?&](?:utm_\w+|ref|lang|hl|trk)=[^&]*/g, '')
    .replace(/(?:\/(?:index\.\w+)?)*$/, '');
}

function onService(address: string): { service: string; name: string } | undefined {
  for (const [service, form] of services) {
    const name = form.exec(address.replace(/\?.*$/, ''))?.[1];
    if (name) return { service, name };
  }
  return undefined;
}

/** "github" of "link github/ada"; undefined for what is on no such service. */
export function serviceOf(mark: string): string | undefined {
  const service = /^link (\w+)\//.exec(mark)?.[1];
  return service && services.some(([one]) => one === service) ? service : undefined;
}

/** What accounts of events, projects and companies add to their names. */
const added =
  /^(?:the|get|go|team|official)(?=\p{L}{3})|(?:conf(?:erence)?|con|events?|official|hq|news|org|com|dev|io|team|community|meetup|europe|eu|usa?|na|asia)$|(?<!\d)\d+$/gu;

/**
 * Whether a mark has one of these names, or short for it: "link elmworks.example", "handle theelmworks" and "handle elmconf" of
 * "elm works", "handle ewc" of "elm works conference".
 *
 * @param names folded.
 */
export function calledAs(mark: string, names: readonly string[]): boolean {
  if (isMail(mark)) return false;
  const text = mark.replace(/^\w+ /, '');
  // The host's own name, or what stands last in the path; a year there is an event's.
  const own = text.replace(/(?:\/\d+)+$/, '').replace(/^.*\/|\.[a-z]+$/g, '');
  const letters = foldKey(own).replaceAll(' ', '');
  const bare = letters.replace(added, '');
  return names.some((name) => {
    const words = name.split(' ');
    const whole = words.join('');
    if (whole === letters || (letters.length > 4 && whole.startsWith(letters))) return true;
    const initials = words.map((word) => word[0]).join('');
    if (initials.length > 2 && (initials === letters || initials === bare)) return true;
    if (bare === letters || bare.length < 3) return false;
    const beginnings = words.map((_, at) => words.slice(0, at + 1).join(''));
    return beginnings.includes(bare) || whole.replace(added, '') === bare;
  });
}

/**
 * The marks of links that a page prints of a person. A page links to products and employers too: counted are profiles on
 * services where people choose their names, and addresses of which a part of the host or path is the name, or a word of it:
 * "maren.example", "example.org/~mtolliver"; "marktplatz.example" is nobody's who is called Mark.
 *
 * @param words of the name, folded.
 */
export function marksOfPage(links: readonly string[], words: readonly string[]): string[] {
  return links.flatMap((link) => {
    const address = addressOf(link);
    const known = onService(address);
    if (known) return isAccount(known.name) ? marksOf([link], [], undefined) : [];
    const parts = foldKey(address.split('?')[0]!).split(' ');
    const own = address.split('/').length <= 2 && parts.some((part) => isMadeOf(part, words.slice(0, mostWords)));
    return own ? marksOf([link], [], undefined) : [];
  });
}

/** Of more words every order would take too long to try. */
const mostWords = 4;

/** Whether a text is nothing but words of a name or their beginnings, each once and one of them long and whole. */
function isMadeOf(text: string, words: readonly string[], hasWhole = false): boolean {
  if (text === '') return hasWhole;
  return words.some((word, at) => {
    const others = words.toSpliced(at, 1);
    for (let length = word.length; length > 0; length--) {
      const whole = hasWhole || (length === word.length && length >= 4);
      if (text.startsWith(word.slice(0, length)) && isMadeOf(text.slice(length), others, whole)) return true;
    }
    return false;
  });
}

/** Paths of services that are nobody's account. */
const paths =
  /^(?:about|blog|events?|explore|features|groups?|home|intent|login|orgs?|pages|profile\.php|search|share|sharer(?:\.php)?|topics|watch)$/;

function isAccount(name: string): boolean {
  return !paths.test(name);
}

/** Whether a mark is the hash of a mail address. */
export function isMail(mark: string): boolean {
  return mark.startsWith('mail ');
}
