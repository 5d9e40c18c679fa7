/** The shapes of Indico's JSON exports, as far as they are read. Whatever else is in them is left alone. */
import { z } from 'zod';

const textual = z
  .string()
  .nullish()
  .transform((value) => {
    const plain = value?.trim() ?? '';
    return plain === '' ? undefined : plain;
  });

/** {date, time, tz} in the JSON exports; one ISO string in the XML export and the contribution's own. */
const moment = z
  .union([z.object({ date: z.string(), time: z.string(), tz: z.string().nullish() }), z.string()])
  .nullish()
  .catch(undefined);

const scalarKey = z.union([z.string(), z.number()]).nullish();

const personShape = z.object({
  first_name: textual,
  last_name: textual,
  fullName: textual,
  firstName: textual,
  familyName: textual,
  name: textual,
  affiliation: textual,
  emailHash: textual,
  email_hash: textual,
  person_id: scalarKey,
  author_type: z.string().nullish(),
  is_speaker: z.boolean().nullish(),
});

const attachmentShape = z.object({ title: textual, link_url: textual, download_url: textual });
const folderShape = z.object({ title: textual, attachments: z.array(attachmentShape).nullish() });
const people = z.array(personShape).nullish();

const subContributionShape = z.object({
  db_id: scalarKey,
  title: z.string(),
  duration: z.number().nullish(),
  description: textual,
  speakers: people,
});

export const contributionShape = z.object({
  db_id: scalarKey,
  title: z.string(),
  startDate: moment,
  endDate: moment,
  room: textual,
  type: textual,
  description: textual,
  folders: z.array(folderShape).nullish().catch(undefined),
  url: textual,
  speakers: people,
  primaryauthors: people,
  coauthors: people,
  keywords: z.array(z.string()).nullish().catch(undefined),
  track: textual,
  session: textual,
  subContributions: z.array(subContributionShape).nullish().catch(undefined),
});

const eventFields = {
  id: scalarKey,
  title: z.string(),
  startDate: moment,
  endDate: moment,
  timezone: textual,
  location: textual,
  url: textual,
};

export const slotShape = z.object({
  _type: z.string(),
  title: z.string(),
  slotTitle: textual,
  description: textual,
  startDate: moment,
  endDate: moment,
  room: textual,
  url: textual,
  conference: z.object(eventFields).nullish(),
  conveners: people,
  contributions: z.array(contributionShape).nullish(),
  session: z
    .object({ title: textual, description: textual, sessionConveners: people, url: textual })
    .nullish()
    .catch(undefined),
});

export const eventShape = z.object({
  _type: z.string().nullish(),
  ...eventFields,
  contributions: z.array(contributionShape).nullish(),
  sessions: z.array(slotShape).nullish().catch(undefined),
  chairs: people,
});

/** An entry of a timetable: a session's block with entries of its own, a contribution, or a break. */
export interface TimetableEntry {
  entryType: string;
  title: string;
  entries?: Record<string, TimetableEntry> | null | undefined;
  [key: string]: unknown;
}

export const timetableEntryShape: z.ZodType<TimetableEntry> = z.looseObject({
  entryType: z.string(),
  title: z.string(),
  get entries() {
    return z.union([z.record(z.string(), timetableEntryShape), z.array(z.never()).transform(() => ({}))]).nullish();
  },
});

export const timetableFields = z.object({
  title: z.string(),
  startDate: moment,
  endDate: moment,
  room: textual,
  description: textual,
  url: textual,
  sessionId: scalarKey,
  isPoster: z.boolean().nullish(),
  presenters: people,
  conveners: people,
});

/** /event/N/contributions/M.json: the one export that tells all roles of each person. */
export const ownContributionShape = z.object({
  id: z.number(),
  friendly_id: z.number(),
  title: z.string(),
  description: textual,
  start_dt: z.string().nullish(),
  end_dt: z.string().nullish(),
  room_name: textual,
  keywords: z.array(z.string()).nullish().catch(undefined),
  persons: z.array(personShape),
  session: z.object({ title: textual }).nullish(),
  track: z.object({ title: textual }).nullish(),
  type: z.object({ name: textual }).nullish(),
});

export type ExportPerson = z.infer<typeof personShape>;
export type ExportContribution = z.infer<typeof contributionShape>;
export type ExportEvent = z.infer<typeof eventShape>;
export type ExportSlot = z.infer<typeof slotShape>;
export type Moment = z.infer<typeof moment>;
