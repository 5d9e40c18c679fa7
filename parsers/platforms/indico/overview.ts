/** Pages that tell of the event as a whole: its overview, its tracks, and a category's list of events. */
import { collapse, type Page } from '../../page.ts';
import { isMicroconferenceTitle } from '../../reading/agenda.ts';
import { blocksText, htmlBlocks } from '../../reading/blocks.ts';
import type { PageRecord } from '../../records.ts';
import { withoutMail } from './contribution.ts';
import type { Frame } from './frame.ts';

/** Reads the list of tracks ("Scientific Programme"): each a session record of type track. */
export function readTracks(page: Page, frame: Frame): PageRecord[] {
  const $ = page.$();
  return $('ul.tracks > li, ul.tracks li.track')
    .toArray()
    .flatMap((item) => {
      const title = collapse($(item).find('.track-title h3, h3').first().text());
      if (title === '') return [];
      const description = withoutMail(blocksText(htmlBlocks($, $(item).find('.description').first(), frame.base)));
      return [
        {
          kind: 'session' as const,
          title,
          type: isMicroconferenceTitle(title) ? 'microconference' : 'track',
          ...(description === '' ? {} : { description }),
          people: [],
          topics: [],
          evidence: { quote: title },
        },
      ];
    });
}
