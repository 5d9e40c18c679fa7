/** Which of the pages that wait would be asked for, as things stand: what `next-page.ts` decides, without settling anything. */

import type { Frontier } from './frontier.ts';
import type { FrontierPage } from './frontier-page.ts';
import { isForMachines } from './frontier-page.ts';
import type { Hosts } from './hosts.ts';
import { isUsable, type RobotsRules, robotsRules } from './robots.ts';
import { coversExport, type SourceScope, sourceFor } from './scope.ts';
import type { Told } from './told.ts';

export interface Judge {
  frontier: Frontier;
  hosts: Hosts;
  told: Told;
  /** Of all sources. */
  scopes: SourceScope[];
  /** Rules of hosts that are known, by origin; filled as they are needed. */
  rules: Map<string, RobotsRules | undefined>;
}

/** The rules of an origin as they were had last; undefined where they are not known. */
export function knownRules(judge: Pick<Judge, 'hosts' | 'rules'>, origin: string): RobotsRules | undefined {
  if (!judge.rules.has(origin)) {
    const answer = judge.hosts.robots(origin);
    judge.rules.set(origin, answer && isUsable(answer.status) ? robotsRules(origin, answer) : undefined);
  }
  return judge.rules.get(origin);
}

/** Whether a page that waits would be asked for. Where robots.txt is not known, it is taken to allow. */
export function isWanted(
  judge: Judge,
  page: Pick<FrontierPage, 'url' | 'priority' | 'host' | 'via'>,
  own: SourceScope,
): boolean {
  const { url, priority, host, via } = page;
  if (via === 'index') return true;
  const covered =
    url === own.start || (isForMachines(priority) && coversExport(url, own)) || sourceFor(url, judge.scopes) === own;
  if (!covered || (url !== own.start && judge.told.by(url) !== undefined)) return false;
  // An archive's robots.txt speaks of the archive's own addresses.
  return via === 'replay' || knownRules(judge, host)?.allows(url) !== false;
}
