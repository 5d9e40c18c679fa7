/**
 * Which phrases of all titles, tags and tracks are topics. A phrase is one by its own form, because a site names it,
 * or because several titles share it; what is rare and shapeless is left out.
 */
import { isNamed, type TopicDocument } from './documents.ts';
import { type Candidate, candidatesOf, isWeak } from './phrases.ts';
import { phraseKey } from './tokens.ts';

export interface Topic {
  key: string;
  label: string;
  variants: string[];
  marked: boolean;
}

/** Names of tracks and tags that say what sort of thing it is, not what it is about. */
const formats =
  /^(?:lightning|keynote|unconference|hallway|main|plenary|social|misc|miscellaneous|other|refereed|general|certification|workshop|tutorial|bof|birds|janson|opening|closing|break|lunch|registration|poster|panel|community|beginner|advanced|intermediate|invited|k\d+|day|room|all|birds of a feather)\b/i;

interface Count {
  labels: Map<string, number>;
  marked: boolean;
  named: boolean;
  /** Documents whose title holds it, those where it is a whole stretch, where it is the stated subject. */
  titles: Set<string>;
  wholes: number;
  subject: boolean;
  words: number;
  /** Whether the body of a document whose title holds it says it again and again. */
  repeated: boolean;
}

/**
 * Chooses the topics.
 *
 * @param excluded phrase keys that are no topics: people, series, events.
 * @returns topics by key.
 */
export function chooseTopics(documents: TopicDocument[], excluded: ReadonlySet<string>): Map<string, Topic> {
  const counts = countCandidates(documents);
  const chosen = new Map<string, Count>();
  for (const [key, count] of counts) {
    if (!key || excluded.has(key) || key.length < 2 || key.length > 60) continue;
    if (isTopic(key, count)) chosen.set(key, count);
  }
  dropFragments(chosen);
  const topics = new Map<string, Topic>();
  for (const [key, count] of chosen) {
    const labels = [...count.labels].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([label]) => label);
    // Capitals throughout are a heading's, unless they are the term's own.
    const plain = labels.find((label) => label !== label.toUpperCase());
    if (plain && !count.marked) labels.splice(0, labels.length, plain, ...labels.filter((label) => label !== plain));
    topics.set(key, { key, label: labels[0]!, variants: labels, marked: count.marked });
  }
  return topics;
}

function isTopic(key: string, count: Count): boolean {
  const weak = key.split(' ').every(isWeak);
  if (count.named) return true;
  if (weak) return false;
  if (count.marked) return true;
  // A single word has to be said again: by another title, or by the text below its own.
  if (count.words === 1) return count.wholes > 0 && (count.titles.size >= 2 || count.subject || count.repeated);
  if (count.words <= 3 && count.wholes > 0) return true;
  return count.titles.size >= 2 || count.repeated;
}

/** Leaves out parts of longer topics that never stand without them. */
function dropFragments(chosen: Map<string, Count>): void {
  for (const [key, count] of [...chosen]) {
    const words = key.split(' ');
    for (let size = words.length - 1; size > 0; size--) {
      for (let start = 0; start + size <= words.length; start++) {
        const partKey = words.slice(start, start + size).join(' ');
        const part = chosen.get(partKey);
        if (!part || part.named || part.marked || part.wholes > 0 || part.subject) continue;
        if (part.titles.size <= count.titles.size) chosen.delete(partKey);
      }
    }
  }
}

function countCandidates(documents: TopicDocument[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  const count = (key: string, label: string, words: number): Count => {
    let found = counts.get(key);
    if (!found) {
      found = {
        labels: new Map(),
        marked: false,
        named: false,
        titles: new Set(),
        wholes: 0,
        subject: false,
        words,
        repeated: false,
      };
      counts.set(key, found);
    }
    found.labels.set(label, (found.labels.get(label) ?? 0) + 1);
    return found;
  };
  for (const document of documents) {
    const candidates: Candidate[] = [];
    const bodies: string[] = [];
    // One text printed on several pages counts once.
    for (const text of new Map(document.texts.map((text) => [`${text.field}|${text.text}`, text])).values()) {
      if (isNamed(text.field)) {
        const key = phraseKey(text.text);
        if (!key || formats.test(text.text) || key.split(' ').length > 6) continue;
        count(key, text.text, key.split(' ').length).named = true;
      } else if (text.field === 'track') {
        if (formats.test(text.text)) continue;
        for (const candidate of candidatesOf(text.text)) {
          if (!candidate.whole && !candidate.marked) continue;
          const found = count(candidate.key, candidate.label, candidate.words);
          if (candidate.words > 1 || !isWeak(candidate.key)) found.named = true;
        }
      } else if (text.field === 'title' || text.field === 'agenda') candidates.push(...candidatesOf(text.text));
      else bodies.push(text.text);
    }
    const body = candidates.length > 0 && bodies.length > 0 ? ` ${phraseKey(bodies.join('\n'))} ` : '';
    for (const candidate of candidates) {
      const found = count(candidate.key, candidate.label, candidate.words);
      found.titles.add(document.key);
      if (candidate.whole) found.wholes++;
      found.marked ||= candidate.marked;
      found.subject ||= candidate.subject;
      if (found.repeated || !body) continue;
      const phrase = ` ${candidate.key} `;
      found.repeated = candidate.words > 1 ? occursTwice(body, phrase) : candidate.whole && body.includes(phrase);
    }
  }
  return counts;
}

function occursTwice(text: string, phrase: string): boolean {
  const first = text.indexOf(phrase);
  return first >= 0 && text.indexOf(phrase, first + phrase.length - 1) >= 0;
}
