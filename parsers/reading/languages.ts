/** Languages as pages print them ("English", "Deutsch", "pt-BR"), as BCP 47. */

/** Languages in which talks are given and programmes printed; their names are the runtime's. */
const codes =
  'ar bg bn ca cs da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ka ko lt lv mk ms nb nl nn no pl pt ro ru sk sl sq sr sv ta te th tr uk ur vi zh'.split(
    ' ',
  );
let names: Map<string, string> | undefined;

/** The tag of a language printed by its name in English or in itself, or by its code. Undefined for anything else. */
export function languageTag(printed: string | null | undefined): string | undefined {
  const text = (printed ?? '').trim();
  if (/^[a-z]{2}(?:[-_][A-Za-z]{2})?$/i.test(text)) {
    const [language, region] = text.split(/[-_]/);
    const code = language!.toLowerCase();
    if (!codes.includes(code)) return undefined;
    return region === undefined ? code : `${code}-${region.toUpperCase()}`;
  }
  return table().get(text.toLowerCase());
}

function table(): Map<string, string> {
  if (names) return names;
  names = new Map();
  const english = new Intl.DisplayNames('en', { type: 'language' });
  for (const code of codes) {
    const own = new Intl.DisplayNames(code, { type: 'language' }).of(code);
    for (const name of [english.of(code), own]) if (name !== undefined) names.set(name.toLowerCase(), code);
  }
  return names;
}
