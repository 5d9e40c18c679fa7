/** The shape of the demo's invented conferences: what an edition's website knows about its talks and people. */

/** A person as one edition prints the name: the same person can be spelt otherwise, or work elsewhere, in the next. */
export interface Speaker {
  first: string;
  last: string;
  affiliation?: string;
  /** Paragraphs. Only OpenConferenceWare shows them. */
  biography?: string[];
}

export interface Talk {
  /** The site's own number for it. */
  id: number;
  title: string;
  /** Keys of the edition's speakers. */
  speakers: string[];
  coauthors?: string[];
  summary?: string;
  /** Paragraphs. */
  abstract: string[];
  tags?: string[];
  /** Name of one of the edition's tracks. */
  track: string;
  /** Local time, "2016-09-14T10:00". Absent: never scheduled. */
  start?: string;
  minutes?: number;
  room?: string;
  /** presentation (the default), keynote, panel … */
  type?: string;
  /** The day it was handed in, for a proposal that was never accepted: "2016-06-30". */
  submitted?: string;
}

export interface Edition {
  series: string;
  /** The edition's own name: "Millrace Systems Conference 2018". */
  name: string;
  edition: string;
  /** ISO dates. */
  startDate: string;
  endDate: string;
  timezone: string;
  place: string;
  description: string;
  tracks: string[];
  speakers: { [key: string]: Speaker };
  talks: Talk[];
}

/** The name in reading order. */
export function nameOf(speaker: Speaker): string {
  return `${speaker.first} ${speaker.last}`;
}

/** The talk's length in minutes. */
export function lengthOf(talk: Talk): number {
  return talk.minutes ?? 30;
}

/** Local time `minutes` after `start`, both "YYYY-MM-DDTHH:MM". */
export function later(start: string, minutes: number): string {
  return new Date(Date.parse(`${start}Z`) + minutes * 60_000).toISOString().slice(0, 16);
}
