/** What answers about a session say when its name fits several editions. */
import type { FoundSession } from '../resolve.ts';

/** A remark for the coverage note, or undefined where the name was clear. */
export function remarkOnEditions(session: FoundSession): string | undefined {
  if (session.otherYears.length === 0) return undefined;
  return `the edition of ${session.year} is shown; there are also ${session.otherYears.join(', ')} (give --event)`;
}
