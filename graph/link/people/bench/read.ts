/** Reads the lists of ../shared/gold, packed or not. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type ListedMention, listedMention } from '../list.ts';
import type { GoldMention } from './score.ts';

function linesOf(file: string): unknown[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);
}

/** The mentions of a list, without what is for the scorer alone. */
export function readList(file: string): ListedMention[] {
  return linesOf(file).map((line) => listedMention.parse(line));
}

/** What is for the scorer. */
export function readGold(file: string): GoldMention[] {
  return linesOf(file).map((line) => {
    const { id, name, gold, verified } = line as GoldMention;
    return { id, name, gold, ...(verified === undefined ? {} : { verified }) };
  });
}
