import type { Random } from '../random.ts';

const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
];
const womenGiven = [
  '敏',
  '静',
  '丽',
  '娟',
  '芳',
  '秀兰',
  '雪梅',
  '晓燕',
  '玉洁',
  '欣怡',
  '雨桐',
  '思远',
  '佳慧',
  '梦瑶',
  '婷婷',
  '文静',
  '春华',
  '月红',
  '若兰',
  '海霞',
  '晓彤',
  '清妍',
  '淑珍',
  '桂芝',
];
const menGiven = [
  '伟',
  '强',
  '磊',
  '军',
  '勇',
  '志明',
  '建国',
  '海涛',
  '浩然',
  '宇航',
  '立群',
  '家豪',
  '俊杰',
  '文博',
  '子轩',
  '明远',
  '国庆',
  '学文',
  '大勇',
  '鹏飞',
  '永康',
  '庆林',
  '长河',
  '新民',
];
const neutralGiven = [
  '宁',
  '平',
  '晨',
  '一凡',
  '子涵',
  '安然',
  '若愚',
  '乐天',
  '知行',
  '清和',
  '嘉木',
  '远山',
];

/** An invented name from the commonest surnames and neutral given names. */
export function makeName(random: Random, sex: 'female' | 'male'): string {
  const given = random.chance(0.2) ? neutralGiven : sex === 'female' ? womenGiven : menGiven;
  return random.pick(surnames) + random.pick(given);
}

const calledNames = [
  '小禾',
  '小林',
  '阿青',
  '小满',
  '小周',
  '小夏',
  '阿宁',
  '小雨',
  '小北',
  '小安',
  '阿木',
  '小陆',
  '阿远',
  '小白',
];

/** What a person asks to be called on the phone; not a name in a register. */
export const makeCalledName = (random: Random): string => random.pick(calledNames);
