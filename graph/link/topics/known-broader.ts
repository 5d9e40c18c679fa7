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

/** The broader topics of the tables that a collection has, both of them. A name of a table is meant only where it is one here. */
export function broaderByKnowledge(topics: ReadonlyMap<string, Topic>): Broader[] {
  return [...readTable(tree, topics, source), ...readTable(knownKinds, topics)];
}

function readTable(
  table: { readonly [broader: string]: string },
  topics: ReadonlyMap<string, Topic>,
  source?: string,
): Broader[] {
  return Object.entries(table).flatMap(([kind, names]) => {
    const broader = topics.get(phraseKey(kind));
    if (!broader) return [];
    return names.split(', ').flatMap((name): Broader[] => {
      const narrower = topics.get(phraseKey(name));
      if (!narrower || narrower === broader) return [];
      if (/^\p{Lu}/u.test(name) && !isName(narrower) && !narrower.exact) return [];
      const said = { narrower: narrower.key, broader: broader.key, reason: 'everybody knows it', statements: [] };
      return [source ? { ...said, source } : said];
    });
  });
}
