/** Which edition a page belongs to that was never read: by the pages around it that were. */
import type { Ask, Missed } from '../query.ts';
import type { Edition } from './editions.ts';

/**
 * Missed pages by the id of their edition; those that belong to no one edition under ''. The nearest folder decides of which
 * pages of one edition alone were read, then the page that leads there, then what the configuration says.
 */
export async function missedByEdition(
  ask: Ask,
  editions: readonly Edition[],
  missed: readonly Missed[],
): Promise<Map<string, Missed[]>> {
  const found = new Map<string, Missed[]>();
  if (missed.length === 0) return found;
  const label = editions[0]?.label ?? 'Event';
  const rows = await ask(
    `UNWIND $ids AS scope MATCH (n:${label} {id: scope})<-[:PRESENTED_IN|PART_OF]-(t)-[:STATED_IN]->(g:Page)
     WHERE g.url IS NOT NULL RETURN DISTINCT scope, g.url AS url`,
    { ids: editions.map((edition) => edition.id) },
  );
  const byFolder = new Map<string, Set<string>>();
  const byPage = new Map<string, Set<string>>();
  for (const row of rows) {
    const [scope, url] = [String(row.scope), String(row.url)];
    byPage.set(url, (byPage.get(url) ?? new Set()).add(scope));
    for (const folder of foldersOf(url)) byFolder.set(folder, (byFolder.get(folder) ?? new Set()).add(scope));
  }
  for (const page of missed) {
    const around = foldersOf(page.url).flatMap((folder) => byFolder.get(folder) ?? [])[0];
    const leading = page.foundOn === undefined ? undefined : byPage.get(page.foundOn);
    const named = editions.filter(
      ({ year, series }) => String(year) === page.edition && (page.series === undefined || series === page.series),
    );
    const id = single(around) ?? single(leading) ?? (named.length === 1 ? named[0]!.id : '');
    found.set(id, [...(found.get(id) ?? []), page]);
  }
  return found;
}

/** Missed pages in words, those of one reason together, most first. */
export function missedInWords(missed: readonly Missed[]): string[] {
  return [...Map.groupBy(missed, (page) => page.reason)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([reason, pages]) => {
      const which = pages.length === 1 ? pages[0]!.url : `such as ${pages[0]!.url}`;
      return `${pages.length} ${pages.length === 1 ? 'page' : 'pages'} not read, ${which}: ${reason}`;
    });
}

/** "https://host/2020/talks/7" → "https://host/2020/talks/", "https://host/2020/", "https://host/". */
function foldersOf(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const { origin, pathname } = new URL(address);
  const folders: string[] = [];
  for (let at = pathname.lastIndexOf('/'); at >= 0; at = pathname.lastIndexOf('/', at - 1)) {
    folders.push(origin + pathname.slice(0, at + 1));
    if (at === 0) break;
  }
  return folders;
}

function single(ids: ReadonlySet<string> | undefined): string | undefined {
  return ids?.size === 1 ? [...ids][0] : undefined;
}
