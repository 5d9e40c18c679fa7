/** Reads the tables of pairs of names, `fixtures/*.txt`; the head of name-pairs.txt says how a row is written. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { listedMention } from '../list.ts';
import type { Outcome } from '../person-mention.ts';

export interface NamePair {
  /** The class of name forms that the row stands under. */
  kind: string;
  expected: Outcome;
  why: string;
  /** The first two are the pair. */
  mentions: z.input<typeof listedMention>[];
  /** One of the quarter of the rows that nobody looks at while rules are mended. */
  apart: boolean;
}

/**
 * @param table whose names differ, or names that are common and rare.
 * @throws where a row is not written as the head of the table says.
 */
export function readNamePairs(table: 'name-pairs.txt' | 'common-names.txt' = 'name-pairs.txt'): NamePair[] {
  const pairs: NamePair[] = [];
  let kind = '';
  for (const block of readFileSync(new URL(`fixtures/${table}`, import.meta.url), 'utf8')
    .split(/\n{2,}/)
    .slice(1)) {
    const [head = '', ...lines] = block.trim().split('\n');
    if (head.startsWith('# ')) {
      kind = head.slice(2);
      continue;
    }
    const [, expected, why] = /^(same|ask|different): (.+)$/.exec(head) ?? [];
    if (!expected || !why || lines.length < 2)
      throw new Error(`${table}: "${head}" is no row of an outcome and two mentions`);
    const mentions = lines.map((line, index) => ({ id: String(index), ...readMention(line, table) }));
    const hash = createHash('sha256').update(`${mentions[0]!.name}|${mentions[1]!.name}`).digest();
    pairs.push({ kind, expected: expected as Outcome, why, mentions, apart: hash[0]! % 4 === 0 });
  }
  return pairs;
}

function readMention(line: string, table: string): Omit<z.input<typeof listedMention>, 'id'> {
  const [name = '', ...parts] = line.split(' | ');
  const mention: Omit<z.input<typeof listedMention>, 'id'> = { name };
  for (const part of parts) {
    const [, field, value = ''] = /^(\w+) (.+)$/.exec(part) ?? [];
    if (field === 'at') mention.affiliation = value;
    else if (field === 'of') {
      mention.series = value.slice(0, -5);
      mention.year = Number(value.slice(-4));
      mention.event = value;
    } else if (field === 'on') mention.title = value;
    else if (field === 'with') mention.co = value.split(', ');
    else if (field === 'link') mention.links = [value];
    else if (field === 'handle') mention.handles = [value];
    else if (field === 'mail') mention.emailHash = value;
    else if (field === 'bio') mention.biography = value;
    else throw new Error(`${table}: "${part}" in "${line}" is no field of a mention`);
  }
  return mention;
}
