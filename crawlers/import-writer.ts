/** Writes what an import finds, in batches, and keeps account of it. */
import type { ArchiveWriter } from '../workspace/archive.ts';
import { type NewCapture, recordCaptures } from '../workspace/captures.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { ImportReport } from './types.ts';

/** A batch is written when it holds this many pages or bytes: few enough to lose little time to a kill. */
const BATCH_PAGES = 64;
const BATCH_BYTES = 16_000_000;

export class ImportWriter {
  readonly report: ImportReport = {
    imported: 0,
    unchanged: 0,
    skipped: [],
    failed: [],
    indexes: [],
    notes: [],
    stopped: false,
    bytes: 0,
    seconds: 0,
  };
  readonly #workspace: Workspace;
  readonly #archive: ArchiveWriter;
  readonly #skipped = new Map<string, ImportReport['skipped'][number]>();
  #batch: { capture: NewCapture; then: ((id: number) => void) | undefined }[] = [];
  #bytes = 0;

  constructor(workspace: Workspace, archive: ArchiveWriter) {
    this.#workspace = workspace;
    this.#archive = archive;
  }

  /** Takes a page. @param then is told which capture it is, when it is written. */
  async add(capture: NewCapture, then?: (id: number) => void): Promise<void> {
    this.#batch.push({ capture, then });
    this.#bytes += capture.body.byteLength;
    if (this.#batch.length >= BATCH_PAGES || this.#bytes >= BATCH_BYTES) await this.flush();
  }

  /** Writes what waits. @throws ArchiveError */
  async flush(): Promise<void> {
    const { report } = this;
    const captures = this.#batch.map((one) => one.capture);
    const recorded = await recordCaptures(this.#workspace.database, this.#archive, captures, (results) => {
      for (const [index, one] of this.#batch.entries()) one.then?.(results[index]!.id);
    });
    const fresh = recorded.filter((one) => one.isNew).length;
    report.imported += fresh;
    report.unchanged += recorded.length - fresh;
    report.bytes += this.#bytes;
    this.#batch = [];
    this.#bytes = 0;
  }

  /** Whether a page of that address is there already, written or waiting. */
  has(url: string): boolean {
    if (this.#batch.some((one) => one.capture.url === url)) return true;
    return this.#workspace.database.prepare('SELECT 1 FROM capture WHERE page = ?').get(url) !== undefined;
  }

  /** Counts what is left out of a file of many pages, one entry for each reason. */
  skip(file: string, reason: string): void {
    const key = `${file}\n${reason}`;
    const known = this.#skipped.get(key);
    if (known) known.count = (known.count ?? 1) + 1;
    else {
      const entry = { file, reason, count: 1 };
      this.#skipped.set(key, entry);
      this.report.skipped.push(entry);
    }
  }
}
