/** Real pages, read in place: what people read off them by eye must come out. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { addFact, compareFacts, type Facts, figuresText } from '../../../test/support/compare.ts';
import { collapse, openPage, type Page } from '../../page.ts';
import { parsePage } from '../../parse.ts';
import type { EventRecord, PageRecord, PersonRecord, SessionRecord, TalkRecord } from '../../records.ts';

const shared = new URL('../../../../shared/', import.meta.url);
const there = existsSync(shared);
if (!there && process.env.CI) throw new Error('../shared with the real pages is missing');
const skip = there ? false : '../shared with the real pages is not there';

interface Read {
  page: Page;
  records: PageRecord[];
  event: EventRecord | undefined;
  talks: TalkRecord[];
  people: PersonRecord[];
  sessions: SessionRecord[];
}

async function read(path: string, url?: string): Promise<Read> {
  const page = await openPage({ bytes: readFileSync(new URL(path, shared)), url });
  const { platform, records } = parsePage(page);
  assert.equal(platform, 'openconferenceware', `${path} is not recognized`);
  return {
    page,
    records,
    event: records.find((record) => record.kind === 'event'),
    talks: records.filter((record) => record.kind === 'talk'),
    people: records.filter((record) => record.kind === 'person'),
    sessions: records.filter((record) => record.kind === 'session'),
  };
}

const index = there ? readFileSync(new URL('corpus/openconferenceware/INDEX.tsv', shared), 'utf8') : '';
const urls = new Map(
  index
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, string]),
);
const readCorpus = (file: string) => read(`corpus/openconferenceware/${file}`, urls.get(file));

function quotesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'evidence' in value ? [(value.evidence as { quote: string }).quote] : [];
  return [...own, ...Object.values(value).flatMap(quotesOf)];
}

describe('pages of a proposal or session', { skip }, () => {
  interface Expected {
    title: string;
    track: string;
    speakers: [string, string?][];
    tags?: string[];
    status: 'confirmed' | 'proposed' | 'declined';
  }
  const expected: Record<string, Expected> = {
    'session_105.html': {
      title: 'PowerNap Dynamic Power Management',
      track: 'Refereed Presentations',
      speakers: [['Dustin Kirkland', 'Canonical']],
      tags: ['powernap', 'power', 'energy', 'ubuntu', 'server'],
      status: 'confirmed',
    },
    'session_249.html': {
      title: 'TCP Fast Open',
      track: 'Bufferbloat and Networking',
      speakers: [['Yuchung Cheng', 'Google Inc']],
      tags: ['performance', 'TCP', 'networking'],
      status: 'confirmed',
    },
    'session_393.html': {
      title: 'State of the BufferFish',
      track: 'Bufferbloat and Networking',
      speakers: [
        ['James Gettys', 'Bell Labs'],
        ['dave taht', 'Teklibre'],
      ],
      tags: ['bufferbloat'],
      status: 'confirmed',
    },
    'session_57.html': {
      title: 'Session Lead',
      track: 'Scaling',
      speakers: [['Paul McKenney', 'IBM Linux Technology Center']],
      tags: ['multicore', 'scaling', 'footprint'],
      status: 'confirmed',
    },
    'session_705.html': {
      title: 'Control loops in userspace',
      track: 'Containers and Cgroups',
      speakers: [['Tim Hockin', 'Google']],
      status: 'confirmed',
    },
    'session_813.html': {
      title: 'Optimizing Firefox: Why Large Applications Start Slowly on Linux',
      track: 'Early Boot and Init Systems',
      speakers: [['Taras Glek', 'Mozilla']],
      status: 'confirmed',
    },
    'proposal_141.html': {
      title: 'Linux as an HVM guest: receive interrupts as Xen events',
      track: 'Virtualization',
      speakers: [['Stefano Stabellini', 'Citrix']],
      tags: ['xen', 'linux', 'interrupts', 'msis'],
      status: 'declined',
    },
    'proposal_333.html': {
      title: 'LTTng: Integrated Tools for Software and Hardware Tracing',
      track: 'Refereed Presentations',
      speakers: [['Mathieu Desnoyers', 'EfficiOS Inc.']],
      tags: ['scalability', 'tracing', 'embedded', 'timekeeping', 'high-performance', 'open standards'],
      status: 'declined',
    },
  };
  for (const [file, want] of Object.entries(expected)) {
    test(file, async () => {
      const { talks, people, event } = await readCorpus(file);
      const talk = talks[0]!;
      assert.equal(talks.length, 1);
      assert.equal(talk.title, want.title);
      assert.equal(talk.track, want.track);
      assert.equal(talk.status, want.status);
      assert.deepEqual(
        talk.people.map((person) => [person.name, person.affiliation]),
        want.speakers,
      );
      assert.ok(talk.people.every((person) => person.role === 'speaker'));
      assert.deepEqual(
        talk.topics.filter((topic) => topic.form === 'tag').map((topic) => topic.label),
        want.tags ?? [],
      );
      assert.ok(talk.summary && talk.abstract && talk.abstract.length > talk.summary.length);
      assert.deepEqual(
        people.map((person) => person.name),
        want.speakers.map(([name]) => name),
      );
      assert.ok(people.every((person) => person.biography));
      assert.equal(event?.name, 'Linux Plumbers Conference');
    });
  }

  test('the time and room of a scheduled session', async () => {
    const { talks } = await readCorpus('session_105.html');
    assert.equal(talks[0]?.startsAt, '2011-09-09T10:50:00');
    assert.equal(talks[0]?.endsAt, '2011-09-09T11:40:00');
    assert.equal(talks[0]?.room, 'Alexander Valley Ball Room');
  });
});

describe('pages of a user', { skip }, () => {
  const expected: Record<string, { name: string; affiliation?: string; talks: [string, string, string][] }> = {
    'user_9.html': {
      name: 'James E.J. Bottomley',
      talks: [
        ['Containers and Cgroups', 'Containers and Cgroups', '2011-05-18'],
        ['Session Lead', 'File and Storage Systems', '2011-03-18'],
        ['Control is the New Community: What Linux can Learn from Android', 'Refereed Presentations', '2011-09-06'],
      ],
    },
    'user_15.html': {
      name: 'Paul McKenney',
      affiliation: 'IBM Linux Technology Center',
      talks: [['Session Lead', 'Scaling', '2011-03-29']],
    },
    'user_753.html': {
      name: 'Jonathan Corbet',
      talks: [['Some challenges for the plumbing community', 'Keynote', '2011-06-20']],
    },
  };
  for (const [file, want] of Object.entries(expected)) {
    test(file, async () => {
      const { talks, people } = await readCorpus(file);
      assert.deepEqual(
        people.map((person) => [person.name, person.affiliation]),
        [[want.name, want.affiliation]],
      );
      assert.deepEqual(
        talks.map((talk) => [talk.title, talk.track, talk.submittedOn]),
        want.talks,
      );
      for (const talk of talks) {
        assert.equal(talk.startsAt, undefined);
        assert.deepEqual(
          talk.people.map((person) => [person.name, person.role]),
          [[want.name, 'submitter']],
        );
      }
    });
  }
});

/** A table of facts, written by people who read the page: its first line names the columns. */
function facts(table: string): { [column: string]: string }[] {
  const [head, ...lines] = readFileSync(new URL(table, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = head!.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

describe('lists', { skip }, () => {
  const lists: [file: string, table: string][] = [
    ['schedule.html', 'corpus-schedule.tsv'],
    ['track_3.html', 'corpus-track.tsv'],
  ];
  function told(talk: TalkRecord, field: string): string | undefined {
    if (field === 'start') return talk.startsAt;
    if (field === 'end') return talk.endsAt;
    return field === 'submitted' ? talk.submittedOn : (talk as unknown as { [field: string]: string })[field];
  }
  for (const [file, table] of lists) {
    test(`${file}: every talk, person, track, room and time is as a person reads it`, async (context) => {
      const known: Facts = new Map();
      for (const { talk, people, ...fields } of facts(table)) {
        for (const [field, text] of Object.entries(fields)) addFact(known, field, talk!, text);
        for (const one of people!.split('; ')) addFact(known, 'person', talk!, one);
      }
      const read: Facts = new Map();
      const fields = [...known.keys()].filter((field) => field !== 'person');
      for (const talk of (await readCorpus(file)).talks) {
        for (const field of fields) addFact(read, field, talk.talkKey!, told(talk, field));
        for (const one of talk.people) addFact(read, 'person', talk.talkKey!, `${one.personKey} ${one.statedName}`);
      }
      const figures = compareFacts(read, known);
      context.diagnostic(`${file}: ${figuresText(figures)}`);
      for (const { field, wrong, missing } of figures)
        assert.deepEqual({ wrong, missing }, { wrong: [], missing: [] }, field);
    });
  }

  test('the schedule has its talks and tracks once, and no breaks', async () => {
    const { talks, sessions, event } = await readCorpus('schedule.html');
    assert.equal(talks.length, 31 + 73);
    assert.equal(sessions.length, 14);
    assert.deepEqual([event?.startDate, event?.endDate, event?.place], ['2011-09-07', '2011-09-09', 'Santa Rosa, CA']);
    const titles = [...talks, ...sessions].map((record) => record.title);
    assert.ok(!titles.some((title) => /\b(break|lunch|reception|party|get together)\b/i.test(title)));
    const keynote = talks.find((talk) => talk.talkKey === '711');
    assert.deepEqual(
      [keynote?.startsAt, keynote?.endsAt, keynote?.room, keynote?.people.map((person) => person.name)],
      ['2011-09-07T09:00:00', '2011-09-07T09:45:00', 'Alexander Valley Ball Room', ['Jonathan Corbet']],
    );
  });

  test('a track names itself and its proposals', async () => {
    const { talks, sessions } = await readCorpus('track_3.html');
    assert.deepEqual(
      sessions.map((session) => [session.title, session.type]),
      [['Refereed Presentations', 'track']],
    );
    assert.equal(talks.length, 32);
    assert.ok(talks.every((talk) => talk.people.length > 0 && talk.submittedOn?.startsWith('2011-')));
  });
});

test('every quote stands on its page', { skip }, async () => {
  for (const file of urls.keys()) {
    if (file === '') continue;
    const { page, records } = await readCorpus(file);
    const text = collapse(page.$().root().text());
    for (const quote of quotesOf(records)) assert.ok(text.includes(quote), `${file}: ${quote}`);
  }
});

describe('the two seeds, text only', { skip }, () => {
  const files = ['seeds/000_9fffcbed0fccccd9.txt', 'seeds/001_90683e0f467a8408.txt'];
  interface Claim {
    src: number;
    kind: string;
    basis: string;
    quote: string;
  }
  const claims = there ? (JSON.parse(readFileSync(new URL('gold/seeds-claims.json', shared), 'utf8')) as Claim[]) : [];
  for (const [source, file] of files.entries()) {
    test(`${file} gives a quote for each claim`, async () => {
      const { page, records } = await read(file);
      const quotes = quotesOf(records);
      const text = collapse(page.source);
      for (const quote of quotes) assert.ok(text.includes(quote), `not on the page: ${quote}`);
      const stated = claims.filter((claim) => claim.src === source && claim.basis === 'stated');
      assert.ok(stated.length > 0);
      const missing = stated.filter((claim) => !quotes.some((quote) => quote.includes(collapse(claim.quote))));
      assert.deepEqual(missing, []);
    });
  }

  test('a user page lists what was submitted, and when', async () => {
    const { talks, people } = await read(files[0]!);
    assert.deepEqual(
      talks.map((talk) => [talk.title, talk.track, talk.submittedOn, talk.status, talk.people[0]?.role]),
      [
        ['Crypto System Integration for TPM 2.0', 'Trusted Platform Module', '2017-09-08', 'proposed', 'submitter'],
        ['ktask: multithread cpu-intensive kernel work', 'Unconference I', '2017-09-15', 'proposed', 'submitter'],
        ['Soft Affinity for Workloads', 'Unconference II', '2017-09-15', 'proposed', 'submitter'],
        [
          'Support for adding DT based thermal zones at runtime',
          'Unconference I',
          '2017-09-15',
          'proposed',
          'submitter',
        ],
        ['UID/GID shifting filesystem overlays', 'Containers', '2017-09-04', 'proposed', 'submitter'],
      ],
    );
    assert.ok(talks.every((talk) => talk.startsAt === undefined));
    assert.equal(people[0]?.affiliation, 'IBM Research');
    assert.ok(people[0]?.career.some((step) => step.organization === 'IBM Research' && step.from === '2016'));
  });

  test('a proposal page names its speaker, and no photo', async () => {
    const { talks, people } = await read(files[1]!);
    assert.equal(talks[0]?.title, 'ktask: multithread cpu-intensive kernel work');
    assert.deepEqual(
      talks[0]?.people.map((person) => [person.name, person.role, person.affiliation]),
      [['James E.J. Bottomley', 'speaker', 'IBM Research']],
    );
    assert.deepEqual(
      people.map((person) => person.name),
      ['James E.J. Bottomley'],
    );
  });
});
