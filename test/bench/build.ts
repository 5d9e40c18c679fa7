/**
 * Measures what a build costs when all is new, when nothing is, and when a few pages are.
 *
 *   npm run bench:build                      FOSDEM 2014 to 2016, a page for each talk
 *   npm run bench:build -- --talks 10000     as many talks, put together from pieces of those
 *   npm run bench:build -- --new 100         other than ten new pages
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importPaths } from '../../crawlers/import.ts';
import { randomNumbers } from '../../graph/link/people/random.ts';
import { createWorkspace } from '../../workspace/workspace.ts';
import { shared } from '../support/shared.ts';

const { values: options } = parseArgs({
  options: { talks: { type: 'string' }, new: { type: 'string', default: '10' }, keep: { type: 'boolean' } },
});

interface Talk {
  edition: number;
  xml: string;
}

/** The talks of three editions, each as the markup of its own. */
function fosdemTalks(): Talk[] {
  return [2014, 2015, 2016].flatMap((edition) => {
    const text = readFileSync(shared('corpus/pentabarf', `fosdem_${edition}.xml`), 'utf8');
    return (text.match(/<event id[\s\S]*?<\/event>/g) ?? []).map((xml) => ({ edition, xml }));
  });
}

/** Talks that never were: titles of halves of real ones, prose of their sentences, people of their names. */
function inventedTalks(count: number): Talk[] {
  const random = randomNumbers(7);
  const draw = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const real = fosdemTalks().map(({ xml }) => xml);
  const text = (xml: string, tag: string) => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1] ?? '';
  const titles = real.map((xml) => text(xml, 'title').split(' '));
  const prose = real.map((xml) => text(xml, 'abstract').split(/(?<=\.) /));
  const names = real.flatMap((xml) =>
    [...xml.matchAll(/<person id="\d+">([^<]*)</g)].map((match) => match[1]!.split(' ')),
  );
  return Array.from({ length: count }, (_, index) => {
    const [head, tail] = [draw(titles), draw(titles)];
    const title = [...head.slice(0, Math.ceil(head.length / 2)), ...tail.slice(Math.floor(tail.length / 2))].join(' ');
    const body = [draw(prose), draw(prose)].map((sentences) =>
      sentences.slice(0, 1 + Math.floor(random() * 6)).join(' '),
    );
    const name = `${draw(names)[0]} ${draw(names).at(-1)}`;
    let xml = draw(real).replace(/<event id="\d+"/, `<event id="${index}"`);
    xml = xml.replace(/<title>[^<]*/, () => `<title>${title}`).replace(/<slug>[^<]*/, `<slug>talk-${index}`);
    xml = xml
      .replace(/<abstract>[^<]*/, () => `<abstract>${body.join(' ')}`)
      .replace(/<description>[^<]*/, '<description>');
    xml = xml.replace(/<persons>[\s\S]*<\/persons>/, () => `<persons><person id="${index}">${name}</person></persons>`);
    return { edition: 1990 + (index % 30), xml };
  });
}

function writePages(folder: string, talks: readonly Talk[], first: number): void {
  mkdirSync(folder, { recursive: true });
  talks.forEach(({ edition, xml }, at) => {
    const date = `${edition}-02-01`;
    writeFileSync(
      join(folder, `${first + at}.xml`),
      `<?xml version="1.0" encoding="UTF-8"?>\n<schedule><conference><title>FOSDEM ${edition}</title><city>Brussels</city><start>${date}</start><end>${date}</end><days>1</days></conference>` +
        `<day index="1" date="${date}"><room name="${/<room>([^<]*)/.exec(xml)?.[1] ?? 'Hall'}">${xml}</room></day></schedule>\n`,
    );
  });
}

const root = mkdtempSync(join(tmpdir(), 'confgraph-bench-build-'));
try {
  const talks = options.talks ? inventedTalks(Number(options.talks)) : fosdemTalks();
  const fresh = Number(options.new);
  // New talks of all editions, and not the last of the file alone.
  const isNew = (index: number) =>
    index % Math.floor(talks.length / fresh) === 5 && index < fresh * Math.floor(talks.length / fresh);
  const [old, more] = [talks.filter((_, index) => !isNew(index)), talks.filter((_, index) => isNew(index))];
  const workspace = createWorkspace(join(root, 'workspace'));
  const bring = async (folder: string, pages: readonly Talk[], first: number) => {
    writePages(join(root, folder), pages, first);
    const { failed } = await importPaths(workspace, [join(root, folder)], {});
    if (failed.length > 0) throw new Error(JSON.stringify(failed));
  };
  const measure = (what: string) => {
    const run = spawnSync(process.execPath, [join(import.meta.dirname, 'build-child.ts'), workspace.directory], {
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(run.stderr);
    console.log(what.padEnd(24), run.stdout.trim());
  };
  await bring('old', old, 0);
  measure(`${old.length} new pages`);
  measure('nothing new');
  await bring('more', more, old.length);
  measure(`${more.length} more pages`);
  rmSync(workspace.graphDirectory, { recursive: true });
  measure('the graph deleted');
  workspace.close();
  if (options.keep) console.log(root);
} finally {
  if (!options.keep) rmSync(root, { recursive: true });
}
