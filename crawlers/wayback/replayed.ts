/** A page that was read out of an archive: judged, and stored under its own address with the time of its capture. */
import { openPage, sniffForm } from '../../parsers/page.ts';
import type { NewCapture } from '../../workspace/captures.ts';
import { headerDirectives } from '../directives.ts';
import { discover } from '../discovery.ts';
import { type Fetched, header } from '../fetch.ts';
import { follow, hintsOf } from '../follow.ts';
import type { FrontierPage } from '../frontier-page.ts';
import type { Run, SourceState } from '../run.ts';
import { settle } from '../settle.ts';
import { unpacked } from '../sitemaps.ts';
import { readTold } from '../told.ts';
import { pageAddress, parseReplay, replayAddress, timeOf, timestampOf } from './archive.ts';
import { type Holding, noteHolding, noteWords, rejectHolding, spokesman } from './holdings.ts';
import { wordsOf } from './words.ts';
import { tellsProgramme, whyWorthless } from './worthless.ts';

/** Notes that a capture is of no use; the page waits for the one before it, if there is one. */
export async function leaveOut(
  run: Run,
  source: SourceState,
  page: FrontierPage,
  holding: Holding,
  why: string,
  more: () => void = () => undefined,
): Promise<void> {
  run.tally.skipped += 1;
  await settle(run, page, { state: 'waiting', reason: why, notBefore: 0, attempts: 0 }, () => {
    rejectHolding(run.workspace.database, source.scope.start, page.url, holding.timestamp, why);
    more();
  });
}

/** Takes what an archive answered, with whatever status, to the question for a capture. */
export async function replayed(
  run: Run,
  source: SourceState,
  page: FrontierPage,
  holding: Holding,
  fetched: Fetched,
): Promise<void> {
  const { database } = run.workspace;
  const { start, archived } = source.scope;
  const { archive, window } = archived!;
  const leave = (why: string, more?: () => void) => leaveOut(run, source, page, holding, why, more);
  const { status, headers } = fetched;
  if (status >= 300 && status < 400) {
    // To the capture that is nearest to it, where there is none of this very moment.
    const target = URL.parse(
      header(headers, 'location') ?? '',
      replayAddress(archive, holding.timestamp, page.url),
    )?.href;
    const other = target === undefined ? undefined : parseReplay(archive, target);
    if (!other || pageAddress(other.original, start) !== page.url)
      return leave(`redirects to ${target ?? 'no address'}`);
    return leave(`the archive leads to its capture of ${timeOf(other.timestamp)} instead`, () =>
      noteHolding(database, start, page.url, { ...other, digest: null }),
    );
  }
  if (status !== 200 && status !== 203) return leave(`the archive answered ${status}`);
  if (fetched.unwanted !== undefined) return leave(fetched.unwanted);
  const shown = mementoOf(headers) ?? holding.timestamp;
  if (shown < window.from || shown > window.to) {
    return leave(`the archive shows its capture of ${timeOf(shown)} instead, which is not of the time that counts`);
  }
  const body = await unpacked(fetched.body, run.config.crawl.maxBytes);
  const { contentType } = fetched;
  const form = sniffForm(body, contentType, page.url);
  if (form === 'unknown') return leave('not a page');
  if (form === 'empty') return leave('an empty page');
  const given = { bytes: body, contentType, url: page.url };
  const opened = form === 'html' ? await openPage(given) : undefined;
  const worthless = opened && whyWorthless(opened);
  if (worthless !== undefined) return leave(worthless);

  const found = await discover(run, source, given, form, page.depth);
  const told = await readTold(given, form);
  const directives = originalDirectives(headers);
  if (directives.nofollow) found.links = [];
  if (directives.noindex || found.directives.noindex) {
    const reason = 'the page asks robots not to index it (noindex)';
    return settle(run, page, { state: 'refused', by: 'robots', reason }, () => follow(run, page, found, new Set()));
  }
  const capture: NewCapture = {
    url: page.url,
    body,
    contentType,
    fetchedAt: timeOf(shown)!,
    // What is read out of an archive now was seen now: it goes before what a parked domain gave meanwhile.
    seenAt: new Date().toISOString(),
    how: 'crawl',
    status,
    headers,
    source: start,
    archivedFrom: replayAddress(archive, shown, holding.original),
    ...hintsOf(source),
  };
  const added = new Set<string>();
  let same: Left[] = [];
  const recorded = await run.committer.commit(capture, (one) => {
    run.frontier.settle(page.url, { state: 'done', capture: one!.id, etag: holding.timestamp });
    run.told.keep(page.url, start, told);
    follow(run, page, found, added);
    const words = opened && wordsOf(opened);
    if (words === undefined) return;
    const alike = noteWords(database, start, page.url, holding.timestamp, words);
    if (alike.length > 0) same = withdraw(run, start, alike, tellsProgramme(opened!));
  });
  if (recorded!.isNew) run.tally.fetched += 1;
  else run.tally.unchanged += 1;
  source.pages += 1 - same.length;
  run.tally.fetched = Math.max(0, run.tally.fetched - same.length);
  for (const origin of added) run.wake(origin);
}

interface Left {
  page: string;
  timestamp: string;
}

/**
 * Sets pages aside that say the same as many others: a "not found" page, a front page that is shown for everything. Where
 * it tells of a programme, one of them is kept. In a transaction.
 *
 * @returns those that were set aside.
 */
function withdraw(run: Run, start: string, alike: Left[], keepOne: boolean): Left[] {
  const { database } = run.workspace;
  const pages = alike.map((one) => one.page);
  const one = spokesman(start, pages);
  const kept = keepOne || one === start ? one : undefined;
  const left = alike.filter(({ page }) => page !== kept);
  for (const { page, timestamp } of left) {
    const why = `it says the same as ${alike.length - 1} other addresses, such as ${page === one ? pages.find((other) => other !== one) : one}`;
    rejectHolding(database, start, page, timestamp, why);
    const row = database
      .prepare("SELECT capture FROM frontier WHERE url = ? AND via = 'replay' AND etag = ?")
      .get(page, timestamp);
    database
      .prepare(
        "UPDATE frontier SET capture = NULL, etag = NULL, state = 'waiting', attempts = 0, not_before = 0 WHERE url = ? AND via = 'replay'",
      )
      .run(page);
    // What was had from elsewhere with the same bytes stays.
    if (row) database.prepare('DELETE FROM capture WHERE id = ? AND archived_from IS NOT NULL').run(row.capture!);
  }
  run.frontier.changed();
  return left;
}

/** When the archive made the capture that it shows (RFC 7089, 2.1.1), as YYYYMMDDhhmmss. */
function mementoOf(headers: [string, string][]): string | undefined {
  const time = Date.parse(header(headers, 'memento-datetime') ?? '');
  return Number.isNaN(time) ? undefined : timestampOf(new Date(time));
}

/** What the page's own server said to robots: archives write its headers with a name before them. */
function originalDirectives(headers: [string, string][]) {
  return headerDirectives(headers.map(([name, value]) => [name.replace(/^x-archive-orig-/i, ''), value]));
}
