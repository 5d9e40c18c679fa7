import { runBuild } from '../building.ts';
import { defineCommand } from '../command.ts';
import { finish } from '../outcome.ts';

export default defineCommand({
  summary: 'read what is new, find out who is who, and bring the graph up to date',
  async run(context) {
    await finish(context.output, await runBuild(context));
  },
});
