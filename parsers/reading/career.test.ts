import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { collapse } from '../page.ts';
import { readCareer } from './career.ts';

/** One step a line: organization | title | from, to (a "~" before what is inferred) | type, where not employment. */
function shown(biography: string): string[] {
  return readCareer(biography).map((step) => {
    const mark = (value: string | undefined, basis: string): string =>
      value === undefined ? '' : `${basis === 'inferred' ? '~' : ''}${value}`;
    const years = `${mark(step.from, step.fromBasis)}-${mark(step.to, step.toBasis)}`;
    return [step.organization, step.title ?? '', years, ...(step.type === 'employment' ? [] : [step.type])].join(' | ');
  });
}

const table: [string, string, string[]][] = [
  [
    'present work since a year',
    'Since 2012 she has been working at Northwind Systems.',
    ['Northwind Systems |  | 2012-'],
  ],
  [
    'a post held since a year',
    'She has been a Senior Engineer at Contoso since 2015.',
    ['Contoso | Senior Engineer | 2015-'],
  ],
  ['years in brackets', 'Before that, she was at Fabrikam (2008-2012).', ['Fabrikam |  | 2008-2012']],
  ['an open period', 'Ada works at Fabrikam (2019 – present) on storage.', ['Fabrikam |  | 2019-']],
  [
    'a period before the verb',
    'From 2001 to 2005 he worked for Contoso Research.',
    ['Contoso Research |  | 2001-2005'],
  ],
  [
    'a period between two years',
    'Between 2005 and 2009 she was a postdoctoral researcher at the Elm Institute for Informatics.',
    ['Elm Institute for Informatics | postdoctoral researcher | 2005-2009'],
  ],
  ['an end alone', 'He worked for Oakware until 2010.', ['Oakware |  | -2010']],
  ['a departure', 'He left Contoso in 2011 to start his own business.', ['Contoso |  | -2011']],
  ['two former employers', 'Mia Example previously worked at Alder and Birch.', ['Alder |  | -', 'Birch |  | -']],
  [
    'employers without a verb',
    'Previously at Alder, Birch and Cedar Labs.',
    ['Alder |  | -', 'Birch |  | -', 'Cedar Labs |  | -'],
  ],
  [
    'a researcher',
    'Jo is currently a researcher at Elm Institute of Technology.',
    ['Elm Institute of Technology | researcher | -'],
  ],
  ['a founder', 'Lee is co-founder of Maple Systems.', ['Maple Systems | co-founder | -']],
  ['a founding year', 'Lee founded Maple Systems in 2010.', ['Maple Systems |  | 2010-']],
  [
    'a company with Inc.',
    'He is the founder and CEO of Larch Inc. He lives in Berlin.',
    ['Larch Inc. | founder and CEO | -'],
  ],
  ['a title in apposition', 'Sam Doe, CTO of Willow Networks, speaks at FooCon.', ['Willow Networks | CTO | -']],
  [
    'the first person',
    'I’m a software engineer at Contoso, where I work on compilers.',
    ['Contoso | software engineer | -'],
  ],
  ['a branch of work', 'He is Director of Engineering at Larch.', ['Larch | Director of Engineering | -']],
  ['a branch before its house', 'He is CTO of Storage Systems at Larch.', ['Larch | CTO of Storage Systems | -']],
  [
    'a director of a society',
    'She serves as a director of the Fern Foundation.',
    ['Fern Foundation | director | - | office'],
  ],
  [
    'work as something',
    'He worked as a system administrator at Contoso from 1999 to 2003, and then joined Northwind as a developer.',
    ['Contoso | system administrator | 1999-2003', 'Northwind | developer | -'],
  ],
  [
    'employers listed in order of their starts',
    'She joined Alder in 2004 as a tester, Birch in 2009 and Cedar Labs in 2014 as Head of Quality.',
    ['Alder | tester | 2004-~2009', 'Birch |  | 2009-~2014', 'Cedar Labs | Head of Quality | 2014-'],
  ],
  [
    'no order told, no end inferred',
    'She joined Alder in 2004. She founded Birch in 2009.',
    ['Alder |  | 2004-', 'Birch |  | 2009-'],
  ],
  [
    'the closer name of the same house',
    'He joined Alder in 2008 as a Principal Engineer at Alder’s Oak Labs.',
    ['Alder’s Oak Labs | Principal Engineer | 2008-'],
  ],
  [
    'a title and a start in two sentences',
    'Ada is an architect at Alder. She joined Alder in 2016.',
    ['Alder | architect | 2016-'],
  ],
  [
    'two posts in one house',
    'Ada is CTO of Alder. She joined Alder in 2016 as an intern.',
    ['Alder | CTO | -', 'Alder | intern | 2016-'],
  ],
  ['a name with its later name', 'He joined Birch (later Cedar) in 2011.', ['Birch (later Cedar) |  | 2011-']],
  [
    'lines broken by a mail',
    'Since 2012 she has\nbeen working at\nNorthwind Systems.',
    ['Northwind Systems |  | 2012-'],
  ],
  [
    'a degree',
    'She holds a PhD from University of Pinewood in 2003.',
    ['University of Pinewood | PhD | -2003 | education'],
  ],
  [
    'a degree with its subject',
    'She received her PhD in Mathematics from Elm University in 2009.',
    ['Elm University | PhD in Mathematics | -2009 | education'],
  ],
  ['studies', 'He studied physics at the University of Ashford.', ['University of Ashford |  | - | education']],
  ['a student', 'She is a PhD student at Elm University.', ['Elm University | PhD student | - | education']],
  [
    'offices',
    'He was a Director on the Board of the Fern Foundation and Chair of its Advisory Council.',
    [
      'Fern Foundation | Director on the Board | - | office',
      'Fern Foundation | Chair of its Advisory Council | - | office',
    ],
  ],
];

for (const [name, biography, steps] of table) {
  test(`reads ${name}`, () => assert.deepEqual(shown(biography), steps));
}

const nothing: [string, string][] = [
  ['a project', 'Kim is a long-time contributor to the Debian project.'],
  ['a project joined', 'She joined the Debian project in 2004.'],
  ['experience', 'He has 20 years of experience in distributed systems.'],
  ['other people', 'Her husband works at Contoso. His team joined Northwind in 2001.'],
  ['people met', 'He met an engineer at Contoso who works for Northwind.'],
  ['talks given', 'He is a regular speaker at FooCon and presented his work at Elm Summit.'],
  ['a move to a town', 'She moved to Berlin in 2010.'],
  ['tools', 'She works with Python and Kubernetes.'],
  ['a maintainer', 'He is also maintainer of the foo subsystem of the Linux kernel.'],
  ['a branch of work alone', 'He is a professor of Computer Science and head of Research.'],
  ['an invitation', 'Join Contoso for a workshop. Become a better developer with Alder.'],
  ['a visit', 'He was at Contoso and liked the cake.'],
  ['no text', ''],
];

for (const [name, biography] of nothing) {
  test(`takes nothing from ${name}`, () => assert.deepEqual(shown(biography), []));
}

test('quotes the sentence, white space collapsed', () => {
  const [step] = readCareer(
    'Ada lives in Ashford.\nSince 2012 she has\n been working at Northwind.\n\nShe likes cake.',
  );
  assert.equal(step?.evidence.quote, 'Since 2012 she has been working at Northwind.');
});

test('long hostile text is read in linear time', () => {
  const started = performance.now();
  readCareer(`${'He joined A, '.repeat(4000)}and worked at ${'B and '.repeat(4000)}`);
  readCareer(`${'a engineer at '.repeat(100)}. `.repeat(30));
  assert.ok(performance.now() - started < 2000);
});

const seeds = new URL('../../../shared/', import.meta.url);
const missing = !existsSync(seeds) && 'the shared seeds are not here';
if (missing && process.env.CI) throw new Error('the shared seeds are needed in CI: ../shared');

test('reads the career of the first seed, with quotes that the page holds', { skip: missing }, () => {
  const page = readFileSync(new URL('seeds/000_9fffcbed0fccccd9.txt', seeds), 'utf8');
  const claims = JSON.parse(readFileSync(new URL('gold/seeds-claims.json', seeds), 'utf8')) as {
    src: number;
    kind: string;
    from?: number | null;
    to?: number | null;
    title?: string;
    quote: string;
  }[];
  const steps = readCareer(page.slice(0, page.indexOf('Proposals for this user')));
  const all = collapse(page);
  for (const step of steps) assert.ok(all.includes(step.evidence.quote), step.evidence.quote);
  for (const claim of claims.filter(({ src, kind }) => src === 0 && (kind === 'AFF' || kind === 'POSITION'))) {
    const year = (value: number | null | undefined): string | undefined => (value ? String(value) : undefined);
    const match = steps.find(
      (step) =>
        step.evidence.quote.includes(collapse(claim.quote)) &&
        step.from === year(claim.from) &&
        step.to === year(claim.to) &&
        (claim.kind === 'POSITION' || step.title === claim.title),
    );
    assert.ok(match, `no step for “${claim.quote}”`);
  }
});
