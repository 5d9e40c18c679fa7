/** A post of a blog, as a page or a feed has it. */
import type { Block } from '../../reading/blocks.ts';

export interface Post {
  title: string;
  /** The day the post bears, YYYY-MM-DD: of its writing, not of what it tells. */
  date?: string | undefined;
  blocks: Block[];
}
