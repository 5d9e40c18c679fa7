/** What the name of a track says: a subject ("Containers"), or only a form of session ("Unconference II", "Room 3"). */
import { collapse } from '../page.ts';

const form =
  /^(the )?(refereed|research|technical|invited|contributed|accepted|main|general|regular|other|misc(ellaneous)?|various|default|plenary|opening|closing|special|short|long|parallel|break-?out|lightning|poster|hallway|social|keynotes?|tutorials?|workshops?|talks?|presentations?|papers?|posters?|panels?|sessions?|tracks?|bofs?|birds of a feather|microconf(erence)?s?|mini-?confs?|unconf(erence)?s?|topic suggestions?|proposals?|submissions?|events?|devrooms?|dev rooms?|rooms?|stages?|halls?|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hackfests?|hackathons?|meetings?|certification|keysigning|summits?|stands?|[a-z]|[ivx]+|\d+|and|&|-|\/|:|,)(?:\s+|$)/i;

/**
 * The subject that a track's name names, without the words for its form ("Go devroom" → "Go"); undefined where nothing
 * else is left.
 */
export function trackSubject(track: string): string | undefined {
  const name = collapse(collapse(track).replace(/\s?\([^()]*\)/g, '')).replace(
    /\s+(dev-?rooms?|tracks?|microconf(erence)?s?|mini-?confs?|mc|uconf|room)(\s+([ivx]+|\d+))?$/i,
    '',
  );
  let rest = name;
  while (rest !== '' && form.test(rest)) rest = rest.replace(form, '');
  return rest === '' ? undefined : name;
}
