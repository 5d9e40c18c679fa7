/**
 * Broader topics that no text needs to say: general knowledge (`known-kinds.ts`), and the tree of the classifiers Topic,
 * Operating System and Programming Language of trove-classifiers 2026.9.21.13 (PyPI, Apache-2.0), in the names that talks use;
 * its general roots ("Software Development", "Internet") are left out. They hold where a collection has both as topics.
 */
import { type Broader, isName } from './broader.ts';
import { knownKinds } from './known-kinds.ts';
import { phraseKey } from './tokens.ts';
import type { Topic } from './vocabulary.ts';

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
  /** Written with a capital where only a name is meant. */
  name: string;
  kind: string;
  reason: string;
  /** Address of a public source; none for what was written for this project. */
  source?: string;
}

let known: ReadonlyMap<string, readonly KnownKind[]> | undefined;

/** What the tables know, by the phrase keys of names. Read when it is first asked for. */
function knownByName(): ReadonlyMap<string, readonly KnownKind[]> {
  known ??= Map.groupBy([...readTable(tree, source), ...readTable(knownKinds)], ({ name }) => phraseKey(name));
  return known;
}

function readTable(table: { readonly [kind: string]: string }, source?: string): KnownKind[] {
  return Object.entries(table).flatMap(([kind, names]) =>
    names.split(', ').map((name) => {
      const one = { name, kind, reason: 'everybody knows it' };
      return source ? { ...one, source } : one;
    }),
  );
}

/** The kinds that the tables know of a topic under one of its keys. A name of a table is meant only where the topic is one. */
export function knownAbove(key: string, topic: Topic): KnownKind[] {
  const found = knownByName().get(key) ?? [];
  return found.filter(({ name }) => !/^\p{Lu}/u.test(name) || isName(topic) || topic.exact);
}

/** The broader topics of the tables that a collection has, both of them. */
export function broaderByKnowledge(topics: ReadonlyMap<string, Topic>): Broader[] {
  return [...topics].flatMap(([key, narrower]) =>
    knownAbove(key, narrower).flatMap(({ kind, reason, source }): Broader[] => {
      const broader = topics.get(phraseKey(kind));
      if (!broader || broader === narrower) return [];
      const said = { narrower: narrower.key, broader: broader.key, reason, statements: [] };
      return [source ? { ...said, source } : said];
    }),
  );
}
