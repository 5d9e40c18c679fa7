import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import type { Document } from 'domhandler';
import { readContent } from './content/read-content.ts';
import { readTalkLines } from './talk-lines.ts';

test('talks written as lines are of the day whose heading they stand under', () => {
  const html = `<!doctype html><title>PineCon 2021 programme</title><h1>Programme</h1>
    <h2>Thursday, June 17</h2>
    <p>Changed on May 3, 2021</p>
    <h3>10:00 Cones at scale - Ada Quill, Contoso</h3><h3>11:00 Why needles fall - Bo Fenwick, Alder Inc</h3>
    <h2>Friday, June 18</h2>
    <h3>10:00 Resin for all - Gus Holt, Northwind Traders</h3><h3>11:00 Roots and bark - Ines Jarvis, Fabrikam</h3>`;
  const document = load(html).root()[0] as unknown as Document;
  const talks = readTalkLines(readContent(document, 'https://pinecon.example/2021/programme/'), 3);
  assert.deepEqual(
    talks.map((talk) => `${talk.startsAt} ${talk.title}`),
    [
      '2021-06-17T10:00:00 Cones at scale',
      '2021-06-17T11:00:00 Why needles fall',
      '2021-06-18T10:00:00 Resin for all',
      '2021-06-18T11:00:00 Roots and bark',
    ],
  );
});
