/** Words of sums and counts, and of codes that belong to things. */
const quantity =
  /[万亿千百]元|元\b|元[)）\]/／]|[(（/]元|^元$|金额|产值|收入|支出|经费|预算|决算|总[量数额值]|合计|小计|累计|增加值|GDP|余额|贷款|存款|投资|资产|负债|面积|产量|销售|税|资金|人次|用电|流量|数量|数值|点击|播放|单号|序列号|流水号|编[号码]|代码|统一社会信用|许可证|发票|批次|条码|经度|纬度|时间戳/i;
const unitBehind =
  /^[ \t]{0,2}(元|万|亿|千|人|户|件|次|吨|度|平方|公里|立方|美元|个|条|项|家|笔|张|瓦|升|米|株|头|只|台|%|‰|kwh|kw|km|kg)/i;

/** Whether a figure stands behind, under or before words of sums, counts or codes. */
export const isQuantity = (words: string): boolean => quantity.test(words);

/** Whether what follows a figure makes it a count or a sum. */
export const hasUnit = (behind: string): boolean => unitBehind.test(behind);
