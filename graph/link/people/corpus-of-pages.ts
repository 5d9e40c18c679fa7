/** The mentions of pages as the engine of identities takes them. */
import { contentHash } from '../identity.ts';
import { groupBy } from '../input.ts';
import { type Corpus, CorpusBuilder } from './encode.ts';
import type { Mention } from './mentions.ts';
import { keptNumbers } from './numberings.ts';

/** Of a list of more names, such as the attendees of an event, none says who the others are. */
const mostCompanions = 25;

/** @param organizationOf key of the organization a mention prints, or undefined. */
export function corpusOfPages(mentions: Mention[], organizationOf: (mention: Mention) => string | undefined): Corpus {
  // Two names on one page's talk are two people; on two pages, they may be two spellings.
  const itemOf = (mention: Mention) => (mention.item ? `${mention.item}|${mention.page.key}` : undefined);
  const together = groupBy(mentions, itemOf);
  const numberOf = keptNumbers(mentions);
  const builder = new CorpusBuilder();
  for (const mention of mentions) {
    const { target, event, record } = mention;
    const item = itemOf(mention);
    const beside = item ? [...new Set(together.get(item)!.map(({ name }) => name))] : [];
    const talk = target?.kind === 'talk' ? target.talk : undefined;
    const source = talk?.sources.find((sourced) => sourced.page === mention.page)?.record ?? talk?.sources[0]?.record;
    // A number that its site does not keep is somebody's mark within its event.
    const number = numberOf(mention) ?? mention.handles.find((handle) => handle.startsWith('key|'));
    builder.add({
      name: mention.name,
      organization: organizationOf(mention),
      event: event?.key,
      series: event?.series.key,
      year: mention.year,
      item,
      title: source?.title ?? (target?.kind === 'session' ? target.session.title : undefined),
      text: [source?.abstract, record?.biography].filter(Boolean).join(' ') || undefined,
      companions: beside.length <= mostCompanions ? beside.filter((name) => name !== mention.name) : [],
      marks: [
        ...mention.handles.filter((handle) => handle.startsWith('url|')).map((handle) => `page ${handle.slice(4)}`),
        ...(number === undefined ? [] : [`number ${contentHash(number)}`]),
        ...(mention.emailHash ? [`mail ${mention.emailHash}`] : []),
      ],
    });
  }
  return builder.finish();
}
