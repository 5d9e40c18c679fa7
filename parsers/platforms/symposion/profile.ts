/** The page of one speaker: biography, photo, and the presentations with their times. */
import type { CheerioAPI } from 'cheerio';
import { collapse } from '../../page.ts';
import { mention, present, webAddress } from '../../parts.ts';
import { readCareer } from '../../reading/career.ts';
import { readName } from '../../reading/names.ts';
import { richText } from '../../reading/rich-text.ts';
import type { EventRecord, PageRecord } from '../../records.ts';
import { numberOf, pageAddress, talkLink } from './address.ts';
import { splitSection } from './section.ts';
import { readPlacing } from './times.ts';

/** The person and the talks; nothing where the page is no speaker's. */
export function readProfile($: CheerioAPI, base: string | undefined, event: EventRecord | undefined): PageRecord[] {
  const new2023 = $('.speaker-profile').first();
  const bio = new2023.length > 0 ? new2023.find('p') : $('div.bio').first();
  const heading = new2023.length > 0 ? new2023.find('h1, h2').first() : bio.prevAll('h1, h2').first();
  const statedName = collapse(heading.text());
  if (statedName === '') return [];
  const biography = richText(bio);
  const image = (new2023.length > 0 ? new2023 : bio.closest('.row')).find('img[src]').first();
  const own = { personKey: numberOf(base), url: base };
  const root = heading.closest('main, .box-content, .container, body');
  const talks = root
    .find(talkLink)
    .get()
    .flatMap((node): PageRecord[] => {
      const link = $(node);
      const { title, type } = splitSection($, collapse(link.text()));
      if (title === '') return [];
      const placing = link.nextAll('small').first().add(link.parent('h2, h3, h4').next('p')).first();
      const href = link.attr('href');
      return [
        {
          kind: 'talk',
          title,
          ...present({ type }),
          ...readPlacing(placing.text(), event),
          people: mention(statedName, 'speaker', 'h1', own),
          topics: [],
          links: [],
          ...present({ talkKey: numberOf(href), url: pageAddress(href, base) }),
          evidence: { quote: title, selector: talkLink },
        },
      ];
    });
  return [
    {
      kind: 'person',
      name: readName(statedName).name,
      statedName,
      ...present({ biography, photo: webAddress(image.attr('src'), base), ...own }),
      links: [],
      career: readCareer(biography),
      evidence: { quote: statedName, selector: 'h1' },
    },
    ...talks,
  ];
}
