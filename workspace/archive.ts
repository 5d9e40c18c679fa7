/** The archive: every page as it came, in WARC files of a workspace. */
import type { Workspace } from './workspace.ts';

/** Where a record stands: as table `capture` keeps it. */
export interface ArchiveLocation {
  warc_file: string;
  warc_offset: number;
  warc_length: number;
}

export interface ArchivedPage {
  /** Undefined for a page without an address. */
  url: string | undefined;
  status: number;
  /** Lower-case names. */
  headers: Record<string, string>;
  contentType: string | undefined;
  body: Buffer;
}

/** The archive cannot be read: a file is missing or damaged. `message` says which. */
export class ArchiveError extends Error {
  override name = 'ArchiveError';
}

/**
 * Reads the bytes of a capture back.
 *
 * @param capture a row of table `capture`; with its `sha256` the bytes are checked against it.
 * @throws ArchiveError where the record is missing or damaged.
 */
export function readCapture(
  _workspace: Pick<Workspace, 'archiveDirectory'>,
  _capture: ArchiveLocation & { sha256?: string },
): ArchivedPage {
  throw new Error('not built yet');
}
