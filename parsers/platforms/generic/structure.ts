import { present, subjectTopics, tagTopics, webAddress } from '../../parts.ts';
import type { PersonRecord, PersonRef, Role, TalkRecord } from '../../records.ts';
import { bind, type Speaker } from './bind.ts';
import type { Content } from './content/content.ts';
import { dayAbove } from './days.ts';
import { readEntries } from './entries/entries.ts';
import { takeType } from './entries/kinds.ts';
import { programmeEvidence } from './evidence.ts';
import { annotate } from './marks/annotate.ts';
import type { Mark } from './marks/mark.ts';
import { lineRanges, type Ranges } from './marks/ranges.ts';
import { mergeAlike, rounded, together } from './merge.ts';
import { scopeOf } from './scope.ts';
import { personOfPage, readSpeakers } from './speakers.ts';
import { firstOf, paragraphs, proseOf, roomOf, tagsOf } from './talk-fields.ts';
import { readTalkLines } from './talk-lines.ts';
import { readTitles, type Title } from './titles.ts';
import { dayIn, readWhen, spanIn } from './when.ts';

/** A talk is given where the signs for it sum up to this. */
const threshold = 0.75;
const speaking: ReadonlySet<Role> = new Set(['speaker', 'author', 'coauthor', 'panelist', 'moderator', 'submitter']);

export interface Reading {
  talks: TalkRecord[];
  people: PersonRecord[];
}

/** Reads the talks and people of a page's content. Names of `events` are no titles. */
export function readStructure(content: Content, events: readonly string[] = []): Reading {
  const evidence = programmeEvidence(content);
  if (evidence < 2 || content.lines.length === 0) return { talks: [], people: [] };
  const ranges = lineRanges(content);
  const marks = annotate(content, ranges);
  const allTitles = readTitles(content, marks).filter((title) => !events.includes(title.text));
  const speakers = readSpeakers(marks, evidence);
  const subjectPerson = personOfPage(content, allTitles, speakers);
  const titles = settleNames(allTitles, speakers, subjectPerson);
  const binding = bind(
    content,
    titles,
    speakers.filter((one) => one.name !== subjectPerson?.name || one.at !== subjectPerson.at),
    ranges,
  );
  const talks: TalkRecord[] = [];
  const repeated = binding.people.size >= 3;
  const page: PageContext = { content, titles, marks, ranges, evidence, repeated };
  for (const title of titles) {
    const isOfSubject = title.strength >= 3 && title.strength < 5;
    const alone: Speaker[] = subjectPerson && isOfSubject ? [{ ...subjectPerson, sure: true, role: 'speaker' }] : [];
    const talk = talkOf(title, binding.people.get(title) ?? alone, page);
    if (talk) talks.push(talk);
  }
  const merged = mergeAlike(withoutOthersOf(talks, titles, binding.people));
  const lines = merged.length < 2 ? readTalkLines(content, evidence) : [];
  const read = readEntries(content, marks, ranges, evidence).filter((one) => (one.confidence ?? 0) >= threshold);
  // On the page of one talk what looks like an entry is mostly a part of it.
  const isSingle = merged.length === 1 && titles.some((title) => title.strength >= 5 && binding.people.has(title));
  const entries = isSingle && read.length < 2 ? [] : read;
  const cards = subjectPerson ? [subjectPerson] : binding.alone.filter((one) => one.sure);
  return {
    talks: together(lines.length > Math.max(merged.length, entries.length) ? lines : merged, mergeAlike(entries)),
    people: evidence >= 3 ? peopleOfCards(cards, page, subjectPerson !== undefined) : [],
  };
}

interface PageContext {
  content: Content;
  titles: readonly Title[];
  marks: readonly Mark[];
  ranges: Ranges;
  evidence: number;
  repeated: boolean;
}

/** Of headings that read as names only those that are no person of the page can be titles. */
function settleNames(titles: readonly Title[], speakers: readonly Speaker[], subject: Speaker | undefined): Title[] {
  const names = new Set(speakers.filter((one) => one.sure).map((one) => one.statedName));
  return titles.filter((title) => {
    if (subject && (title.run === subject.mark.run || title.text === subject.statedName)) return false;
    if (!title.maybeName) return true;
    if (names.has(title.text)) return false;
    // A bare heading that reads as a name is a title only as the subject of the page.
    return title.strength >= 3;
  });
}

function talkOf(title: Title, people: readonly Speaker[], page: PageContext): TalkRecord | undefined {
  const speakers = people.filter((one) => speaking.has(one.role));
  if (people.length > 0 && speakers.length === 0) return undefined;
  if (arePosts(people, page.marks)) return undefined;
  // Whoever hosts an evening gives none of its talks.
  if (people.length > 0 && people.every((one) => one.role === 'moderator') && takeType(title.text).type !== 'panel')
    return undefined;
  const scope = scopeOf(page.content, title, page.titles, page.marks, page.ranges);
  const when = readWhen(scope, dayAbove(page.content, title.line), title.run.element);
  const room = roomOf(scope, title);
  const track = firstOf(scope, 'track');
  const hours =
    when.startsAt !== undefined ||
    scope.some(
      (mark) =>
        mark.field === 'time' ||
        mark.field === 'duration' ||
        (mark.field === undefined && mark.text.length < 80 && spanIn(mark.text) !== undefined),
    );
  let confidence = [0, 0.3, 0.4, 0.5, 0.5, 0.5][title.strength]!;
  if (speakers.length > 0) confidence += speakers.some((one) => one.sure) ? 0.4 : 0.25;
  if (hours) confidence += 0.1;
  if (room !== undefined || track !== undefined) confidence += 0.05;
  if (page.repeated || title.strength >= 5) confidence += 0.1;
  if (page.evidence >= 5) confidence += 0.05;
  // Many people below a heading that is no more than that are a list of people.
  const labelled = speakers.some((one) => one.mark.labelled);
  if (title.strength <= 2 && speakers.length >= 3 && !labelled && !hours) confidence -= 0.3;
  if (speakers.length > 12) confidence -= 0.3;
  if (speakers.length === 0 && !(isTalkLink(title) && hours)) return undefined;
  if (confidence < threshold) return undefined;
  const { title: name, type: stated } = takeType(title.text);
  const type = stated ?? firstOf(scope, 'type', 40)?.toLowerCase();
  const { abstract, summary } = proseOf(scope, title, page.marks);
  const { base } = page.content;
  return {
    kind: 'talk',
    title: name,
    ...present({
      url:
        title.run.link === 'talk' || title.run.link === 'weak-talk' || title.line.card?.kind === 'talk'
          ? webAddress(title.href, base)
          : undefined,
      summary,
      abstract,
      type,
      track,
      session: firstOf(scope, 'session'),
      room,
      level: firstOf(scope, 'level', 60),
      ...when,
    }),
    people: people.map((one) => personOf(one, base, type === 'panel' && speakers.length > 1)),
    topics: [...subjectTopics(track), ...tagTopics(tagsOf(scope))],
    links: [],
    confidence: rounded(confidence),
    evidence: { quote: title.text },
  };
}

/** Names with a date behind each are those who wrote something on a page, one after the other. */
function arePosts(people: readonly Speaker[], marks: readonly Mark[]): boolean {
  const unsure = people.filter((one) => !one.sure);
  const dated = unsure.filter((one) => {
    const next = marks[one.at + 1];
    return next !== undefined && next.text.length < 60 && dayIn(next.text) !== undefined;
  });
  return unsure.length > 1 && dated.length === unsure.length;
}

function isTalkLink(title: Title): boolean {
  return (
    title.run.link === 'talk' ||
    title.line.card?.kind === 'talk' ||
    (title.strength === 3 && title.run.link === 'weak-talk')
  );
}

function personOf(one: Speaker, base: string | undefined, isPanel: boolean): PersonRef {
  const isOwn = one.mark.run.link === 'person' || one.mark.run.link === 'weak-person';
  return {
    name: one.name,
    statedName: one.statedName,
    role: isPanel && one.role === 'speaker' ? 'panelist' : one.role,
    ...present({ affiliation: one.affiliation, url: isOwn ? webAddress(one.mark.run.href, base) : undefined }),
    evidence: { quote: one.mark.text.includes(one.statedName) ? one.mark.text : one.statedName },
  };
}

/** On the page of one talk the other talks of its speakers, listed in their cards, are left to their own pages. */
function withoutOthersOf(
  talks: readonly TalkRecord[],
  titles: readonly Title[],
  bound: ReadonlyMap<Title, readonly Speaker[]>,
): readonly TalkRecord[] {
  const subject = titles.find((title) => title.strength >= 5 && bound.has(title));
  const own = subject && talks.find((talk) => talk.evidence.quote === subject.text);
  if (!own) return talks;
  const names = new Set(own.people.map((one) => one.name));
  return talks.filter((talk) => talk === own || !talk.people.every((one) => names.has(one.name)));
}

function peopleOfCards(cards: readonly Speaker[], page: PageContext, single: boolean): PersonRecord[] {
  const records: PersonRecord[] = [];
  for (const one of cards) {
    if (records.some((record) => record.name === one.name)) continue;
    const biography = single ? paragraphs(page.marks.filter((mark) => mark.field === 'bio')) : undefined;
    records.push({
      kind: 'person',
      name: one.name,
      statedName: one.statedName,
      ...present({
        affiliation: one.affiliation,
        biography,
        url:
          one.mark.run.link === 'person'
            ? webAddress(one.mark.run.href, page.content.base)
            : single
              ? page.content.base
              : undefined,
      }),
      links: [],
      career: [],
      evidence: { quote: one.statedName },
    });
  }
  return records;
}
