/** Affiliations as they stand on real pages, with invented organizations: what each print must come to. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type ReadAffiliation, readAffiliation } from './affiliations.ts';

/** Printed; what must be read, field by field; fields not named must be absent, but for `bare`. */
const employers: [string, Omit<ReadAffiliation, 'isEmployer' | 'bare'>][] = [
  ['Principal Engineer @ Elm', { organization: 'Elm', title: 'Principal Engineer' }],
  ['Principal Engineer @Elm', { organization: 'Elm', title: 'Principal Engineer' }],
  ['Principal Engineer | Elm', { organization: 'Elm', title: 'Principal Engineer' }],
  ['Principal Engineer – Elm', { organization: 'Elm', title: 'Principal Engineer' }],
  ['Principal Engineer - Elm Labs', { organization: 'Elm Labs', title: 'Principal Engineer' }],
  ['Elm | Principal Engineer', { organization: 'Elm', title: 'Principal Engineer' }],
  ['Elm (Principal Engineer)', { organization: 'Elm', title: 'Principal Engineer' }],
  ['Head of R&D, Elm AG', { organization: 'Elm AG', title: 'Head of R&D' }],
  ['VP, Engineering, Elm', { organization: 'Elm', title: 'VP, Engineering' }],
  ['VP of Engineering at Elm', { organization: 'Elm', title: 'VP of Engineering' }],
  ['Sr. Software Engineer II, Elm', { organization: 'Elm', title: 'Sr. Software Engineer II' }],
  ['CEO/Founder of Elm', { organization: 'Elm', title: 'CEO/Founder' }],
  ['CEO and Founder, Elm', { organization: 'Elm', title: 'CEO and Founder' }],
  ['Founder & CEO @ Elm', { organization: 'Elm', title: 'Founder & CEO' }],
  ['Software Engineer bei Elm GmbH', { organization: 'Elm GmbH', title: 'Software Engineer' }],
  ['Softwareentwicklerin, Elm GmbH', { organization: 'Elm GmbH', title: 'Softwareentwicklerin' }],
  ['Ingénieur chez Elm', { organization: 'Elm', title: 'Ingénieur' }],
  ['Ingeniera en Elm', { organization: 'Elm', title: 'Ingeniera' }],
  [
    'Software Engineer, Kernel Team, Elm',
    { organization: 'Elm', title: 'Software Engineer', unit: 'Kernel Team', unitOf: 'Elm' },
  ],
  [
    'Associate Professor, Department of Botany, University of Elm',
    {
      organization: 'University of Elm',
      title: 'Associate Professor',
      unit: 'Department of Botany',
      unitOf: 'University of Elm',
    },
  ],
  ['Elm GmbH & Co. KG', { organization: 'Elm GmbH & Co. KG' }],
  ['Elm, Oak & Ash LLP', { organization: 'Elm, Oak & Ash LLP' }],
  ['Elm & Oak University', { organization: 'Elm & Oak University' }],
  ['Elm / Oak / Ash', { organization: 'Elm', others: ['Oak', 'Ash'] }],
  ['Elm; Oak', { organization: 'Elm', others: ['Oak'] }],
  ['Engineer, Elm / Chair, Oak Foundation', { organization: 'Elm', title: 'Engineer', others: ['Oak Foundation'] }],
  ['The Oak Project / Elm Inc.', { organization: 'Elm Inc.' }],
  ['Freelance / Elm Institute', { organization: 'Elm Institute' }],
  ['TCP/IP Elm Ltd', { organization: 'TCP/IP Elm Ltd' }],
  ['Elm, formerly Ash', { organization: 'Elm', formerNames: ['Ash'] }],
  ['Elm, formerly known as Ash', { organization: 'Elm', formerNames: ['Ash'] }],
  ['Elm (previously Ash Ltd.)', { organization: 'Elm', formerNames: ['Ash Ltd.'] }],
  ['Elm (ex-Ash)', { organization: 'Elm', formerNames: ['Ash'] }],
  ['Elm (was: Ash)', { organization: 'Elm', formerNames: ['Ash'] }],
  ['Elm (ehemals Ash)', { organization: 'Elm', formerNames: ['Ash'] }],
  ['Elm (vormals: Ash)', { organization: 'Elm', formerNames: ['Ash'] }],
  ['Elm (anciennement Ash)', { organization: 'Elm', formerNames: ['Ash'] }],
  ['Elm (antes Ash)', { organization: 'Elm', formerNames: ['Ash'] }],
  ['Engineer, Elm (formerly Ash)', { organization: 'Elm', title: 'Engineer', formerNames: ['Ash'] }],
  ['Elm, now part of Oak', { organization: 'Elm', unit: 'Elm', unitOf: 'Oak' }],
  ['Elm, a division of Oak Corp.', { organization: 'Elm', unit: 'Elm', unitOf: 'Oak Corp.' }],
  ['Elm (part of Oak)', { organization: 'Elm', unit: 'Elm', unitOf: 'Oak' }],
  ['Elm, an Oak company', { organization: 'Elm', unit: 'Elm', unitOf: 'Oak' }],
  ['Elm (a subsidiary of Oak)', { organization: 'Elm', unit: 'Elm', unitOf: 'Oak' }],
  ['Formerly Elm, now Oak', { organization: 'Oak' }],
  ['Elm Institute, Oakville, CA, USA', { organization: 'Elm Institute, Oakville' }],
  ['University of Elm, UK', { organization: 'University of Elm' }],
  ['University of Elm (Germany)', { organization: 'University of Elm' }],
  [
    'Institut für Botanik, Universität Elm',
    { organization: 'Universität Elm', unit: 'Institut für Botanik', unitOf: 'Universität Elm' },
  ],
  [
    'Universität Elm, Institut für Botanik',
    { organization: 'Universität Elm', unit: 'Institut für Botanik', unitOf: 'Universität Elm' },
  ],
  ['Fakultät für Informatik, TU Elm', { organization: 'TU Elm', unit: 'Fakultät für Informatik', unitOf: 'TU Elm' }],
  [
    'Facultad de Ciencias, Universidad de Elm',
    { organization: 'Universidad de Elm', unit: 'Facultad de Ciencias', unitOf: 'Universidad de Elm' },
  ],
  [
    'Département de botanique, Université d’Elm',
    { organization: 'Université d’Elm', unit: 'Département de botanique', unitOf: 'Université d’Elm' },
  ],
  ['Elm, Inc. (www.elm.example)', { organization: 'Elm, Inc.' }],
  ['Elm Open Source Solutions', { organization: 'Elm Open Source Solutions' }],
  ['Open Source Consultant at Elm', { organization: 'Elm', title: 'Open Source Consultant' }],
  ['Project Elm Ltd', { organization: 'Project Elm Ltd' }],
];

/** Printed, and the organization that it names all the same. */
const none: [string, string?][] = [
  ['Freelancer'],
  ['Freelance Software Engineer'],
  ['Freiberufler'],
  ['freiberuflich'],
  ['Freiberufliche Entwicklerin'],
  ['Selbständig'],
  ['Selbstständiger Berater'],
  ['Indépendante'],
  ['Consultant indépendant'],
  ['Autónomo'],
  ['Libero professionista'],
  ['Zelfstandig'],
  ['フリーランス'],
  ['Independent Researcher'],
  ['Independent (formerly Elm)'],
  ['Private person'],
  ['privat'],
  ['Retired'],
  ['Between jobs'],
  ['Looking for work'],
  ['Currently unemployed'],
  ['Open Source enthusiast'],
  ['Open source developer'],
  ['Me, myself and I'],
  ['None (hobbyist)'],
  ['(none)'],
  ['?'],
  ['Stealth startup'],
  ['Stealth-mode start-up'],
  ['Various'],
  ['PhD student at University of Elm', 'University of Elm'],
  ['PhD candidate, Elm University', 'Elm University'],
  ['Elm (retired)', 'Elm'],
  ['Retired from Elm', 'Elm'],
  ['Volunteer, Elm Foundation', 'Elm Foundation'],
  ['Elm project maintainer'],
  ['Maintainer of the Elm project'],
  ['Elm core developer'],
  ['Elm core team'],
  ['Elm User Group'],
  ['Elm Community'],
  ['upstream'],
];

describe('affiliations as pages print them', () => {
  for (const [text, expected] of employers) {
    test(text, () => {
      const { bare, ...read } = readAffiliation(text);
      assert.deepEqual(read, { isEmployer: true, ...expected });
      assert.ok(bare);
    });
  }
  for (const [text, organization] of none) {
    test(`${text}: no employer`, () => {
      const read = readAffiliation(text);
      assert.equal(read.isEmployer, false);
      assert.ok(read.reason);
      if (organization !== undefined) assert.equal(read.organization, organization);
    });
  }
});
