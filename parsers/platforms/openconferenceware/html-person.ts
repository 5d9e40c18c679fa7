/** The card of a user, which stands on the user's own page and under every proposal. */
import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { collapse } from '../../page.ts';
import { readCareer } from '../../reading/career.ts';
import { readName } from '../../reading/names.ts';
import type { Link, PersonRecord } from '../../records.ts';
import { absolute, keyOf, textWithBreaks } from './html-node.ts';

/** Reads one card (`.user_box.vcard`). Undefined where it has no name. */
export function readPerson($: CheerioAPI, box: Cheerio<AnyNode>, url: string | undefined): PersonRecord | undefined {
  const anchor = box.find('.fn').first();
  const statedName = collapse(anchor.text());
  if (statedName === '') return undefined;
  const href = anchor.attr('href');
  const personKey = keyOf(href) ?? keyOf(anchor.attr('id')?.replace('_', '/'));
  const affiliation = collapse(box.find('.user_head .affiliation').first().text());
  const heading = box
    .find('h4')
    .filter((_, node) => /^biography$/i.test(collapse($(node).text())))
    .first();
  const biography = textWithBreaks(heading.nextAll('.note').first());
  const photo = absolute(box.find('img.user-photo').first().attr('src'), url);
  const address = absolute(href, url);
  return {
    kind: 'person',
    name: readName(statedName).name,
    statedName,
    ...(affiliation === '' ? {} : { affiliation }),
    ...(biography === '' ? {} : { biography }),
    ...(personKey === undefined ? {} : { personKey }),
    ...(photo === undefined ? {} : { photo }),
    ...(address === undefined ? {} : { url: address }),
    links: readLinks($, box),
    career: readCareer(biography),
    evidence: { quote: collapse(box.find('.user_head').first().text()) || statedName, selector: '.user_head' },
  };
}

/** "Website: …", "Blog: …": what leads off the site. "Favorites" leads to the software's own pages. */
function readLinks($: CheerioAPI, box: Cheerio<AnyNode>): Link[] {
  return box
    .find('.user_links li')
    .get()
    .flatMap((node) => {
      const url = absolute($(node).find('a').attr('href'), undefined);
      const label = /^([^:]{1,30}):/.exec(collapse($(node).text()))?.[1];
      if (url === undefined || !/^https?:/.test(url) || /^favou?rites$/i.test(label ?? '')) return [];
      return [label === undefined ? { url } : { url, label }];
    });
}
