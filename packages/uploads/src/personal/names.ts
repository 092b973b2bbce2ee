// The hundred most frequent surnames, and those of two characters one meets.
const surnames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
);
const compound = /^(欧阳|上官|司马|诸葛|司徒|东方|夏侯|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文)/;
// Begins as a surname does, and is none.
const noNames =
  /^(高中|高等|高校|金额|金融|方式|方案|万元|万人|程度|任务|江苏|江西|江淮|黄山|马鞍|石油|白天|夏季|秋季|于是|何时|田间|钱款|张数|万户|龙头|毛利|武汉|沈阳|郑州|杭州|苏州|温州|向上|严重|段落|史料|余额|邮编|雷达|汤类|陆地|林业|孔径|石化|江北|江南)/;

/** The first stretch of two to four characters that may be a person's name; undefined where there is none. */
export function nameIn(text: string): string | undefined {
  return text
    .split(/[^\p{Script=Han}·]+/u)
    .find(
      (word) =>
        word.length >= 2 &&
        word.length <= 4 &&
        (surnames.has(word.charAt(0)) || compound.test(word)) &&
        !noNames.test(word),
    );
}
