/** Organizations behind printed affiliations: their spellings, units and renamings, and what is none. */
import { bareOrganization, type ReadAffiliation, readAffiliation } from '../../parsers/reading/affiliations.ts';
import { type OrganizationKeys, organizationMention } from './decided-organizations.ts';
import { mostFrequent, type Statement } from './input.ts';
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
}

/** Collects organizations while pages are read, then names them. */
export class OrganizationBook {
  private readonly found = new Map<string, LinkedOrganization & { printed: string[] }>();
  private readonly readings = new Map<string, ReadAffiliation>();
  private readonly decidedKey: OrganizationKeys;

  /** @param decidedKey what people decided of keys; default: nothing. */
  constructor(decidedKey: OrganizationKeys = (key) => key) {
    this.decidedKey = decidedKey;
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
    const named = [reading.organization ?? reading.unit, ...(reading.others ?? [])].filter(
      (name) => name !== undefined,
    );
    const result = named.map((name) => this.add(name));
    const [main] = result;
    if (!main) return [];
    if (reading.unitOf) note(main.unitOf, this.add(reading.unitOf), statement);
    for (const name of reading.laterNames ?? []) note(main.renamedTo, this.add(name), statement);
    for (const name of reading.formerNames ?? []) note(this.add(name).renamedTo, main, statement);
    return result;
  }

  /** The key of the organization that an affiliation names first, for comparing; undefined where it names none. */
  keyOf(printed: string): string | undefined {
    const reading = this.reading(printed);
    const name = reading.unitOf ?? reading.organization ?? reading.unit;
    return reading.isEmployer && name ? this.decidedKey(organizationKey(name), name) : undefined;
  }

  /** An organization by its name, new or known. */
  add(name: string): LinkedOrganization {
    const rule = organizationKey(name);
    const key = this.decidedKey(rule, name);
    let organization = this.found.get(key);
    if (!organization) {
      const fresh = { key, name, variants: [], printed: [], mentions: new Set<string>() };
      organization = { ...fresh, unitOf: new Map(), renamedTo: new Map() };
      this.found.set(key, organization);
    }
    organization.mentions.add(organizationMention(rule, name));
    // The bare key belongs to those forms that were not split off.
    if (this.decidedKey(rule, '') === key) organization.mentions.add(rule);
    organization.printed.push(name);
    if (!organization.variants.includes(name)) organization.variants.push(name);
    return organization;
  }

  /** Chooses the names, and joins units whose name starts with that of an organization that is known by itself. */
  finish(): void {
    for (const organization of this.found.values()) {
      organization.name = bareOrganization(mostFrequent(organization.printed) ?? organization.name);
    }
    for (const organization of this.found.values()) {
      const words = organization.key.split(' ');
      for (let size = words.length - 1; size > 0; size--) {
        const parent = this.found.get(words.slice(0, size).join(' '));
        if (!parent || parent === organization || !isUnitTail(organization, size)) continue;
        if (!organization.unitOf.has(parent)) organization.unitOf.set(parent, []);
        break;
      }
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

/** Whether what follows a parent's name is the name of a unit: an acronym, or a word for one. */
function isUnitTail(organization: LinkedOrganization, size: number): boolean {
  const tail = organization.name.split(/\s+/).slice(size).join(' ');
  return (
    /^[A-Z]{2,6}$/.test(tail) ||
    /\b(labs?|laborator\w+|research|cent(?:er|re)|group|division|department|institute|studios?|cloud|engineering)$/i.test(
      tail,
    )
  );
}

function note(map: Map<LinkedOrganization, Statement[]>, other: LinkedOrganization, statement: Statement): void {
  const statements = map.get(other) ?? [];
  if (!statements.some((known) => known.page === statement.page)) statements.push(statement);
  map.set(other, statements);
}
