import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import { createProgress } from './progress.ts';

function recorder(properties: object) {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  return { stream: Object.assign(stream, properties), text: () => text };
}

test('a terminal gets one line that is written over, ten times a second at most', () => {
  let clock = 0;
  const { stream, text } = recorder({ isTTY: true, columns: 20 });
  const progress = createProgress(stream, { silent: false, now: () => clock });
  for (clock = 0; clock < 1000; clock += 10) progress.update('crawl', `${clock} of 1000 and a long tail`);
  assert.equal(text().split('\r').length - 1, 10);
  assert.ok(!text().includes('\n'));
  assert.ok(text().includes('…'));
  progress.clear();
  assert.ok(text().endsWith('\r\u001b[2K'));
});

test('a terminal that does not say how wide it is gets the whole line', () => {
  const { stream, text } = recorder({ isTTY: true, columns: 0 });
  createProgress(stream, { silent: false, now: () => 0 }).update('crawl', '3 pages done');
  assert.ok(text().endsWith('crawl: 3 pages done'));
});

test('a log gets a plain line every five seconds, and none for short work', () => {
  let clock = 0;
  const { stream, text } = recorder({});
  const progress = createProgress(stream, { silent: false, now: () => clock });
  progress.update('parse', '1 of 9');
  assert.equal(text(), '');
  for (clock = 0; clock <= 12_000; clock += 100) progress.update('crawl', `${clock}`);
  assert.equal(text(), 'crawl: 5000\ncrawl: 10000\n');
});

test('nothing is written when asked to be quiet', () => {
  const { stream, text } = recorder({ isTTY: true });
  createProgress(stream, { silent: true }).update('crawl', 'x');
  assert.equal(text(), '');
});
