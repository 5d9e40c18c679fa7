/** The demo's own workspace: made, found again, and never mistaken for a user's. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import type { Demo } from '../../../demo/serve.ts';
import { loadConfig } from '../../../workspace/config.ts';
import { createWorkspace, type Workspace, WorkspaceError } from '../../../workspace/workspace.ts';

const mark = '# The workspace of "confgraph demo".';

/** Asked for first, so that pages mostly have the same addresses wherever the demo is run. */
const usualPorts = [47160, 47161, 47162, 47163];

/**
 * The ports at which the folder's demo was served the last time, else the usual ones.
 *
 * @throws WorkspaceError where the folder holds something else than a demo.
 */
export function portsFor(directory: string): number[] {
  const root = resolve(directory);
  if (!existsSync(root) || readdirSync(root).length === 0) return usualPorts;
  const file = join(root, 'confgraph.yaml');
  if (!existsSync(file) || !readFileSync(file, 'utf8').startsWith(mark)) {
    throw new WorkspaceError(
      `${root} is not empty, and not the workspace of a demo`,
      'Nothing was changed there. Name a new folder for the demo with --workspace DIR, or run it in another one.',
    );
  }
  return loadConfig(file).crawl.privateHosts.map((host) => Number(host.split(':')[1]));
}

/**
 * Opens the folder's demo. What was crawled before is kept where the sites still have the same addresses, and thrown
 * away where they do not: those pages are gone.
 */
export function openDemoWorkspace(directory: string, demo: Demo): Workspace {
  const root = resolve(directory);
  const file = join(root, 'confgraph.yaml');
  mkdirSync(root, { recursive: true });
  const wanted = configText(demo);
  const there = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (there !== wanted) {
    // `portsFor` has made sure that it is a demo's.
    if (there !== undefined) rmSync(join(root, '.confgraph'), { recursive: true, force: true });
    writeFileSync(file, wanted);
  }
  return createWorkspace(root);
}

function configText(demo: Demo): string {
  return `${mark} Its conferences, people and organizations are invented.
# It is written anew when the demo's sites are served at other addresses.

crawl:
  # No pause between requests: only because these sites are the demo's own server on this machine. At other people's
  # sites confgraph waits a second, or longer where robots.txt asks for it.
  delay: 0
  # Addresses of the own machine or network are refused unless they are named here.
  privateHosts:
${indent(stringify(demo.hosts), 4)}
sources:
${indent(stringify(demo.sites), 2)}`;
}

function indent(text: string, columns: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(columns));
}
