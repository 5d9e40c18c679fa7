/** An event of an Indico server. */
import type { Edition } from '../conferences/edition.ts';
import type { Contribution } from './indico-contributions.ts';

export interface IndicoEvent {
  id: number;
  edition: Edition;
  /** Contributions that are no talks. */
  calls?: Contribution[];
  /** Pages of the organizers' own making, in the menu. */
  customPages?: { slug: string; title: string; html: string }[];
}
