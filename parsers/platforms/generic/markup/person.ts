/** The record of a person whom a page's markup describes. */
import { present, webAddress } from '../../../parts.ts';
import { readCareer } from '../../../reading/career.ts';
import { looksLikePersonName, readName } from '../../../reading/names.ts';
import type { CareerStep, PersonRecord } from '../../../records.ts';
import { affiliationOf, evidence, links, type PageText } from './item-parts.ts';
import { type Item, textOf } from './items.ts';

/**
 * The record, or none where the name reads as no person's. What is stated without years is a post of unknown time.
 */
export function fromPerson(item: Item, page: PageText): PersonRecord[] {
  const printed = textOf(item, 'name');
  if (printed === undefined || !looksLikePersonName(printed)) return [];
  const { name, statedName } = readName(printed);
  const biography = textOf(item, 'description');
  const organization = affiliationOf(item);
  const title = textOf(item, 'jobTitle');
  const post: CareerStep[] =
    organization && title
      ? [
          {
            organization,
            title,
            fromBasis: 'unknown',
            toBasis: 'unknown',
            type: 'employment',
            evidence: evidence(item, organization, page),
          },
        ]
      : [];
  return [
    {
      kind: 'person',
      name,
      statedName,
      ...present({
        affiliation: organization,
        biography,
        country: textOf(item, 'nationality'),
        photo: webAddress(textOf(item, 'image')),
      }),
      ...present({ url: webAddress(textOf(item, 'url')) }),
      links: links(item),
      career: [...post, ...(biography && page.text.includes(biography) ? readCareer(biography) : [])],
      evidence: evidence(item, printed, page),
    },
  ];
}
