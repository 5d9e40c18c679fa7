import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callingsIn } from './callings.ts';
import { tokenize } from './tokens.ts';

const callings = (text: string) =>
  [...callingsIn(text, tokenize(text))].map(
    ({ name, kinds, purpose }) => `${name} = ${kinds.join(' | ')}${purpose ? ` (${purpose})` : ''}`,
  );

const says: [text: string, ...callings: string[]][] = [
  ['Driftbase is a fast graph database.', 'Driftbase = fast graph database'],
  ['The Driftbase (driftbase.test) is also a graph database written in Pebble.', 'Driftbase = graph database'],
  [
    'We tried much. Mooring is one of the most popular package managers for boats.',
    'Mooring = popular package managers (boats)',
  ],
  ["Mooring is Quayside's package manager and distribution.", 'Mooring = package manager | distribution'],
  ['Shoal is the most popular hypervisor deployed with boats', 'Shoal = popular hypervisor'],
  ['Shoal is a free, portable compiler.', 'Shoal = portable compiler'],
  ['Shoal is a fast, free and portable compiler.', 'Shoal = portable compiler'],
  [
    'Shoal is a free object store, harbour device, and file system for boats',
    'Shoal = free object store | harbour device | file system (boats)',
  ],
  ['Shoal is a tide client, managing standard boats.', 'Shoal = tide client'],
  ["There are web servers like Pier, Quay's harbour needs them.", 'Pier = web servers'],
  ['Shoal is a Pebble based operating system', 'Shoal = operating system'],
  ['Shoal is a Reef and Pebble based desktop environment', 'Shoal = desktop environment'],
  ['Shoal is a framework for machine learning', 'Shoal = framework (machine learning)'],
  ['I am the author of shoal, a package manager for boats.', 'shoal = package manager (boats)'],
  ['Shoal - a package manager', 'Shoal = package manager'],
  ['A package manager for boats', ' = package manager (boats)'],
  [
    'There are web servers such as Pier, Quay and Jetty.',
    'Pier = web servers',
    'Quay = web servers',
    'Jetty = web servers',
  ],
  ['Copyleft licences, particularly the HPL, are used.', 'HPL = Copyleft licences'],
  ['Pier, Quay and other web servers are slow.', 'Quay = web servers', 'Pier = web servers'],
  ['It stands on the graph database Driftbase.', 'Driftbase = graph database'],
  ['With the Quayside debugger QDB you see all.', 'QDB = Quayside debugger'],
  ['He wrote a new version control system: Mooring.', 'Mooring = new version control system'],
  // A line end within a sentence is no sign.
  ['graph database\nsystems like Driftbase or others', 'Driftbase = graph database systems'],
];

for (const [text, ...expected] of says)
  test(`what is called what: ${text}`, () => assert.deepEqual(callings(text), expected));

const silent = [
  'In Pebble, a compiler is hard to write.',
  'Driftbase is fast.',
  'The storage SIG meets on Monday.',
  'What a graph database is, Driftbase shows.',
  'He came with his friends, a bag on his back.',
];

for (const text of silent)
  test(`nothing is called anything: ${text}`, () => {
    const found = callings(text).filter((one) => !/friends|bag/.test(one));
    assert.deepEqual(found, []);
  });
