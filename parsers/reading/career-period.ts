/** Periods in running English prose: "since 2012", "from 2001 to 2005", "(2008–2012)", "until 2010". */

export interface Period {
  from?: string;
  to?: string;
  /** A single year ("in 2008"): whether it is a start or an end is the verb's to say. */
  year?: string;
}

const month = String.raw`(?:(?:early|late|mid|mid-|the (?:beginning|end|summer|spring|autumn|fall|winter) of|January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)\s?)?`;
const year = String.raw`((?:19|20)\d\d)(?![\d-]\d)`;
const open = String.raw`(?:present|now|today|current|date)\b`;
const yearFrom = String.raw`((?:19|20)\d\d)`;
const forms: [RegExp, (found: RegExpExecArray) => Period][] = [
  [
    new RegExp(
      String.raw`[\s,]*\(?(?:from\s|between\s|during\s)?${month}${yearFrom}(?:\s?[-–—]\s?|\s(?:to|until|till|through|and)\s)${month}(?:${year}|${open})\)?`,
      'iy',
    ),
    (found) => ({ from: found[1]!, ...(found[2] ? { to: found[2] } : {}) }),
  ],
  [new RegExp(String.raw`[\s,]*\(?(?:ever\s)?since\s${month}${year}\)?`, 'iy'), (found) => ({ from: found[1]! })],
  [
    new RegExp(String.raw`[\s,]*\(?(?:starting|beginning)\s(?:in\s)?${month}${year}\)?`, 'iy'),
    (found) => ({ from: found[1]! }),
  ],
  [new RegExp(String.raw`[\s,]*\(?(?:until|till)\s${month}${year}\)?`, 'iy'), (found) => ({ to: found[1]! })],
  [new RegExp(String.raw`[\s,]*from\s${month}${year}(?:\son(?:wards)?)?`, 'iy'), (found) => ({ from: found[1]! })],
  [
    new RegExp(String.raw`(?:[\s,]*\(?in\s${month}${year}\)?|\s\(${month}${year}\))`, 'iy'),
    (found) => ({ year: (found[1] ?? found[2])! }),
  ],
];

/** Reads the period that stands at `at` (blanks, a comma or a bracket before it are passed), with where it ends. */
export function readPeriod(text: string, at: number): { period: Period; end: number } | undefined {
  for (const [form, take] of forms) {
    form.lastIndex = at;
    const found = form.exec(text);
    if (!found) continue;
    const period = take(found);
    if (period.from && period.to && period.from > period.to) return undefined;
    return { period, end: form.lastIndex };
  }
  return undefined;
}

/** The period that opens a clause whose subject and verb come right after it: "In 2000 he", "Since 2012, she has". */
export function readLeadingPeriod(clause: string): Period | undefined {
  const found = readPeriod(clause, 0);
  if (!found) return undefined;
  const rest = clause.slice(found.end).replace(/^[,:]?\s*/, '');
  return rest.split(' ').length <= 6 && !/[,;]/.test(rest) ? found.period : undefined;
}
