/** The section of the programme that newer versions print before a title: "Tutorials: Title". */
import type { CheerioAPI } from 'cheerio';

const types: Record<string, string> = {
  talks: 'talk',
  charlas: 'talk',
  tutorials: 'tutorial',
  posters: 'poster',
  keynotes: 'keynote',
  plenaries: 'plenary',
  panels: 'panel',
  workshops: 'workshop',
  'lightning talks': 'lightning',
};

/** Parts a title from its section. The section is one by its common name, or by a link to its own schedule. */
export function splitSection($: CheerioAPI, text: string): { title: string; type?: string } {
  const match = /^([\p{L}][\p{L} &-]{2,40}):\s+(.+)$/u.exec(text);
  if (!match) return { title: text };
  const [, section, title] = match as unknown as [string, string, string];
  const type = types[section.toLowerCase()];
  if (type !== undefined) return { title, type };
  if (/ (?:talks|tutorials|posters|presentations|workshops|panels|keynotes)$/i.test(section))
    return { title, type: section.toLowerCase().replace(/s$/, '') };
  const slug = section.toLowerCase().replace(/&/g, 'and').replace(/\s+/g, '-');
  const isLinked = $(`a[href*="${slug}/"]`)
    .get()
    .some((node) => new RegExp(`(?:^|/)${slug}/(?:list/)?(?:index\\.html)?$`).test($(node).attr('href') ?? ''));
  return isLinked ? { title, type: section.toLowerCase().replace(/s$/, '') } : { title: text };
}
