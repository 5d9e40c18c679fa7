/** What holds for every name, list and affiliation, whatever its parts: tried on generated ones. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { bareOrganization, readAffiliation } from './affiliations.ts';
import { looksLikePersonName, readName } from './names.ts';
import { readPeople } from './people-lists.ts';

const seed = { seed: 20_200_824, numRuns: 300 };

/** Words with a capital, of several scripts and lengths, none of which means anything to the readers. */
const start = fc.constantFrom(...'ABDGKLMNPRSTVZÁČÉÖŁŞØАИМСΔΘ');
const middle = fc.string({ unit: fc.constantFrom(...'aeiourlnkstmáéöüşłи'), minLength: 3, maxLength: 8 });
const word = fc.tuple(start, middle).map(([first, rest]) => `${first}${rest}n`);
const given = fc.oneof(
  word,
  fc.tuple(word, word).map(([a, b]) => `${a} ${b}`),
  fc.tuple(word, word).map(([a, b]) => `${a}-${b}`),
  fc.tuple(word, start).map(([a, b]) => `${a} ${b}.`),
);
const particle = fc.constantFrom('', '', '', 'van ', 'van der ', 'de la ', 'von ', 'bin ', 'da ', 'di ');
const family = fc.oneof(
  fc.tuple(particle, word).map(([before, name]) => before + name),
  fc.tuple(word, word).map(([a, b]) => `${a}-${b}`),
  word.map((name) => `O'${name}`),
);
const parts = fc.record({
  given,
  family,
  honorific: fc.constantFrom('', '', 'Dr. ', 'Prof. ', 'Prof. Dr. ', 'Ms ', 'Dr.-Ing. ', 'Mme '),
  generation: fc.constantFrom('', '', '', ' Jr.', ', Jr.', ' III'),
  degree: fc.constantFrom('', '', ', PhD', ', Ph.D.', ', M.Sc., PhD'),
  nickname: fc.option(word, { nil: undefined }),
});
type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never;

const orders: { [order: string]: (p: Parts) => string } = {
  'given name first': (p) => `${p.honorific}${p.given} ${p.family}${p.generation}${p.degree}`,
  'family name first': (p) => `${p.family}, ${p.honorific}${p.given}${p.generation}${p.degree}`,
  'family name first, in capitals': (p) => `${p.family.toUpperCase()}, ${p.given}${p.generation}`,
  'nickname between': (p) => `${p.honorific}${p.given} "${p.nickname ?? 'Zed'}" ${p.family}${p.generation}`,
  'pronouns behind': (p) => `${p.given} ${p.family}${p.generation} (they/them)`,
  'white space of all kinds': (p) => `\n\t${p.given}\u00a0  ${p.family}\u200b ${p.generation}`,
};

describe('a name printed from parts gives the parts back', () => {
  for (const [order, print] of Object.entries(orders)) {
    test(order, () => {
      fc.assert(
        fc.property(parts, (p) => {
          const read = readName(print(p));
          assert.equal(read.name, `${p.given} ${p.family}${p.generation.replace(',', '')}`);
          assert.equal(read.family, p.family);
          assert.equal(read.given, p.given);
        }),
        seed,
      );
    });
  }

  test('in a list, however it is parted', () => {
    const separators = fc.constantFrom('; ', '\n', ' & ', ' and ', ', and ', ', ', ' / ', ' et ', ' und ');
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 6 }), separators, (people, separator) => {
        const expected = people.map((p) => `${p.given} ${p.family}${p.generation.replace(',', '')}`);
        const read = readPeople(people.map(orders['given name first']!).join(separator));
        assert.deepEqual(
          read.map((one) => one.name),
          expected,
        );
      }),
      seed,
    );
  });

  test('in a list of "FAMILY, Given (Organization)"', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(parts, word), { minLength: 1, maxLength: 5 }), (people) => {
        const text = people.map(([p, place]) => `${p.family.toUpperCase()}, ${p.given} (${place} Labs)`).join('; ');
        assert.deepEqual(
          readPeople(text).map((one) => [one.name, one.affiliation]),
          people.map(([p, place]) => [`${p.given} ${p.family}`, `${place} Labs`]),
        );
      }),
      seed,
    );
  });
});

/** Pieces that readers look for, in any order: what pages could print at their worst. */
const piece = fc.oneof(
  word,
  word.map((one) => one.toUpperCase()),
  fc.constantFrom(
    ...', ; and & / | ( ) [ ] " “ ” Dr. Jr. PhD van de @ @zed - – . née aka III y e et al. she/her'.split(' '),
  ),
  fc.constantFrom(
    'Inc.',
    'GmbH',
    'University of',
    'Engineer',
    'at',
    'formerly',
    'now',
    'Freelance',
    'project',
    'team',
    'a',
    'part of',
  ),
  fc.string({ maxLength: 6, unit: 'grapheme' }),
);
const jumble = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));

const letters = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('und')
    .match(/[\p{L}\p{M}]+|\p{Nd}+/gu) ?? [];

function assertSaid(read: string | undefined, text: string): void {
  const said = new Set(letters(text));
  for (const one of letters(read ?? '')) assert.ok(said.has(one), `"${one}" of "${read}" is not in "${text}"`);
}

describe('whatever the text', () => {
  test('a name holds no word that the text does not have, and is read again as itself', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        const read = readName(text);
        assertSaid(read.name, text);
        if (looksLikePersonName(text)) assert.equal(readName(read.name).name, read.name);
      }),
      { ...seed, numRuns: 3000 },
    );
  });

  test('a list names nobody and nothing that the text does not name', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        for (const person of readPeople(text)) {
          assertSaid(person.name, text);
          assertSaid(person.affiliation, text);
          assert.ok(/\p{L}/u.test(person.name));
        }
      }),
      { ...seed, numRuns: 3000 },
    );
  });

  test('an affiliation says nothing that the text does not say', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        const read = readAffiliation(text);
        const { isEmployer, reason, formerNames = [], laterNames = [], others = [], ...fields } = read;
        for (const said of [...Object.values(fields), ...formerNames, ...laterNames, ...others]) assertSaid(said, text);
        assert.equal(isEmployer, reason === undefined);
        if (isEmployer) assert.ok(read.organization);
      }),
      { ...seed, numRuns: 3000 },
    );
  });

  test('the bare name of an organization is its own bare name', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        const bare = bareOrganization(text);
        assert.equal(bareOrganization(bare), bare);
      }),
      { ...seed, numRuns: 1000 },
    );
  });
});

describe('an affiliation printed from parts gives the parts back', () => {
  const title = fc.constantFrom(
    'Senior Engineer',
    'CTO',
    'Head of Roots',
    'Professor',
    'VP of Engineering',
    'Co-founder',
  );
  const organization = fc
    .tuple(word, fc.constantFrom('', ' Labs', ' GmbH', ', Inc.', ' & Co. KG', ' University', ' Foundation'))
    .map(([name, form]) => name + form);
  const forms: ((title: string, organization: string) => string)[] = [
    (t, o) => `${t}, ${o}`,
    (t, o) => `${t} at ${o}`,
    (t, o) => `${t} @ ${o}`,
    (t, o) => `${t} | ${o}`,
    (t, o) => `${t} – ${o}`,
    (t, o) => `(${t}, ${o})`,
  ];
  test('title and organization', () => {
    fc.assert(
      fc.property(title, organization, fc.constantFrom(...forms), (t, o, print) => {
        const read = readAffiliation(print(t, o));
        assert.deepEqual([read.isEmployer, read.title, read.organization], [true, t, o]);
      }),
      seed,
    );
  });

  test('names before and after, and further organizations', () => {
    fc.assert(
      fc.property(organization, word, word, (o, former, other) => {
        fc.pre(!o.includes(other) && former !== other);
        assert.deepEqual(readAffiliation(`${o} (formerly ${former})`).formerNames, [former]);
        assert.deepEqual(readAffiliation(`${o} (later ${former})`).laterNames, [former]);
        assert.deepEqual(readAffiliation(`${o} / ${other}`).others, [other]);
      }),
      seed,
    );
  });
});

test('time grows with the length of the text, not faster', () => {
  const pieces = [
    'a, ',
    '( ',
    '"A" ',
    'Ann Lee, ',
    'VAN ',
    'née ',
    'Engineer, ',
    'Elm / ',
    'a & ',
    '@a ',
    'y e ',
    '1,2',
    '*†',
  ];
  const cost = (text: string): number => {
    const before = process.cpuUsage();
    readPeople(text);
    readName(text);
    readAffiliation(text);
    looksLikePersonName(text);
    return process.cpuUsage(before).user / 1000;
  };
  for (const one of pieces) {
    cost(one.repeat(1000));
    const short = cost(one.repeat(5000));
    const long = cost(one.repeat(20_000));
    assert.ok(long < 10 * short + 100, `"${one}": ${short} ms, four times as much ${long} ms`);
  }
});
