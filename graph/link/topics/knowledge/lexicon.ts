/** What is known of phrases beforehand: names of technologies and packages, subjects of computing. */

import { stemKey } from '../texts/words.ts';
import { packageNames } from './package-names.ts';
import { subjectsOfComputing } from './subjects.ts';
import { technologyNames } from './technology-names.ts';

/** All by the stems of the phrase (`stemKey`). */
export interface Lexicon {
  names: ReadonlySet<string>;
  subjects: ReadonlySet<string>;
  /** How much a package is downloaded, as the logarithm of its place from the end of the list: 1 for the last one named. */
  packages: ReadonlyMap<string, number>;
}

let known: Lexicon | undefined;

/** The lexicon that confgraph ships. */
export function lexicon(): Lexicon {
  known ??= {
    names: new Set(technologyNames.split('\n')),
    subjects: new Set(namesOfSubjects().map(stemKey)),
    packages: downloadsOf(packageNames.split(/\s+/)),
  };
  return known;
}

/** Subjects of computing as the table has them: lines of phrases with commas between; a line that begins with "#" is a heading. */
export function namesOfSubjects(): string[] {
  const lines = subjectsOfComputing.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.flatMap((line) => line.split(',').map((name) => name.trim()));
}

function downloadsOf(names: string[]): Map<string, number> {
  const downloads = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const key = stemKey(name);
    // What is written alike counts as the more popular.
    if (!downloads.has(key)) downloads.set(key, 1 + Math.log((names.length + 1) / (index + 1)));
  }
  return downloads;
}
