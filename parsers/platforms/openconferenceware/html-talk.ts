/** Talks of OpenConferenceWare: the page of a proposal or session, and the rows of lists. */
import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { collapse } from '../../page.ts';
import { readDate, readDateTimeSpan } from '../../reading/dates.ts';
import { readName } from '../../reading/names.ts';
import type { Evidence, PersonRecord, PersonRef, Role, Status, TalkRecord } from '../../records.ts';
import { textWithout } from '../../text-without.ts';
import { absolute, keyOf, textWithBreaks } from './html-node.ts';
import { readPerson } from './html-person.ts';
import { readStatus, statusOfNotice, tagTopics, trackTopics } from './talk-fields.ts';

/** A person as a row's link names them. */
export function linkedPerson(
  $: CheerioAPI,
  node: AnyNode,
  url: string | undefined,
  role: Role,
  evidence: Evidence,
  status?: Status,
): PersonRef | undefined {
  const anchor = $(node);
  const statedName = collapse(anchor.text());
  if (statedName === '') return undefined;
  const address = absolute(anchor.attr('href'), url);
  const personKey = keyOf(anchor.attr('href'));
  return {
    name: readName(statedName).name,
    statedName,
    role,
    ...(status === undefined ? {} : { status }),
    ...(address === undefined ? {} : { url: address }),
    ...(personKey === undefined ? {} : { personKey }),
    evidence,
  };
}

/** The page of one proposal or session. The sections are flat: an h3, then its content up to the next h3. */
export function readTalkPage(
  $: CheerioAPI,
  root: Cheerio<AnyNode>,
  url: string | undefined,
): { talk: TalkRecord | undefined; people: PersonRecord[] } {
  const sections = new Map<string, Cheerio<AnyNode>>();
  for (const node of root.children('h3').get()) {
    const key = collapse($(node).text()).toLowerCase().replace(/:$/, '');
    // What stands between a section and the next heading, such as the controls of the record, is none of it.
    sections.set(key, $(node).nextUntil('h3').not('.record-controls'));
  }
  const section = (...names: string[]) => {
    const found = names.map((name) => sections.get(name)).find((content) => content !== undefined);
    return found === undefined ? '' : textWithBreaks(found);
  };
  const people = readSpeakers($, root, url);
  const heading = $('h2.page_title').first();
  const title = collapse(heading.text());
  if (title === '') return { talk: undefined, people };

  const meta = root.find('.proposal-meta').first();
  const trackNode = meta.find('.track.block').first();
  const track = collapse(trackNode.text());
  const type = collapse(meta.find('.session_type').first().text()).toLowerCase();
  const scheduling = meta.find('.proposal-scheduling').first();
  const times = readDateTimeSpan(collapse(scheduling.text()));
  const room = collapse(scheduling.find('a').first().text());
  const status =
    readStatus(collapse(meta.find('.proposal-status').first().text())) ??
    statusOfNotice($('#flash .notice').first().text()) ??
    statusOfAddress(url);
  const tags = section('tags');
  const summary = section('one line summary', 'excerpt', 'summary');
  const abstract = section('abstract', 'description');
  const materials = sections.get('presentation materials');
  const links = (materials?.find('a').addBack('a').get() ?? []).flatMap((node) => {
    const address = absolute($(node).attr('href'), url);
    return address === undefined ? [] : [{ url: address, label: collapse($(node).text()) }];
  });
  const talkKey = keyOf(url) ?? keyOf(/favorite_(\d+)/.exec($('a.favorite').first().attr('class') ?? '')?.[1]);
  return {
    people,
    talk: {
      kind: 'talk',
      title,
      ...(summary === '' ? {} : { summary }),
      ...(abstract === '' ? {} : { abstract }),
      ...(track === '' ? {} : { track }),
      ...(type === '' ? {} : { type }),
      ...(status === undefined ? {} : { status }),
      ...times,
      ...(room === '' ? {} : { room }),
      people: people.map((person) => ({
        name: person.name,
        statedName: person.statedName ?? person.name,
        role: 'speaker',
        ...(status === undefined ? {} : { status }),
        ...(person.affiliation === undefined ? {} : { affiliation: person.affiliation }),
        ...(person.url === undefined ? {} : { url: person.url }),
        ...(person.personKey === undefined ? {} : { personKey: person.personKey }),
        evidence: person.evidence,
      })),
      topics: [...tagTopics(tags), ...trackTopics(track, track)],
      links,
      ...(talkKey === undefined ? {} : { talkKey }),
      ...(url === undefined ? {} : { url }),
      evidence: { quote: title, selector: 'h2.page_title' },
    },
  };
}

/** The speakers' cards; before there were cards, a table of labels and values for the one speaker. */
function readSpeakers($: CheerioAPI, root: Cheerio<AnyNode>, url: string | undefined): PersonRecord[] {
  const cards = root.find('.user_box.vcard').get();
  if (cards.length > 0) {
    return cards.map((card) => readPerson($, $(card), url)).filter((person) => person !== undefined);
  }
  const values = new Map<string, Cheerio<AnyNode>>();
  for (const row of root.find('table tr').get()) {
    const label = collapse($(row).find('.label-cell, th').first().text()).toLowerCase().replace(/:$/, '');
    values.set(label, $(row).find('.data-cell, td').last());
  }
  const statedName = collapse(values.get('speaker')?.text() ?? '');
  if (statedName === '') return [];
  const affiliation = collapse(values.get('affiliation')?.text() ?? '');
  const note = values.get('biography');
  const biography = note ? textWithBreaks(note) : '';
  return [
    {
      kind: 'person',
      name: readName(statedName).name,
      statedName,
      ...(affiliation === '' ? {} : { affiliation }),
      ...(biography === '' ? {} : { biography }),
      links: [],
      career: [],
      evidence: { quote: statedName, selector: '.data-cell' },
    },
  ];
}

/**
 * The rows of all lists on a page.
 *
 * @param owner the user whose page it is.
 * @param edition the page's own event with its edition ("Oak Days 2011"), where it is known.
 */
export function readListedTalks(
  $: CheerioAPI,
  url: string | undefined,
  owner: string | undefined,
  edition: string | undefined,
): TalkRecord[] {
  const rows = $('tr.proposal_row')
    .get()
    .map((node) => readRow($, $(node), url, owner, edition));
  if (rows.length > 0) return rows.filter((talk) => talk !== undefined);
  // Where excerpts are switched off, the list is a plain table.
  return $('#proposal-listing p.proposal')
    .get()
    .map((node) => readPlainRow($, $(node), url))
    .filter((talk) => talk !== undefined);
}

function readRow(
  $: CheerioAPI,
  row: Cheerio<AnyNode>,
  url: string | undefined,
  owner: string | undefined,
  edition: string | undefined,
): TalkRecord | undefined {
  const anchor = row.find('td.description a.title').first();
  const title = collapse(anchor.text());
  if (title === '') return undefined;
  const isSession = row.closest('table').hasClass('kind_sessions');
  const href = anchor.attr('href');
  const status: Status = isSession || /\/?sessions\/\d+/.test(href ?? '') ? 'confirmed' : 'proposed';
  const role: Role = isSession ? 'speaker' : 'submitter';
  const headline = collapse(row.find('td.description h3').first().text());
  const excerpt = row.find('.excerpt').first();
  const links = excerpt
    .find('a[href*="/presentations/"]')
    .get()
    .flatMap((node) => {
      const address = absolute($(node).attr('href'), url);
      return address === undefined ? [] : [{ url: address, label: collapse($(node).text()).replace(/^\(|\)$/g, '') }];
    });
  const summary = collapse(textWithout(excerpt, 'a[href*="/presentations/"]'));
  const track = collapse(row.find('td.track').first().text());
  const date = collapse(row.find('td.date').first().text());
  const submittedOn = isSession ? undefined : readDate(date, 'month-first');
  const names = row.next('tr').find('td.speakers').first();
  const selector = row.attr('id') ? `#${row.attr('id')}` : 'tr.proposal_row';
  const tail = collapse([track, date, collapse(names.text())].filter((part) => part !== '').join(' '));
  const people = names
    .find('a')
    .get()
    .map((node) => {
      const own = owner !== undefined && readName($(node).text()).name === owner;
      return linkedPerson(
        $,
        node,
        url,
        role,
        { quote: (own ? headline : tail) || collapse($(node).text()), selector },
        status,
      );
    })
    .filter((person) => person !== undefined);
  const address = absolute(href, url);
  const talkKey = keyOf(href);
  const event = collapse(row.closest('.sub_list_for_many_events').children('h3').first().text());
  return {
    kind: 'talk',
    title,
    ...(summary === '' ? {} : { summary }),
    ...(track === '' ? {} : { track }),
    ...(event === '' || isPartOf(event, edition) ? {} : { event, eventBasis: 'stated' as const }),
    status,
    ...(submittedOn === undefined ? {} : { submittedOn }),
    people,
    topics: trackTopics(track, [track, date].join(' ').trim()),
    links,
    ...(talkKey === undefined ? {} : { talkKey }),
    ...(address === undefined ? {} : { url: address }),
    evidence: { quote: collapse(`${headline} ${collapse(excerpt.text())} ${tail}`), selector },
  };
}

/**
 * "Oak Days 2011 Workshops" is a part of "Oak Days 2011" which the software keeps as an event of its own, no other
 * edition.
 */
function isPartOf(event: string, edition: string | undefined): boolean {
  return edition !== undefined && `${event} `.startsWith(`${edition} `);
}

function readPlainRow($: CheerioAPI, cell: Cheerio<AnyNode>, url: string | undefined): TalkRecord | undefined {
  const anchor = cell.find('a.title').first();
  const title = collapse(anchor.text());
  if (title === '') return undefined;
  const href = anchor.attr('href');
  const isSession = /\/?sessions\/\d+/.test(href ?? '');
  const status: Status = isSession ? 'confirmed' : 'proposed';
  const names = cell.nextAll('p.speakers').first();
  const quote = collapse(names.text());
  const people = names
    .find('a')
    .get()
    .map((node) => linkedPerson($, node, url, isSession ? 'speaker' : 'submitter', { quote }, status))
    .filter((person) => person !== undefined);
  const address = absolute(href, url);
  const talkKey = keyOf(href);
  return {
    kind: 'talk',
    title,
    status,
    people,
    topics: [],
    links: [],
    ...(talkKey === undefined ? {} : { talkKey }),
    ...(address === undefined ? {} : { url: address }),
    evidence: { quote: title },
  };
}

/** A proposal that was accepted moves from /proposals/ to /sessions/. */
function statusOfAddress(url: string | undefined): Status | undefined {
  if (/\/sessions\/\d+/.test(url ?? '')) return 'confirmed';
  return /\/proposals\/\d+/.test(url ?? '') ? 'proposed' : undefined;
}
