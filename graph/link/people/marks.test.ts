import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calledAs, marksOfPage } from './marks.ts';

test('of the links that a page prints of a person, profiles and own sites are marks; products and employers are not', () => {
  const marks = (...links: string[]) => marksOfPage(links, ['maren', 'tolliver']);
  assert.deepEqual(marks('https://github.com/mtol', 'https://www.tide.social/@mtol/'), [
    'link github/mtol',
    'handle mtol',
    'link mastodon/tide.social/@mtol',
  ]);
  assert.deepEqual(marks('https://maren.example/', 'http://people.example/~tolliver'), [
    'link maren.example',
    'link people.example/~tolliver',
  ]);
  assert.deepEqual(
    marks(
      'https://tidebus.example/',
      'https://elm.example/team',
      'https://github.com/topics',
      'https://twitter.com/intent/tweet',
      'https://blog.example/2019/05/tolliver-on-ropes',
    ),
    [],
  );
});

test('a site is a mark where its name is made of the words of a name, not where it merely begins with one', () => {
  const marks = (link: string) => marksOfPage([link], ['ada', 'brandt', 'mark']);
  for (const link of ['marktplatz.example', 'denmark.example', 'elm.example/remarks', 'ada.example'])
    assert.deepEqual(marks(`https://www.${link}/`), [], link);
  for (const link of ['adabrandt.example', 'brandt-ada.example', 'elm.example/~abrandt', 'mark.elm.example'])
    assert.deepEqual(marks(`https://www.${link}/`), [`link ${link}`], link);
});

test('many like words of a name are tried in no more orders than can be', () => {
  const words = Array.from({ length: 40 }, () => 'a'.repeat(8));
  assert.deepEqual(marksOfPage([`https://${'a'.repeat(60)}.example/`], words), []);
});

test('accounts of an event, a project or an employer are known by its name, in full, cut short or as initials', () => {
  const around = ['linux plumbers conference', 'reef days', 'reef days 2021', 'elm works'];
  for (const mark of [
    'handle reefdays',
    'handle reefconf',
    'handle thereefdays',
    'link twitter/reefdays_eu',
    'handle reefdays2021',
    'handle linuxplumbers',
    'handle lpc',
    'handle lpc2021',
    'link reefdays.example',
    'link reefdays.example/2021',
    'link github/elmworks',
    'handle elmworkshq',
  ])
    assert.ok(calledAs(mark, around), mark);
  for (const mark of [
    'handle reefer',
    'handle lp',
    'handle abrandt',
    'link elmworks.example/~ada',
    'handle elmar',
    'mail ab12',
    'handle ada2021',
    'handle elmwcon',
  ])
    assert.ok(!calledAs(mark, around), mark);
});
