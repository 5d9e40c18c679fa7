/** Names that are nearly a name: to be compared by hashes, where neither is known in clear. */
import { nameForm } from '../link/people/names/name-form.ts';

/** Shorter ones have too many neighbours that are other names. */
const shortest = 8;

export interface NearName {
  /** How many words it was made of: who has a middle name may be told from others by it. */
  words: number;
  /** First and last word to the ear, in whatever order and script they were printed. */
  sound: string;
  /** Read out of another script, where letters are a matter of taste. */
  transcribed: boolean;
  /** The same with one letter left out, each: two names one letter apart share one (Mor & Fraenkel 1982). */
  lacking: string[];
}

/** How a printed name sounds, by all that it may be read as; nothing for single words and initials. */
export function nearNames(printed: string): NearName[] {
  const form = nameForm(printed);
  const forms = [form, ...(form.readings ?? []).filter(({ how }) => how === 'script').map(({ form }) => form)];
  const sounds = forms.flatMap(({ words, skeletons }, index) => {
    const ends = [skeletons[0]!, skeletons.at(-1)!];
    const none = words.length < 2 || ends.some((word) => word.length < 2);
    return none ? [] : [{ words: words.length, sound: ends.sort().join(' '), transcribed: index > 0 }];
  });
  return sounds.map(({ words, sound, transcribed }) => ({
    words,
    sound,
    transcribed,
    lacking: sound.length < shortest ? [] : [...sound].map((_, at) => sound.slice(0, at) + sound.slice(at + 1)),
  }));
}
