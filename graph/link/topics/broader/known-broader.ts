/**
 * Broader topics that no text needs to say: general knowledge (`known-tables.ts`), and the tree of the classifiers Topic,
 * Operating System and Programming Language of trove-classifiers 2026.9.21.13 (PyPI, Apache-2.0), in the names that talks use;
 * its general roots ("Software Development", "Internet") are left out. They hold where a collection has both as topics.
 */

import { debianKinds, debianRelease } from '../knowledge/debian-kinds.ts';
import { ownKinds } from '../knowledge/known-tables.ts';
import type { TopicAssignment } from '../read-documents.ts';
import { phraseKey } from '../texts/tokens.ts';
import { stemOf } from '../texts/words.ts';
import type { Study } from '../vocabulary/study.ts';
import type { Topic } from '../vocabulary/vocabulary.ts';
import { type Broader, isName } from './broader.ts';

const source = 'https://pypi.org/project/trove-classifiers/2026.9.21.13/';

const tree: { readonly [broader: string]: string } = {
  'version control': 'Bazaar, CVS, Git, Mercurial, RCS, SCCS',
  'desktop environment': 'GNOME, GNUstep, KDE, window manager',
  'window manager': 'Afterstep, Blackbox, Enlightenment, Fluxbox, FVWM, IceWM, Metacity, Sawfish, Window Maker, Xfce',
  email: 'email client, IMAP, mail transport agent, mailing list, POP3',
  chat: 'ICQ, IRC, Internet Relay Chat',
  'file sharing': 'Gnutella, Napster',
  security: 'cryptography',
  networking: 'firewall, time synchronization',
  markup: 'HTML, LaTeX, Markdown, reStructuredText, SGML, XML',
  'text editor': 'Emacs, word processor',
  testing: 'acceptance testing, BDD, mocking, unit testing',
  'embedded systems': 'CAN, CANopen, controller area network',
  'object brokering': 'CORBA',
  'directory service': 'LDAP, NIS',
  'operating system':
    'BSD, Linux, OpenBSD, FreeBSD, NetBSD, Solaris, AIX, HP-UX, IRIX, OS/2, BeOS, Windows, Mac OS X, Android, iOS, GNU Hurd',
  BSD: 'FreeBSD, NetBSD, OpenBSD, BSD/OS',
  multimedia: 'audio, video',
  graphics: '3D modeling, 3D rendering',
  audio: 'MIDI, sound synthesis, speech',
  archiving: 'backup, compression',
  'programming language':
    'Ada, APL, Awk, C, C#, C++, Cython, D, Delphi, Dylan, Eiffel, Erlang, Forth, Fortran, Go, Haskell, Java, JavaScript, Kotlin, ' +
    'Lisp, Lua, Modula, OCaml, Objective-C, Pascal, Perl, PHP, PL/SQL, Prolog, Python, R, Rexx, Ruby, Rust, Scheme, Simula, Smalltalk, SQL, Tcl',
};

/** That a thing is of a kind, by the tables. */
export interface KnownKind {
  name: string;
  kind: string;
  reason: string;
  /** Address of a public source; none for what was written for this project. */
  source?: string;
  /** Whether the name is a word that means other things too. */
  everyday: boolean;
  /** Whether a topic is meant by the name. */
  isMeant(topic: Topic, study: Words): boolean;
}

type Words = Pick<Study, 'partOf'>;

let known: ReadonlyMap<string, readonly KnownKind[]> | undefined;

/** What the tables know, by the phrase keys of names. Read when it is first asked for. */
function knownByName(): ReadonlyMap<string, readonly KnownKind[]> {
  if (known) return known;
  const own = readTable(ownKinds);
  const all = new Map<string, KnownKind[]>();
  const add = (key: string, one: KnownKind) => {
    const others = all.get(key);
    if (others) others.push(one);
    else all.set(key, [one]);
  };
  for (const one of [...readTable(tree, source), ...readDebian(), ...own]) add(phraseKey(one.name), one);
  // Wi-Fi is WiFi, multi-core multicore; of Debian's, git-hub is not GitHub.
  for (const one of own) if (one.name.includes('-')) add(phraseKey(one.name.replaceAll('-', '')), one);
  known = all;
  return known;
}

/** NATS is not NAT, though they share a key. */
const shoutedPlural = /^\p{Lu}{2,}S$/u;

function readTable(table: { readonly [kind: string]: string }, source?: string): KnownKind[] {
  return Object.entries(table).flatMap(([kind, names]) =>
    names.split(', ').map((printed) => {
      const name = printed.replace(/!$/, '');
      const isMeant = (topic: Topic, study: Words) =>
        (!shoutedPlural.test(name) || topic.variants.includes(name)) &&
        (name === printed
          ? !/^\p{Lu}/u.test(name) || isName(topic) || topic.exact === true || isSaidAsName(name, topic, study)
          : isPrintedAsName(name, topic, study));
      const one = { name, kind, reason: `everybody knows it as ${kind}`, everyday: name !== printed, isMeant };
      return source ? { ...one, source } : one;
    }),
  );
}

function readDebian(): KnownKind[] {
  const byOwner = Object.entries(debianKinds).flatMap(([kind, entries]) =>
    entries.split(', ').map((entry) => [kind, ...entry.split('@')] as [string, string, string?]),
  );
  return byOwner.flatMap(([kind, printed, owner]) =>
    readTable({ [kind]: printed }).map((one) => ({
      ...one,
      reason: `Debian files it under ${kind}`,
      source: `https://packages.debian.org/${debianRelease}/${owner ?? one.name.toLowerCase().replaceAll(' ', '-')}`,
      // DMA is no mail server, though dma is.
      isMeant: (topic, study) => (/\p{Lu}/u.test(one.name) || !isInitials(topic)) && one.isMeant(topic, study),
    })),
  );
}

function isInitials({ variants }: Topic): boolean {
  return variants.every((variant) => /^\p{Lu}{2,5}s?$/u.test(variant));
}

/** A name that some title has in small letters, and prose mostly with a capital: Valgrind, "testing of valgrind". */
function isSaidAsName(name: string, { variants }: Topic, { partOf }: Words): boolean {
  return variants.includes(name) && partOf(name) === 'name';
}

/** An everyday word that the collection's prose prints with a capital, and titles as the table does: Orca, not ORCA; SPARK, not Spark. */
function isPrintedAsName(name: string, { variants }: Topic, { partOf }: Words): boolean {
  const capitalized = name[0]!.toUpperCase() + name.slice(1);
  const last = variants.map((variant) => variant.split(' ').at(-1)!);
  return (
    partOf(name) === 'name' &&
    last.includes(capitalized) &&
    last.every((word) => word === capitalized || (word !== word.toUpperCase() && !isShouted(name)))
  );
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase();
}

/** The kinds that the tables know of a topic under one of its keys, where the name is meant. */
export function knownAbove(key: string, topic: Topic, study: Words): KnownKind[] {
  // GNU Radio is gnuradio, but GitHub is not git-hub; Apache Flink is Flink.
  const forms = [key, key.replaceAll(' ', ''), key.replace(/^(?:apache|gnu|mozilla) /, '')];
  const found = new Set(forms.flatMap((form) => knownByName().get(form) ?? []));
  return [...found].filter((one) => one.isMeant(topic, study));
}

/**
 * The broader topics of the tables that a collection has, both of them. Of an everyday word, a talk on it has to say a word of the
 * kind: Tesseract reads letters, but there is a database of that name.
 *
 * @param assignments what talks are about.
 */
export function broaderByKnowledge(
  topics: ReadonlyMap<string, Topic>,
  study: Words,
  assignments: readonly TopicAssignment[],
): Broader[] {
  const about = Map.groupBy(
    assignments.filter(({ kind }) => kind === 'primary'),
    ({ topic }) => topic.key,
  );
  const isSaid = (topic: Topic, kind: string) => {
    const words = phraseKey(kind).split(' ').map(stemOf);
    const said = about.get(topic.key) ?? [];
    return said.some(({ document }) =>
      document.texts.some(({ text }) => words.some((word) => text.toLowerCase().includes(word))),
    );
  };
  return [...topics].flatMap(([key, narrower]) =>
    knownAbove(key, narrower, study).flatMap(({ kind, reason, source, everyday }): Broader[] => {
      const broader = topics.get(phraseKey(kind));
      if (!broader || broader === narrower || (everyday && !isSaid(narrower, kind))) return [];
      const said = { narrower: narrower.key, broader: broader.key, reason, statements: [] };
      return [source ? { ...said, source } : said];
    }),
  );
}
