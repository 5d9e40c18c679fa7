/** The mentions of pages as the engine of identities takes them. */
import { hash } from 'node:crypto';
import { contentHash } from '../identity.ts';
import { groupBy } from '../input.ts';
import { type Memo, noMemo, recallRows } from '../memo.ts';
import { type Corpus, CorpusBuilder, type MentionReader, textOf, wordsOfText } from './encode.ts';
import { marksOfPage } from './marks.ts';
import { type Mention, mailHashesOf } from './mentions.ts';
import { type NameForm, nameForm } from './names/name-form.ts';
import { withFormerName } from './names/readings/printed.ts';
import { keptNumbers } from './numberings.ts';
import type { PersonMention } from './person-mention.ts';

/** Of a list of more names, such as the attendees of an event, none says who the others are. */
const mostCompanions = 25;

/**
 * @param organizationOf key of the organization a mention prints, or undefined.
 * @param memo what names and texts gave before.
 */
export function corpusOfPages(
  mentions: Mention[],
  organizationOf: (mention: Mention) => string | undefined,
  memo: Memo = noMemo,
): Corpus {
  // Two names on one page's talk are two people; on two pages, they may be two spellings.
  const itemOf = (mention: Mention) => (mention.item ? `${mention.item}|${mention.page.key}` : undefined);
  const together = groupBy(mentions, itemOf);
  const numberOf = keptNumbers(mentions);
  const plain = mentions.map((mention): PersonMention => {
    const { target, event, record } = mention;
    const item = itemOf(mention);
    const beside = item ? [...new Set(together.get(item)!.map(({ name }) => name))] : [];
    const talk = target?.kind === 'talk' ? target.talk : undefined;
    const source = talk?.sources.find((sourced) => sourced.page === mention.page)?.record ?? talk?.sources[0]?.record;
    // A number that its site does not keep is somebody's mark within its event.
    const number = numberOf(mention) ?? mention.handles.find((handle) => handle.startsWith('key|'));
    return {
      name: withFormerName(mention.name, record?.biography),
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
        ...mailHashesOf(mention).map((hash) => `mail ${hash}`),
        ...marksOfPage(record?.links.map(({ url }) => url) ?? [], mention.nameKey.split(' ')),
      ],
    };
  });
  const builder = new CorpusBuilder(keptReader(plain, memo));
  for (const mention of plain) builder.add(mention);
  return builder.finish();
}

/** Reads names and texts where they were not read before. */
function keptReader(mentions: readonly PersonMention[], memo: Memo): MentionReader {
  const made = new Map<string, NameForm>();
  const names = [...new Set(mentions.flatMap(({ name, companions = [] }) => [name, ...companions]))];
  const forms = recallRows(
    memo,
    'names',
    names,
    (name) => name,
    (name) => {
      const form = nameForm(name);
      made.set(name, form);
      return { words: [JSON.stringify(form)], numbers: [] };
    },
  );
  const texts = [...new Set(mentions.map(textOf))];
  const words = recallRows(
    memo,
    'words of mentions',
    texts,
    (text) => hash('sha256', text, 'base64url'),
    (text) => ({ words: [...wordsOfText(text)], numbers: [] }),
  );
  const placeOf = new Map(texts.map((text, place) => [text, place]));
  const numbers = new Int32Array(words.strings.length).fill(-1);
  return {
    formOf(name) {
      let form = made.get(name);
      if (!form) {
        form = JSON.parse(forms.textsAt(forms.placeOf(name)!)[0]!) as NameForm;
        made.set(name, form);
      }
      return form;
    },
    wordsOf(text, interner) {
      const own = new Set<number>();
      for (const id of words.wordsAt(placeOf.get(text)!)) {
        if (numbers[id] === -1) numbers[id] = interner.of(words.strings[id]);
        own.add(numbers[id]!);
      }
      return own;
    },
  };
}
