import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { eventParameter, limitParameter, roleParameter } from '../parameters.ts';
import { defineQuery } from '../query.ts';
import { organizationTies } from '../reading/affiliations.ts';
import { editionOfEvent } from '../reading/editions.ts';
import { distinct, evidenceOfParts, type Part, partsOfEvent, spoke, tookPart } from '../reading/people.ts';
import { resolveEvent } from '../resolve.ts';

export default defineQuery({
  name: 'organizations',
  audience: 'organizers',
  question: 'Which organizations did the speakers of an edition come from?',
  parameters: z.object({
    event: eventParameter,
    role: roleParameter.optional().describe('Only this role; else all who spoke'),
    limit: limitParameter.optional(),
  }),
  columns: ['organization', 'people', 'names', 'roles', 'statedAs'],
  async run(ask, parameters) {
    const event = await resolveEvent(ask, parameters.event);
    const edition = await editionOfEvent(ask, event);
    const parts = (await partsOfEvent(ask, event.id)).filter((part) =>
      parameters.role === undefined
        ? spoke(part)
        : part.role === parameters.role && (tookPart(part) || part.role === 'submitter'),
    );
    const from = parts.filter((part) => part.organizationId !== null);
    const present = new Set(from.map((part) => part.organizationId!));
    const ties = await organizationTies(ask);
    // A unit stands under its parent where the parent, or another unit of it, is there as well.
    const parentOf = (id: string): { id: string; name: string } | undefined => {
      const parent = ties.parent.get(id);
      if (!parent) return undefined;
      const siblings = [...present].filter((other) => other !== id && ties.parent.get(other)?.id === parent.id);
      return present.has(parent.id) || siblings.length > 0 ? parent : undefined;
    };
    const saying = await evidenceOfParts(ask, from);
    const groups = Map.groupBy(from, (part) => parentOf(part.organizationId!)?.id ?? part.organizationId!);
    const rows = [...groups].map(([id, group]) => ({
      organization: parentOf(group[0]!.organizationId!)?.name ?? group[0]!.organization!,
      organizationId: id,
      people: new Set(group.map((part) => part.personId)).size,
      names: distinct(group.map((part) => part.person)),
      roles: distinct(group.map((part) => part.role)),
      statedAs: distinct(group.map((part) => part.statedAffiliation ?? part.organization)),
      evidence: saying(group),
    }));
    rows.sort((a, b) => b.people - a.people || (a.organization < b.organization ? -1 : 1));
    const without = parts.filter((part) => part.organizationId === null);
    return {
      rows,
      coverage: coverageOf(
        [edition],
        [
          `of ${new Set(parts.map((part) => part.personId)).size} people the organization of ${new Set(from.map((part) => part.personId)).size} is stated`,
          ...notEmployers(without),
        ],
      ),
    };
  },
});

/** What stands where an employer would stand and is none. */
function notEmployers(parts: readonly Part[]): string[] {
  return distinct(
    parts.map((part) =>
      part.statedAffiliation ? `"${part.statedAffiliation}" (${part.person}) is not taken for an employer` : null,
    ),
  );
}
