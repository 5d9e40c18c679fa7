/** Where people work and worked, as the pages say it, and which organizations belong together. */
import { foldKey } from '../../graph/fold.ts';
import { statedEvidence } from '../evidence.ts';
import type { Ask, RowEvidence } from '../query.ts';

export interface Engagement {
  organizationId: string | null;
  /** As it should be shown: "Parent / Unit", "Name (later name)". */
  organization: string;
  type: string;
  title: string | null;
  from: string | null;
  fromYear: number | null;
  fromBasis: string;
  to: string | null;
  toYear: number | null;
  toBasis: string;
  /** Years of the pages that say it as of their own time, ascending. */
  statedFor: number[];
  position: number | null;
  evidence: RowEvidence[];
}

/** Which organizations are units of, or later names of, which. */
export interface OrganizationTies {
  parent: Map<string, { id: string; name: string }>;
  laterName: Map<string, { id: string; name: string }>;
  /** All ids that are one organization or a unit of it, in the widest sense. */
  related(a: string, b: string): boolean;
}

/** Which organizations are units of others and which were renamed, of the whole graph. */
export async function organizationTies(ask: Ask): Promise<OrganizationTies> {
  const tied = async (type: string) =>
    new Map(
      (
        await ask(
          `MATCH (a:Organization)-[${type}]->(b:Organization) RETURN a.id AS one, b.id AS id, b.name AS name ORDER BY one, id`,
        )
      ).map((row) => [row.one as string, { id: row.id as string, name: row.name as string }]),
    );
  const parent = await tied(':UNIT_OF');
  const known = await tied(":SUCCEEDED_BY {how: 'renamed'}");
  const laterName = new Map([...known, ...(await tied(':RENAMED_TO'))]);
  const chain = (id: string): Set<string> => {
    const ids = new Set<string>();
    for (const queue = [id]; queue.length > 0; ) {
      const next = queue.shift()!;
      if (ids.has(next)) continue;
      ids.add(next);
      for (const up of [parent.get(next), laterName.get(next)]) if (up) queue.push(up.id);
    }
    return ids;
  };
  return {
    parent,
    laterName,
    related: (a, b) => chain(a).has(b) || chain(b).has(a),
  };
}

/**
 * A person's engagements in the order of the career. What pages merely print beside the name is folded into the
 * employment that it belongs to, so that each is told once; offices and studies are told only on request.
 */
export async function engagementsOf(ask: Ask, personId: string, everything = false): Promise<Engagement[]> {
  const rows = await ask(
    `MATCH (p:Person {id: $id})-[:HAS_AFFILIATION]->(a:Affiliation)
     RETURN a.id AS id, a.type AS type, a.statedOrganization AS stated, a.title AS title, a.from AS started,
            a.fromYear AS fromYear, a.fromBasis AS fromBasis, a.to AS ended, a.toYear AS toYear, a.toBasis AS toBasis,
            a.asOf AS asOf, a.position AS position ORDER BY id`,
    { id: personId },
  );
  const organizations = new Map(
    (
      await ask(
        `MATCH (p:Person {id: $id})-[:HAS_AFFILIATION]->(a:Affiliation)-[:WITH_ORGANIZATION]->(o:Organization)
         RETURN a.id AS id, o.id AS organizationId, o.name AS name`,
        { id: personId },
      )
    ).map((row) => [row.id as string, row]),
  );
  const evidence = await statedEvidence(
    ask,
    'Affiliation',
    rows.map((row) => row.id as string),
  );
  const ties = await organizationTies(ask);
  const all = rows.map((row): Engagement => {
    const organization = organizations.get(row.id as string);
    const id = (organization?.organizationId as string | undefined) ?? null;
    return {
      organizationId: id,
      organization: displayName(ties, id, organization?.name as string | undefined, row.stated as string),
      type: row.type as string,
      title: (row.title as string | null) ?? null,
      from: (row.started as string | null) ?? null,
      fromYear: (row.fromYear as number | null) ?? null,
      fromBasis: row.fromBasis as string,
      to: (row.ended as string | null) ?? null,
      toYear: (row.toYear as number | null) ?? null,
      toBasis: row.toBasis as string,
      statedFor: ((row.asOf as string[] | null) ?? [])
        .map((year) => Number.parseInt(year, 10))
        .filter(Number.isInteger),
      position: (row.position as number | null) ?? null,
      evidence: evidence.get(row.id as string)!,
    };
  });
  for (const one of all) one.statedFor = one.statedFor.filter((year) => !isOver(one, year, all));
  const kept: Engagement[] = [];
  const order = ['employment', 'office', 'education', 'stated'];
  const inTime = careerOrder(all);
  for (const one of all.sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type) || inTime(a, b))) {
    const same = kept.find((other) => tellsTheSame(one, other, ties));
    if (same) {
      same.statedFor = [...new Set([...same.statedFor, ...one.statedFor])].sort((a, b) => a - b);
      same.evidence.push(...one.evidence);
      same.title ??= one.title;
    } else if (everything || one.type === 'employment' || one.type === 'stated') {
      kept.push(one);
    }
  }
  return kept.sort(inTime);
}

/** Whether an employment of a career is known to have been over by that year, though a page of it tells of it. */
function isOver(one: Engagement, year: number, all: readonly Engagement[]): boolean {
  if (one.toYear !== null && one.toYear < year) return true;
  const { position } = one;
  if (position === null || (one.toYear !== null && one.toYear >= year)) return false;
  return all.some(
    (other) =>
      other.type === one.type &&
      other.position !== null &&
      other.position > position &&
      other.fromYear !== null &&
      other.fromYear <= year,
  );
}

function tellsTheSame(one: Engagement, other: Engagement, ties: OrganizationTies): boolean {
  const related =
    one.organizationId !== null && other.organizationId !== null
      ? ties.related(one.organizationId, other.organizationId)
      : foldKey(one.organization) === foldKey(other.organization);
  if (!related) return false;
  if (one.type !== 'stated')
    return one.type === other.type && one.fromYear === other.fromYear && one.toYear === other.toYear;
  // Printed beside the name in a year that the employment cannot cover: a second time there.
  return (
    other.type === 'stated' ||
    (other.type === 'employment' && one.statedFor.every((year) => other.toYear === null || year <= other.toYear))
  );
}

/**
 * Compares engagements by the year they begin in. The place in a passage serves only one without a year, which goes behind
 * the latest that begins before it there: a passage may begin with the present employer.
 */
function careerOrder(all: readonly Engagement[]): (a: Engagement, b: Engagement) => number {
  const started = (one: Engagement) => one.fromYear ?? one.statedFor[0];
  const startOf = new Map(
    all.map((one) => {
      const { position } = one;
      const before = all.filter((other) => position !== null && other.position !== null && other.position < position);
      return [one, started(one) ?? Math.max(0, ...before.map((other) => started(other) ?? 0))] as const;
    }),
  );
  return (a, b) =>
    startOf.get(a)! - startOf.get(b)! ||
    (a.position ?? 0) - (b.position ?? 0) ||
    (a.organization < b.organization ? -1 : 1);
}

function displayName(ties: OrganizationTies, id: string | null, name: string | undefined, stated: string): string {
  if (id === null || name === undefined) return stated;
  const parent = ties.parent.get(id);
  // A unit can change hands: its parent is shown only where this very passage names it.
  const unit =
    parent && ` ${foldKey(stated)} `.includes(` ${foldKey(parent.name)} `) ? `${parent.name} / ${name}` : name;
  const later = ties.laterName.get(id);
  return later ? `${unit} (${later.name})` : unit;
}

/** The years an engagement is known to cover, last one included; null where no year is known. */
export function knownYears(one: Engagement): { first: number; last: number } | null {
  const years = [one.fromYear, one.toYear, ...one.statedFor].filter((year) => year !== null);
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/** "2008–2011", "2000–", "stated for 2020", "no years". */
export function periodOf(one: Engagement): string {
  if (one.from !== null || one.to !== null) return `${one.from ?? ''}–${one.to ?? ''}`;
  return one.statedFor.length > 0 ? `stated for ${one.statedFor.join(', ')}` : 'no years';
}

/**
 * What is known of the end of an engagement, in words; null where nothing needs saying.
 *
 * @param all the person's engagements in the order of the career.
 */
export function remarkOnEnd(one: Engagement, all: readonly Engagement[]): string | null {
  if (one.toYear !== null || one.to !== null)
    return one.toBasis === 'inferred' ? 'end inferred from the next start' : null;
  const last = one.statedFor.at(-1);
  if (last !== undefined) return one.from === null ? null : `still there in ${last}`;
  return one.from !== null && one !== all.at(-1) ? 'end unknown' : null;
}
