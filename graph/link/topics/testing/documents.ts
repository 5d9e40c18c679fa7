import { contentHash } from '../../identity.ts';
import type { LinkPage } from '../../input.ts';
import type { TopicDocument, TopicField } from '../texts/documents.ts';

const page: LinkPage = { id: 'p', key: 'https://reef.test', sha256: contentHash('p'), records: [] };

/** A talk of these texts, each its own quote. */
export function talk(key: string, texts: { [field in TopicField]?: string }): TopicDocument {
  return {
    key: `talk|${key}`,
    kind: 'talk',
    texts: Object.entries(texts).map(([field, text]) => ({
      field: field as TopicField,
      text,
      page,
      evidence: { quote: text },
    })),
  };
}
