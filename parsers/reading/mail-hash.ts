import { hash } from 'node:crypto';

/**
 * The hash of a mail address that a platform publishes, hashed again with a salt: it still tells who is the same, at every
 * site and in every workspace, and no table of hashes (Gravatar's, lists of leaked addresses) leads back to the address.
 *
 * @param published as the platform prints it (Indico's `emailHash`, an MD5 without salt), in any case of letters.
 * @returns 32 hexadecimal digits; undefined where nothing is published.
 */
export function saltedMailHash(published: string | undefined): string | undefined {
  const plain = published?.trim().toLowerCase();
  return plain ? hash('sha256', `confgraph mail address\0${plain}`, 'hex').slice(0, 32) : undefined;
}

/** What stands for nobody: the hash of no address at all, and the one that services document as "no picture". */
const nobody = new Set([hash('md5', ''), hash('sha256', ''), '0'.repeat(32), '0'.repeat(64)]);

/** Gravatar and Libravatar put the hash of a mail address into that of a picture or profile; also behind a proxy of pictures. */
const atService =
  /[/=](?:[\w-]{1,63}\.){0,4}(?:gravatar\.com|libravatar\.org)(?::\d{1,5})?\/+(?:(?:avatar\/+|userimage\/\d+\/)?|avatar(?:\.php|\/)?\?(?:[^#]*&)?gravatar_id=)([0-9a-f]{32}(?:[0-9a-f]{32})?)(?![0-9a-z])/i;
/** A server of somebody's own that Libravatar sends to: the same path, and an option that these services share. */
const likeService = /\/avatar\/([0-9a-f]{32}(?:[0-9a-f]{32})?)(?:\.\w+)?\?(?:[^#]*&)?(?:s|size|d|default|r|rating)=/i;

export interface HashedAddress {
  /** What is kept of the hash, as `saltedMailHash` gives it; undefined where it is nobody's. */
  kept: string | undefined;
}

/**
 * What a web address says of a mail address, where it holds the hash of one.
 *
 * @returns undefined for every other address.
 */
export function mailHashInAddress(address: string): HashedAddress | undefined {
  if (!/avatar/i.test(address)) return undefined;
  const plain = decoded(address);
  const published = (atService.exec(plain) ?? likeService.exec(plain))?.[1]?.toLowerCase();
  if (published === undefined) return undefined;
  return { kept: nobody.has(published) ? undefined : saltedMailHash(published) };
}

/** Without escapes, of which one that is broken leaves the others whole; a proxy's proxy has escaped them again. */
function decoded(address: string): string {
  let plain = address;
  for (let times = 0; times < 3; times++) plain = plain.replace(/(?:%[0-9a-f]{2})+/gi, unescaped);
  return plain;
}

function unescaped(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return escapes;
  }
}
