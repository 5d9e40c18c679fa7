import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trackSubject } from './tracks.ts';

const tracks: [string, string | undefined][] = [
  ['Containers', 'Containers'],
  ['Trusted Platform Module', 'Trusted Platform Module'],
  ['Boot and Init Systems', 'Boot and Init Systems'],
  ['Garden Tools devroom', 'Garden Tools'],
  ['Real-Time Microconference', 'Real-Time'],
  ['Unconference II', undefined],
  ['Refereed Presentations', undefined],
  ['Main Track', undefined],
  ['Research Papers', undefined],
  ['Technical Track', undefined],
  ['Research Software', 'Research Software'],
  ['Lightning Talks', undefined],
  ['Keynotes', undefined],
  ['BoF', undefined],
  ['Room 3', undefined],
  ['Track A', undefined],
  ['BOFs (Track B)', undefined],
];
for (const [track, subject] of tracks) {
  test(`the track "${track}" is about ${subject ?? 'nothing it names'}`, () => {
    assert.equal(trackSubject(track), subject);
  });
}
