/**
 * How common the words of names are among people who speak at conferences, for lists too short to tell it themselves.
 * Rough orders of size from general knowledge, made for this project (same licence); folded, in no country's proportions.
 */
import { nicknameGroups } from './nicknames.ts';

/** Shares of all names that have the word, and the words. */
const classes: [share: number, words: string][] = [
  [0.02, 'li wang zhang chen liu wei kim lee yang kumar'],
  [
    0.01,
    `smith singh nguyen park huang zhou wu zhao xu lin sun zhu ma hu he guo choi jing jie lei jun min xin yan yu wen hui hao tao
    bin feng gang peng ping ming ying yi qing mohamed mohammed muhammad mohammad ahmed ahmad ali david john michael daniel thomas
    peter martin paul mark andrew james robert alexander maria anna william
    richard matthew christopher joseph charles steven stephen kevin brian george tim tom mike chris bill bob jim joe steve nick`,
  ],
  [
    0.005,
    `johnson williams brown jones miller garcia rodriguez martinez hernandez lopez gonzalez perez sanchez silva santos souza
    oliveira pereira ferreira sharma patel gupta rao reddy das jain khan hussain hassan hussein hasan muller mueller schmidt
    schneider fischer weber meyer wagner becker ivanov petrov smirnov kuznetsov popov sato suzuki takahashi tanaka watanabe ito
    yamamoto nakamura kobayashi kato jung jeong kang cho yoon jang lim han tran pham le hoang vu vo dang bui do ngo tan wong chan
    cheung ng lam leung rossi russo ferrari bianchi esposito dubois durand moreau lefebvre andersson johansson karlsson nilsson
    eriksson larsson olsson hansen johansen olsen larsen andersen pedersen nielsen jensen christensen petersen novak nowak
    kowalski horvat nagy kovacs szabo toth popescu papadopoulos cohen levy yilmaz kaya demir deng cao peng zeng xiao tian dong
    yuan cai jiang fu shen lu luo xie tang gao liang zheng song wan dai fan fang lai pan cui gu long qin xue zou bo chao cheng chi
    chun dan fei hai hong hua jia jian juan kai kun lan le lian ling mei mo na nan ning qi qian qiang rong rui shan shu si su ting
    tong xia xiang yao ye yong yue yun zhen zhi zhong zi amit rahul raj sanjay vijay anil sunil priya deepak rajesh suresh ravi
    jose juan carlos luis jorge taylor davis wilson anderson jackson white harris clark lewis robinson walker young allen king
    wright scott green baker adams nelson hill campbell mitchell roberts carter phillips evans turner parker collins edwards
    stewart morris murphy cook rogers reed bailey cooper richardson cox ward watson brooks kelly james martin de jong vries berg
    bakker jansen visser smit simon thomas`,
  ],
];

/** Of a given name in use in many countries, and of a word that is not known to be common. */
export const knownGiven = 0.003;
export const anyWord = 0.002;

const shares = new Map<string, number>();
for (const [share, words] of classes)
  for (const word of words.split(/\s+/)) if (!shares.has(word)) shares.set(word, share);

/** The share of names that begin with one letter, whichever it is. */
export const commonInitial = 0.06;

/** The share of names that have a word: at least that of a rare one. */
export function commonness(word: string): number {
  return shares.get(word) ?? (nicknameGroups(word).length > 0 ? knownGiven : anyWord);
}

/** So many names of others are taken to stand beside those of a short list; none beside a list that tells enough itself. */
export function namesBeside(names: number): number {
  return Math.max(0, 700 * (1 - names / 600));
}

/** How much of the commonness of a name is taken from tables, beside a list of so many mentions. */
export function tableShare(mentions: number): number {
  return 1 / (1 + (mentions / 300) ** 2);
}
