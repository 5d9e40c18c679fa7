import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createWorkspace, isWorkspace } from '../../../workspace/workspace.ts';
import { defineCommand } from '../command.ts';

export default defineCommand({
  summary: 'make a folder a workspace; what is there already stays as it is',
  configure: (command) => command.argument('[dir]', 'the folder; default: that of --workspace'),
  async run({ output, options }, [dir]) {
    const directory = resolve(options.workspace, dir ?? '.');
    const created = !isWorkspace(directory);
    const missing = !existsSync(resolve(directory, 'confgraph.yaml'));
    createWorkspace(directory).close();
    await output.result({ workspace: directory, created }, () => {
      if (!created && !missing) return `${directory} is a workspace already; nothing was changed.`;
      return [
        `${directory} is a workspace now. Next:`,
        '  confgraph add URL      look at a conference site and put it into confgraph.yaml',
        '  confgraph import PATH  or take saved pages',
      ];
    });
  },
});
