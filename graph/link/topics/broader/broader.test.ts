import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentHash } from '../../identity.ts';
import type { LinkPage } from '../../input.ts';
import { assignTopics, primarilyAbout } from '../assign.ts';
import { linkTopics } from '../link-topics.ts';
import type { TopicDocument, TopicField } from '../texts/documents.ts';
import { TextReader } from '../vocabulary/text-facts.ts';
import { type Broader, broaderByName, broaderByTexts, deedsOf, withoutCircles } from './broader.ts';
import { broaderByKnowledge } from './known-broader.ts';

const page: LinkPage = { id: 'p', key: 'https://reef.test', sha256: contentHash('p'), records: [] };

function talk(title: string, abstract: string, tags: string[] = []): TopicDocument {
  const text = (field: TopicField, words: string) => ({ field, text: words, page, evidence: { quote: words } });
  return {
    key: `talk|${title}`,
    kind: 'talk',
    texts: [text('title', title), text('abstract', abstract), ...tags.map((tag) => text('tag', tag))],
  };
}

function linked(...documents: TopicDocument[]) {
  const reader = new TextReader();
  const { topics, definitions, study } = linkTopics(documents, [], [], [], undefined, reader);
  const assignments = assignTopics(documents, topics, definitions, study, reader);
  const broader = broaderByTexts(documents, topics, primarilyAbout(assignments), reader);
  return { topics, assignments, broader, known: broaderByKnowledge(topics, study, assignments) };
}

const pairs = (broader: readonly Broader[]) => broader.map((one) => `${one.narrower} < ${one.broader}`);

test('a talk that calls its own subject something says what is broader, and with which words', () => {
  const { broader } = linked(
    talk('DriftBase from within', 'We look into its files. DriftBase is a fast graph database. It is old.'),
    talk('What we keep', 'All of it.', ['Graph database']),
  );
  assert.deepEqual(pairs(broader), ['driftbase < graph database']);
  assert.deepEqual(broader[0]!.statements, [{ page, quote: 'DriftBase is a fast graph database.' }]);
});

test('what one text says in passing of something else is not enough; two are', () => {
  const passing = talk('What we keep', 'All of it, in graph databases such as DriftBase.', ['Graph database']);
  const named = talk('Other uses of DriftBase', 'There are some.');
  assert.deepEqual(pairs(linked(passing, named).broader), []);
  const again = talk('More of it', 'We also looked at graph databases like DriftBase.');
  assert.deepEqual(pairs(linked(passing, named, again).broader), ['driftbase < graph database']);
});

test('a word for anything is no kind: what stands before it is, or what it is for', () => {
  const { broader } = linked(
    talk('MoorIng', 'MoorIng is a version control system.'),
    talk('ShoalKit', 'ShoalKit is a framework for tide prediction.'),
    talk('WharfLib', 'WharfLib is a tool.'),
    talk('What is new', 'Nothing.', ['Version control', 'Tide prediction', 'Tool']),
  );
  assert.deepEqual(pairs(broader).sort(), ['mooring < version control', 'shoalkit < tide prediction']);
});

test('one name of two things that texts call differently passes nothing on', () => {
  const client = talk('Talking over Smacker', 'Smacker is a chat client for boats.', ['Smacker', 'Chat client']);
  const kernel = talk('Locking with Smacker', 'Smacker is a kernel security module.', [
    'Smacker',
    'Kernel',
    'Security',
  ]);
  assert.deepEqual(pairs(linked(client).broader), ['smacker < chat client']);
  assert.deepEqual(pairs(linked(client, kernel).broader), []);
  const other = talk('Smacker in harbours', 'Smacker is a chat client too, for harbours.', ['Smacker']);
  assert.deepEqual(pairs(linked(client, kernel, other).broader), ['smacker < chat client']);
});

test('one name of two things, told apart by capitals, is nothing', () => {
  const { broader } = linked(
    talk('NOVA as microkernel', 'NOVA is a microkernel. It is small.'),
    talk('Nova in the cloud', 'We place boats with Nova.', ['Nova', 'Microkernel']),
  );
  assert.deepEqual(pairs(broader), []);
});

test('a talk is about what its text calls the subject of its title, though that is no topic', () => {
  const { assignments } = linked(
    talk('Underwater sounds and shoal', 'I keep shoal, a package manager for boats.'),
    talk('Something else', 'Of package managers we say nothing here.', ['Package manager']),
  );
  const first = assignments.filter(
    ({ document, topic }) => document.key === 'talk|Underwater sounds and shoal' && topic.key === 'package manager',
  );
  assert.deepEqual(
    first.map(({ topic, kind, statements }) => [topic.label, kind, statements[0]!.quote]),
    [['Package manager', 'primary', 'I keep shoal, a package manager for boats.']],
  );
});

test('who does a deed is narrower than it; so is what a name begins or ends with', () => {
  const { topics } = linked(
    talk('Tags', 'None.', ['package manager', 'package management', 'NUMA', 'NUMA nodes', 'nodes']),
  );
  const broader = (key: string) => pairs(broaderByName(key, topics));
  assert.deepEqual(broader('package manager'), ['package manager < package management']);
  assert.deepEqual(broader('numa node'), ['numa node < node', 'numa node < numa']);
  const others = linked(talk('Tags', 'None.', ['virtualization', 'network virtualization'])).topics;
  assert.deepEqual(broaderByName('network virtualization', others), [], 'its head says another thing');
  assert.deepEqual(deedsOf('debugger'), ['debugging']);
  assert.ok(deedsOf('garbage collector').includes('garbage collection'));
});

test('nothing is broader than itself, at no distance, and nothing is said twice', () => {
  const edge = (narrower: string, broader: string): Broader => ({ narrower, broader, reason: '', statements: [] });
  const all = [edge('a', 'b'), edge('b', 'c'), edge('c', 'a'), edge('a', 'b'), edge('a', 'a')];
  assert.deepEqual(pairs(withoutCircles(all)), ['a < b', 'b < c']);
});

test('what everybody can know holds where both are topics here, and names its source', () => {
  const { known } = linked(talk('Tags', 'None.', ['Mercurial', 'FVWM']));
  const said = known.filter(({ narrower }) => narrower === 'mercurial');
  assert.deepEqual(pairs(said), ['mercurial < version control']);
  assert.match(said[0]!.source!, /^https:/);
  // General knowledge has no source of its own.
  const others = linked(talk('Tags', 'None.', ['KVM', 'nova'])).known;
  assert.deepEqual(pairs(others).sort(), ['hypervisor < virtualization', 'kvm < hypervisor', 'kvm < virtualization']);
  assert.ok(others.every(({ source }) => source === undefined));
});
