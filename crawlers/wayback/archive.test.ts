import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  archivedAddress,
  archiveOf,
  EVER,
  indexAddress,
  pageAddress,
  parseReplay,
  questionOf,
  replayAddress,
  windowOf,
} from './archive.ts';
import { CdxError, isGood, parseCdx } from './cdx.ts';
import { halvesOf } from './index-answer.ts';

test('where archives keep index and pages', () => {
  assert.deepEqual(archiveOf({ wayback: true }), {
    replay: 'https://web.archive.org/web/',
    index: 'https://web.archive.org/cdx/search/cdx',
    origin: 'https://web.archive.org',
  });
  assert.equal(archiveOf({ wayback: 'http://localhost:8080/all' })!.index, 'http://localhost:8080/all/cdx');
  const both = { replay: 'https://a.example/w', index: 'https://b.example/cdx' };
  assert.deepEqual(archiveOf({ wayback: both }), {
    ...both,
    replay: 'https://a.example/w/',
    origin: 'https://a.example',
  });
  assert.equal(archiveOf({ wayback: false }), undefined);
});

test('addresses of captures, made and taken apart', () => {
  const archive = archiveOf({ wayback: true })!;
  const address = replayAddress(archive, '20180102030405', 'http://conf.example/a?b=c#d');
  assert.equal(address, 'https://web.archive.org/web/20180102030405id_/http://conf.example/a?b=c');
  assert.deepEqual(parseReplay(archive, address), {
    timestamp: '20180102030405',
    original: 'http://conf.example/a?b=c',
  });
  assert.equal(parseReplay(archive, 'https://web.archive.org/save/http://conf.example/'), undefined);
  for (const [given, original] of [
    ['https://web.archive.org/web/20180102030405/https://conf.example/2017/', 'https://conf.example/2017/'],
    ['https://web.archive.org/web/2018*/https:/conf.example/2017/', undefined],
    ['https://web.archive.org/web/*/https:/conf.example/2017/', 'https://conf.example/2017/'],
    ['https://web.archive.org/web/20180102030405if_/http://conf.example/', 'http://conf.example/'],
    ['https://conf.example/2017/talks/20180102', undefined],
  ] as const) {
    assert.equal(archivedAddress(given)?.original, original, given);
  }
  assert.equal(archivedAddress('http://localhost/all/2018/http://conf.example/')?.replay, 'http://localhost/all/');
});

test('a question to the index: its folder also without the slash at its end, its host with its port', () => {
  const archive = archiveOf({ wayback: 'http://localhost:8080/all/' })!;
  const ask = (below: string) => questionOf(indexAddress(archive, { below, window: EVER, limit: 5 })).below;
  assert.deepEqual(
    ['conf.example/2017/', 'https://conf.example/', 'conf.example:8080/2017/ocw/', 'conf.example/a?b='].map(ask),
    [
      'http://conf.example/2017',
      'http://conf.example/',
      'http://conf.example:8080/2017/ocw',
      'http://conf.example/a?b=',
    ],
  );
});

test('which captures count: eighteen months around the event, as far as its time is known', () => {
  const url = 'https://conf.example/';
  assert.deepEqual(windowOf({ url, heldUntil: '2017-09-15' }), { from: '20160315000000', to: '20190315235959' });
  const year = { from: '20151230000000', to: '20181230235959' };
  assert.deepEqual(windowOf({ url, edition: '2017' }), year);
  assert.deepEqual(windowOf({ url, edition: 'Lisbon 2017' }), year);
  assert.deepEqual(windowOf({ url: 'https://conf.example/2017/ocw/' }), year);
  assert.deepEqual(windowOf({ url: 'https://2017.conf.example:2018/' }), year);
  assert.deepEqual(windowOf({ url: 'https://conf.example/2016-2017/' }), EVER);
  assert.deepEqual(windowOf({ url: 'https://conf.example/120170/' }), EVER);
});

test('http and https, www or not, with port 80 or without are one site, written as the source is', () => {
  const start = 'https://conf.example/2017/';
  for (const one of [
    'http://www.conf.example:80/2017/a',
    'https://conf.example/2017/a#b',
    'http://conf.example/2017/a?utm_source=x',
  ]) {
    assert.equal(pageAddress(one, start), 'https://conf.example/2017/a');
  }
  assert.equal(pageAddress('http://conf.example:8080/a', start), 'http://conf.example:8080/a');
  assert.equal(pageAddress('http://other.example/a', start), 'http://other.example/a');
  assert.equal(pageAddress('mailto:a@conf.example', start), undefined);
});

test('answers of an index in every form that servers give them', () => {
  const row = {
    timestamp: '20170901000000',
    original: 'https://conf.example/a b',
    mime: 'text/html',
    status: '200',
    digest: 'ABC',
  };
  const table = JSON.stringify([
    ['urlkey', 'timestamp', 'original', 'mimetype', 'statuscode', 'digest', 'length'],
    ['k', row.timestamp, row.original, 'text/html', '200', 'ABC', '5'],
    ['k', 'broken', row.original, 'text/html', '200', 'ABC', '5'],
    [],
    ['next+key'],
  ]);
  assert.deepEqual(parseCdx(table), { rows: [row], resumeKey: 'next+key' });
  const object = { url: row.original, mime: 'text/html', status: '200', digest: 'sha1:ABC' };
  assert.deepEqual(parseCdx(`${JSON.stringify({ ...object, timestamp: row.timestamp })}\n`).rows, [row], 'pywb');
  assert.deepEqual(parseCdx(`example,conf)/a ${row.timestamp} ${JSON.stringify(object)}\n`).rows, [row], 'CDXJ');
  const plain = `example,conf)/a ${row.timestamp} https://conf.example/a text/html 200 ABC 5\n\nnext+key\n`;
  assert.deepEqual(parseCdx(plain), { rows: [{ ...row, original: 'https://conf.example/a' }], resumeKey: 'next+key' });
  for (const nothing of ['', '[]', '\n']) assert.deepEqual(parseCdx(nothing), { rows: [], resumeKey: undefined });
  for (const bad of ['<html>', '[["a"', '{"message": "x"', '["a"]']) assert.throws(() => parseCdx(bad), CdxError, bad);
});

test('good captures are pages that were answered with 200; a revisit stands for one', () => {
  const good = (mime: string, status: string) =>
    isGood({ timestamp: '20170901000000', original: 'https://conf.example/', mime, status, digest: undefined });
  for (const mime of [
    'text/html',
    'application/xhtml+xml',
    'application/json',
    'text/xml',
    'application/pdf',
    'text/calendar',
    'unk',
  ])
    assert.ok(good(mime, '200'), mime);
  assert.ok(good('warc/revisit', '-'));
  for (const mime of ['image/svg+xml', 'text/css', 'application/javascript', 'video/mp4', 'application/json'])
    assert.equal(good(mime, mime === 'application/json' ? '404' : '200'), false, mime);
});

test('a span of time is cut in two until it is short', () => {
  const halves = halvesOf({ from: '20170101000000', to: '20170101235959' });
  assert.deepEqual(halves, [
    { from: '20170101000000', to: '20170101115959' },
    { from: '20170101120000', to: '20170101235959' },
  ]);
  assert.equal(halvesOf(EVER, Date.parse('2026-01-01T00:00:00Z')).length, 2);
  assert.deepEqual(halvesOf({ from: '20170101000000', to: '20170101000030' }), []);
});
