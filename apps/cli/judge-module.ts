/** A judge of pairs in doubt out of a file of the user's. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Embedder, judgeByEmbedding, type PairJudge } from '../../graph/link/people/judges.ts';
import { usageFailure } from './failure.ts';

/**
 * @param file a module whose default export is a `PairJudge` or an `Embedder`.
 * @throws a failure that names the file where it cannot be loaded or is neither.
 */
export async function loadJudge(file: string): Promise<PairJudge> {
  let offered: Partial<PairJudge & Embedder> | undefined;
  try {
    offered = ((await import(pathToFileURL(resolve(file)).href)) as { default?: Partial<PairJudge & Embedder> })
      .default;
  } catch (cause) {
    throw usageFailure(`--judge ${file} cannot be loaded: ${(cause as Error).message}`);
  }
  if (typeof offered?.name === 'string') {
    if (typeof offered.judge === 'function') return offered as PairJudge;
    if (typeof offered.embed === 'function') return judgeByEmbedding(offered as Embedder);
  }
  throw usageFailure(
    `--judge ${file} exports no judge. Its default export has to be {name, judge(pairs)} or {name, embed(texts)} (docs/identity.md)`,
  );
}
