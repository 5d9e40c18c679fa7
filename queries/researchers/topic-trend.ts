import { z } from 'zod';
import { counted, coverageOf, firstOf } from '../coverage.ts';
import { distinctEvidence, pageAddresses, quotedEvidence } from '../evidence.ts';
import { limitParameter, seriesParameter, topicParameter } from '../parameters.ts';
import { type Answer, type Ask, defineQuery } from '../query.ts';
import { editionsInScope } from '../reading/editions.ts';
import {
  bySeries,
  comparableSeries,
  countTalks,
  denominator,
  type EditionTalks,
  fewestTalks,
  isComparable,
  type Reading,
  readings,
  yearCounts,
} from '../reading/shares.ts';
import { occurrencesOf } from '../reading/topics.ts';
import { resolveSeries, resolveTopic } from '../resolve.ts';
import { commonDispersion, trendTest } from '../statistics/cochran-armitage.ts';
import { benjaminiHochberg } from '../statistics/false-discovery.ts';
import { type Judgement, judge, powerCaveat, type Verdict, verdictAt } from '../statistics/verdict.ts';

export default defineQuery({
  name: 'topic-trend',
  audience: 'researchers',
  question: 'Is a topic rising or falling, or is there too little to say? Without a topic: which topics are?',
  parameters: z.object({
    topic: topicParameter.optional(),
    series: seriesParameter.optional(),
    proposals: z.boolean().default(false).describe('Count mere proposals as talks too'),
    limit: limitParameter.default(50),
  }),
  columns: ['topic', 'verdict', 'read', 'editions', 'change', 'p', 'adjustedP', 'caveat'],
  async run(ask, parameters) {
    const topic = parameters.topic === undefined ? undefined : await resolveTopic(ask, parameters.topic);
    const series = parameters.series === undefined ? undefined : await resolveSeries(ask, parameters.series);
    const editions = await editionsInScope(ask, series);
    const talks = await countTalks(ask, editions, parameters.proposals);
    const labels = new Map(talks.flatMap(({ hits }) => [...hits].map(labelled)));
    if (topic) labels.set(topic.id, topic.name);
    const findings = readings
      .flatMap((read) => judgeAll(talks, labels, read, topic === undefined))
      .filter((finding) => topic === undefined || finding.topicId === topic.id);
    const ranked = topic ? together(findings) : bestFirst(findings);
    const shown = topic ? ranked : ranked.slice(0, parameters.limit);
    const events = new Set(editions.map((edition) => edition.eventId));
    const rows: Answer['rows'] = [];
    for (const finding of shown) {
      rows.push({ ...rowOf(finding, talks), evidence: await evidenceOf(ask, finding.topicId, events) });
    }
    const testable = Math.max(
      0,
      ...readings.flatMap((read) => comparableSeries(talks, read).map(({ length }) => length)),
    );
    return {
      rows,
      coverage: coverageOf(
        editions,
        [
          `an edition counts with at least ${fewestTalks} talks of its own pages: ${testable} in the longest series do`,
          !parameters.proposals && 'mere proposals are not counted (--proposals)',
          rows.some((row) => (row.series as SeriesCounts[]).length > 1) &&
            'an edition is compared with those of its own series alone; what is said of several series is pooled (--series keeps to one)',
          firstOf(shown.length, ranked.length),
          'p by Cochran-Armitage, corrected for overdispersion and stratified by series; for two editions by Fisher',
          topic === undefined && rows.length === 0 && 'too few editions to call a trend of any topic',
          topic === undefined && 'adjusted for the number of topics by Benjamini-Hochberg',
          'a mention is never added to the talks on a topic',
        ],
        {
          denominators: talks.map(({ edition, talks: inProgramme, fullTexts, proposals }) => ({
            edition: edition.name,
            event: edition.event,
            talks: inProgramme,
            fullTexts,
            proposals,
          })),
        },
      ),
    };
  },
});

interface Finding {
  topicId: string;
  topic: string;
  read: Reading | 'titles and full texts';
  judgement: Judgement;
  verdict: Verdict;
  adjustedP: number | null;
  /** Editions that the longest series with the topic has. */
  longest: number;
}

function labelled([id, entry]: [string, { label: string }]): [string, string] {
  return [id, entry.label];
}

/** Judges all topics, for the scatter of all says what is to be expected of one; adjusts for their number if they are many. */
function judgeAll(all: EditionTalks[], labels: Map<string, string>, read: Reading, many: boolean): Finding[] {
  const comparable = comparableSeries(all, read);
  const lengths = comparable.map(({ length }) => length);
  const topics = [...labels].map(([id, label]) => ({ id, label, series: yearCounts(comparable, id, read) }));
  const dispersion = commonDispersion(topics.map((one) => one.series));
  const judged = topics.map((one) => ({ ...one, judgement: judge(one.series, lengths, dispersion) }));
  const tested = judged.filter((one) => one.judgement.p !== null);
  const adjusted = benjaminiHochberg(tested.map((one) => one.judgement.p!));
  const adjustedOf = new Map(tested.map((one, index) => [one.id, adjusted[index]!]));
  return judged.map(({ id, label, series, judgement }) => {
    const adjustedP = many ? (adjustedOf.get(id) ?? null) : null;
    return {
      topicId: id,
      topic: label,
      read,
      judgement,
      verdict: adjustedP === null ? judgement.verdict : verdictAt(judgement, adjustedP),
      adjustedP,
      longest: Math.max(0, ...series.map(({ length }) => length)),
    };
  });
}

/** What a topic's row says of one series that it comes up in. */
export interface SeriesCounts {
  /** Null for an edition of which no series is known; it is compared with no other. */
  series: string | null;
  /** The change of its share in this series alone; null where nothing can be compared. */
  change: string | null;
  /** Oldest first. */
  editions: EditionCount[];
}

export interface EditionCount {
  edition: string;
  year: number | null;
  /** Talks on the topic, of so many. */
  hits: number;
  talks: number;
  /** Mere proposals that are not among these talks. */
  proposals: number;
  /** Whether the test counts it: of the others the year is unknown, or too few talks are captured. */
  compared: boolean;
}

function rowOf({ topicId, topic, read, judgement, verdict, adjustedP, longest }: Finding, all: EditionTalks[]) {
  const series = seriesOf(all, topicId, read === 'titles and full texts' ? 'titles' : read);
  const pooled = series.filter(isWeighed).length;
  return {
    topic,
    verdict,
    read,
    editions: series.flatMap(({ editions }) => editions.map(inWords)),
    series,
    change: judgement.trend
      ? `${aYear(judgement.trend.slope)}${pooled > 1 ? `, pooled over ${pooled} series` : ''}`
      : null,
    test: judgement.test,
    p: judgement.p,
    adjustedP,
    dispersion: judgement.trend?.dispersion ?? null,
    caveat: powerCaveat(judgement, longest) ?? null,
  };
}

/** The series that have the topic, that with most editions to compare first. Of other conferences there is nothing to tell. */
function seriesOf(all: EditionTalks[], topicId: string, read: Reading): SeriesCounts[] {
  const known = bySeries(all).filter((editions) => editions.some((one) => one.hits.has(topicId)));
  const shown = known.length > 0 ? known : bySeries(all);
  const compared = (editions: EditionTalks[]) => editions.filter((one) => isComparable(one, 'titles')).length;
  return shown
    .toSorted((a, b) => compared(b) - compared(a) || b.length - a.length)
    .map((editions) => {
      const [counts = []] = yearCounts(comparableSeries(editions, read), topicId, read);
      const slope = trendTest([counts])?.slope;
      return {
        series: editions[0]!.edition.series,
        change: slope === undefined ? null : aYear(slope),
        editions: editions.map((one) => ({
          edition: one.edition.event,
          year: one.edition.year,
          hits: one.hits.get(topicId)?.counts[read] ?? 0,
          talks: denominator(one, read),
          proposals: one.proposals > one.talks ? one.proposals : 0,
          compared: isComparable(one, read),
        })),
      };
    });
}

/** Whether a verdict rests on this series too: it has editions to compare, and talks on the topic among them. */
export function isWeighed({ editions }: SeriesCounts): boolean {
  const compared = editions.filter((one) => one.compared);
  return compared.length > 1 && compared.some((one) => one.hits > 0);
}

function aYear(slope: number): string {
  return `${(100 * slope).toFixed(2)} percentage points a year`;
}

function inWords({ edition, hits, talks, proposals }: EditionCount): string {
  const left = proposals > 0 ? `, ${counted(proposals, 'mere proposal')} left out` : '';
  return `${edition}: ${hits} of ${counted(talks, 'talk')}${left}`;
}

/** Where no reading has enough editions, one row says so; else each reading has its own. */
function together(findings: Finding[]): Finding[] {
  const [first] = findings;
  if (!first || !findings.every((one) => one.verdict === 'too few editions')) return findings;
  return [{ ...first, read: 'titles and full texts' }];
}

function bestFirst(findings: Finding[]): Finding[] {
  return findings
    .filter((one) => one.adjustedP !== null)
    .sort((a, b) => a.adjustedP! - b.adjustedP! || a.judgement.p! - b.judgement.p! || (a.topicId < b.topicId ? -1 : 1));
}

async function evidenceOf(ask: Ask, topicId: string, events: Set<string>): Promise<Answer['rows'][number]['evidence']> {
  const found = (await occurrencesOf(ask, topicId)).filter((one) => events.has(one.eventId) && one.thing === 'Talk');
  const addresses = await pageAddresses(ask, found);
  return distinctEvidence(found.flatMap((one) => quotedEvidence(one, addresses)));
}
