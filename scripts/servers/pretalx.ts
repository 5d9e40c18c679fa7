/** A real pretalx with its own demonstration event, on loopback. Set up once, about three minutes; SQLite, no worker. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addFact, type Facts } from '../../test/support/compare.ts';
import { run, say } from '../setup/command.ts';
import { cacheDirectory } from '../setup/machine.ts';
import { answers, freePort, start } from './process.ts';
import { providePythonWith } from './python.ts';
import type { TalkServer } from './server.ts';

const PACKAGES = ['pretalx==2025.2.2', 'Faker', 'freezegun'];
const SLUG = 'democon';

interface ExportedTalk {
  code: string;
  title: string;
  date: string;
  duration: string;
  room: string;
  track: string | null;
  abstract: string | null;
  persons: { name: string; public_name?: string }[];
}

/** @param log what the server prints goes there. @throws SetupError */
export async function startPretalx(log: string): Promise<TalkServer> {
  const python = await providePythonWith('pretalx', PACKAGES);
  const data = join(cacheDirectory(), 'server-pretalx-data');
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const env = {
    PRETALX_DATA_DIR: data,
    PRETALX_FILESYSTEM_DATA: data,
    PRETALX_DEBUG: 'True',
    PRETALX_SITE_URL: origin,
  };
  if (!existsSync(join(data, 'whole'))) await setUp(python, data, env);
  const server = await start(
    python,
    ['-m', 'pretalx', 'runserver', `127.0.0.1:${port}`, '--noreload', '--insecure'],
    () => answers(`${origin}/${SLUG}/`),
    { cwd: data, env, log, timeout: 120 },
  );
  return {
    front: `${origin}/${SLUG}/`,
    exports: [/\/schedule\/export\//, /\/schedule\/widgets?\//, /\.(?:json|xml|xcal|ics)$/],
    truth: () => readExport(`${origin}/${SLUG}/schedule/export/schedule.json`, `${origin}/${SLUG}/talk/`),
    stop: () => server.stop(),
  };
}

async function setUp(python: string, data: string, env: { [name: string]: string }): Promise<void> {
  say('setting up pretalx and its demonstration event (once, about three minutes)');
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true });
  const manage = (parameters: string[], more: { [name: string]: string } = {}) =>
    run(python, ['-m', 'pretalx', ...parameters], { timeout: 600, env: { ...env, ...more } });
  await manage(['migrate']);
  await manage(['rebuild']);
  await manage(['init', '--noinput'], {
    DJANGO_SUPERUSER_EMAIL: 'demo@example.org',
    DJANGO_SUPERUSER_PASSWORD: 'demonstration-only-1',
    PRETALX_INIT_ORGANISER_NAME: 'Demo',
    PRETALX_INIT_ORGANISER_SLUG: 'demo',
  });
  await manage(['create_test_event', '--stage', 'over', '--slug', SLUG, '--seed', '7']);
  writeFileSync(join(data, 'whole'), '');
}

async function readExport(url: string, talks: string): Promise<Facts> {
  const { schedule } = (await (await fetch(url)).json()) as {
    schedule: { conference: { days: { rooms: { [room: string]: ExportedTalk[] } }[] } };
  };
  const facts: Facts = new Map();
  for (const talk of schedule.conference.days.flatMap((day) => Object.values(day.rooms).flat())) {
    const subject = `${talks}${talk.code}/`;
    const [hours, minutes] = talk.duration.split(':').map(Number);
    const begin = Date.parse(talk.date);
    addFact(facts, 'title', subject, talk.title.trim());
    addFact(facts, 'start', subject, new Date(begin).toISOString());
    addFact(facts, 'end', subject, new Date(begin + (hours! * 60 + minutes!) * 60_000).toISOString());
    addFact(facts, 'room', subject, talk.room);
    addFact(facts, 'track', subject, talk.track ?? undefined);
    addFact(facts, 'has abstract', subject, talk.abstract ? 'yes' : undefined);
    for (const person of talk.persons) addFact(facts, 'speaker', subject, person.public_name ?? person.name);
  }
  return facts;
}
