/** Finds a Java that Neo4j runs on. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, isExecutable } from '../../crawlers/rendering/programs.ts';
import { run, SetupError } from './command.ts';

export interface Java {
  /** Absolute. */
  program: string;
  /** 17, 21 … */
  version: number;
}

/**
 * JAVA_HOME, the PATH and the system's usual folder are looked through. Of those new enough the oldest is taken: Neo4j
 * 5.26 is tested by its makers on 17 and 21, newer ones merely work.
 */
export async function findJava(minimum: number): Promise<Java | undefined> {
  const places = [
    process.env.JAVA_HOME && join(process.env.JAVA_HOME, 'bin', 'java'),
    findProgram('java'),
    ...installed(),
  ];
  const found: Java[] = [];
  for (const program of new Set(places)) {
    if (!program || !isExecutable(program)) continue;
    const version = await versionOf(program);
    if (version !== undefined && version >= minimum) found.push({ program, version });
  }
  return found.sort((a, b) => a.version - b.version)[0];
}

function installed(): string[] {
  const folder = '/usr/lib/jvm';
  try {
    return readdirSync(folder).map((name) => join(folder, name, 'bin', 'java'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function versionOf(program: string): Promise<number | undefined> {
  try {
    const version = /version "(\d+)/.exec(await run(program, ['-version'], { timeout: 30 }));
    return version ? Number(version[1]) : undefined;
  } catch (error) {
    if (error instanceof SetupError) return undefined; // A broken Java is as good as none; another may work.
    throw error;
  }
}
