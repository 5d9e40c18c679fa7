/** All real pages at hand, against what a person reads on them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { addFact, compareFacts, type Facts, figuresText } from '../../../test/support/compare.ts';
import { shared, withoutShared } from '../../../test/support/shared.ts';
import { openPage } from '../../page.ts';
import { parsePage } from '../../parse.ts';
import type { PageRecord } from '../../records.ts';

const skip = withoutShared('corpus/symposion');

interface KnownTalk {
  /** Number of the page, by its address. */
  talk: number;
  title: string;
  people: string[];
  time: string;
  room?: string;
  level?: string;
  category?: string;
  type?: string;
}

interface KnownSpeaker {
  speaker: number;
  name: string;
  photo: boolean;
  /** First and last words of the biography. */
  biography: [string, string];
  talks: { talk: number; title: string; time: string; room: string }[];
}

const talks2013: KnownTalk[] = [
  {
    talk: 1,
    title: 'A hands-on introduction to Python for beginning programmers',
    people: ['134 Jessica McKellar'],
    time: 'Wednesday 9 a.m.–12:20 p.m.',
    level: 'Novice',
    category: 'Core Python (Language, Stdlib)',
  },
  {
    talk: 14,
    title: "Shiny, Let's Be Bad Guys: Exploiting and Mitigating the Top 10 Web App Vulnerabilities",
    people: ['117 Mike Pirnat', '119 David Stanek'],
    time: 'Thursday 9 a.m.–12:20 p.m.',
    level: 'Intermediate',
    category: 'Web Frameworks',
  },
  {
    talk: 107,
    title: 'Building an image processing pipeline with Python',
    people: ['368 Franck Chastagnol'],
    time: 'Saturday 12:10 p.m.–12:40 p.m.',
    level: 'Intermediate',
    category: 'Distributed Computing',
  },
  {
    talk: 115,
    title: 'Logical Failures',
    people: ['79 Luke Sneeringer'],
    time: 'Saturday 2:35 p.m.–3:05 p.m.',
    level: 'Intermediate',
    category: 'Best Practices/Patterns',
  },
  {
    talk: 123,
    title: 'sys._current_frames(): Take real-time x-rays of your software for fun and performance',
    people: ['543 Leonardo Rochael'],
    time: 'Friday 2:35 p.m.–3:05 p.m.',
    level: 'Intermediate',
    category: 'Best Practices/Patterns',
  },
  {
    talk: 131,
    title: "Python's Law",
    people: ['565 Stephen McJohn'],
    time: 'Saturday 10:50 a.m.–11:20 a.m.',
    level: 'Novice',
    category: 'Community',
  },
  {
    talk: 149,
    title: 'Biomedical Ontologies with Python',
    people: ['236 Ryan Freckleton'],
    time: '',
    level: 'Intermediate',
    category: 'Science',
  },
  {
    talk: 162,
    title: 'Read the Docs',
    people: ['653 Eric Holscher'],
    time: '',
    level: 'Intermediate',
    category: 'Documentation',
  },
];

const talks2023: KnownTalk[] = [
  {
    talk: 1,
    title: 'Supercharging Pipeline Efficiency with ML Performance Prediction',
    type: 'talk',
    people: ['1 Boaz Wiesner', '2 Keren Meron'],
    time: '2023-04-23T13:45:00 2023-04-23T14:15:00',
    room: '255DEF',
    level: 'Some experience',
  },
  {
    talk: 22,
    title: 'Resolviendo crimenes con Python mediante el Procesamiento del Lenguaje Natural (NLP)',
    type: 'talk',
    people: ['25 Carolina Passarello'],
    time: '2023-04-22T14:30:00 2023-04-22T15:00:00',
    room: '250AB',
    level: 'Community Presentation',
  },
  {
    talk: 113,
    title: 'Cooperación internacional en la comunidad de Python',
    type: 'talk',
    people: ['133 Débora Azevedo'],
    time: '2023-04-22T10:45:00 2023-04-22T11:15:00',
    room: '250AB',
    level: 'Community Presentation',
  },
  {
    talk: 124,
    title: 'Manage your SCM security using Python Open Policy Agent (OPA) Client',
    type: 'talk',
    people: ['146 natalie serebryakova'],
    time: '2023-04-22T10:45:00 2023-04-22T11:15:00',
    room: '255DEF',
    level: 'Advance experience',
  },
  {
    talk: 133,
    title: 'Building LLM-based Agents: How to develop smart NLP-driven apps with Haystack (Sponsor: deepset)',
    type: 'sponsor presentation',
    people: ['157 Tuana Celik'],
    time: '2023-04-20T13:30:00 2023-04-20T14:30:00',
    room: '251D',
  },
  {
    talk: 142,
    title: 'Create interactive games using MicroPython and electronics',
    type: 'talk',
    people: ['164 Juliana Karoline de Sousa'],
    time: '2023-04-21T15:15:00 2023-04-21T15:45:00',
    room: '355DEF',
    level: 'Just starting out',
  },
  {
    talk: 150,
    title: 'Creating USB gadgets with Python',
    type: 'talk',
    people: ['173 Michał Gałka'],
    time: '2023-04-22T13:45:00 2023-04-22T14:15:00',
    room: '355ABC',
    level: 'Some experience',
  },
  {
    talk: 161,
    title: 'Developing on Google Cloud with Python and DataFrames (Sponsor: Google)',
    type: 'sponsor presentation',
    people: ['181 Jason Davenport'],
    time: '2023-04-20T09:30:00 2023-04-20T10:30:00',
    room: '251C',
  },
];

const speakers: { [edition: string]: KnownSpeaker[] } = {
  2013: [
    {
      speaker: 1,
      name: 'David Schachter',
      photo: false,
      biography: ['David Schachter studied', '99.44% pure Python.'],
      talks: [
        {
          talk: 206,
          title: 'Scalability is for Suckers, Performance is King: How to Speed Up A Python Program 114,000X (Disney)',
          time: 'Wednesday 5:15 p.m.–6:45 p.m.',
          room: 'Sponsor Tutorials I',
        },
      ],
    },
    {
      speaker: 10,
      name: 'Alex Gaynor',
      photo: true,
      biography: ['Alex is a software engineer', 'what free time!'],
      talks: [
        {
          talk: 44,
          title: 'So you want to write an interpreter?',
          time: 'Friday 12:10 p.m.–12:55 p.m.',
          room: 'Mission City',
        },
      ],
    },
  ],
  2023: [
    {
      speaker: 1,
      name: 'Boaz Wiesner',
      photo: true,
      biography: ['Boaz is a DevOps Engineer', 'in complex environments.'],
      talks: [
        {
          talk: 1,
          title: 'Supercharging Pipeline Efficiency with ML Performance Prediction',
          time: '2023-04-23T13:45:00 2023-04-23T14:15:00',
          room: '255DEF',
        },
      ],
    },
    {
      speaker: 10,
      name: 'Dave Aronson',
      photo: true,
      biography: ['Dave is a semi-retired', 'teaches others how.'],
      talks: [
        {
          talk: 9,
          title: 'Kill All Mutants! (Intro to Mutation Testing)',
          time: '2023-04-21T13:45:00 2023-04-21T14:15:00',
          room: '355ABC',
        },
      ],
    },
  ],
};

async function read(edition: string, kind: 'talk' | 'speaker', number: number): Promise<PageRecord[]> {
  const file = shared('corpus/symposion', `pycon_${edition}_${kind}_${number}.html`);
  const path = kind === 'talk' ? 'schedule/presentation' : 'speaker/profile';
  const page = await openPage({ bytes: readFileSync(file), url: `https://us.pycon.org/${edition}/${path}/${number}/` });
  const { platform, records } = parsePage(page);
  assert.equal(platform, 'symposion', file);
  return records;
}

function readFacts(records: readonly PageRecord[], facts: Facts, key: string): void {
  for (const record of records) {
    if (record.kind !== 'talk') continue;
    const subject = `${key} ${record.talkKey}`;
    addFact(facts, 'title', subject, record.title);
    addFact(facts, 'time', subject, record.statedTime ?? (record.startsAt && `${record.startsAt} ${record.endsAt}`));
    addFact(facts, 'room', subject, record.room);
    addFact(facts, 'level', subject, record.level);
    addFact(facts, 'category', subject, record.track);
    addFact(facts, 'type', subject, record.type);
    for (const person of record.people) addFact(facts, 'person', subject, `${person.personKey} ${person.name}`);
  }
}

for (const [edition, talks] of [
  ['2013', talks2013],
  ['2023', talks2023],
] as const) {
  describe(`PyCon US ${edition}`, { skip }, () => {
    test('all presentations: title, people, time, room, level, category', async (t) => {
      const [got, known]: [Facts, Facts] = [new Map(), new Map()];
      for (const one of talks) {
        const subject = `${one.talk} ${one.talk}`;
        addFact(known, 'title', subject, one.title);
        addFact(known, 'time', subject, one.time);
        addFact(known, 'room', subject, one.room);
        addFact(known, 'level', subject, one.level);
        addFact(known, 'category', subject, one.category);
        addFact(known, 'type', subject, one.type);
        for (const person of one.people) addFact(known, 'person', subject, person);
        const records = await read(edition, 'talk', one.talk);
        readFacts(records, got, String(one.talk));
        const talk = records.find((record) => record.kind === 'talk');
        assert.ok((talk?.abstract?.length ?? 0) > 100, `${one.talk} has its abstract`);
        assert.equal(talk?.summary !== undefined, edition === '2013', 'a description above an abstract is a summary');
      }
      assert.deepEqual([...got.keys()].sort(), [...known.keys()].sort(), 'no field is read that the pages do not have');
      const figures = compareFacts(got, known);
      t.diagnostic(figuresText(figures));
      for (const { field, wrong, missing } of figures)
        assert.deepEqual({ wrong, missing }, { wrong: [], missing: [] }, field);
    });

    test('all speakers: name, biography, photo, talks', async () => {
      for (const one of speakers[edition]!) {
        const records = await read(edition, 'speaker', one.speaker);
        const person = records.find((record) => record.kind === 'person');
        assert.equal(person?.name, one.name);
        assert.equal(person.personKey, String(one.speaker));
        assert.equal(person.photo !== undefined, one.photo);
        assert.ok(person.biography?.startsWith(one.biography[0]) && person.biography.endsWith(one.biography[1]));
        const got: Facts = new Map();
        readFacts(records, got, '');
        for (const talk of one.talks) {
          assert.deepEqual([...got.get('title')!], [` ${talk.talk}: ${talk.title}`]);
          assert.deepEqual([...got.get('time')!], [` ${talk.talk}: ${talk.time}`]);
          assert.deepEqual([...got.get('room')!], [` ${talk.talk}: ${talk.room}`]);
          assert.deepEqual([...got.get('person')!], [` ${talk.talk}: ${one.speaker} ${one.name}`]);
        }
        const [event] = records;
        assert.ok(
          event?.kind === 'event' && event.edition === edition && event.url === `https://us.pycon.org/${edition}/`,
        );
        assert.deepEqual(
          [event.startDate, event.endDate],
          edition === '2023' ? ['2023-04-19', '2023-04-27'] : [undefined, undefined],
        );
        assert.equal(event.place, edition === '2023' ? 'Salt Lake, UT, USA' : undefined);
        const hosts = records.flatMap((one) => (one.kind === 'organization' && one.role === 'host' ? [one.name] : []));
        assert.deepEqual(hosts, ['Python Software Foundation']);
      }
    });
  });
}
