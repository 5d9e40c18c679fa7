/**
 * A graph made by hand that holds what a build makes of five typical pages, with invented people and conferences:
 * a proposer's page and a proposal of 2017, the call for a microconference of 2020 that tells of 2015 and 2018, the list
 * of microconferences of 2020, and a trip report of 2016. The queries' tests know what must be answered from it.
 */
import { foldKey } from '../../graph/fold.ts';
import type { Graph, GraphNode, GraphRelationship, NodeLabel, PropertyValue } from '../../graph/model.ts';
import { named, related } from './small-graph.ts';

type Properties = { [name: string]: PropertyValue };

export function seedGraph(): Graph {
  const nodes: GraphNode[] = [];
  const relationships: GraphRelationship[] = [];

  const node = (label: NodeLabel, id: string, name: string, properties: Properties = {}): string => {
    nodes.push(named(label, id, name, properties));
    return id;
  };
  const relate = (...parts: Parameters<typeof related>): void => {
    relationships.push(related(...parts));
  };
  const stated = (fact: string, page: string, quote: string): void => relate(fact, 'STATED_IN', page, { quote });
  const page = (id: string, properties: Properties): string => {
    nodes.push({ label: 'Page', id, properties: { sha256: id.replace(/\W/g, ''), ...properties } });
    return id;
  };

  const proposer = page('page:proposer', { file: 'proposer.txt', platform: 'openconferenceware' });
  const proposal = page('page:proposal', { file: 'proposal.txt', platform: 'openconferenceware' });
  const call = page('page:call', { url: 'https://tideline.example/event/7/contributions/62/', platform: 'indico' });
  const list = page('page:list', { url: 'https://tideline.example/event/7/page/80-accepted', platform: 'indico' });
  const report = page('page:report', { url: 'https://blog.example/2016/08/openwater.html', platform: 'trip-report' });

  // Series and editions.
  node('Series', 'series:tideline', 'Tideline Systems Conference', {
    kind: 'event',
    keys: ['tideline systems conference', 'tsc'],
    variants: ['TSC'],
  });
  node('Series', 'series:openwater', 'Openwater Summit', { kind: 'event' });
  node('Series', 'series:speed', 'Speed and Growth Microconference', { kind: 'session' });
  const event = (id: string, series: string, name: string, year: number, basis: string): string => {
    node('Event', id, name, { year, edition: String(year), basis });
    relate(id, 'EDITION_OF', series);
    return id;
  };
  const tideline2015 = event('event:t2015', 'series:tideline', 'Tideline Systems Conference 2015', 2015, 'inferred');
  const tideline2017 = event('event:t2017', 'series:tideline', 'Tideline Systems Conference 2017', 2017, 'index');
  const tideline2018 = event('event:t2018', 'series:tideline', 'Tideline Systems Conference 2018', 2018, 'inferred');
  const tideline2020 = event('event:t2020', 'series:tideline', 'Tideline Systems Conference 2020', 2020, 'index');
  const openwater2016 = event('event:o2016', 'series:openwater', 'Openwater Summit 2016', 2016, 'index');
  stated(tideline2020, list, '1–3 Sept 2020');
  stated(openwater2016, report, 'Openwater 2016 - Highlights');

  const session = (id: string, of: string, title: string, properties: Properties): string => {
    node('Session', id, title, { type: 'microconference', ...properties });
    relate(id, 'PART_OF', of);
    return id;
  };
  const speed2015 = session('session:s2015', tideline2015, 'Speed and Growth Microconference', {
    year: 2015,
    eventBasis: 'inferred',
  });
  const speed2018 = session('session:s2018', tideline2018, 'Speed and Growth Microconference', {
    year: 2018,
    eventBasis: 'inferred',
  });
  const speed2020 = session('session:s2020', tideline2020, 'Speed and Growth Microconference', {
    year: 2020,
    eventBasis: 'index',
  });
  for (const one of [speed2015, speed2018, speed2020]) relate(one, 'EDITION_OF', 'series:speed');
  stated(speed2015, call, 'The previous Speed and Growth Uconf was held in 2015 and organized by Dario Bellweather');
  stated(speed2018, call, 'Dana, Pavlo, and Yue Hanlon organized the last Speed and Growth Uconf in 2018');
  stated(speed2020, call, 'Speed and Growth Microconference');
  const pods = session('session:pods', tideline2020, 'Pods and Snapshots MC', { year: 2020, unknownRoles: ['lead'] });
  const dispatcher = session('session:dispatcher', tideline2020, 'Dispatcher MC', {
    year: 2020,
    unknownRoles: ['lead'],
  });
  const prompt = session('session:prompt', tideline2020, 'Prompt-Time MC', { year: 2020, unknownRoles: ['lead'] });
  for (const [one, title] of [
    [pods, 'Pods and Snapshots MC'],
    [dispatcher, 'Dispatcher MC'],
    [prompt, 'Prompt-Time MC'],
  ] as const) {
    stated(one, list, title);
  }
  const track = (id: string, title: string): string =>
    session(id, tideline2017, title, { type: 'track', year: 2017, eventBasis: 'index' });
  const tracks = {
    vault: track('session:vault', 'Vault Chips'),
    open: track('session:open', 'Open Floor I'),
    pods: track('session:pods2017', 'Pods'),
  };

  // Topics.
  const topic = (label: string): string => {
    const id = `topic:${foldKey(label).replaceAll(' ', '-')}`;
    if (!nodes.some((one) => one.id === id)) node('Topic', id, label, { primaryCount: 0, mentionCount: 0 });
    return id;
  };
  const about = (thing: string, label: string, kind: string, fields: string[], on: string, quote: string): void =>
    relate(thing, 'ABOUT', topic(label), { kind, score: 1, fields, pages: [on], quotes: [quote] });

  // People and their parts.
  const person = (name: string): string => {
    const id = `person:${foldKey(name).replaceAll(' ', '-')}`;
    if (!nodes.some((one) => one.id === id)) node('Person', id, name);
    return id;
  };
  const part = (
    name: string,
    role: string,
    thing: string,
    year: number,
    on: string,
    quote: string,
    properties: Properties = {},
  ): string => {
    const id = `participation:${foldKey(`${name} ${role} ${thing}`).replaceAll(' ', '-')}`;
    nodes.push({
      label: 'Participation',
      id,
      properties: { role, status: 'unknown', statedName: name, year, basis: 'stated', ...properties },
    });
    relate(person(name), 'HAS_ROLE', id);
    relate(id, 'ROLE_IN', thing);
    stated(id, on, quote);
    return id;
  };
  const from = (participation: string, organization: string, basis = 'stated'): void =>
    relate(participation, 'FROM_ORGANIZATION', organization, { basis });
  const talk = (id: string, of: string, title: string, year: number, properties: Properties = {}): string => {
    node('Talk', id, title, { year, textFrom: ['title'], textLength: title.length, ...properties });
    relate(id, 'PRESENTED_IN', of);
    return id;
  };

  for (const name of ['Quarry Research', 'Bellmont Labs', 'IronGaze Technology', 'Norvale', 'Meridian', 'Freya']) {
    node('Organization', `organization:${foldKey(name).replaceAll(' ', '-')}`, name);
  }
  const reed = node('Organization', 'organization:reed-labs', 'Reed Labs');
  relate(reed, 'UNIT_OF', 'organization:norvale', { pages: [proposer], quotes: ['Norvale’s Reed Labs'] });
  relate('organization:meridian', 'RENAMED_TO', 'organization:freya', {
    pages: [proposer],
    quotes: ['Meridian (later Freya)'],
  });

  // 2017: five proposals of one person.
  const jonas = node('Person', 'person:jonas-bottrell', 'Jonas Q.R. Bottrell', {
    keys: ['jonas q r bottrell', 'jonas bottrell'],
    variants: ['Jonas Bottrell'],
    biography: 'Jonas Bottrell is an engineer at Quarry Research.',
  });
  stated(jonas, proposer, 'Jonas Bottrell is an engineer at Quarry Research');
  const propose = (id: string, title: string, submittedOn: string, track: string | undefined): string => {
    talk(id, tideline2017, title, 2017, { status: 'proposed', submittedOn, eventBasis: 'index' });
    if (track) relate(id, 'PRESENTED_IN', track);
    stated(id, proposer, title);
    const submitter = `participation:${id}:submitter`;
    nodes.push({
      label: 'Participation',
      id: submitter,
      properties: {
        role: 'submitter',
        status: 'proposed',
        statedName: 'Jonas Q.R. Bottrell',
        statedAffiliation: 'Quarry Research',
        year: 2017,
        basis: 'stated',
      },
    });
    relate(jonas, 'HAS_ROLE', submitter);
    relate(submitter, 'ROLE_IN', id);
    from(submitter, 'organization:quarry-research');
    stated(submitter, proposer, `${title} … Jonas Q.R. Bottrell`);
    return id;
  };
  const vault = propose('talk:vault', 'Cipher Integration for Vault Chip 2.0', '2017-09-08', tracks.vault);
  about(vault, 'Vault Chip 2.0', 'primary', ['title'], proposer, 'Vault Chip 2.0');
  const ptask = propose('talk:ptask', 'ptask: spread heavy core work', '2017-09-15', tracks.open);
  about(ptask, 'ptask', 'primary', ['title', 'abstract'], proposal, 'ptask: spread heavy core work');
  about(ptask, 'jobqueue', 'mention', ['abstract'], proposal, 'built on top of jobqueues');
  stated(ptask, proposal, 'ptask: spread heavy core work');
  const listed = 'participation:talk:ptask:speaker';
  nodes.push({
    label: 'Participation',
    id: listed,
    properties: { role: 'speaker', status: 'unknown', statedName: 'Jonas Q.R. Bottrell', year: 2017, basis: 'stated' },
  });
  relate(jonas, 'HAS_ROLE', listed);
  relate(listed, 'ROLE_IN', ptask);
  from(listed, 'organization:quarry-research');
  stated(listed, proposal, 'Speaker • Jonas Q.R. Bottrell');
  const affinity = propose('talk:affinity', 'Gentle Affinity for Workloads', '2017-09-15', undefined);
  about(affinity, 'gentle affinity', 'primary', ['title'], proposer, 'Gentle Affinity for Workloads');
  const zones = propose('talk:zones', 'Adding heat zones at runtime', '2017-09-15', tracks.open);
  about(zones, 'heat zones', 'primary', ['title'], proposer, 'Adding heat zones at runtime');
  const shifting = propose('talk:shifting', 'ID shifting overlays', '2017-09-04', tracks.pods);
  about(shifting, 'ID shifting', 'primary', ['title'], proposer, 'ID shifting overlays');
  about(shifting, 'pods', 'primary', ['track'], proposer, 'Pods 09/04/2017');

  const affiliation = (position: number, organization: string, properties: Properties): void => {
    const id = `affiliation:jonas:${position}`;
    nodes.push({
      label: 'Affiliation',
      id,
      properties: {
        type: 'employment',
        asOf: ['2017'],
        fromBasis: 'unknown',
        toBasis: 'unknown',
        position,
        ...properties,
      } as Properties,
    });
    relate(jonas, 'HAS_AFFILIATION', id);
    relate(id, 'WITH_ORGANIZATION', organization);
    stated(id, proposer, String(properties.statedOrganization));
  };
  affiliation(1, 'organization:bellmont-labs', { statedOrganization: 'Bellmont Labs' });
  affiliation(2, 'organization:irongaze-technology', {
    statedOrganization: 'IronGaze Technology',
    from: '2000',
    fromYear: 2000,
    fromBasis: 'stated',
  });
  const until = (fromYear: number, toYear?: number): Properties => ({
    from: String(fromYear),
    fromYear,
    fromBasis: 'stated',
    ...(toYear ? { to: String(toYear), toYear, toBasis: 'inferred' } : {}),
  });
  affiliation(3, reed, { statedOrganization: 'Norvale’s Reed Labs', title: 'Engineer', ...until(2008, 2011) });
  affiliation(4, 'organization:meridian', { statedOrganization: 'Meridian (later Freya)', ...until(2011, 2016) });
  affiliation(5, 'organization:quarry-research', { statedOrganization: 'Quarry Research', ...until(2016) });
  nodes.push({
    label: 'Affiliation',
    id: 'affiliation:jonas:stated',
    properties: {
      type: 'stated',
      statedOrganization: 'Quarry Research',
      fromBasis: 'unknown',
      toBasis: 'unknown',
      asOf: ['2017'],
    },
  });
  relate(jonas, 'HAS_AFFILIATION', 'affiliation:jonas:stated');
  relate('affiliation:jonas:stated', 'WITH_ORGANIZATION', 'organization:quarry-research');
  stated('affiliation:jonas:stated', proposal, 'Jonas Q.R. Bottrell Quarry Research');

  // 2020: the call for a microconference, and what it tells of 2018 and 2015.
  const organized = 'Dana, Pavlo, and Yue Hanlon organized the last Speed and Growth Uconf in 2018';
  const byFirstName = {
    basis: 'inferred',
    score: 0.9,
    reason: 'first name, resolved by the author line of the same page',
  };
  part('Dana Jorvik', 'organizer', speed2018, 2018, call, organized, { ...byFirstName, statedName: 'Dana' });
  part('Pavlo Tarasenko', 'organizer', speed2018, 2018, call, organized, { ...byFirstName, statedName: 'Pavlo' });
  part('Yue Hanlon', 'organizer', speed2018, 2018, call, organized);
  part('Dario Bellweather', 'organizer', speed2015, 2015, call, 'held in 2015 and organized by Dario Bellweather');
  const authors = 'Primary authors: BELLWEATHER, Dario (Reed Labs); JORVIK, Dana; TARASENKO, Pavlo';
  const dario = part('Dario Bellweather', 'author', speed2020, 2020, call, authors, { statedAffiliation: 'Reed Labs' });
  from(dario, reed);
  nodes.push({
    label: 'Affiliation',
    id: 'affiliation:dario',
    properties: {
      type: 'stated',
      statedOrganization: 'Reed Labs',
      fromBasis: 'unknown',
      toBasis: 'unknown',
      asOf: ['2020'],
    },
  });
  relate(person('Dario Bellweather'), 'HAS_AFFILIATION', 'affiliation:dario');
  relate('affiliation:dario', 'WITH_ORGANIZATION', reed);
  stated('affiliation:dario', call, 'BELLWEATHER, Dario (Reed Labs)');
  part('Dana Jorvik', 'author', speed2020, 2020, call, authors, { statedName: 'JORVIK, Dana' });
  part('Pavlo Tarasenko', 'author', speed2020, 2020, call, authors, { statedName: 'TARASENKO, Pavlo' });
  for (const [name, status] of [
    ['Alba Konrad', 'interested'],
    ['Andrés Olmedo', 'interested'],
    ['Annika Yzer', 'interested'],
    ['Jas Zell', 'response-pending'],
    ['Paula McKern', 'interested'],
    ['Piet Zilver', 'response-pending'],
    ['Wei Longfield', 'interested'],
  ] as const) {
    part(name, 'attendee', speed2020, 2020, call, `${name} (${status.replace('-', ' ')})`, { status });
  }

  const passage =
    'Dana Jorvik was able to get the first steps of her project, formerly known as ptask, merged as part of pardata';
  nodes.push({ label: 'Outcome', id: 'outcome:1', properties: { text: passage, year: 2018 } });
  relate('outcome:1', 'RESULT_OF', speed2018);
  stated('outcome:1', call, passage);
  part('Dana Jorvik', 'mentioned', speed2018, 2018, call, passage, { reason: 'named with the topic: ptask' });
  relate(topic('ptask'), 'EVOLVED_INTO', topic('pardata'), {
    kind: 'renamed',
    asOf: 2018,
    toldIn: 2020,
    pages: [call],
    quotes: [passage],
  });
  const onQueues = 'During Bo Fenwick’s topic on jobqueues and core unplugging, the audience concluded';
  const fenwick = talk('talk:fenwick', tideline2018, 'jobqueues and core unplugging', 2018, { eventBasis: 'inferred' });
  relate(fenwick, 'PRESENTED_IN', speed2018);
  stated(fenwick, call, onQueues);
  about(fenwick, 'jobqueue', 'primary', ['title'], call, onQueues);
  part('Bo Fenwick', 'speaker', fenwick, 2018, call, onQueues);
  relate(person('Bo Fenwick'), 'SPOKE_AT', fenwick, { role: 'speaker', year: 2018 });
  part('Mika Krantz', 'mentioned', speed2018, 2018, call, 'Mika Krantz proposed aligning addresses');
  nodes.push({ label: 'Outcome', id: 'outcome:2', properties: { text: onQueues, year: 2018 } });
  relate('outcome:2', 'RESULT_OF', speed2018);
  stated('outcome:2', call, onQueues);

  const agenda = (of: string, on: string, titles: string[], form = 'agenda-item'): string[] =>
    titles.map((title, index) => {
      const id = `point:${of}:${form}:${index + 1}`;
      node('Session', id, title, {
        type: form,
        position: index + 1,
        status: form === 'agenda-item' ? 'proposed' : 'unknown',
        year: 2020,
      });
      relate(id, 'PART_OF', of);
      relate(id, 'PART_OF', tideline2020);
      stated(id, on, title);
      return id;
    });
  const speedPoints = agenda(speed2020, call, [
    'Seamless host update',
    'Performance of prompt locks',
    'Accounting core threads via remote charging',
    'Design of the oak tree',
    'map_lock contention',
    'quickwait2',
    'Batching pin requests',
    'Bank-aware locks',
    'Fast core dumps',
  ]);
  about(speedPoints[2]!, 'pardata', 'mention', ['agenda'], call, 'helper threads in pardata jobs');
  about(speedPoints[2]!, 'jobqueue', 'mention', ['agenda'], call, 'unbound jobqueues');
  about(speedPoints[7]!, 'memory banks', 'primary', ['agenda', 'title'], call, 'Bank-aware locks');
  const podPoints = agenda(pods, list, [
    'Next steps for ID shifting',
    'Handles for processes',
    'New mount calls',
    'Moving to groups v2',
    'Clock spaces',
    'Hardware isolation of pods',
  ]);
  about(podPoints[0]!, 'ID shifting', 'primary', ['agenda', 'title'], list, 'Next steps for ID shifting');
  about(podPoints[5]!, 'pods', 'primary', ['agenda', 'title'], list, 'Hardware isolation of pods');
  about(pods, 'pods', 'primary', ['title'], list, 'Pods and Snapshots MC');
  const dispatcherPoints = agenda(dispatcher, list, [
    'Core dispatching',
    'Capacity',
    'Interrupts',
    'Proxying',
    'Nice latency',
    'Balancing',
    'Memory bank balancing',
    'Rework status',
    'Formal deadlines',
    'Flat queues',
  ]);
  about(dispatcherPoints[6]!, 'memory banks', 'primary', ['agenda', 'title'], list, 'Memory bank balancing');
  agenda(prompt, list, [
    'Merge status',
    'What is missing',
    'Tools',
    'Teaching',
    'Stable trees',
    'Safety',
    'Throttling',
  ]);
  agenda(prompt, list, ['The last issues that block the merge', 'Testing'], 'discussion-point');

  // 2016: a trip report.
  const integra = node('Organization', 'organization:integra', 'Integra');
  const integraOtc = node('Organization', 'organization:integra-otc', 'Integra OTC');
  relate(integraOtc, 'UNIT_OF', integra, { pages: [report], quotes: ['Integra OTC'] });
  const facet = node('Organization', 'organization:facetbook', 'Facetbook');
  const collarium = node('Organization', 'organization:collarium', 'Collarium', {
    keys: ['collarium', 'collarium ltd'],
    variants: ['Collarium Ltd.'],
  });
  const trust = node('Organization', 'organization:free-code-trust', 'Free Code Trust');
  const harbor = node('Organization', 'organization:harborware', 'Harborware');
  relate(harbor, 'SUPPORTED', openwater2016, { kind: 'exhibitor', pages: [report], quotes: ['Booths: Harborware'] });
  const give = (id: string, title: string, name: string, stating: string, organization?: string): string => {
    const quote = `${title} - ${name}, ${stating}`;
    talk(id, openwater2016, title, 2016, { eventBasis: 'index' });
    stated(id, report, quote);
    const participation = part(name, 'speaker', id, 2016, report, quote, { statedAffiliation: stating });
    if (organization) from(participation, organization);
    relate(person(name), 'SPOKE_AT', id, { role: 'speaker', year: 2016 });
    return id;
  };
  give('talk:tree', 'TreeFS with Fast Devices', 'Chris Maddock', 'Facetbook', facet);
  const blue = give('talk:blue', 'Open Shortwave Firmware', 'Marcel Holtz', 'Integra', integra);
  const misspelt = part('Marcel Holtz', 'mentioned', blue, 2016, report, 'Marcel Hltz gave a great overview', {
    statedName: 'Marcel Hltz',
    basis: 'inferred',
    score: 0.9,
    reason: 'one letter from a name on the same page',
  });
  const queues = give('talk:queues', 'Async Execution with Jobqueue', 'Bhavna Shridar', 'Open Kernel');
  about(queues, 'jobqueue', 'primary', ['title'], report, 'Async Execution with Jobqueue');
  about(openwater2016, 'jobqueue', 'mention', ['description'], report, 'pods, jobqueues, shortwave');
  give('talk:freq', 'Corefreq and the Dispatcher', 'Rafal W. Wysock', 'Integra OTC', integraOtc);
  give('talk:fence', 'Explicit Fencing', 'Gustav Padova', 'Collarium Ltd.', collarium);
  const panel = session('session:panel', openwater2016, 'Internship Panel', { type: 'panel', year: 2016 });
  const heading =
    'Internship Panel - Moderated by Kara Sandell, Free Code Trust; Hella Fornes, Riko van Reel & Bhavna Shridar';
  stated(panel, report, heading);
  from(
    part('Kara Sandell', 'moderator', panel, 2016, report, heading, { statedAffiliation: 'Free Code Trust' }),
    trust,
  );
  for (const name of ['Hella Fornes', 'Riko van Reel', 'Bhavna Shridar'])
    part(name, 'panelist', panel, 2016, report, heading);
  part('Tiffa Antolin', 'panelist', panel, 2016, report, 'former mentors Riko van Reel and Tiffa Antolin', {
    reason: 'named in the text, not in the heading',
  });

  // What evidence alone joined.
  const joined = relationships.find(({ type, to }) => type === 'HAS_ROLE' && to === misspelt)!;
  joined.properties = {
    link: 'link-1',
    linkedTo: 'mention-1',
    linkedName: 'Marcel Holtz',
    linkBasis: 'weighed',
    score: 0.93,
    reason: 'names one letter apart; the same series',
  };

  // A proposal that waits for a person.
  relate(person('Marcel Holtz'), 'MAYBE_SAME_AS', person('Mika Krantz'), { score: 0.4, reason: 'same initials' });
  return { nodes, relationships };
}
