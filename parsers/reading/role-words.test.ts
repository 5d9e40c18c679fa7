import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPeople } from './people-lists.ts';
import { chairLead, namesOrganizers, panelLead, roleLead, roleOfNoun } from './role-words.ts';
import { readTalkHeading } from './talk-heading.ts';

const leads: [lead: string, role: Parameters<typeof roleLead>[0] | undefined][] = [
  ['Moderator: ', 'moderator'],
  ['Session Chairs: ', 'moderator'],
  ['moderated by ', 'moderator'],
  ['Moderiert von ', 'moderator'],
  ['Sitzungsleitung: ', 'moderator'],
  ['Modéré par : ', 'moderator'],
  ['Moderado por ', 'moderator'],
  ['Animation : ', 'moderator'],
  ['Presenter(s): ', 'speaker'],
  ['ponentes: ', 'speaker'],
  ['講演者：', 'speaker'],
  ['Co-authors: ', 'coauthor'],
  ['written by ', 'author'],
  // Without colon a noun may be anything.
  ['Moderators ', undefined],
  ['Animation ', undefined],
];
for (const [lead, role] of leads) {
  test(`"${lead}" leads to ${role ?? 'nobody'}`, () => {
    for (const one of ['speaker', 'moderator', 'author', 'coauthor', 'organizer'] as const)
      assert.equal(new RegExp(`^${roleLead(one)}$`, 'iu').test(lead), one === role, one);
  });
}

test('a chair leads a session, a moderator may lead a panel', () => {
  const isChair = (text: string) => new RegExp(`^${chairLead}$`, 'iu').test(text);
  const leadsPanel = (text: string) => new RegExp(`^${panelLead}$`, 'iu').test(text);
  assert.deepEqual([isChair('Chair: '), leadsPanel('Chair: ')], [true, false]);
  assert.deepEqual([isChair('Moderators: '), leadsPanel('Moderators: ')], [false, true]);
});

test('brackets behind a name tell the part of that person', () => {
  assert.deepEqual(
    readPeople('Ada Quill (session chair), Gus Holt (Moderatorin), Bo Fenwick (panelist), Ines Jarvis (Elm Works)').map(
      ({ name, remark, affiliation }) => [name, roleOfNoun(remark ?? ''), affiliation],
    ),
    [
      ['Ada Quill', 'moderator', undefined],
      ['Gus Holt', 'moderator', undefined],
      ['Bo Fenwick', 'panelist', undefined],
      ['Ines Jarvis', undefined, 'Elm Works'],
    ],
  );
});

test('who is named behind a semicolon as leading leads', () => {
  for (const lead of ['moderation: ', 'moderated by ', 'chaired by: ', 'Moderadora: '])
    assert.deepEqual(
      readPeople(`Ada Quill, Gus Holt; ${lead}Bo Fenwick`).map(({ name, remark }) => [name, remark]),
      [
        ['Ada Quill', undefined],
        ['Gus Holt', undefined],
        ['Bo Fenwick', 'moderator'],
      ],
      lead,
    );
});

test('who arranges something does not speak in it for that', () => {
  assert.equal(namesOrganizers('Conveners: Ada Quill'), true);
  assert.equal(namesOrganizers('Speakers: Ada Quill'), false);
  assert.equal(readTalkHeading('Cones at scale - Organizers: Ada Quill; Gus Holt'), undefined);
  assert.equal(readTalkHeading('Cones at scale - Proposed by Ada Quill, Elm Works'), undefined);
});
