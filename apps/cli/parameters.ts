/** Options whose names only the query knows: `--topic workqueue --from 2016`. */
import { readFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { parameterForms } from '../../queries/parameters.ts';
import type { Query } from '../../queries/query.ts';
import { usageFailure } from './failure.ts';

/**
 * Reads the words after a query's name. An option given twice makes a list, and `@FILE` gives one of a
 * file's lines; `--name=value` works too.
 *
 * @returns raw values by the parameters' names, for `checkParameters`.
 * @throws Failure `usage` for an option that the query does not have, naming those it has, or one without its value.
 */
export function readParameters(query: Query, words: readonly string[]): { [name: string]: string | string[] } {
  const forms = parameterForms(query);
  const options = forms.map((form) => form.option).join(', ');
  const takes = options === '' ? `${query.name} takes no parameters.` : `${query.name} takes: ${options}.`;
  const values: { [name: string]: string[] } = {};
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    if (!word.startsWith('--')) throw usageFailure(`"${word}" stands alone; a value comes after its option`, takes);
    const equals = word.indexOf('=');
    const option = equals < 0 ? word : word.slice(0, equals);
    const form = forms.find((one) => one.option === option || `--${one.name}` === option);
    if (!form) throw usageFailure(`${query.name} has no option ${option}`, takes);
    let value = equals < 0 ? undefined : word.slice(equals + 1);
    if (value === undefined && form.type === 'flag') value = 'true';
    if (value === undefined) {
      index += 1;
      value = words[index];
      if (value === undefined || value.startsWith('--')) {
        throw usageFailure(`${option} needs a value: ${form.description}`, takes);
      }
    }
    const given = form.type === 'list' && value.startsWith('@') ? linesOf(value.slice(1), option) : [value];
    values[form.name] = [...(values[form.name] ?? []), ...given];
  }
  return Object.fromEntries(
    Object.entries(values).map(([name, given]) => [name, given.length === 1 ? given[0]! : given]),
  );
}

/** The lines of a file that a list is read from: `--expected @expected.tsv`. */
function linesOf(file: string, option: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '');
  } catch (error) {
    throw usageFailure(
      `${option} @${file}: ${(error as Error).message}`,
      'After @ comes the name of a text file, one value a line.',
    );
  }
}

/** Reads an option that counts something. */
export function positive(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It must be a whole number above 0.');
  return Number(text);
}
