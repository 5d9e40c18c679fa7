import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bareOrganization, type ReadAffiliation, readAffiliation } from './affiliations.ts';

describe('readAffiliation', () => {
  const employers: [string, Partial<ReadAffiliation>][] = [
    ['Elm', { organization: 'Elm', bare: 'Elm' }],
    ['(Elm Labs)', { organization: 'Elm Labs', bare: 'Elm Labs' }],
    ['Elm OTC', { organization: 'Elm OTC', bare: 'Elm OTC' }],
    ['Elm, Inc.', { organization: 'Elm, Inc.', bare: 'Elm' }],
    ['AT&T Bell labs', { organization: 'AT&T Bell labs', bare: 'AT&T Bell labs' }],
    ['Elm’s Oak Labs', { organization: 'Oak Labs', bare: 'Oak Labs', unit: 'Oak Labs', unitOf: 'Elm' }],
    ["Elm's Desktop team", { organization: 'Elm', bare: 'Elm', unit: 'Desktop team', unitOf: 'Elm' }],
    [
      'Department of Botany, University of Elm',
      {
        organization: 'University of Elm',
        bare: 'University of Elm',
        unit: 'Department of Botany',
        unitOf: 'University of Elm',
      },
    ],
    ['Ash (later Elm)', { organization: 'Ash', bare: 'Ash', laterNames: ['Elm'] }],
    ['Elm Ltd. (formerly Ash)', { organization: 'Elm Ltd.', bare: 'Elm', formerNames: ['Ash'] }],
    ['Ash, now Elm', { organization: 'Ash', bare: 'Ash', laterNames: ['Elm'] }],
    ['Elm / Oak', { organization: 'Elm', bare: 'Elm', others: ['Oak'] }],
    ['Elm/Oak', { organization: 'Elm', bare: 'Elm', others: ['Oak'] }],
    ['Elm A/S', { organization: 'Elm A/S', bare: 'Elm' }],
    ['Senior Engineer, Elm', { organization: 'Elm', bare: 'Elm', title: 'Senior Engineer' }],
    ['Elm, Senior Engineer', { organization: 'Elm', bare: 'Elm', title: 'Senior Engineer' }],
    ['CTO, Founder, Elm GmbH', { organization: 'Elm GmbH', bare: 'Elm', title: 'CTO, Founder' }],
    ['Kernel developer at Elm', { organization: 'Elm', bare: 'Elm', title: 'Kernel developer' }],
    ['Co-founder & CEO of Elm', { organization: 'Elm', bare: 'Elm', title: 'Co-founder & CEO' }],
    [
      'Professor of Botany, University of Elm',
      { organization: 'University of Elm', bare: 'University of Elm', title: 'Professor of Botany' },
    ],
    ['Harbour Software', { organization: 'Harbour Software', bare: 'Harbour Software' }],
    ['Queen’s University', { organization: 'Queen’s University', bare: 'Queen’s University' }],
    ['Elm, AZ, USA', { organization: 'Elm', bare: 'Elm' }],
    ['Elm, Germany', { organization: 'Elm', bare: 'Elm' }],
    ['Kernel Oak Ltd', { organization: 'Kernel Oak Ltd', bare: 'Kernel Oak' }],
    ['Oak Software Foundation', { organization: 'Oak Software Foundation', bare: 'Oak Software Foundation' }],
    ['Elm Community College', { organization: 'Elm Community College', bare: 'Elm Community College' }],
  ];
  for (const [text, expected] of employers) {
    test(`${text} is an employer`, () => assert.deepEqual(readAffiliation(text), { isEmployer: true, ...expected }));
  }

  const none = [
    'Freelance',
    'Freelance consultant',
    'Independent',
    'an independent developer',
    'Self-employed',
    'Hobbyist',
    'Linux Kernel',
    'the Oak project',
    'Oak contributor',
    'Oak Developer',
    'Oak community',
    'Student',
    'Senior Engineer',
    'Student, University of Elm',
    'ex-Elm',
    'n/a',
    '',
  ];
  for (const text of none) {
    test(`"${text}" is no employer, with a reason`, () => {
      const read = readAffiliation(text);
      assert.equal(read.isEmployer, false);
      assert.ok(read.reason);
    });
  }

  test('keeps what a student or a former employee names', () => {
    assert.equal(readAffiliation('Student, University of Elm').organization, 'University of Elm');
    assert.equal(readAffiliation('formerly at Elm').organization, 'Elm');
  });
});

describe('bareOrganization', () => {
  const forms = [
    'Inc',
    'Inc.',
    'Ltd.',
    'GmbH',
    'AB',
    'S.A.',
    'LLC',
    'Corp.',
    'Co., Ltd.',
    'GmbH & Co. KG',
    'Pty Ltd',
    'B.V.',
  ];
  for (const form of [...forms, 'Oy', 'SE', 's.r.o.', 'Sp. z o.o.', 'e.V.']) {
    test(`takes ${form} off`, () => {
      assert.equal(bareOrganization(`Elm ${form}`), 'Elm');
      assert.equal(bareOrganization(`Elm, ${form}`), 'Elm');
    });
  }

  test('never leaves nothing, and takes article and brackets', () => {
    assert.equal(bareOrganization('AB'), 'AB');
    assert.equal(bareOrganization('The Elm Foundation'), 'Elm Foundation');
    assert.equal(bareOrganization('Elm (EMEA) Inc.'), 'Elm (EMEA)');
    assert.equal(bareOrganization('Elm Inc. (EMEA)'), 'Elm');
  });
});
