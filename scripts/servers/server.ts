/** What a real server is to the comparison. */
import type { Facts } from '../../test/support/compare.ts';

export interface TalkServer {
  /** Where a crawl begins, as its user would. */
  front: string;
  /** Addresses that a crawl of pages alone leaves out: the machine exports. */
  exports: RegExp[];
  /** What the server's own export says, read by the script alone and not by confgraph's readers. */
  truth(): Promise<Facts>;
  stop(): Promise<void>;
}
