/** Records without the hashes of mail addresses that pictures and profiles of Gravatar and its like have in their addresses. */
import { mailHashInAddress } from './reading/mail-hash.ts';
import type { PageRecord, PersonRecord, PersonRef } from './records.ts';

/** The record without addresses that hold such a hash, in its texts neither; of a person's the hash stays, salted. */
export function withoutPublishedHashes<R extends PageRecord>(record: R): R {
  const changed: { [field: string]: unknown } = {};
  if (isHashed(record.url)) changed.url = undefined;
  if ('links' in record && record.links?.some(({ url }) => isHashed(url)))
    changed.links = record.links.filter(({ url }) => !isHashed(url));
  if ('people' in record && record.people?.some(({ url }) => isHashed(url)))
    changed.people = record.people.map(ofPerson);
  return inTexts({ ...record, ...changed, ...(record.kind === 'person' ? hashesOf(record) : {}) });
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

/** The value with such addresses left out of all texts in it, the page's own words too; the same value where none has one. */
function inTexts<T>(value: T): T {
  if (typeof value === 'string') return withoutHashes(value) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const mapped = entries.map(([name, each]) => [name, inTexts(each)] as const);
  if (mapped.every(([, each], index) => each === entries[index]![1])) return value;
  return (Array.isArray(value) ? mapped.map(([, each]) => each) : Object.fromEntries(mapped)) as T;
}

function withoutHashes(text: string): string {
  if (!/avatar/i.test(text)) return text;
  // Prose also prints addresses without their scheme.
  return text.replace(/[^\s<>"'()[\]{}|,;]+/g, (word) => (isHashed(`//${word}`) ? '…' : word));
}
