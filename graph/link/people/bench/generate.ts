/**
 * Lists of mentions of any size, to measure time and memory with. Names, titles, teams and years are drawn as they are
 * distributed in a real list; names that never were are made of halves of real ones as the list grows, as new names turn up
 * in the world.
 */
import type { ListedMention } from '../list.ts';
import { randomNumbers } from '../random.ts';

/** What is drawn from. */
interface Source {
  given: string[];
  family: string[];
  titleWords: string[];
  /** One for each person: number of mentions. For each talk: number of people. For each two talks of one person: years between. */
  mentionsPerPerson: number[];
  teams: number[];
  gaps: number[];
  firstYears: number[];
}

function sourceOf(list: readonly ListedMention[]): Source {
  const byName = new Map<string, ListedMention[]>();
  for (const mention of list) {
    const known = byName.get(mention.name);
    if (known) known.push(mention);
    else byName.set(mention.name, [mention]);
  }
  const source: Source = {
    given: [],
    family: [],
    titleWords: list.flatMap(({ title }) => (title ?? '').split(/\s+/).filter((word) => word.length > 2)),
    mentionsPerPerson: [],
    teams: list.map(({ co }) => (co?.length ?? 0) + 1),
    gaps: [],
    firstYears: [],
  };
  for (const [name, mentions] of byName) {
    const words = name.split(/\s+/);
    if (words.length < 2) continue;
    source.given.push(words[0]!);
    source.family.push(words.at(-1)!);
    source.mentionsPerPerson.push(mentions.length);
    const years = mentions.flatMap(({ year }) => year ?? []).sort((a, b) => a - b);
    if (years.length > 0) source.firstYears.push(years[0]!);
    for (let at = 1; at < years.length; at++) source.gaps.push(years[at]! - years[at - 1]!);
  }
  return source;
}

/**
 * Draws mentions until there are `count`.
 *
 * @param list a real list to draw from.
 * @param seed the same seed gives the same list.
 */
export function* generateMentions(list: readonly ListedMention[], count: number, seed = 1): Generator<ListedMention> {
  const source = sourceOf(list);
  const random = randomNumbers(seed);
  const draw = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const made: { given: string[]; family: string[] } = { given: [], family: [] };

  /** A word of a name: met before, or the beginning of one and the end of another (Simon 1955). */
  const nameWord = (kind: 'given' | 'family'): string => {
    const known = source[kind];
    const total = known.length + made[kind].length;
    let word: string;
    if (random() < 0.12) {
      const [head, tail] = [draw(known), draw(known)];
      word = head.slice(0, Math.ceil(head.length / 2)) + tail.slice(Math.floor(tail.length / 2)).toLowerCase();
    } else {
      const at = Math.floor(random() * total);
      word = at < known.length ? known[at]! : made[kind][at - known.length]!;
    }
    made[kind].push(word);
    return word;
  };

  interface Person {
    names: string[];
    left: number;
    year: number;
  }
  const person = (year: number): Person => {
    const [given, family] = [nameWord('given'), nameWord('family')];
    const names = [`${given} ${family}`];
    const kind = random();
    if (kind < 0.06) names.push(`${given[0]}. ${family}`);
    else if (kind < 0.1) names.push(`${given} ${draw(source.given)[0]}. ${family}`);
    return { names, left: draw(source.mentionsPerPerson), year };
  };

  let id = 0;
  // A field of people who speak with one another: one after the other, so that memory does not grow with the list.
  for (let field = 0; id < count; field++) {
    const words = Array.from({ length: 40 }, () => draw(source.titleWords));
    const year = draw(source.firstYears);
    let people = Array.from({ length: 10 + Math.floor(random() * 30) }, () => person(year));
    while (people.length > 0 && id < count) {
      const team: Person[] = [];
      for (let at = Math.min(draw(source.teams), people.length); at > 0; at--) {
        const one = draw(people);
        if (!team.includes(one)) team.push(one);
      }
      const lead = team[0]!;
      lead.year += source.gaps.length > 0 ? draw(source.gaps) : 0;
      const title = Array.from({ length: 6 }, () => (random() < 0.5 ? draw(words) : draw(source.titleWords))).join(' ');
      const printed = team.map((one) => (random() < 0.8 ? one.names[0]! : draw(one.names)));
      const event = `series ${field % 400} ${lead.year}`;
      for (const [index, one] of team.entries()) {
        if (id >= count) return;
        const co = printed.filter((_, other) => other !== index);
        const series = `series ${field % 400}`;
        yield { id: `g${id++}`, name: printed[index]!, event, series, year: lead.year, title, co } as ListedMention;
        one.left--;
      }
      people = people.filter(({ left }) => left > 0);
    }
  }
}
