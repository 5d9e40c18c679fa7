/** What a text itself says to be its keywords, and who it says presents it. */
import { grammarWords } from './stop-words.ts';

/** "Keywords: tides, harbours" at the beginning of a line or sentence, in the commonest languages. */
const heading =
  /(?:^|\n|[.!?]\s)[^\p{L}\n]{0,5}(?:key ?words?|tags|topics|schl(?:ü|ue)sselw(?:ö|oe)rter|schlagw(?:ö|oe)rter|stichw(?:ö|oe)rter|mots[- ]cl[ée]s|parole[- ]chiave|palabras[- ]clave|palavras[- ]chave|trefwoorden)\s*[:：]\**([^\n]{3,400})/giu;

/** The keywords that a text lists as such, as printed; none where it only seems to. */
export function statedKeywords(text: string): string[] {
  return [...text.matchAll(heading)].flatMap((match) => {
    const [list] = match[1]!.split(/[.!?]\s/);
    const items = list!
      .split(/[,;|•·]/)
      .map((item) => item.replace(/^[\s#*"']+|[\s.*"']+$/g, ''))
      .filter((item) => /\p{L}/u.test(item));
    // A sentence with commas is no list of keywords.
    const isKeyword = (item: string) => {
      const words = item.split(/\s+/);
      return words.length <= 4 && !grammarWords.has(words[0]!.toLowerCase());
    };
    return items.length > 1 && items.every(isKeyword) ? items : [];
  });
}

const name = String.raw`(?:\p{Lu}\.\s+)?\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}\.)?\s+\p{Lu}[\p{L}'’-]+`;
const presenters = new RegExp(
  String.raw`\b(?:[Pp]resented by|[Tt]alk by|[Ss]peakers?:|[Pp]resenters?:)\s+(${name}(?:(?:,|,? and| &)\s+${name})*)`,
  'gu',
);

/** The words, in lower case, of the names of those whom the text calls its presenters. */
export function presenterWords(text: string): ReadonlySet<string> {
  const names = [...text.matchAll(presenters)].flatMap((match) => match[1]!.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []);
  return new Set(names.map((word) => word.toLowerCase()));
}
