/** Builds the workspace in the folder it is given and prints what that cost: CPU seconds with the process's start, by stage. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// As the command starts (bin/start.js).
enableCompileCache(join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'confgraph'));
const { build } = await import('../../graph/build.ts');
const { openStore } = await import('../../graph/stores/open.ts');
const { openWorkspace } = await import('../../workspace/workspace.ts');

const workspace = openWorkspace(process.argv[2]!);
const store = await openStore('embedded', { graphDirectory: workspace.graphDirectory });
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const stages = new Map<string, number>();
let before = spent();
const note = (stage: string) => {
  const now = spent();
  stages.set(stage, (stages.get(stage) ?? 0) + now - before);
  before = now;
};
stages.set('start', before);
let running = 'parse';
await build(workspace, store, {
  onProgress: ({ stage }) => {
    note(running);
    running = stage;
  },
});
note(running);
workspace.close();
const parts = [...stages].map(([stage, seconds]) => `${stage} ${seconds.toFixed(2)}`).join(', ');
console.log(`${spent().toFixed(2)} s of CPU (${parts}), ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
