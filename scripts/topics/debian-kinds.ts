/**
 * Makes `graph/link/topics/knowledge/debian-kinds.ts`: which free programs are of which kind, by Debian's indexes of packages. Run by hand,
 * with the indexes of one release unpacked:
 *
 *   node scripts/topics/debian-kinds.ts PACKAGES COMPONENTS WORDS RELEASE
 *
 * PACKAGES is `main/binary-amd64/Packages` (debtags, sections, summaries, tasks of the Pure Blends), COMPONENTS is
 * `main/dep11/Components-amd64.yml` (categories of AppStream), WORDS a list of everyday English words and first names (of the
 * package wamerican), RELEASE the name of the release with the date of the indexes, as it is to stand in the file. What is taken are facts:
 * names of programs and what they are filed under; no sentence of a package goes into the table.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { namesOfSubjects } from '../../graph/link/topics/knowledge/lexicon.ts';
import { phraseKey } from '../../graph/link/topics/texts/tokens.ts';

/** One line of `kind-rules.txt`. */
interface KindRule {
  kind: string;
  calls: RegExp | undefined;
  words: RegExp | undefined;
  files: string[];
}

interface Package {
  name: string;
  source: string;
  section: string;
  summary: string;
  tags: string[];
  /** What it asks for: the content of a task. */
  wants: string[];
}

/** Kinds of packages that are no programs, or but parts of one. */
const noProgram =
  /^(?:lib|python3?-|ruby-|golang-|node-|r-|elpa-|php-|fonts-|gir1|xserver-|xfonts-|task-|hunspell-|linux-|gcc-|texlive-|qml-|vim-|emacs-|gstreamer)|-(?:dev|doc|docs|dbg|data|common|perl|java|plugins?|themes?|el|l10n|i18n|lang|src|dkms|examples?|ocaml|extras?|addons?|all|static|ng)$|^(?:science|education|games|multimedia|astro|med|gis|hamradio|electronics|debichem|junior|forensics|pan|design|ezgo|parl|live)-/;
const noProgramSections: ReadonlySet<string> = new Set(
  'libs libdevel doc perl python ruby java debug oldlibs fonts localization metapackages introspection rust golang javascript haskell ocaml php zope'.split(
    ' ',
  ),
);
/** Names that more people know as something else: gentoo is a file manager as well. */
const homonyms: ReadonlySet<string> = new Set(
  (
    'apache gentoo epiphany pacman singularity slurm slack notion dash foot terminus micro rally spring cube context sketch stun check shake flare pollen planner ' +
    'remind when cycle approx fair flake ledger sweep ancient dynamite talk step grace euler lie maria magic electric rabbit nasty love thin tractor hunt ' +
    'ink the tilde tea sent mount dump parole shed patch chronicle worker pinpoint impressive pal bear jam rush dish fuzz siege bats ent tweak ' +
    'atom swift icon alien hello legit goby reply chatty sic epic plum hitch razor gross sauce din muse'
  ).split(' '),
);
/** Of these kinds no name is taken that is an everyday word. */
const fullOfWords: ReadonlySet<string> = new Set(['game', 'bioinformatics', 'chemistry']);
/** A game about molecules is no chemistry. */
const kindsOfGames: ReadonlySet<string> = new Set(['game', 'emulator', 'game engine', 'education']);
/** "bacula-server" is of bacula. */
const part =
  /-(?:server|client|core|bin|daemon|gtk\d?|qt\d?|gui|cli|tools|utils|progs|base|app|nox|full|light|x11|desktop|esr|mta|engine|ui|web|wx)$/;
/** A blend's task names what it is made of, and what is but handy beside it. */
const handy: ReadonlySet<string> = new Set(
  'python3 python ipython3 make cmake gcc git r-base gnuplot graphviz jupyter-notebook texlive blender gimp audacity octave'.split(
    ' ',
  ),
);

const [packagesFile, componentsFile, wordsFile, release] = process.argv.slice(2);
if (!packagesFile || !componentsFile || !wordsFile || !release)
  throw new Error('node scripts/topics/debian-kinds.ts PACKAGES COMPONENTS WORDS RELEASE');

const kindRules = readFileSync(new URL('kind-rules.txt', import.meta.url), 'utf8')
  .split('\n')
  .flatMap(readRule);
const packages = readFileSync(packagesFile, 'utf8').split('\n\n').filter(Boolean).map(readPackage);
const { categories, printed } = readComponents(readFileSync(componentsFile, 'utf8'));
const everyday = new Set(
  readFileSync(wordsFile, 'utf8')
    .split('\n')
    .filter((word) => /^\p{Lu}?\p{Ll}+$/u.test(word))
    .map((word) => word.toLowerCase()),
);
const subjects = new Set(namesOfSubjects().map(phraseKey));
const tasks = tasksOf(packages);
const known = new Set(packages.map(({ name }) => name));
const programs = packages.filter(
  ({ name, section, summary }) =>
    !noProgram.test(name) && !noProgramSections.has(section) && !/transitional|dummy|metapackage/i.test(summary),
);
const kinds = new Map<string, Map<string, string>>();
for (const one of programs) {
  const name = nameOf(one);
  if (name !== undefined) for (const kind of kindsOf(one)) note(kind, name, one.name);
}
// OpenLDAP, of which no package has the name: what all that is built from it is, it is.
for (const [source, parts] of Map.groupBy(programs, (one) => one.source)) {
  if (known.has(source) || noProgram.test(source) || subjects.has(phraseKey(source))) continue;
  const [first, ...others] = parts.map((one) => new Set(kindsOf(one)));
  for (const kind of first ?? []) if (others.every((other) => other.has(kind))) note(kind, source, parts[0]!.name);
}
const lines = kindRules.flatMap(({ kind }) => {
  const names = [...(kinds.get(kind)?.values() ?? [])].sort();
  return names.length === 0 ? [] : [`  ${/^\p{L}+$/u.test(kind) ? kind : `'${kind}'`}:\n    '${names.join(', ')}',`];
});
writeFileSync(
  new URL('../../graph/link/topics/knowledge/debian-kinds.ts', import.meta.url),
  `/**
 * What free programs are, by Debian: what it files them under in its own indexes (debtags, sections, AppStream categories, Pure
 * Blends) and summaries. ${release}; facts, in our words. Made by
 * \`scripts/topics/debian-kinds.ts\`; which signs count for which kind is in \`scripts/topics/kind-rules.txt\`. A name with a mark of
 * exclamation is an everyday word too; behind an at sign stands the package, where it is called otherwise.
 */
export const debianRelease = '${release.match(/\((\w+)\)/)?.[1] ?? 'stable'}';

export const debianKinds: { readonly [kind: string]: string } = {
${lines.join('\n')}
};
`,
);

function note(kind: string, name: string, owner: string): void {
  if (homonyms.has(name) || phraseKey(name) === phraseKey(kind) || (fullOfWords.has(kind) && isEveryday(name))) return;
  const names = kinds.get(kind) ?? new Map<string, string>();
  // The package of the program's own name is the better source.
  const entry = entryOf(name, owner);
  const key = phraseKey(entry.replace(/!?(?:@.*)?$/, ''));
  if (!names.has(key) || owner === name) names.set(key, entry);
  kinds.set(kind, names);
}

function kindsOf(one: Package): string[] {
  const rules = one.section === 'games' ? kindRules.filter(({ kind }) => kindsOfGames.has(kind)) : kindRules;
  return rules.filter((rule) => isOfKind(one, rule)).map(({ kind }) => kind);
}

function readPackage(block: string): Package {
  const fields = new Map<string, string>();
  let last = '';
  for (const line of block.split('\n')) {
    if (line.startsWith(' ')) fields.set(last, `${fields.get(last)} ${line.trim()}`);
    else {
      last = line.slice(0, line.indexOf(':'));
      fields.set(last, line.slice(last.length + 1).trim());
    }
  }
  const list = (field: string) =>
    (fields.get(field) ?? '')
      .split(',')
      .map((item) => item.trim().split(/[ |:]/)[0]!)
      .filter(Boolean);
  const name = fields.get('Package')!;
  return {
    name,
    source: (fields.get('Source') ?? name).split(' ')[0]!,
    section: fields.get('Section') ?? '',
    summary: fields.get('Description') ?? '',
    tags: (fields.get('Tag') ?? '').split(',').map((tag) => tag.trim()),
    wants: [...list('Depends'), ...list('Recommends')],
  };
}

/** Categories of desktop programs by package, and how they print the package's name, if they do. */
function readComponents(text: string): { categories: Map<string, string[]>; printed: Map<string, string> } {
  const categories = new Map<string, string[]>();
  const printed = new Map<string, string>();
  for (const document of text.split('\n---\n')) {
    if (!/^Type: desktop-application$/m.test(document)) continue;
    const owner = /^Package: (\S+)$/m.exec(document)?.[1];
    if (!owner) continue;
    const own = /^Categories:\n((?:- .*\n)*)/m.exec(`${document}\n`)?.[1] ?? '';
    categories.set(owner, [
      ...(categories.get(owner) ?? []),
      ...[...own.matchAll(/^- (.*)$/gm)].map(([, one]) => one!),
    ]);
    const name = /^Name:\n(?: {2}.*\n)*? {2}C: ["']?(.*?)["']?$/m.exec(document)?.[1];
    if (name && phraseKey(name).replaceAll(' ', '') === phraseKey(owner).replaceAll(' ', '')) printed.set(owner, name);
  }
  return { categories, printed };
}

/** By package, the tasks of Pure Blends that ask for it. */
function tasksOf(all: readonly Package[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { name, section, wants } of all) {
    if (
      section !== 'metapackages' &&
      !/^(?:science|med|gis|hamradio|electronics|debichem|astro|multimedia|education|games|forensics)-/.test(name)
    )
      continue;
    for (const wanted of wants) if (!handy.has(wanted)) found.set(wanted, [...(found.get(wanted) ?? []), name]);
  }
  return found;
}

/** What the program is called: the package, but for its part. Nothing for a part of another's. */
function nameOf({ name, source }: Package): string | undefined {
  const whole = name.replace(part, '');
  const program = (whole === source || name === source || known.has(whole) ? whole : name).replace(
    /(?<=\p{L}{4})[\d.]+$/u,
    '',
  );
  if (program.length < 3 || !/\p{L}/u.test(program)) return undefined;
  // "bzr-builddeb" stands beside bzr, but it is a program; "kamailio-mysql-modules" is a part.
  if (name.startsWith(`${source}-`) && whole !== source) return undefined;
  return subjects.has(phraseKey(program)) ? undefined : program;
}

function readRule(line: string): KindRule[] {
  if (line === '' || line.startsWith('#')) return [];
  const [kind, calls, words, files] = line.split(';').map((part) => part.trim()) as [string, string, string, string];
  const general =
    '(?: (?:system|suite|tool|toolkit|utility|program|application|software|framework|solution|platform|daemon|server|client))';
  return [
    {
      kind,
      calls: calls ? new RegExp(`(?:^|[^\\p{L}])(?:${calls})${general}{0,2}$`, 'iu') : undefined,
      words: words ? new RegExp(words, 'i') : undefined,
      files: files.split(', ').filter(Boolean),
    },
  ];
}

function isOfKind(one: Package, { calls, words, files }: KindRule): boolean {
  const main = one.name === one.source || one.name.replace(part, '') === one.source;
  if (main && calls?.test(headOf(one.summary))) return true;
  return (words?.test(one.summary) ?? true) && files.some((file) => isFiled(one, file));
}

function isFiled({ name, tags, section }: Package, file: string): boolean {
  if (file.includes('::')) return tags.includes(file);
  if (file.endsWith('/')) return `${section}/` === file;
  if (file.endsWith('*')) return tasks.get(name)?.some((task) => task.startsWith(file.slice(0, -1))) ?? false;
  return categories.get(name)?.includes(file) ?? false;
}

/** The noun phrase that a summary begins with: "popular text editor" of "popular text editor for the GNOME desktop". */
function headOf(summary: string): string {
  return summary
    .replace(/^(?:an?|the) /i, '')
    .split(
      / (?:for|with|based|in|of|to|using|written|that|which|on|and|by|from|inspired|designed|aimed|like|capable|supporting|providing|featuring|via|over)\b| [-–—(]|[,;:(]/i,
    )[0]!
    .trim();
}

function entryOf(name: string, owner: string): string {
  const shown = printed.get(owner) ?? name;
  const called = shown.replaceAll("'", '’') + (isEveryday(name) ? '!' : '');
  return phraseKey(shown) === phraseKey(owner) ? called : `${called}@${owner}`;
}

function isEveryday(name: string): boolean {
  return everyday.has(name.replace(/[^\p{L}]/gu, ''));
}
