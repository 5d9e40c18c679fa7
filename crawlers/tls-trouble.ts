/** Why a connection is not safe, in words. Nothing is ever taken over one that is not. */

export interface TlsTrouble {
  reason: string;
  hint: string;
}

const tellTheSite = 'Its certificate or encryption is broken. Tell the site, or try its http:// address.';
const ownAuthority =
  'Tell the site. If an authority of your own network signs such certificates, name its file in NODE_EXTRA_CA_CERTS.';

const words: Record<string, [reason: string, hint: string]> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: ['its certificate is signed by itself', ownAuthority],
  SELF_SIGNED_CERT_IN_CHAIN: ['its certificate is signed by an authority that is not known', ownAuthority],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['its certificate is signed by an authority that is not known', ownAuthority],
  UNABLE_TO_GET_ISSUER_CERT: ['its certificate is signed by an authority that is not known', ownAuthority],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['its certificate is signed by an authority that is not known', ownAuthority],
  CERT_HAS_EXPIRED: ['its certificate has expired', tellTheSite],
  CERT_NOT_YET_VALID: ['its certificate is not yet valid', tellTheSite],
  CERT_REVOKED: ['its certificate was revoked', tellTheSite],
};

/** @returns undefined where an error has nothing to do with encryption. */
export function tlsTrouble(error: NodeJS.ErrnoException): TlsTrouble | undefined {
  const { code = '', message } = error;
  if (!/^(ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|ERR_SSL|EPROTO)/.test(code))
    return undefined;
  const [reason, hint] = words[code] ?? [otherwise(code, message), tellTheSite];
  return { reason: `no safe connection: ${reason}`, hint };
}

function otherwise(code: string, message: string): string {
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    const names = /altnames: (?!.*altnames: )(.*)$/.exec(message)?.[1]?.replaceAll('DNS:', '') ?? 'another host';
    return `its certificate is for ${names.length > 100 ? `${names.slice(0, 100)}…` : names}`;
  }
  // OpenSSL: "…:error:0A00010B:SSL routines:tls_validate_record_header:wrong version number:…"
  return /SSL routines:[^:]*:([^:]+):/.exec(message)?.[1] ?? message.split('\n', 1)[0]!;
}
