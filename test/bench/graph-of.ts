/** Links files of the shared corpus in memory, for measurements. */
import { readFileSync } from 'node:fs';
import { contentHash } from '../../graph/link/identity.ts';
import type { LinkPage } from '../../graph/link/input.ts';
import { link } from '../../graph/link/link.ts';
import type { Graph } from '../../graph/model.ts';
import { openPage } from '../../parsers/page.ts';
import { parsePage } from '../../parsers/parse.ts';
import { shared } from '../support/shared.ts';

/** The pages of FOSDEM 2014 to 2016, read. */
export async function fosdemPages(): Promise<LinkPage[]> {
  return Promise.all(
    ['2014', '2015', '2016'].map(async (edition) => {
      // Ids hang on the key: it is the same wherever the files lie.
      const file = `fosdem_${edition}.xml`;
      const bytes = readFileSync(shared('corpus/pentabarf', file));
      const { platform, records } = parsePage(await openPage({ bytes, file }));
      return {
        id: `page-${contentHash(file)}`,
        key: file,
        file,
        sha256: contentHash(bytes.toString('latin1')),
        platform,
        series: 'FOSDEM',
        edition,
        hintBasis: 'index' as const,
        records,
      };
    }),
  );
}

export async function fosdemGraph(): Promise<Graph> {
  return link(await fosdemPages(), new Map()).graph;
}
