/** What pages say of one person's employers, brought to one list: told careers, and lines beside a name. */
import type { Basis, CareerStep } from '../../parsers/records.ts';
import type { Statement } from './input.ts';
import type { LinkedOrganization, OrganizationBook } from './organizations/organizations.ts';
import type { Mention } from './people/mentions.ts';

export interface LinkedAffiliation {
  key: string;
  organization: LinkedOrganization;
  type: 'employment' | 'office' | 'education' | 'stated';
  statedOrganization: string;
  title?: string | undefined;
  from?: string | undefined;
  fromBasis: Basis;
  to?: string | undefined;
  toBasis: Basis;
  asOf: Set<string>;
  position?: number | undefined;
  statements: Statement[];
}

/**
 * Gathers the affiliations of one person. Steps that pages tell alike are one; where they differ in years, both stay.
 * An affiliation printed beside the name counts for the step of that organization whose years hold it, if there is one.
 */
export function linkAffiliations(mentions: Mention[], book: OrganizationBook): LinkedAffiliation[] {
  const found = new Map<string, LinkedAffiliation>();
  for (const mention of mentions) {
    const career = mention.record?.career ?? [];
    const positions = positionsOf(career);
    for (const step of career) addStep(found, step, positions.get(step), mention, book);
  }
  mergeUndated(found);
  const steps = [...found.values()];
  for (const mention of mentions) {
    if (!mention.affiliation) continue;
    const statement = { page: mention.page, evidence: mention.evidence };
    for (const organization of book.read(mention.affiliation, statement)) {
      const year = mention.year;
      const step = steps.find(
        (known) => known.type === 'employment' && related(known.organization, organization) && holds(known, year),
      );
      const key = `stated|${organization.key}`;
      const target = step ?? found.get(key) ?? newStated(key, organization, mention.affiliation);
      if (!step) found.set(key, target);
      if (year !== undefined) target.asOf.add(String(year));
      addStatement(target, statement);
    }
  }
  return [...found.values()];
}

/** One page gives the year that another leaves out: a step without a start is the only dated one at that organization. */
function mergeUndated(found: Map<string, LinkedAffiliation>): void {
  for (const [key, undated] of [...found]) {
    if (undated.from !== undefined || undated.to !== undefined) continue;
    const dated = [...found.values()].filter(
      (step) => step.from !== undefined && step.type === undated.type && step.organization === undated.organization,
    );
    if (dated.length !== 1 || undated.type === 'office') continue;
    dated[0]!.title ??= undated.title;
    for (const statement of undated.statements) addStatement(dated[0]!, statement);
    found.delete(key);
  }
}

/**
 * The places of employments in a told career, from 1: by their years; one without a year goes where the passage tells it,
 * before the next that has one. ("She is at Elm since 2016. She was at Oak, then joined Ash in 2008." is Oak, Ash, Elm.)
 */
function positionsOf(career: CareerStep[]): Map<CareerStep, number> {
  const employments = career.filter((step) => (step.type ?? 'employment') === 'employment');
  const keyed = employments.map((step, index) => {
    const own = yearOf(step.from);
    const next = employments.slice(index + 1).find((later) => yearOf(later.from) !== undefined);
    const before = employments.slice(0, index).findLast((earlier) => yearOf(earlier.from) !== undefined);
    const told = next ? yearOf(next.from)! - 0.5 : before ? yearOf(before.from)! + 0.5 : 0;
    return { step, at: own ?? told };
  });
  keyed.sort((a, b) => a.at - b.at);
  return new Map(keyed.map(({ step }, index) => [step, index + 1]));
}

function newStated(key: string, organization: LinkedOrganization, printed: string): LinkedAffiliation {
  return {
    key,
    organization,
    type: 'stated',
    statedOrganization: printed,
    fromBasis: 'unknown',
    toBasis: 'unknown',
    asOf: new Set(),
    statements: [],
  };
}

function addStep(
  found: Map<string, LinkedAffiliation>,
  step: CareerStep,
  position: number | undefined,
  mention: Mention,
  book: OrganizationBook,
): void {
  const statement = { page: mention.page, evidence: step.evidence };
  const [read] = book.read(step.organization, statement);
  // A biography can tell of an office at a project; then the name stands as printed.
  const organization = read ?? book.add(step.organization);
  const type = step.type ?? 'employment';
  const key = [type, organization.key, step.from ?? '', type === 'office' ? (step.title ?? '') : ''].join('|');
  let known = found.get(key);
  if (!known) {
    known = {
      key,
      organization,
      type,
      statedOrganization: step.organization,
      title: step.title,
      from: step.from,
      fromBasis: step.fromBasis,
      to: step.to,
      toBasis: step.toBasis,
      asOf: new Set(),
      position,
      statements: [],
    };
    found.set(key, known);
  } else if (known.to === undefined && step.to !== undefined) {
    known.to = step.to;
    known.toBasis = step.toBasis;
  }
  known.title ??= step.title;
  addStatement(known, statement);
}

function addStatement(affiliation: LinkedAffiliation, statement: Statement): void {
  const known = affiliation.statements.some(
    (other) => other.page === statement.page && other.evidence.quote === statement.evidence.quote,
  );
  if (!known) affiliation.statements.push(statement);
}

/** One organization, or one a unit of the other. */
function related(a: LinkedOrganization, b: LinkedOrganization): boolean {
  return a === b || a.unitOf.has(b) || b.unitOf.has(a);
}

/** Whether a step's years, as far as known, hold a year. */
function holds(step: LinkedAffiliation, year: number | undefined): boolean {
  const from = yearOf(step.from);
  const to = yearOf(step.to);
  if (year === undefined) return to === undefined;
  return (from === undefined || from <= year) && (to === undefined || year <= to);
}

/** The year of a date, if there is one. */
export function yearOf(date: string | undefined): number | undefined {
  const found = /^\d{4}/.exec(date ?? '');
  return found ? Number(found[0]) : undefined;
}
