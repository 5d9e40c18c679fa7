/**
 * What a text calls a thing: "Driftbase is a graph database", "shoal, a package manager for boats", "web servers such as Pier",
 * "Pier and other web servers", "the web server Pier". The patterns are Hearst's (1992) and copulas; which of the names and
 * kinds are topics, and whether it is enough that one text says so, is decided over the whole collection.
 */
import { grammarWords } from './stop-words.ts';
import type { Token } from './tokens.ts';

export interface Calling {
  /** The name, as printed; empty where a text begins with what its subject is. It may have words before it that are no part of it ("Mozilla Firefox"). */
  name: string;
  /** What it is called, as printed: noun phrases, the likeliest first; words may stand before that are no part of them. */
  kinds: string[];
  /** What a kind of anything is for: "a framework *for machine learning*", "an implementation *of Lisp*". */
  purpose?: string;
  /** Whether a sentence says it of the name ("is a", ", a"), rather than a list or two words side by side. */
  firm?: true;
  /** Where the words stand in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/** Words for anything: what matters stands before them, or behind "for". Compared in the singular. */
export const anyKinds: ReadonlySet<string> = new Set(
  (
    'system tool toolkit toolset tooling toolchain library framework software project platform solution suite application app program service ' +
    'technology implementation environment utility package plugin module extension product stack infrastructure initiative technique method ' +
    'approach standard component collection set kit api sdk effort engine dialect variant fork port binding wrapper mechanism operation'
  ).split(' '),
);

const copulas: ReadonlySet<string> = new Set(['is', 'are', 'was', 'became']);
const adverbs: ReadonlySet<string> = new Set(
  'also both now just simply basically essentially currently primarily mainly actually already still probably really'.split(
    ' ',
  ),
);
/** "A Linux *based* operating system": what stands before it says how, not what. */
const joining = /^(?:.*(?:ed|like|style)|compatible|compliant)$/;
/** What follows a noun phrase and is none of it: "a browser engine *written* in Rust". */
const closing: ReadonlySet<string> = new Set(
  (
    'written developed designed built created made based used known maintained released started founded implemented intended aimed targeted ' +
    'licensed powered backed dedicated focused originally currently capable able similar suitable available targeting using running providing ' +
    'supporting allowing enabling aiming focusing specifically specially primarily mainly coming including consisting compatible'
  ).split(' '),
);
/** "Licences, *particularly* the …": behind a plural, examples of it follow. */
const listing: ReadonlySet<string> = new Set('including like particularly especially notably namely'.split(' '));
const before: ReadonlySet<string> = new Set(
  'in on with at for under using from by within inside like unlike to'.split(' '),
);
const auxiliaries: ReadonlySet<string> = new Set(
  'is are was were has have had can could will would may might must should does do did'.split(' '),
);

/** Between a name and what it is: a comma, a colon, a dash, a bracket that ends. */
const beside = /^\)?\s*(?:[,:]|[–—-]\s)\s*$/;
const isArticle = (word: string) => word === 'a' || word === 'an' || word === 'the';

const longestName = 4;
const longestKind = 8;

/** Linear in the number of tokens. */
export function* callingsIn(text: string, tokens: readonly Token[]): Iterable<Calling> {
  const at = (index: number) => lower(tokens[index]);
  const sign = (index: number) => (index <= 0 ? '' : text.slice(tokens[index - 1]!.end, tokens[index]!.start));
  const opens = (index: number): boolean =>
    index === 0 || /[.!?:;\n•*"“]/.test(sign(index)) || (isArticle(at(index - 1)) && opens(index - 1));
  // A line end within a sentence is no sign.
  const parts = (index: number) =>
    tokens[index]!.breakBefore && !(/^[ \t]*\n[ \t]*$/.test(sign(index)) && /^\p{Ll}/u.test(tokens[index]!.text));
  const printed = (from: number, to: number) =>
    to > from ? text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ') : '';

  // "A package manager for boats" says it of the title that stands above.
  if (at(0) === 'a' || at(0) === 'an') {
    const phrase = phraseFrom(1);
    if (phrase.kinds.length > 0 && !auxiliaries.has(at(phrase.end)))
      yield { ...calling({ from: 0, to: 0 }, phrase), firm: true };
  }
  for (let index = 1; index < tokens.length; index++) {
    const word = at(index);
    if (copulas.has(word)) {
      const name = nameBefore(index);
      const kind = name && articleAfter(index);
      const phrase = kind && phraseFrom(kind);
      if (name && phrase && opens(name.from) && phrase.kinds.length > 0) yield { ...calling(name, phrase), firm: true };
    } else if (isArticle(word) && (word === 'the' ? /^\)?\s*,\s*$/ : beside).test(sign(index))) {
      // "In Java, a compiler …" says nothing of Java.
      const name = nameBefore(index);
      if (!name || (name.from > 0 && before.has(at(name.from - 1)) && opens(name.from - 1))) continue;
      const phrase = phraseFrom(index + 1);
      if (phrase.kinds.length > 0 && !auxiliaries.has(at(phrase.end))) yield { ...calling(name, phrase), firm: true };
    } else if (word === 'such' && at(index + 1) === 'as') {
      yield* listed(index, index + 2);
    } else if (listing.has(word)) {
      if (/[^su]s$/.test(at(index - 1))) yield* listed(index, index + 1);
    } else if (word === 'other' && (at(index - 1) === 'and' || at(index - 1) === 'or')) {
      const phrase = phraseFrom(index + 1);
      const names = namesBackFrom(index - 1);
      if (phrase.kinds.length > 0) for (const name of names) yield calling(name, phrase);
    } else if (isArticle(word)) {
      yield* apposed(index + 1);
    }
  }

  /** "The functional package manager Shoal": small words, then a name, then no other noun. */
  function* apposed(from: number): Iterable<Calling> {
    let to = from;
    while (to < tokens.length && to - from < 5 && isPlain(to) && (to === from || !parts(to))) to++;
    // "The GNU debugger GDB": a name may stand before the kind as well.
    if (to === from && to + 1 < tokens.length && isName(to) && !parts(to + 1) && isPlain(to + 1)) {
      to++;
      while (to < tokens.length && to - from < 5 && isPlain(to) && !parts(to)) to++;
    }
    let end = to;
    // "A version control system: Shoal".
    const named = (index: number) => isName(index) && (!parts(index) || (index === to && /^:\s*$/.test(sign(index))));
    while (end < tokens.length && end - to < 2 && named(end)) end++;
    if (to === from || end === to || !/(?:er|or|language|database|protocol|distribution|system)$/.test(at(to - 1)))
      return;
    const next = tokens[end];
    if (next && !parts(end) && !grammarWords.has(lower(next))) return;
    yield calling({ from: to, to: end }, { kinds: [printed(from, to)], end: to, purpose: undefined }, from);
  }

  function* listed(kindEnd: number, begin: number): Iterable<Calling> {
    const from = begin + (at(begin) === 'the' ? 1 : 0);
    let start = kindEnd;
    while (start > 0 && kindEnd - start < 4 && !isGrammar(start - 1) && (start === kindEnd || !parts(start))) start--;
    if (start === kindEnd) return;
    const phrase = { kinds: [printed(start, kindEnd)], end: kindEnd, purpose: undefined };
    let name = from;
    for (let index = from; index < tokens.length && index - from < 14; index++) {
      const joint = index > from && (/^\s*,\s*$/.test(sign(index)) || at(index) === 'and' || at(index) === 'or');
      if (joint && index > name) yield calling({ from: name, to: index }, phrase, start);
      if (joint) name = at(index) === 'and' || at(index) === 'or' ? index + 1 : index;
      if (index === name && index < tokens.length && !isName(index)) return;
      if (!joint && index > from && parts(index)) {
        if (index > name) yield calling({ from: name, to: index }, phrase, start);
        return;
      }
      if (!joint && !isName(index)) {
        if (index > name) yield calling({ from: name, to: index }, phrase, start);
        return;
      }
    }
    if (name < tokens.length && tokens.length - from < 14)
      yield calling({ from: name, to: tokens.length }, phrase, start);
  }

  /** "Pier, Quay and other web servers": the names before a place. */
  function namesBackFrom(end: number): Span[] {
    const names: Span[] = [];
    let to = end;
    for (let index = end - 1; index >= 0 && end - index < 12; index--) {
      if (!isName(index)) break;
      const comma = /^\s*,\s*$/.test(sign(index));
      if (comma || parts(index) || index === 0 || !isName(index - 1)) {
        names.push({ from: index, to });
        to = index;
        if (!comma) break;
      }
    }
    return names;
  }

  /** The words before a place, back to a sign or a grammar word; what stands in brackets is left out. */
  function nameBefore(end: number): Span | undefined {
    let to = end;
    if (/^[^(]*\)/.test(sign(to))) {
      let open = to - 1;
      while (open > 0 && to - open < 12 && !sign(open).includes('(')) open--;
      if (!sign(open).includes('(')) return undefined;
      to = open;
    } else if (parts(to) && !beside.test(sign(to))) return undefined;
    let from = to;
    while (from > 0 && to - from < longestName && !isGrammar(from - 1) && (from === to || !parts(from))) from--;
    return from === to ? undefined : { from, to };
  }

  /** Where the noun phrase behind a copula begins: after "a", "the", "one of the most popular", "Mozilla's". */
  function articleAfter(copula: number): number | undefined {
    let index = copula + 1;
    while (adverbs.has(at(index))) index++;
    const word = at(index);
    if (isArticle(word) || /^\p{L}+['’]s$/u.test(word)) return index + (at(index + 1) === 'most' ? 2 : 1);
    if (word === 'one' && at(index + 1) === 'of' && at(index + 2) === 'the')
      return index + (at(index + 3) === 'most' ? 4 : 3);
    return undefined;
  }

  /** Noun phrases from a place, as far as they go on, and what the last of them is for. */
  function phraseFrom(start: number): Phrase {
    let phrases: string[] = [];
    let [from, index] = [start, start];
    let [commas, conjoined] = [false, false];
    const close = () => {
      if (index > from) phrases.push(printed(from, index));
      from = index;
    };
    for (; index < tokens.length && index - start < longestKind * 2; index++) {
      if (index > from && parts(index)) {
        close();
        if (!/^\s*,\s*$/.test(sign(index))) return { kinds: meant(), end: index, purpose: undefined };
        commas = true;
        // "A client, managing boats": what it does.
        if (/^\p{L}+ing$/u.test(at(index))) return { kinds: meant(), end: index, purpose: undefined };
      }
      const word = at(index);
      if (
        index > from &&
        joining.test(word) &&
        index + 1 < tokens.length &&
        !isGrammar(index + 1) &&
        !parts(index + 1)
      ) {
        phrases = [];
        from = index + 1;
      } else if (isGrammar(index) || closes(index, from)) {
        const joins = (word === 'and' || word === 'or') && index > start;
        close();
        from = index + 1;
        conjoined ||= joins;
        if (joins) continue;
        return { kinds: meant(), end: index, purpose: purposeFrom(index) };
      }
    }
    close();
    return { kinds: meant(), end: index, purpose: undefined };

    /** "A store and a system", "a boat store, harbour log and tide system" are all meant; "a free, portable system" and "a fast, free and portable system" are one. */
    function meant(): string[] {
      if (!commas) return phrases;
      return phrases.filter((phrase, at) => at === phrases.length - 1 || (conjoined && isOfNouns(phrase)));
    }
  }

  /** "For the boats", "dedicated to boats": the noun phrase behind, if there is one. */
  function purposeFrom(index: number): string | undefined {
    const word = at(index);
    let from = index + 1;
    if (closes(index, -1) && /^(?:to|on|for|at)$/.test(at(from))) from++;
    else if (word !== 'for' && word !== 'of') return undefined;
    if (/^(?:the|an?)$/.test(at(from))) from++;
    let to = from;
    while (to < tokens.length && to - from < 4 && !isGrammar(to) && (to === from || !parts(to))) to++;
    return to > from ? printed(from, to) : undefined;
  }

  /** "Deployed with …", "written in …": a participle behind a noun, and no noun behind it. */
  function closes(index: number, from: number): boolean {
    const word = at(index);
    if (closing.has(word)) return true;
    return index > from && /[^e]ed$/.test(word) && index + 1 < tokens.length && isGrammar(index + 1);
  }

  function isGrammar(index: number): boolean {
    const { text: word } = tokens[index]!;
    return grammarWords.has(word.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(word);
  }

  function isPlain(index: number): boolean {
    return /^\p{Ll}[\p{Ll}-]+$/u.test(tokens[index]!.text) && !isGrammar(index);
  }

  function isName(index: number): boolean {
    // "Shoal's" is no name of what follows.
    return /^(?:\p{Lu}|\p{Ll}+\p{Lu})(?!.*['’]s$)/u.test(tokens[index]!.text) && !isGrammar(index);
  }

  function calling(name: Span, { kinds, end, purpose }: Phrase, start = name.from): Calling {
    return {
      name: printed(name.from, name.to),
      kinds,
      ...(purpose === undefined ? {} : { purpose }),
      start: tokens[Math.min(start, name.from)]!.start,
      end: tokens[Math.min(Math.max(end, name.to), tokens.length) - 1]!.end,
    };
  }
}

/** Two words and more, the last of which says no quality: "highly scalable". */
function isOfNouns(phrase: string): boolean {
  return phrase.includes(' ') && !/(?:able|ible|ed|ive|al|ous|ful|ic|less|friendly|ready)$/.test(phrase);
}

/** Tokens from one place up to another. */
interface Span {
  from: number;
  to: number;
}

interface Phrase {
  kinds: string[];
  /** The place behind it. */
  end: number;
  purpose: string | undefined;
}

function lower(token: Token | undefined): string {
  return token ? token.text.toLowerCase() : '';
}
