/** The closed lists of words that reading names needs. All in lower case, without full stops. */

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

function shouted(text: string): ReadonlySet<string> {
  return words(text.toUpperCase());
}

/** Words within a family name that are written small: "van der Berg", "bin Rashid", "de la Cruz". */
export const particles = words(`
  van von der den dem de del della delle dello di da das do dos du des d la las le les lo los zu zur zum vom ten ter te op ar i
  bin binti bint ibn ben abu al el ul y e af av til`);

/** Before a name. "Sir" and the like stay in the name: they are rarely used as a mere form of address. */
export const honorifics = words(`
  dr dra prof profa professor professorin doctor mr mrs ms mx miss herr frau mme mlle sra srta dott dottssa mgr rndr mudr
  judr phdr shri smt univ-prof`);

/** The same, but names too: they count only with a full stop ("Ing. Novak", not "Ing Tan"). */
export const dottedHonorifics = words(`ing assoc asst drs ir mag sr doc rev hr eng arch lic bc`);

/** Behind a form of address and part of it: "Dr. rer. nat.", "Prof. em.", "Dr. h.c.". */
export const honorificTails = words(`
  rer nat pol oec med phil iur jur habil hc h c em emer techn sc ing dent vet theol mult agr`);

/** Family names of two letters that stand in capitals behind a given name: elsewhere two capitals are initials. */
export const shortFamilies =
  shouted(`ai an bi bo bu do du fu gu ha he ho hu ji jo ke ko le li lo lu ma mo mu ng ni oh pu qi qu ro so su to vo vu wu xi xu ye yi
  yu`);

/** Parts of the name itself: father and son share the rest. */
export const generations = words('jr sr ii iii iv junior senior');

/** After a name, and no part of it. Without a comma before it one counts only where its capitals show it ("PhD"). */
export const degrees = words(`
  phd md ms msc bs bsc ma ba mba llm jd esq dphil meng beng mph cissp pmp dsc csc drsc edd frs`);

/** Stand where a name would, and name nobody. */
export const placeholders = words(`
  tba tbd tbc tbn n/a na none unknown anonymous various others other more al speaker speakers panelists panel staff
  organizers organisers everyone everybody all nobody team volunteers attendees`);

/** A text with one of these among its words is a title, an organization or a phrase, not the name of a person. */
export const neverInNames = words(`
  the a an and or of for in on at to with without from by as is are be was were how why what when where who which your our my
  their its we you it this that these those not no can do does using use via vs versus into about over under beyond between
  towards toward against inside let make making build building built writing reading understanding introducing introduction
  overview update updates status state future past present new next more most best better faster fast open closed
  project projects foundation inc ltd llc llp gmbh ag corp corporation company co sa srl bv nv ab oy plc kg ug limited
  university universität universitat université universidad universita institute institut school college faculty department
  dept laboratory laboratories lab labs center centre research group team community committee council board association
  society consulting consultancy solutions services systems system technologies technology technical networks network
  networking networked software hardware firmware linux unix bsd kernel kernels driver drivers device devices code coding
  programming program programs programme api apis data database databases storage memory cache caching cloud container
  containers virtual virtualization machine machines learning intelligence artificial security secure safety performance
  scalability scaling scale testing test tests tracing debugging debug power management scheduler scheduling time timer
  real live file files filesystem filesystems block boot booting embedded mobile desktop server servers web internet browser
  ceo cto cfo cio ciso cmo cpo vp svp evp freelance freelancer freiberuflich independent unaffiliated self-employed
  design development developer developers developing engineer engineering engineers architecture manager director maintainer
  session sessions track tracks room hall keynote keynotes talk talks panel panels workshop workshops tutorial tutorials
  lightning discussion discussions bof bofs microconference microconferences uconf unconference conference summit meeting
  meetup hackfest party dinner lunch breakfast break coffee registration reception opening closing remarks welcome social
  day days morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december
  abstract biography speaker speakers schedule agenda topics topic notes slides video description summary proposal proposals
  attendee attendees author authors presenter presenters affiliation location home about contact news blog sponsors
  exhibitors booth booths conclusion conclusions references acknowledgements highlights questions answers
  free source science computing computer computers digital global international national public private
  stack stacks tools tool language languages compiler compilers runtime framework frameworks library libraries support
  load balancing core cores locking lock locks thread threads process processes interrupt interrupts input output
  user users space systemd docker kubernetes python java rust javascript android ubuntu debian fedora gnome kde wayland
  google intel amd ibm microsoft facebook amazon oracle suse red canonical linaro collabora arm nvidia samsung huawei`);
