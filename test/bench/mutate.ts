/** Damages pages as transfers, editors and hostile hands do, the same way for the same seed. */

/** Numbers in [0, 1) from a seed, the same on every machine (mulberry32, public domain, by Tommy Ettinger). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Mutation = (source: string, random: () => number) => string;

const pieces = [
  '<',
  '>',
  '"',
  '</',
  '<!--',
  '&',
  '&#x',
  '\u0000',
  '\uFFFD',
  '{',
  '[[',
  '(((',
  ', , ,',
  ' - - ',
  '  \n',
  '\t\t',
  '999999',
  'İ',
  '\u202E',
  '💥',
  'A. B. ',
  "O'",
  'and & and ',
];

const mutations: [string, Mutation][] = [
  ['truncated', (source, random) => source.slice(0, Math.floor(random() * source.length))],
  ['beginning lost', (source, random) => source.slice(Math.floor(random() * source.length * 0.5))],
  ['tags dropped', (source, random) => source.replace(/<[^<>]{1,400}>/g, (tag) => (random() < 0.1 ? '' : tag))],
  ['closing tags dropped', (source, random) => source.replace(/<\/\w+>/g, (tag) => (random() < 0.3 ? '' : tag))],
  ['texts swapped', swapTexts],
  ['lines shuffled', (source, random) => shuffleSome(source.split('\n'), random).join('\n')],
  [
    'bytes of nonsense',
    (source, random) => insert(source, random, 12, () => pieces[Math.floor(random() * pieces.length)]!),
  ],
  [
    'one piece repeated',
    (source, random) => insert(source, random, 1, () => pieces[Math.floor(random() * pieces.length)]!.repeat(5000)),
  ],
  ['a stretch repeated', repeatStretch],
  [
    'attributes lost',
    (source, random) =>
      source.replace(/\s(?:class|href|id|itemprop)="[^"<>]{0,300}"/g, (one) => (random() < 0.3 ? '' : one)),
  ],
  [
    'letters in capitals',
    (source, random) =>
      source.replace(/>([^<>]{3,80})</g, (all, text: string) => (random() < 0.2 ? `>${text.toUpperCase()}<` : all)),
  ],
];

/** The page damaged in one to three ways, and how. */
export function mutate(source: string, random: () => number): { source: string; how: string[] } {
  const how: string[] = [];
  let damaged = source;
  for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1) {
    const [name, work] = mutations[Math.floor(random() * mutations.length)]!;
    how.push(name);
    damaged = work(damaged, random);
  }
  return { source: damaged.slice(0, 2_000_000), how };
}

function swapTexts(source: string, random: () => number): string {
  const texts = [...source.matchAll(/>([^<>]{3,200})</g)];
  if (texts.length < 2) return source;
  const swapped = new Map<number, string>();
  for (let left = 5; left > 0; left -= 1) {
    const [one, other] = [texts[Math.floor(random() * texts.length)]!, texts[Math.floor(random() * texts.length)]!];
    swapped.set(one.index, other[0]);
    swapped.set(other.index, one[0]);
  }
  let result = '';
  let at = 0;
  for (const text of texts) {
    result += source.slice(at, text.index) + (swapped.get(text.index) ?? text[0]);
    at = text.index + text[0].length;
  }
  return result + source.slice(at);
}

function shuffleSome(lines: string[], random: () => number): string[] {
  const result = [...lines];
  for (let left = 8; left > 0 && result.length > 1; left -= 1) {
    const [one, other] = [Math.floor(random() * result.length), Math.floor(random() * result.length)];
    [result[one], result[other]] = [result[other]!, result[one]!];
  }
  return result;
}

function insert(source: string, random: () => number, count: number, piece: () => string): string {
  let result = source;
  for (let left = count; left > 0; left -= 1) {
    const at = Math.floor(random() * result.length);
    result = result.slice(0, at) + piece() + result.slice(at);
  }
  return result;
}

function repeatStretch(source: string, random: () => number): string {
  const start = Math.floor(random() * source.length);
  const stretch = source.slice(start, start + 10 + Math.floor(random() * 2000));
  return (
    source.slice(0, start) +
    stretch.repeat(Math.min(20, Math.ceil(100_000 / (stretch.length + 1)))) +
    source.slice(start)
  );
}
