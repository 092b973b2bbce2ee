import type { Bilingual } from '@xinan/contract-kit';

/** What is wrong with a cell, in words that say what to do. */
export const cellFaults = {
  missing: { zh: '此项必填。', en: 'This is required.' },
  formula: {
    zh: '这里是公式。请复制后“选择性粘贴为数值”。',
    en: 'This is a formula. Copy it and paste it as a value.',
  },
  error: { zh: '这里是 Excel 的错误值，请改正。', en: 'This is an error value of Excel; correct it.' },
  day: {
    zh: '日期读不懂。请写成 2023-03-08 这样的格式。',
    en: 'This is no date we can read. Write it like 2023-03-08.',
  },
  day_range: {
    zh: '日期应在 2000 年以后、今天以前。',
    en: 'The date must lie between the year 2000 and today.',
  },
  amount_words: {
    zh: '金额请用阿拉伯数字，单位为元，例如 12800.50；不要写“万元”或大写。',
    en: 'Write the amount in figures, in yuan, such as 12800.50; no words.',
  },
  count: { zh: '请填写整数，例如 2。', en: 'Write a whole number, such as 2.' },
  choice: { zh: '不在可选值之内，请从下拉列表中选择。', en: 'Not one of the values; pick it from the list.' },
  region: {
    zh: '没有找到这个乡镇（街道），或不在您的辖区。请写“县区 乡镇”或九位区划代码。',
    en: 'There is no such township, or it is outside your area. Write county and township, or the nine-digit code.',
  },
  region_twice: {
    zh: '有多个同名的乡镇（街道），请在前面写上县区。',
    en: 'Several townships have this name; write the county before it.',
  },
  identity_length: {
    zh: '证件号码应为 18 位（或老的 15 位）。',
    en: 'An identity number has 18 signs (or 15, the old ones).',
  },
  identity_rounded: {
    zh: '号码被 Excel 当作数字而丢了末几位。请把这一列设为文本后重新填写。',
    en: 'Excel took it for a number and lost its last digits. Make the column text and write it again.',
  },
  identity_check: {
    zh: '证件号码的日期或校验码不对，请核对。',
    en: 'Date or check digit of the identity number is wrong; please check.',
  },
  identity_of_body: { zh: '单位不填身份证号码。', en: 'An organisation has no identity number.' },
  phone: { zh: '电话号码不对，请核对。', en: 'This is not a telephone number.' },
  swapped: {
    zh: '证件号码和电话好像填反了，请对调。',
    en: 'Identity number and telephone seem to be swapped.',
  },
  name_digits: {
    zh: '姓名里有数字，好像填错了列。',
    en: 'There are digits in the name; is this the right column?',
  },
  too_long: { zh: '内容过长，请缩短。', en: 'This is too long; shorten it.' },
  order: {
    zh: '日期先后不对：{before} 应不晚于 {after}。',
    en: 'Dates are out of order: {before} may not be after {after}.',
  },
  needed_resolved: { zh: '结果为“化解”时必填。', en: 'Required where the outcome is “resolved”.' },
  only_resolved: { zh: '只有结果为“化解”时才填写。', en: 'Only where the outcome is “resolved”.' },
  needed_accepted: { zh: '已受理的纠纷必填。', en: 'Required for accepted disputes.' },
  only_accepted: { zh: '不予受理的纠纷不填。', en: 'Not for disputes that were not accepted.' },
  not_confirmable: {
    zh: '涉及身份关系的协议和口头协议不适用司法确认，请填“不适用”。',
    en: 'Agreements on status and oral ones are not open to judicial confirmation: write “Not applicable”.',
  },
  both_sides: {
    zh: '同一个人不能同时在两方，请核对。',
    en: 'The same person cannot be on both sides; please check.',
  },
  minor_alone: {
    zh: '当事人当时未满 18 周岁，请填写监护人姓名。',
    en: 'The party was under 18 then; name the guardian.',
  },
} as const satisfies Record<string, Bilingual>;

/** What is wrong with a row or with the sheet as a whole. */
export const sheetFaults = {
  no_header: {
    zh: '第一行没有找到模板的列名。请使用下载的模板。',
    en: 'The first row does not hold the headers of the template. Use the template.',
  },
  column_missing: { zh: '缺少这一列。', en: 'This column is missing.' },
  column_unknown: {
    zh: '模板里没有这一列。请删除，以免内容遗漏。',
    en: 'The template has no such column. Delete it, so that nothing is lost unnoticed.',
  },
  column_twice: { zh: '这一列出现了两次。', en: 'This column is there twice.' },
  no_rows: { zh: '表里没有数据行。', en: 'There are no rows in the sheet.' },
  too_many: {
    zh: '一次最多导入 {most} 行，请分成几个文件。',
    en: 'At most {most} rows at once; split the file.',
  },
  hidden_row: {
    zh: '这一行被隐藏或筛选掉了。请取消隐藏；不要导入的请删除。',
    en: 'This row is hidden or filtered out. Show it, or delete it.',
  },
  duplicate: { zh: '与第 {row} 行相同，请删除其中一行。', en: 'The same as row {row}; delete one of them.' },
} as const satisfies Record<string, Bilingual>;

const fill = (text: string, details: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));

/** The words with their places filled, in both languages. */
export const fillWords = (
  words: Bilingual,
  details: Readonly<Record<string, string | number | Bilingual>>,
): Bilingual => {
  const of = (language: 'zh' | 'en') =>
    fill(
      words[language],
      Object.fromEntries(
        Object.entries(details).map(([name, value]) => [
          name,
          typeof value === 'object' ? value[language] : value,
        ]),
      ),
    );
  return { zh: of('zh'), en: of('en') };
};

/** A fault at a cell; `column` is the header as the reader sees it, or empty for the whole row. */
export interface ImportFault {
  readonly row: number;
  readonly column: Bilingual;
  readonly value: string;
  readonly message: Bilingual;
}
