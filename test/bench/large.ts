/**
 * `npm run bench:parse -- --large`: whether the time of a parse grows with the size of a page and no faster. Pages of every platform are
 * stretched to 1.25, 2.5 and 5 MB (schedules to 5, 10 and 20 MB) by repeating what they hold.
 */
import { openPage } from '../../parsers/page.ts';
import { parsePage } from '../../parsers/parse.ts';
import { scheduleXml } from '../support/schedules.ts';
import { type BenchPage, corpusPages, fixturePages } from './pages.ts';

/** Twice the size may take so many times the time: twice, and what caches and collections add. */
const most = 3;

interface Large {
  name: string;
  page: Pick<BenchPage, 'url'>;
  platform: string | undefined;
  /** The page at one, two and four times a size. */
  sizes: (() => Buffer)[];
}

/** Measures all and prints a line each; exits with 1 where one grows faster than its size. */
export async function measureLarge(): Promise<void> {
  console.log('milliseconds of CPU at one, two and four times the size; how much the last doubling costs');
  for (const { name, page, platform, sizes } of largePages()) {
    const taken: number[] = [];
    let size = 0;
    let records = 0;
    for (const make of sizes) {
      const bytes = make();
      size = bytes.length;
      // The better of two: a busy machine slows one.
      const times: number[] = [];
      for (let time = 0; time < 2; time += 1) {
        const before = process.cpuUsage();
        records = parsePage(await openPage({ bytes, url: page.url }), { platform }).records.length;
        const { user, system } = process.cpuUsage(before);
        times.push((user + system) / 1000);
      }
      taken.push(Math.min(...times));
    }
    const growth = taken.at(-1)! / taken.at(-2)!;
    const isTooFast = growth > most && taken.at(-1)! > 500;
    if (isTooFast) process.exitCode = 1;
    console.log(
      `${isTooFast ? 'GROWS ' : ''}${name} as ${platform ?? 'chosen'}: ${taken.map((one) => one.toFixed(0)).join(', ')} ms for ${(size / 1e6).toFixed(1)} MB (${growth.toFixed(1)} times); ${records} records`,
    );
  }
}

function* largePages(): Generator<Large> {
  const xml = (talks: number) => () => Buffer.from(scheduleXml('Harbour Meet', 2019, talks));
  const talks = 9000;
  yield {
    name: 'schedule.xml',
    page: { url: 'https://harbour.example/2019/schedule.xml' },
    platform: undefined,
    sizes: [xml(talks), xml(2 * talks), xml(4 * talks)],
  };
  const json = (count: number) => () => Buffer.from(scheduleJson(count));
  yield {
    name: 'schedule.json',
    page: { url: 'https://harbour.example/2019/schedule.json' },
    platform: undefined,
    sizes: [json(talks), json(2 * talks), json(4 * talks)],
  };
  const seen = new Set<string>();
  for (const page of [...fixturePages(), ...corpusPages()]) {
    const kind = `${page.group} ${page.file.replace(/\d+/g, '').replace(/[A-Z0-9]{6}/g, '')}`;
    if (seen.has(kind) || !/\.(?:html|txt|ics)$/.test(page.file)) continue;
    seen.add(kind);
    const stretched = (size: number) => () => Buffer.from(stretch(page.bytes.toString('utf8'), size));
    const sizes = [1.25e6, 2.5e6, 5e6].map(stretched);
    yield { name: page.file, page, platform: undefined, sizes };
    if (page.file.endsWith('.html')) yield { name: page.file, page, platform: 'generic', sizes };
  }
}

/** What stands in the body, in the calendar or in the text, repeated. */
function stretch(source: string, size: number): string {
  const start = /<body[^>]*>|BEGIN:VEVENT/i.exec(source);
  const from = start ? (start[0].startsWith('<') ? start.index + start[0].length : start.index) : 0;
  const end = /<\/body>|END:VCALENDAR/i.exec(source)?.index ?? source.length;
  const inner = source.slice(from, end);
  return source.slice(0, from) + inner.repeat(Math.max(1, Math.ceil(size / (inner.length + 1)))) + source.slice(end);
}

function scheduleJson(talks: number): string {
  const room = Array.from({ length: talks }, (_, index) => ({
    id: index,
    guid: `${index}`,
    date: `2019-05-04T${String(9 + (index % 9)).padStart(2, '0')}:00:00+02:00`,
    start: `${String(9 + (index % 9)).padStart(2, '0')}:00`,
    duration: '00:45',
    room: 'Quay',
    title: `Notes on rope physics, part ${index}`,
    subtitle: '',
    track: `Track ${index % 3}`,
    type: 'lecture',
    language: 'en',
    abstract: 'We look at soft anchors again, and at what became of them since the harbour was dredged. '.repeat(3),
    description: '',
    persons: [{ id: index % 500, public_name: `Ada Marlow ${index % 500}` }],
    links: [],
  }));
  return JSON.stringify({
    schedule: {
      version: '1',
      conference: {
        acronym: 'hm2019',
        title: 'Harbour Meet 2019',
        start: '2019-05-04',
        end: '2019-05-04',
        daysCount: 1,
        days: [{ index: 1, date: '2019-05-04', rooms: { Quay: room } }],
      },
    },
  });
}
