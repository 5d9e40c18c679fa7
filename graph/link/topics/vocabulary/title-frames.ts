/**
 * Subjects that a title says by what somebody does, without their name: "Growing the Shoal community" is on community management,
 * "Moving our boats from Nets to Shoal" on migration. English; general knowledge, written for this project.
 */

import type { TopicDocument } from '../texts/documents.ts';
import { phraseKey } from '../texts/tokens.ts';
import type { Topic } from './vocabulary.ts';

const peoples = '(?:contributors?|contributions?|volunteers?|newcomers?|maintainers?)';
/** Nothing that it would say the kind of: "community", not "community edition". */
const asHead =
  '(?=\\s*(?:[^\\p{L}\\s]|$)|\\s+(?:and|are|around|as|at|behind|by|for|from|in|is|of|on|or|that|through|to|using|via|who|with|without)\\b)';

const secured =
  '(?:apps?|applications?|browsing|clouds?|code|coding|communications?|computing|containers?|devices?|environments?|messaging|networks?|platforms?|programming|software|storage|systems?|updates?|web)';
const language =
  '(?:C|C\\+\\+|Fortran|Go|Guile|Haskell|Java|JavaScript|Julia|Lua|Node\\.js|OCaml|Perl|PHP|Python|R|Ruby|Rust|Scheme|Tcl)';
/** Not C in C++. */
const asWord = '(?![\\p{L}\\p{N}+#])';

const frames: { readonly [subject: string]: string } = {
  'community management':
    '\\b(?:build|creat|cultivat|engag|foster|grow|lead|maintain|manag|nurtur|reviv|shap|sustain)(?:e|ing)?\\b[^:;.?!]{0,50}\\bcommunit(?:y|ies)\\b' +
    `${asHead}|\\b(?:attract|encourag|engag|facilitat|keep|mentor|motivat|recruit|retain|welcom)(?:e|ing)?\\s+(?:(?:and\\s+)?(?:more|new|non-technical|your|first-time|external|keep(?:ing)?|retain(?:ing)?)\\s+)*${peoples}\\b`,
  'community metrics':
    "\\b(?:communit(?:y|ies)|contribut(?:ors?|ions?)|participation|project(?:'s)? health)\\b[^:;.?!]{0,40}\\bmetrics\\b|\\bmetrics\\b[^:;.?!]{0,40}\\b(?:communit(?:y|ies)|contribut(?:ors?|ions?)|participation)\\b",
  education:
    '^teaching\\s+\\S+(?:\\s+(?!to\\b)\\S+){0,3}(?:\\s+(?:to|in|at|with)\\s+(?:kids|children|students|beginners|schools?|universit(?:y|ies)|teachers?))?\\W*$|\\bstudents\\b',
  migration:
    '^(?:how (?:we|i|to) )?(?:convert|migrat|mov|switch|transition)(?:e|ed|ing)?\\b.*\\b(?:from\\b.*\\bto|away from)\\b',
  scalability:
    '\\bat (?:(?:large|massive|planet|web|internet|global)[- ])?scale\\W*(?:$|:|with\\b|using\\b)|\\bscal(?:e|ing) (?:out|up)\\b',
  debugging: '\\b(?:chasing|hunting|squashing|tracking down)\\b[^:;.?!]{0,40}\\bbugs?\\b|\\bto debug\\b',
  testing: '\\bto test\\b|\\b(?:your|our|running|writing) (?:\\S+ )?tests\\b',
  performance:
    '^(?:[^:]{0,40}: )?(?:\\S+ and )?(?:(?:micro|macro)-)?(?:optimi[sz]|tun|tweak)ing\\b|\\bspeed(?:ing)? ?up\\b|\\brun(?:s|ning)?\\b[^:;.?!]{0,20} fast(?:er)?\\b|\\bhotspots\\b',
  security: `\\bsecuring\\b(?! fund)|\\bsecure by (?:default|design)\\b|\\bsecured? (?:\\S+ )?${secured}\\b`,
  'language bindings': `\\b(?:embed|extend)(?:ding|ing) ${language}${asWord}|\\b(?:bridg|call|integrat|mix)ing ${language} (?:and|from|in|into|with) ${language}${asWord}|\\b${language} extensions?\\b`,
  diversity: '\\bwomen (?:and|in|of|who)\\b',
};

const patterns = Object.entries(frames).map(([subject, frame]) => ({
  subject,
  key: phraseKey(subject),
  pattern: new RegExp(frame, 'iu'),
}));

/** The phrase keys of the subjects that the words of a title frame. */
export function framedBy(title: string): string[] {
  if (title.length > 200) return [];
  return patterns.flatMap(({ key, pattern }) => (pattern.test(title) ? [key] : []));
}

/**
 * The topics with the subjects that titles of talks frame.
 *
 * @param chosen by key; not changed.
 * @param excluded phrase keys that are no topics.
 */
export function withFramed(
  chosen: ReadonlyMap<string, Topic>,
  documents: readonly TopicDocument[],
  excluded: ReadonlySet<string>,
): Map<string, Topic> {
  const topics = new Map(chosen);
  for (const { kind, texts } of documents) {
    if (kind !== 'talk') continue;
    for (const { field, text } of texts) {
      if (field !== 'title') continue;
      for (const key of framedBy(text)) {
        const label = patterns.find((one) => one.key === key)!.subject;
        if (!topics.has(key) && !excluded.has(key)) topics.set(key, { key, label, variants: [label], marked: false });
      }
    }
  }
  return topics;
}
