/**
 * Asks a server whether it speaks Bolt, before the driver does: the driver waits for ever for one that accepts a connection
 * and then says nothing, and lets go of that connection no more.
 */
import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectSecure } from 'node:tls';

/** Bolt's preamble and the versions 5.x and 4.4 offered (Bolt handshake specification). */
const handshake = Buffer.from('6060b017' + '00080805' + '00020404' + '00000000' + '00000000', 'hex');
const DEFAULT_PORT = 7687;

/**
 * Comes back once the server has said anything at all; what it said is for the driver to judge.
 *
 * @param address with one of the schemes of a Neo4j
 * @param patience seconds
 * @throws Error in words for the user where it cannot be connected to, or says nothing in time
 */
export function probe(address: string, patience: number): Promise<void> {
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port || DEFAULT_PORT);
  return new Promise((resolve, reject) => {
    // Nothing secret is sent, so whose certificate it is does not matter yet.
    const socket: Socket = url.protocol.includes('+s')
      ? connectSecure({ host, port, servername: host, rejectUnauthorized: false }, greet)
      : connectPlain({ host, port }, greet);
    const timer = setTimeout(() => end(new Error(`no answer within ${patience} s`)), patience * 1000);
    function greet() {
      socket.write(handshake);
    }
    function end(error?: Error) {
      clearTimeout(timer);
      socket.destroy();
      if (error) reject(error);
      else resolve();
    }
    socket.once('data', () => end());
    socket.once('end', () => end(new Error('it closes the connection')));
    socket.on('error', (error) => end(describe(error)));
  });
}

function describe(error: Error & { errors?: Error[] }): Error {
  // Where a name has several addresses, each has failed for its own reason.
  return error.message || !error.errors ? error : new Error(error.errors.map(({ message }) => message).join(', '));
}
