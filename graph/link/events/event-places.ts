/**
 * Where a series or an event is held, as far as its name says: "Paris Reef Meetup", "ReefConf AU", "reefdays-oslo-2019",
 * "Nordic Reef". General knowledge, written for this project (same licence): countries with their codes on the Internet, how they
 * and who lives there are called, and their larger cities, or those where conferences meet.
 */
import { foldKey } from '../../fold.ts';

export interface EventPlace {
  continent: string;
  /** Absent where only the continent, or a part of it, is named. */
  country?: string;
  city?: string;
}

/** A country to a line: its code, other names of it after "=", its cities after ":". What names a region alone has code "-". */
const continents: { [name: string]: string } = {
  Europe: `
    - = europe, european, euro, nordic, scandinavia, scandinavian, baltic, balkan, balkans, iberian, benelux, adriatic, danube, emea
    gb = uk, united kingdom, great britain, britain, british, england, english, scotland, scottish, wales, welsh, northern ireland: london, manchester, leeds, bristol, brighton, oxford, edinburgh, glasgow, belfast, cardiff, liverpool, sheffield, nottingham
    ie = ireland, irish: dublin, cork, galway
    fr = france, french: paris, lyon, marseille, toulouse, nantes, lille, bordeaux, strasbourg, grenoble, rennes, montpellier
    de = germany, german, deutschland, bavaria: berlin, hamburg, munich, muenchen, cologne, koeln, frankfurt, stuttgart, duesseldorf, leipzig, dresden, karlsruhe, nuremberg, nuernberg, hannover, bremen, bonn, freiburg, heidelberg
    nl = netherlands, dutch, holland: amsterdam, rotterdam, utrecht, eindhoven, delft, groningen
    be = belgium, belgian: brussels, antwerp, ghent, leuven
    lu = luxembourg
    ch = switzerland, swiss, helvetia, helvetic, suisse, schweiz: zurich, geneva, bern, basel, lausanne, rapperswil
    at = austria, austrian: vienna, wien, graz, linz, salzburg, innsbruck
    it = italy, italian, italia: rome, roma, milan, milano, florence, firenze, turin, torino, bologna, verona, naples, pisa, trento, venice
    es = spain, spanish, espana: madrid, barcelona, valencia, seville, bilbao, malaga, zaragoza
    pt = portugal, portuguese: lisbon, lisboa, porto, coimbra, braga
    pl = poland, polish, polska: warsaw, warszawa, krakow, cracow, wroclaw, poznan, gdansk, lodz, katowice
    cz = czech, czechia, czech republic: prague, praha, brno, ostrava
    sk = slovakia, slovak: bratislava, kosice
    hu = hungary, hungarian: budapest, debrecen
    ro = romania, romanian: bucharest, cluj, timisoara, iasi
    bg = bulgaria, bulgarian: sofia, plovdiv, varna
    gr = greece, greek: athens, thessaloniki, heraklion
    hr = croatia, croatian: zagreb, rijeka
    si = slovenia, slovenian: ljubljana, maribor
    rs = serbia, serbian: belgrade, novi sad, nis
    ba = bosnia, bosnian: sarajevo
    mk = macedonia, macedonian: skopje
    me = montenegro, montenegrin: podgorica
    al = albania, albanian: tirana
    se = sweden, swedish: stockholm, gothenburg, malmo, uppsala, linkoping
    no = norway, norwegian: oslo, bergen, trondheim, stavanger
    dk = denmark, danish: copenhagen, aarhus, odense, aalborg
    fi = finland, finnish: helsinki, tampere, turku, oulu, espoo
    is = iceland, icelandic: reykjavik
    ee = estonia, estonian: tallinn, tartu
    lv = latvia, latvian: riga
    lt = lithuania, lithuanian: vilnius, kaunas
    by = belarus, belarusian: minsk
    ua = ukraine, ukrainian: kyiv, kiev, lviv, odessa, odesa, kharkiv, dnipro
    md = moldova, moldovan: chisinau
    ru = russia, russian: moscow, saint petersburg, st petersburg, novosibirsk, kazan, yekaterinburg
    mt = malta, maltese: valletta
    cy = cyprus: nicosia, limassol`,
  'North America': `
    - = north america, north american
    us = usa, united states, american, america, midwest, new england, rocky mountain, rocky mountains, mountain west, pacific northwest, appalachian, silicon valley, bay area, texas, california, florida, colorado, ohio, utah, oregon, michigan, wisconsin, minnesota, tennessee, virginia, carolina, north carolina, south carolina, kentucky, kansas, iowa, indiana, illinois, arizona, nevada, alabama, louisiana, oklahoma, missouri, nebraska, maryland, massachusetts, connecticut, new jersey, new mexico, vermont, maine, idaho, montana, hawaii, hawaiian, aloha: new york, new york city, nyc, boston, chicago, san francisco, sf, los angeles, san diego, san jose, seattle, portland, austin, dallas, houston, denver, boulder, salt lake city, las vegas, atlanta, miami, orlando, tampa, philadelphia, philly, pittsburgh, baltimore, washington dc, raleigh, charlotte, asheville, nashville, memphis, new orleans, detroit, cleveland, columbus, cincinnati, indianapolis, milwaukee, madison, minneapolis, st louis, kansas city, omaha, sacramento, santa clara, honolulu, ann arbor, brooklyn, chattanooga, knoxville, anaheim, pasadena
    ca = canada, canadian, quebec, ontario, alberta, british columbia: toronto, montreal, vancouver, ottawa, calgary, edmonton, winnipeg, halifax, waterloo, victoria bc
    mx = mexico, mexican: mexico city, cdmx, guadalajara, monterrey, tijuana
    cr = costa rica, costa rican
    gt = guatemala
    pa = panama
    do = dominican republic: santo domingo
    cu = cuba, cuban: havana
    pr = puerto rico`,
  'South America': `
    - = south america, south american, latin america, latam, latinoamerica, latinamerica, amazonia, andean, cono sur
    br = brazil, brasil, brazilian: sao paulo, rio de janeiro, belo horizonte, curitiba, porto alegre, florianopolis, floripa, recife, fortaleza, brasilia, salvador, goiania, campinas
    ar = argentina, argentinian, argentine: buenos aires, rosario, mendoza
    uy = uruguay, uruguayan: montevideo
    cl = chile, chilean: santiago, valparaiso
    co = colombia, colombian: bogota, medellin, cali, barranquilla
    pe = peru, peruvian: lima
    ec = ecuador: quito, guayaquil
    bo = bolivia, bolivian: la paz
    py = paraguay: asuncion
    ve = venezuela: caracas`,
  Asia: `
    - = asia, asian, apac, asia pacific, southeast asia, middle east
    jp = japan, japanese, nippon, kaigi, kansai, kanto, kyushu, tohoku, hokkaido, hokuriku, shikoku, okinawa: tokyo, osaka, kyoto, nagoya, fukuoka, sapporo, sendai, kobe, hiroshima, yokohama, matsue
    kr = korea, korean, south korea: seoul, busan, daejeon
    cn = china, chinese: beijing, shanghai, shenzhen, guangzhou, hangzhou, chengdu
    hk = hong kong
    tw = taiwan, taiwanese: taipei, kaohsiung, tainan, hsinchu
    sg = singapore
    my = malaysia, malaysian: kuala lumpur, penang
    th = thailand, thai: bangkok, chiang mai
    vn = vietnam, vietnamese: hanoi, ho chi minh city, saigon, da nang
    ph = philippines, philippine, pinoy, filipino: manila, cebu
    id = indonesia, indonesian: jakarta, bandung, bali, yogyakarta
    in = india, indian, deccan, kerala, karnataka, goa: bangalore, bengaluru, mumbai, delhi, new delhi, pune, hyderabad, chennai, kolkata, ahmedabad
    pk = pakistan, pakistani: karachi, lahore, islamabad
    bd = bangladesh: dhaka
    lk = sri lanka: colombo
    np = nepal, nepali: kathmandu
    kz = kazakhstan: almaty
    ge = georgian: tbilisi
    am = armenia, armenian: yerevan
    az = azerbaijan: baku
    tr = turkey, turkish, turkiye: istanbul, ankara, izmir
    il = israel, israeli: tel aviv, haifa, jerusalem
    ae = emirates, uae: dubai, abu dhabi
    sa = saudi arabia, saudi: riyadh, jeddah
    qa = qatar: doha
    lb = lebanon, lebanese: beirut
    jo = jordan: amman
    ir = iran, iranian: tehran`,
  Oceania: `
    - = oceania, australasia, anz
    au = australia, australian, aussie, queensland, tasmania: sydney, melbourne, brisbane, perth, adelaide, canberra, hobart, gold coast, geelong, ballarat
    nz = new zealand, kiwi, aotearoa: auckland, wellington, christchurch, dunedin`,
  Africa: `
    - = africa, african, east africa, west africa, maghreb
    za = south africa, south african: cape town, johannesburg, durban, pretoria
    ng = nigeria, nigerian, naija: lagos, abuja
    ke = kenya, kenyan: nairobi, mombasa
    gh = ghana, ghanaian: accra
    ug = uganda, ugandan: kampala
    rw = rwanda: kigali
    tz = tanzania: dar es salaam
    et = ethiopia: addis ababa
    eg = egypt, egyptian: cairo, alexandria
    ma = morocco, moroccan: casablanca, rabat, marrakech
    tn = tunisia, tunisian: tunis
    dz = algeria: algiers
    sn = senegal: dakar
    zm = zambia: lusaka
    zw = zimbabwe: harare
    na = namibia: windhoek`,
};

interface Table {
  /** By what a place is called, folded, with its words together: "newyork". */
  names: Map<string, EventPlace>;
  /** Two letters stand for a country only behind a name. */
  codes: Map<string, EventPlace>;
}

let table: Table | undefined;

function placeTable(): Table {
  if (table) return table;
  table = { names: new Map(), codes: new Map() };
  for (const [continent, lines] of Object.entries(continents)) {
    for (const line of lines.trim().split('\n')) {
      const [head = '', cities = ''] = line.split(':');
      const [code = '', names = ''] = head.split('=').map((part) => part.trim());
      const country: EventPlace = code === '-' ? { continent } : { continent, country: code };
      if (code !== '-' && !otherCodes.has(code)) table.codes.set(code, country);
      for (const name of listed(names)) table.names.set(name, country);
      for (const city of listed(cities)) if (!table.names.has(city)) table.names.set(city, { ...country, city });
    }
  }
  return table;
}

function listed(names: string): string[] {
  return names.split(',').flatMap((name) => foldKey(name).replaceAll(' ', '') || []);
}

/** Codes of countries that are words, or stand for something else behind a name ("Day of IT", "Elm & Co"). */
const otherCodes: ReadonlySet<string> = new Set(['am', 'co', 'id', 'is', 'it', 'me']);

/** Three words are the longest name of a place. */
const mostWords = 3;
/** So short a place is not looked for within a word. */
const shortestWithin = 5;

/**
 * The place that a name says; undefined where none, or several that do not go together, are said.
 *
 * @param isKnown whether a folded word stands in names of other series: what is left of "reefoslo" without "oslo" must.
 */
export function placeInName(name: string, isKnown: (word: string) => boolean): EventPlace | undefined {
  const { names, codes } = placeTable();
  const words = foldKey(name.replace(/[-_./]+/gu, ' '))
    .split(' ')
    .filter((word) => word !== '' && !/^\d+$/u.test(word));
  let found: EventPlace | undefined;
  for (let length = Math.min(mostWords, words.length); length > 0 && !found; length--)
    for (let at = 0; at + length <= words.length && !found; at++) {
      const joined = words.slice(at, at + length).join('');
      if (length === 1 && joined.length < 4 && words.length === 1) continue;
      found = names.get(joined);
    }
  if (found) return found;
  const last = words.length > 1 ? codes.get(words.at(-1)!) : undefined;
  if (last) return last;
  for (const word of words) {
    const within = placeWithin(word, isKnown);
    if (within) return within;
  }
  return undefined;
}

/** The place that stands before or after a known word, written together with it: "reefoslo", "reefconfau". */
function placeWithin(word: string, isKnown: (word: string) => boolean): EventPlace | undefined {
  const { names, codes } = placeTable();
  for (let at = 2; at <= word.length - 2; at++) {
    const [front, back] = [word.slice(0, at), word.slice(at)];
    if (front.length >= shortestWithin && names.has(front) && isKnown(back)) return names.get(front);
    if (back.length >= shortestWithin && names.has(back) && isKnown(front)) return names.get(back);
    if (front.length > 3 && isKnown(front) && codes.has(back)) return codes.get(back);
  }
  return undefined;
}

/** How near two places are. */
export type Nearness = 'city' | 'country' | 'continent' | 'apart';

/** Undefined where they may be as near as not: one names a country, the other a continent that it lies in. */
export function nearnessOf(a: EventPlace, b: EventPlace): Nearness | undefined {
  if (a.continent !== b.continent) return 'apart';
  if (a.country === undefined || b.country === undefined) return undefined;
  if (a.country !== b.country) return 'continent';
  return a.city !== undefined && a.city === b.city ? 'city' : 'country';
}
