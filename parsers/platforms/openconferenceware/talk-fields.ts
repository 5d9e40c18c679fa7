/** Fields of a talk that are read alike from markup and from text. */
import { collapse } from '../../page.ts';
import { trackSubject } from '../../reading/tracks.ts';
import type { Status, TopicRef } from '../../records.ts';

/** The states that OpenConferenceWare gives a proposal, in ours; undefined for any other text. */
export function readStatus(text: string): Status | undefined {
  const states: Record<string, Status> = {
    proposed: 'proposed',
    accepted: 'accepted',
    confirmed: 'confirmed',
    declined: 'declined',
    rejected: 'declined',
    junk: 'declined',
    cancelled: 'cancelled',
    canceled: 'cancelled',
    waitlisted: 'unknown',
  };
  return states[collapse(text).toLowerCase()];
}

/** What the software tells whoever opens a talk: "This proposal has been rejected." Undefined where it is no state. */
export function statusOfNotice(notice: string): Status | undefined {
  const state = /^This (?:proposal|session) (?:has been|was|is) (\w+)\.$/i.exec(collapse(notice))?.[1];
  return state === undefined ? undefined : readStatus(state);
}

/** Topics of a list of tags parted by commas. */
export function tagTopics(tags: string): TopicRef[] {
  const quote = collapse(tags);
  const labels = quote.split(',').map(collapse);
  return [...new Set(labels)].flatMap((label) =>
    label === '' ? [] : [{ label, kind: 'primary' as const, form: 'tag' as const, evidence: { quote } }],
  );
}

/** A track that names a subject makes it a subject of its talks; "Unconference I" names none. */
export function trackTopics(track: string, quote: string): TopicRef[] {
  const label = trackSubject(track);
  return label === undefined ? [] : [{ label, kind: 'primary', form: 'subject', evidence: { quote } }];
}
