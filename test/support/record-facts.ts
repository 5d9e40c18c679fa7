/** Records as facts to compare, without what only markup can tell: addresses, links, keys and evidence. */
import type { PageRecord } from '../../parsers/records.ts';
import { addFact, type Facts } from './compare.ts';

const plain = [
  'title',
  'track',
  'session',
  'type',
  'status',
  'startsAt',
  'endsAt',
  'room',
  'submittedOn',
  'statedDate',
  'language',
];
const prose = ['summary', 'abstract', 'description'];

export function factsOfRecords(records: readonly PageRecord[]): Facts {
  const facts: Facts = new Map();
  for (const record of records) {
    if (record.kind === 'talk' || record.kind === 'session') {
      const fields = record as { [name: string]: unknown };
      for (const field of plain) addFact(facts, field, record.title, fields[field] as string | undefined);
      for (const field of prose) addFact(facts, field, record.title, words(fields[field] as string | undefined));
      for (const { name, role, affiliation } of record.people) {
        addFact(facts, 'person', record.title, `${name} ${role}`);
        addFact(facts, 'affiliation', record.title, affiliation && `${name} ${affiliation}`);
      }
      for (const { label, form } of record.topics) addFact(facts, 'topic', record.title, `${label} ${form}`);
    } else if (record.kind === 'person') {
      addFact(facts, 'person', 'page', record.name);
      addFact(facts, 'affiliation', record.name, record.affiliation);
      addFact(facts, 'biography', record.name, words(record.biography));
      for (const step of record.career)
        addFact(facts, 'career', record.name, [step.organization, step.title, step.from, step.to].join(' | '));
    } else if (record.kind === 'organization') addFact(facts, 'organization', record.role, record.name);
    else if (record.kind === 'relation') addFact(facts, 'relation', record.type, `${record.from} > ${record.to}`);
    else addFact(facts, 'event', 'page', record.name);
  }
  return facts;
}

/** A text as its words: bullets and breaks are the page's. */
function words(text: string | undefined): string | undefined {
  return text?.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
