/**
 * Group commit: pages that are done at about the same time share one write to the disk and one transaction. A page
 * counts as under way until its commit returned, so a kill can repeat no more than was under way.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { ArchiveWriter } from '../workspace/archive.ts';
import { type NewCapture, type RecordedCapture, recordCaptures } from '../workspace/captures.ts';

interface Entry {
  capture: NewCapture | undefined;
  settle: (recorded: RecordedCapture | undefined) => void;
  resolve: (recorded: RecordedCapture | undefined) => void;
  reject: (error: unknown) => void;
}

export class Committer {
  readonly #database: DatabaseSync;
  readonly #archive: ArchiveWriter;
  #waiting: Entry[] = [];
  #running: Promise<void> | undefined;

  constructor(database: DatabaseSync, archive: ArchiveWriter) {
    this.#database = database;
    this.#archive = archive;
  }

  /**
   * Stores a page and what follows from it, together or not at all.
   *
   * @param settle runs in the transaction, with what was recorded of the capture.
   */
  commit(
    capture: NewCapture | undefined,
    settle: (recorded: RecordedCapture | undefined) => void,
  ): Promise<RecordedCapture | undefined> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ capture, settle, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  async #run(): Promise<void> {
    // Answers that came in the same turn of the event loop come along.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        const results = await this.#store(batch);
        for (const [index, entry] of batch.entries()) entry.resolve(results[index]);
      } catch (error) {
        for (const entry of batch) entry.reject(error);
      }
    }
    this.#running = undefined;
  }

  async #store(batch: Entry[]): Promise<(RecordedCapture | undefined)[]> {
    const captures = batch.flatMap((entry) => (entry.capture ? [entry.capture] : []));
    const results: (RecordedCapture | undefined)[] = [];
    await recordCaptures(this.#database, this.#archive, captures, (recorded) => {
      let next = 0;
      for (const entry of batch) {
        const result = entry.capture ? recorded[next++] : undefined;
        results.push(result);
        entry.settle(result);
      }
    });
    return results;
  }
}
