/** A small graph made by hand, which the model allows: two editions, two talks, three people, one of them with accents. */

import { foldKey } from '../../graph/fold.ts';
import type {
  Graph,
  GraphNode,
  GraphRelationship,
  NodeLabel,
  PropertyValue,
  RelationshipType,
} from '../../graph/model.ts';

type Properties = { [name: string]: PropertyValue };

/** A node with `keys` and `variants`, found by its name. */
export function named(label: NodeLabel, id: string, name: string, properties: Properties = {}): GraphNode {
  const naming = label === 'Talk' || label === 'Session' ? 'title' : label === 'Topic' ? 'label' : 'name';
  return { label, id, properties: { [naming]: name, keys: [foldKey(name)], variants: [], ...properties } };
}

export function related(
  from: string,
  type: RelationshipType,
  to: string,
  properties: Properties = {},
): GraphRelationship {
  return { type, from, to, properties };
}

export function smallGraph(): Graph {
  const talk = { textFrom: ['title'], textLength: 20 };
  return {
    nodes: [
      named('Series', 'series:tidal', 'TidalConf', { kind: 'event' }),
      named('Event', 'event:tidal:2019', 'TidalConf 2019', { edition: '2019', year: 2019, basis: 'stated' }),
      named('Event', 'event:tidal:2020', 'TidalConf 2020', { edition: '2020', year: 2020, basis: 'stated' }),
      named('Person', 'person:ines', 'Inês Çelebi', { keys: ['ines celebi', 'i celebi'], variants: ['I. Çelebi'] }),
      named('Person', 'person:soren', 'Søren Łukasz Brøgger'),
      named('Person', 'person:mary', 'Mary Okafor'),
      named('Organization', 'organization:tarn', 'Tarn Systems'),
      named('Topic', 'topic:tracing', 'Kernel tracing', { primaryCount: 2, mentionCount: 0 }),
      named('Talk', 'talk:1', 'Kernel tracing with C++', { year: 2019, status: 'confirmed', ...talk }),
      named('Talk', 'talk:2', 'What Inês Çelebi taught us about tracing', { year: 2020, ...talk }),
      participation('participation:1', 'Inês Çelebi', 2019),
      participation('participation:2', 'Mary Okafor', 2020),
      { label: 'Page', id: 'page:1', properties: { url: 'https://tidal.example/2019/1', sha256: 'a1' } },
      { label: 'Page', id: 'page:2', properties: { url: 'https://tidal.example/2020/2', sha256: 'b2' } },
    ],
    relationships: [
      related('event:tidal:2019', 'EDITION_OF', 'series:tidal'),
      related('event:tidal:2020', 'EDITION_OF', 'series:tidal'),
      related('talk:1', 'PRESENTED_IN', 'event:tidal:2019', { basis: 'stated' }),
      related('talk:2', 'PRESENTED_IN', 'event:tidal:2020', { basis: 'stated' }),
      related('person:ines', 'HAS_ROLE', 'participation:1'),
      related('participation:1', 'ROLE_IN', 'talk:1'),
      related('participation:1', 'FROM_ORGANIZATION', 'organization:tarn', { basis: 'stated' }),
      related('person:mary', 'HAS_ROLE', 'participation:2'),
      related('participation:2', 'ROLE_IN', 'talk:2'),
      related('talk:1', 'ABOUT', 'topic:tracing', about(1, 'page:1', 'Kernel tracing with C++')),
      related('talk:2', 'ABOUT', 'topic:tracing', about(0.5, 'page:2', 'about tracing')),
      related('talk:1', 'STATED_IN', 'page:1', { quote: 'Kernel tracing with C++' }),
      related('participation:1', 'STATED_IN', 'page:1', { quote: 'by Inês Çelebi, Tarn Systems' }),
      related('participation:1', 'STATED_IN', 'page:1', { quote: 'Inês Çelebi' }),
      related('talk:2', 'STATED_IN', 'page:2', { quote: 'What Inês Çelebi taught us about tracing' }),
      related('participation:2', 'STATED_IN', 'page:2', { quote: 'Mary Okafor' }),
    ],
  };
}

function participation(id: string, statedName: string, year: number): GraphNode {
  return {
    label: 'Participation',
    id,
    properties: { role: 'speaker', status: 'confirmed', statedName, year, basis: 'stated' },
  };
}

function about(score: number, page: string, quote: string): Properties {
  return { kind: 'primary', score, fields: ['title'], pages: [page], quotes: [quote] };
}
