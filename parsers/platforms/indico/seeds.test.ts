/** The two seed documents that Indico made, against what people read in them. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { collapse, openPage } from '../../page.ts';
import type { PageRecord, PersonRef, RelationRecord, SessionRecord, TalkRecord } from '../../records.ts';
import indico from './index.ts';

const shared = new URL('../../../../shared/', import.meta.url);
const there = existsSync(new URL('seeds/', shared));
if (!there && process.env.CI) throw new Error(`CI needs the seeds at ${shared.pathname}`);
const skip = there ? false : 'the seeds are not here';

async function seed(number: 2 | 4): Promise<{ records: PageRecord[]; text: string }> {
  const file = readdirSync(new URL('seeds/', shared)).find((name) => name.startsWith(`00${number}_`))!;
  const page = await openPage({ bytes: readFileSync(new URL(`seeds/${file}`, shared)), file });
  return { records: indico.parse(page), text: collapse(page.source) };
}

function sessions(records: readonly PageRecord[]): SessionRecord[] {
  return records.filter((record) => record.kind === 'session');
}

function names(people: readonly PersonRef[], role: string): string[] {
  return people.filter((person) => person.role === role).map((person) => person.name);
}

test('seed 4: three microconferences with their proposed topics, their leads unknown', { skip }, async () => {
  const { records } = await seed(4);
  const counts = sessions(records).map((session) => [
    session.title,
    session.topics.filter((topic) => topic.form === 'agenda-item' && topic.kind === 'primary').length,
    session.topics.filter((topic) => topic.form === 'discussion-point' && topic.kind === 'mention').length,
    session.people.length,
  ]);
  assert.deepEqual(counts, [
    ['Containers and Checkpoint/Restore MC', 6, 0, 0],
    ['Scheduler MC', 10, 0, 0],
    ['Real-Time MC', 7, 2, 0],
  ]);
  for (const session of sessions(records)) {
    assert.deepEqual(session.unknownRoles, ['lead']);
    assert.equal(session.type, 'microconference');
  }
  const event = records.find((record) => record.kind === 'event');
  assert.ok(event);
  assert.deepEqual(
    [event.name, event.edition, event.startDate, event.endDate, event.timezone],
    ['LPC 2020', '2020', '2020-09-01', '2020-09-03', 'Canada/Newfoundland'],
  );
});

test('seed 2: nine topics, three authors, seven contacted', { skip }, async () => {
  const { records } = await seed(2);
  const [call] = sessions(records);
  assert.ok(call);
  assert.equal(call.edition, undefined);
  assert.deepEqual(
    call.topics.map((topic) => topic.label),
    [
      'Seamless hypervisor update with IOMMU-type-agnostic, directly-attached devices and virtual functions',
      'Performance characteristics of RT spinlocks',
      'Accounting CPU-intensive kernel threads in the CPU controller via remote charging',
      'Design discussion and performance characteristics of Maple Tree',
      'mmap_sem contention in procfs',
      'futex2',
      'Batching optimizations in the internals of get_user_pages() and put_user_pages()',
      'NUMA-aware spinlocks',
      'Fast kdump for embedded devices',
    ],
  );
  assert.deepEqual(names(call.people, 'author'), ['Davidlohr Bueso', 'Daniel Jordan', 'Pavel Tatashin']);
  assert.deepEqual(
    call.people.filter((person) => person.affiliation).map((person) => [person.name, person.affiliation]),
    [['Davidlohr Bueso', 'SUSE Labs']],
  );
  const statuses = call.people.filter((person) => person.role === 'attendee').map((person) => person.status);
  assert.equal(statuses.filter((status) => status === 'interested').length, 5);
  assert.equal(statuses.filter((status) => status === 'response-pending').length, 2);
});

test('seed 2: what it tells of 2018 and 2015', { skip }, async () => {
  const { records } = await seed(2);
  const [, of2018, of2015] = sessions(records);
  assert.deepEqual([of2018?.edition, of2018?.eventBasis], ['2018', 'inferred']);
  assert.deepEqual(
    of2018?.people.map((person) => [person.name, person.statedName, person.role, person.basis ?? 'stated']),
    [
      ['Daniel Jordan', 'Daniel', 'organizer', 'inferred'],
      ['Pavel Tatashin', 'Pavel', 'organizer', 'inferred'],
      ['Ying Huang', 'Ying Huang', 'organizer', 'stated'],
    ],
  );
  for (const person of of2018!.people.slice(0, 2)) {
    assert.ok(person.score !== undefined && person.score < 1);
    assert.match(person.reason ?? '', /author line/);
  }
  assert.deepEqual([of2015?.edition, of2015?.people.map((person) => person.name)], ['2015', ['Davidlohr Bueso']]);

  const talks = records.filter((record): record is TalkRecord => record.kind === 'talk');
  assert.deepEqual(
    talks.map((talk) => [talk.title, talk.edition, talk.eventBasis, talk.session, names(talk.people, 'speaker')]),
    [['workqueues and CPU hotplug', '2018', 'inferred', of2018!.title, ['Boqun Feng']]],
  );

  const relations = records.filter((record): record is RelationRecord => record.kind === 'relation');
  const renamed = relations.filter((relation) => relation.type === 'renamed');
  assert.deepEqual(
    renamed.map((relation) => [relation.from, relation.to, relation.asOf]),
    [['ktask', 'padata', '2018']],
  );
  const outcomes = relations.filter((relation) => relation.type === 'outcome');
  assert.deepEqual(
    outcomes.map((one) => [one.from, one.edition, one.people?.map((person) => `${person.role} ${person.name}`)]),
    [
      [of2018!.title, '2018', ['mentioned Daniel Jordan']],
      [of2018!.title, '2018', ['mentioned Boqun Feng']],
      [of2018!.title, '2018', ['mentioned Mike Kravetz']],
    ],
  );
  const everyone = JSON.stringify(records);
  assert.doesNotMatch(everyone, /"name":"(?:Daniel|Pavel)"/, 'a first name alone is nobody');
});

interface Claim {
  src: number;
  kind: string;
  p?: string;
  quote: string;
  basis: string;
}

/** People with their quotes, and all text that records hold. */
function refsOf(value: unknown): PersonRef[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'role' in value && 'statedName' in value ? [value as PersonRef] : [];
  return [...own, ...Object.values(value).flatMap(refsOf)];
}

test('every claim of the gold set that the pages state is covered', { skip }, async () => {
  const claims = JSON.parse(readFileSync(new URL('gold/seeds-claims.json', shared), 'utf8')) as Claim[];
  let checked = 0;
  for (const number of [2, 4] as const) {
    const { records, text } = await seed(number);
    const refs = refsOf(records);
    for (const ref of refs) assert.ok(text.includes(ref.evidence.quote), ref.evidence.quote);
    for (const claim of claims.filter((one) => one.src === number)) {
      const quote = collapse(claim.quote);
      if (claim.kind === 'TOPIC') {
        // Topics are found in the linking, in the text that the records hold.
        assert.ok(JSON.stringify(records).includes(JSON.stringify(quote.replace(/^- /, '')).slice(1, -1)), quote);
      } else if (claim.basis !== 'judgement') {
        const covered = refs.some((ref) => ref.name === claim.p && ref.evidence.quote.includes(quote));
        assert.ok(covered, `${claim.p}: ${quote}`);
      } else continue;
      checked += 1;
    }
  }
  assert.ok(checked > 20);
});

test('the contribution says the same as page, PDF, export and text', { skip }, async () => {
  const { records } = await seed(2);
  const [call] = sessions(records);
  const files = ['contrib_2020_25.html', 'contrib_seed002.pdf', 'contrib_seed002.pdf.txt', 'contrib_seed002.json'];
  for (const file of files) {
    const page = await openPage({ bytes: readFileSync(new URL(`corpus/indico/${file}`, shared)), file });
    const own = indico.parse(page);
    const [other] = sessions(own);
    const key = (people: readonly PersonRef[]): string[] =>
      people.map((person) => `${person.role} ${person.name} ${person.status ?? ''} ${person.affiliation ?? ''}`).sort();
    assert.deepEqual(key(other!.people), key(call!.people), file);
    assert.deepEqual(
      other!.topics.map((topic) => topic.label),
      call!.topics.map((topic) => topic.label),
      file,
    );
    assert.deepEqual(
      own.filter((record) => record.kind !== 'event').map((record) => record.kind),
      records.map((record) => record.kind),
      file,
    );
    const plain = (text: string | undefined): string => collapse(text ?? '').replaceAll('’', "'");
    assert.equal(plain(other!.description), plain(call!.description), file);
  }
});
