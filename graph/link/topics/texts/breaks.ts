/** Talks that are no talks: lunches, welcomes, what is but held in the room of a subject. */

const opens = 'welcom(?:e|ing)|opening|closing|introduction|intro|wrap-?\\s?up|farewell|goodbye';
const rooms = 'dev-?\\s?rooms?|tracks?|microconferences?|mini-?\\s?conf(?:erence)?s?';
const days = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|day \\d|(?:19|20)\\d\\d|morning|afternoon|evening';

/** Five words at most. What parts them has no letter: letters beyond ASCII are \W too, and could be parted in countless ways. */
const words = '(?:[^\\p{L}\\p{M}\\p{N}_]+[\\p{L}\\p{M}]+){0,5}[^\\p{L}\\p{N}_]*$';

const asBreak = new RegExp(
  `^(?!intro(?:duction)? to\\b)(?:(?:this is )?not an? )?(?:lunch|coffee|tea|break|arrival|${opens}|registration|informal (?:discussion|meeting|chat|gathering|get-?together)s?|open (?:space|discussion|mic)|networking \\(?(?:lunch|break))\\b(?!.*:)${words}`,
  'iu',
);
const ofAnything =
  /^(?:(?:ad-?hoc )?lightning talks?(?: sessions?| slots?)?(?: \d+)?|(?:participant|audience)[- ]driven discussion|(?:open|panel|general|final) discussions?|unconference|q ?(?:&|and) ?a)\W*$/iu;
const ofDay = new RegExp(`\\bwelcome(?:\\W+(?:${days}))*\\W*$`, 'iu');
const ofRoom = new RegExp(
  `\\b(?:${rooms})\\b.*\\b(?:${opens})\\b|\\b(?:${opens})\\b.*\\b(?:${rooms})\\b|\\broom (?:${opens})\\b`,
  'iu',
);
const exam = /\bexam(?:ination)?s?(?: sessions?)?(?: \d+)?\W*$/iu;

/** "Opening note", "Lunch", "Lightning talks": it is not about the subject of its room. */
export function isBreak(title: string): boolean {
  return asBreak.test(title.trim()) || ofAnything.test(title.trim()) || ofDay.test(title.trim()) || isOfRoom(title);
}

/** "Welcome to the Sails devroom", "Sails exam session 2": nor about the subject that its title has. */
export function isOfRoom(title: string): boolean {
  return title.length <= 80 && (ofRoom.test(title) || exam.test(title));
}
