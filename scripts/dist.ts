/** Takes `dist/` away, so that nothing of an earlier build gets into a package; `npm pack` makes it and takes it away again. */
import { rmSync } from 'node:fs';

rmSync(new URL('../dist/', import.meta.url), { recursive: true, force: true });
