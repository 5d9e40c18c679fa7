import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configSchema } from '../workspace/config.ts';
import { extendScope, scopeOf, sourceFor, whyOutside } from './scope.ts';
import type { CrawlError } from './types.ts';

function scope(source: Record<string, unknown>) {
  const config = configSchema.parse({ sources: [source] });
  return scopeOf(config.sources[0]!, config);
}

test('a source covers its folder, under http and https alike', () => {
  const one = scope({ url: 'http://conf.example/2026/schedule.html' });
  const covers = (url: string) => sourceFor(url, [one]) === one;
  assert.ok(covers('https://conf.example/2026/talk/1'));
  assert.ok(!covers('http://conf.example/2025/'));
  assert.ok(!covers('http://conf.example.evil.example/2026/'));
});

test('a source that moved to another spelling of its address is followed there, to its front page it is not', () => {
  const one = scope({ url: 'http://conf.example/2026/' });
  extendScope(one, 'https://www.conf.example/2026/start');
  assert.equal(sourceFor('https://www.conf.example/2026/talk', [one]), one);
  extendScope(one, 'https://conf.example/');
  extendScope(one, 'https://parked.example/2026/');
  assert.equal(sourceFor('https://conf.example/about', [one]), undefined);
  assert.equal(sourceFor('https://parked.example/2026/', [one]), undefined);
});

test('why an address is left out: by exclude, as a maze, or since no source covers it', () => {
  const one = scope({ url: 'https://conf.example/2026/', exclude: ['/print/'] });
  const outside = 'outside the scope of every source';
  assert.equal(whyOutside('https://conf.example/2026/print/1', [one]), 'matches exclude /\\/print\\//');
  assert.match(whyOutside('https://conf.example/2026/a/a/a/', [one]), /repeat themselves/);
  assert.equal(sourceFor('https://conf.example/2026/a/a/a/', [one]), undefined);
  assert.equal(whyOutside('https://conf.example/a/a/a/', [one]), outside);
  assert.equal(whyOutside('https://conf.example/2025/', [one]), outside);
});

test('include takes addresses and paths; what is neither is an error that names it', () => {
  const one = scope({ url: 'https://conf.example/2026/', include: ['/2026/', 'https://talks.example/'] });
  assert.equal(sourceFor('https://conf.example/2026/a', [one]), one);
  assert.equal(sourceFor('http://talks.example/b', [one]), one);
  assert.throws(
    () => scope({ url: 'https://conf.example/', include: ['http://['] }),
    (error: CrawlError) => error.code === 'usage' && /conf\.example.*"http:\/\/\["/.test(error.message),
  );
});
