/**
 * The employments, offices and studies that a biography tells. Only what a sentence says of the person is taken;
 * where its grammar leaves room for doubt, there is a gap.
 */
import type { CareerStep } from '../records.ts';
import { isSubject, type Tense, tellsOfPerson, titleBefore } from './career-clauses.ts';
import { isDepartment, readOrganization } from './career-organization.ts';
import { type Period, readLeadingPeriod, readPeriod } from './career-period.ts';
import { finishStep, inferEnds, mergeSteps, type Step } from './career-steps.ts';
import { readStudies } from './career-studies.ts';
import { isTitle, readTitle, stepType, takesOf } from './career-title.ts';
import { splitSentences } from './sentences.ts';

interface Clause {
  sentence: string;
  names: ReadonlySet<string> | undefined;
}

/**
 * Reads the steps of a career out of a biography in English.
 *
 * @param text the biography, its lines as they are: empty lines part its paragraphs.
 * @returns one step for each position told, in the order of the text. Years are four digits. A missing `from` or `to`
 * has the basis `unknown`; an end is `inferred` only where one sentence lists the employers in order of their starts.
 */
export function readCareer(text: string): CareerStep[] {
  const sentences = splitSentences(text.slice(0, 50_000)).filter((sentence) => sentence.length <= 1500);
  const opening = new Set((sentences[0] ?? '').split(' ', 5).map((word) => word.replace(/[,.]|['’]s$/gu, '')));
  const steps: Step[] = [];
  sentences.forEach((sentence, index) => {
    steps.push(...readSentence({ sentence, names: index === 0 ? undefined : opening }));
  });
  return mergeSteps(steps).map(finishStep);
}

function readSentence(clause: Clause): Step[] {
  const taken = new Map<number, Step>();
  for (const step of readStudies(clause.sentence)) {
    taken.set(step.at, { ...step, tense: 'unknown', type: 'education', begins: false, sentence: clause.sentence });
  }
  for (const read of [readBeginnings, readWork, readTitles, readStays, readDepartures]) {
    for (const step of read(clause)) if (!taken.has(step.at)) taken.set(step.at, step);
  }
  const steps = [...taken.values()].sort((a, b) => a.at - b.at);
  inferEnds(steps);
  return steps;
}

/** "In 2000 he": the period that opens the clause of the verb at `verbAt`. */
function leading(sentence: string, verbAt: number): Period {
  let best: Period = {};
  for (const found of sentence.slice(0, verbAt).matchAll(/(?:^|[,;:(]\s|\band\s)/gu)) {
    const start = found.index + found[0].length;
    const period = readPeriod(sentence, start);
    if (!period || period.end > verbAt) continue;
    const rest = sentence.slice(period.end, verbAt).replace(/^[\s,:]+/, '');
    if (isSubject(rest)) best = readLeadingPeriod(sentence.slice(start, verbAt)) ?? best;
  }
  return best;
}

interface Employer {
  name: string;
  title?: string | undefined;
  period: Period;
  at: number;
  end: number;
}

/** Reads one employer with what follows it: its years, "as CTO", "in Berlin". */
function readEmployer(sentence: string, at: number): Employer | undefined {
  const organization = readOrganization(sentence, at);
  if (!organization) return undefined;
  const employer: Employer = { name: organization.name, period: {}, at, end: organization.end };
  for (let round = 0; round < 4; round++) {
    const period = readPeriod(sentence, employer.end);
    if (period && Object.keys(employer.period).length === 0) {
      employer.period = period.period;
      employer.end = period.end;
      continue;
    }
    const as = match(/,?\s(?:as|becoming|to become)\s/y, sentence, employer.end);
    const title =
      as && !employer.title
        ? readTitle(sentence, employer.end + as.length, (offset) => startsEmployer(sentence, offset))
        : undefined;
    if (title) {
      employer.title = title.title;
      employer.end = title.end;
      const where = match(/\sat\s/y, sentence, employer.end);
      const inside = where ? readOrganization(sentence, employer.end + where.length) : undefined;
      if (inside) {
        // "joined Novell as an engineer at Novell's Labs": the closer name of the same house.
        if (inside.name.includes(employer.name.split(' ')[0]!)) employer.name = inside.name;
        employer.end = inside.end;
      }
      continue;
    }
    const place = match(/\sin\s(?:\p{Lu}[\p{L}.-]*)(?:[\s,]{1,2}\p{Lu}[\p{L}.-]*){0,3}/uy, sentence, employer.end);
    if (!place) break;
    employer.end += place.length;
  }
  return employer;
}

function startsEmployer(sentence: string, at: number): boolean {
  const organization = readOrganization(sentence, at);
  return organization !== undefined && readPeriod(sentence, organization.end)?.period !== undefined;
}

/** Reads employers in a row: "A, B and C", "A in 2008, B in 2011". A bare comma alone makes no list ("Foo, Berlin"). */
function readEmployers(sentence: string, at: number, bare: boolean): Employer[] {
  const first = readEmployer(sentence, at);
  if (!first) return [];
  const sure = [first];
  let waiting: Employer[] = [];
  for (let end = first.end; sure.length + waiting.length < 12; ) {
    const separator = match(
      /(?:,\s(?:and\s)?|\sand\s)(?:(?:then|later|finally|before that)\s)?(?:at\s|for\s|with\s|by\s)?/y,
      sentence,
      end,
    );
    const next = separator ? readEmployer(sentence, end + separator.length) : undefined;
    if (!separator || !next) break;
    const dated = Object.keys(next.period).length > 0;
    const closed = /^(?:[.,;:)(]|\s(?:and|in|as|where|before|on|from|since|until|working|doing)\b|$)/u.test(
      sentence.slice(next.end),
    );
    if (!dated && !(bare && closed)) break;
    if (dated) sure.push(...waiting.splice(0), next);
    else if (/\band\b/.test(separator)) {
      if (/\b(?:at|for|with|by)\s$/.test(separator)) waiting = [];
      sure.push(...waiting.splice(0), next);
    } else waiting.push(next);
    end = next.end;
  }
  return sure;
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
    const as = match(/\s(?:primarily\s|mainly\s)?as\s/y, sentence, start);
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

function match(expression: RegExp, text: string, at: number): string | undefined {
  expression.lastIndex = at;
  return expression.exec(text)?.[0];
}
