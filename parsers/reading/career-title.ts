/** Positions in running English prose: "Distinguished Engineer", "Vice President and CTO", "PhD student". */

const occupation =
  /(?:^|[\s-])(?:engineer|developer|programmer|architect|scientist|researcher|professor|lecturer|reader|teacher|instructor|manager|director|lead|leader|head|officer|c[etifospm]o|ciso|vp|evp|svp|president|vice-president|founder|co-?founder|owner|partner|principal|consultant|contractor|analyst|administrator|sysadmin|admin|fellow|advocate|evangelist|designer|specialist|expert|technologist|strategist|hacker|intern|postdoc|post-?doctoral (?:researcher|fellow)|librarian|editor|writer|journalist|counsel|lawyer|attorney|advisor|adviser|coordinator|executive|sre|dba|statistician|mathematician|physicist|biologist|chemist|linguist|economist|technician|tester|employee|freelancer|member of (?:the )?technical staff|chair(?:man|woman|person)?|dean|secretary|treasurer|trustee|board member|member of the (?:\p{L}+ )?board(?: of directors)?|director on the board|student|candidate)(?=$|[\s,])/iu;
const studies = /\b(?:student|candidate|undergraduate)\b/iu;
const office =
  /\b(?:on the board|board member|member of the (?:\p{L}+ )?board|trustee|treasurer|secretary|chair(?:man|woman|person)?|board of directors)\b/iu;
/** Titles that "of" ties to a body: "CTO of Foo". Of others it is a branch of work: "Professor of Physics". */
const ofBody =
  /(?:^|[\s-])(?:founder|co-?founder|owner|c[etifop]o|president|chair(?:man|woman|person)?|director|employee|trustee|treasurer|secretary|board member|board(?: of directors)?|ceo)$/iu;
const bodyOfMembers =
  /\b(?:Foundation|Association|Society|Council|Committee|Board|Club|Verein|Union|Federation|e\.\s?V\.)(?=$|\s|\))/u;

/** Whether the words name a position somebody can be employed in, hold or study in. */
export function isTitle(words: string): boolean {
  return words.length <= 90 && occupation.test(words);
}

/** Whether a title may be followed by "of" and the body it is held in. */
export function takesOf(title: string): boolean {
  return ofBody.test(title);
}

/** What sort of step a title makes: an office is held beside one's work. */
export function stepType(title: string | undefined, organization: string): 'employment' | 'office' | 'education' {
  if (title !== undefined && studies.test(title)) return 'education';
  if (title !== undefined && office.test(title)) return 'office';
  if (title !== undefined && /\bpresident$|^(?:board )?director$/i.test(title) && bodyOfMembers.test(organization))
    return 'office';
  return 'employment';
}

/** Cuts what no longer belongs to the title: "Engineer in the kernel team", "CTO responsible for sales". */
export function trimTitle(words: string): string {
  return words
    .replace(
      /\s(?:in|on (?!the board)|for|with|within|by|who|working|work|focus\p{L}*|based|responsible|specializ\p{L}*|specialis\p{L}*|where|since|from|leading|doing)\b.*$/iu,
      '',
    )
    .replace(/[\s,.;:]+$/u, '')
    .trim();
}

/**
 * Reads a title that starts at `at`, after "as": up to a comma, a preposition of place or time, or another employer.
 *
 * @param startsEmployer whether at an offset another employer of a list starts ("… and IBM Research in 2016").
 */
export function readTitle(
  text: string,
  at: number,
  startsEmployer: (offset: number) => boolean,
): { title: string; end: number } | undefined {
  const article = /(?:(?:an?|the|its|their|his|her|one of the)\s)?/iy;
  article.lastIndex = at;
  const start = at + (article.exec(text)?.[0].length ?? 0);
  let end = text.length;
  const stop =
    /[,;:.()–—]|\s(?:at|with|since|until|from|where|who|in (?:19|20)\d\d|to|and (?:later|then|subsequently|eventually)|and|before|after|when|working)\b/giu;
  stop.lastIndex = start;
  for (let found = stop.exec(text); found; found = stop.exec(text)) {
    if (found[0] === '.' && /\p{L}/u.test(text[found.index + 1] ?? '')) continue;
    if (/\sand$/i.test(found[0])) {
      const next = found.index + 5;
      const coordinate = text.slice(next, next + 60).split(/[,;.(]|\s(?:at|with|in|since|from|until|and)\s/u)[0]!;
      if (
        !startsEmployer(next) &&
        (isTitle(coordinate) || /^\p{Lu}/u.test(coordinate)) &&
        !/^(?:an?|the)\s/i.test(coordinate)
      )
        continue;
    }
    end = found.index;
    break;
  }
  const title = trimTitle(text.slice(start, end));
  return isTitle(title) ? { title, end: start + title.length } : undefined;
}
