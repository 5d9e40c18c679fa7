/** What an event's own categories mean, by the names that organizers give them. */

export interface CategoryFields {
  track?: string;
  type?: string;
  level?: string;
  tags: string[];
}

/** Sorts the items of categories into fields of a talk; a language has its own field elsewhere, and names one, no topic. */
export function categoryFields(items: readonly { group: string; name: string }[]): CategoryFields {
  const fields: CategoryFields = { tags: [] };
  for (const { group, name } of items) {
    if (name === '') continue;
    if (/\btracks?\b/i.test(group) && fields.track === undefined) fields.track = name;
    else if (/\b(?:format|type|kind|length|duration)\b/i.test(group))
      fields.type ??= name.toLowerCase().replace(/\s*\([^()]*\)$/, '');
    else if (/\b(?:level|audience|difficulty|experience)\b/i.test(group)) fields.level ??= name;
    else if (!/\b(?:language|sprache|langue|idioma|status|room)\b/i.test(group)) fields.tags.push(name);
  }
  return fields;
}
