/** Organizations behind printed affiliations: their spellings, units and renamings, and what is none. */
import { bareOrganization, type ReadAffiliation, readAffiliation } from '../../../parsers/reading/affiliations.ts';
import type { DecidedMentions } from '../decided.ts';
import { mostFrequent, type Statement } from '../input.ts';
import { type OrganizationKeys, organizationKeys, organizationMention } from './decided-organizations.ts';
import { type Succession, successions } from './known-organizations.ts';
import { isNoOrganization } from './no-organization.ts';
import { aliasGroups } from './organization-aliases.ts';
import { organizationKey } from './organization-key.ts';

export interface LinkedOrganization {
  key: string;
  name: string;
  variants: string[];
  /** What names it: keys and printed forms, the same over rebuilds. */
  mentions: Set<string>;
  /** Organizations it is a unit of, and those it became, with the words that say so. */
  unitOf: Map<LinkedOrganization, Statement[]>;
  renamedTo: Map<LinkedOrganization, Statement[]>;
  /** What is known to all of what became of it; no page says so. */
  became: Map<LinkedOrganization, Succession>;
}

/** Collects organizations while pages are read, then names them. */
export class OrganizationBook {
  private readonly found = new Map<string, LinkedOrganization & { printed: string[] }>();
  private readonly readings = new Map<string, ReadAffiliation>();
  private readonly decidedKey: OrganizationKeys;

  /**
   * @param decided what people decided.
   * @param printed affiliations and names of organizations that will be read: how they are written is learned from them.
   */
  constructor(decided: readonly DecidedMentions[] = [], printed: Iterable<string> = []) {
    const names = new Set<string>();
    for (const text of printed) {
      const { organization, unit, unitOf, others = [] } = this.reading(text);
      for (const name of [organization, unit, unitOf, ...others]) if (name) names.add(name);
    }
    this.decidedKey = organizationKeys(decided, aliasGroups(names));
  }

  /** All organizations, in the order met. */
  get all(): LinkedOrganization[] {
    return [...this.found.values()];
  }

  /**
   * The organizations a printed affiliation names: none where it names no employer ("Freelance", a project).
   * A unit comes for itself, joined to its parent.
   */
  read(printed: string, statement: Statement): LinkedOrganization[] {
    const reading = this.reading(printed);
    if (!reading.isEmployer) return [];
    const isNamed = (name: string | undefined) => name !== undefined && !isNoOrganization(name);
    const named = [reading.organization ?? reading.unit, ...(reading.others ?? [])].filter(isNamed) as string[];
    const result = named.map((name) => this.add(name));
    const [main] = result;
    if (!main) return [];
    const whole = isNamed(reading.unitOf) ? this.add(reading.unitOf!) : main;
    if (whole !== main) note(main.unitOf, whole, statement);
    for (const name of reading.laterNames ?? []) note(main.renamedTo, this.add(name), statement);
    for (const name of reading.formerNames ?? []) note(this.add(name).renamedTo, main, statement);
    return result;
  }

  /** The key of the organization that an affiliation names first, for comparing; undefined where it names none. */
  keyOf(printed: string): string | undefined {
    const reading = this.reading(printed);
    const name = reading.unitOf ?? reading.organization ?? reading.unit;
    return reading.isEmployer && name && !isNoOrganization(name)
      ? this.decidedKey(organizationKey(name), name)
      : undefined;
  }

  /** An organization by its name, new or known. */
  add(name: string): LinkedOrganization {
    const rule = organizationKey(name);
    const key = this.decidedKey(rule, name);
    let organization = this.found.get(key);
    if (!organization) {
      const fresh = { key, name, variants: [], printed: [], mentions: new Set<string>() };
      organization = { ...fresh, unitOf: new Map(), renamedTo: new Map(), became: new Map() };
      this.found.set(key, organization);
    }
    organization.mentions.add(organizationMention(rule, name));
    // The bare key belongs to those forms that were not split off.
    if (this.decidedKey(rule, '') === key) organization.mentions.add(rule);
    organization.printed.push(name);
    if (!organization.variants.includes(name)) organization.variants.push(name);
    return organization;
  }

  /**
   * Chooses the names, joins units whose name starts with that of an organization that is known by itself, and tells what
   * is known to all of what became of them.
   */
  finish(): void {
    for (const organization of this.found.values()) {
      organization.name = bareOrganization(mostFrequent(organization.printed) ?? organization.name);
    }
    for (const organization of this.found.values()) {
      const words = organization.key.split(' ');
      for (let size = words.length - 1; size > 0; size--) {
        const name = words.slice(0, size).join(' ');
        const parent = this.found.get(this.decidedKey(name, name));
        if (!parent || parent === organization || !isUnitTail(organization, size)) continue;
        if (!organization.unitOf.has(parent)) organization.unitOf.set(parent, []);
        break;
      }
    }
    for (const succession of successions) {
      if (succession.how === 'also') continue;
      const [from, to] = [succession.from, succession.to].map((name) =>
        this.found.get(this.decidedKey(organizationKey(name), name)),
      );
      if (from && to && from !== to) from.became.set(to, succession);
    }
  }

  private reading(printed: string): ReadAffiliation {
    let reading = this.readings.get(printed);
    if (!reading) {
      reading = readAffiliation(printed);
      this.readings.set(printed, reading);
    }
    return reading;
  }
}

/** Whether what follows a parent's name is the name of a unit: an acronym, or words with one for a unit, and few of them. */
function isUnitTail(organization: LinkedOrganization, size: number): boolean {
  const tail = organization.name
    .split(/\s+/)
    .slice(size)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const isUnit =
    /^(labs?|laborator\w+|research|cent(?:er|re)|group|division|department|institute|studios?|cloud|engineering)$/i;
  return (
    /^[A-Z]{2,6}$/.test(tail.join(' ')) ||
    (tail.length <= 4 && [tail[0], tail.at(-1)].some((word) => isUnit.test(word ?? '')))
  );
}

function note(map: Map<LinkedOrganization, Statement[]>, other: LinkedOrganization, statement: Statement): void {
  const statements = map.get(other) ?? [];
  if (!statements.some((known) => known.page === statement.page)) statements.push(statement);
  map.set(other, statements);
}
