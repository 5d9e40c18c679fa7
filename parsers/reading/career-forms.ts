/** The forms in which a sentence tells of work: whom somebody joined, worked for, is an engineer at, left. */
import { type Tense, tellsOfPerson, titleBefore } from './career-clauses.ts';
import { type Employer, leading, readEmployer, readEmployers } from './career-employers.ts';
import { isDepartment, readOrganization } from './career-organization.ts';
import type { Period } from './career-period.ts';
import type { Step } from './career-steps.ts';
import { isTitle, readTitle, stepType, takesOf } from './career-title.ts';
import { matchAt } from './match-at.ts';

/** A sentence, and the words by which it may call the person besides "he", "she" and "I"; undefined for any. */
export interface Clause {
  sentence: string;
  names: ReadonlySet<string> | undefined;
}

function toStep(
  clause: Clause,
  employer: Employer,
  lead: Period,
  told: { tense: Tense; begins: boolean; title?: string },
): Step {
  const period = Object.keys(employer.period).length > 0 ? employer.period : lead;
  const title = employer.title ?? told.title;
  const from = period.from ?? (told.begins ? period.year : undefined);
  return {
    organization: employer.name,
    title,
    from,
    to: period.to,
    tense: period.to ? 'past' : told.tense,
    type: stepType(title, employer.name),
    begins: told.begins,
    sentence: clause.sentence,
    at: employer.at,
    end: employer.end,
  };
}

const beginning =
  /\b(?:(joined|joining)|(co-?founded|founded|helped (?:to )?(?:found|start)|helped co-?found)|(moved (?:on )?to|switched to)|(?:was\s)?(?:hired|recruited) (?:by|at)|start(?:ed|ing) (?:work(?:ing)? |(?:his|her|their|my) career |out )?(?:at|for|with)|began (?:work(?:ing)? |(?:his|her|their|my) career )?(?:at|for|with))\s/giu;

function* readBeginnings(clause: Clause): Generator<Step> {
  const { sentence, names } = clause;
  for (const verb of sentence.matchAll(beginning)) {
    if (!tellsOfPerson(sentence.slice(0, verb.index), names)) continue;
    const lead = leading(sentence, verb.index);
    for (const employer of readEmployers(sentence, verb.index + verb[0].length, false)) {
      employer.title ??= laterTitle(sentence, employer.end);
      if (verb[3] && !employer.title) continue;
      yield { ...toStep(clause, employer, lead, { tense: 'unknown', begins: true }), begins: !verb[2] };
    }
  }
}

/** A title told further on in the sentence, with nothing employed in between: "…, becoming Vice President and CTO". */
function laterTitle(sentence: string, from: number): string | undefined {
  const found =
    /^([^.;]{0,120}?)\b(?:becoming|where (?:he|she|they|I) (?:became|served as|worked as|works as|was|is)|and (?:became|served as|serves as|is))\s/u.exec(
      sentence.slice(from),
    );
  if (!found || /\b(?:joined|at|moved|left)\s/.test(found[1]!)) return undefined;
  const title = readTitle(sentence, from + found[0].length, () => false);
  if (!title || !isTitle(title.title)) return undefined;
  return /^\s(?:at|of|with)\s/.test(sentence.slice(title.end)) ? undefined : title.title;
}

const working =
  /\b(works?|worked|working|employed|consults|consulted|teaches|taught|leads|led|heads|headed|manages|managed|runs)\b/giu;

function* readWork(clause: Clause): Generator<Step> {
  const { sentence, names } = clause;
  for (const verb of sentence.matchAll(working)) {
    if (!tellsOfPerson(sentence.slice(0, verb.index), names)) continue;
    const start = verb.index + verb[0].length;
    const stem = verb[1]!.toLowerCase();
    let from = start;
    let title: string | undefined;
    const as = matchAt(/\s(?:primarily\s|mainly\s)?as\s/y, sentence, start);
    if (as) {
      const found = readTitle(sentence, start + as.length, () => false);
      if (!found) continue;
      title = found.title;
      from = found.end;
    }
    const prepositions = /^(?:work|employ)/.test(stem) ? /\s(?:at|for|by)\s/gu : /\sat\s/gu;
    const reach = sentence
      .slice(from)
      .search(
        /[;.:!?](?:\s|$)|,|\b(?:who|which|presented|spoke|speaks?|talks?|stud\p{L}+|graduat\p{L}+|degree|conferences?)\b/u,
      );
    const limit = reach < 0 ? sentence.length : from + reach;
    prepositions.lastIndex = from;
    for (let found = prepositions.exec(sentence); found && found.index < limit; found = prepositions.exec(sentence)) {
      if (sentence.slice(from, found.index).split(' ').length > 11) break;
      // "worked for" names the employer at once; further on, "for" tells a purpose.
      if (/for/.test(found[0]) && !/^(?:\s(?:full[- ]time|part[- ]time))?$/.test(sentence.slice(from, found.index)))
        continue;
      const employers = readEmployers(sentence, found.index + found[0].length, true);
      if (employers.length === 0) continue;
      const before = sentence.slice(0, verb.index);
      const now =
        /s$/.test(stem) ||
        stem === 'work' ||
        (/ing$/.test(stem) && /\b(?:is|am|'s|'m|’s|’m|been)\s(?:currently\s|now\s)?$/.test(before));
      const past = /ed$|taught|led/.test(stem) && !/\b(?:is|am|has|have)\s(?:\p{L}+\s)?$/u.test(before);
      const lead = leading(sentence, verb.index);
      for (const employer of employers) {
        yield toStep(clause, employer, lead, {
          tense: now ? 'current' : past ? 'past' : 'unknown',
          begins: false,
          title,
        });
      }
      break;
    }
  }
}

function* readTitles(clause: Clause): Generator<Step> {
  const { sentence, names } = clause;
  for (const preposition of sentence.matchAll(/\s(at|with|of)\s/gu)) {
    const at = preposition.index + preposition[0].length;
    const organization = readOrganization(sentence, at);
    if (!organization) continue;
    const found = titleBefore(sentence.slice(0, preposition.index), names);
    if (!found) continue;
    if (preposition[1] === 'of' && (!takesOf(found.title) || isDepartment(organization.name))) continue;
    // "CTO of Storage at Alder": the branch is part of the title, and the house comes after it.
    if (preposition[1] === 'of' && /^\s(?:at|with)\s/.test(sentence.slice(organization.end))) continue;
    const lead = leading(sentence, found.verbAt);
    const employers =
      preposition[1] === 'at'
        ? readEmployers(sentence, at, false)
        : [readEmployer(sentence, at)].filter((one) => one !== undefined);
    for (const employer of employers) {
      const step = toStep(clause, employer, lead, { tense: found.tense, begins: found.starts, title: found.title });
      // "joined in 2008 …" has its years; "is an engineer in 2016" has none.
      yield step;
      yield* secondOffice(clause, step);
    }
  }
}

/** "… and Chair of its Technical Advisory Board": a second office in the body just named. */
function* secondOffice(clause: Clause, step: Step): Generator<Step> {
  if (step.type !== 'office') return;
  const found =
    /^,?\sand\s(?:an?\s|the\s)?((?:\p{L}+\s){1,3}?of\s(?:its|their)(?:\s\p{Lu}[\p{L}-]*){1,5})(?=[\s,.;]|$)/u.exec(
      clause.sentence.slice(step.end),
    );
  if (!found || !isTitle(found[1]!)) return;
  const at = step.end + found.index + found[0].length - found[1]!.length;
  yield { ...step, title: found[1]!, at, end: step.end + found[0].length };
}

const staying =
  /\b(?:(?:has |have )?been|(is|am|['’]s|['’]m)|(was)|(previously|formerly|before that|prior to that|earlier|in the past),?|(currently|now|presently)|spent [^,.;]{1,30}? years)\s(?:(currently|now|still|also|previously|formerly)\s)*(at|with)\s/giu;

function* readStays(clause: Clause): Generator<Step> {
  const { sentence, names } = clause;
  for (const verb of sentence.matchAll(staying)) {
    const before = sentence.slice(0, verb.index);
    if (!verb[3] && !verb[4] && !tellsOfPerson(before, names)) continue;
    if ((verb[3] || verb[4]) && before !== '' && !/[.,;(]\s$|\b(?:he|she|they|I|is|am|was|and)\s$/u.test(before))
      continue;
    const past = verb[2] !== undefined || verb[3] !== undefined || /previously|formerly/i.test(verb[5] ?? '');
    const told =
      past &&
      /\b(?:previously|formerly|before that|prior to|earlier|in the past|before joining)\b/i.test(
        sentence.slice(0, verb.index + verb[0].length),
      );
    const lead = leading(sentence, verb.index);
    for (const employer of readEmployers(sentence, verb.index + verb[0].length, true)) {
      const step = toStep(clause, employer, lead, {
        tense: past ? 'past' : verb[1] || verb[4] ? 'current' : 'unknown',
        begins: false,
      });
      // "was at Foo" may tell of a visit; years or "before that" make it an employment.
      if (verb[2] && !told && !step.from && !step.to) continue;
      if (verb[1] && !verb[5] && verb[6] === 'at') continue;
      yield step;
    }
  }
}

function* readDepartures(clause: Clause): Generator<Step> {
  const { sentence, names } = clause;
  for (const verb of sentence.matchAll(/\b(?:left|leaving|retired from|retiring from|departed)\s/gu)) {
    if (!tellsOfPerson(sentence.slice(0, verb.index), names)) continue;
    const employer = readEmployer(sentence, verb.index + verb[0].length);
    if (!employer) continue;
    const year = employer.period.year ?? leading(sentence, verb.index).year;
    if (year === undefined) continue;
    yield { ...toStep(clause, { ...employer, period: { to: year } }, {}, { tense: 'past', begins: false }) };
  }
}

/** What is told in one form is not told again in another: those that say more come first. */
export const careerForms: readonly ((clause: Clause) => Iterable<Step>)[] = [
  readBeginnings,
  readWork,
  readTitles,
  readStays,
  readDepartures,
];
