/** From what a user types to the people, organizations, topics and talks that it means. */
import { InvalidArgumentError } from 'commander';
import { foldKey } from '../../../graph/fold.ts';
import type { GraphReader } from '../../../graph/stores/store.ts';
import { matchNames, type Named, nearestNames } from '../../../queries/names.ts';
import { type Ask, QueryError } from '../../../queries/query.ts';
import { type Profile, profileOf } from '../../../queries/reading/profiles.ts';
import { type Decidable, decidable } from '../../../queries/reading/proposals.ts';
import { tellNamesakesApart } from '../../../queries/resolve.ts';

interface Candidate extends Named {
  label: Decidable;
}

const labels = Object.keys(decidable) as Decidable[];

/** Reads `--kind`. */
export function kindOption(given: string): Decidable {
  const found = labels.find((label) => label.toLowerCase() === given.toLowerCase());
  if (!found) throw new InvalidArgumentError(`It must be one of: ${labels.join(', ').toLowerCase()}.`);
  return found;
}

/**
 * Finds the things named, all of one kind.
 *
 * @param names ids, or names as printed; more of a name than fits only one is not needed.
 * @throws QueryError `unknown-name`, or `ambiguous-name` with a list of what fits.
 */
export async function findThings(
  reader: Pick<GraphReader, 'query'>,
  names: readonly string[],
  kind?: Decidable,
): Promise<Profile[]> {
  const ask: Ask = (cypher, parameters) => reader.query(cypher, parameters);
  const found: Candidate[][] = [];
  for (const name of names) found.push(await candidatesFor(ask, name, kind ? [kind] : labels));
  const shared = labels.filter((label) => found.every((candidates) => candidates.some((one) => one.label === label)));
  if (shared.length === 0) {
    const what = found.map((candidates, index) => `${listed(candidates)} for "${names[index]}"`);
    throw new QueryError(
      'ambiguous-name',
      `these are not of one kind: ${what.join('; ')}`,
      'Only two people, two organizations, two topics or two talks can be one. Where a name is of several kinds, give the id.',
    );
  }
  const sure = shared.filter((label) => found.every((candidates) => candidates.filter(of(label)).length === 1));
  if (sure.length !== 1) {
    const at = found.findIndex((candidates) => candidates.length > 1);
    const told = await tellNamesakesApart(ask, found[at]!.filter(of('Person')));
    const fitting = found[at]!.map((one) => ({ ...one, name: told.get(one.id) ?? one.name }));
    throw new QueryError(
      'ambiguous-name',
      `"${names[at]}" fits ${fitting.length}: ${listed(fitting)}`,
      sure.length > 1
        ? `Say which with --kind ${sure.join(' or ').toLowerCase()}, or give the id.`
        : 'Give more of the name, or the id.',
    );
  }
  const profiles: Profile[] = [];
  for (const candidates of found) profiles.push((await profileOf(ask, sure[0]!, candidates.find(of(sure[0]!))!.id))!);
  return profiles;
}

function of(label: Decidable): (candidate: Candidate) => boolean {
  return (candidate) => candidate.label === label;
}

function listed(candidates: Candidate[]): string {
  const some = candidates.slice(0, 10).map(({ name, id }) => `${name} (${id})`);
  return some.join('; ') + (candidates.length > 10 ? `; and ${candidates.length - 10} more` : '');
}

/** By id, of now or of before; else by the whole name; else by a part of it. */
async function candidatesFor(ask: Ask, name: string, kinds: Decidable[]): Promise<Candidate[]> {
  const select = async (label: Decidable, where: string, parameters: { [name: string]: unknown }) =>
    (
      await ask(
        `MATCH (n:${label}) ${where} RETURN n.id AS id, n.${decidable[label]} AS name, n.keys AS keys`,
        parameters,
      )
    ).map((row): Candidate => ({ label, id: String(row.id), name: String(row.name), keys: row.keys as string[] }));
  const anywhere = async (where: string, parameters: { [name: string]: unknown }) => {
    const found: Candidate[] = [];
    for (const label of kinds) found.push(...(await select(label, where, parameters)));
    return found.sort((a, b) => (`${a.name} ${a.id}` < `${b.name} ${b.id}` ? -1 : 1));
  };
  const byId = await anywhere('WHERE n.id = $id', { id: name });
  if (byId.length > 0) return byId;
  if (/^[a-z]+-[0-9a-f]{16}$/.test(name)) {
    const former = await anywhere('WHERE $id IN n.formerIds', { id: name });
    if (former.length > 0) return former;
  }
  const key = foldKey(name);
  const exact = await anywhere('WHERE $key IN n.keys', { key });
  // Who is called so goes before those who are called so too.
  const called = exact.filter((one) => foldKey(one.name) === key);
  if (exact.length > 0) return called.length > 0 ? called : exact;
  const all = await anywhere('', {});
  const fitting = matchNames(name, all);
  if (fitting.length > 0) return fitting;
  const near = nearestNames(
    name,
    all.map((one) => one.name),
  );
  throw new QueryError(
    'unknown-name',
    `There is no ${kinds.length === 1 ? kinds[0]!.toLowerCase() : 'person, organization, topic or talk'} "${name}" in the graph`,
    near.length > 0 ? `Did you mean ${near.map((one) => `"${one}"`).join(' or ')}?` : 'See: confgraph search WORDS',
  );
}
