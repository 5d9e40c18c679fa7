/** Words that tell what a printed affiliation is: a position, a unit, self-employment, a project. No list of companies. */

/** Nobody's organization. */
export const nothing =
  /^(n\/?a|none|null|nil|no|tba|tbd|unknown|various|unaffiliated|no affiliation|not applicable|self|me|myself|me,? myself(?:,? and i)?|private(?: person| individual)?|privat(?:person)?|personal|undisclosed|confidential|(?:an?\s+)?(?:stealth(?:[- ]mode)?\s+)?start-?up|[-–—.?*]+)$/i;

export const selfEmployed =
  /^((an?|the)\s+)?((freelance|free-lance|independent|self[- ]employed|unaffiliated)([\s,-]+[a-z-]+){0,4}|freelancer|(self|individual|retired|(?:currently )?unemployed|hobbyist)([\s,-]+[a-z-]+){0,3}|volunteer(?:[\s-]+[a-z-]+){0,3}|consultant|contractor|between jobs|(?:currently )?(?:looking|searching) for (?:work|a job|my next \p{L}+)|open to work)$/iu;

/** The same in other languages; the word may stand before or after a position ("Selbstständiger Berater"). */
export const selfEmployedAbroad =
  /^(?:\p{L}+\s)?(?:freiberufler(?:in)?|freiberuflich\p{Ll}{0,2}|freie[rs]?|selbst?ständige?r?|selbständige?r?|indépendante?|indipendente|autónom[oa]|autônom[oa]|independiente|libero professionista|libera professionista|zelfstandige?|zzp'?er|zzp|osvč|selvstendig|selvstændig|egenföretagare|yrittäjä|フリーランス|自由职业者?|프리랜서|фрилансер|самозанят\p{L}{2})(?:\s\p{L}+)?$/iu;

/** The last word of a position, or the one before its "of", "for" or "in". */
const englishPosition =
  /(?:^|[\s/-])(engineer|developer|director|manager|officer|c[teiof]o|s?vp|president|founder|cofounder|architect|lead|leader|head|professor|prof|lecturer|researcher|scientist|fellow|consultant|evangelist|advocate|analyst|maintainer|chair|chairman|chairwoman|chairperson|intern|student|candidate|administrator|admin|sysadmin|programmer|designer|writer|editor|lawyer|attorney|counsel|specialist|strategist|owner|partner|secretary|treasurer|member|coordinator|hacker|technologist|librarian|teacher|instructor|assistant|associate|postdoc|representative|volunteer)(?:\s+(?:of|for|in)\s+.+|\s+(?:i{1,3}|iv))?$/i;

/** German compounds end in these; the other languages have them as the first or the last word. */
const positionAbroad =
  /(?:entwickler|ingenieur|architekt|berater|leiter|führer|forscher|wissenschaftler|programmierer|administrator|doktorand|student)(?:[:*_]?in)?$|(?:^|\s)(?:ingénieure?|développeu(?:r|se)|chercheu(?:r|se)|direct(?:eur|rice)|responsable|étudiante?|ingenier[oa]|desarrollador[ae]?|investigador[ae]?|director[ae]?|gerente|estudiante|profesora?|professora|engenheir[oa]|desenvolvedora?|pesquisadora?|ingegnere|sviluppat(?:ore|rice)|ricercat(?:ore|rice)|ontwikkelaar|utvecklare|udvikler|utvikler|programista|vývojářk?a?)(?:$|\s(?:de|en|di|informatique|senior)\b.*$)/iu;

export const organizationWord =
  /\b(inc|ltd|llc|gmbh|corp|corporation|company|university|institute|foundation|labs?|laborator(y|ies)|technologies|systems|group|college|school|association|consulting|solutions|center|centre)\b\.?/i;

/** Whether a text is a position and no organization. */
export function isPosition(text: string): boolean {
  const named = englishPosition.test(text) || positionAbroad.test(text);
  return named && !organizationWord.test(text.replace(/\s+(of|for|in)\s.*$/i, ''));
}

/** What a position is for, behind its comma: "VP, Engineering". */
export const department =
  /^(?:engineering|research|r&d|marketing|products?(?: management)?|technology|operations|infrastructure|platforms?|security|sales|design|strategy|innovation|software(?: engineering)?|developer relations|community|open source|data(?: science)?|it)$/i;

/** Ends what names a body of work or its people: nobody is employed by it. */
export const projectEnd =
  /\b(projects?|kernel|community|communities|contributors?|committers?|developers?|core team|maintainers?|programmers?|hackers?|enthusiasts?|volunteers?|users?|user group|distribution|distro|mailing list|upstream|open[- ]source|free software)$/i;

export const genericUnit =
  /^(?:dept|department|faculty|school|division|chair|section|team|group|lehrstuhl|abteilung|institut für|département|departamento|dipartimento|departement|fakult[äa]t?|facult[ée]|facultad|faculdade|facoltà|fakulta|katedra|wydział)(?![\p{L}])|(?<![\p{L}])(?:team|group|division|department|dept\.?|unit|business unit|bu)$/iu;

/** What the unit of an organization is called, so that "Queen’s University" and "King’s College" stay whole. */
export const unitWord =
  /\b(labs?|laborator(y|ies)|research|r&d|team|group|division|department|dept|unit|office|cent(er|re)s?|practice|branch|section|studio|incubator|subsidiary|business)\b/i;

export const legalForm =
  /[\s,]+(?:inc(?:orporated)?|l\.?t\.?d|limited|l\.?l\.?c|l\.?l\.?p|plc|gmbh|mbh|gmbh\s*&\s*co\.?\s*kg|&\s*co\.?\s*kg|ag|kgaa|kg|ug|ohg|gbr|e\.?\s?v|ab|a\/s|asa|as|aps|oyj?|b\.?v|n\.?v|s\.?a|s\.?a\.?s|s\.?a\.?r\.?l|s\.?r\.?l|s\.?p\.?a|s\.?l\.?u?|s\.?r\.?o|a\.?s|sp\.?\s?z\s?o\.?\s?o|d\.?o\.?o|kft|zrt|corp(?:oration)?|co|company|pty|pte|pvt|private|k\.?k|ltda|s\.?a\.? de c\.?v|se|eood|ood)\.?$/i;
