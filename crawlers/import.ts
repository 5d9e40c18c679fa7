/** Import: from saved files to captures. */
import type { Workspace } from '../workspace/workspace.ts';
import type { ImportOptions, ImportReport } from './types.ts';

/**
 * Imports files and folders. The same import again changes nothing; one that was interrupted goes on.
 *
 * @param paths as the user gave them.
 * @throws CrawlError where nothing can be imported: no such index, another import at work, a full disk.
 */
export async function importPaths(
  _workspace: Workspace,
  _paths: string[],
  _options: ImportOptions = {},
): Promise<ImportReport> {
  throw new Error('not built yet');
}
