/** Pairs of topic names with what should become of them, and what does. */
import { readFileSync } from 'node:fs';
import type { LinkPage } from '../../../graph/link/input.ts';
import { broaderByName } from '../../../graph/link/topics/broader/broader.ts';
import { linkTopics } from '../../../graph/link/topics/link-topics.ts';
import type { TopicDocument, TopicField } from '../../../graph/link/topics/texts/documents.ts';
import { bareTopic, phraseKey } from '../../../graph/link/topics/texts/tokens.ts';

export interface Pair {
  a: string;
  b: string;
  /** same, broader (the second of the first), proposed or different. */
  expected: string;
  /** What a text says of them. */
  text?: string;
}

export function readPairs(): Pair[] {
  return readFileSync(new URL('pairs.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair);
}

/** What linking makes of the two where each is a tag of two talks. */
export function outcomeOf({ a, b, text }: Pair): string {
  // Each name is a tag of two talks and is said by their texts; a second text says what the pair's own says.
  const documents = [a, a, b, b].map((name, at) =>
    document(`talk ${at}`, [
      ['title', `What ${name} did for the harbour of year ${at}`],
      ['tag', name],
      ['abstract', `For years ${name} was of little use to us.`],
    ]),
  );
  if (text) {
    documents.push(document('said', [['abstract', text]]));
    documents.push(document('said again', [['abstract', `Once more. ${text}`]]));
  }
  const { topics, proposals } = linkTopics(documents, [], [], []);
  const [first, second] = [a, b].map((name) => topics.get(phraseKey(name)) ?? topics.get(phraseKey(bareTopic(name))));
  if (!first || !second) return 'absent';
  if (first === second) return 'same';
  const proposed = proposals.some((one) => new Set([topics.get(one.a), topics.get(one.b), first, second]).size === 2);
  if (proposed) return 'proposed';
  return broaderByName(first.key, topics).some(({ broader }) => topics.get(broader) === second)
    ? 'broader'
    : 'different';
}

function document(key: string, texts: [TopicField, string][]): TopicDocument {
  const page = { id: key, key, sha256: key, platform: 'test', records: [] } as unknown as LinkPage;
  return {
    key,
    kind: 'talk',
    texts: texts.map(([field, text]) => ({ field, text, page, evidence: { quote: text } })),
  };
}
