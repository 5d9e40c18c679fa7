/** What an entry of a programme is besides a talk, in the languages that conferences are held in. */

const pause =
  /^(?:(?:the|a|conference|group|morning|afternoon|evening|coffee|tea|lunch|networking|networked|short|long|light|buffet|final|official|virtual|exhibit(?:ion)?|poster|welcome|closing|opening|gala|conference|social|speakers?['’]?|onsite|on-site|badge|attendee|participant|delegate|general|day \d)[ /&+-]+(?:and |& )?)*(?:break(?:out)?s?|coffee|tea|lunch(?:eon)?|breakfast|brunch|dinner|supper|buffet|barbecue|bbq|beers?|drinks?|refreshments?|snacks?|pizza|registration|check[- ]?in|badge pick[- ]?up|badges?|doors(?: open)?|arrivals?|departures?|welcome(?: (?:note|words|address|remarks|session|reception|party|to .{1,40}))?|opening(?: (?:remarks|session|ceremony|words|address|notes?|of .{1,40}))?|closing(?: (?:remarks|session|ceremony|words|address|notes?))?|goodbye|farewell|wrap[- ]?up|end(?: of .{1,40})?|adjourn(?:ment)?|introductions?|introductory remarks|networking|mingling|mixer|reception|party|after ?party|social(?: event| dinner| hour)?|excursion|sightseeing|walking tour|group photo|photo|poster session|poster(?:s)?|exhibition|exhibits?|demos?|open spaces?|unconference|lightning talks?|ignites?|birds of a feather|bofs?|discussion|q ?& ?a|free time|free|tbd|tba|tbc|pause|panel|keynote|talks?|sessions?|workshops?|hackathon|hacking|sprints?|awards?(?: ceremony)?|prize giving|raffle|hallway track|venue (?:opens|closes)|kaffee(?:pause)?|mittag(?:spause|essen)?|pause|einlass|begrüßung|anmeldung|registrierung|eröffnung|abschluss|verabschiedung|ende|ausklang|abendessen|frühstück|schlusswort|accueil(?: .{1,40})?|café|déjeuner|pause[ -](?:café|déjeuner)|ouverture|clôture|dîner|cocktail|inscription|mot de bienvenue|registro|acreditaci(?:ón|ones)|descanso|pausa|comida|almuerzo|cena|bienvenida|apertura|inauguración|clausura|cierre|fin|intervalo|almoço|abertura|encerramento|credenciamento|coffee[ -]?break|café|jantar|registrazione|apertura|pranzo|chiusura|opening|受付|開場|開会|閉会|休憩|昼休み|ランチ|オープニング|クロージング|懇親会|注册|午餐|茶歇|开幕|闭幕|签到)(?:\s*(?:[,;:&+/(–—-]|and |und |et |y |e |at |in |with |on |by |de |des |for |der |of ).*)?$/iu;

/** Whether an entry's words name a pause, a meal or a formality rather than a talk. */
export function isPause(text: string): boolean {
  const plain = text.replace(/^[\p{Extended_Pictographic}\s*–—-]+|[\s!.:]+$/gu, '');
  if (plain.length > 90) return false;
  const found = pause.exec(plain);
  if (!found) return false;
  // "Opening: how trees grow" and "Panel: who pays?" name something.
  return !/^[^:]{3,30}:\s+\S.{11,}/u.test(plain);
}

const types: [RegExp, string][] = [
  [
    /^(?:(?:opening|closing|plenary|invited) )?(?:keynotes?|key note)(?: (?:talk|speech|address|lecture|speaker|presentation))?$/i,
    'keynote',
  ],
  [
    /^(?:eröffnungsvortrag|hauptvortrag|conférence plénière|conferencia magistral|ponencia inaugural|基調講演)$/iu,
    'keynote',
  ],
  [
    /^(?:panel|panel (?:discussion|session)|podiumsdiskussion|podium|table ronde|mesa redonda|tavola rotonda|パネルディスカッション)$/iu,
    'panel',
  ],
  [/^(?:tutorials?|tutoriel|tutoría)$/iu, 'tutorial'],
  [/^(?:workshops?|atelier|taller|oficina|hands-on (?:lab|session|workshop))$/iu, 'workshop'],
  [/^(?:lightning talks?|blitzvortrag|ignite)$/i, 'lightning'],
  [/^(?:invited|plenary) (?:talk|lecture|speaker|speech|presentation)$/i, 'invited talk'],
  [/^(?:posters?)$/i, 'poster'],
  [/^(?:birds of a feather|bofs?)$/i, 'bof'],
  [
    /^(?:talks?|presentations?|vortrag|exposé|charlas?|ponencias?|palestras?|conférence|lectures?|papers?|sponsor(?:ed)? (?:talk|session|presentation|workshop)s?|demo|fireside chat|contributed talk|講演)(?: \d{1,2})?$/iu,
    'talk',
  ],
];

/** The kind that a text names and is: "Keynote", "Podiumsdiskussion". */
export function typeOf(text: string): string | undefined {
  if (text.length > 40) return undefined;
  return types.find(([pattern]) => pattern.test(text.replace(/[\s:]+$/, '')))?.[1];
}

/** Takes the kind off a title: "Panel: Who waters the commons?". "talk" itself is no kind worth telling. */
export function takeType(text: string): { title: string; type?: string | undefined } {
  const found = /^([\p{L}&' -]{3,40}?(?: \d{1,2})?)\s*[:：|–—-]\s+(?=\S)/u.exec(text);
  const type = found ? typeOf(found[1]!) : undefined;
  if (type === undefined) return { title: unquote(text) };
  return { title: unquote(text.slice(found![0].length)), type: type === 'talk' ? undefined : type };
}

function unquote(text: string): string {
  return text.replace(/^["“„«「『]\s*([^"“”„«»]*)\s*["”»」』]$/u, '$1').trim();
}
