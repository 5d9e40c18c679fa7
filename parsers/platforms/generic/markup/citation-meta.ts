/**
 * What the head of a page tells libraries of a paper: Highwire's `citation_…`
 * (https://scholar.google.com/intl/en/scholar/inclusion.html) and Dublin Core's `DC.…` (https://www.dublincore.org/specifications/dublin-core/dcq-html/).
 */
import type { CheerioAPI } from 'cheerio';
import { collapse } from '../../../page.ts';
import { present, tagTopics, webAddress } from '../../../parts.ts';
import { looksLikePersonName, readName } from '../../../reading/names.ts';
import type { PersonRef, TalkRecord } from '../../../records.ts';

const given = /conference|proceedings|presentation|\btalk\b|lecture|\bevent\b|symposium|workshop/i;

/**
 * The paper that a page is of, where its head says that it was given at a conference. A journal's paper, a report or a
 * page without such a word gives nothing: who wrote something has not spoken anywhere.
 */
export function readCitationMeta($: CheerioAPI, base: string | undefined): TalkRecord[] {
  const metas: [string, string][] = $('meta[name]')
    .toArray()
    .map(({ attribs }) => [attribs.name!.toLowerCase().replace(/^dcterms\./, 'dc.'), collapse(attribs.content ?? '')]);
  const all = (...names: string[]): string[] =>
    metas.flatMap(([name, content]) => (names.includes(name) && content !== '' ? [content] : []));
  const first = (...names: string[]): string | undefined => all(...names)[0];
  const event = first('citation_conference_title', 'citation_conference', 'citation_conference_name');
  const isHighwire = event !== undefined && first('citation_title') !== undefined;
  const isDublinCore = all('dc.type', 'dc.type.genre', 'dc.ispartof', 'dc.relation.ispartof').some((text) =>
    given.test(text),
  );
  if (!isHighwire && !isDublinCore) return [];
  const title = isHighwire ? first('citation_title') : first('dc.title');
  const people = isHighwire
    ? authors(metas)
    : all('dc.creator', 'dc.creator.personalname').flatMap((name) => person(name));
  if (title === undefined || title.length > 300 || people.length === 0) return [];
  const keywords = (isHighwire ? all('citation_keywords') : all('dc.subject')).flatMap((text) =>
    text.split(/\s*[;,]\s*/),
  );
  const pdf = webAddress(first('citation_pdf_url'), base);
  return [
    {
      kind: 'talk',
      title,
      ...present({
        abstract: first('citation_abstract') ?? first('dc.description', 'dc.description.abstract'),
        event: isHighwire ? event : undefined,
        language: first('citation_language', 'dc.language')?.match(/^[a-z]{2}(?:-[A-Z]{2})?$/)?.[0],
      }),
      people,
      topics: tagTopics(keywords, 'meta'),
      confidence: 0.9,
      links: pdf === undefined ? [] : [{ url: pdf, label: 'PDF', kind: 'paper' }],
      evidence: { quote: title, selector: 'meta' },
    },
  ];
}

/** Authors in their order; an institution stands behind the author it is of. */
function authors(metas: readonly [string, string][]): PersonRef[] {
  const found: PersonRef[] = [];
  for (const [name, content] of metas) {
    if (name === 'citation_author') found.push(...person(content));
    else if (name === 'citation_authors') found.push(...content.split(/\s*;\s*/).flatMap((one) => person(one)));
    const last = found.at(-1);
    if (name === 'citation_author_institution' && last && last.affiliation === undefined && content !== '')
      last.affiliation = content;
  }
  return found;
}

function person(stated: string): PersonRef[] {
  const { name, statedName } = readName(stated);
  if (!looksLikePersonName(name)) return [];
  return [{ name, statedName, role: 'author', evidence: { quote: statedName, selector: 'meta' } }];
}
