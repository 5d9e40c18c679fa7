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
