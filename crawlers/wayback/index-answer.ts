/** What the index of an archive answered: its captures are noted, and at the end the pages made known that are to be read. */
import { decodeText } from '../../parsers/reading/encoding.ts';
import { isAsset } from '../addresses.ts';
import { priorityOf } from '../discovery.ts';
import { type Fetched, header } from '../fetch.ts';
import type { FrontierPage } from '../frontier-page.ts';
import type { Run, SourceState } from '../run.ts';
import { sourceFor } from '../scope.ts';
import { settle } from '../settle.ts';
import { EVER, pageAddress, questionOf, timeOf, timestampOf, type Window } from './archive.ts';
import { type CdxAnswer, CdxError, isGood, parseCdx } from './cdx.ts';
import { noteHolding } from './holdings.ts';
import { addQuestion, addReplays, asksIndex, noteNothingHeld } from './rows.ts';

/** Takes an answer that came with whatever status. */
export async function indexAnswered(
  run: Run,
  source: SourceState,
  page: FrontierPage,
  fetched: Fetched,
): Promise<void> {
  const { scope } = source;
  const fail = (reason: string, hint: string) => settle(run, page, { state: 'failed', reason, hint });
  // pywb answers so where it holds nothing.
  if (fetched.status !== 200 && fetched.status !== 404) {
    const to = header(fetched.headers, 'location');
    return fail(
      `the index of the archive answered ${fetched.status}${to ? ` and leads to ${to}` : ''}`,
      fetched.status === 403 || fetched.status === 451
        ? 'The archive does not show this site: its owner can ask for that. Try another archive with --archive.'
        : 'Give the addresses of the archive in confgraph.yaml, as "wayback: { replay: …, index: … }".',
    );
  }
  let answer: CdxAnswer = { rows: [], resumeKey: undefined };
  try {
    if (fetched.status === 200) answer = parseCdx(decodeText(fetched.body, fetched.contentType));
  } catch (error) {
    if (!(error instanceof CdxError)) throw error;
    return fail(error.message, 'See with a browser what this address answers; it must be a CDX server.');
  }
  const question = questionOf(page.url);
  const holdings = answer.rows.filter(isGood).flatMap((row) => {
    const address = pageAddress(row.original, scope.start);
    if (address === undefined || isAsset(address) || new URL(address).pathname === '/robots.txt') return [];
    // The first page of a source is its own, whatever others cover.
    const owner = run.scopes.find((one) => one.start === address) ?? sourceFor(address, run.scopes);
    return owner === scope ? [{ address, row }] : [];
  });
  const { database } = run.workspace;
  await settle(run, page, { state: 'done', reason: `${answer.rows.length} captures` }, () => {
    for (const { address, row } of holdings) {
      const { timestamp, original, digest } = row;
      noteHolding(database, scope.start, address, { timestamp, original, digest: digest ?? null });
    }
    const archive = scope.archived!.archive;
    if (answer.resumeKey !== undefined)
      addQuestion(database, scope, archive, { ...question, resumeKey: answer.resumeKey });
    else if (answer.rows.length >= question.limit) {
      // A server without such keys: asked again for the earlier and the later half.
      const halves = halvesOf(question.window);
      for (const window of halves) addQuestion(database, scope, archive, { below: question.below, window });
      if (halves.length === 0)
        run.tally.notes.add(`${scope.source.url}: the archive holds more than its index gives at a time`);
    }
    if (asksIndex(database, scope.start)) return run.frontier.changed();
    addReplays(run.frontier, database, scope, priorityOf);
    noteNothingHeld(database, scope);
  });
  for (const { host } of run.frontier.waitingHosts([scope.start])) run.wake(host);
}

/** Shorter than this a span of time is not cut in two, in milliseconds. */
const SHORTEST = 60_000;

/** The two halves of a span of time; none where it is short. */
export function halvesOf(window: Window, now: number = Date.now()): Window[] {
  // The first archive of the web began in 1996.
  const from = Date.parse(timeOf(window.from === EVER.from ? '19960101000000' : window.from)!);
  const to = Math.min(Date.parse(timeOf(window.to) ?? ''), now) || now;
  if (!(to - from > SHORTEST)) return [];
  const middle = from + Math.floor((to - from) / 2000) * 1000;
  return [
    { from: window.from, to: timestampOf(new Date(middle)) },
    { from: timestampOf(new Date(middle + 1000)), to: window.to },
  ];
}
