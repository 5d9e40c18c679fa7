/**
 * How many others of a name are to be expected among people who speak at conferences, whatever the list at hand holds. Names
 * go together: who is called Minh is far likelier called Nguyen than chance has it, so words that are in use with one people
 * are multiplied by how small a part of the speakers that people is. Rough orders of size from general knowledge, made for
 * this project (same licence).
 */
import { shareOfChinese } from './chinese-names.ts';
import { anyWord, commonInitial, commonness, knownGiven } from './common-names.ts';
import { nicknameGroups } from './nicknames.ts';

/** So many speakers a name is looked for among. */
const speakers = 50_000;
/** More than this tell no more: whom one meets at the events of one list are not all the world. */
const most = 20;
/** The share of a word that no table has. */
const rareWord = 0.0002;

/** Where names come from: the share of the speakers, and words in use there, given names and family names. */
const peoples: [share: number, words: string][] = [
  [
    0.35,
    `smith johnson williams brown jones miller davis taylor wilson anderson jackson white harris clark lewis robinson walker young
    allen king wright scott green baker adams nelson hill campbell mitchell roberts carter phillips evans turner parker collins
    edwards stewart morris murphy cook rogers reed bailey cooper richardson cox ward watson brooks kelly martin thomas lee james
    john david michael daniel thomas peter paul mark andrew robert william richard matthew christopher joseph charles steven
    stephen kevin brian george tim tom mike chris bill bob jim joe steve nick dave ben sam matt dan alex adam jason ryan eric
    scott jeff greg ian simon anna maria mary sarah emily laura jennifer jessica elizabeth susan karen lisa kate rachel`,
  ],
  [
    0.12,
    `muller mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer richter klein wolf thomas michael
    peter martin paul alexander andreas stefan christian daniel sebastian markus matthias florian tobias jan david maria anna
    julia felix max lukas philipp jonas simon oliver frank`,
  ],
  [
    0.07,
    'dubois durand moreau lefebvre martin bernard petit robert richard thomas simon michel david pierre jean julien nicolas',
  ],
  [
    0.06,
    `garcia rodriguez martinez hernandez lopez gonzalez perez sanchez fernandez gomez diaz jose juan carlos luis jorge maria
    ana david daniel javier antonio manuel miguel francisco pablo`,
  ],
  [
    0.04,
    `silva santos souza sousa oliveira pereira ferreira lima costa almeida rodrigues joao jose paulo pedro carlos ana maria lucas
    rafael marcos andre bruno`,
  ],
  [
    0.04,
    'rossi russo ferrari bianchi esposito marco andrea luca matteo giovanni giuseppe francesco alessandro maria paolo',
  ],
  [
    0.05,
    `andersson johansson karlsson nilsson eriksson larsson olsson hansen johansen olsen larsen andersen pedersen nielsen jensen
    christensen petersen anders lars erik martin peter thomas daniel david anna maria`,
  ],
  [0.05, 'jong vries berg bakker jansen visser smit peter jan martin mark thomas'],
  [
    0.05,
    `ivanov petrov smirnov kuznetsov popov sokolov volkov alexander alexey sergey dmitry andrey mikhail ivan maxim anna maria
    vladimir nikolay pavel`,
  ],
  [0.03, 'novak nowak kowalski horvat nagy kovacs szabo toth peter martin tomas jan pavel piotr marcin anna'],
  [
    0.1,
    `kumar singh sharma patel gupta rao reddy das jain amit rahul raj sanjay vijay anil sunil priya deepak rajesh suresh ravi
    ankit abhishek vivek arun ashish manish neha pooja`,
  ],
  [
    0.05,
    `khan hussain hassan hussein hasan ahmed ahmad ali mohamed mohammed muhammad mohammad omar ibrahim abdullah mahmoud yusuf
    youssef mustafa fatima`,
  ],
  [
    0.02,
    'nguyen tran pham le hoang vu vo dang bui do ngo tan minh anh hung tuan thi van duc long quang huy linh dung hoa',
  ],
  [
    0.04,
    `kim lee park choi jung jeong kang cho yoon jang lim han jihoon minho sung hyun jiwon minjun seojun jinwoo jaehyun sunghoon
    youngho dongwook jihye minji jin young jun sang soo jae hoon jiyoung jiyeon jihyun hyejin soojin minjung eunji sungmin
    jaewon donghyun seungwoo youngjin youngmin sangwoo kyungho jongho seunghyun hyunjin hyunwoo sunghwan`,
  ],
  [0.05, 'sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato hiroshi takashi kenji yuki'],
  [
    0.15,
    `li wang zhang chen liu wei yang huang zhou wu zhao xu lin sun zhu ma hu he guo jing jie lei jun min xin yan yu wen hui hao tao
    bin feng gang peng ping ming ying yi qing deng cao zeng xiao tian dong yuan cai jiang fu shen lu luo xie tang gao liang zheng
    song wan dai fan fang lai pan cui gu long qin xue zou bo chao cheng chi chun dan fei hai hong hua jia jian juan kai kun lan
    le lian ling mei mo na nan ning qi qian qiang rong rui shan shu si su ting tong xia xiang yao ye yong yue yun zhen zhi zhong
    zi wong chan cheung ng lam leung`,
  ],
];

/** The place of the Chinese among them, of whom another table tells more. */
const china = peoples.findIndex(([, words]) => words.startsWith('li wang'));

let peoplesByWord: Map<string, Set<number>> | undefined;

/** The peoples that a folded word is in use with; the table is read when it is first asked. */
function peoplesOf(word: string): ReadonlySet<number> | undefined {
  if (!peoplesByWord) {
    peoplesByWord = new Map();
    for (const [people, [, words]] of peoples.entries())
      for (const one of words.split(/\s+/)) peoplesByWord.set(one, (peoplesByWord.get(one) ?? new Set()).add(people));
  }
  return peoplesByWord.get(word);
}

/** Whether a word is known to be in use as a name. */
export function isNameOfMany(word: string): boolean {
  return peoplesOf(word) !== undefined || nicknameGroups(word).length > 0;
}

/** The peoples among whom a name's last word is in use: whom its bearer may come from; none where no table has it. */
export function peoplesOfName(words: readonly string[]): ReadonlySet<number> {
  return peoplesOf(words.at(-1)!) ?? new Set();
}

/** How many speakers besides are called by all of the folded words; without a known word, as good as none. */
export function namesakesElsewhere(words: readonly string[]): number {
  let expected = speakers;
  for (const word of words) expected *= shareOf(word);
  const chinese = shareOfChinese(words);
  let least = 1;
  for (const [people, [share]] of peoples.entries())
    if (
      words.length > 1 &&
      (people !== china || chinese === undefined) &&
      words.every((word) => word.length === 1 || peoplesOf(word)?.has(people))
    )
      least = Math.min(least, share);
  const elsewhere = chinese !== undefined && least === 1 ? 0 : expected / least;
  return Math.min(most, Math.max(elsewhere, speakers * peoples[china]![0] * (chinese ?? 0)));
}

function shareOf(word: string): number {
  if (word.length === 1) return commonInitial;
  const known = peoplesOf(word) ? Math.max(knownGiven, commonness(word)) : commonness(word);
  return known > anyWord || nicknameGroups(word).length > 0 ? known : rareWord;
}
