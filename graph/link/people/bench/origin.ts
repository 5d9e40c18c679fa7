/** A rough guess where a name is at home, to count errors by. Not used for linking. */
import { nameForm } from '../names/name-form.ts';

const chinese = new Set(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie tang song deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lei hou long tan qin jin fan shi liao jia xia fu fang zou xiong bai meng qiu hao kong cui kang mao qian niu hong gong tong qiao xing zhong yin duan wen shao'.split(
    ' ',
  ),
);
const korean = new Set(
  'kim lee park choi jung jeong kang cho yoon jang lim shin kwon hwang ahn seo yoo ko moon yang bae baek heo nam noh ryu'.split(
    ' ',
  ),
);
const japanese = /^(?:(?:[kgnhbpmr]y?|s|sh|t|ts|ch|j|z|d|f|w|y)?[aiueo]|n(?![aiueoy])|(?<=[aiueo])[kstp](?=[kstp]))+$/;
const indian = new Set(
  'kumar singh sharma gupta patel reddy rao iyer joshi mehta shah jain agarwal das dutta ghosh banerjee chakraborty mukherjee bhattacharyya bhattacharya nair menon krishnan srinivasan subramanian raman mishra pandey verma choudhury roy sen bose desai kulkarni'.split(
    ' ',
  ),
);

/** "Chinese", "Korean", "Japanese", "Indian", "with marks" (é, ř, ø), "other"; by the letters of the name alone. */
export function originOf(name: string): string {
  const { words } = nameForm(name);
  const family = words.at(-1)!;
  const given = words[0]!;
  if (indian.has(family)) return 'Indian';
  if (words.length > 1 && given.length > 3 && japanese.test(family) && japanese.test(given) && family.length > 4)
    return 'Japanese';
  if (korean.has(family) && !chinese.has(family)) return 'Korean';
  if (chinese.has(family)) return 'Chinese';
  return /[^\p{ASCII}’]/u.test(name.normalize('NFC')) ? 'with marks' : 'other';
}
