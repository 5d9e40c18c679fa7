/** A process that builds a workspace's embedded graph and says where it is; tests kill it. Usage: build-child.ts DIR */
import { build } from '../../graph/build.ts';
import { openStore } from '../../graph/stores/open.ts';
import { openWorkspace } from '../../workspace/workspace.ts';

const workspace = openWorkspace(process.argv[2]!);
const store = await openStore('embedded', { graphDirectory: workspace.graphDirectory });
await build(workspace, store, { onProgress: ({ stage, done }) => process.stdout.write(`${stage} ${done}\n`) });
workspace.close();
