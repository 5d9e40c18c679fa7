/** What the events and people of markup have in common: who is named, what about, where, and the words that say so. */
import { collapse } from '../../../page.ts';
import { present, webAddress } from '../../../parts.ts';
import { looksLikePersonName, readName } from '../../../reading/names.ts';
import type { Evidence, Link, PersonRef, Role, TopicRef } from '../../../records.ts';
import { hasType, type Item, itemsOf, textOf, valuesOf } from './items.ts';

/** What a quote is checked against: the page's text, collapsed, its scripts included. */
export interface PageText {
  text: string;
}

const roles: [string[], Role][] = [
  [['performer', 'performers', 'actor', 'speaker', 'speakers', 'presenter', 'presenters', 'instructor'], 'speaker'],
  [['author', 'creator'], 'author'],
  [['organizer'], 'organizer'],
  [['attendee', 'attendees'], 'attendee'],
  [['mentions'], 'mentioned'],
];

/** The people whom a thing names, each in the role of the property that holds them. */
export function people(item: Item, page: PageText): PersonRef[] {
  return roles.flatMap(([properties, role]) =>
    valuesOf(item, ...properties).flatMap((value) => {
      const printed = typeof value === 'string' ? value : textOf(value, 'name');
      if (printed === undefined) return [];
      // A bare text or an untyped thing must look like a person; an organization never is one.
      const isPerson = typeof value !== 'string' && hasType(value, /^Person$/);
      const isUntyped = typeof value === 'string' || value.types.length === 0;
      if (!isPerson && !(isUntyped && looksLikePersonName(printed))) return [];
      const { name, statedName } = readName(printed);
      const more =
        typeof value === 'string' ? {} : { affiliation: affiliationOf(value), url: webAddress(textOf(value, 'url')) };
      return [{ name, statedName, role, ...present(more), evidence: evidence(item, printed, page) }];
    }),
  );
}

/** The people whom a thing describes where it names them. */
export function describedPeople(item: Item): Item[] {
  return itemsOf(item, ...roles.flatMap(([properties]) => properties)).filter(
    (person) =>
      hasType(person, /^Person$/) &&
      ['sameAs', 'description', 'jobTitle', 'image'].some((property) => valuesOf(person, property).length > 0),
  );
}

/** Where a person works or belongs, by name. */
export function affiliationOf(person: Item): string | undefined {
  return textOf(person, 'affiliation', 'worksFor');
}

/** What a thing is about: its keywords, and its subjects. */
export function topics(item: Item, page: PageText): TopicRef[] {
  const keywords = valuesOf(item, 'keywords')
    .filter((value) => typeof value === 'string')
    .flatMap((value) => value.split(','));
  const subjects = valuesOf(item, 'about').map((value) =>
    typeof value === 'string' ? value : (textOf(value, 'name') ?? ''),
  );
  const labelled = [
    ...keywords.map((label) => ({ label: collapse(label), form: 'keyword' as const })),
    ...subjects.map((label) => ({ label: collapse(label), form: 'subject' as const })),
  ];
  return labelled
    .filter(({ label }) => label !== '' && label.length <= 80)
    .map((topic) => ({ ...topic, kind: 'primary', evidence: evidence(item, topic.label, page) }));
}

/** The web addresses of a thing and of what is the same, each once. */
export function links(item: Item): Link[] {
  const urls = valuesOf(item, 'url', 'sameAs').filter((value) => typeof value === 'string');
  return [...new Set(urls)].flatMap((url) => webAddress(url) ?? []).map((url) => ({ url }));
}

/** Where the words stand in the page's text; words in an attribute or with escapes in a script have no offset. */
export function evidence(item: Item, words: string, page: PageText): Evidence {
  const quote = collapse(words);
  const offset = page.text.indexOf(quote);
  return offset < 0 ? { quote, selector: item.selector } : { quote, selector: item.selector, offset };
}

/** The town where something takes place, else the place as it is called; a place on the web is none. */
export function placeOf(item: Item): string | undefined {
  for (const place of valuesOf(item, 'location')) {
    if (typeof place === 'string') return collapse(place) || undefined;
    if (hasType(place, /^VirtualLocation$/)) continue;
    const address = itemsOf(place, 'address')[0];
    const parts = address
      ? ['addressLocality', 'addressRegion', 'addressCountry'].map((part) => textOf(address, part))
      : [];
    const town = parts.filter((part) => part !== undefined).join(', ');
    return town || textOf(place, 'address', 'name');
  }
  return undefined;
}
