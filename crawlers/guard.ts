/**
 * The guard: a crawler that follows other people's links must not be led into its user's own network. Addresses are
 * checked when the connection is made, after the names were resolved, so a name that changes its answer gains nothing.
 */
import type { LookupAddress, LookupOptions } from 'node:dns';
import { lookup as systemLookup } from 'node:dns';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, buildConnector } from 'undici';

/** A connection that the guard refused. Trying again cannot help. */
export class GuardError extends Error {
  override name = 'GuardError';
  readonly code = 'ERR_GUARD';
}

type Lookup = (
  host: string,
  options: LookupOptions,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * What kind of non-public address it is ("private", "loopback", "linkLocal"…), or undefined for one of the open
 * internet. IPv4 addresses inside IPv6 ones (mapped, NAT64) are judged for themselves.
 */
export function addressKind(address: string): string | undefined {
  if (!ipaddr.isValid(address)) return 'unreadable';
  let parsed = ipaddr.process(address); // undoes ::ffff:a.b.c.d
  if (parsed.kind() === 'ipv6' && parsed.range() === 'rfc6052') {
    parsed = ipaddr.fromByteArray(parsed.toByteArray().slice(12));
  }
  const range = parsed.range();
  return range === 'unicast' ? undefined : range;
}

function refuse(host: string, address: string, kind: string): GuardError {
  const shown = host === address ? address : `${host} resolves to ${address},`;
  return new GuardError(`${shown} ${host === address ? 'is' : 'which is'} a ${words(kind)} address`);
}

function words(kind: string): string {
  return kind.replace(/([A-Z])/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A DNS look-up that gives public addresses only. @param resolve the look-up of the system. */
export function guardedLookup(resolve: Lookup, kindOf = addressKind): Lookup {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, []);
      const open = addresses.filter(({ address }) => kindOf(address) === undefined);
      const closed = addresses.find(({ address }) => kindOf(address) !== undefined);
      if (open.length > 0) return done(null, open);
      if (closed) return done(refuse(host, closed.address, kindOf(closed.address)!), []);
      done(Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' }), []);
    });
  };
}

export interface AgentOptions {
  /** Hosts (host or host:port) that may have any address. */
  privateHosts: string[];
  /** Milliseconds for making a connection. */
  connectTimeout: number;
  /** Connections to one host at a time. */
  connections: number;
  resolve?: Lookup | undefined;
  /** What judges addresses; tests, for which all the world is loopback, bring their own. */
  kindOf?: typeof addressKind | undefined;
}

/** An undici agent whose every connection passes the guard. */
export function guardedAgent(options: AgentOptions): Agent {
  const named = new Set(options.privateHosts.map((host) => host.toLowerCase()));
  const resolve = options.resolve ?? (systemLookup as unknown as Lookup);
  const kindOf = options.kindOf ?? addressKind;
  const common = { timeout: options.connectTimeout };
  // undici calls the look-up of net.connect, whose type knows only the form with one address.
  const open = buildConnector({ ...common, lookup: resolve as never });
  const guarded = buildConnector({ ...common, lookup: guardedLookup(resolve, kindOf) as never });
  return new Agent({
    connections: options.connections,
    pipelining: 1,
    maxOrigins: Number.POSITIVE_INFINITY,
    connect(target, done) {
      const host = target.hostname.replace(/^\[|\]$/g, '').toLowerCase();
      const port = target.port || (target.protocol === 'https:' ? '443' : '80');
      if (named.has(host) || named.has(`${host}:${port}`) || named.has(`[${host}]:${port}`)) {
        return open(target, done);
      }
      // An address written out is never looked up.
      const kind = isIP(host) ? kindOf(host) : undefined;
      if (kind) return done(refuse(host, host, kind), null);
      guarded(target, (error, socket) => {
        if (error) return done(error, null);
        const remote = socket?.remoteAddress;
        const remoteKind = remote === undefined ? undefined : kindOf(remote);
        if (!remoteKind) return done(null, socket!);
        socket!.destroy();
        done(refuse(host, remote!, remoteKind), null);
      });
    },
  });
}
