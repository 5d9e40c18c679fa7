/** A whole event of a real server, read from its pages and compared with the server's own export, field by field. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { addFact, compareFacts, type Facts, figuresText } from '../../../test/support/compare.ts';
import { shared, withoutShared } from '../../../test/support/shared.ts';
import { unzip } from '../../../test/support/zip.ts';
import { collapse, openPage } from '../../page.ts';
import { parsePage } from '../../parse.ts';
import type { PageRecord } from '../../records.ts';
import { platformById } from '../../registry.ts';
import pretalx from './index.ts';

const skip = withoutShared('corpus/pretalx');
const origin = 'http://127.0.0.1:8345/';

interface Export {
  schedule: { conference: { days: { rooms: Record<string, Slot[]> }[] } };
}
interface Slot {
  code: string;
  title: string;
  date: string;
  duration: string;
  room: string;
  track: string;
  type: string;
  language: string;
  abstract: string;
  description: string;
  persons: { code: string; public_name: string; biography: string }[];
}

/** Facts of the export, from its JSON itself: confgraph's own reading of it is not the measure. */
function knownFacts(file: Buffer): Facts {
  const facts: Facts = new Map();
  const { days } = (JSON.parse(file.toString()) as Export).schedule.conference;
  for (const slot of days.flatMap((day) => Object.values(day.rooms).flat())) {
    const [hours, minutes] = slot.duration.split(':').map(Number);
    addFact(facts, 'title', slot.code, slot.title);
    addFact(facts, 'start', slot.code, new Date(slot.date).toISOString());
    addFact(facts, 'end', slot.code, new Date(Date.parse(slot.date) + (hours! * 60 + minutes!) * 60_000).toISOString());
    addFact(facts, 'room', slot.code, slot.room);
    addFact(facts, 'track', slot.code, slot.track);
    addFact(facts, 'abstract', slot.code, collapse(`${slot.abstract} ${slot.description}`));
    for (const person of slot.persons) {
      addFact(facts, 'person', slot.code, `${person.code} ${person.public_name} speaker`);
      addFact(facts, 'name', slot.code, person.public_name);
      addFact(facts, 'biography', person.code, collapse(person.biography));
    }
  }
  return facts;
}

function readFacts(records: readonly PageRecord[]): Facts {
  const facts: Facts = new Map();
  for (const record of records) {
    if (record.kind === 'talk') {
      const key = record.talkKey ?? '?';
      addFact(facts, 'title', key, record.title);
      addFact(facts, 'start', key, record.startsAt && instant(record.startsAt));
      addFact(facts, 'end', key, record.endsAt && instant(record.endsAt));
      addFact(facts, 'room', key, record.room);
      addFact(facts, 'track', key, record.track);
      addFact(facts, 'abstract', key, record.abstract && collapse(record.abstract));
      for (const person of record.people) {
        addFact(facts, 'person', key, `${person.personKey} ${person.statedName} ${person.role}`);
        addFact(facts, 'name', key, person.statedName);
      }
    } else if (record.kind === 'person') {
      addFact(facts, 'biography', record.personKey ?? '?', record.biography && collapse(record.biography));
    }
  }
  return facts;
}

/** The list without scripts prints the event's own time without its zone, which was Berlin in winter. */
function instant(time: string): string {
  return new Date(/Z$|[+-]\d\d:\d\d$/.test(time) ? time : `${time}+01:00`).toISOString();
}

async function parse(bytes: Buffer, url: string) {
  const page = await openPage({ bytes, url });
  const parsed = parsePage(page);
  assert.equal(parsed.platform, 'pretalx', url);
  return parsed.records;
}

describe('a pretalx 2025 server', { skip }, () => {
  const files = skip
    ? new Map<string, Buffer>()
    : unzip(readFileSync(shared('corpus/pretalx/democon-static-export.zip')));
  const root = 'democon/democon/';
  const known = skip ? new Map() : knownFacts(files.get(`${root}schedule/export/schedule.json`)!);
  const pagesOf = (pattern: RegExp) =>
    [...files]
      .filter(([path]) => pattern.test(path))
      .map(([path, bytes]) => ({
        bytes,
        url: origin + path.slice('democon/'.length).replace(/index\.html$/, ''),
      }));

  /** Fields that must be right in full; `absent` ones the pages do not print. */
  async function equals(
    t: { diagnostic(text: string): void },
    pages: { bytes: Buffer; url: string }[],
    fields: string[],
  ) {
    assert.ok(pages.length > 0);
    const records: PageRecord[] = [];
    for (const page of pages) records.push(...(await parse(page.bytes, page.url)));
    const figures = compareFacts(readFacts(records), known).filter(({ field }) => fields.includes(field));
    t.diagnostic(figuresText(figures));
    assert.equal(figures.length, fields.length);
    for (const figure of figures)
      assert.deepEqual({ wrong: figure.wrong, missing: figure.missing }, { wrong: [], missing: [] }, figure.field);
  }

  test('talk pages give what the export gives, but the track, which they do not print', async (t) => {
    const fields = ['title', 'start', 'end', 'room', 'abstract', 'person', 'name', 'biography'];
    await equals(t, pagesOf(/\/talk\/\w{6}\/index\.html$/), fields);
  });

  test('speaker pages give everybody, their biography, and the track and room of their talks', async (t) => {
    await equals(t, pagesOf(/\/speaker\/\w{6}\/index\.html$/), ['title', 'room', 'track', 'name', 'biography']);
  });

  test('the list without scripts gives all talks with names, track, room and time', async (t) => {
    await equals(t, pagesOf(/\/democon\/schedule\/nojs$/), ['title', 'start', 'end', 'room', 'track', 'name']);
  });

  test('the widget’s data gives all talks', async (t) => {
    const fields = ['title', 'start', 'end', 'room', 'track', 'person', 'name'];
    await equals(t, pagesOf(/\/democon\/schedule\/widgets\/schedule\.json$/), fields);
  });

  test('the calendar gives all talks with names', async (t) => {
    await equals(t, pagesOf(/\/democon\/schedule\/export\/schedule\.ics$/), ['title', 'start', 'end', 'room', 'name']);
  });

  test('the exports give type and language, which the pages do not print', async (t) => {
    const facts = (talks: { title: string; type?: string | undefined; language?: string | undefined }[]): Facts => {
      const found: Facts = new Map();
      for (const { title, type, language } of talks) {
        addFact(found, 'type', title, type?.toLowerCase());
        addFact(found, 'language', title, language);
      }
      return found;
    };
    const { days } = (JSON.parse(files.get(`${root}schedule/export/schedule.json`)!.toString()) as Export).schedule
      .conference;
    const expected = facts(days.flatMap((day) => Object.values(day.rooms).flat()));
    for (const { bytes, url } of pagesOf(/\/schedule\/export\/schedule\.(?:json|xml)$/)) {
      const { records } = parsePage(await openPage({ bytes, url }));
      const figures = compareFacts(facts(records.filter((record) => record.kind === 'talk')), expected);
      t.diagnostic(`${url}: ${figuresText(figures)}`);
      for (const { wrong, missing } of figures) assert.deepEqual({ wrong, missing }, { wrong: [], missing: [] });
    }
  });

  test('no page but these gives a talk or a person', async () => {
    for (const { bytes, url } of pagesOf(/\.html$/)) {
      if (/\/(?:talk|speaker)\/(?:\w{6}\/)?$/.test(url)) continue;
      const page = await openPage({ bytes, url });
      assert.deepEqual(
        pretalx.parse(page).filter((record) => record.kind !== 'event'),
        [],
        url,
      );
    }
  });

  test('its front page and schedule lead to exports first, never into what robots.txt forbids', async () => {
    for (const path of ['index.html', 'schedule/index.html', 'talk/index.html']) {
      const page = await openPage({
        bytes: files.get(root + path)!,
        url: `${origin}democon/${path.replace('index.html', '')}`,
      });
      const links = platformById('pretalx')!.discover!(page);
      assert.deepEqual(links.slice(0, 3), [
        { url: `${origin}democon/schedule/export/schedule.json`, kind: 'export' },
        { url: `${origin}democon/schedule/export/schedule.xml`, kind: 'export' },
        { url: `${origin}democon/schedule/nojs`, kind: 'list' },
      ]);
      assert.doesNotMatch(
        links.map((link) => link.url).join('\n'),
        /\/(?:api|orga|me|download|redirect|media|v|login)\//,
      );
    }
  });

  test('the pages saved singly are known, and their exports are left to the platform that all share', async () => {
    const expected: Record<string, string> = { 'schedule.xml': 'pentabarf', 'schedule.json': 'pentabarf' };
    for (const name of [
      'schedule.html',
      'schedule_nojs.html',
      'talk.html',
      'speaker.html',
      'speakers.html',
      'schedule.ics',
      ...Object.keys(expected),
    ]) {
      const page = await openPage({ bytes: readFileSync(shared('corpus/pretalx', name)), file: name });
      assert.equal(parsePage(page).platform, expected[name] ?? 'pretalx', name);
    }
  });
});
