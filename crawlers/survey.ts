/**
 * A survey: the few requests that show how large a site is. Its start, exports and lists are asked for, then some of the
 * pages they lead to, evenly chosen. What comes is kept as in any crawl, so nothing is asked for twice.
 */
import { type FrontierPage, PRIORITY } from './frontier-page.ts';
import { allWaiting } from './known-pages.ts';
import type { Run, SourceState, SurveyState } from './run.ts';
import { isWanted } from './wanted.ts';

/** Of one source: exports, sitemaps and lists. */
const MOST_LISTS = 12;

/** Of one source: pages that stand for the others, one for so many; but two, since the first also finds what every page has. */
const EVERY = 8;
const FEWEST_SAMPLES = 2;
const MOST_SAMPLES = 6;

/** A source of which nothing was seen yet. */
export function beginSurvey(): SurveyState {
  return { lists: 0, samples: undefined };
}

/** The page of a host that a survey asks for next; undefined where it has seen enough of it. */
export function pickForSurvey(
  run: Run,
  lane: { origins: ReadonlySet<string>; inFlight: ReadonlySet<string> },
): FrontierPage | undefined {
  for (const origin of lane.origins) {
    for (const source of run.sources.values()) {
      const page = nextOf(run, source, origin);
      if (page && !lane.inFlight.has(page.url)) return page;
    }
  }
  return undefined;
}

function nextOf(run: Run, source: SourceState, origin: string): FrontierPage | undefined {
  const survey = source.survey!;
  const [first] = run.frontier.next(origin, [source.scope.start], 1);
  if (!first) return undefined;
  if (first.priority <= PRIORITY.list && survey.lists < MOST_LISTS) return first;
  survey.samples ??= samplesOf(run, source);
  for (let url = survey.samples[0]; url !== undefined; url = survey.samples[0]) {
    const page = run.frontier.waiting(url);
    if (page) return page.host === origin ? page : undefined;
    survey.samples.shift();
  }
  return undefined;
}

/** From first to last of the pages that would be asked for. */
function samplesOf(run: Run, { scope }: SourceState): string[] {
  const judge = { ...run, rules: new Map() };
  const pages = allWaiting(run.workspace.database, scope.start).filter(
    (page) => page.priority > PRIORITY.list && isWanted(judge, page, scope),
  );
  const wanted = Math.max(FEWEST_SAMPLES, Math.min(MOST_SAMPLES, Math.ceil(pages.length / EVERY)));
  const count = Math.min(wanted, pages.length);
  const step = pages.length / count;
  return Array.from({ length: count }, (_, index) => pages[Math.floor((index + 0.5) * step)]!.url);
}

/** Notes that a page was asked for. */
export function countForSurvey(source: SourceState, page: FrontierPage): void {
  if (source.survey && page.priority <= PRIORITY.list) source.survey.lists += 1;
}
