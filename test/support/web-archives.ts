/** Tools for archives of the web that are not ours: `npm test` finds or fetches them. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface WebArchiveTools {
  /** A Python that has warcio and pywb. */
  python: string;
  wget: string;
}

export const NO_TOOLS = 'needs warcio, pywb and wget: run "npm test", which finds or fetches them';

/** Undefined where a test file is run by hand without them: skip then. In CI they must be there. */
export function webArchiveTools(): WebArchiveTools | undefined {
  const { CONFGRAPH_PYTHON: python, CONFGRAPH_WGET: wget } = process.env;
  if (python && wget) return { python, wget };
  if (process.env.CI) throw new Error(`in CI every test runs, but ${NO_TOOLS}`);
  return undefined;
}

/** Runs a Python program and gives back what it printed. @throws where it fails, with what it said. */
export async function runPython(
  tools: WebArchiveTools,
  parameters: string[],
  options: { cwd?: string } = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(tools.python, parameters, { ...options, maxBuffer: 50_000_000 });
  return stdout;
}
