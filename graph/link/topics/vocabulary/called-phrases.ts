/**
 * Topics that no title need name: kinds that texts call several things ("shoal is a package manager", "… Nets, a package
 * manager"), and names that a text explains and its title has.
 */

import { isKnownTag } from '../keyphrases/tag-table.ts';
import { anyKinds } from '../texts/callings.ts';
import type { TopicDocument } from '../texts/documents.ts';
import { emptyHeads } from '../texts/stop-words.ts';
import { type Token, tokenize } from '../texts/tokens.ts';
import { isWeak, mayBePhrase } from './phrases.ts';
import type { Study } from './study.ts';
import type { TextReader } from './text-facts.ts';

export interface CalledPhrase {
  key: string;
  label: string;
}

/** So many things have to be called so, and in so many texts. */
const fewestNames = 2;
const fewestTexts = 2;
const longestKind = 3;

interface Kind {
  label: string;
  names: Set<string>;
  texts: Set<string>;
  /** Whether a sentence says so ("is a …"), and not only lists ("vendors such as …"). */
  firm: boolean;
  /** As often as it was met, and met behind each word. */
  count: number;
  behind: Map<string, number>;
}

/** One time that a text calls something a kind. */
export interface KindCalled {
  key: string;
  label: string;
  /** The word before the kind, where there is one. */
  behind: string;
  /** The last word of what is called so, in lower case; empty for what the document itself is about. */
  name: string;
  firm: boolean;
}

/** The kinds that the texts of a document call things, each time anew. */
export function kindsCalled(document: TopicDocument, reader: TextReader): KindCalled[] {
  const found: KindCalled[] = [];
  for (const text of new Set(document.texts.map(({ text }) => text))) {
    for (const { name, kinds, firm = false } of reader.factsOf(text).callings) {
      const lastName = name.split(/\s+/).at(-1)!.toLowerCase();
      for (const printed of kinds) {
        const words = tokenize(printed);
        let end = words.length;
        do {
          for (let size = 1; size <= longestKind && size <= end; size++) {
            const from = end - size;
            const own = words.slice(from, end);
            found.push({
              key: own.map(({ key }) => key).join(' '),
              label: printed.slice(own[0]!.start, own.at(-1)!.end),
              behind: words[from - 1]?.key ?? '',
              name: lastName,
              firm,
            });
          }
        } while (end > 1 && anyKinds.has(words[--end]!.key));
      }
    }
  }
  return found;
}

/** Kinds that several things are called, in the order of their first mention. */
export class CalledKinds {
  private readonly found = new Map<string, Kind>();

  /** @param document key of the document that says so. */
  add(document: string, { key, label, behind, name, firm }: KindCalled): void {
    let kind = this.found.get(key);
    if (!kind) {
      kind = { label, names: new Set(), texts: new Set(), firm: false, count: 0, behind: new Map() };
      this.found.set(key, kind);
    }
    kind.count++;
    kind.behind.set(behind, (kind.behind.get(behind) ?? 0) + 1);
    kind.names.add(name || document.toLowerCase());
    kind.texts.add(document);
    if (firm) kind.firm = true;
  }

  phrases(study: Study): CalledPhrase[] {
    return [...this.found]
      .filter(([key, kind]) => isKind(key, kind, study))
      .map(([key, { label }]) => ({ key, label }));
  }
}

function isKind(key: string, { label, names, texts, firm, count, behind }: Kind, study: Study): boolean {
  if (!firm || names.size < fewestNames || texts.size < fewestTexts) return false;
  const tokens = tokenize(label);
  const last = key.split(' ').at(-1)!;
  if (!mayBePhrase(tokens) || emptyHeads.has(last) || anyKinds.has(last) || key.split(' ').every(isWeak)) return false;
  // "Hypervisor", "debugger": one word is a kind of things where it does something.
  if (tokens.length === 1) return names.size > fewestNames && /(?:er|or)$/.test(key) && study.partOf(label) === 'noun';
  // "Source database", always behind "open", is no phrase of its own.
  if (Math.max(...[...behind].map(([word, times]) => (word === '' ? 0 : times))) === count) return false;
  const [first] = tokens as [Token];
  const part = study.partOf(first.text);
  return part === 'noun' || part === 'name' || part === undefined || isKnownTag(label);
}

/** Names of titles that the text under them explains: "Shoal is a …", "Shoal, a …". */
export function explainedNames(document: TopicDocument, reader: TextReader): CalledPhrase[] {
  const title = document.texts.find(({ field }) => field === 'title')?.text;
  if (title === undefined) return [];
  const titleTokens = tokenize(title);
  const titleKey = ` ${titleTokens.map(({ key }) => key).join(' ')} `;
  const found = new Map<string, CalledPhrase>();
  for (const text of new Set(document.texts.map(({ text }) => text))) {
    for (const { name, firm } of reader.factsOf(text).callings) {
      const tokens = tokenize(name);
      const key = tokens.map((token) => token.key).join(' ');
      if (!firm || tokens.length === 0 || tokens.length > 2 || !mayBePhrase(tokens) || !titleKey.includes(` ${key} `))
        continue;
      if (!tokens.every(({ text: word }) => /\p{Lu}/u.test(word)) || tokens.some((token) => isWeak(token.key)))
        continue;
      found.set(key, { key, label: name });
    }
  }
  return [...found.values()];
}
