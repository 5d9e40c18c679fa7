import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HeadingPerson } from '../../reading/talk-heading.ts';
import { editDistance, misspeltMentions, speaksOf, unlistedPanelists } from './mentions.ts';

const person = (name: string): HeadingPerson => ({ name, statedName: name, role: 'panelist' });

test('a slip in a repeated name is a mention of the person in the heading', () => {
  const [mention, ...more] = misspeltMentions(
    [person('Marco Holzmann')],
    ['Then Marco Hlzmann spoke of radios.', 'Cake.'],
  );
  assert.deepEqual(more, []);
  assert.deepEqual(
    [mention?.name, mention?.statedName, mention?.role, mention?.basis, mention?.score],
    ['Marco Holzmann', 'Marco Hlzmann', 'mentioned', 'inferred', 0.9],
  );
  assert.equal(mention?.evidence.quote, 'Then Marco Hlzmann spoke of radios.');
});

test('two letters are a slip in a long word only, three in none', () => {
  const slips = (name: string, text: string) => misspeltMentions([person(name)], [text]).length;
  assert.equal(slips('Marco Holzmannsen', 'Then Marco Holzmanson spoke.'), 1);
  assert.equal(slips('Marco Holzmannsen', 'Then Marco Holzmasun spoke.'), 0);
  assert.equal(slips('Marco Holzman', 'Then Marco Holsmen spoke.'), 0);
});

test('another name, another initial or a namesake is no slip', () => {
  const people = [person('Marco Holzmann'), person('Rafa J. Wolski'), person('Ann Lee')];
  const text = ['Marco Holzmann met Mario Holzmeier, Rafa Wolski, Ann Leigh and Marco Bolzmann.'];
  assert.deepEqual(misspeltMentions(people, text), []);
});

test('who is named beside the panelists in the text is one of them, with the reason', () => {
  const people = [person('Finn Gale'), person('Gus van Holt')];
  const [found, ...more] = unlistedPanelists(people, [
    'On the panel we had mentors Finn Gale and Hedy Irving (a former intern), and Gus Van Holt of the Oak Trust at Elm Fields.',
    'Later Jo Kestrel asked a question.',
  ]);
  assert.deepEqual(more, []);
  assert.deepEqual(
    [found?.name, found?.role, found?.status, found?.reason],
    ['Hedy Irving', 'panelist', 'unknown', 'named in the text, not in the heading'],
  );
});

test('edit distance counts a swap of neighbours as one', () => {
  assert.equal(editDistance('hltmann', 'holtmann'), 1);
  assert.equal(editDistance('mazzon', 'mason'), 2);
  assert.equal(editDistance('maosn', 'mason'), 1);
  assert.equal(editDistance('', 'abc'), 3);
});

test('text speaks of a person by a word of the name, not by part of another word', () => {
  assert.equal(speaksOf(person('Tess Underhill'), ['Tess’s drawings were fine.']), true);
  assert.equal(speaksOf(person('Tess Underhill'), ['A test of patience.']), false);
});
