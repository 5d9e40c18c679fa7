/**
 * How common Chinese names are among the Chinese, as they are written in pinyin, where one syllable stands for many characters. Rough
 * figures: of family names as censuses and registers of the country have them, of given names from general knowledge; made for this
 * project (same licence).
 */

/** Hundredths of a percent of the people, and the family names that so many have. */
const families = `790 li; 760 wang; 710 zhang; 540 liu; 480 chen; 330 yang; 290 wu; 240 huang xu; 230 zhao; 220 zhou;
  160 lu; 150 sun yu; 140 zhu he; 130 ma hu lin jiang; 120 guo; 110 gao luo tang; 100 zheng wei shi; 90 liang;
  80 xie song feng fan; 70 han yan; 60 deng cao peng zeng xiao dong yuan cai cheng shen fu; 50 tian pan du ye su qin qiu;
  40 ding ren yao cui zhong tan jin xia fang bai yin gu mao gong dai;
  30 liao jia zou xiong meng hou xue lei long tao hao wan qian wen xiang ji; 20 duan shao mo kong chang kang lai pang bao pei zhan qi ge ma shu;
  15 hong lan ling nie tong xing yi zhuang guan ni wong chan cheung lam leung ng`;
/** The same of given names of one syllable. */
const given = `220 wei; 140 jing; 130 li jun; 120 yan; 100 hui; 90 yi lei jie jian; 80 min tao hong ying bin yu hao;
  70 qiang xin; 60 bo fei ping yong hua feng ming yang chao fang; 50 peng gang lin liang qing wen; 40 dan jia kai xiao na ning yun;
  35 lu dong jin ling qi qian yuan; 30 juan ting rui zhen cheng bing mei sheng xiang yue zheng zhi chen tian;
  25 fan ji nan qin rong xu quan; 20 hai lan song kun xi huan ke long meng qun xia xing xuan xue yao ye;
  15 cong di guang han he jiang shu shuang zhao zhong miao tong yin chang; 10 chun shan chong fu le pei ran shuai si wu you zhe an biao hang sha shi zi kang duo;
  5 da gui guo heng jiao man mu ni pan su shen xian xiong xun zhu zhuo zhuang wan`;
/** Of a given name that is in neither list: most have two syllables, and each of these few people. */
const otherGiven = 2;

function readShares(table: string): Map<string, number> {
  return new Map(
    table.split(';').flatMap((group) => {
      const [share, ...words] = group.trim().split(/\s+/);
      return words.map((word) => [word, Number(share) / 10_000] as const);
    }),
  );
}

let shares: { families: Map<string, number>; given: Map<string, number> } | undefined;

/**
 * The share of the Chinese who are called so.
 *
 * @param words the folded words of a name, the family first or last.
 * @returns undefined where the words are no Chinese name for all that the tables tell.
 */
export function shareOfChinese(words: readonly string[]): number | undefined {
  shares ??= { families: readShares(families), given: readShares(given) };
  if (words.length < 2 || words.length > 3) return undefined;
  const found: number[] = [];
  for (const [family, ...rest] of [
    [words.at(-1)!, ...words.slice(0, -1)],
    [words[0]!, ...words.slice(1)],
  ]) {
    const share = shares.families.get(family!);
    if (share === undefined || !rest.every((word) => shares!.given.has(word))) continue;
    found.push(share * (rest.length === 1 ? shares.given.get(rest[0]!)! : otherGiven / 10_000));
  }
  return found.length > 0 ? Math.max(...found) : undefined;
}
