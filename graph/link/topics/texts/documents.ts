/** The texts that topics are read from. */
import type { Evidence } from '../../../../parsers/records.ts';
import type { LinkPage } from '../../input.ts';

/** Where in a document a text stood. A title names subjects; prose mentions them. */
export type TopicField =
  | 'title'
  | 'agenda'
  | 'tag'
  | 'track'
  | 'subject'
  | 'outcome'
  | 'subtitle'
  | 'summary'
  | 'abstract'
  | 'description';

export interface TopicText {
  field: TopicField;
  text: string;
  page: LinkPage;
  /** Where the text stands, for a text that is short enough to be its own quote. */
  evidence: Evidence;
}

/** A talk, session, agenda point or event, as far as topics go. */
export interface TopicDocument {
  /** Key of the talk, session or event. */
  key: string;
  kind: 'talk' | 'session' | 'event';
  texts: TopicText[];
  /** Where it was held: folded names of its series, and the year. */
  series?: readonly string[] | undefined;
  year?: number | undefined;
  /** The session whose agenda it is a point of: its description holds this text again. */
  within?: TopicDocument;
}

/** Whether topics in a text of this field are what the document is about (primary), or but mentioned. */
export function isPrimary(field: TopicField): boolean {
  return field === 'title' || field === 'agenda' || field === 'tag' || field === 'track' || field === 'subject';
}

/** Whether it is told in sentences, or nearly: subtitles too. */
export function isProse(field: TopicField): boolean {
  return field === 'subtitle' || field === 'summary' || field === 'abstract' || field === 'description';
}

/** Longer ones tell, rather than name. In UTF-16 units. */
const longestSubtitle = 160;

/** Whether a summary is but a second line of the title: one sentence at most. */
export function isSubtitle(summary: string): boolean {
  return summary.length <= longestSubtitle && !/[.!?]\s+\p{Lu}|\n/u.test(summary.trim());
}

/** Whether each text of this field is a topic as a whole, by the word of the page. */
export function isNamed(field: TopicField): boolean {
  return field === 'tag' || field === 'subject' || field === 'outcome';
}

/** Its title, and the first characters of what else it says in prose; one text printed on several pages counts once. */
export function documentText(document: TopicDocument, longest: number): { title: string; body: string } {
  const texts = [...new Map(document.texts.map((text) => [`${text.field}|${text.text}`, text])).values()];
  const title = texts.find(({ field }) => field === 'title' || field === 'agenda')?.text ?? '';
  const prose = texts.filter(({ field }) => isProse(field));
  const body = prose.map(({ text }) => text).join('\n');
  return { title, body: body.slice(0, longest) };
}
