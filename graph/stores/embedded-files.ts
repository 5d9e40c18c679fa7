/** Which files of an embedded graph are in force, and the sweeping up of others. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** How a graph is laid out in its files. A graph of another format is written anew by the next load. */
export const FORMAT = 2;

const currentSchema = z.object({
  format: z.number(),
  serial: z.int().positive(),
  fingerprint: z.string(),
  nodes: z.number(),
  relationships: z.number(),
});
export type Current = z.infer<typeof currentSchema>;

export function files(directory: string, serial: number) {
  const stem = join(directory, `graph-${serial}`);
  return { graphFile: `${stem}.grafeo`, sidecar: `${stem}.sqlite` };
}

/** What is in force, or undefined where nothing is, or where the pointer cannot be read. */
export function readCurrent(directory: string): Current | undefined {
  let text: string;
  try {
    text = readFileSync(join(directory, 'current.json'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return currentSchema.parse(JSON.parse(text));
  } catch {
    return undefined; // Damaged by something else: the graph is a projection, the next build makes it again.
  }
}

/** What is in force and can be compared with: its format is this one's and its files are there. */
export function readUsable(directory: string): Current | undefined {
  const current = readCurrent(directory);
  if (current?.format !== FORMAT) return undefined;
  const paths = files(directory, current.serial);
  return existsSync(paths.graphFile) && existsSync(paths.sidecar) ? current : undefined;
}

export function pointTo(directory: string, current: Current): void {
  const file = join(directory, 'current.json');
  writeFileSync(`${file}.new`, `${JSON.stringify(current)}\n`, { flush: true });
  renameSync(`${file}.new`, file);
  flush(directory);
}

/** Deletes what earlier loads left, finished or killed. */
export function removeAllBut(directory: string, serial: number | undefined): void {
  const keep = serial === undefined ? undefined : `graph-${serial}.`;
  for (const name of readdirSync(directory)) {
    if (!/^graph-\d+\./.test(name) || (keep && name.startsWith(keep))) continue;
    // An engine without POSIX semantics may refuse while a reader has it open; the next load tries again.
    try {
      rmSync(join(directory, name), { recursive: true, force: true });
    } catch (error) {
      if (!['EBUSY', 'EPERM', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
}

/** Makes sure that a file, or a folder's list of names, is on the disk. */
export function flush(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
