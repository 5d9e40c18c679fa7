/** Numbers of editions in words, in six languages; folded. Pure data. */

const units = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const english = [...units, 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth'];
english.push('seventeenth', 'eighteenth', 'nineteenth');
const tens = ['twent', 'thirt', 'fort', 'fift'];

/** Stems of other languages and their endings, from the first on. */
const others: [endings: string, stems: string][] = [
  [
    'e er es en',
    'erst zweit dritt viert funft sechst siebt acht neunt zehnt elft zwolft dreizehnt vierzehnt funfzehnt',
  ],
  ['', 'premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme'],
  ['', 'premiere seconde'],
  ['o a os as', 'primer segund tercer cuart quint sext septim octav noven decim undecim duodecim'],
  ['', 'primer segundo tercer'],
  ['o a', 'prim second terz quart quint sest settim ottav non decim undicesim dodicesim'],
  ['o a os as', 'primeir segund terceir quart quint sext setim oitav non decim'],
];

const numbers = new Map<string, number>();
const add = (word: string, number: number) => {
  if (!numbers.has(word)) numbers.set(word, number);
};
for (const [index, word] of english.entries()) add(word, index + 1);
for (const [index, ten] of tens.entries()) {
  add(`${ten}ieth`, 20 + 10 * index);
  for (const [unit, word] of units.entries()) add(`${ten}y ${word}`, 21 + 10 * index + unit);
}
for (const [endings, stems] of others)
  for (const [index, stem] of stems.split(' ').entries())
    for (const ending of endings.split(' ')) add(stem + ending, index + 1);

/**
 * What a word says of the number of an edition.
 *
 * @param word folded; "twenty first".
 * @returns `sure` is false where a name may well begin so ("Third Space", "Quinta").
 */
export function spelledNumber(word: string): { number: number; sure: boolean } | undefined {
  const number = numbers.get(word);
  if (number === undefined) return undefined;
  return { number, sure: number > 3 && (number > english.length || english[number - 1] === word) };
}
