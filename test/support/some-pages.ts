/** Pages that never were, drawn by a number, and what a workspace keeps between builds. */
import assert from 'node:assert/strict';
import { contentHash, type FrozenIds, type IdentityChanges } from '../../graph/link/identity.ts';
import type { LinkPage } from '../../graph/link/input.ts';
import type { Memo } from '../../graph/link/memo.ts';
import { type Columns, Rows } from '../../graph/link/rows.ts';
import type { Graph } from '../../graph/model.ts';
import type { PageRecord, PersonRef } from '../../parsers/records.ts';

const people = [
  ['Ada J. Marlow', 'Ada Marlow', 'A. Marlow', 'MARLOW, Ada'],
  ['Björn Ask', 'Bjorn Ask', 'B. Ask'],
  ['Chidi Okoro', 'Chidi Okorro'],
  ['Kim Example'],
  ['Kim Example', 'K. Example'],
  ['Dunja Petrić', 'Dunja Petric'],
  ['Emeka Eze'],
];
const employers = ['Elm', 'Elm GmbH', 'Oak Labs', 'Ash University', 'ash university', undefined, undefined];
const subjects = ['soft anchors', 'TideSQL', 'rope physics', 'BUOY meshes', 'harbour maps'];

/** Some sentences; of every second length enough to be worth remembering. */
function someProse(pick: <T>(list: readonly T[]) => T): string {
  const sentence = () =>
    `We tell of ${pick(subjects)}, ${pick(['slowly', 'in depth', 'for the first time'])}, and of ${pick(subjects)} (SA).`;
  return Array.from({ length: pick([1, 4, 6]) }, sentence).join(' ');
}

/** Talks of three series and four years, told on schedules, on pages of their own, and by people's own pages. */
export function somePages(random: () => number, talks = 40): LinkPage[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const pages = new Map<string, LinkPage>();
  const quote = (text: string) => ({ quote: text });
  const put = (key: string, edition: Partial<LinkPage>, record: PageRecord) => {
    const url = `https://${key}`;
    const page = pages.get(key) ?? {
      id: `page-${contentHash(url)}`,
      key: url,
      url,
      sha256: contentHash(key),
      records: [],
    };
    page.records.push(record);
    pages.set(key, { ...page, platform: 'sample', ...edition });
  };
  for (let index = 0; index < talks; index++) {
    const series = pick(['Reef Days', 'Hill Meet', 'Wood Fair']);
    const year = pick(['2016', '2017', '2018', '2019']);
    const edition = { series, edition: year, hintBasis: 'index' as const };
    const site = `${series.split(' ')[0]!.toLowerCase()}.test/${year}`;
    const title = `${pick(['On', 'Beyond', 'Why'])} ${pick(subjects)} ${pick(['at sea', 'on land', 'for all'])}`;
    const speakers = Array.from({ length: 1 + Math.floor(random() * 2) }, (): PersonRef => {
      const name = pick(pick(people));
      const affiliation = pick(employers);
      return {
        name,
        statedName: name,
        role: 'speaker',
        evidence: quote(`${name} of ${title}`),
        ...(affiliation ? { affiliation } : {}),
      };
    });
    const talk: PageRecord = {
      kind: 'talk',
      title,
      people: speakers,
      topics: [],
      links: [],
      abstract: someProse(pick),
      evidence: quote(title),
      ...(random() < 0.3 ? { track: pick(['Main', 'Side']) } : {}),
    };
    if (random() < 0.7) put(`${site}/schedule`, edition, talk);
    if (random() < 0.7)
      put(`${site}/talk/${contentHash(title)}`, edition, {
        ...talk,
        url: `https://${site}/talk/${contentHash(title)}`,
      });
  }
  return [...pages.values()];
}

/** In the order in which a workspace gives them. */
export function inOrder(pages: LinkPage[]): LinkPage[] {
  return pages.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** What a workspace keeps of identities between builds. */
export interface Kept {
  frozen: FrozenIds;
  redirects: Map<string, string>;
}

export function keep({ frozen, redirects }: Kept, changes: IdentityChanges): void {
  for (const { label, mention, entity } of changes.assigned) {
    frozen.set(label, (frozen.get(label) ?? new Map()).set(mention, entity));
  }
  for (const { old, new: to } of changes.redirects) redirects.set(old, to);
}

/** Ids that a graph answers for, with the node each leads to. */
export function answers({ nodes }: Graph): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id, properties } of nodes) {
    for (const one of [id, ...((properties.formerIds as string[] | undefined) ?? [])]) {
      assert.equal(found.get(one), undefined, `${one} leads to two`);
      found.set(one, id);
    }
  }
  return found;
}

/** A memo in memory that gives back what a structured clone makes of it, as one in a file does. */
export function rememberingMemo(): Memo {
  const known = new Map<string, Columns>();
  return {
    before(kind) {
      const columns = known.get(kind);
      return columns && new Rows(columns);
    },
    keep: (kind, rows) => known.set(kind, structuredClone(rows.columns)),
  };
}
