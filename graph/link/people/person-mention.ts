/** What the engine of identities is given: one place where one person is named, with what stands around the name. */
export interface PersonMention {
  /** As printed. */
  name: string;
  /** Key of the organization that the affiliation names, or the affiliation itself; undefined for none. */
  organization?: string | undefined;
  event?: string | undefined;
  series?: string | undefined;
  year?: number | undefined;
  /** The talk, session or event: two names there are two people. */
  item?: string | undefined;
  title?: string | undefined;
  /** Description and biography. */
  text?: string | undefined;
  /** Names printed beside this one on the same item. */
  companions?: readonly string[] | undefined;
  /** Addresses of own pages, handles, hashes of mail addresses and photos: what belongs to one person alone. */
  marks?: readonly string[] | undefined;
}

/** How two people, or groups of mentions, stand to each other. */
export type Outcome = 'same' | 'different' | 'ask';

/** One piece of evidence: how much it speaks for one person (natural logarithm of the odds), and its words. */
export interface Evidence {
  kind: EvidenceKind;
  weight: number;
  words: string;
}

export const evidenceKinds = [
  'name',
  'companions',
  'series',
  'year',
  'place',
  'organization',
  'title',
  'text',
  'marks',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** A pair of mentions whose people a person should decide on. */
export interface Question {
  a: number;
  b: number;
  /** Probability that they are one, as far as the evidence tells. */
  score: number;
  evidence: Evidence[];
}

/** Pairs less probable than this are two people without a question. */
export const doubtful = 0.2;

/** Of odds given as their natural logarithm. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
