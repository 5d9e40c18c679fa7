/** Programs that run beside this one: started, waited for, ended. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { SetupError } from '../setup/command.ts';

export interface Running {
  /** Ends the program and waits for its end. */
  stop(): Promise<void>;
}

/** A port of loopback that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts a program and waits until it is ready.
 *
 * @param ready asked every half second; the program must not end before it says yes.
 * @param options.log what the program prints goes there.
 * @throws SetupError with the end of its log where it ends, or is not ready within `timeout` seconds.
 */
export async function start(
  program: string,
  parameters: string[],
  ready: () => Promise<boolean>,
  options: { cwd: string; env?: { [name: string]: string }; log: string; timeout: number; uid?: number; gid?: number },
): Promise<Running> {
  const log = openSync(options.log, 'a');
  const { cwd, uid, gid } = options;
  const child = spawn(program, parameters, {
    cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', log, log],
    ...(uid === undefined ? {} : { uid, gid }),
  });
  closeSync(log);
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    process.removeListener('exit', kill);
    await end(child);
  };
  let failed: Error | undefined;
  child.once('error', (error) => {
    failed = error;
  });
  const until = Date.now() + options.timeout * 1000;
  while (failed === undefined && child.exitCode === null && child.signalCode === null && Date.now() < until) {
    if (await ready().catch(() => false)) return { stop };
    await pause(500);
  }
  await stop();
  const last = readFileSync(options.log, 'utf8').trim().split('\n').slice(-12).join('\n  ');
  throw new SetupError(`${program} ${parameters.join(' ')}: ${failed?.message ?? 'did not get ready'}\n  ${last}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(timer);
}

/** Whether something answers there with a page. */
export async function answers(url: string): Promise<boolean> {
  return (await fetch(url, { redirect: 'manual' })).status < 500;
}
