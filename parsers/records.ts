/**
 * The records that parsers make of a page: what one page says, nothing more. `confgraph parse` prints them one JSON
 * object a line, so the field names here are a contract: fields may be added, none renamed or removed.
 *
 * Everything that a page does not say is absent: a missing field means unknown, never none.
 */
import { z } from 'zod';

/** Where on the page a fact stands. `quote` is the page's own text with white space collapsed to single spaces. */
const evidenceSchema = z.object({
  quote: z.string().min(1),
  /** CSS selector of the element quoted, where the page has elements. */
  selector: z.string().optional(),
  /** Offset of the quote in the page's collapsed text, in UTF-16 units, where it is known. */
  offset: z.number().int().nonnegative().optional(),
});

/**
 * How a fact is known: the page says it; it follows from what the page says; the address of the page says it; an
 * index or a command's option says it; the crawl's configuration says it; nobody does.
 */
export const basisSchema = z.enum(['stated', 'inferred', 'url', 'index', 'crawl', 'unknown']);

export const roleSchema = z.enum([
  'speaker',
  'submitter',
  'author',
  'coauthor',
  'moderator',
  'panelist',
  'organizer',
  'lead',
  'host',
  'attendee',
  'exhibitor',
  'mentioned',
]);

export const statusSchema = z.enum([
  'proposed',
  'accepted',
  'confirmed',
  'interested',
  'response-pending',
  'declined',
  'cancelled',
  'unknown',
]);

/** A person named in a talk or session, in one role. A person in two roles is listed twice. */
const personRefSchema = z.object({
  /** The name in reading order ("Davidlohr Bueso"). */
  name: z.string().min(1),
  /** The name as printed ("BUESO, Davidlohr"). */
  statedName: z.string().min(1),
  role: roleSchema,
  status: statusSchema.optional(),
  /** The affiliation as printed, without the brackets around it. */
  affiliation: z.string().optional(),
  url: z.string().optional(),
  /** `inferred` where the page does not print the full name ("Daniel", resolved by its author line). */
  basis: basisSchema.optional(),
  /** How sure an inferred name is, 0 to 1; absent where stated. */
  score: z.number().min(0).max(1).optional(),
  /** Why it was inferred, in words. */
  reason: z.string().optional(),
  /** A platform's own key of the person on its own site (a user number, a speaker code), never an address of mail. */
  personKey: z.string().optional(),
  /** The hash of a mail address that the platform publishes (Indico's emailHash), hashed again with a salt (`reading/mail-hash.ts`). */
  emailHash: z.string().optional(),
  /** The hash of a mail address in the address of a picture (Gravatar's), hashed again with a salt; that address is not kept. */
  photoHash: z.string().optional(),
  evidence: evidenceSchema,
});

/** A topic that the page itself names: a tag, a keyword, an item of an agenda. Topics read out of prose come later. */
const topicRefSchema = z.object({
  label: z.string().min(1),
  kind: z.enum(['primary', 'mention']),
  /** What on the page makes it a topic. An agenda item is proposed for discussion; it is not an accepted talk. */
  form: z.enum(['tag', 'keyword', 'agenda-item', 'discussion-point', 'subject']).optional(),
  /** What the page says about it beyond its label. */
  description: z.string().optional(),
  evidence: evidenceSchema,
});

const linkSchema = z.object({
  url: z.string(),
  label: z.string().optional(),
  /** What it leads to, where label or address tell. Set by `parsePage`, not by the platforms. */
  kind: z.enum(['video', 'audio', 'slides', 'paper', 'code']).optional(),
});

const recordBase = {
  /** Id of the platform whose parser read it. Set by `parsePage`, not by the platforms. */
  platform: z.string().optional(),
  /** The file it was read from, as given. Set by `parsePage`. */
  file: z.string().optional(),
  /** Address: of the talk, session or person where the page links it, else of the page. */
  url: z.string().optional(),
  evidence: evidenceSchema,
};

/** One edition of a conference. */
const eventRecordSchema = z.object({
  kind: z.literal('event'),
  name: z.string().min(1),
  series: z.string().optional(),
  /** What tells the editions of a series apart, mostly a year: "2020". */
  edition: z.string().optional(),
  /** ISO 8601 dates, YYYY-MM-DD. */
  startDate: z.string().optional(),
  endDate: z.string().optional(),
  /** IANA name where known, else as printed ("Canada/Newfoundland"). */
  timezone: z.string().optional(),
  place: z.string().optional(),
  /** What the page says the whole event was about. */
  topics: z.array(topicRefSchema).optional(),
  /** How the name is known, where it is not stated. */
  basis: basisSchema.optional(),
  ...recordBase,
});

/** A part of an event that holds talks or topics: track, microconference, panel, unconference, booth area. */
const sessionRecordSchema = z.object({
  kind: z.literal('session'),
  title: z.string().min(1),
  /** track, session, microconference, panel, unconference, tutorial, keynote, social … */
  type: z.string().optional(),
  /** The event's name where the page names another event than its own, else absent. */
  event: z.string().optional(),
  /** The edition where it is another than the page's ("2018" told on a page of 2020). */
  edition: z.string().optional(),
  /** How the edition or event is known, where the page does not state it. */
  eventBasis: basisSchema.optional(),
  track: z.string().optional(),
  description: z.string().optional(),
  startsAt: z.string().optional(),
  endsAt: z.string().optional(),
  room: z.string().optional(),
  status: statusSchema.optional(),
  /** Roles for which the page has a place and leaves it blank: unknown, not none. */
  unknownRoles: z.array(roleSchema).optional(),
  people: z.array(personRefSchema),
  topics: z.array(topicRefSchema),
  links: z.array(linkSchema).optional(),
  ...recordBase,
});

const talkRecordSchema = z.object({
  kind: z.literal('talk'),
  title: z.string().min(1),
  summary: z.string().optional(),
  abstract: z.string().optional(),
  track: z.string().optional(),
  session: z.string().optional(),
  /** As the session record's: only where it is not the page's own event. */
  event: z.string().optional(),
  edition: z.string().optional(),
  eventBasis: basisSchema.optional(),
  /** talk, keynote, panel, tutorial, lightning, poster, proposal … in lower case, or as printed. */
  type: z.string().optional(),
  status: statusSchema.optional(),
  /** ISO 8601 with offset where the zone is known ("2020-08-24T09:00:00-02:30"), else local ("2011-09-09T10:50:00"). */
  startsAt: z.string().optional(),
  endsAt: z.string().optional(),
  room: z.string().optional(),
  /** The day a proposal was handed in, YYYY-MM-DD. Never a date at which the talk was given. */
  submittedOn: z.string().optional(),
  /** A date printed beside the talk whose meaning the page does not tell, as ISO date. */
  statedDate: z.string().optional(),
  /** A time as printed where the page tells no date for it: "Wednesday 9 a.m.–12:20 p.m.". */
  statedTime: z.string().optional(),
  /** The level or audience as printed: "Novice", "Some experience". */
  level: z.string().optional(),
  /** BCP 47. */
  language: z.string().optional(),
  people: z.array(personRefSchema),
  topics: z.array(topicRefSchema),
  links: z.array(linkSchema),
  /** How sure a reader that does not know the site's software is that this is a talk, 0 to 1; absent of all others. */
  confidence: z.number().min(0).max(1).optional(),
  /** The platform's own key of the talk on its own site (a number, a code). */
  talkKey: z.string().optional(),
  ...recordBase,
});

/** One employment told in a biography. */
const careerStepSchema = z.object({
  /** As printed: "Novell’s SUSE Labs", "Parallels (later Odin)". */
  organization: z.string().min(1),
  /** The position as printed: "Distinguished Engineer". */
  title: z.string().optional(),
  /** Years, or ISO dates where the page is so exact. */
  from: z.string().optional(),
  fromBasis: basisSchema,
  to: z.string().optional(),
  toBasis: basisSchema,
  /** employment, or an office held beside it ("Chair of the Technical Advisory Board"), or studies. */
  type: z.enum(['employment', 'office', 'education']).optional(),
  evidence: evidenceSchema,
});

const personRecordSchema = z.object({
  kind: z.literal('person'),
  name: z.string().min(1),
  statedName: z.string().optional(),
  affiliation: z.string().optional(),
  biography: z.string().optional(),
  country: z.string().optional(),
  links: z.array(linkSchema),
  career: z.array(careerStepSchema),
  personKey: z.string().optional(),
  emailHash: z.string().optional(),
  /** The hash of a mail address in the address of a picture (Gravatar's), hashed again with a salt; that address is not kept. */
  photoHash: z.string().optional(),
  /** Address of the photo, which often is the same over the years. */
  photo: z.string().optional(),
  ...recordBase,
});

const organizationRecordSchema = z.object({
  kind: z.literal('organization'),
  name: z.string().min(1),
  role: z.enum(['exhibitor', 'sponsor', 'host']),
  event: z.string().optional(),
  description: z.string().optional(),
  ...recordBase,
});

/** Something the page tells about two things over time, or that came of a session. */
const relationRecordSchema = z.object({
  kind: z.literal('relation'),
  /** renamed: `from` became or went into `to`. continues: `from` goes on in `to`. outcome: `text` came of `from`. */
  type: z.enum(['renamed', 'continues', 'outcome']),
  /** What `from` and `to` are. */
  subject: z.enum(['topic', 'organization', 'session', 'talk', 'event']),
  from: z.string().min(1),
  to: z.string().optional(),
  /** The year the passage speaks of. */
  asOf: z.string().optional(),
  text: z.string(),
  /** For an outcome: the edition of the session or talk named in `from`. */
  edition: z.string().optional(),
  event: z.string().optional(),
  /** People the passage names, in the role it gives them (mostly `mentioned`). */
  people: z.array(personRefSchema).optional(),
  ...recordBase,
});

export const recordSchema = z.discriminatedUnion('kind', [
  eventRecordSchema,
  sessionRecordSchema,
  talkRecordSchema,
  personRecordSchema,
  organizationRecordSchema,
  relationRecordSchema,
]);

export type Evidence = z.infer<typeof evidenceSchema>;
export type Basis = z.infer<typeof basisSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Status = z.infer<typeof statusSchema>;
export type PersonRef = z.infer<typeof personRefSchema>;
export type TopicRef = z.infer<typeof topicRefSchema>;
export type Link = z.infer<typeof linkSchema>;
export type EventRecord = z.infer<typeof eventRecordSchema>;
export type SessionRecord = z.infer<typeof sessionRecordSchema>;
export type TalkRecord = z.infer<typeof talkRecordSchema>;
export type CareerStep = z.infer<typeof careerStepSchema>;
export type PersonRecord = z.infer<typeof personRecordSchema>;
export type OrganizationRecord = z.infer<typeof organizationRecordSchema>;
export type RelationRecord = z.infer<typeof relationRecordSchema>;
/** Any record. (Not `Record`, which TypeScript has taken.) */
export type PageRecord = z.infer<typeof recordSchema>;
