/** A list of mentions as `confgraph resolve` takes it: JSON lines, checked one by one. */
import { z } from 'zod';
import { splitEventName } from '../events/event-names.ts';
import { OrganizationBook } from '../organizations/organizations.ts';
import { marksOf } from './marks.ts';
import { withFormerName } from './names/readings/printed.ts';
import type { PersonMention } from './person-mention.ts';

const text = z.string('has to be text').nullish();
/** One alone may stand without brackets. */
const texts = z
  .union([z.array(z.string()), z.string().transform((one) => [one])], 'has to be a list of texts')
  .nullish();

/** A line. Fields that are not named here are left alone. */
export const listedMention = z.object(
  {
    id: z.union([z.string().min(1), z.number()], 'has to be text or a number').transform(String),
    name: z.string('has to be text').refine((name) => name.trim() !== '', 'is empty'),
    affiliation: text,
    event: text,
    series: text,
    year: z
      .union(
        [
          z.number().int().min(1000).max(2999),
          z
            .string()
            .regex(/^[12]\d{3}(?:-\d\d){0,2}$/)
            .transform((stated) => Number(stated.slice(0, 4))),
        ],
        'has to be a year such as 2019',
      )
      .nullish(),
    title: text,
    desc: text,
    co: texts,
    links: texts,
    handles: texts,
    emailHash: text,
    biography: text,
  },
  'no JSON object',
);

export type ListedMention = z.output<typeof listedMention>;

/** Reads affiliations, each form once. */
const organizations = new OrganizationBook();

/** A mention of a list as the engine takes it. */
export function mentionOf(listed: ListedMention): PersonMention {
  const event = listed.event ? splitEventName(listed.event) : undefined;
  return {
    name: withFormerName(listed.name, listed.biography),
    organization: listed.affiliation ? organizations.keyOf(listed.affiliation) : undefined,
    event: listed.event ?? undefined,
    // Where a list has no column for it, an event's name says whose edition it is, and of which year.
    series: listed.series || event?.series,
    year: listed.year ?? event?.year,
    title: listed.title ?? undefined,
    text: [listed.desc, listed.biography].filter(Boolean).join(' ') || undefined,
    companions: listed.co ?? undefined,
    marks: marksOf(listed.links ?? [], listed.handles ?? [], listed.emailHash ?? undefined),
  };
}
