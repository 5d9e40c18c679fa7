/** What an Indico server stores of a contribution: talks, and calls for microconferences, in one shape. */
import type { Edition, Speaker } from '../conferences/edition.ts';
import { lengthOf } from '../conferences/edition.ts';
import type { microconferenceCall } from '../conferences/millrace-2020.ts';
import { escapeMarkup, paragraphs } from './site.ts';

export interface Contribution {
  /** Of the server: the number in addresses. */
  id: number;
  /** Of the event: the number that people see. */
  friendlyId: number;
  title: string;
  type: string;
  track: string;
  start: string | undefined;
  minutes: number;
  room: string | undefined;
  keywords: string[];
  /** As typed, Markdown: what the export gives. */
  markdown: string;
  /** As shown. */
  html: string;
  speakers: Contributor[];
  primaryAuthors: Contributor[];
  coauthors: Contributor[];
}

/** A person in a contribution. `key` says who it is, as the server's database does. */
export type Contributor = Speaker & { key: string };

/** The edition's talks and calls, in the order of their numbers, numbered within the event from 1. */
export function contributionsOf(edition: Edition, calls: Contribution[]): Contribution[] {
  const person = personOf(edition);
  const talks = edition.talks.map((talk) => ({
    id: talk.id,
    friendlyId: 0,
    title: talk.title,
    type: 'MC topic',
    track: talk.track,
    start: talk.start,
    minutes: lengthOf(talk),
    room: talk.room,
    keywords: talk.tags ?? [],
    markdown: talk.abstract.join('\n\n'),
    html: paragraphs(talk.abstract),
    speakers: talk.speakers.map(person),
    primaryAuthors: talk.speakers.map(person),
    coauthors: (talk.coauthors ?? []).map(person),
  }));
  return [...calls, ...talks]
    .sort((a, b) => a.id - b.id)
    .map((contribution, index) => ({ ...contribution, friendlyId: index + 1 }));
}

function personOf(edition: Edition): (key: string) => Contributor {
  return (key) => ({ ...edition.speakers[key]!, key });
}

/** A call for a microconference: a contribution whose text holds topics, people asked, and what came before. */
export function callContribution(edition: Edition, call: typeof microconferenceCall): Contribution {
  const list = (items: readonly string[]) => ({
    markdown: items.map((item) => `- ${item}`).join('\n'),
    html: `<ul>\n${items.map((item) => `<li>${escapeMarkup(item)}</li>`).join('\n')}\n</ul>`,
  });
  const text = (paragraph: string) => ({ markdown: paragraph, html: `<p>${escapeMarkup(paragraph)}</p>` });
  const blocks = [
    ...call.introduction.map(text),
    list(call.topics),
    text('Attendees:'),
    list(call.attendees.map(([name, status]) => `${name} (${status})`)),
    text(call.afterAttendees),
    text(call.history),
    text(call.outcomesTitle),
    list(call.outcomes),
    text(call.before),
  ];
  return {
    id: call.id,
    friendlyId: 0,
    title: call.title,
    type: 'Microconference Proposal',
    track: call.track,
    start: undefined,
    minutes: 20,
    room: undefined,
    keywords: [],
    markdown: blocks.map((block) => block.markdown).join('\n\n'),
    html: blocks.map((block) => block.html).join('\n'),
    speakers: [],
    primaryAuthors: call.authors.map(personOf(edition)),
    coauthors: [],
  };
}
