/** People out of a line where people are expected: "A, B and C", "A (Org)", "A, Org", "A | Org". */
import { collapse } from '../../page.ts';
import { neverInNames, particles, placeholders } from '../../reading/name-words.ts';
import { looksLikePersonName, readName } from '../../reading/names.ts';
import { type NamedPerson, readPeople, readPersonAndOrganization } from '../../reading/people-lists.ts';
import { remembered } from '../../reading/remembered.ts';
import { namesOrganizers, roleLead } from '../../reading/role-words.ts';
import { isPost, organizationOf, saysOrganization } from './affiliation.ts';

const leadIn = new RegExp(
  String.raw`^(?:${roleLead('speaker', 'panelist', 'moderator')}|(?:by|with|speakers?|presenters?|and|&|mit|von|por|par)\b\s*:?\s+)`,
  'iu',
);
const parted = /^(.{3,60}?)(?:\s+[-–—|@]\s+|\s+(?:from|at|of)\s+(?=\p{Lu})|\s*[·•]\s+)(\S.{1,120})$/u;

/**
 * Whether a text can be a name where the page says that one stands here. More is let through than by
 * `looksLikePersonName`: single words, small letters throughout, names of other scripts.
 */
export function canBeName(text: string): boolean {
  if (looksLikePersonName(text)) return true;
  if (text.length > 50 || !/^[\p{L}\p{M}'’.\- ]+$/u.test(text)) return false;
  const words = text.split(' ');
  if (words.length > 5 || !/\p{L}{2}/u.test(text)) return false;
  const latin = /\p{Script=Latin}/u.test(text);
  if (latin && !/\p{Lu}/u.test(text) && words.length > 3) return false;
  // "ada quill" is a name in small letters, "Accessible charts" is none.
  if (/^\p{Lu}/u.test(text) && words.some((word) => /^\p{Ll}/u.test(word) && !particles.has(word))) return false;
  return !words.some((word) => {
    const key = word.toLowerCase().replace(/\./g, '');
    return (neverInNames.has(key) && !particles.has(key)) || placeholders.has(key);
  });
}

/**
 * The people of one line, or none where any part of it is no name.
 *
 * @param expected the page says that people stand here: a name need not look like one then.
 */
export function peopleOfLine(text: string, expected: boolean): readonly Readonly<NamedPerson>[] {
  return (expected ? expectedPeople : unexpectedPeople)(text);
}

type People = readonly Readonly<NamedPerson>[];

const expectedPeople = remembered((text): People => readLine(text, true));
const unexpectedPeople = remembered((text): People => readLine(text, false));

function readLine(text: string, expected: boolean): NamedPerson[] {
  let line = collapse(text);
  if (line.length > 400 || !/\p{L}/u.test(line)) return [];
  const whole = /^\(([^()]+)\)$/.exec(line);
  if (whole) line = whole[1]!.trim();
  if (namesOrganizers(line.replace(/^[\s•*–—-]+/u, ''))) return [];
  const lead = leadIn.exec(line);
  if (lead) line = line.slice(lead[0].length);
  line = line
    .replace(/[\s,;:·•|*]+$/u, '')
    .replace(/^[\s,;:·•|*@–—-]+/u, '')
    // "Ada Quill.", not "Ada Quill Jr."
    .replace(/(?<=\p{Ll}{3})\.$/u, '');
  if (line === '') return [];
  return (list(line, expected) ?? []).map(({ affiliation, ...person }) => {
    const organization = affiliation && organizationOf(affiliation, false);
    return organization === undefined ? person : { ...person, affiliation: organization };
  });
}

/** "A, B; Organization": the organization of all, where it is no name or the names before it are parted otherwise. */
function underOne(line: string): NamedPerson[] | undefined {
  const found = /^([^;]+);\s*([^;,:]{2,100})$/u.exec(line);
  const people = found ? readPeople(found[1]!) : [];
  if (!found || people.length === 0 || !people.every((one) => looksLikePersonName(one.name))) return undefined;
  if (people.some((one) => one.affiliation !== undefined)) return undefined;
  if (people.length < 2 && looksLikePersonName(found[2]!)) return undefined;
  return people.map((one) => ({ ...one, affiliation: found[2]!.trim() }));
}

function list(line: string, expected: boolean): NamedPerson[] | undefined {
  if (isPost(line)) return undefined;
  const cut = parted.exec(line);
  if (cut && isPost(cut[2]!)) return affiliated(line, expected);
  const together = underOne(line);
  if (together) return together;
  const found: NamedPerson[] = [];
  // "Ada Quill (Elm) Bo Fenwick (Alder)": a bracket ends a person.
  for (const part of line.split(/(?<=\))\s+(?=\p{Lu})/u)) {
    const people = names(part, expected) ?? affiliated(part, expected);
    if (!people) return undefined;
    found.push(...people);
  }
  return found.length > 0 && found.length <= 40 ? found : undefined;
}

function names(text: string, expected: boolean): NamedPerson[] | undefined {
  const people = readPeople(text);
  if (people.length === 0 || people.some((person) => saysOrganization(person.name))) return undefined;
  if (people.every((person) => looksLikePersonName(person.name))) return people;
  // A single word beside others is an organization as often as a name.
  const single = people.length === 1;
  if (
    expected &&
    people.every(
      (person) =>
        canBeName(person.name) &&
        (single || /[\s\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(person.name)),
    )
  )
    return people;
  return undefined;
}

function affiliated(text: string, expected: boolean): NamedPerson[] | undefined {
  const cut = parted.exec(text);
  const isName = expected ? canBeName : looksLikePersonName;
  if (cut && isName(readName(cut[1]!).name) && cut[1]!.includes(' ')) {
    return [{ name: readName(cut[1]!).name, statedName: collapse(cut[1]!), affiliation: collapse(cut[2]!) }];
  }
  const groups = text.split(/\s*;\s*/);
  const people: NamedPerson[] = [];
  for (const group of groups) {
    const person = readPersonAndOrganization(group);
    if (!person?.affiliation || !looksLikePersonName(person.name)) return undefined;
    if (person.affiliation.length > 120) return undefined;
    people.push(person);
  }
  return people;
}
