/** Studies told in a sentence of a biography: degrees and the schools they come from. */
import { isSchool, readOrganization } from './career-organization.ts';
import { readPeriod } from './career-period.ts';

export interface Studies {
  organization: string;
  title?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  at: number;
  end: number;
}

const degree =
  /\b(?:Ph\.?\s?D\.?|DPhil|doctorate|doctoral degree|M\.?\s?Sc\.?|M\.?Eng\.?|M\.?\s?S\.?|MBA|M\.A\.|MA|B\.?\s?Sc\.?|B\.?Eng\.?|B\.?\s?S\.?|B\.A\.|BA|B\.?\s?Tech\.?|M\.?\s?Tech\.?|(?:Master|Bachelor|Doctor)(?:['’]?s)?(?:\sof\s\p{L}+)?|degrees?|diploma)(?=$|[\s,(])/gu;
const schooling =
  /\b(?:went to (?:university|college|school) (?:at|in)|graduated from|(?:is )?a graduate of|alumn(?:us|a) of|attended)\s/giu;
const studying = /\b(?:stud(?:ied|ies|ying)|graduated|majored|read)\b/gu;

/** Reads every study with its school; the year of a degree is its end. */
export function* readStudies(sentence: string): Generator<Studies> {
  for (const verb of sentence.matchAll(schooling)) {
    const step = schoolAt(sentence, verb.index + verb[0].length);
    if (step && (!/^attended/i.test(verb[0]) || isSchool(step.organization))) yield step;
  }
  for (const verb of sentence.matchAll(studying)) {
    const start = verb.index + verb[0].length;
    const at = reach(sentence, start, /\sat\s/gu);
    if (at !== undefined) {
      const step = schoolAt(sentence, at);
      // "read" and "studied" also govern other things; the school must show that it is one.
      if (step && (verb[0] !== 'read' || isSchool(step.organization))) yield step;
    }
  }
  for (const found of sentence.matchAll(degree)) {
    const after = found.index + found[0].length;
    if (/^[\s,]*(?:student|candidate|thesis|advisor|supervisor)/i.test(sentence.slice(after))) continue;
    const at = reach(sentence, after, /\s(?:from|at)\s/gu);
    if (at === undefined) continue;
    const between = sentence.slice(after, at).replace(/\s(?:from|at)\s$/, '');
    const step = schoolAt(sentence, at);
    if (!step) continue;
    const yearInside = /\s\(?in\s((?:19|20)\d\d)\)?/u.exec(between);
    const title = `${found[0]}${between.replace(/\s\(?in\s(?:19|20)\d\d\)?/u, '')}`.replace(/[\s,]+$/u, '');
    yield {
      ...step,
      ...(title.length <= 80 ? { title } : {}),
      to: step.to ?? yearInside?.[1],
    };
  }
}

/** Where the first preposition within reach has been passed: ten words on, and not over a clause's end. */
function reach(sentence: string, from: number, preposition: RegExp): number | undefined {
  preposition.lastIndex = from;
  const found = preposition.exec(sentence);
  if (!found) return undefined;
  const between = sentence.slice(from, found.index);
  if (
    between.split(' ').length > 12 ||
    /[;:]|\b(?:who|works?|worked|working|joined|engineer|developer|then|now|before|after)\b/u.test(between)
  )
    return undefined;
  return found.index + found[0].length;
}

function schoolAt(sentence: string, at: number): Studies | undefined {
  const school = readOrganization(sentence, at);
  if (!school) return undefined;
  const period = readPeriod(sentence, school.end);
  return {
    organization: school.name,
    from: period?.period.from,
    to: period?.period.to ?? period?.period.year,
    at,
    end: period?.end ?? school.end,
  };
}
