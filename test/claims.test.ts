/** Every fact of the gold list about the seeds, looked up in the graph: stated ones with their quote, inferred ones marked so. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { foldKey } from '../graph/fold.ts';
import type { Row } from '../graph/stores/store.ts';
import { collapse } from '../parsers/page.ts';
import { type Built, built } from './support/built.ts';
import { shared, withoutShared } from './support/shared.ts';

interface Claim {
  src: number;
  kind: 'AFF' | 'POSITION' | 'PART' | 'EXHIBITOR' | 'TOPIC';
  p?: string;
  org?: string;
  title?: string;
  role?: string;
  item?: string;
  topic?: string;
  lvl?: 'item' | 'mention';
  status?: string;
  from?: number | null;
  to?: number | null;
  year?: number;
  quote: string;
  basis: 'stated' | 'inferred' | 'judgement';
  toBasis?: string;
  eventBasis?: string;
}

describe('the claims about the seeds', { skip: withoutShared('gold/seeds-claims.json') }, () => {
  const claims = withoutShared('gold/seeds-claims.json')
    ? []
    : (JSON.parse(readFileSync(shared('gold/seeds-claims.json'), 'utf8')) as Claim[]);
  let seeds: Built;
  before(async () => {
    const options = { index: shared('seeds', 'INDEX.tsv') };
    seeds = await built([{ paths: [shared('seeds')], options }], { onNeo4j: false });
  });
  after(() => seeds?.close());
  const ask = (cypher: string, parameters: { [name: string]: unknown } = {}) =>
    seeds.embedded.query(cypher, parameters);

  const quotes = (claim: Claim, found: unknown) => {
    const wanted = collapse(claim.quote);
    // A topic may be quoted by the words that name it, where the list quotes the line around them.
    return (Array.isArray(found) ? found : [found]).some((quote) => {
      const text = collapse(String(quote));
      return text.includes(wanted) || (claim.kind === 'TOPIC' && wanted.includes(text));
    });
  };

  const check: { [kind in Claim['kind']]: (claim: Claim) => Promise<void> } = {
    async AFF(claim) {
      const rows = await ask(
        `MATCH (p:Person)-[:HAS_AFFILIATION]->(a:Affiliation)-[s:STATED_IN]->(:Page) WHERE $key IN p.keys
         RETURN a.statedOrganization AS organization, a.fromYear AS from, a.toYear AS to, a.fromBasis AS fromBasis,
           a.toBasis AS toBasis, a.title AS title, s.quote AS quote`,
        { key: foldKey(claim.p!) },
      );
      const words = foldKey(claim.org!).split(' ');
      const row = rows.find(
        (each) => words.some((word) => foldKey(String(each.organization)).includes(word)) && quotes(claim, each.quote),
      );
      assert.ok(row, 'the affiliation with its quote');
      assert.equal(row.from ?? null, claim.from ?? null);
      assert.equal(row.to ?? null, claim.to ?? null);
      if (claim.from) assert.equal(row.fromBasis, claim.basis);
      if (claim.toBasis) assert.equal(row.toBasis, claim.toBasis);
      if (claim.title) assert.equal(row.title, claim.title);
    },
    async POSITION(claim) {
      const rows = await ask(
        "MATCH (p:Person)-[:HAS_AFFILIATION]->(a:Affiliation {type: 'office'})-[s:STATED_IN]->(:Page) WHERE $key IN p.keys RETURN s.quote AS quote",
        { key: foldKey(claim.p!) },
      );
      assert.ok(rows.some((row) => quotes(claim, row.quote)));
    },
    async PART(claim) {
      const rows = await ask(
        `MATCH (p:Person)-[:HAS_ROLE]->(x:Participation)-[s:STATED_IN]->(:Page)
         WHERE $key IN p.keys AND x.role = $role AND x.year = $year
         MATCH (x)-[:ROLE_IN]->(item)
         RETURN x.basis AS basis, x.status AS status, x.score AS score, s.quote AS quote, item.eventBasis AS eventBasis, item.title AS title`,
        { key: foldKey(claim.p!), role: claim.role!.toLowerCase(), year: claim.year },
      );
      const row = rows.find((each) => quotes(claim, each.quote));
      assert.ok(row, 'the part with its quote');
      assert.equal(row.basis, claim.basis);
      if (claim.basis === 'inferred') assert.ok(Number(row.score) < 1);
      if (claim.status) assert.equal(row.status, claim.status.replace(' ', '-'));
      if (claim.eventBasis) assert.notEqual(row.eventBasis, 'stated', 'the page does not name its event');
    },
    async EXHIBITOR(claim) {
      const rows = await ask(
        "MATCH (o:Organization)-[r:SUPPORTED]->(e:Event) WHERE $key IN o.keys AND r.kind = 'exhibitor' RETURN r.quotes AS quotes",
        { key: foldKey(claim.org!) },
      );
      assert.ok(rows.some((row) => quotes(claim, row.quotes)));
    },
    async TOPIC(claim) {
      const about = (label: string) =>
        ask(
          `MATCH (t:Topic)<-[r:ABOUT]-(x:${label}) WHERE $key IN t.keys AND x.year = $year
           MATCH (x)-[s:STATED_IN]->(:Page)
           RETURN r.kind AS kind, r.quotes + [s.quote] AS quotes, r.fields AS fields`,
          { key: foldKey(claim.topic!), year: claim.year },
        );
      const rows: Row[] = [...(await about('Talk')), ...(await about('Session')), ...(await about('Event'))];
      const found = rows.filter((row) => quotes(claim, row.quotes));
      assert.ok(found.length > 0, 'the topic with its quote');
      // What is told of an earlier edition later on is marked by where it was read: in an outcome.
      if (claim.basis === 'inferred') assert.ok(found.some((row) => (row.fields as string[]).includes('outcome')));
      else
        assert.ok(
          found.some((row) => row.kind === (claim.lvl === 'item' ? 'primary' : 'mention')),
          `as ${claim.lvl}`,
        );
    },
  };

  for (const claim of claims) {
    if (claim.basis === 'judgement') continue;
    const name = [claim.p, claim.role?.toLowerCase(), claim.org, claim.topic, claim.item, claim.year]
      .filter(Boolean)
      .join(', ');
    test(`seed ${claim.src}, ${claim.basis}: ${name} ("${claim.quote.slice(0, 50)}")`, () => check[claim.kind](claim));
  }
});
