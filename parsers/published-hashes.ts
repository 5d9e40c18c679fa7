/** Records without the hashes of mail addresses that pictures and profiles of Gravatar and its like have in their addresses. */
import { mailHashInAddress } from './reading/mail-hash.ts';
import type { PageRecord, PersonRecord, PersonRef } from './records.ts';

/** The record without addresses that hold such a hash; of a person's the hash stays, salted. */
export function withoutPublishedHashes<R extends PageRecord>(record: R): R {
  const changed: { [field: string]: unknown } = {};
  if (isHashed(record.url)) changed.url = undefined;
  if ('links' in record && record.links?.some(({ url }) => isHashed(url)))
    changed.links = record.links.filter(({ url }) => !isHashed(url));
  if ('people' in record && record.people?.some(({ url }) => isHashed(url)))
    changed.people = record.people.map(ofPerson);
  return { ...record, ...changed, ...(record.kind === 'person' ? hashesOf(record) : {}) };
}

function ofPerson(person: PersonRef): PersonRef {
  const hash = person.url === undefined ? undefined : mailHashInAddress(person.url);
  return hash ? { ...person, url: undefined, photoHash: hash.kept } : person;
}

function hashesOf(person: PersonRecord): Partial<PersonRecord> {
  const addresses = [person.photo, person.url, ...person.links.map(({ url }) => url)];
  const kept = addresses.map((address) => address && mailHashInAddress(address)?.kept).find(Boolean);
  return {
    ...(isHashed(person.photo) ? { photo: undefined } : {}),
    ...(kept ? { photoHash: kept } : {}),
  };
}

function isHashed(address: string | undefined): boolean {
  return address !== undefined && mailHashInAddress(address) !== undefined;
}
