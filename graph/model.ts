/**
 * The graph's model: every label and relationship type with its properties. Both stores are loaded from values of these
 * shapes and the catalogue of queries relies on them. Nothing else defines them.
 *
 * Conventions
 * - Every node has `id`, made from content once and then frozen (`graph/link/identity.ts`).
 * - `keys` on named nodes holds the folded forms (`foldKey`) of the name and of every variant: look names up there.
 * - `formerIds` holds ids that the node bore before, and those of nodes that became part of it: they still find it.
 * - `mentions` holds the places that the linker found to be one thing; decisions name them (`graph/decisions.ts`).
 * - A property that is not known is absent. Neither store keeps nulls.
 * - Lists hold strings only. Years are integers; dates are ISO 8601 strings.
 * - A fact that is a node has `(fact)-[:STATED_IN {quote, selector, parser}]->(:Page)` for every page that says it.
 * - A fact that is a relationship has `pages` (ids of pages) and `quotes`, in the same order.
 */
import { z } from 'zod';
import { basisSchema, roleSchema, statusSchema } from '../parsers/records.ts';
import { joinBases } from './link/people/joins.ts';

const id = z.string().min(1);
const names = {
  id,
  keys: z.array(z.string()),
  variants: z.array(z.string()),
  formerIds: z.array(z.string()).optional(),
};
const mentions = z.array(z.string()).optional();
const year = z.number().int().min(1900).max(2200);
const text = z.string().min(1);

export const nodeSchemas = {
  Person: z.object({
    ...names,
    /** The fullest form printed, in reading order. */
    name: text,
    biography: text.optional(),
    country: text.optional(),
    /** Those that are no part in anything: their own pages. */
    mentions,
  }),
  Organization: z.object({ ...names, name: text, mentions }),
  /** A conference over the years, or a microconference over the years. */
  Series: z.object({ ...names, name: text, kind: z.enum(['event', 'session']) }),
  /** One edition. */
  Event: z.object({
    ...names,
    name: text,
    edition: text.optional(),
    year: year.optional(),
    startDate: text.optional(),
    endDate: text.optional(),
    timezone: text.optional(),
    /** How it is known which event the pages belong to. */
    basis: basisSchema,
  }),
  Place: z.object({ ...names, name: text }),
  Session: z.object({
    ...names,
    title: text,
    /**
     * track, session, microconference, panel, unconference … Two types are points of an agenda: `agenda-item`, a topic
     * proposed for discussion, and `discussion-point`; both are PART_OF their session and are never talks.
     */
    type: text,
    year: year.optional(),
    description: text.optional(),
    status: statusSchema.optional(),
    startsAt: text.optional(),
    endsAt: text.optional(),
    room: text.optional(),
    /** Place among the agenda's points, from 1. */
    position: z.number().int().positive().optional(),
    /** Roles the page has a place for and leaves blank. */
    unknownRoles: z.array(roleSchema).optional(),
    /** How its event is known. */
    eventBasis: basisSchema.optional(),
    url: text.optional(),
  }),
  Talk: z.object({
    ...names,
    title: text,
    summary: text.optional(),
    abstract: text.optional(),
    type: text.optional(),
    status: statusSchema.optional(),
    language: text.optional(),
    /** Year of the edition. */
    year: year.optional(),
    startsAt: text.optional(),
    endsAt: text.optional(),
    room: text.optional(),
    track: text.optional(),
    submittedOn: text.optional(),
    statedDate: text.optional(),
    url: text.optional(),
    eventBasis: basisSchema.optional(),
    /** Which of title, summary, abstract its topics were read from. */
    textFrom: z.array(z.enum(['title', 'summary', 'abstract'])),
    /** Characters of that text in all. */
    textLength: z.number().int().nonnegative(),
    mentions,
  }),
  Topic: z.object({
    ...names,
    label: text,
    /** Talks that are primarily about it and talks that mention it: never added up. */
    primaryCount: z.number().int().nonnegative(),
    mentionCount: z.number().int().nonnegative(),
    mentions,
  }),
  /** One person's part in one talk, session or event. */
  Participation: z.object({
    id,
    role: roleSchema,
    status: statusSchema,
    statedName: text,
    statedAffiliation: text.optional(),
    year: year.optional(),
    /** `inferred` where the page does not print the whole name. */
    basis: basisSchema,
    score: z.number().min(0).max(1).optional(),
    reason: text.optional(),
    mentions,
  }),
  /** One person at one organization, as a biography or a line beside a name says. */
  Affiliation: z.object({
    id,
    type: z.enum(['employment', 'office', 'education', 'stated']),
    statedOrganization: text,
    title: text.optional(),
    from: text.optional(),
    fromYear: year.optional(),
    fromBasis: basisSchema,
    to: text.optional(),
    toYear: year.optional(),
    toBasis: basisSchema,
    /** The years of the pages that say it as of now ("2017"), ascending. */
    asOf: z.array(z.string()),
    /** Place in the order of the career, from 1, where a passage tells one. */
    position: z.number().int().positive().optional(),
  }),
  Outcome: z.object({ id, text, year: year.optional() }),
  Page: z.object({
    id,
    url: text.optional(),
    file: text.optional(),
    /** Of a page that was read out of an archive of the web: when that captured it. */
    fetchedAt: text.optional(),
    /** Where an archive of the web shows it, of a page that was read out of one. */
    archivedFrom: text.optional(),
    sha256: text,
    platform: text.optional(),
    /** Whether that platform's reader was ever held against real pages. */
    standing: z.enum(['measured', 'unverified']).optional(),
  }),
} as const;

export type NodeLabel = keyof typeof nodeSchemas;
export const modelLabels = Object.keys(nodeSchemas) as NodeLabel[];
export type NodeProperties<L extends NodeLabel> = z.infer<(typeof nodeSchemas)[L]>;

const evidenced = { pages: z.array(z.string()), quotes: z.array(z.string()) };

/**
 * Why a part or an own page is this person's. The links of a person are a tree: all but its anchor lead by `linkedTo`, one of
 * the `mentions` of a Participation or the `mention` of an own page, to what they were joined with.
 */
const linked = {
  /** What `confgraph undo` calls the link by. */
  link: z.string().optional(),
  linkedTo: z.string().optional(),
  /** The name printed there. */
  linkedName: text.optional(),
  linkBasis: z.enum(joinBases).optional(),
  score: z.number().min(0).max(1).optional(),
  reason: text.optional(),
};

/** Which labels each relationship may join, and what it carries. */
export const relationshipSchemas = {
  EDITION_OF: { from: ['Event', 'Session'], to: ['Series'], properties: z.object({}) },
  HELD_AT: { from: ['Event'], to: ['Place'], properties: z.object(evidenced) },
  /** A session is always part of its event, and of the session above it where there is one. */
  PART_OF: { from: ['Session'], to: ['Event', 'Session'], properties: z.object({}) },
  /** A talk is always presented in its event, and in its session or track where there is one. */
  PRESENTED_IN: { from: ['Talk'], to: ['Session', 'Event'], properties: z.object({ basis: basisSchema.optional() }) },
  RESULT_OF: { from: ['Outcome'], to: ['Session', 'Talk'], properties: z.object({}) },
  HAS_ROLE: { from: ['Person'], to: ['Participation'], properties: z.object(linked) },
  ROLE_IN: { from: ['Participation'], to: ['Talk', 'Session', 'Event'], properties: z.object({}) },
  FROM_ORGANIZATION: { from: ['Participation'], to: ['Organization'], properties: z.object({ basis: basisSchema }) },
  HAS_AFFILIATION: { from: ['Person'], to: ['Affiliation'], properties: z.object({}) },
  WITH_ORGANIZATION: { from: ['Affiliation'], to: ['Organization'], properties: z.object({}) },
  UNIT_OF: { from: ['Organization'], to: ['Organization'], properties: z.object(evidenced) },
  RENAMED_TO: { from: ['Organization'], to: ['Organization'], properties: z.object(evidenced) },
  /**
   * General knowledge from a public source, of organizations that pages name: the first was renamed to the second, `joined` it
   * (was bought, or merged) or the second `parted` from it. No page of the workspace says so.
   */
  SUCCEEDED_BY: {
    from: ['Organization'],
    to: ['Organization'],
    properties: z.object({ how: z.enum(['renamed', 'joined', 'parted']), asOf: year.optional(), source: text }),
  },
  SUPPORTED: {
    from: ['Organization'],
    to: ['Event'],
    properties: z.object({ kind: z.enum(['exhibitor', 'sponsor', 'host']), ...evidenced }),
  },
  ABOUT: {
    from: ['Talk', 'Session', 'Event'],
    to: ['Topic'],
    properties: z.object({
      kind: z.enum(['primary', 'mention']),
      /** By where it was read; with 0.5 and more something is firmly about a topic, and so about broader ones. */
      score: z.number(),
      /** Where it was read: title, subtitle, summary, abstract, track, tag, agenda, description. 'title' IN r.fields restricts to titles. */
      fields: z.array(z.string()),
      ...evidenced,
    }),
  },
  /** By their names alone, by a public source, or as texts say it: then with their pages and words. */
  BROADER: {
    from: ['Topic'],
    to: ['Topic'],
    properties: z.object({
      reason: text.optional(),
      pages: evidenced.pages.optional(),
      quotes: evidenced.quotes.optional(),
      /** Of what everybody can know: address of a public source. */
      source: text.optional(),
      /** What is about the narrower with so high a score is about the broader too, where 0.5 is not enough: a game in Ada is none on languages. */
      leastScore: z.number().optional(),
    }),
  },
  EVOLVED_INTO: {
    from: ['Topic'],
    to: ['Topic'],
    properties: z.object({
      kind: z.enum(['renamed', 'continues']),
      asOf: z.number().int().optional(),
      /** Year of the page that tells it. */
      toldIn: z.number().int().optional(),
      ...evidenced,
    }),
  },
  CONTINUES: { from: ['Talk'], to: ['Talk'], properties: z.object({ reason: text.optional(), ...evidenced }) },
  /** A proposal that waits for a person; between two of one label. */
  MAYBE_SAME_AS: {
    from: ['Person', 'Organization', 'Topic', 'Talk'],
    to: ['Person', 'Organization', 'Topic', 'Talk'],
    properties: z.object({ score: z.number(), reason: text }),
  },
  /** Derived, for reading. */
  SPOKE_AT: { from: ['Person'], to: ['Talk'], properties: z.object({ role: roleSchema, year: year.optional() }) },
  /** Derived, for reading. */
  AFFILIATED_WITH: {
    from: ['Person'],
    to: ['Organization'],
    properties: z.object({ from: year.optional(), to: year.optional() }),
  },
  STATED_IN: {
    from: ['Event', 'Session', 'Talk', 'Participation', 'Affiliation', 'Outcome', 'Person'],
    to: ['Page'],
    properties: z.object({
      quote: text,
      selector: text.optional(),
      parser: text.optional(),
      /** Of a person's own page: its mention, and why it is this person's. */
      mention: z.string().optional(),
      ...linked,
    }),
  },
} as const satisfies Record<string, { from: readonly NodeLabel[]; to: readonly NodeLabel[]; properties: z.ZodObject }>;

export type RelationshipType = keyof typeof relationshipSchemas;

export type PropertyValue = string | number | boolean | string[];
export interface GraphNode {
  label: NodeLabel;
  id: string;
  /** Without `id`. */
  properties: { [name: string]: PropertyValue };
}
export interface GraphRelationship {
  type: RelationshipType;
  /** Ids of the nodes joined. */
  from: string;
  to: string;
  properties: { [name: string]: PropertyValue };
}
/** A whole graph: what a build makes and a store holds. At most one relationship of a type joins two nodes, but for
 * STATED_IN, where one page can say a fact in several places: `quote` then tells them apart. */
export interface Graph {
  nodes: GraphNode[];
  relationships: GraphRelationship[];
}
