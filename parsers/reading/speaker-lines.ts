/** The line of a description that says who speaks: "Speakers: Ada Elm (Moss Works), Bo Oak". */
import { collapse } from '../page.ts';
import { mention } from '../parts.ts';
import type { PersonRef, Role } from '../records.ts';
import { looksLikePersonName } from './names.ts';
import { readPeople } from './people-lists.ts';
import { roleLabel } from './role-words.ts';

const labels: [RegExp, Role][] = [
  [label(`${roleLabel('speaker')}|by`), 'speaker'],
  [label(roleLabel('moderator')), 'moderator'],
  [label(roleLabel('panelist')), 'panelist'],
  [label(roleLabel('author')), 'author'],
];

function label(words: string): RegExp {
  return new RegExp(String.raw`^(?:${words})\s*[:：]\s*(.+)$`, 'iu');
}

/**
 * Takes the people out of a description. A label alone on its line is not enough: what follows it must be names.
 *
 * @param selector where the description stands, for the evidence.
 * @returns the people, and the description without those lines.
 */
export function spokenFor(description: string, selector: string): { people: PersonRef[]; rest: string } {
  const people: PersonRef[] = [];
  const kept: string[] = [];
  for (const line of description.split('\n')) {
    const found = line.length <= 500 ? readLine(line.trim(), selector) : [];
    people.push(...found);
    if (found.length === 0) kept.push(line);
  }
  return {
    people,
    rest: kept
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  };
}

function readLine(line: string, selector: string): PersonRef[] {
  for (const [label, role] of labels) {
    const names = label.exec(line)?.[1];
    if (names === undefined) continue;
    const read = readPeople(names);
    if (read.length === 0 || !read.every((person) => looksLikePersonName(person.name))) return [];
    return read.flatMap((person) =>
      mention(person.statedName, role, selector, { affiliation: person.affiliation, quote: collapse(line) }),
    );
  }
  return [];
}
