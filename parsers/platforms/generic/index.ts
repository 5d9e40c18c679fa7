/**
 * Any other site: what its markup says as JSON-LD, microdata, RDFa or microformats, what its scripts and its head hold; else talks by
 * the structure of the page, each with how sure that is. It claims no page; `parsePage` falls back to it.
 */
import type { Document } from 'domhandler';
import { collapse } from '../../page.ts';
import { definePlatform } from '../../platform.ts';
import type { PageRecord } from '../../records.ts';
import { readContent } from './content/read-content.ts';
import { textTree } from './content/text-tree.ts';
import { discover } from './discover.ts';
import { readCitationMeta } from './markup/citation-meta.ts';
import { readJsonLd } from './markup/json-ld.ts';
import { readMicrodata } from './markup/microdata.ts';
import { readMicroformats } from './markup/microformats.ts';
import { readRdfa } from './markup/rdfa.ts';
import { toRecords } from './markup/records.ts';
import { readScriptData } from './markup/script-data.ts';
import { together, withCited } from './merge.ts';
import { readSiteEvent } from './site-event.ts';
import { readStructure } from './structure.ts';

export default definePlatform({
  name: 'Any other site, by its markup or structure',
  homepage: 'https://schema.org/Event',
  standing: 'measured',
  builtFrom:
    'published vocabularies (schema.org, microformats, Highwire, Dublin Core); the real pages of the other platforms, read as if unknown (docs/reading.md has the figures)',

  detect: () => 0,
  discover,

  parse(page) {
    if (page.form === 'text' || page.form === 'pdf') {
      const { talks, people } = readStructure(readContent(textTree(page.lines()), page.url));
      return [...talks, ...people];
    }
    if (page.form !== 'html') return [];
    const $ = page.$();
    const root = $.root()[0] as unknown as Document;
    // Looking for marks in the source costs far less than looking for them in the tree.
    const { source } = page;
    // What the markup says of the event goes before what the site writes around its pages.
    const withEvent = (read: PageRecord[]): PageRecord[] =>
      read.some((record) => record.kind === 'event') ? read : [...readSiteEvent(root, page.url, read), ...read];
    const items = [
      ...(/ld\+json/i.test(source) ? readJsonLd($) : []),
      ...(/itemscope/i.test(source) ? readMicrodata($, page.url) : []),
      ...(/\btypeof\s*=/i.test(source) ? readRdfa($, page.url) : []),
      ...(/\b(?:h-event|vevent|h-card|vcard)\b/.test(source) ? readMicroformats($, page.url) : []),
    ];
    const records = items.length === 0 ? [] : toRecords(items, { text: collapse($.root().text()) });
    if (records.some((record) => record.kind === 'talk' || record.kind === 'session')) return withEvent(records);
    const events = records.flatMap((record) => (record.kind === 'event' ? [record.name] : []));
    const { talks, people } = readStructure(readContent(root, page.url), events);
    const inScripts = readScriptData($, source, page.url);
    const cited = /\b(?:citation_title|dc(?:terms)?\.title)\b/i.test(source) ? readCitationMeta($, page.url) : [];
    const known = new Set(records.flatMap((record) => (record.kind === 'person' ? [record.name] : [])));
    return withEvent([
      ...records,
      ...withCited(together(talks, inScripts), cited),
      ...people.filter((person) => !known.has(person.name)),
    ]);
  },
});
