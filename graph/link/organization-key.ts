/** When two printed organizations are one. */
import { bareOrganization } from '../../parsers/reading/affiliations.ts';
import { foldKey } from '../fold.ts';

/** The key under which an organization is one: folded, without legal form and article. */
export function organizationKey(name: string): string {
  return foldKey(bareOrganization(name)).replace(/^the /, '') || foldKey(name);
}
