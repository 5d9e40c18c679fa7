/** Which people belong to which title: those that the smallest piece of the page around both holds. */
import type { Element } from 'domhandler';
import type { NamedPerson } from '../../reading/people-lists.ts';
import type { Role } from '../../records.ts';
import type { Content } from './content/content.ts';
import { parentOf } from './content/elements.ts';
import type { Mark } from './marks/mark.ts';
import type { Ranges } from './marks/ranges.ts';
import { onLines } from './on-lines.ts';
import type { Title } from './titles.ts';

export interface Speaker extends NamedPerson {
  role: Role;
  mark: Mark;
  at: number;
  /** A label, a class or a link says that this is a person. */
  sure: boolean;
}

export interface Binding {
  /** By the title; a title without people is not in it. */
  people: Map<Title, Speaker[]>;
  /** People with no title near. */
  alone: Speaker[];
}

/** Binds each person to a title, or to several where a person's card lists them. */
export function bind(content: Content, titles: readonly Title[], people: readonly Speaker[], ranges: Ranges): Binding {
  const bound = new Map<Title, Speaker[]>();
  const alone: Speaker[] = [];
  const add = (title: Title, person: Speaker): void => {
    const list = bound.get(title) ?? [];
    if (!list.some((other) => other.name === person.name && other.role === person.role)) list.push(person);
    bound.set(title, list);
  };
  const last = new Map<Element, { person: Speaker; titles: Title[] }>();
  const subject = titles.find((title) => title.strength >= 5);
  for (const person of people) {
    const found = nearest(content, person, people, titles, ranges, last);
    if (found.length === 0) alone.push(person);
    // Talks listed in the card of a speaker of the page's own talk are their other ones.
    const isListed =
      subject &&
      subject.at < person.at &&
      found.length > 0 &&
      (found.every((title) => title.at > person.at) || found.every((title) => title.strength <= 2));
    for (const title of isListed ? [subject] : found) add(title, person);
  }
  return { people: bound, alone };
}

function nearest(
  content: Content,
  person: Speaker,
  people: readonly Speaker[],
  titles: readonly Title[],
  ranges: Ranges,
  last: Map<Element, { person: Speaker; titles: Title[] }>,
): Title[] {
  const own = (title: Title): boolean => title.text === person.statedName || title.run === person.mark.run;
  for (let element: Element | null = person.mark.run.element; element; element = parentOf(element)) {
    const range = ranges.get(element);
    if (range) {
      const near = onLines(titles, (title) => title.line, range).filter(
        (title) => !own(title) && inside(title, element!, range),
      );
      if (near.length > 0) {
        const inReach = onLines(people, (other) => other.mark.line, range);
        const chosen = choose(content, near, person, inReach, last.get(element));
        last.set(element, { person, titles: chosen });
        return chosen;
      }
    }
    if (element === content.root) break;
  }
  return [];
}

/** A line of several runs may belong to the element only in part. */
function inside(title: Title, element: Element, range: readonly [number, number]): boolean {
  if (range[0] !== range[1]) return true;
  for (let one: Element | null = title.run.element; one; one = parentOf(one)) if (one === element) return true;
  return false;
}

function choose(
  content: Content,
  near: readonly Title[],
  person: Speaker,
  inReach: readonly Speaker[],
  previous: { person: Speaker; titles: Title[] } | undefined,
): Title[] {
  const first = inReach[0] ?? person;
  const before = near.filter((title) => title.at < person.at);
  if (near[0]!.at < first.at) {
    // Title first, then its people.
    const since = before.filter((title) => !previous || title.at > previous.person.at);
    if (since.length > 0) return [strongest(since)];
    if (previous) return previous.titles;
    return before.length > 0 ? [strongest(before)] : [];
  }
  // Whoever leads a session stands over its talks and gives none of them.
  if (/^(?:moderator|organizer|lead|host)$/.test(person.role)) return [];
  // People first: theirs is what follows, up to the next person.
  const next = inReach.find(
    (other) => other.at > person.at && near.some((title) => title.at > person.at && title.at < other.at),
  );
  // A heading of a higher rank than the name begins something else.
  const rank = person.mark.line.heading ?? 0;
  const end = content.lines.find((line) => line.index > person.mark.line.index && (line.heading ?? 9) < rank)?.index;
  const after = near.filter(
    (title) => title.at > person.at && (!next || title.at < next.at) && (end === undefined || title.line.index < end),
  );
  if (after.length === 0) return previous ? previous.titles : [];
  const best = strongest(after).strength;
  const alike = after.filter((title) => title.strength === best);
  return best >= 3 && best < 5 ? alike : [alike[0]!];
}

/** The strongest; among equals the last, which is nearest. */
function strongest(titles: readonly Title[]): Title {
  let best = titles[0]!;
  for (const title of titles) {
    const better =
      title.strength > best.strength || (title.strength === best.strength && !(title.maybeName && !best.maybeName));
    if (better) best = title;
  }
  return best;
}
