/** RFC 9309, section by section: what a robots.txt says and which addresses may then be asked for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { robotsRules } from './robots.ts';

interface Probe {
  section: string;
  says: string;
  robots: string;
  allowed?: string[];
  refused?: string[];
}

const forAll = (...rules: string[]) => `User-agent: *\n${rules.join('\n')}\n`;

const probes: Probe[] = [
  {
    section: '2.2.1',
    says: 'the product token is compared without regard to case',
    robots: 'user-AGENT: CONFGRAPH\nDISALLOW: /a\n',
    allowed: ['/b'],
    refused: ['/a'],
  },
  {
    section: '2.2.1',
    says: 'groups of the same token are one group',
    robots:
      'User-agent: confgraph\nDisallow: /a\n\nUser-agent: otherbot\nDisallow: /o\n\nUser-agent: confgraph\nDisallow: /b\n',
    allowed: ['/o'],
    refused: ['/a', '/b'],
  },
  {
    section: '2.2.1',
    says: 'a group may name several robots',
    robots: 'User-agent: otherbot\nUser-agent: confgraph\nDisallow: /a\n\nUser-agent: *\nDisallow: /\n',
    allowed: ['/b'],
    refused: ['/a'],
  },
  {
    section: '2.2.1',
    says: 'without a group of its own, that of everybody holds',
    robots: 'User-agent: otherbot\nAllow: /\n\nUser-agent: *\nDisallow: /a\n',
    allowed: ['/b'],
    refused: ['/a'],
  },
  {
    section: '2.2.1',
    says: 'without any group that fits, all is allowed',
    robots: 'User-agent: otherbot\nDisallow: /\n',
    allowed: ['/', '/a'],
  },
  {
    section: '2.2.1',
    says: 'another robot whose name begins alike is another robot',
    robots: 'User-agent: confgraph-images\nDisallow: /\n',
    allowed: ['/a'],
  },
  {
    section: '2.2.1',
    says: 'rules before the first group belong to nobody',
    robots: 'Disallow: /\nUser-agent: *\nDisallow: /a\n',
    allowed: ['/b'],
    refused: ['/a'],
  },
  {
    section: '2.2.1',
    says: 'a group of its own without a rule allows all, whatever everybody is told',
    robots: 'User-agent: *\nDisallow: /\n\nUser-agent: confgraph\n',
    allowed: ['/', '/a'],
  },
  {
    section: '2.2.2',
    says: 'the longest match wins, whichever comes first',
    robots: forAll('Allow: /a/b/', 'Disallow: /a/', 'Disallow: /a/b/c', 'Allow: /a/b/c/d'),
    allowed: ['/a/b/', '/a/b/x', '/a/b/c/d', '/'],
    refused: ['/a/', '/a/x', '/a/b/c'],
  },
  {
    section: '2.2.2',
    says: 'of an allow and a disallow that match alike, the allow holds',
    robots: forAll('Disallow: /a', 'Allow: /a'),
    allowed: ['/a', '/a/b'],
  },
  {
    section: '2.2.2',
    says: 'a rule without a path says nothing',
    robots: forAll('Disallow:'),
    allowed: ['/', '/a'],
  },
  {
    section: '2.2.2',
    says: 'paths are compared with regard to case, from their first octet, query included',
    robots: forAll('Disallow: /Talks', 'Disallow: /q?day=1'),
    allowed: ['/talks', '/x/Talks', '/q?day=2', '/q'],
    refused: ['/Talks', '/Talks2026', '/q?day=1', '/q?day=12'],
  },
  {
    section: '2.2.2',
    says: 'escapes of unreserved characters are what they stand for: %62%61%7A is baz',
    robots: forAll('Disallow: /foo/bar/%62%61%7A', 'Disallow: /qux'),
    allowed: ['/foo/bar/ba'],
    refused: ['/foo/bar/baz', '/foo/bar/%62%61%7A', '/foo/bar/ba%7a', '/%71ux'],
  },
  {
    section: '2.2.2',
    says: 'characters beyond ASCII are their UTF-8 escapes',
    robots: forAll('Disallow: /foo/bar/ツ', 'Disallow: /zo%c3%ab'),
    refused: ['/foo/bar/%E3%83%84', '/zo%C3%AB', '/zoë'],
    allowed: ['/foo/bar/%E3%83%85'],
  },
  {
    section: '2.2.2',
    says: 'brackets, bars and quotes are what their escapes are',
    robots: forAll('Disallow: /[draft]', 'Disallow: /a%7Cb', "Disallow: /q?who='me'"),
    allowed: ['/draft', '/ab', '/q?who=me'],
    refused: ['/[draft]/x', '/%5Bdraft%5d', '/a|b', '/a%7cb', "/q?who='me'", '/q?who=%27me%27'],
  },
  {
    section: '2.2.2',
    says: 'an escaped slash is no slash',
    robots: forAll('Disallow: /a%2Fb'),
    allowed: ['/a/b'],
    refused: ['/a%2Fb', '/a%2fb'],
  },
  {
    section: '2.2.3',
    says: '* stands for any characters, $ for the end',
    robots: forAll('Disallow: /*.ics$', 'Disallow: /a*z', 'Disallow: /end$'),
    allowed: ['/x.ics?download=1', '/a', '/end/'],
    refused: ['/x.ics', '/d/x.ics', '/az', '/a/b/z/c', '/end'],
  },
  {
    section: '2.2.3',
    says: 'escaped, * and $ stand for themselves',
    robots: forAll('Disallow: /star-%2A', 'Disallow: /price-%24'),
    allowed: ['/star-x', '/price-'],
    refused: ['/star-*', '/star-%2A', '/price-$', '/price-%24x'],
  },
  {
    section: '2.2.3',
    says: 'what follows # is a comment',
    robots: 'User-agent: * # all of them\nDisallow: /a # the old site\n# Disallow: /b\n',
    allowed: ['/b'],
    refused: ['/a', '/a/x'],
  },
  {
    section: '2.2.4',
    says: 'other lines do not come between the names of a group',
    robots: 'User-agent: *\nSitemap: https://conf.example/s.xml\nUser-agent: otherbot\nDisallow: /a\n',
    allowed: ['/b'],
    refused: ['/a'],
  },
  {
    section: '2.2.4',
    says: 'other lines neither end a group nor begin one',
    robots: 'User-agent: confgraph\nSitemap: https://conf.example/s.xml\nCrawl-delay: 1\nDisallow: /a\n',
    allowed: ['/b'],
    refused: ['/a'],
  },
  {
    section: '2.2',
    says: 'lines end with CR, LF or both; blanks around the colon do not matter',
    robots: '\uFEFFUser-agent\t:  *\rDisallow : /a\r\nDisallow:/b\n',
    allowed: ['/c'],
    refused: ['/a', '/b'],
  },
  {
    section: '2.2',
    says: 'a page of HTML in place of robots.txt says nothing',
    robots: '<!doctype html><html><body><h1>Not here</h1>Disallow: /</body></html>',
    allowed: ['/', '/a'],
  },
  {
    section: '2.2.2',
    says: '/robots.txt itself is always allowed',
    robots: forAll('Disallow: /'),
    allowed: ['/robots.txt'],
    refused: ['/', '/a'],
  },
];

for (const { section, says, robots, allowed = [], refused = [] } of probes) {
  test(`RFC 9309, ${section}: ${says}`, () => {
    const rules = robotsRules('https://conf.example', { status: 200, body: robots });
    const may = (path: string) => rules.allows(`https://conf.example${path}`);
    assert.deepEqual(
      allowed.filter((path) => !may(path)),
      [],
      'refused, but should be allowed',
    );
    assert.deepEqual(refused.filter(may), [], 'allowed, but should be refused');
  });
}

test('RFC 9309, 2.3.1.1: an answer without content allows all', () => {
  assert.equal(robotsRules('https://conf.example', { status: 204, body: '' }).allows('https://conf.example/a'), true);
});
