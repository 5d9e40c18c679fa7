/** Employers as a sentence of a biography names them: one with what is said of the time there, or several in a row. */
import { isSubject } from './career-clauses.ts';
import { readOrganization } from './career-organization.ts';
import { type Period, readLeadingPeriod, readPeriod } from './career-period.ts';
import { readTitle } from './career-title.ts';
import { matchAt } from './match-at.ts';

/** "In 2000 he": the period that opens the clause of the verb at `verbAt`. */
export function leading(sentence: string, verbAt: number): Period {
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

export interface Employer {
  name: string;
  title?: string | undefined;
  period: Period;
  at: number;
  end: number;
}

/** Reads one employer with what follows it: its years, "as CTO", "in Berlin". */
export function readEmployer(sentence: string, at: number): Employer | undefined {
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
    const as = matchAt(/,?\s(?:as|becoming|to become)\s/y, sentence, employer.end);
    const title =
      as && !employer.title
        ? readTitle(sentence, employer.end + as.length, (offset) => startsEmployer(sentence, offset))
        : undefined;
    if (title) {
      employer.title = title.title;
      employer.end = title.end;
      const where = matchAt(/\sat\s/y, sentence, employer.end);
      const inside = where ? readOrganization(sentence, employer.end + where.length) : undefined;
      if (inside) {
        // "joined Novell as an engineer at Novell's Labs": the closer name of the same house.
        if (inside.name.includes(employer.name.split(' ')[0]!)) employer.name = inside.name;
        employer.end = inside.end;
      }
      continue;
    }
    const place = matchAt(/\sin\s(?:\p{Lu}[\p{L}.-]*)(?:[\s,]{1,2}\p{Lu}[\p{L}.-]*){0,3}/uy, sentence, employer.end);
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
export function readEmployers(sentence: string, at: number, bare: boolean): Employer[] {
  const first = readEmployer(sentence, at);
  if (!first) return [];
  const sure = [first];
  let waiting: Employer[] = [];
  for (let end = first.end; sure.length + waiting.length < 12; ) {
    const separator = matchAt(
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
