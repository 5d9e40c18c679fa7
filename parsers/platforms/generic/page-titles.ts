/** The name of an event within the title of one of its pages: "PineCon 2021 Programme", "Speakers of PineCon". */

/** What pages of an event are called, in the languages conferences are held in; hardly ever the end of an event's name. */
const page =
  '(?:programm?e?|program|schedule|agenda|time ?table|speakers|line-?up|zeitplan|fahrplan|ablauf|referent(?:en|innen)|vortragende|horaires?|orateurs|' +
  'intervenants|programa|programação|programación|horarios?|ponentes|palestrantes|oradores|ponencias|programma|relatori|sprekers|talare|prelegenci|プログラム|タイムテーブル)';
/** What may also be a name's: "Reef Talks". */
const plain =
  '(?:talks|sessions|presentations|abstracts|papers|proceedings|vorträge|charlas|palestras|workshops|keynotes)';
const kind =
  '(?:(?:the|full|final|complete|preliminary|draft|tentative|detailed|provisional|scientific|technical|conference|event|main|daily|talk|session|' +
  'accepted|invited|list of|vorläufiges|vollständiges) )*';
const at = '(?:^|[\\s:,/–—-]+)';
const year = "(?<year>\\s*(?:['’]\\d\\d|(?:19|20)\\d\\d))?";
const joint =
  "(?:\\s*[:–—-]\\s*|\\s+(?:of|for|der|des|de la|de l['’]|de|del|della|do|da|du|dell['’]|zur|zum|van)(?:\\s+the)?\\s+)";

const behind = (word: string) => new RegExp(`^(?<name>.+?)${at}${kind}${word}${year}$`, 'iu');
const before = (word: string) => new RegExp(`^${kind}${word}${joint}(?<name>.+)$`, 'iu');
/** No name of an event is longer: the patterns take the square of the length. Characters. */
const longest = 200;
const surely = [behind(page), before(page)];
const perhaps = [behind(plain), before(plain)];

/**
 * The title without the words that say what the page is, where what is left can be an event's name.
 *
 * @param isEvent whether a text names an event by its words or its year.
 * @param isSaid whether the site says the text elsewhere, by itself.
 */
export function withoutPageWords(
  title: string,
  isEvent: { byWords: (text: string) => boolean; byYear: (text: string) => boolean },
  isSaid: (text: string) => boolean,
): string {
  if (title.length > longest || isSaid(title)) return title;
  for (const [patterns, may] of [
    [surely, (name: string) => isEvent.byWords(name) || isEvent.byYear(name) || isSaid(name)],
    [perhaps, (name: string) => isEvent.byWords(name) || isSaid(name)],
  ] as const) {
    for (const pattern of patterns) {
      const { name = '', year = '' } = pattern.exec(title)?.groups ?? {};
      if (name !== '' && may(`${name}${year}`)) return `${name}${year}`;
    }
  }
  return title;
}
