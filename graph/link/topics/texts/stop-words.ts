/** Words that end a phrase, and words that are no subject by themselves. Compared in the singular, folded. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Grammar: no topic holds one of these. */
export const grammarWords = words(`
a an the this that these those some any no not every each all both either neither another other such same own
i you he she it we they me him her us them my your his its our their mine yours who whom whose which what when where why how
and or but nor so yet if then else than as while because although though unless until since after before during
of in on at by for to from with without within into onto over under above below between among through across about against
along around behind beside beyond near off out up down toward towards upon via per vs versus
is am are was were be been being do does did done doing have has had having will would shall should can could may might must
there here now anymore just only also too very more most much many less least few lot lots well even still already again ever never
one two three four five six seven eight nine ten first second third next last
der die das den dem des ein eine einer eines einem einen und oder mit von vom zu zum zur im auf fur aus bei nach uber ist sind war
le la les un une du de et ou avec pour dans sur par est sont el los las y con para por en que il lo gli
`);

/** Deeds and sorts of talk: cut off at either end of a phrase. */
export const edgeWords = words(`
introduction intro introducing introduce overview update status report progress news state future past present roadmap history
talk session keynote panel tutorial workshop bof discussion welcome opening closing lightning demo presentation lesson learned learnt
using use usage user used building build built making make made writing write running run getting get going go doing creating create
adding add working work moving move merging merge bringing bring breaking break taking take putting turning towards improving improve improvement extending
understanding understand exploring explore looking teaching learning developing develop designing handling handle supporting support
enabling enable implementing implement implementation integrating managing manage deploying deploy deployed porting port fixing fix
solving solve scaling scale testing optimizing optimising ramping juggling automating automated achieving keeping keep having
new old latest modern better best good great big small fast faster easy easier simple simply quick quickly cool fun awesome
beyond inside behind deep dive step steps way ways thing stuff case study practice practical theory beginner guide howto tip trick
learn left experience story look tour quest journey adventure tale challenge problem issue question answer idea approach solution
current possible potential various several multiple numerous famous other preferred general generic proper based related important common
potential topic more next-generation needed missing
how-to want need let like know meet stop start
part year day time today tomorrow world people everyone everything something
devroom dev-room minisummit amendment amended cancelled canceled postponed moved changed replaced deleted removed tba tbd
ii iii iv vi vii q&a faq remark announcement award wrap-up wrap kickoff kick-off arrival departure break lunch dinner coffee connect contributing contribute contributor
default traditional existing typical welcoming complex novel recent available favourite favorite ongoing smaller larger bigger different special real full whole true interesting
powerful perfect amazing awesome happy sad crazy ultimate essential basic basics advanced sustainable successful
ready able sure certain long short high low hard difficult wrong right own self multi post pre low-level high-level
what's who's let's it's don't can't won't isn't you're we're i'm
`);

/** Of these, those that name a subject behind another word: "machine learning", "reproducible builds". */
export const closingDeeds = words(
  'learning build building testing test teaching scaling handling writing merging porting integration practice',
);

/** Everyday nouns that are topics only inside a longer phrase, or where a site names them as one (a tag, a track). */
export const weakWords = words(`
application app tool tooling system project program software hardware device machine computer server client user developer
development design feature function code data file information content text image page site web internet network service
method model module library framework interface platform solution technology standard format language version release
community company team group event conference room place point end level side type kind set list number example test
awareness track utilization process task job performance quality power access control change growth value cost size speed memory issue bug error
thing support usage use work workload environment infrastructure architecture structure base core stack layer
method technique characteristic mechanism strategy policy rule law right license licence
driver kernel distribution package desktop mobile game music video audio media graphics art science research engineering
management integration implementation configuration analysis
practice consideration conclusion runtime mount area topic item element object class order business market product
open source free friend document real defined smart virtual local global global public private
life help minute hour year month week people person man woman human ease profit million generation top hand heart mind word
horizon road target view back care start lot part piece sort everybody anybody nobody love war peace freedom
concept principle goal purpose reason need requirement effort result effect impact adoption growth ecosystem deployment
decade gap home phone fault peer host player reality angle experiment attempt vice garbage designer guy team
hack provision academia myth searching
twist recipe egg moon feather ripple spell pride prejudice misunderstanding exhaustion fashion hubris contribution ops
proposal plan planning planned strategy success failure future history mission vision
output input detail aspect benefit advantage limitation limit feedback comparison review summary outline agenda note slide paper article book
`);

/** Whom or what body a phrase names by its last word, and last words that could close anything: no subject, unless a site says so. */
export const emptyHeads = words(`
developer programmer designer user engineer contributor servant administrator maintainer hacker student teacher expert beginner
professional people newcomer person attendee member volunteer dba dev admin author speaker
foundation board government community association committee university institute council
feature level side angle decision helper implication bingo venture brand empire room result project trunk wing story box slideshow gadget choice track
`);

/** Of the weak words, those that are subjects by themselves where a title says them outside of longer ones: "Audio identification", not "audio" in prose. */
export const areaWords = words(
  'audio deployment desktop driver game hardware kernel license licence mobile music performance scaling teaching testing',
);

/** What is said among people, and of no subject. */
export const slangWords = words('irl n00b noob newbie lol wtf tl;dr imho fyi asap');
