// Loads the command on a Node that is new enough: the sources in a clone, what was built of them in a published package.
'use strict';

const { existsSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

if (process.env.CONFGRAPH_RERUN && process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  process.channel.unref();
}
delete process.env.CONFGRAPH_RERUN;
const root = join(__dirname, '..');
// Halves what the start of a command costs; where the folder cannot be written nothing is kept, and nothing is said.
enableCompileCache(join(root, 'node_modules', '.cache', 'confgraph'));
const main = [join(root, 'apps', 'cli', 'main.ts'), join(root, 'dist', 'apps', 'cli', 'main.js')].find(existsSync);
if (main === undefined) {
  process.stderr.write(`confgraph: neither apps/cli/main.ts nor dist/ is in ${root}. Install the package again.\n`);
  process.exitCode = 1;
} else {
  import(pathToFileURL(main).href).then((module) => module.main(process.argv.slice(2)));
}
