/** Things that a page's markup describes, whatever the syntax: types and properties by schema.org's names. */

export interface Item {
  /** Names of types without their vocabulary: "Event", "Person". */
  types: string[];
  properties: Map<string, Value[]>;
  /** CSS selector of the element that holds it. */
  selector: string;
  /** Whether it is part of an article, whose people are writers and no speakers. */
  inArticle: boolean;
}

export type Value = string | Item;

/** The first text of the first of the properties that has one. An item counts by its name. */
export function textOf(item: Item, ...properties: string[]): string | undefined {
  for (const property of properties) {
    for (const value of item.properties.get(property) ?? []) {
      const text = typeof value === 'string' ? value : textOf(value, 'name');
      if (text !== undefined && text !== '') return text;
    }
  }
  return undefined;
}

/** All values of the properties, in their order. */
export function valuesOf(item: Item, ...properties: string[]): Value[] {
  return properties.flatMap((property) => item.properties.get(property) ?? []);
}

/** All items among the values of the properties. */
export function itemsOf(item: Item, ...properties: string[]): Item[] {
  return valuesOf(item, ...properties).filter((value) => typeof value !== 'string');
}

/** Whether one of its types is so called. */
export function hasType(item: Item, pattern: RegExp): boolean {
  return item.types.some((type) => pattern.test(type));
}

export const eventType = /Event$|^Hackathon$/;
export const articleType = /(?:Article|Posting|WebPage|WebSite|Recipe|Product|Review)$/;

/** Adds a value to a property of a thing. */
export function addValue(item: Item, property: string, value: Value): void {
  const values = item.properties.get(property);
  if (values) values.push(value);
  else item.properties.set(property, [value]);
}
