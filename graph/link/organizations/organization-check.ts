/** Holds `organization-table.ts` against what linking makes of it. */
import type { Statement } from '../input.ts';
import { organizationKey } from './organization-key.ts';
import { proposeOrganizations } from './organization-proposals.ts';
import { pairs, readings, type Standing } from './organization-table.ts';
import { type LinkedOrganization, OrganizationBook } from './organizations.ts';

export interface CheckedRow {
  what: string;
  expected: string;
  found: string;
  holds: boolean;
}

/** Parents known by themselves, as they are in any graph that is large enough. */
const parents = [
  'IBM',
  'Intel',
  'SUSE',
  'Microsoft',
  'Google',
  'Oracle',
  'Novell',
  'Huawei Technologies',
  'Bramble Works',
];

/** @param statement whatever stands for a page. */
export function checkOrganizations(statement: Statement): CheckedRow[] {
  return [...checkReadings(statement), ...pairs.map((pair) => checkPair(pair, statement))];
}

function checkReadings(statement: Statement): CheckedRow[] {
  return readings.map(([printed, expected]) => {
    const book = new OrganizationBook([], [...parents, printed]);
    for (const parent of parents) book.read(parent, statement);
    const read = book.read(printed, statement);
    book.finish();
    const found = read.map(told).join(' + ') || 'none';
    return { what: printed, expected, found, holds: sameNames(found, expected) };
  });
}

function told(organization: LinkedOrganization): string {
  const parents = [...organization.unitOf.keys()].map(({ name }) => name);
  return [organization.name, ...parents].join(' < ');
}

/** The same organizations; of an expected unit the parent too, among others. */
function sameNames(found: string, expected: string): boolean {
  const read = (text: string) => text.split(' + ').map((one) => one.split(' < ').map(organizationKey));
  const [a, b] = [read(found), read(expected)];
  return (
    a.length === b.length &&
    b.every(([name, parent]) =>
      a.some(
        ([other, ...parents]) =>
          other === name && (parent === undefined ? parents.length === 0 : parents.includes(parent)),
      ),
    )
  );
}

function checkPair([first, second, expected]: (typeof pairs)[number], statement: Statement): CheckedRow {
  const book = new OrganizationBook([], [first, second]);
  const [[a], [b]] = [book.read(first, statement), book.read(second, statement)];
  book.finish();
  const found = a && b ? standing(book, a, b) : 'none';
  return { what: `${first} · ${second}`, expected, found, holds: found === expected };
}

function standing(book: OrganizationBook, a: LinkedOrganization, b: LinkedOrganization): Standing {
  if (a === b) return 'one';
  if (a.unitOf.has(b)) return 'unit';
  if (a.renamedTo.has(b) || a.became.has(b)) return 'became';
  return proposeOrganizations(book.all, new Map()).length > 0 ? 'asked' : 'two';
}
