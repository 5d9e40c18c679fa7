import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stemKey, wordsOf } from '../texts/words.ts';
import { phraseCandidates } from './candidates.ts';
import { rarity } from './keyphrase-features.ts';
import { CollectionCounter, labelOf, rankKeyphrases, titleEnd } from './keyphrases.ts';
import { learnKeyphrases, prepareTalk, type TaggedTalk } from './learn-keyphrases.ts';
import { readModel, shippedModel, writeModel } from './tag-table.ts';

const noLexicon = { names: new Set<string>(), subjects: new Set<string>(), packages: new Map<string, number>() };

const talks: TaggedTalk[] = ['reef', 'hill', 'river', 'dune'].flatMap((series) => [
  { series, tags: ['moorings'], text: `Soft moorings in ${series} water. Moorings are made of rope and patience.` },
  { series, tags: ['Tide-Tables'], text: `How we read a tide table. A tide table from ${series} is read by hand.` },
]);

test('what others took for tags is ranked first, and a model is the same after writing and reading', () => {
  const collection = new CollectionCounter();
  for (const { text } of talks) collection.add(text);
  const model = learnKeyphrases(
    talks.map((talk) => prepareTalk(talk, collection)),
    collection,
    noLexicon,
  );
  const text = 'A tide table for the bay. It needs rope, patience and moorings.';
  const ranked = rankKeyphrases(text, model, collection, { isTalk: true });
  assert.equal(ranked[0]?.key, stemKey('tide tables'));
  const again = readModel(writeModel(model), noLexicon);
  assert.deepEqual(again.table.phrases.get('moor'), model.table.phrases.get('moor'));
  const label = ({ label }: { label: string }) => label;
  assert.deepEqual(rankKeyphrases(text, again, collection, { isTalk: true }).map(label), ranked.map(label));
});

test('a phrase that is but a part of a better one is left out', () => {
  const collection = new CollectionCounter();
  const text = 'Machine learning at sea. Machine learning finds whales.';
  collection.add(text);
  const labels = rankKeyphrases(text, shippedModel(), collection, { isTalk: true }).map(({ label }) => label);
  assert.ok(labels.includes('Machine learning'));
  assert.ok(!labels.includes('learning') && !labels.includes('Machine'));
});

test('two words that are said only together are one phrase', () => {
  const collection = new CollectionCounter(shippedModel().table);
  const text = 'Coral bleaching follows warm water. Where coral bleaching was seen, warm water was measured before.';
  collection.add(text);
  const labels = rankKeyphrases(text, shippedModel(), collection).map(({ label }) => label);
  assert.equal(labels[0], 'Coral bleaching');
  assert.ok(!labels.includes('Coral') && !labels.includes('bleaching'), labels.join());
});

test('a list of one text is told what is common elsewhere', () => {
  const alone = new CollectionCounter();
  const told = new CollectionCounter(shippedModel().table);
  for (const collection of [alone, told]) collection.add('We work with barnacles.');
  assert.equal(rarity(stemKey('work'), alone), rarity(stemKey('barnacles'), alone));
  assert.ok(rarity(stemKey('work'), told) < rarity(stemKey('barnacles'), told) - 1);
});

test('entities left over from markup are no words, and offsets stay', () => {
  const text = 'Say &quot;ahoy&quot; &amp; wave';
  assert.deepEqual(
    wordsOf(text, false).map((word) => text.slice(word.start, word.end)),
    ['Say', 'ahoy', 'wave'],
  );
});

test('a title is a first line or short sentence; a sentence with a verb of its own is none', () => {
  assert.equal(titleEnd('Soft anchors. We moor with them.'), 'Soft anchors.'.length);
  assert.equal(titleEnd('Anchors are heavy. We moor with them.'), 0);
  assert.equal(titleEnd('Anchors are heavy. We moor with them.', true), 'Anchors are heavy.'.length);
});

test('labels are as printed, with the signs that bind their words', () => {
  const text =
    'CI/CD for moorings. CI/CD tests ropes; with PREEMPT_RT, R&D and lock-free buoys it is CI/CD all the same.';
  const collection = new CollectionCounter(shippedModel().table);
  collection.add(text);
  assert.equal(rankKeyphrases(text, shippedModel(), collection)[0]!.label, 'CI/CD');
  const told = rankKeyphrases('R&D of ropes. R&D takes rope.', shippedModel(), collection, { isTalk: true });
  assert.ok(!told.some(({ label }) => /^[RD]$/.test(label)), 'a letter of "R&D" is no phrase');
  const labels = [...phraseCandidates(wordsOf(text, true), 0).values()].map(labelOf);
  for (const label of ['CI/CD', 'PREEMPT_RT', 'R&D', 'lock-free']) assert.ok(labels.includes(label), label);
});

test('words of a text without spaces are told apart, and are topics where title and prose say them or Katakana names them', () => {
  const labels = (text: string) => {
    const collection = new CollectionCounter(shippedModel().table);
    collection.add(text);
    return rankKeyphrases(text, shippedModel(), collection, { isTalk: true }).map(({ label }) => label);
  };
  const japanese = labels('データベースの設計。データベースはPostgreSQLを使います。データベースの性能を測る。');
  assert.deepEqual(japanese, ['PostgreSQL', 'データベース']);
  // Vowel signs are letters of the word.
  const hindi = labels('डेटाबेस और मशीन लर्निंग. मशीन लर्निंग के साथ डेटाबेस. डेटाबेस पर बात');
  assert.deepEqual(hindi.toSorted(), ['डेटाबेस', 'मशीन लर्निंग']);
  assert.deepEqual(labels('ฐานข้อมูลและเครือข่าย. ฐานข้อมูลขนาดใหญ่'), ['ฐานข้อมูล']);
  assert.ok(labels('係留の話。今回はブイとアンカーチェーンについて話します。').includes('アンカーチェーン'));
  assert.ok(
    labels('開源軟體與資料庫安全\n本議程將介紹開源軟體如何使用資料庫，以及資料庫安全。').includes('資料庫安全'),
  );
});

test('what is for the rest of us is not on REST', () => {
  const labels = (text: string) => {
    const collection = new CollectionCounter(shippedModel().table);
    collection.add(text);
    return rankKeyphrases(text, shippedModel(), collection, { isTalk: true }).map(({ label }) => label.toLowerCase());
  };
  assert.ok(!labels('Live patching for the rest of us').includes('rest'));
  assert.ok(labels('A rest API for boats').some((label) => label.includes('rest')));
});
