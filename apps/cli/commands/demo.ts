import { defineCommand } from '../command.ts';
import { runDemo } from '../demo/run.ts';

export default defineCommand({
  summary: 'crawl the bundled sample conferences, build their graph, and answer five questions',
  async run({ output, signal, options }) {
    await runDemo({ output, signal, ...(options.workspace === '.' ? {} : { directory: options.workspace }) });
  },
});
