/** The event that a page of an unknown site names around its content. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import type { Document } from 'domhandler';
import type { PageRecord, TalkRecord } from '../../records.ts';
import { readSiteEvent } from './site-event.ts';

const talk: TalkRecord = {
  kind: 'talk',
  title: 'Tides in a teacup',
  people: [],
  topics: [],
  links: [],
  evidence: { quote: 'Tides in a teacup' },
};

interface Case {
  says: string;
  html: string;
  url?: string;
  records?: PageRecord[];
  is: { name: string; edition?: string; startDate?: string; endDate?: string } | undefined;
}

const head = (title: string, more = '') => `<!doctype html><html><head><title>${title}</title>${more}</head><body>`;

const cases: Case[] = [
  {
    says: 'a front page with its days',
    html: `${head('GullConf 2025')}<h1>GullConf 2025</h1><p>15–16 May 2025, Porto Azul</p>`,
    records: [],
    is: { name: 'GullConf 2025', edition: '2025', startDate: '2025-05-15', endDate: '2025-05-16' },
  },
  {
    says: 'the end of the title, which the link home says too; the address tells the edition',
    html: `${head('Tides in a teacup | Gull')}<nav><a href="/">Gull</a></nav><h1>Tides in a teacup</h1>`,
    url: 'https://gull.example/2024/talks/tides/',
    is: { name: 'Gull', edition: '2024' },
  },
  {
    says: 'the name of the site in its metadata and in the title',
    html: `${head('Programme – Weather Symposium 2019', '<meta property="og:site_name" content="Weather Symposium">')}`,
    is: { name: 'Weather Symposium 2019', edition: '2019' },
  },
  {
    says: 'what leads a title',
    html: head('Oak Days 2022: Tides in a teacup'),
    is: { name: 'Oak Days 2022', edition: '2022' },
  },
  { says: 'said once, in words that name no event', html: head('Tides in a teacup | Gull'), is: undefined },
  { says: 'words that any site has', html: `${head('Programme 2025 | Home')}<a href="/">Home</a>`, is: undefined },
  {
    says: 'the talk’s own title is no event, though it speaks of one',
    html: `${head('Ten years of Oak Days 2022')}<h1>Ten years of Oak Days 2022</h1>`,
    records: [{ ...talk, title: 'Ten years of Oak Days 2022' }],
    is: undefined,
  },
  {
    says: 'a body whose site may hold many events is none',
    html: `${head('Tides in a teacup | University of Brume')}<a href="/">University of Brume</a>`,
    is: undefined,
  },
  {
    says: 'a page that tells nothing and is not about an event',
    html: `${head('Sponsors | GullConf 2025')}<a href="/">GullConf 2025</a><h1>Sponsors</h1>`,
    records: [],
    is: undefined,
  },
  ...(
    [
      ['PineCon 2021 Programme', 'PineCon 2021'],
      ['PineCon 2021: Full Schedule', 'PineCon 2021'],
      ['PineCon Timetable 2021', 'PineCon 2021'],
      ['Speakers of the PineCon 2021', 'PineCon 2021'],
      ['Programm der Kieferntage 2021', 'Kieferntage 2021'],
      ['Horaires des Rencontres du Pin 2021', 'Rencontres du Pin 2021'],
      ['Programa: Jornadas del Pino 2021', 'Jornadas del Pino 2021'],
      ['PineCon 2021 Accepted Talks', 'PineCon 2021'],
      ['Pine Talks Summit 2021', 'Pine Talks Summit 2021'],
      ['Schedule World Summit 2021', 'Schedule World Summit 2021'],
      ['Fahrplankonferenz 2021', 'Fahrplankonferenz 2021'],
    ] as const
  ).map(
    ([title, name]): Case => ({
      says: `the title of a page and its heading: ${title}`,
      html: `${head(title)}<h1>${title}</h1>`,
      is: { name, edition: '2021' },
    }),
  ),
  {
    says: 'the title of a page of an event whose name has no word for events',
    html: `${head('Needle 2021 Agenda')}<nav><a href="/">Needle</a></nav><h1>Needle 2021 Agenda</h1>`,
    is: { name: 'Needle 2021', edition: '2021' },
  },
  {
    says: 'a name that ends as pages do, and that the site says of itself',
    html: `${head('Pine Talks 2021')}<nav><a href="/">Pine Talks</a></nav><h1>Pine Talks 2021</h1>`,
    is: { name: 'Pine Talks 2021', edition: '2021' },
  },
  {
    says: 'prose about an event',
    html: `${head('What I learned at GullConf 2025')}<h1>What I learned at GullConf 2025</h1>`,
    records: [],
    is: undefined,
  },
];

for (const { says, html, url = 'https://gull.example/talks/1', records = [talk], is } of cases) {
  test(says, () => {
    const [event, ...more] = readSiteEvent(cheerio.load(html).root()[0] as unknown as Document, url, records);
    assert.deepEqual(more, []);
    const { name, edition, startDate, endDate } = event ?? {};
    const given =
      event && Object.fromEntries(Object.entries({ name, edition, startDate, endDate }).filter(([, v]) => v));
    assert.deepEqual(given, is);
    if (event) assert.ok(html.includes(event.evidence.quote));
  });
}
