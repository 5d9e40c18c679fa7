/**
 * What stands around a name and tells whose it is: the talk, its address, the people beside it, the employer, numbers and
 * addresses that belong to one person alone. Texts, to be hashed.
 */
import type { PageRecord, PersonRecord, PersonRef } from '../../parsers/records.ts';
import { foldKey } from '../fold.ts';
import { organizationKey } from '../link/organizations/organization-key.ts';
import { type Mention, mailHashesOf } from '../link/people/mentions.ts';
import { addressKey, titleKey } from '../link/talks/titles.ts';

/** A page, as far as contexts go. */
export interface ContextPage {
  key: string;
  url?: string | undefined;
}

/** That somebody of that name has a part in the same talk or session. */
export function besideContext(name: string): string {
  return `with|${foldKey(name)}`;
}

/** The contexts of one person named in one record. */
export function contextsIn(page: ContextPage, record: PageRecord, who: PersonRef | PersonRecord): string[] {
  const contexts: string[] = [];
  const site = page.url && URL.canParse(page.url) ? new URL(page.url).origin : page.key;
  const isRef = 'role' in who;
  if (who.personKey) contexts.push(`key|${site}|${who.personKey}`);
  for (const hash of mailHashesOf(who)) contexts.push(`mail|${hash}`);
  if (who.url) contexts.push(`url|${addressKey(who.url)}`);
  if (who.affiliation) contexts.push(`employer|${organizationKey(who.affiliation)}`);
  if (!isRef) contexts.push(...who.links.map(({ url }) => `url|${addressKey(url)}`));
  if (!isRef) contexts.push(...who.career.map((step) => `employer|${organizationKey(step.organization)}`));
  if ('title' in record) {
    const title = titleKey(record.title);
    // A short title ("Welcome") is that of many talks: there the site says which.
    contexts.push(title.split(' ').length > 2 ? `title|${title}` : `title|${site}|${title}`);
  }
  if (isRef && record.url && record.url !== page.url) contexts.push(`item|${addressKey(record.url)}`);
  if (isRef && 'people' in record) {
    const own = foldKey(who.name);
    for (const { name } of record.people ?? []) if (foldKey(name) !== own) contexts.push(besideContext(name));
  }
  return contexts;
}

/** The contexts of all mentions of a person. */
export function contextsOf(mentions: readonly Pick<Mention, 'page' | 'said'>[]): string[] {
  return mentions.flatMap(({ page, said }) => contextsIn(page, said.record, said.who));
}
