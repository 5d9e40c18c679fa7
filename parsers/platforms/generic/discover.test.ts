import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../../page.ts';
import { discover } from './discover.ts';

/** Home pages as they come: what leads to the programme, and to other years. Written before the reader was. */
const homes: {
  name: string;
  url: string;
  links: [href: string, text: string][];
  programme: string[];
  editions?: string[];
}[] = [
  {
    name: 'a menu in English, with the years below',
    url: 'https://elmconf.example/2021/',
    links: [
      ['/2021/', 'Home'],
      ['/2021/schedule', 'Schedule'],
      ['/2021/cfp', 'Call for speakers'],
      ['/2021/sponsors', 'Sponsors'],
      ['/2019/', '2019'],
      ['/2020/', '2020'],
    ],
    programme: ['https://elmconf.example/2021/schedule'],
    editions: ['https://elmconf.example/2019/', 'https://elmconf.example/2020/'],
  },
  {
    name: 'British, with speakers and an archive',
    url: 'https://oakdays.example/',
    links: [
      ['programme.html', 'Programme'],
      ['people.html', 'Our speakers'],
      ['committee.html', 'Programme committee'],
      ['past.html', 'Past events'],
    ],
    programme: ['https://oakdays.example/programme.html', 'https://oakdays.example/people.html'],
    editions: ['https://oakdays.example/past.html'],
  },
  {
    name: 'agenda and sessions',
    url: 'https://summit.ash.example/',
    links: [
      ['/p/17', 'Agenda'],
      ['/sessions/', 'All sessions'],
      ['/register', 'Register'],
      ['/conduct', 'Code of conduct'],
    ],
    programme: ['https://summit.ash.example/p/17', 'https://summit.ash.example/sessions/'],
  },
  {
    name: 'talks, and the years in names of hosts',
    url: 'https://2022.birch.example/',
    links: [
      ['/talks', 'Talks'],
      ['https://2021.birch.example/', 'Last year'],
      ['https://2020.birch.example/', 'BirchConf 2020'],
      ['https://2022.birch.example/venue', 'Venue'],
      ['https://elsewhere.example/2019/', 'The year in review: 2019'],
    ],
    programme: ['https://2022.birch.example/talks'],
    editions: ['https://2021.birch.example/', 'https://2020.birch.example/'],
  },
  {
    name: 'German',
    url: 'https://linde.example/',
    links: [
      ['/zeitplan.php', 'Zeitplan'],
      ['/vortraege', 'Vorträge'],
      ['/anfahrt', 'Anfahrt'],
      ['/vortrag-einreichen', 'Vortrag einreichen'],
      ['/archiv', 'Archiv'],
    ],
    programme: ['https://linde.example/zeitplan.php', 'https://linde.example/vortraege'],
    editions: ['https://linde.example/archiv'],
  },
  {
    name: 'Spanish',
    url: 'https://roble.example/es/',
    links: [
      ['/es/programa', 'Programa'],
      ['/es/ponentes', 'Ponentes'],
      ['/es/patrocinio', 'Patrocinadores'],
      ['/es/anteriores', 'Ediciones anteriores'],
    ],
    programme: ['https://roble.example/es/programa', 'https://roble.example/es/ponentes'],
    editions: ['https://roble.example/es/anteriores'],
  },
  {
    name: 'French',
    url: 'https://orme.example/',
    links: [
      ['/le-programme', 'Le programme'],
      ['/intervenants', 'Intervenants'],
      ['/comite', 'Comité de programme'],
    ],
    programme: ['https://orme.example/le-programme', 'https://orme.example/intervenants'],
  },
  {
    name: 'Portuguese and Italian',
    url: 'https://pinho.example/',
    links: [
      ['/a', 'Programação'],
      ['/b', 'Palestrantes'],
      ['/c', 'Programma'],
      ['/d', 'Ingressos'],
    ],
    programme: ['https://pinho.example/a', 'https://pinho.example/c', 'https://pinho.example/b'],
  },
  {
    name: 'Japanese',
    url: 'https://sugi.example/',
    links: [
      ['/time', 'タイムテーブル'],
      ['/access', 'アクセス'],
      ['/sp', '講演者'],
    ],
    programme: ['https://sugi.example/time', 'https://sugi.example/sp'],
  },
  {
    name: 'exports before pages',
    url: 'https://maple.example/2020/',
    links: [
      ['schedule/', 'Schedule'],
      ['schedule.xml', 'XML'],
      ['calendar.ics', 'iCal'],
    ],
    programme: [
      'https://maple.example/2020/schedule.xml',
      'https://maple.example/2020/calendar.ics',
      'https://maple.example/2020/schedule/',
    ],
  },
  {
    name: 'pictures and icons for links',
    url: 'https://yew.example/',
    links: [
      ['/en/timetable/', ''],
      ['/en/speakers/', ''],
      ['/en/hotels/', ''],
    ],
    programme: ['https://yew.example/en/timetable/', 'https://yew.example/en/speakers/'],
  },
  {
    name: 'the year in the address of each edition',
    url: 'https://hazel.example/hazel2018/index.html',
    links: [
      ['schedule.html', 'Conference schedule'],
      ['/hazel2017/index.html', 'Hazel 2017'],
      ['/hazel2016/index.html', 'Hazel 2016'],
      ['/hazel2018/travel.html', 'Travel 2018'],
    ],
    programme: ['https://hazel.example/hazel2018/schedule.html'],
    editions: ['https://hazel.example/hazel2017/index.html', 'https://hazel.example/hazel2016/index.html'],
  },
  {
    name: 'a blog, whose months are no editions',
    url: 'https://rowan.example/',
    links: [
      ['/2019/05/', 'May 2019'],
      ['/2019/04/notes-on-talks', 'Notes on talks I heard'],
      ['/about', 'About'],
    ],
    programme: [],
  },
  {
    name: 'calls and guidelines only',
    url: 'https://alder.example/',
    links: [
      ['/cfp', 'Submit a talk'],
      ['/speaker-guidelines', 'Speaker guidelines'],
      ['/speak', 'Become a speaker'],
      ['/schedule-a-demo', 'Schedule a demo'],
    ],
    programme: [],
  },
  {
    name: 'tickets to a schedule elsewhere',
    url: 'https://larch.example/',
    links: [
      ['https://larch2023.sched.example/', 'Full schedule'],
      ['https://social.example/@larch', 'Talks to us'],
      ['mailto:program@larch.example', 'Program'],
      ['#agenda', 'Agenda'],
    ],
    programme: ['https://larch2023.sched.example/'],
  },
];

for (const { name, url, links, programme, editions = [] } of homes) {
  test(`home page: ${name}`, async () => {
    const items = links.map(([href, text]) => `<li><a href="${href}">${text}</a></li>`).join('');
    const page = await openPage({ bytes: Buffer.from(`<!doctype html><title>Home</title><ul>${items}</ul>`), url });
    const found = discover(page);
    assert.deepEqual(
      found.filter((link) => link.kind !== 'edition').map((link) => link.url),
      programme,
    );
    assert.deepEqual(
      found.filter((link) => link.kind === 'edition').map((link) => link.url),
      editions,
    );
  });
}
