/** Measures how affiliations become organizations: `npm run bench:organizations` tells which rows of the table hold. */

import type { Statement } from '../../graph/link/input.ts';
import { checkOrganizations } from '../../graph/link/organizations/organization-check.ts';

const statement = { page: { key: 'page', id: 'page' }, evidence: { quote: '-' } } as unknown as Statement;
const rows = checkOrganizations(statement);
for (const { what, expected, found, holds } of rows)
  if (!holds) console.log(`${what}: expected ${expected}, found ${found}`);
console.log(`${rows.filter(({ holds }) => holds).length} of ${rows.length} hold`);
