/** Sites of no known software, in the forms in which programmes are written; and pages that are no programme. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../../page.ts';
import generic from './index.ts';

/** Each talk as "Title | Person (Org), Person". */
async function talks(body: string, title = 'PineCon 2021', path = '/2021/schedule/'): Promise<string[]> {
  const html = `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
  const page = await openPage({ bytes: Buffer.from(html), url: `https://pinecon.example${path}` });
  return generic.parse(page).flatMap((record) => {
    if (record.kind !== 'talk') return [];
    const people = record.people.map((one) => one.name + (one.affiliation ? ` (${one.affiliation})` : ''));
    return [`${record.title} | ${people.join(', ')}`];
  });
}

async function text(lines: string, path = '/2021/schedule.txt'): Promise<string[]> {
  const page = await openPage({ bytes: Buffer.from(lines), url: `https://pinecon.example${path}` });
  return generic.parse(page).flatMap((record) => {
    if (record.kind !== 'talk') return [];
    const people = record.people.map((one) => one.name + (one.affiliation ? ` (${one.affiliation})` : ''));
    return [`${record.title} | ${people.join(', ')}`];
  });
}

const three = [
  'Growing cones at scale | Ada Quill (Contoso)',
  'Resin for the rest of us | Gus Holt (Northwind Traders), Ines Jarvis (Fabrikam)',
  'Why needles fall | Bo Fenwick (Alder)',
];
const bare = [
  'Growing cones at scale | Ada Quill',
  'Resin for the rest of us | Gus Holt, Ines Jarvis',
  'Why needles fall | Bo Fenwick',
];

test('cards with classes of any software', async () => {
  const card = (title: string, people: [string, string][]): string =>
    `<div class="agenda-card"><div class="agenda-card__time">10:00 - 10:45</div><h3 class="agenda-card__title"><a href="/2021/sessions/${title.length}">${title}</a></h3>
     <ul class="agenda-card__speakers">${people.map(([name, org]) => `<li><img src="x.jpg" alt=""><span class="speaker-name">${name}</span><span class="speaker-company">${org}</span></li>`).join('')}</ul>
     <p class="agenda-card__description">What happens when a tree grows, and why one should care about it.</p></div>`;
  assert.deepEqual(
    await talks(
      `<h1>Agenda</h1>${card('Growing cones at scale', [['Ada Quill', 'Contoso']])}${card('Resin for the rest of us', [
        ['Gus Holt', 'Northwind Traders'],
        ['Ines Jarvis', 'Fabrikam'],
      ])}${card('Why needles fall', [['Bo Fenwick', 'Alder']])}`,
    ),
    three,
  );
});

test('blocks without any class: title, people, affiliation and time by their place alone', async () => {
  const block = (time: string, title: string, people: string): string =>
    `<div><p>${time}</p><p><b>${title}</b></p><p>${people}</p></div>`;
  assert.deepEqual(
    await talks(
      `<h1>Conference Programme</h1><h2>May 3, 2021</h2>${block('10:00', 'Growing cones at scale', 'Ada Quill (Contoso)')}${block('11:00', 'Resin for the rest of us', 'Gus Holt (Northwind Traders), Ines Jarvis (Fabrikam)')}${block('12:00', 'Why needles fall', 'Bo Fenwick (Alder)')}`,
    ),
    three,
  );
});

test('a programme table with heads', async () => {
  const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  assert.deepEqual(
    await talks(
      `<h1>Schedule</h1><table><tr><th>Time</th><th>Title</th><th>Speaker</th><th>Room</th></tr>${row('10:00', 'Growing cones at scale', 'Ada Quill (Contoso)', 'Elm')}${row('10:30', 'Coffee break', '', '')}${row('11:00', 'Resin for the rest of us', 'Gus Holt (Northwind Traders), Ines Jarvis (Fabrikam)', 'Elm')}${row('12:00', 'Why needles fall', 'Bo Fenwick (Alder)', 'Oak')}</table>`,
    ),
    three,
  );
});

test('a programme table without heads: the hour, the title in bold, the speaker in italics', async () => {
  const row = (time: string, title: string, people: string): string =>
    `<tr><td>${time}</td><td><b>${title}</b><br><i>${people}</i></td></tr>`;
  assert.deepEqual(
    await talks(
      `<h1>PineCon 2021 programme</h1><table>${row('9:30', 'Growing cones at scale', 'Ada Quill (Contoso)')}${row('10:15', 'Resin for the rest of us', 'Gus Holt (Northwind Traders), Ines Jarvis (Fabrikam)')}<tr><td>11:00</td><td>Lunch</td></tr>${row('13:00', 'Why needles fall', 'Bo Fenwick (Alder)')}</table>`,
    ),
    three,
  );
});

test('a grid of rooms and hours', async () => {
  const cell = (title: string, people: string): string =>
    `<td><a href="/2021/talk/${title.length}/">${title}</a><br>${people}</td>`;
  assert.deepEqual(
    await talks(
      `<h1>Schedule</h1><table><tr><th></th><th>Elm Hall</th><th>Oak Hall</th></tr><tr><th>10:00</th>${cell('Growing cones at scale', 'Ada Quill')}${cell('Resin for the rest of us', 'Gus Holt, Ines Jarvis')}</tr><tr><th>11:00</th>${cell('Why needles fall', 'Bo Fenwick')}<td>Closed</td></tr></table>`,
    ),
    bare,
  );
});

test('a definition list', async () => {
  assert.deepEqual(
    await talks(
      '<h1>Talks</h1><dl><dt>Growing cones at scale</dt><dd>Speaker: Ada Quill (Contoso)</dd><dd>How to grow many cones without a single tree falling over.</dd><dt>Resin for the rest of us</dt><dd>Speakers: Gus Holt (Northwind Traders), Ines Jarvis (Fabrikam)</dd><dt>Why needles fall</dt><dd>Speaker: Bo Fenwick (Alder)</dd></dl>',
    ),
    three,
  );
});

test('flat headings with a line of people below each', async () => {
  assert.deepEqual(
    await talks(
      '<h1>Accepted talks</h1><h3>Growing cones at scale</h3><p class="speakers">Ada Quill, Contoso</p><p>How to grow many cones without a single tree falling over.</p><h3>Resin for the rest of us</h3><p class="speakers">Gus Holt (Northwind Traders), Ines Jarvis (Fabrikam)</p><p>Sticky.</p><h3>Why needles fall</h3><p class="speakers">Bo Fenwick, Alder</p>',
    ),
    three,
  );
});

const forms: [string, (title: string, name: string, org: string) => string][] = [
  ['Title - Speaker, Affiliation', (title, name, org) => `${title} - ${name}, ${org}`],
  ['Title by Speaker', (title, name, org) => `${title} by ${name} (${org})`],
  ['Speaker (Affiliation): Title', (title, name, org) => `${name} (${org}): ${title}`],
];
const lone = [
  'Growing cones at scale | Ada Quill (Contoso)',
  'Resin for the rest of us | Gus Holt (Northwind Traders)',
  'Why needles fall | Bo Fenwick (Alder Inc.)',
];
for (const [name, form] of forms) {
  test(`lines of the form "${name}", as items and as text`, async () => {
    const lines = [
      form('Growing cones at scale', 'Ada Quill', 'Contoso'),
      form('Resin for the rest of us', 'Gus Holt', 'Northwind Traders'),
      form('Why needles fall', 'Bo Fenwick', 'Alder Inc.'),
    ];
    assert.deepEqual(
      await talks(`<h1>Programme</h1><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`),
      lone,
    );
    assert.deepEqual(
      await text(
        `PineCon 2021 Programme\n\nMay 3, 2021\n\n${lines.map((line, at) => `1${at}:00 ${line}`).join('\n')}\n`,
      ),
      lone,
    );
  });
}

test('a grid of speakers gives people, not talks', async () => {
  const card = (name: string, org: string): string =>
    `<div class="speaker"><img src="p.jpg"><h3>${name}</h3><p class="company">${org}</p></div>`;
  const body = `<h1>Speakers</h1>${card('Ada Quill', 'Contoso')}${card('Gus Holt', 'Northwind')}${card('Bo Fenwick', 'Alder')}`;
  assert.deepEqual(await talks(body, 'Speakers | PineCon 2021', '/speakers/'), []);
  const page = await openPage({ bytes: Buffer.from(`<title>Speakers | PineCon 2021</title><body>${body}`) });
  assert.deepEqual(
    generic
      .parse(page)
      .map((record) => 'name' in record && `${record.name} (${'affiliation' in record && record.affiliation})`),
    ['PineCon 2021 (false)', 'Ada Quill (Contoso)', 'Gus Holt (Northwind)', 'Bo Fenwick (Alder)'],
  );
});

test('speakers with their talks in one card', async () => {
  const card = (name: string, org: string, title: string): string =>
    `<article class="speaker-card"><h3 class="speaker-card__name">${name}</h3><p class="speaker-card__company">${org}</p><h4 class="speaker-card__talk-title">${title}</h4></article>`;
  assert.deepEqual(
    await talks(
      `<h1>Speakers</h1>${card('Ada Quill', 'Contoso', 'Growing cones at scale')}${card('Gus Holt', 'Northwind Traders', 'Resin for the rest of us')}${card('Bo Fenwick', 'Alder Inc.', 'Why needles fall')}`,
      'Speakers | PineCon 2021',
      '/speakers/',
    ),
    lone,
  );
});

test('text of one talk with labels', async () => {
  assert.deepEqual(
    await text(
      'Growing cones at scale\n\nSpeaker: Ada Quill (Contoso)\nTime: Monday, May 3, 2021, 10:00\nRoom: Elm Hall\n\nAbstract\n\nHow to grow many cones without a single tree falling over.\n',
      '/2021/talks/7',
    ),
    ['Growing cones at scale | Ada Quill (Contoso)'],
  );
});

const nothing: [string, string, string, string][] = [
  [
    'a blog with authors',
    '<h1>Forest notes</h1><article><h2 class="entry-title"><a href="/2021/03/pruning/">Pruning in March</a></h2><p class="byline">By <a class="author" href="/author/ada-quill/">Ada Quill</a></p><p>We cut and cut.</p></article><article><h2 class="entry-title"><a href="/2021/02/frost/">Frost is coming</a></h2><p class="byline">By <a class="author" href="/author/gus-holt/">Gus Holt</a></p></article><article><h2 class="entry-title"><a href="/2021/01/snow/">Snow on the ground</a></h2><p class="byline">By <a class="author" href="/author/bo-fenwick/">Bo Fenwick</a></p></article>',
    'Forest notes',
    '/blog/',
  ],
  [
    'a team page',
    '<h1>Our team</h1><div class="person"><h3>Ada Quill</h3><p>Director of Trees</p></div><div class="person"><h3>Gus Holt</h3><p>Head of Needles</p></div><div class="person"><h3>Bo Fenwick</h3><p>Engineer</p></div>',
    'Team',
    '/about/team/',
  ],
  [
    'a forum',
    '<h1>Forum</h1><table><tr><th>Topic</th><th>Author</th><th>Replies</th></tr><tr><td><a href="/t/1">How to prune a pine</a></td><td><a href="/users/7">Ada Quill</a></td><td>3</td></tr><tr><td><a href="/t/2">Moss on the roof of my shed</a></td><td><a href="/users/8">Gus Holt</a></td><td>9</td></tr><tr><td><a href="/t/3">Best axe for beginners</a></td><td><a href="/users/9">Bo Fenwick</a></td><td>1</td></tr></table>',
    'Tree talk',
    '/forum/',
  ],
  [
    'a bibliography',
    '<h1>Books we like</h1><ul><li>The Long Forest by Ada Quill</li><li>Cones and Needles by Gus Holt</li><li>Resin Explained by Bo Fenwick</li><li>Seeds of Time by Ines Jarvis</li></ul>',
    'Books we like',
    '/books/',
  ],
  [
    'a shop',
    '<h1>Shop</h1><div class="product"><h3 class="product-title">Pine soap</h3><p class="price">4.50</p></div><div class="product"><h3 class="product-title">Resin candle</h3><p class="price">9.00</p></div>',
    'Shop',
    '/shop/',
  ],
  [
    'a venue with its hours',
    '<h1>Venue</h1><p>Doors open 9:00 to 18:00. Ask for Ada Quill at the desk.</p><h2>Getting there</h2><p>Take the bus at 8:15, 8:45 or 9:15.</p>',
    'Venue | PineCon 2021',
    '/2021/venue/',
  ],
  [
    'a code of conduct with contacts',
    '<h1>Code of Conduct</h1><p>Be kind.</p><h2>Contacts</h2><ul><li>Ada Quill, phone 555-1234</li><li>Gus Holt, phone 555-2345</li><li>Bo Fenwick, phone 555-3456</li></ul>',
    'Code of Conduct | PineCon 2021',
    '/2021/conduct/',
  ],
  [
    'organizers of a conference',
    '<h1>Organizing Committee</h1><h3>General Chair</h3><p>Ada Quill (Contoso)</p><h3>Program Chair</h3><p>Gus Holt (Northwind)</p><h3>Local Arrangements</h3><p>Bo Fenwick (Alder)</p>',
    'Committee | PineCon 2021',
    '/2021/committee/',
  ],
  [
    'a call for papers',
    '<h1>Call for Papers</h1><p>Send your talk by May 3, 2021, 23:59.</p><h2>Topics</h2><ul><li>Cones</li><li>Needles</li></ul><h2>Program Committee</h2><ul><li>Ada Quill, Contoso</li><li>Gus Holt, Northwind</li><li>Bo Fenwick, Alder</li></ul>',
    'Call for Papers | PineCon 2021',
    '/2021/cfp/',
  ],
  [
    'news of a conference',
    '<h1>News</h1><h2><a href="/2021/news/tickets/">Tickets are on sale</a></h2><p>Posted by Ada Quill on May 3, 2021</p><h2><a href="/2021/news/hotel/">Hotel rates extended</a></h2><p>Posted by Gus Holt on May 4, 2021</p>',
    'News | PineCon 2021',
    '/2021/news/',
  ],
];
for (const [name, body, title, path] of nothing) {
  test(`no talk on ${name}`, async () => assert.deepEqual(await talks(body, title, path), []));
}

/** The sessions that the talks of a page are held in, in the page's order, each once. */
async function sessions(heads: readonly string[]): Promise<string[]> {
  const talk = (title: string, person: string) => `<li><b>${title}</b> <i>${person}</i></li>`;
  const people = [
    'Ada Quill',
    'Gus Holt',
    'Bo Fenwick',
    'Ines Jarvis',
    'Edda Rowe',
    'Finn Gale',
    'Olga Reed',
    'Ivo Lark',
  ];
  const body = heads.map(
    (head, at) =>
      `<h3>${head}</h3><ul>${talk(`Cones at scale ${'abcd'[at]}1`, people[at * 2]!)}${talk(`Why needles fall ${'abcd'[at]}2`, people[at * 2 + 1]!)}</ul>`,
  );
  const html = `<!doctype html><title>PineCon 2021</title><h1>Programme</h1>${body.join('')}`;
  const page = await openPage({ bytes: Buffer.from(html), url: 'https://pinecon.example/2021/programme/' });
  const found = generic.parse(page).flatMap((one) => (one.kind === 'talk' ? [one.session ?? '-'] : []));
  return [...new Set(found)];
}

test('the head of a session is its title without its chair', async () => {
  const heads = [
    'Session 1: Measurement (Chair: Kim Vale)',
    'Session 2: Roots – chaired by Kim Vale',
    'Session 3: Bark (Session Chair Kim Vale)',
    'Session 4: Leaves, Vorsitz: Kim Vale',
  ];
  assert.deepEqual(await sessions(heads), [
    'Session 1: Measurement',
    'Session 2: Roots',
    'Session 3: Bark',
    'Session 4: Leaves',
  ]);
});

test('what a session is about is no chair', async () => {
  const heads = ['Session 1: Armchair botany', 'Session 2: Chair design', 'Session 3 - Moderation tools at scale'];
  assert.deepEqual(await sessions(heads), heads);
});
