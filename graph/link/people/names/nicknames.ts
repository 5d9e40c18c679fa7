/**
 * Given names that stand for one another: short forms, and one name in several languages. Made for this project from
 * general knowledge (same licence as the project); only pairs that are common in print. A word may be in several groups:
 * "Alex" is Alexander's and Alexandra's, who are not each other's.
 */
const groups = `
abigail abby|albert al bert|alberto berto|alejandro alex|alessandro alex sandro|alexander alex aleksander aleksandr alexandr alexandre alejandro alessandro sasha xander aleksandar oleksandr
alexandra alex sandra sasha alexandria aleksandra|alexandru alex|alexandre alex|alexey alexei aleksei aleksey alexy oleksii|alfred al fred alf|alison ali allison alyson|amanda mandy
andrew andy drew andrei andrey andreas andre andrzej andres andriy|andreas andi|angela angie|anthony tony antony anton antonio antoine|antonio toni tony|anna ann anne ania anja|arthur art artur
barbara barb basia|bartholomew bart|bartlomiej bartek bartosz|benjamin ben benny benji|bernard bernie|beatrice bea beatriz|bradley brad|brian bryan|cameron cam|carolyn carol caroline|caroline caro
catherine cathy kate cat katherine kathryn|cecilia cecile|charles charlie chuck chaz karl carl carlos|charlotte charlie lotte|christina chris tina christine kristina cristina|christine chris chrissy
christopher chris topher kris christoph christophe cristopher krzysztof kristoffer christoffer cristobal|christian chris cristian kristian|christoph chris|clifford cliff|constance connie|cornelius cor|cynthia cindy
daniel dan danny dani danil daniil daniele|daniela dani|daniele dan|darren daz|david dave davy davide dawid|deborah deb debbie debra|dennis denny denis denys|diana di|dmitry dmitri dima dmitrii dmitriy dmytro dimitri
dominic dom dominik dominique|donald don donny|douglas doug|edward ed eddie ted ned eduard eduardo edouard|edmund ed|eduardo edu|edwin ed|eleanor ellie nell|elena lena|elizabeth liz beth betsy lizzie eliza elisabeth elisa betty lisa
emily em|emmanuel manu manny emanuel|enrique kike henry|eric erik rick erich|ernest ernie ernesto|eugene gene evgeny evgeni evgenii yevgeny|evgeny zhenya|ezekiel zeke|felipe phil philip|ferdinand ferdi|fernando nando
florian flo|frances fran|francis frank fran francois francisco francesco|francisco paco pancho fran|franklin frank|frederick fred freddy frederic friedrich federico fredrik|gabriel gabe gabi|gabriela gaby gabriella gabrielle
geoffrey geoff jeff jeffrey|george georg jorge georges giorgio jerzy yuri|gerald gerry jerry|gerard gerry|gerardo gerry|giovanni gianni john|giuseppe beppe joseph|gregory greg grzegorz gregor grigory|grzegorz grzesiek
guillermo memo william|gustavo gus|harold harry hal|harrison harry|heinrich heinz henry|helen helena helene elena|henry harry hank henri henrik heinrich enrique hendrik|henrik rik|herbert herb bert|howard howie
hubert hugh|ian iain|ignacio nacho|ivan vanya john|isaac ike|isabel isabelle isabella izzy bella|jacob jake jakob jakub jacobo|jacqueline jackie|jakub kuba|james jim jimmy jamie jaime|jan john johannes|janet jan
jason jay|javier javi xavier|jean john|jeffrey jeff jeffery|jennifer jen jenny jenn|jeremy jez jeremie|jerome jerry|jessica jess jessie|jesus chuy|joan jo|joanna jo asia joanne|joaquin quim|johannes hannes jo jan hans johann
john jon johnny jack johan johann juan ivan jean giovanni jan johannes joao sean ian|jonathan jon jonny jonathon johnathan nathan|jordan jordi|jorge george|jose pepe joseph|joseph joe joey jose josef giuseppe jozef jo
joshua josh|josephine jo josie|joyce joy|juan john|judith judy|julia jules julie juliana|julian jules julien|julius jules|justin jus|karen kari|karolina karo|katarzyna kasia kate katherine|katherine kate kathy katie kat kathryn katharine katharina katarzyna catherine kathleen ekaterina katerina kitty
kathleen kathy kate|kenneth ken kenny|kevin kev|kimberly kim kimberley|konstantin kostya constantin|konstantinos kostas|krzysztof krzysiek chris|lawrence larry lars laurence lorenz|leonard leo len lenny|leonardo leo
leopold leo|leslie les|lewis lew louis|louis lou luis lewis ludwig luigi|louise lou|lucas luke luca lukas lukasz luc|lucia lucy|luis lucho|lukasz luke lukas|magdalena magda|malcolm mal|manuel manu manolo|marcus marc mark marcos marco
margaret maggie meg peggy marge margo margarita margarete|maria mary marie mariya mia|mariana mari|mark marc marek marco marcos markus marcus|marek mark|martin marty marcin martijn martino martyn|mary marie maria molly|matthew matt matthias mathew mathieu matthieu mateusz matteo mateo mattias matheus matej
matthias matt|mateusz mat|maximilian max maxim maksym maksim|maxime max|maxwell max|melissa mel|melanie mel|mercedes merche|michael mike mick mickey michel mikhail michal miguel michele mikael mihai mykhailo misha mitch michail
michal michael|michelle shelly|miguel mike|mikhail misha|mitchell mitch|mohammad mohamed muhammad mohammed mohamad mehmet muhammed|monica mon monika|morris mo maurice|nathan nate|nathaniel nate nathan nat|natalia natasha natalie nat nataliya
nicholas nick nico nicolas nicola nikolaus niklas klaus nikolai nikolay mykola nicky|nicole nicky nic|nikita nick|nikolaos nikos nick|oliver ollie olivier oli|olivia liv|oscar oskar|oswald oz|pamela pam|patricia pat patty tricia patrice
patrick pat paddy patryk patrik|paul pavel pablo paolo pawel pauli paulo pol|paula pauline paola|paulo paul|pawel paul|pedro peter|peter pete pieter pierre pedro piotr petr petra petros pietro peer per|philip phil phillip philippe felipe philipp pip
piotr peter|rachel rae|rafael rafa raphael|randall randy|randolph randy|raymond ray|rebecca becky bec becca beck|ricardo rick richard|richard rick dick rich richie ricky ricardo riccardo ryszard|robert rob bob bobby robbie bert roberto robin
roberta bobbie|roderick rod|rodrigo rod|rodney rod|roger rog|roland rolf|roman romain|ronald ron ronnie|rosemary rose|russell russ|ruth ruthie|salvador sal|samantha sam|samuel sam sammy samuele|santiago santi|sandra sandy
sebastian seb bastian sebastien basti|sergey sergei serge serhii sergio sergiy sergii|shannon shan|sharon shaz|shaun sean shawn|shrikanth shri|sidney sid sydney|simon si|solomon sol|sophia sophie sofia zofia|stanislav stan stas|stanislaw stan staszek|stanley stan
stefan steve stephan stephen steven stephane stef szczepan|stephanie steph stefanie|stephen steve steven stephan stefan stevie|steven steve stevie stefan|stuart stu stewart|susan sue suzanne susanne suzie|suzanne suzy|svetlana sveta|sylvester sly|takashi taka
tatiana tanya tatyana|terence terry|teresa theresa terry tess|theodore ted theo teddy|theodoros theo|thomas tom tommy tomas tomasz thom tommaso|timothy tim timmy timo timothee|tobias toby tobi|tomasz tomek|ulrich uli|ursula uschi|valentin val valentino|valentina val|vanessa ness|vasily vasilii basil
veronica ronnie veronika|victor vic viktor vittorio|victoria vicky vic tori viktoria|vincent vince vinny vincenzo|vinicius vini|virginia ginny|vladimir vlad volodymyr wladimir vova|vladislav vlad|wallace wally|walter walt wally|wesley wes|wilhelm willi william|william will bill billy willy wilhelm guillaume guillermo liam willem
winston win|wojciech wojtek|wolfgang wolf|xavier javier xavi|yaroslav yaro|yevgeny eugene|yukihiro yuki|yuri yuriy iurii jurij yury yura|zachary zach zack zac|zbigniew zbyszek|zdenek zden
yusuf youssef yousef yosef yousuf youssouf josef joseph|saeed said saeid saied|ahmed ahmad ahmet|hassan hasan|hussein hussain hossein husain hussien hosein|omar umar omer|khaled khalid|mahmoud mahmud|mustafa mostafa moustafa|tariq tarek tarik
ibrahim ebrahim|abdullah abdallah abdulla|yitzhak yitzchak itzhak isaac|chaim haim|moshe moses|shlomo solomon|layla leila laila|fatima fatma|hana hannah chana|yasin yassine yaseen|reza riza|mehdi mahdi|walid waleed|sherif sharif cherif
serhii siarhei sergey sergei sergiy|aleksandr aliaksandr oleksandr aleksander|mikhail mikhaylo mykhailo mikalai michael|andrei andriy andrii andrej andrey|vasily vasyl vasil|volodymyr vladimir uladzimir|oleksii aleksei aliaksei alexey alexei|lyosha alyosha alexey aleksei|kolya nikolai nikolay|katya ekaterina kateryna|nastya anastasia anastasiya|olya olga olha|dasha daria darya|masha maria mariya|anya anna|slava vyacheslav viacheslav yaroslav|grisha grigory grigoriy|pasha pavel|vitya viktor|ira irina iryna|yulia julia yuliya iuliia|helena olena elena|mykola nikolai nikolay
giorgos george georgios yorgos|giannis yannis ioannis john|dimitris dimitrios dimitri|kostas konstantinos costas|vangelis evangelos|takis panagiotis|thanasis athanasios|stavros stauros
malgorzata gosia margaret|zofia zosia|jerzy jurek george|aleksandra ola|aleksander olek|radoslaw radek|dariusz darek|agnieszka aga|joanna asia|jan honza john|jiri jirka george|vaclav vasek|miroslav mirek|antonin tonda|jaroslav jarek jarda|przemyslaw przemek|malgorzata malgosia
friedrich fritz|josef sepp|joachim jochen achim|michael michi|katharina kathi|susanne susi|stefanie steffi|leopold poldi|cornelia conny|bernhard bernd|eberhard ebi|gerhard gerd|ludwig lutz|cornelis kees|hendrik henk|pieter piet|willem wim|sebastiaan bas|gerrit gert|lars lasse|per pelle|karl kalle
dolores lola|rosario charo|guadalupe lupe|pilar pili|jose ze pepe|francisco chico kiko|concepcion concha|enrique quique|teresa tere|mercedes merche|montserrat montse|maria mary
mohammad mohd md muhd|charles chas|joseph jos|thomas thos|george geo|william wm|benjamin benj
laszlo laci|istvan steven stephen pista|gyorgy george|janos john|jozsef joe joseph|katalin kati|erzsebet elizabeth|ferenc frank|miklos nicholas|sandor alexander|zsuzsanna zsuzsa susanna`;

const groupsOf = new Map<string, number[]>();
const wordsOf = groups
  .trim()
  .split(/[|\n]/)
  .map((group) => group.trim().split(' '));
for (const [index, group] of wordsOf.entries()) {
  for (const word of group) {
    const known = groupsOf.get(word);
    if (!known) groupsOf.set(word, [index]);
    else if (!known.includes(index)) known.push(index);
  }
}

/** Whether two folded given names can be one: "chris" and "krzysztof". */
export function areNicknames(a: string, b: string): boolean {
  const [first, second] = [groupsOf.get(a), groupsOf.get(b)];
  return first !== undefined && second !== undefined && first.some((group) => second.includes(group));
}

/** The groups a given name is in, by which names that can be one are found; empty for most names. */
export function nicknameGroups(word: string): readonly number[] {
  return groupsOf.get(word) ?? [];
}

/** All folded given names that can be one with it: "toby" and "tobi" of "tobias". */
export function nicknamesOf(word: string): string[] {
  const all = nicknameGroups(word).flatMap((group) => wordsOf[group]!);
  return [...new Set(all)].filter((other) => other !== word);
}
