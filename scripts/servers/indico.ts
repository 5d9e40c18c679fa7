/**
 * A real Indico with two editions of an invented conference, on loopback: PostgreSQL and Redis of the system, fresh each
 * time, and Indico from PyPI. About two minutes, of which one is the first fetch's.
 */
import { chmodSync, copyFileSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../crawlers/rendering/programs.ts';
import { addFact, type Facts } from '../../test/support/compare.ts';
import { run, SetupError, say } from '../setup/command.ts';
import { installPackages, mayInstallPackages } from '../setup/machine.ts';
import { answers, freePort, type Running, start } from './process.ts';
import { providePythonWith } from './python.ts';
import type { TalkServer } from './server.ts';

/** Indico 3.2 still imports pkg_resources, which later setuptools no longer have. */
const PACKAGES = ['setuptools<81', 'indico==3.2.9'];

/** @param log what the servers print goes there. @throws SetupError */
export async function startIndico(log: string): Promise<TalkServer> {
  const programs = await providePrograms();
  const python = await providePythonWith('indico', PACKAGES);
  const work = mkdtempSync(join(tmpdir(), 'confgraph-indico-'));
  // PostgreSQL runs as another user where this is root.
  chmodSync(work, 0o755);
  const running: Running[] = [];
  const stop = async () => {
    for (const one of running.reverse()) await one.stop();
    rmSync(work, { recursive: true, force: true });
  };
  try {
    const database = await startPostgres(programs, work, log);
    running.push(database.server);
    const redisPort = await freePort();
    running.push(
      await start(
        programs.redis,
        ['--port', String(redisPort), '--bind', '127.0.0.1', '--save', ''],
        async () => (await run(programs.redisCli, ['-p', String(redisPort), 'ping'], { timeout: 5 })).includes('PONG'),
        { cwd: work, log, timeout: 30 },
      ),
    );
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const env = { INDICO_CONFIG: writeConfig(python, work, origin, database.uri, redisPort) };
    const indico = join(python, '../indico');
    say('setting up Indico, and filling it');
    await run(indico, ['db', 'prepare'], { timeout: 300, env });
    await run(python, [join(import.meta.dirname, 'indico-fill.py')], { timeout: 120, env });
    running.push(
      await start(
        indico,
        ['run', '-h', '127.0.0.1', '-p', String(port), '--reloader', 'none'],
        () => answers(`${origin}/`),
        {
          cwd: work,
          env,
          log,
          timeout: 120,
        },
      ),
    );
    return {
      front: `${origin}/`,
      exports: [/\/export\//, /\.(?:json|xml|ics|atom)(?:\?|$)/],
      truth: () => readExports(origin),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Programs {
  initdb: string;
  postgres: string;
  psql: string;
  redis: string;
  redisCli: string;
}

async function providePrograms(): Promise<Programs> {
  const find = (name: string) => findProgram(name) ?? globSync(`/usr/lib/postgresql/*/bin/${name}`).sort().at(-1);
  const names = { initdb: 'initdb', postgres: 'postgres', psql: 'psql', redis: 'redis-server', redisCli: 'redis-cli' };
  const missing = () => Object.values(names).filter((name) => find(name) === undefined);
  if (missing().length > 0 && mayInstallPackages()) await installPackages(['postgresql', 'redis-server']);
  if (missing().length > 0) throw new SetupError(`Indico needs ${missing().join(', ')}: install PostgreSQL and Redis`);
  return Object.fromEntries(Object.entries(names).map(([key, name]) => [key, find(name)!])) as unknown as Programs;
}

async function startPostgres(programs: Programs, work: string, log: string): Promise<{ server: Running; uri: string }> {
  const data = join(work, 'database');
  mkdirSync(data);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) await run('chown', ['postgres', data], { timeout: 10 });
  // PostgreSQL refuses to run as root; its own user is there with the package.
  const as = (program: string, parameters: string[]): [string, string[]] =>
    isRoot
      ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', program, ...parameters]]
      : [program, parameters];
  await run(...as(programs.initdb, ['-D', data, '-A', 'trust', '-U', 'indico', '--no-sync', '-E', 'UTF8']), {
    timeout: 120,
  });
  const port = await freePort();
  const sql = (database: string, text: string) =>
    run(programs.psql, ['-q', '-h', '127.0.0.1', '-p', String(port), '-U', 'indico', database, '-c', text], {
      timeout: 30,
    });
  const server = await start(
    ...as(programs.postgres, [
      '-D',
      data,
      '-p',
      String(port),
      '-k',
      data,
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'fsync=off',
    ]),
    async () => (await sql('postgres', 'select 1')) !== '',
    { cwd: data, log, timeout: 60 },
  );
  await sql('postgres', 'create database indico');
  for (const extension of ['unaccent', 'pg_trgm']) await sql('indico', `create extension ${extension}`);
  return { server, uri: `postgresql://indico@127.0.0.1:${port}/indico` };
}

/** @returns the file. */
function writeConfig(python: string, work: string, origin: string, database: string, redisPort: number): string {
  for (const folder of ['archive', 'cache', 'temp', 'log']) mkdirSync(join(work, folder));
  const settings = {
    SQLALCHEMY_DATABASE_URI: database,
    SECRET_KEY: 'demonstration only, on loopback: '.repeat(2),
    BASE_URL: origin,
    CELERY_BROKER: `redis://127.0.0.1:${redisPort}/0`,
    REDIS_CACHE_URL: `redis://127.0.0.1:${redisPort}/1`,
    DEFAULT_TIMEZONE: 'America/St_Johns',
    DEFAULT_LOCALE: 'en_GB',
    CACHE_DIR: join(work, 'cache'),
    TEMP_DIR: join(work, 'temp'),
    LOG_DIR: join(work, 'log'),
    STORAGE_BACKENDS: { default: `fs:${join(work, 'archive')}` },
    ATTACHMENT_STORAGE: 'default',
    SUPPORT_EMAIL: 'demo@example.org',
    NO_REPLY_EMAIL: 'demo@example.org',
  };
  // JSON of texts and objects is Python too.
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
  const file = join(work, 'indico.conf');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const [sample] = globSync(join(python, '../../lib/python*/site-packages/indico/logging.yaml.sample'));
  if (sample === undefined) throw new SetupError(`${python}: Indico is there without its logging.yaml.sample`);
  copyFileSync(sample, join(work, 'logging.yaml'));
  return file;
}

interface ExportedMoment {
  date: string;
  time: string;
  tz: string;
}
interface ExportedPerson {
  first_name: string;
  last_name: string;
  affiliation: string;
}
interface ExportedContribution {
  url: string;
  title: string;
  startDate: ExportedMoment | null;
  endDate: ExportedMoment | null;
  room: string;
  track: string | null;
  description: string;
  speakers: ExportedPerson[];
  primaryauthors: ExportedPerson[];
  coauthors: ExportedPerson[];
}

async function readExports(origin: string): Promise<Facts> {
  const facts: Facts = new Map();
  const events = (await (await fetch(`${origin}/export/categ/0.json?from=2000-01-01&to=2100-01-01`)).json()) as {
    results: { id: string }[];
  };
  for (const { id } of events.results) {
    const answer = (await (await fetch(`${origin}/export/event/${id}.json?detail=contributions`)).json()) as {
      results: { contributions: ExportedContribution[] }[];
    };
    for (const one of answer.results[0]!.contributions) {
      addFact(facts, 'title', one.url, one.title);
      addFact(facts, 'start', one.url, moment(one.startDate));
      addFact(facts, 'end', one.url, moment(one.endDate));
      addFact(facts, 'room', one.url, one.startDate ? one.room : undefined);
      addFact(facts, 'track', one.url, one.track ?? undefined);
      addFact(facts, 'has abstract', one.url, one.description ? 'yes' : undefined);
      const roles = { speaker: one.speakers, author: one.primaryauthors, coauthor: one.coauthors };
      for (const [role, people] of Object.entries(roles)) {
        for (const { first_name, last_name, affiliation } of people) {
          const name = `${first_name} ${last_name}`;
          addFact(facts, role, one.url, name);
          addFact(facts, 'affiliation', one.url, affiliation ? `${name} (${affiliation})` : undefined);
        }
      }
    }
  }
  return facts;
}

/** The export's local time in its zone, as a moment. The invented events lie in summer: Newfoundland is at -02:30. */
function moment(stated: ExportedMoment | null): string | undefined {
  if (!stated) return undefined;
  if (stated.tz === 'UTC') return new Date(`${stated.date}T${stated.time}Z`).toISOString();
  return new Date(`${stated.date}T${stated.time}-02:30`).toISOString();
}
