import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../../parsers/page.ts';
import { wordsOf } from './words.ts';
import { whyWorthless } from './worthless.ts';

const open = (html: string, url = 'https://conf.example/2017/talks/7') =>
  openPage({ bytes: Buffer.from(html), url, contentType: 'text/html; charset=utf-8' });
const judge = async (html: string, url?: string) => whyWorthless(await open(html, url));

const menu =
  '<nav><a href="/2017/schedule">Schedule</a><a href="/2017/speakers">Speakers</a><a href="/2017/venue">Venue</a></nav>';

const parked = {
  'by a mark of its program': '<html data-adblockkey="abc"><body><div id="main"></div></body></html>',
  'by the script that fills it':
    '<title>conf.example</title><script src="https://cdn.parkingcrew.net/lander/main.js"></script><p>Loading</p>',
  'for sale, in its title': '<title>conf.example is for sale</title><h1>conf.example</h1><p>Ask for a price.</p>',
  'for sale, in its heading': '<h1>This domain may be for sale!</h1><p>Phone us from Monday to Friday.</p>',
  'with sponsored links': `<title>conf.example</title><h2>Related searches</h2><ul><li>Flights</li><li>Hotels</li></ul>
    <p>Sponsored listings on this page come from third parties. ${'More of this kind. '.repeat(30)}</p>`,
  'in German': '<title>conf.example</title><h1>Diese Domain steht zum Verkauf</h1><p>Preis auf Anfrage.</p>',
  'in French': '<title>conf.example</title><p>Ce nom de domaine est à vendre.</p>',
  expired: '<title>conf.example</title><p>This domain name has expired. Its owner can renew it.</p>',
};
for (const [name, html] of Object.entries(parked)) {
  test(`a parked domain: ${name}`, async () => assert.equal(await judge(html), 'a parked domain'));
}

const empty = {
  nginx: '<title>Welcome to nginx!</title><h1>Welcome to nginx!</h1><p>The server runs; nothing is set up.</p>',
  apache: '<title>Apache2 Debian Default Page: It works</title><p>Nothing here yet.</p>',
  suspended: '<h1>Account suspended</h1><p>Write to your provider.</p>',
};
for (const [name, html] of Object.entries(empty)) {
  test(`a server without a site: ${name}`, async () => assert.equal(await judge(html), 'a server without a site'));
}

const lost = {
  'title and heading': `<title>Page not found - River Days</title>${menu}<h1>Page not found</h1><p>Sorry.</p>`,
  'with its number': `<title>404 | River Days</title><h1>404 – Page not found!</h1><p>Try the start page.</p>`,
  'a heading and a sentence': `<title>River Days</title>${menu}<h1>Oops!</h1><h1>Not found</h1><p>What you asked for does not exist.</p>`,
  'a title alone': `<title>River Days | 404 not found</title><p>We could not find what you came for.</p>`,
  'a second-level heading': `<title>River Days</title>${menu}<h2>The page you requested could not be found</h2><p>It may have been moved.</p>`,
  'in German': `<title>Seite nicht gefunden</title><h1>Seite nicht gefunden</h1><p>Es tut uns leid.</p>`,
  'in French': `<h1>Page introuvable</h1><p>La page demandée n’existe plus.</p>`,
  'in Spanish': `<title>Página no encontrada</title><h1>Página no encontrada</h1>`,
  'in Japanese': `<h1>ページが見つかりません</h1><p>お探しのページは見つかりませんでした。</p>`,
};
for (const [name, html] of Object.entries(lost)) {
  test(`a page that says "not found": ${name}`, async () =>
    assert.equal(await judge(html), 'a page that says "not found"'));
}

const good = {
  'a talk on parked domains': `<title>This domain is for sale: who lives off typing errors | River Days</title>${menu}
    <h1>This domain is for sale: who lives off typing errors</h1>
    <p>Speaker: Ada Brandt (Copperline)</p><p>We bought a hundred parked domains and counted their visitors.</p>`,
  'the same without a menu': `<title>River Days</title><h1>“Buy this domain”: ten years of parking pages</h1>
    <p>A domain that is parked earns money with every visitor who errs. We measured how much, for whom, and what it costs
    those who come by. The study covers two million names in nine zones over ten years, and names the three firms behind most.</p>`,
  'a talk called Not Found': `<title>Not Found: designing error pages | River Days</title>${menu}
    <h1>Not Found: designing error pages</h1><p>Every site has pages that could not be found. What should they say?</p>`,
  'a talk called 404': `<title>404 | River Days</title>${menu}<h1>404</h1><p>By Ada Brandt</p><p>On links that rot.</p>`,
  'a talk on a page being lost': `<title>The page that no longer exists | River Days</title>${menu}
    <h1>The page that no longer exists</h1><p>Archivists tell how they saved what does not exist any more.</p>`,
  'a sponsors page': `<title>Sponsors</title>${menu}<h1>Sponsors</h1><p>Buy this domain Ltd. and Parkside Hotels support us.</p>`,
  'related links below a talk': `<title>River Days</title>${menu}<h1>On tracing</h1><h3>Related links</h3><p>Slides</p>`,
  'a page under construction': `<title>River Days 2018</title>${menu}<h1>Coming soon</h1><p>The programme follows.</p>`,
  'a page with a notice of what is missing': `<title>Ada Brandt | River Days</title>${menu}<h1>Ada Brandt</h1>
    <p>Photo not found</p><p>Ada Brandt works on tracing at Copperline.</p>`,
  'a long page on domains': `<title>Domain for sale</title><p>${'A history of names and of those who trade in them. '.repeat(100)}</p>`,
};
for (const [name, html] of Object.entries(good)) {
  test(`no such page: ${name}`, async () => assert.equal(await judge(html), undefined));
}

test('pages say the same where only their own address, a time of day or a number of the request differ', async () => {
  const page = (path: string, time: string, id: string, more = '') =>
    `<title>Conf</title><p>Nothing at https://conf.example${path} (${path.slice(1)}), ${time}, request ${id}.</p>${more}`;
  const words = async (path: string, html: string) => wordsOf(await open(html, `https://conf.example${path}`));
  const first = await words('/2017/a', page('/2017/a', '10:00:01 GMT', '9f86d081884c7d65'));
  assert.equal(await words('/2017/b%20c', page('/2017/b c', '23:59:59', '60303ae22b998861')), first);
  assert.notEqual(await words('/2017/a', page('/2017/a', '10:00:01', '9f86d081884c7d65', '<p>Talk</p>')), first);
});

test('pages do not say the same where a name, a number, a time of a talk or data in a script differ', async () => {
  const words = async (path: string, html: string) => wordsOf(await open(html, `https://conf.example${path}`));
  const pairs: [string, string, string, string][] = [
    ['/speakers/ada', '<h1>Ada</h1>', '/speakers/ben', '<h1>Ben</h1>'],
    ['/brandt', '<p>brandt speaks</p>', '/winter', '<p>winter speaks</p>'],
    ['/t/1', '<p>Room 1, 10:00</p>', '/t/2', '<p>Room 1, 11:00</p>'],
    ['/t/1', '<p>Lightning talk 1</p>', '/t/2', '<p>Lightning talk 2</p>'],
    [
      '/t/1',
      '<div>Loading</div><script type="application/json">{"talk":"One"}</script>',
      '/t/2',
      '<div>Loading</div><script type="application/json">{"talk":"Two"}</script>',
    ],
    ['/t/1', '<title>One</title><p>Loading</p>', '/t/2', '<title>Two</title><p>Loading</p>'],
  ];
  for (const [path, html, other, otherHtml] of pairs) {
    assert.notEqual(await words(path, html), await words(other, otherHtml), html);
  }
  assert.equal(await words('/', '<frameset><frame src="menu.html"></frameset>'), undefined);
});
