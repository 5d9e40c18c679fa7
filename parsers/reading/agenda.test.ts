import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isMicroconferenceTitle, readAgenda, statusOf, withoutAddresses } from './agenda.ts';
import { markdownBlocks, textBlocks } from './blocks.ts';
import { isPlaceholder, leadingPhrase } from './bullets.ts';

const agendaOf = (text: string) => readAgenda(textBlocks(text.split('\n')));
const labels = (text: string) => agendaOf(text).topics.map((topic) => `${topic.form} ${topic.label}`);

describe('a list is what its introduction says', () => {
  const kinds: [string, string][] = [
    ['Suggested agenda:', 'agenda-item'],
    ['Topics for this year include:', 'agenda-item'],
    ['Last year went well. This time we would like to cover:', 'agenda-item'],
    ['Open problems we want to solve:', 'agenda-item'],
    ['It may be worth having these discussions:', 'discussion-point'],
    ['Discussion points:', 'discussion-point'],
  ];
  for (const [introduction, form] of kinds) {
    test(introduction, () => {
      assert.deepEqual(labels(`${introduction}\n\n- Zoned writes\n- Lazy faults`), [
        `${form} Zoned writes`,
        `${form} Lazy faults`,
      ]);
    });
  }
  for (const introduction of [
    "Topics of last year's meeting:",
    'The following was discussed in 2016:',
    'Some results of the meeting:',
    'See also:',
    'The site was built with these tools:',
  ]) {
    test(`no topics of this year: ${introduction}`, () => {
      assert.deepEqual(labels(`${introduction}\n\n- Zoned writes\n- Lazy faults`), []);
    });
  }
});

test('a placeholder is no topic', () => {
  for (const text of [
    'More to come',
    'TBD',
    'to be announced',
    '...',
    'And more!',
    'More topics will follow',
    'Your topic here',
  ])
    assert.ok(isPlaceholder(text), text);
  for (const text of ['More efficient reclaim', 'Other uses of eBPF', 'None of the timers fire', 'TBD flags in ext5'])
    assert.equal(isPlaceholder(text), text.startsWith('Other uses') ? isPlaceholder(text) : false, text);
});

test('the label of a bullet is its leading phrase', () => {
  const cases: [string, string][] = [
    ['Lazy faults - who needs them?', 'Lazy faults - who needs them?'],
    ['Zoned writes.', 'Zoned writes'],
    ['ringmap: A new way to share rings between guests that avoids most of the copies made today', 'ringmap'],
    [
      'Swap tables (e.g. for CXL). A first series is out and needs review by people who know the allocator well.',
      'Swap tables (e.g. for CXL)',
    ],
    ['Timer slack (second series posted, open questions left). We need to agree on an interface soon.', 'Timer slack'],
    [
      'Folding the two page caches of the block layer and the pagers into a single one, which would save memory and remove a lot of code',
      'Folding the two page caches of the block layer and the pagers into a single one',
    ],
    ['What about v5.10? Is it done?', 'What about v5.10? Is it done?'],
  ];
  for (const [text, label] of cases) assert.equal(leadingPhrase(text).label, label);
  assert.equal(leadingPhrase('futures: nothing new').label, 'futures: nothing new');
});

test('what is nested beneath a bullet describes it', () => {
  const { topics } = agendaOf('Topics:\n\n  - Zoned writes\n      - for tapes\n      - for disks\n  - Lazy faults');
  assert.deepEqual(
    topics.map((topic) => [topic.label, topic.description]),
    [
      ['Zoned writes', 'for tapes\nfor disks'],
      ['Lazy faults', undefined],
    ],
  );
});

test('attendees have the status in brackets, or after a dash; other brackets are affiliations', () => {
  const { people, topics } = agendaOf(
    [
      'Key participants:',
      '',
      '- Ada Quill (confirmed)',
      '- Bo Marsh - no reply yet',
      '- Cleo Varga (Fjord Labs) (interested)',
      '- Dan Ochre, Fjord Labs',
      '- Ewa Lind <ewa@fjord.example>',
      '- the usual suspects',
    ].join('\n'),
  );
  assert.deepEqual(
    people.map((person) => [person.name, person.status, person.affiliation]),
    [
      ['Ada Quill', 'confirmed', undefined],
      ['Bo Marsh', 'response-pending', undefined],
      ['Cleo Varga', 'interested', 'Fjord Labs'],
      ['Dan Ochre', undefined, 'Fjord Labs'],
      ['Ewa Lind', undefined, undefined],
    ],
  );
  assert.deepEqual(topics, []);
  assert.equal(people[0]?.evidence.quote, '- Ada Quill (confirmed)');
});

test('several attendees may share a line, and need no list', () => {
  const status = (text: string) =>
    agendaOf(text).people.map((person) => [person.name, person.status, person.affiliation]);
  assert.deepEqual(status('Key attendees:\n\n- Ada Quill (confirmed), Bo Marsh (invited)\n- Dan Ochre'), [
    ['Ada Quill', 'confirmed', undefined],
    ['Bo Marsh', 'response-pending', undefined],
    ['Dan Ochre', undefined, undefined],
  ]);
  assert.deepEqual(status('Confirmed attendees\n\nAda Quill (Fjord Labs), Bo Marsh'), [
    ['Ada Quill', 'confirmed', 'Fjord Labs'],
    ['Bo Marsh', 'confirmed', undefined],
  ]);
});

test('a line may say who organizes or leads it', () => {
  const roles = (text: string) => agendaOf(text).people.map((person) => `${person.role} ${person.name}`);
  assert.deepEqual(roles('Organized by Ada Quill and Bo Marsh.'), ['organizer Ada Quill', 'organizer Bo Marsh']);
  assert.deepEqual(roles('This microconference will be led by Ada Quill.'), ['lead Ada Quill']);
  assert.deepEqual(roles('The dinner is organized by the venue.'), []);
});

test('a list of names with statuses needs no introduction', () => {
  const { people } = agendaOf('We have asked around.\n\n* Ada Quill (interested)\n* Bo Marsh (response pending)');
  assert.deepEqual(
    people.map((person) => `${person.role} ${person.status}`),
    ['attendee interested', 'attendee response-pending'],
  );
});

test('a blank after a heading for leads is unknown, names are leads', () => {
  assert.deepEqual(agendaOf('Topics:\n\n- Zoned writes\n\nMC leads').unknownRoles, ['lead']);
  assert.deepEqual(agendaOf('Topics:\n\n- Zoned writes\n\nMC Lead:\n\nTBD').people, []);
  const filled = agendaOf('MC leads\n\nAda Quill <ada@quill.example>, Bo Marsh <bo@marsh.example>');
  assert.deepEqual(filled.unknownRoles, []);
  assert.deepEqual(
    filled.people.map((person) => [person.role, person.name, person.evidence.quote]),
    [
      ['lead', 'Ada Quill', 'Ada Quill'],
      ['lead', 'Bo Marsh', 'Bo Marsh'],
    ],
  );
  const listed = readAgenda(markdownBlocks('## Organizers\n\n- Ada Quill\n- Bo Marsh'));
  assert.deepEqual(
    listed.people.map((person) => person.role),
    ['organizer', 'organizer'],
  );
});

test('statuses in other words', () => {
  assert.equal(statusOf('awaiting response'), 'response-pending');
  assert.equal(statusOf('will attend'), 'confirmed');
  assert.equal(statusOf('cannot make it'), 'declined');
  assert.equal(statusOf('Fjord Labs'), undefined);
});

test('addresses of mail go', () => {
  assert.equal(withoutAddresses('Ada Quill <ada@quill.example> and Bo (bo at marsh.example)'), 'Ada Quill and Bo');
});

test('titles of microconferences', () => {
  for (const title of [
    'Tracing MC',
    'Storage Microconference',
    'Toolchains uConf',
    'Power Management Micro-Conference 2019',
  ])
    assert.ok(isMicroconferenceTitle(title), title);
  for (const title of ['A tour of libmc', 'Microconferences', 'How to run an MC track', 'Scheduler'])
    assert.equal(isMicroconferenceTitle(title), false, title);
});
