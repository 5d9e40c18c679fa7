/** Finds the queries: every file in `researchers/`, `organizers/` and `curators/` is one; there is no list to edit. */
import { readdirSync } from 'node:fs';
import { nearestNames } from './names.ts';
import type { Audience, Query } from './query.ts';
import { QueryError } from './query.ts';

const audiences: readonly Audience[] = ['researchers', 'organizers', 'curators'];

async function load(): Promise<Query[]> {
  const found: Query[] = [];
  for (const audience of audiences) {
    const folder = new URL(`./${audience}/`, import.meta.url);
    // The published package holds .js with declarations beside them.
    for (const file of readdirSync(folder).sort()) {
      if (!/\.(ts|js)$/.test(file) || /\.(test|d)\.(ts|js)$/.test(file)) continue;
      const module = (await import(new URL(file, folder).href)) as { default?: Query };
      const query = module.default;
      const name = file.replace(/\.(ts|js)$/, '');
      if (query?.name !== name || query.audience !== audience) {
        throw new Error(`queries/${audience}/${file} must export by default a query named "${name}" for ${audience}`);
      }
      found.push(query);
    }
  }
  return found;
}

/** All queries: by audience, then by name. */
export const queries: readonly Query[] = await load();

/** The query of that name. @throws QueryError `unknown-query`, with the nearest names as hint. */
export function queryByName(name: string): Query {
  const query = queries.find((one) => one.name === name);
  if (query) return query;
  const near = nearestNames(
    name,
    queries.map((one) => one.name),
  );
  throw new QueryError(
    'unknown-query',
    `There is no query "${name}"`,
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Without a name, "confgraph query" lists them all.',
  );
}
