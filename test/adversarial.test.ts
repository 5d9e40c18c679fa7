/**
 * Texts that make careless patterns slow: one piece without end, given to every function that reads a text. Twice the length may take
 * little more than twice the time. What a module of `parsers/reading/` exports is tried by itself with a text as its argument.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import { openPage } from '../parsers/page.ts';
import { parsePage } from '../parsers/parse.ts';
import { organizationIn } from '../parsers/parts.ts';
import { peopleOfLine } from '../parsers/platforms/generic/people.ts';

import { type Block, htmlBlocks, textBlocks } from '../parsers/reading/blocks.ts';
import { shallowMarkup } from '../parsers/reading/shallow-markup.ts';
import { platforms } from '../parsers/registry.ts';

const pieces = [
  ...[
    ' ',
    '\n',
    '\t',
    '\r\n',
    '\u00A0',
    ',',
    ', ',
    ';',
    '[',
    '(',
    '((',
    ')',
    '{',
    '|',
    ' | ',
    '"',
    '“',
    "'",
    'O’',
    '\\',
    '_',
    '=',
  ],
  ...['9', '9 ', '99:', '2019 ', '2019-', '1. ', '1 May ', 'Jan ', '10:00', '10:00-', '9:00 am - '],
  ...['A', 'a', 'A. ', 'Ab ', 'Ab Cd, ', 'AB ', 'É', '李', 'Ab-', 'ab. Cd ', 'Dr. ', '(Ab) ', 'Ab (Cd', 'Ab, '],
  ...[
    'a&b&',
    '&',
    '&#',
    'and ',
    'und ',
    ', and ',
    '-',
    ' - ',
    '– ',
    '—',
    ': ',
    'Speaker: ',
    '* ',
    '- ',
    '#',
    '...',
    'a.',
  ],
  ...['<', '<a ', '</', '<p>', '<div>', '<!--', '@', 'a@', 'a.b@', 'http://', 'a/', '../'],
  ...[
    'at ',
    'is ',
    'was ',
    'in ',
    'in 2019 ',
    'from ',
    'the ',
    'works at ',
    'formerly known as ',
    'née ',
    'Ab Cd works at ',
  ],
];

type Reader = (text: string) => unknown;
const known = [{ name: 'Ada Quill', source: 'author line' }];
const ofBlocks =
  (read: (blocks: Block[]) => unknown): Reader =>
  (text) =>
    read(textBlocks(text.split('\n')));

/** Those that take more than a text, or none. */
const special: { [name: string]: ((called: (...given: never[]) => unknown) => Reader) | undefined } = {
  textBlocks: (read) => (text) => read(text.split('\n') as never),
  joinLines: (read) => (text) => read(text.split('\n') as never),
  knownWords: (read) => (text) => read(text.split('\n') as never),
  htmlBlocks: () => (text) => {
    const $ = cheerio.load(shallowMarkup(`<body><p>${text}`));
    return htmlBlocks($, $('body'), 'https://site.example/');
  },
  readAgenda: (read) => ofBlocks((blocks) => read(blocks as never)),
  blockLists: (read) => ofBlocks((blocks) => read(blocks as never)),
  readRenames: (read) => ofBlocks((blocks) => read(blocks as never)),
  readContinuations: (read) => ofBlocks((blocks) => read(blocks as never, 'Cones' as never)),
  readProse: (read) => ofBlocks((blocks) => read(blocks as never, { title: 'Cones MC', known, year: '2020' } as never)),
  readPeriod: (read) => (text) => read(text as never, 0 as never),
  readEmployer: (read) => (text) => read(text as never, 0 as never),
  readEmployers: (read) => (text) => read(text as never, 0 as never, true as never),
  readOrganization: (read) => (text) => read(text as never, 0 as never),
  readStudies: (read) => (text) => [...(read(text as never) as Iterable<unknown>)],
  resolveName: (read) => (text) => read(text as never, known as never),
  resolvePeople: (read) => (text) => read(text as never, 'speaker' as never, text as never, known as never),
  namesIn: (read) => (text) => read(text as never, known as never),
  spokenFor: (read) => (text) => read(text as never, 'p' as never),
  materialKind: (read) => (text) => read(`https://site.example/${text}` as never, text as never),
};
/** Of blocks, steps or trees that the functions above have read, of a name that `readName` or a sentence that `readCareer` found short enough. */
const others = new Set(
  'remembered rememberedOf matchAt leading roleLabel roleLead roleNoun isListHeading blocksText endOf momentOf textOf textsOf finishStep inferEnds mergeSteps quoteOf richText tableGrid wideEncoding decodeText addDays addMinutes inZone withZoneOffset tellsOfPerson titleBefore readTitle stepType gridOf takeHonorific takeNickname takeSuffix takeSurroundings'.split(
    ' ',
  ),
);

async function readers(): Promise<[string, Reader][]> {
  const found: [string, Reader][] = [
    ['organizationIn', organizationIn],
    ['peopleOfLine', (text) => peopleOfLine(text, true)],
  ];
  const folder = new URL('../parsers/reading/', import.meta.url);
  for (const file of readdirSync(folder)) {
    if (!/\.[jt]s$/.test(file) || /\.test\.[jt]s$/.test(file) || file.startsWith('pdf.')) continue;
    const module = (await import(new URL(file, folder).href)) as { [name: string]: unknown };
    for (const [name, value] of Object.entries(module)) {
      if (typeof value !== 'function' || others.has(name)) continue;
      found.push([`${file} ${name}`, special[name]?.(value as never) ?? (value as Reader)]);
    }
  }
  return found;
}

/** Milliseconds of CPU. */
async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What of it takes too long: the first length tells most, the second whether it grows with it. */
async function slowOnes(all: Iterable<[string, Reader]>, length: number, allowed: number): Promise<string[]> {
  const slow: string[] = [];
  for (const [name, read] of all) {
    for (const piece of pieces) {
      const text = (size: number): string => piece.repeat(Math.ceil(size / piece.length));
      const first = await cpuOf(() => read(text(length)));
      if (first < allowed) continue;
      // The best of four, lest a busy machine, a cold compiler or a collection of garbage be taken for a slow pattern.
      const again = async (size: number): Promise<number> => {
        let best = Number.POSITIVE_INFINITY;
        for (let run = 0; run < 4; run++) best = Math.min(best, await cpuOf(() => read(text(size))));
        return best;
      };
      const [once, twice] = [await again(length), await again(2 * length)];
      if (twice < 2 * allowed) continue;
      const growth = twice / once;
      if (growth > 3 || twice > allowed * 20)
        slow.push(
          `${name} with ${JSON.stringify(piece)}: ${once.toFixed(0)} ms, ${twice.toFixed(0)} ms for twice the length`,
        );
    }
  }
  return slow;
}

test('no reading of a text takes long over one piece without end', async () => {
  assert.deepEqual(await slowOnes(await readers(), 12_500, 10), []);
});

test('no platform takes long over a page of one piece without end', async () => {
  const forms: [string, (text: string) => string, string][] = [
    ['title', (text) => `<!doctype html><title>${text}</title><h1>${text}</h1><p>${text}</p>`, 'text/html'],
    [
      'attribute',
      (text) => `<!doctype html><body><p class="${text}" id="${text}"><a href="${text}">Ada Quill</a></p>`,
      'text/html',
    ],
    ['text', (text) => `Cones at scale\n\n${text}`, 'text/plain'],
  ];
  const all = forms.flatMap(([name, page, contentType]) =>
    [undefined, ...platforms.map((one) => one.id)].map((platform): [string, Reader] => [
      `${name} as ${platform ?? 'chosen'}`,
      async (text) => parsePage(await openPage({ bytes: Buffer.from(page(text)), contentType }), { platform }),
    ]),
  );
  assert.deepEqual(await slowOnes(all, 6_000, 60), []);
});
