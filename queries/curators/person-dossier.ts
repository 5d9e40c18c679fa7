import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { pageAddresses, quotedEvidence, statedEvidence } from '../evidence.ts';
import { personParameter } from '../parameters.ts';
import { type AnswerRow, defineQuery } from '../query.ts';
import { engagementsOf, periodOf } from '../reading/affiliations.ts';
import { allEditions } from '../reading/editions.ts';
import { partsOfPerson } from '../reading/people.ts';
import { occurrencesOfThings } from '../reading/topics.ts';
import { resolvePerson } from '../resolve.ts';

export default defineQuery({
  name: 'person-dossier',
  audience: 'curators',
  question: 'What is known of a person, and who says so?',
  parameters: z.object({ person: personParameter }),
  columns: ['what', 'year', 'value', 'detail', 'event', 'status', 'quote'],
  async run(ask, parameters) {
    const person = await resolvePerson(ask, parameters.person);
    const [self] = await ask(
      'MATCH (p:Person {id: $id}) RETURN p.variants AS variants, p.biography AS biography, p.country AS country',
      { id: person.id },
    );
    const own = (await statedEvidence(ask, 'Person', [person.id])).get(person.id)!;
    const rows: AnswerRow[] = [];
    const add = (what: string, value: unknown, more: Partial<AnswerRow> & { evidence: AnswerRow['evidence'] }) => {
      rows.push({
        what,
        year: null,
        value,
        detail: null,
        event: null,
        status: null,
        quote: more.evidence[0]?.quote ?? null,
        ...more,
      });
    };
    const parts = await partsOfPerson(ask, person.id);
    const evidence = await statedEvidence(
      ask,
      'Participation',
      parts.map((part) => part.id),
    );
    const known = own.length > 0 ? own : (evidence.get(parts[0]?.id ?? '') ?? []);
    add('name', person.name, { evidence: known });
    for (const variant of (self?.variants as string[] | undefined) ?? []) {
      if (variant === person.name) continue;
      const printed = parts.filter((part) => part.statedName === variant);
      add('name, as printed', variant, {
        evidence: printed.length > 0 ? printed.flatMap((part) => evidence.get(part.id)!).slice(0, 5) : known,
      });
    }
    if (self?.biography) add('biography', self.biography, { evidence: own });
    if (self?.country) add('country', self.country, { evidence: own });
    for (const one of await engagementsOf(ask, person.id, true)) {
      add('affiliation', one.organization, {
        year: one.fromYear,
        detail: [one.type === 'employment' || one.type === 'stated' ? null : one.type, one.title, periodOf(one)]
          .filter(Boolean)
          .join(', '),
        evidence: one.evidence,
      });
    }
    for (const part of parts) {
      add(part.role, part.title, {
        year: part.year,
        detail:
          [part.statedAffiliation && `as of ${part.statedAffiliation}`, part.reason].filter(Boolean).join('; ') || null,
        event: part.event,
        status: part.status,
        evidence: evidence.get(part.id)!,
      });
    }
    const topics = await occurrencesOfThings(
      ask,
      parts.filter((part) => part.role !== 'mentioned' && part.thing === 'Talk').map((part) => part.thingId),
    );
    const addresses = await pageAddresses(ask, topics);
    for (const group of Map.groupBy(topics, (one) => `${one.topicId} ${one.kind}`).values()) {
      const one = group[0]!;
      add(one.kind === 'primary' ? 'topic' : 'topic mentioned', one.topic, {
        detail: [...new Set(group.map((each) => each.title))].join('; '),
        evidence: group.flatMap((each) => quotedEvidence(each, addresses)),
      });
    }
    for (const other of await maybeSame(person.id)) {
      add('maybe the same as', other.name, { detail: `${other.reason} (${other.score})`, evidence: known });
    }
    return { rows, coverage: coverageOf(await allEditions(ask), [], { person: person.name, id: person.id }) };

    async function maybeSame(id: string) {
      const columns = 'o.name AS name, m.score AS score, m.reason AS reason';
      return [
        ...(await ask(`MATCH (p:Person {id: $id})-[m:MAYBE_SAME_AS]->(o:Person) RETURN ${columns}`, { id })),
        ...(await ask(`MATCH (p:Person {id: $id})<-[m:MAYBE_SAME_AS]-(o:Person) RETURN ${columns}`, { id })),
      ];
    }
  },
});
